"""Write the four tables into a folder of Dateline's own, in the formats that were asked for."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from pathlib import Path
from typing import Final, Literal

from dateline.tables.cells import Row
from dateline.tables.columns import TABLES
from dateline.tables.csvfile import write_csv
from dateline.tables.jsonl import write_jsonl
from dateline.values import Problem

Format = Literal["csv", "jsonl", "xlsx"]
FORMATS: Final[tuple[Format, ...]] = ("csv", "jsonl", "xlsx")
WORKBOOK: Final = "events.xlsx"


def write_tables(
    folder: Path, tables: Mapping[str, Sequence[Row]], *, formats: Collection[str], bom: bool
) -> tuple[list[str], tuple[Problem, ...]]:
    """The names of the files written, CSV always among them, and what did not fit into one.

    Raises ``DatelineError`` (DL-502) when a file cannot be written.
    """
    made: list[str] = []
    problems: tuple[Problem, ...] = ()
    for name, columns in TABLES.items():
        write_csv(folder / f"{name}.csv", columns, tables[name], bom=bom)
        made.append(f"{name}.csv")
        if "jsonl" in formats:
            write_jsonl(folder / f"{name}.jsonl", columns, tables[name])
            made.append(f"{name}.jsonl")
    if "xlsx" in formats:
        from dateline.tables.xlsx import write_xlsx

        problems = write_xlsx(folder / WORKBOOK, tables)
        made.append(WORKBOOK)
    return made, problems
