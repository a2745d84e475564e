"""``dateline render``: a table of events into a page."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from dateline.cli.console import Console
from dateline.cli.options import console_options, examples
from dateline.cli.pages import rendered, write_page


@click.command(
    short_help="A table of events into a page.",
    epilog=examples(
        "dateline render outputs/events.csv --output page.html",
        "dateline render corrected.csv --output chronology.md",
    ),
)
@click.argument("events", type=click.Path(path_type=Path), metavar="EVENTS.CSV")
@click.option(
    "-o",
    "--output",
    default="chronology.html",
    show_default=True,
    metavar="FILE",
    help="The page; one that ends in .md is Markdown, and '-' prints HTML.",
)
@console_options
@click.pass_obj
def render(console: Console, events: Path, output: str) -> int:
    """Render a table of events into one self-contained page, HTML or Markdown.

    The mentions.csv and articles.csv beside EVENTS.CSV are read too, if they are there.
    """
    if output == "-":
        sys.stdout.buffer.write(rendered(events, markdown=False).encode("utf-8"))
        sys.stdout.buffer.flush()
        return 0
    write_page(events, Path(output))
    if not console.quiet:
        console.result(output)
    return 0
