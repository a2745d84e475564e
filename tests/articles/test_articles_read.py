"""Reading inputs of every kind: one report each, whatever they hold."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from dateline.articles import read as reading
from dateline.articles import read_articles
from dateline.errors import DatelineError
from dateline.settings import Settings
from dateline.values import ArticleReport

TEXT = "The foreign ministers of the two countries met on Monday and agreed to speak about the border in the summer."
GERMAN = (
    "Die Außenminister der beiden Länder trafen sich am Montag und beschlossen, im Sommer über die Grenze zu reden."
)


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    Path("in/sub").mkdir(parents=True)
    Path("in/a.txt").write_text(f"Ministers meet\n\n{TEXT}", encoding="utf-8")
    Path("in/b.html").write_text(f"<h1>A page</h1><p>{TEXT} It rained.</p>", encoding="utf-8")
    Path("in/c.jsonl").write_text(json.dumps({"id": "c1", "text": TEXT, "published": "2024-05-03"}) + "\n{\n")
    Path("in/d.csv").write_text(f'id,text\nd1,"{TEXT} It snowed."\n', encoding="utf-8")
    Path("in/e.json").write_text(json.dumps({"text": f"{TEXT} It hailed."}))
    Path("in/f.txt").write_text(GERMAN, encoding="utf-8")
    Path("in/g.txt").write_bytes(b"")
    Path("in/h.txt").write_bytes(b"%PDF-1.7")
    Path("in/i.txt").symlink_to("a.txt")
    Path("in/sub/2024-05-03-j.md").write_text(f"# Heading\n\n{TEXT} All left.")
    return Path("in")


def reports(*inputs: str, settings: Settings | None = None) -> list[ArticleReport]:
    return list(read_articles(inputs, settings or Settings()))


def test_every_input_ends_as_one_report(folder: Path) -> None:
    found = {(report.article.path, report.status): report.error for report in reports("in")}
    assert list(found) == [
        ("in/a.txt", "duplicate"),
        ("in/b.html", "ok"),
        ("in/c.jsonl", "ok"),
        ("in/c.jsonl", "failed"),
        ("in/d.csv", "ok"),
        ("in/e.json", "ok"),
        ("in/f.txt", "skipped"),
        ("in/g.txt", "failed"),
        ("in/h.txt", "failed"),
        ("in/i.txt", "skipped"),
        ("in/sub/2024-05-03-j.md", "ok"),
    ]
    assert found["in/a.txt", "duplicate"] == "has the same text as c1"
    assert found["in/c.jsonl", "failed"].startswith("in/c.jsonl, line 2: is not valid JSON")
    assert "German" in found["in/f.txt", "skipped"]
    assert found["in/g.txt", "failed"].startswith("in/g.txt: the file is empty (DL-105)")
    assert found["in/h.txt", "failed"].startswith("in/h.txt: is not text")
    assert "symbolic link" in found["in/i.txt", "skipped"]
    assert all("\n" not in error for error in found.values())


def test_the_order_of_the_inputs_does_not_show(folder: Path) -> None:
    assert reports("in/sub", "in/d.csv", "in") == reports("in") == reports("in", "in/a.txt")


def test_a_run_too_large_to_be_held_is_read_twice_to_the_same_end(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    held = reports("in")
    monkeypatch.setattr(reading, "HELD", 100)
    assert reports("in") == held


def test_an_article_knows_its_language_and_hash(folder: Path) -> None:
    report = next(r for r in reports("in") if r.article.path == "in/b.html")
    assert report.article.language == "en"
    assert len(report.article.sha256) == 64


def test_a_file_over_the_limit_is_not_read(folder: Path) -> None:
    with Path("in/huge.txt").open("wb") as stream:
        stream.truncate(500_000_000)
    (report,) = reports("in/huge.txt")
    assert report.status == "failed"
    assert "500000000 bytes" in report.error


def test_a_file_that_cannot_be_read_fails_alone(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    opened = Path.open

    def fails(self: Path, *args: str, **kwargs: str) -> object:
        if self.name == "a.txt":
            raise OSError(5, "Input/output error")
        return opened(self, *args, **kwargs)  # type: ignore[call-overload]

    monkeypatch.setattr(Path, "open", fails)
    found = {report.article.path: report for report in reports("in/a.txt", "in/b.html")}
    assert found["in/a.txt"].error.startswith("in/a.txt: cannot be read: Input/output error (DL-104)")
    assert found["in/b.html"].status == "ok"


def test_no_input_is_told_before_the_first_report_is_asked_for() -> None:
    with pytest.raises(DatelineError):
        read_articles([], Settings())


def test_unpaired_surrogates_and_nul_survive(folder: Path) -> None:
    Path("in/s.json").write_text(
        json.dumps({"text": "Bad \ud83d and \x00 here.", "title": "T\ud800", "url": "u\ud800"})
    )
    (report,) = reports("in/s.json")
    assert report.status == "ok"
    assert report.article.text == "Bad \ud83d and \x00 here."
    assert report.article.url == "u"
