#!/usr/bin/env python3
"""Write docs/tables.md and docs/commands.md from the definition of the columns and the commands' own help.

    python scripts/make_docs.py [--check]

With ``--check`` nothing is written: the exit status is 1 where a page is not what it would be.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import click

from dateline.cli.main import cli
from dateline.tables.columns import SCHEMA_VERSION, TABLES, Column

DOCS = Path(__file__).resolve().parent.parent / "docs"
WHAT = {
    "articles": "an article a row; every input ends as exactly one",
    "timexes": "a time expression a row",
    "mentions": "a row each time a text speaks of an event, in the order of the text",
    "events": "an event a row, after the mentions of one event were merged within and across articles",
}
KINDS = {"text": "text", "list": "list", "integer": "whole number", "number": "number", "day": "YYYY-MM-DD"}


def tables_page() -> str:
    """The columns of the four tables in Markdown."""
    lines = [
        "# The tables",
        "",
        f"Schema version {SCHEMA_VERSION}. Columns may be added after these; none is renamed without a new version.",
        "A cell may be empty unless the column is marked with a star.",
    ]
    for name, columns in TABLES.items():
        lines += ["", f"## {name}.csv: {WHAT[name]}", "", "| column | kind | meaning |", "|---|---|---|"]
        lines += [_row(column) for column in columns]
    return "\n".join(lines) + "\n"


def _row(column: Column) -> str:
    allowed = f": {', '.join(f'`{value}`' for value in column.allowed)}" if column.allowed else ""
    return f"| `{column.name}`{'' if column.empty else ' *'} | {KINDS[column.kind]} | {column.meaning}{allowed} |"


def commands_page() -> str:
    """The help of every command in Markdown."""
    lines = ["# The commands", "", "What `dateline COMMAND --help` prints."]
    for path, command in _commands("dateline", cli):
        context = click.Context(command, info_name=path, max_content_width=100, terminal_width=100)
        lines += ["", f"## {path}", "", "```", command.get_help(context), "```"]
    return "\n".join(lines) + "\n"


def _commands(path: str, command: click.Command) -> Iterator[tuple[str, click.Command]]:
    yield path, command
    if isinstance(command, click.Group):
        for name in sorted(command.commands):
            yield from _commands(f"{path} {name}", command.commands[name])


def main(arguments: list[str]) -> int:
    """Write the pages, or compare them; returns the exit status."""
    status = 0
    for name, text in (("tables.md", tables_page()), ("commands.md", commands_page())):
        file = DOCS / name
        if "--check" not in arguments:
            file.write_text(text, encoding="utf-8")
        elif not file.exists() or file.read_text(encoding="utf-8") != text:
            print(f"docs/{name} is not up to date: run python scripts/make_docs.py", file=sys.stderr)  # noqa: T201
            status = 1
    return status


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
