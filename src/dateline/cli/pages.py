"""Render a table of events, as it stands in a file, into a page or a text."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Final

Rows = Sequence[Mapping[str, str]]

PAGES: Final = ("chronology.html", "chronology.md")
_BESIDE: Final = ("mentions", "articles")


def write_pages(folder: Path) -> list[str]:
    """Render the tables of a folder into the HTML page and the Markdown text; returns their names."""
    for name in PAGES:
        write_page(folder / "events.csv", folder / name)
    return list(PAGES)


def write_page(table: Path, page: Path) -> None:
    """Render an events.csv into a page, whose ending says what it is; raises ``DatelineError`` when it cannot be."""
    from dateline.tables.atomic import write_text

    write_text(page, rendered(table, markdown=page.suffix.lower() in (".md", ".markdown")))


def rendered(table: Path, *, markdown: bool) -> str:
    """The page of an events.csv, with the mentions.csv and articles.csv that stand beside it, if they do."""
    from dateline.chronology import render_html, render_markdown
    from dateline.tables.check import read_named

    events = read_named(table, "events")
    mentions, articles = (_read_beside(table, name) for name in _BESIDE)
    return (render_markdown if markdown else render_html)(events, mentions, articles)


def _read_beside(table: Path, name: str) -> Rows:
    from dateline.tables.check import read_named

    path = table.with_name(f"{name}.csv")
    return read_named(path, name) if path.is_file() else []
