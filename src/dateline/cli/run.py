"""``dateline run``: the whole way, from articles to tables, workbook and chronology."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import click

from dateline.cli.console import Console
from dateline.cli.job import list_articles, read_all, tell_result, write_all
from dateline.cli.options import console_options, examples, input_options, listed, make_settings


@click.command(
    short_help="Articles into tables, workbook and chronology: the whole way.",
    epilog=examples(
        "dateline run articles/ --output outputs",
        "find . -name '*.html' | dateline run - --output outputs --workers 4",
    ),
)
@input_options
@click.option(
    "-o",
    "--output",
    type=click.Path(path_type=Path),
    default="outputs",
    show_default=True,
    metavar="DIR",
    help="The folder for what is made.",
)
@click.option(
    "--format",
    "formats",
    type=click.Choice(("csv", "jsonl")),
    multiple=True,
    help="What to write beside CSV and XLSX; may be given again.",
)
@console_options
@click.pass_obj
def run(
    console: Console, /, inputs: Sequence[str], output: Path, formats: tuple[str, ...], dry_run: bool, **options: Any
) -> int:
    """Read articles, merge what they tell into events, and render the chronology.

    Makes the four tables, events.xlsx, chronology.html and chronology.md, and prints their paths. INPUT are files and
    folders of .txt, .md, .html, .json, .jsonl or .csv; '-' reads a list of paths, one a line.
    """
    if str(output) == "-":
        raise click.UsageError("run makes several files: give --output a folder, or use 'dateline extract --output -'")
    settings, paths = make_settings(**options), listed(inputs)
    if dry_run:
        return list_articles(console, paths, settings)
    result = read_all(console, paths, settings, output)
    made = write_all(console, result, output, settings, (*formats, "xlsx"), pages=True)
    return tell_result(console, result, output, made)
