"""Check tables against the one definition of their columns, row by row, and say where each fault stands."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Final

from dateline.errors import DatelineError
from dateline.ontology import EVENT_TYPES, MODES_OF
from dateline.tables.cells import split_list
from dateline.tables.columns import TABLES, Column
from dateline.tables.csvfile import read_csv
from dateline.tables.vocabulary import as_day, fault
from dateline.times.edtf import from_edtf
from dateline.values import Problem

_IDS: Final = {"articles": "article_id", "mentions": "mention_id", "events": "event_id"}
_ORDERED: Final = (("date_start", "date_end"), ("published_start", "published_end"))
_BOUNDED: Final = (("date", "date_start", "date_end"), ("published", "published_start", "published_end"))
# A table's column -> the table whose rows it names
_REFERENCES: Final = {
    "timexes": {"article_id": "articles"},
    "mentions": {"article_id": "articles", "event_id": "events"},
    "events": {"article_ids": "articles"},
}
_FIRST_ROW: Final = 2  # a spreadsheet counts the header as row 1

Row = Mapping[str, str]


def check_table(path: Path) -> tuple[str, list[dict[str, str]], tuple[Problem, ...]]:
    """Which of the four tables a CSV file holds, its rows, and all that is wrong with it.

    Raises ``DatelineError`` when the file cannot be read or is none of the tables.
    """
    header, rows = read_csv(path)
    name = table_of(path, header)
    return name, rows, tuple(_problems(path, name, header, rows))


def check_references(tables: Mapping[str, tuple[Path, Sequence[Row]]]) -> tuple[Problem, ...]:
    """What one table says of another that is not so: ids of articles or events that stand in no row."""
    ids = {name: {row.get(_IDS[name], "") for row in rows} for name, (_, rows) in tables.items() if name in _IDS}
    problems: list[Problem] = []
    for name, (path, rows) in tables.items():
        for column, other in _REFERENCES.get(name, {}).items():
            if other in ids:
                problems += _dangling(path, rows, column, ids[other], other)
    return tuple(problems)


def read_named(path: Path, name: str) -> list[dict[str, str]]:
    """The rows of a CSV file that is to hold one of the four tables.

    Raises ``DatelineError`` when it cannot be read, is another table (DL-404), or lacks a column (DL-401).
    """
    header, rows = read_csv(path)
    if (found := table_of(path, header)) != name:
        raise DatelineError("DL-404", place=str(path), reason=f"it is a table of {found}, not of {name}")
    for column in TABLES[name]:
        if column.name not in header:
            raise DatelineError("DL-401", place=str(path), column=column.name)
    return rows


def table_of(path: Path, header: Sequence[str]) -> str:
    """The table whose columns most of a header's names are; raises ``DatelineError`` (DL-404) when there is none."""
    shares = {name: _share(header, columns) for name, columns in TABLES.items()}
    best = max(shares, key=lambda name: shares[name])
    if shares[best] < 0.5:
        reason = "its columns are those of none of " + ", ".join(f"{name}.csv" for name in TABLES)
        raise DatelineError("DL-404", place=str(path), reason=reason)
    return best


def _share(header: Sequence[str], columns: Sequence[Column]) -> float:
    names = {column.name for column in columns}
    return len(names & set(header)) / len(names | set(header))


def _problems(path: Path, name: str, header: Sequence[str], rows: Sequence[Row]) -> Iterator[Problem]:
    columns = TABLES[name]
    known = [column.name for column in columns]
    yield from (_problem("DL-401", str(path), column=column) for column in known if column not in header)
    yield from (_problem("DL-403", str(path), column=column) for column in header if column not in known)
    present = [column for column in columns if column.name in header]
    for number, row in enumerate(rows, start=_FIRST_ROW):
        place = f"{path}, row {number}"
        for column in present:
            if wanted := fault(row[column.name], column):
                yield _problem("DL-402", place, column=column.name, value=row[column.name], wanted=wanted)
        yield from _row_problems(place, row)
    yield from _doubles(path, rows, _IDS.get(name, ""))


def _row_problems(place: str, row: Row) -> Iterator[Problem]:
    """What is wrong between the cells of one row."""
    for start, end in _ORDERED:
        first, last = as_day(row.get(start, "")), as_day(row.get(end, ""))
        if first and last and first > last:
            yield _problem("DL-402", place, column=end, value=row[end], wanted=f"on or after {start}, {row[start]}")
    for date, start, end in _BOUNDED:
        if date in row and _contradicts(row[date], row.get(start, ""), row.get(end, "")):
            wanted = f"what {start} and {end} say, {row.get(start) or '..'} to {row.get(end) or '..'}"
            yield _problem("DL-402", place, column=date, value=row[date], wanted=wanted)
    for side in ("actor", "recipient"):
        yield from _uneven(place, row, side)
    event_type, mode = row.get("event_type", ""), row.get("mode", "")
    modes = MODES_OF.get(event_type, ())
    if mode and event_type in EVENT_TYPES and mode not in modes:
        wanted = f"a mode of {event_type} ({', '.join(modes) or 'it has none'})"
        yield _problem("DL-402", place, column="mode", value=mode, wanted=wanted)
    first_char, last_char = row.get("char_start", ""), row.get("char_end", "")
    if first_char.isdecimal() and last_char.isdecimal() and int(first_char) >= int(last_char):
        yield _problem("DL-402", place, column="char_end", value=last_char, wanted=f"over char_start, {first_char}")


def _contradicts(date: str, start: str, end: str) -> bool:
    """Whether an EDTF date and its two bounds are not the same days; a cell that is no date is told elsewhere."""
    first, last = as_day(start), as_day(end)
    if (start and not first) or (end and not last):
        return False
    try:
        interval = from_edtf(date)
    except ValueError:
        return False
    return (interval.start, interval.end) != (first, last)


def _uneven(place: str, row: Row, side: str) -> Iterator[Problem]:
    """The columns of a side that do not have one place for each of its names."""
    count = max(1, len(split_list(row.get(side, ""))))
    for column in (f"{side}_text", f"{side}_code", f"{side}_sector"):
        if column in row and max(1, len(split_list(row[column]))) != count:
            wanted = f"a list of {count}, as {side} is"
            yield _problem("DL-402", place, column=column, value=row[column], wanted=wanted)


def _doubles(path: Path, rows: Sequence[Row], column: str) -> Iterator[Problem]:
    seen: dict[str, int] = {}
    for number, row in enumerate(rows, start=_FIRST_ROW):
        value = row.get(column, "")
        if value and seen.setdefault(value, number) != number:
            yield _problem("DL-405", f"{path}, row {number}", value=value, row=seen[value])


def _dangling(path: Path, rows: Sequence[Row], column: str, known: set[str], other: str) -> Iterator[Problem]:
    for number, row in enumerate(rows, start=_FIRST_ROW):
        for value in split_list(row.get(column, "")):
            if value and value not in known:
                wanted = f"a row of {other}.csv"
                yield _problem("DL-402", f"{path}, row {number}", column=column, value=value, wanted=wanted)


def _problem(code: str, place: str, **slots: object) -> Problem:
    error = DatelineError(code, place=place, **slots)
    return Problem(error.code, error.message, error.place, error.remedy)
