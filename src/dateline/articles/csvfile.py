"""Read articles from a CSV table: a row each, in columns named as the fields of JSON Lines are."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from dateline.articles.draft import Draft, refused
from dateline.articles.rawlines import read_lines
from dateline.articles.record import FIELDS, read_record
from dateline.errors import DatelineError

_DELIMITERS: Final = (",", ";", "\t")


def read_csv(file: Path, path: str, max_bytes: int) -> Iterator[Draft]:
    """One draft a row; the header must name a column "text" (DL-112), and other columns than ours are passed over.

    Commas, semicolons and tabs are understood. A row is named by the line on which it ends.
    """
    source = _Lines(file, path, max_bytes)
    header_line = next(source, "")
    delimiter = max(_DELIMITERS, key=header_line.count)
    header = [cell.strip().lower() for cell in next(csv.reader([header_line], delimiter=delimiter, strict=True), [])]
    if "text" not in header:
        raise DatelineError("DL-112" if header else "DL-105", place=path)
    rows = csv.reader(source, delimiter=delimiter, strict=True)
    while True:
        source.begin_row()
        try:
            cells = _next_row(rows, max_bytes)
        except csv.Error as error:
            name = f"line {source.number}"
            wrong = DatelineError("DL-201", place=f"{path}, {name}", format="CSV", reason=str(error))
            yield refused(wrong, path, name)
            continue
        except DatelineError as error:
            yield refused(error, path, f"line {source.number}")
            continue
        if cells is None:
            return
        if any(cell.strip() for cell in cells):
            record = {name: cell for name, cell in zip(header, cells) if name in FIELDS}
            yield read_record(record, path, f"line {source.number}", source.notes())


def _next_row(rows: Iterator[list[str]], max_bytes: int) -> list[str] | None:
    """The next row; csv's limit on a cell, which is one for the whole process, is raised for the moment only."""
    before = csv.field_size_limit(max_bytes)
    try:
        return next(rows, None)
    finally:
        csv.field_size_limit(before)


class _Lines(Iterator[str]):
    """The lines of a file for csv's reader, with the number of the last one and what was noted since a row began."""

    def __init__(self, file: Path, path: str, max_bytes: int) -> None:
        self._lines, self._path, self._limit = read_lines(file, path, max_bytes), path, max_bytes
        self._notes: dict[str, None] = {}
        self._size = 0
        self.number = 0

    def begin_row(self) -> None:
        self._notes.clear()
        self._size = 0

    def notes(self) -> tuple[str, ...]:
        return tuple(self._notes)

    def __next__(self) -> str:
        line = next(self._lines)
        self.number = line.number
        if line.error is not None:
            raise line.error
        self._size += len(line.text)
        if self._size > self._limit:
            place = f"{self._path}, line {line.number}"
            raise DatelineError("DL-106", place=place, size=self._size, limit=self._limit)
        self._notes.update(dict.fromkeys(line.notes))
        return line.text
