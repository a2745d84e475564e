"""``dateline coded``: check, count, show and compare coded text."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from dateline.cli.console import Console, counted
from dateline.cli.options import console_options, examples

if TYPE_CHECKING:
    from dateline.training.coded import CodedFile

_PATHS = click.argument("paths", nargs=-1, required=True, type=click.Path(path_type=Path), metavar="PATH...")


@click.group(
    short_help="Check, count, show and compare coded text.",
    epilog=examples("dateline coded check data/coded", "dateline coded show data/coded/train/sahel.coded"),
)
def coded() -> None:
    """Work with coded text, the text from which the reader learns: files that end in .coded, or folders of them."""


@coded.command(
    short_help="Check coded text for faults.",
    epilog=examples("dateline coded check data/coded", "dateline coded check my-batch.coded"),
)
@_PATHS
@console_options
@click.pass_obj
def check(console: Console, paths: Sequence[Path]) -> int:
    """Check marks, lines, types, modes, codes, dates and keys, and that no text stands twice.

    Prints a line a fault, with file and line; the exit status is 1 if there is one.
    """
    from dateline.training.check import check_files
    from dateline.training.folder import read_folder

    files, unread = read_folder(paths)
    problems = (*unread, *check_files(files))
    for problem in problems:
        console.result(f"{problem.place}: {problem.message} ({problem.code}); {problem.remedy}")
    texts = [text for file in files for text in file.texts]
    events = counted(sum(len(text.events) for text in texts), "event")
    verdict = counted(len(problems), "fault") if problems else "all good"
    console.tell(f"{counted(len(files), 'file')}, {counted(len(texts), 'text')}, {events}: {verdict}")
    return 1 if problems else 0


@coded.command(
    short_help="Count what coded text covers.",
    epilog=examples("dateline coded stats data/coded", "dateline coded stats data/coded/train"),
)
@_PATHS
@click.option("--forms", is_flag=True, help="Count also nouns, passives, headlines ... of each type (parses the text).")
@console_options
@click.pass_obj
def stats(console: Console, paths: Sequence[Path], forms: bool) -> int:
    """Print how much there is of every type, mode and status, and which triggers are most frequent."""
    from dateline.training.stats import stats, write_stats

    files = _readable(console, paths)
    console.result(write_stats(stats(files)))
    if forms:
        from dateline.sentences import load_model
        from dateline.settings import Settings
        from dateline.training.forms import count_forms, write_forms

        console.result(write_forms(count_forms(files, load_model(Settings().model))))
    return 0


@coded.command(
    short_help="Show coded text as a table.",
    epilog=examples("dateline coded show my-batch.coded", "dateline coded show data/coded/train"),
)
@_PATHS
@console_options
@click.pass_obj
def show(console: Console, paths: Sequence[Path]) -> int:
    """Print each text without its marks, and beneath it a line an event with its arguments in words."""
    from dateline.training.show import show

    for file in _readable(console, paths):
        console.result(show(file))
    return 0


@coded.command(
    short_help="Compare two codings of the same texts.",
    epilog=examples("dateline coded agree data/coded/test second", "dateline coded agree mine.coded hers.coded"),
)
@click.argument("first", type=click.Path(path_type=Path))
@click.argument("second", type=click.Path(path_type=Path))
@console_options
@click.pass_obj
def agree(console: Console, first: Path, second: Path) -> int:
    """Print how far two codings of the same texts, each a file or a folder, agree on events and on each column."""
    from dateline.training.agreement import agreement, write_agreement

    console.result(write_agreement(agreement(_readable(console, [first]), _readable(console, [second]))))
    return 0


@coded.command(
    short_help="Print coded text without its coding.",
    epilog=examples("dateline coded bare data/coded/test > bare.coded", "dateline coded bare mine.coded"),
)
@_PATHS
@console_options
@click.pass_obj
def bare(console: Console, paths: Sequence[Path]) -> int:
    """Print the records with their fields and words alone, for somebody to code them anew without seeing the first."""
    from dateline.training.bare import bare

    for file in _readable(console, paths):
        console.result(bare(file))
    return 0


def _readable(console: Console, paths: Sequence[Path]) -> tuple[CodedFile, ...]:
    """The files with the records that can be read; what cannot is told."""
    from dateline.training.folder import read_folder

    files, unread = read_folder(paths)
    console.warn_of([f"{problem.place}: {problem.message}" for problem in unread])
    return files
