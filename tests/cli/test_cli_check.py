"""``dateline check``."""

from __future__ import annotations

from pathlib import Path

import pytest

from fakes import Dateline


@pytest.fixture
def folder(dateline: Dateline, articles: Path) -> Path:
    """The tables of three articles."""
    dateline("extract", articles, "-o", "out")
    return Path("out")


def test_what_dateline_writes_is_right(dateline: Dateline, folder: Path) -> None:
    done = dateline("check", folder)
    assert (done.status, done.out) == (0, "")
    assert "out/events.csv" in done.err
    assert done.err.endswith("all good\n")


def test_a_fault_is_a_line_with_its_row(dateline: Dateline, folder: Path) -> None:
    path = folder / "events.csv"
    path.write_text(path.read_text("utf-8-sig").replace("ASSAULT", "ATTACK", 1), "utf-8")
    done = dateline("check", path)
    assert done.status == 1
    (line,) = done.out.splitlines()
    assert line.startswith("out/events.csv, row 2: event_type is 'ATTACK', which is not one of AGREE")
    assert line.endswith("(DL-402); correct the cell")
    assert done.err.endswith("1 fault\n")


def test_tables_checked_together_are_checked_against_one_another(dateline: Dateline, folder: Path) -> None:
    path = folder / "articles.csv"
    lines = path.read_bytes().splitlines(keepends=True)
    path.write_bytes(b"".join(lines[:-1]))
    assert dateline("check", folder / "mentions.csv").status == 0
    done = dateline("check", path, folder / "mentions.csv")
    assert done.status == 1
    assert "which is not a row of articles.csv" in done.out


@pytest.mark.parametrize(
    ("name", "code"), [("absent.csv", "DL-102"), ("in", "DL-404"), ("in/0.txt", "DL-404"), ("latin.csv", "DL-404")]
)
def test_what_is_no_table_is_told(dateline: Dateline, folder: Path, name: str, code: str) -> None:
    Path("latin.csv").write_bytes("event_id,summary\nE1,caf\xe9\n".encode("latin-1"))
    done = dateline("check", name)
    assert done.status in (1, 2)
    assert code in done.err
    assert done.out == ""
