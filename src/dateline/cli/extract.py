"""``dateline extract``: articles into the four tables."""

from __future__ import annotations

import io
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import click

from dateline.cli.console import Console
from dateline.cli.job import list_articles, read_all, tell_result, write_all
from dateline.cli.options import console_options, examples, input_options, listed, make_settings


@click.command(
    short_help="Articles into the four tables.",
    epilog=examples(
        "dateline extract articles/ more.jsonl --output tables",
        "dateline extract letter.txt --output - --format jsonl",
    ),
)
@input_options
@click.option(
    "-o",
    "--output",
    default="outputs",
    show_default=True,
    metavar="DIR",
    help="The folder for the tables; '-' prints the events instead.",
)
@click.option(
    "--format",
    "formats",
    type=click.Choice(("csv", "jsonl", "xlsx")),
    multiple=True,
    help="What to write beside CSV; may be given again.",
)
@console_options
@click.pass_obj
def extract(
    console: Console, /, inputs: Sequence[str], output: str, formats: tuple[str, ...], dry_run: bool, **options: Any
) -> int:
    """Read articles into articles.csv, timexes.csv, mentions.csv and events.csv.

    INPUT are files and folders of .txt, .md, .html, .json, .jsonl or .csv; '-' reads a list of paths, one a line.
    """
    if output == "-" and formats not in ((), ("csv",), ("jsonl",)):
        raise click.UsageError("'--output -' prints one table: '--format csv' or '--format jsonl'")
    settings, paths = make_settings(**options), listed(inputs)
    if dry_run:
        return list_articles(console, paths, settings)
    folder = None if output == "-" else Path(output)
    result = read_all(console, paths, settings, folder)
    if folder is None:
        _print_events(result.tables()["events"], formats)
        return tell_result(console, result)
    made = write_all(console, result, folder, settings, formats)
    return tell_result(console, result, folder, made)


def _print_events(rows: Sequence[Any], formats: tuple[str, ...]) -> None:
    """The events in the format asked for, in UTF-8 without a byte-order mark, as programs like it."""
    from dateline.tables.columns import EVENTS
    from dateline.tables.csvfile import print_csv
    from dateline.tables.jsonl import print_jsonl

    text = io.StringIO(newline="")
    (print_jsonl if "jsonl" in formats else print_csv)(text, EVENTS, rows)
    sys.stdout.buffer.write(text.getvalue().encode("utf-8"))
    sys.stdout.buffer.flush()
