"""Tables as pandas DataFrames whose columns have the right types, whatever is empty in them.

Texts and lists are texts, "" where empty, and the word ``NA`` stays a word; days are ``datetime64[s]``, which holds the
years 1 to 9999, ``NaT`` where open; counts are ``Int64`` and other numbers ``Float64``, ``NA`` where unknown.
"""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, Final

import numpy as np
import pandas as pd

from dateline.errors import DatelineError
from dateline.tables.cells import Cell
from dateline.tables.columns import TABLES, Column, Kind
from dateline.tables.csvfile import read_csv
from dateline.tables.vocabulary import as_day


def to_frame(name: str, rows: Sequence[Mapping[str, Cell]]) -> pd.DataFrame:
    """The rows of one of the four tables, as values or as the texts of a CSV file."""
    return pd.DataFrame({column.name: _column(column, rows) for column in TABLES[name]})


def read_frame(name: str, path: Path) -> pd.DataFrame:
    """A CSV table of Dateline's, its extra columns last and as texts.

    Raises ``DatelineError`` when the file cannot be read, lacks a column (DL-401) or holds a cell that is not of its
    column's kind (DL-402).
    """
    header, rows = read_csv(path)
    for column in TABLES[name]:
        if column.name not in header:
            raise DatelineError("DL-401", place=str(path), column=column.name)
    try:
        frame = to_frame(name, rows)
    except DatelineError as error:
        raise DatelineError(error.code, place=f"{path}, {error.place}", **error.slots) from None
    known = {column.name for column in TABLES[name]}
    for extra in (column for column in header if column not in known):
        frame[extra] = pd.Series([row[extra] for row in rows], dtype="str")
    return frame


def read_events(path: str | os.PathLike[str]) -> pd.DataFrame:
    """An events.csv; see ``read_frame``."""
    return read_frame("events", Path(path))


def _column(column: Column, rows: Sequence[Mapping[str, Cell]]) -> Any:
    cells = [row[column.name] for row in rows]
    try:
        return _TYPED[column.kind](cells)
    except (TypeError, ValueError):
        raise _odd_cell(column, cells) from None


def _odd_cell(column: Column, cells: Sequence[Cell]) -> DatelineError:
    """Which cell it was that would not become what its column holds."""
    for number, cell in enumerate(cells, start=2):
        try:
            _TYPED[column.kind]([cell])
        except (TypeError, ValueError):
            slots = {"column": column.name, "value": cell, "wanted": _WANTED[column.kind]}
            return DatelineError("DL-402", place=f"row {number}", **slots)
    return DatelineError("DL-901", reason=f"column {column.name}")


def _texts(cells: Sequence[Cell]) -> Any:
    return pd.Series(["" if cell is None else str(cell) for cell in cells], dtype="str")


def _days(cells: Sequence[Cell]) -> Any:
    if any(cell and not as_day(str(cell)) for cell in cells):
        raise ValueError("not a day")  # numpy would take a month for its first day
    return pd.Series(np.array([cell or "NaT" for cell in cells], dtype="datetime64[s]"))


def _integers(cells: Sequence[Cell]) -> Any:
    return pd.array([int(cell) if cell not in (None, "") else pd.NA for cell in cells], dtype="Int64")


def _numbers(cells: Sequence[Cell]) -> Any:
    return pd.array([float(cell) if cell not in (None, "") else pd.NA for cell in cells], dtype="Float64")


_WANTED: Final = {"day": "a day, written YYYY-MM-DD", "integer": "a whole number", "number": "a number"}
_TYPED: Final[dict[Kind, Any]] = {
    "text": _texts,
    "list": _texts,
    "day": _days,
    "integer": _integers,
    "number": _numbers,
}
