"""``dateline render``."""

from __future__ import annotations

from pathlib import Path

import pytest

from fakes import Dateline


@pytest.fixture
def table(dateline: Dateline, articles: Path) -> Path:
    """The events of three articles."""
    dateline("extract", articles, "-o", "out")
    return Path("out/events.csv")


@pytest.mark.parametrize("name", ["page.html", "page.md"])
def test_a_page_from_a_table(dateline: Dateline, table: Path, name: str) -> None:
    done = dateline("render", table, "--output", name)
    assert (done.status, done.out) == (0, f"{name}\n")
    assert Path(name).read_text().endswith("3 3\n")


def test_a_page_on_standard_output(dateline: Dateline, table: Path) -> None:
    done = dateline("render", table, "-o", "-")
    assert (done.status, done.err) == (0, "")
    assert done.out.endswith("3 3\n")


@pytest.mark.parametrize(
    ("name", "code", "status"),
    [("absent.csv", "DL-102", 2), ("in/0.txt", "DL-404", 1), ("out/mentions.csv", "DL-404", 1), ("out", "DL-104", 1)],
)
def test_what_is_no_events_table_is_told(dateline: Dateline, table: Path, name: str, code: str, status: int) -> None:
    done = dateline("render", name, "-o", "page.html")
    assert done.status == status
    assert code in done.err
    assert not Path("page.html").exists()
