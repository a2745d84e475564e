"""``dateline check``: tables against the definition of their columns."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from dateline.cli.console import Console, counted
from dateline.cli.options import console_options, examples
from dateline.errors import DatelineError

if TYPE_CHECKING:
    from dateline.values import Problem


@click.command(
    short_help="Check tables for faults.",
    epilog=examples("dateline check outputs/events.csv", "dateline check outputs"),
)
@click.argument("tables", nargs=-1, required=True, type=click.Path(path_type=Path), metavar="TABLE...")
@console_options
@click.pass_obj
def check(console: Console, tables: Sequence[Path]) -> int:
    """Check tables: their columns, what each cell may hold, dates in order, ids that stand once.

    TABLE are CSV files of Dateline's, or a folder of them. Tables checked together are checked against one another.
    Prints a line a fault; the exit status is 1 if there is one.
    """
    from dateline.tables.check import check_references, check_table

    read: dict[str, tuple[Path, Sequence[Mapping[str, str]]]] = {}
    problems: list[Problem] = []
    for path in _files(tables):
        name, rows, found = check_table(path)
        read[name] = (path, rows)
        problems += found
        console.tell(f"{path}: {counted(len(rows), 'row')} of {name}")
    problems += check_references(read)
    for problem in problems:
        console.result(f"{problem.place}: {problem.message} ({problem.code}); {problem.remedy}")
    console.tell(counted(len(problems), "fault") if problems else "all good")
    return 1 if problems else 0


def _files(tables: Sequence[Path]) -> list[Path]:
    """The files named, and the tables of a folder that is named."""
    from dateline.tables.columns import TABLES

    files: list[Path] = []
    for path in tables:
        if not path.is_dir():
            files.append(path)
        elif inside := [path / f"{name}.csv" for name in TABLES if (path / f"{name}.csv").is_file()]:
            files += inside
        else:
            raise DatelineError("DL-404", place=str(path), reason="the folder holds none of Dateline's tables")
    return files
