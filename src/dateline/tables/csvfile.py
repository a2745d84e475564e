"""Tables as CSV that a spreadsheet opens by double click and Dateline reads back to the same values.

UTF-8 with a byte-order mark, commas, ``\\r\\n`` after each row, one line a cell. A text that a spreadsheet would take
for a formula gets an apostrophe before it, and reading takes it off again; numbers stay numbers.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Final, TextIO

from dateline.errors import DatelineError
from dateline.tables.atomic import replacing
from dateline.tables.cells import Cell, Row, number_text, one_line
from dateline.tables.columns import Column

# The characters of OWASP's list on CSV injection and their full-width forms; white space before them is skipped by
# some spreadsheets, and apostrophes before them are ours or must look like it, so that one can be taken off exactly.
_FORMULA: Final = re.compile("'*\\s*[=+\\-@\uff1d\uff0b\uff0d\uff20]")
_WIDEST: Final = 2**31 - 1  # the longest cell that is read; Python's own limit of 131,072 is short of a long id list


def guard(text: str) -> str:
    """The text with an apostrophe before it if a spreadsheet could take it for a formula."""
    return f"'{text}" if _FORMULA.match(text) else text


def unguard(text: str) -> str:
    """What ``guard`` was given."""
    return text[1:] if text.startswith("'") and _FORMULA.match(text[1:]) else text


def cell_text(cell: Cell) -> str:
    """The cell as CSV holds it: a number bare, a text in one line and guarded, nothing as nothing."""
    if cell is None:
        return ""
    return guard(one_line(cell)) if isinstance(cell, str) else number_text(cell)


def write_csv(path: Path, columns: Sequence[Column], rows: Iterable[Row], *, bom: bool = True) -> None:
    """Write a table whole or not at all; raises ``DatelineError`` (DL-502) when the file cannot be written."""
    with (
        replacing(path) as temporary,
        temporary.open("w", encoding="utf-8-sig" if bom else "utf-8", newline="") as file,
    ):
        print_csv(file, columns, rows)


def print_csv(file: TextIO, columns: Sequence[Column], rows: Iterable[Row]) -> None:
    """Write a table to an open text file, whose ``newline`` should be ""."""
    writer = csv.writer(file, lineterminator="\r\n")
    writer.writerow([column.name for column in columns])
    for row in rows:
        writer.writerow([cell_text(row[column.name]) for column in columns])


def read_csv(path: Path) -> tuple[tuple[str, ...], list[dict[str, str]]]:
    """The header and the rows of a table, every cell a text; a short row is filled up with empty cells.

    Raises ``DatelineError``: DL-102 or DL-104 when the file cannot be read, DL-404 when it is no CSV table, when a
    row has more cells than the header, or when a column stands in the header twice.
    """
    try:
        with path.open(encoding="utf-8-sig", newline="") as file, _wide_cells():
            lines = csv.reader(file, strict=True)
            header = tuple(next(lines, ()))
            rows = list(_rows(path, header, lines))
    except FileNotFoundError:
        raise DatelineError("DL-102", place=str(path)) from None
    except OSError as error:
        raise DatelineError("DL-104", place=str(path), reason=error.strerror or str(error)) from None
    except UnicodeDecodeError:
        raise DatelineError("DL-404", place=str(path), reason="it is not in UTF-8") from None
    except csv.Error as error:
        raise DatelineError("DL-404", place=str(path), reason=str(error)) from None
    while rows and not any(rows[-1].values()):
        rows.pop()  # blank lines at the end, which editors add
    return header, rows


def _rows(path: Path, header: tuple[str, ...], lines: Iterable[list[str]]) -> Iterator[dict[str, str]]:
    if not any(header):
        raise DatelineError("DL-404", place=str(path), reason="it has no header")
    if twice := [name for name in header if header.count(name) > 1]:
        raise DatelineError("DL-404", place=str(path), reason=f"it has two columns '{twice[0]}'")
    for number, line in enumerate(lines, start=2):
        if len(line) > len(header):
            reason = f"row {number} has {len(line)} cells, and the header {len(header)}"
            raise DatelineError("DL-404", place=str(path), reason=reason)
        cells = [unguard(cell) for cell in line] + [""] * (len(header) - len(line))
        yield dict(zip(header, cells))


@contextmanager
def _wide_cells() -> Iterator[None]:
    before = csv.field_size_limit(_WIDEST)
    try:
        yield
    finally:
        csv.field_size_limit(before)
