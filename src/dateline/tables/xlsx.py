"""The four tables as one Excel workbook, with a sheet that explains the columns.

Texts are true strings: nothing in them is a formula or a link. Whole days are date cells, so that a spreadsheet can
sort and filter them; partial dates are text, since a spreadsheet would make a day of ``2020-03``.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, Final

import xlsxwriter

from dateline.errors import DatelineError
from dateline.tables.atomic import replacing
from dateline.tables.cells import CELL_LIMIT, TRUNCATED, Cell, Row, one_line
from dateline.tables.columns import TABLES, Column
from dateline.values import Problem

SHEETS: Final = ("events", "mentions", "timexes", "articles")
ROW_LIMIT: Final = 1_048_576  # rows of a sheet in Excel, the header among them
_FIRST_DAY: Final = dt.date(1900, 3, 1)  # Excel counts a 29 February 1900 that never was: earlier days stay text
_CREATED: Final = dt.datetime(2000, 1, 1)  # fixed, so that the same tables make the same file
_OPTIONS: Final = {
    "strings_to_formulas": False,
    "strings_to_urls": False,
    "strings_to_numbers": False,
    "in_memory": True,  # temporary files would leave their permissions in the file
}
_WIDTHS: Final = {"day": 12, "integer": 10, "number": 10, "text": 18, "list": 24}
_WIDE: Final = {"summary": 60, "evidence": 80, "title": 50, "published_reason": 50, "error": 40, "url": 40, "path": 40}
_DICTIONARY: Final = (
    ("table", 12),
    ("column", 20),
    ("meaning", 80),
    ("kind", 10),
    ("may be empty", 14),
    ("values", 80),
)


def write_xlsx(path: Path, tables: Mapping[str, Sequence[Row]]) -> tuple[Problem, ...]:
    """Write a workbook, a sheet for each table given; returns what did not fit into it.

    Raises ``DatelineError`` (DL-502) when the file cannot be written.
    """
    problems: list[Problem] = []
    with replacing(path) as temporary:
        book = xlsxwriter.Workbook(str(temporary), _OPTIONS)
        book.set_properties({"created": _CREATED})
        for name in SHEETS:
            if name in tables:
                _write_sheet(book, name, TABLES[name], tables[name])
                problems += _left_out(path, name, len(tables[name]))
        _write_dictionary(book)
        book.close()
    return tuple(problems)


def _left_out(path: Path, name: str, count: int) -> list[Problem]:
    if count < ROW_LIMIT:
        return []
    error = DatelineError("DL-505", place=str(path), sheet=name, kept=ROW_LIMIT - 1, total=count, table=f"{name}.csv")
    return [Problem(error.code, error.message, error.place, error.remedy)]


def _write_sheet(book: Any, name: str, columns: Sequence[Column], rows: Sequence[Row]) -> None:
    sheet = book.add_worksheet(name)
    bold, day = book.add_format({"bold": True}), book.add_format({"num_format": "yyyy-mm-dd", "align": "left"})
    text = book.add_format({"num_format": "@"})
    kept = rows[: ROW_LIMIT - 1]
    for place, column in enumerate(columns):
        sheet.set_column(place, place, _WIDE.get(column.name, _WIDTHS[column.kind]))
        sheet.write_string(0, place, column.name, bold)
        for number, row in enumerate(kept, start=1):
            _write_cell(sheet, number, place, row[column.name], column, day, text)
    sheet.freeze_panes(1, 0)
    sheet.autofilter(0, 0, len(kept), len(columns) - 1)


def _write_cell(sheet: Any, row: int, place: int, cell: Cell, column: Column, day: Any, text: Any) -> None:
    if cell is None or cell == "":
        return
    if not isinstance(cell, str):
        sheet.write_number(row, place, cell)
    elif column.kind == "day" and (date := _excel_day(cell)):
        sheet.write_datetime(row, place, dt.datetime.combine(date, dt.time()), day)
    else:
        sheet.write_string(row, place, _fitting(cell), text)


def _excel_day(cell: str) -> dt.date | None:
    try:
        date = dt.date.fromisoformat(cell)
    except ValueError:
        return None
    return date if date >= _FIRST_DAY else None


def _fitting(cell: str) -> str:
    """The text within the limit of a cell, which counts a character above U+FFFF as two."""
    clean = one_line(cell)
    units = clean.encode("utf-16-le")
    if len(units) <= 2 * CELL_LIMIT:
        return clean
    room = CELL_LIMIT - len(TRUNCATED) - 1
    return f"{units[: 2 * room].decode('utf-16-le', 'ignore')} {TRUNCATED}"


def _write_dictionary(book: Any) -> None:
    sheet = book.add_worksheet("columns")
    bold = book.add_format({"bold": True})
    for place, (heading, width) in enumerate(_DICTIONARY):
        sheet.set_column(place, place, width)
        sheet.write_string(0, place, heading, bold)
    described = [(name, column) for name in SHEETS for column in TABLES[name]]
    for number, (name, column) in enumerate(described, start=1):
        empty = "yes" if column.empty else "no"
        cells = (name, column.name, column.meaning, column.kind, empty, ", ".join(column.allowed))
        for place, cell in enumerate(cells):
            sheet.write_string(number, place, cell)
    sheet.freeze_panes(1, 0)
    sheet.autofilter(0, 0, len(described), len(_DICTIONARY) - 1)
