"""CSV: rows, delimiters, broken rows, limits."""

from __future__ import annotations

from pathlib import Path

import pytest

from dateline.articles.csvfile import read_csv
from dateline.articles.draft import Draft
from dateline.errors import DatelineError


def shown(drafts: list[Draft]) -> list[tuple[str, str, str]]:
    """Record, status and code of each."""
    codes = [error.partition("(DL-")[2][:3] for error in (draft.report.error for draft in drafts)]
    return [(draft.record, draft.report.status, code) for draft, code in zip(drafts, codes)]


def of_rows(tmp_path: Path, content: str | bytes, limit: int = 10_000) -> list[Draft]:
    file = tmp_path / "a.csv"
    file.write_bytes(content.encode() if isinstance(content, str) else content)
    return list(read_csv(file, "a.csv", limit))


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_a_table(tmp_path: Path, delimiter: str) -> None:
    rows = [
        ["ID", " Text ", "published", "other"],
        ["1", '"a ""b"",;\nc"', "2024-05-03", "z"],
        ["2", "d", "", ""],
        [""],
    ]
    drafts = of_rows(tmp_path, "\ufeff" + "\r\n".join(delimiter.join(row) for row in rows))
    assert shown(drafts) == [("line 3", "ok", ""), ("line 4", "ok", "")]
    assert drafts[0].report.article.text == 'a "b",;\nc'
    assert drafts[0].report.article.published == "2024-05-03"


def test_rows_that_cannot_be_read_are_told(tmp_path: Path) -> None:
    content = 'id,text\n1,one\n2,"a"b\n3,three\n4,"never closed\n5,five\n'
    assert shown(of_rows(tmp_path, content)) == [
        ("line 2", "ok", ""),
        ("line 3", "failed", "201"),
        ("line 4", "ok", ""),
        ("line 6", "failed", "201"),
    ]


def test_a_cell_may_be_longer_than_the_limit_of_the_csv_module(tmp_path: Path) -> None:
    assert shown(of_rows(tmp_path, "text\n" + "word " * 40_000, 1_000_000)) == [("line 2", "ok", "")]


def test_a_row_over_the_limit_is_told(tmp_path: Path) -> None:
    content = 'text\n"' + "word\n" * 500 + '"\nlast\n'
    drafts = of_rows(tmp_path, content, 1000)
    assert {shown([draft])[0][1:] for draft in drafts[:1]} == {("failed", "106")}


@pytest.mark.parametrize("content, code", [("id,title\n1,x\n", "DL-112"), ("\n", "DL-105"), ("", "DL-105")])
def test_a_table_without_texts(tmp_path: Path, content: str, code: str) -> None:
    with pytest.raises(DatelineError) as caught:
        of_rows(tmp_path, content)
    assert caught.value.code == code
