"""JSON and JSON Lines: broken lines, encodings, limits."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from dateline.articles.draft import Draft
from dateline.articles.jsonfile import read_json, read_jsonl
from dateline.errors import DatelineError

RECORD = {"id": "a1", "text": "The ministers met."}


def shown(drafts: list[Draft]) -> list[tuple[str, str, str]]:
    """Record, status and code of each."""
    codes = [error.partition("(DL-")[2][:3] for error in (draft.report.error for draft in drafts)]
    return [(draft.record, draft.report.status, code) for draft, code in zip(drafts, codes)]


def of_lines(tmp_path: Path, content: str | bytes, limit: int = 10_000) -> list[Draft]:
    file = tmp_path / "a.jsonl"
    file.write_bytes(content.encode() if isinstance(content, str) else content)
    return list(read_jsonl(file, "a.jsonl", limit))


def test_a_list_of_records() -> None:
    drafts = list(read_json(json.dumps([RECORD, {"text": ""}, 5]), "a.json"))
    assert shown(drafts) == [("item 1", "ok", ""), ("item 2", "failed", "109"), ("item 3", "failed", "108")]


@pytest.mark.parametrize("text, code", [("[]", "DL-109"), ("{", "DL-108"), ("[" * 100_000, "DL-108")])
def test_a_file_that_holds_no_record(text: str, code: str) -> None:
    with pytest.raises(DatelineError) as caught:
        list(read_json(text, "a.json"))
    assert caught.value.code == code


def test_a_broken_line_does_not_stop_the_others(tmp_path: Path) -> None:
    good = json.dumps(RECORD)
    content = f"{good}\n\n{{broken\n[1]\n{'9' * 5000}\n{good}"
    assert shown(of_lines(tmp_path, content)) == [
        ("line 1", "ok", ""),
        ("line 3", "failed", "108"),
        ("line 4", "failed", "108"),
        ("line 5", "failed", "108"),
        ("line 6", "ok", ""),
    ]


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "cp1252"])
def test_lines_in_other_encodings(tmp_path: Path, encoding: str) -> None:
    content = "\n".join(json.dumps({"text": text}, ensure_ascii=False) for text in ("“café”", "two"))
    drafts = of_lines(tmp_path, content.encode(encoding))
    assert [draft.report.article.text for draft in drafts] == ["“café”", "two"]


def test_a_line_over_the_limit_is_passed_over(tmp_path: Path) -> None:
    content = f'{{"text": "one"}}\n{{"text": "{"x" * 5000}"}}\n{{"text": "three"}}\n'
    assert shown(of_lines(tmp_path, content, 1000)) == [
        ("line 1", "ok", ""),
        ("line 2", "failed", "106"),
        ("line 3", "ok", ""),
    ]
