"""Rendering what stands in files."""

from __future__ import annotations

from pathlib import Path

import pytest

import fakes
from dateline import chronology
from dateline.cli.pages import rendered, write_page
from dateline.errors import DatelineError
from dateline.tables.columns import EVENTS, MENTIONS
from dateline.tables.csvfile import write_csv
from dateline.tables.rows import tables_of


@pytest.fixture
def table(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An events.csv whose summary a spreadsheet would take for a formula."""
    renderers = {
        "render_html": lambda events, mentions, _: f"html {events[0]['summary']} {len(mentions)}",
        "render_markdown": lambda events, *_: f"md {len(events)}",
    }
    for name, renderer in renderers.items():
        monkeypatch.setattr(chronology, name, renderer, raising=False)
    rows = tables_of([], [], [fakes.mention(event_id="E1")], [fakes.event(summary="=1")])
    write_csv(tmp_path / "events.csv", EVENTS, rows["events"])
    write_csv(tmp_path / "mentions.csv", MENTIONS, rows["mentions"])
    return tmp_path / "events.csv"


def test_the_guard_is_off_and_what_stands_beside_is_read(table: Path) -> None:
    assert rendered(table, markdown=False) == "html =1 1"
    table.with_name("mentions.csv").unlink()
    assert rendered(table, markdown=False) == "html =1 0"


@pytest.mark.parametrize(("name", "start"), [("p.html", "html"), ("p.md", "md"), ("p.MARKDOWN", "md"), ("p", "html")])
def test_the_ending_says_what_the_page_is(table: Path, name: str, start: str) -> None:
    write_page(table, table.with_name(name))
    assert table.with_name(name).read_text().startswith(start)


def test_another_table_is_told(table: Path) -> None:
    with pytest.raises(DatelineError) as told:
        rendered(table.with_name("mentions.csv"), markdown=False)
    assert (told.value.code, told.value.message) == (
        "DL-404",
        "is not a table of Dateline's: it is a table of mentions, not of events",
    )


def test_a_missing_column_is_told(table: Path) -> None:
    text = table.read_text("utf-8").replace("summary", "what", 1)
    table.write_text(text, "utf-8")
    with pytest.raises(DatelineError) as told:
        rendered(table, markdown=False)
    assert (told.value.code, told.value.message) == ("DL-401", "the table has no column 'summary'")
