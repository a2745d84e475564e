"""What the cells of a table may hold beyond their kind: codes, ranges and dates, by the name of the column."""

from __future__ import annotations

import datetime as dt
import math
import re
from collections.abc import Callable
from typing import Final

from dateline.ontology import CONTEXTS, SECTORS, is_code
from dateline.tables.cells import split_list
from dateline.tables.columns import Column
from dateline.times.edtf import from_edtf

_INTEGER: Final = re.compile(r"\d{1,18}", re.ASCII)
_DAY: Final = re.compile(r"\d{4}-\d\d-\d\d", re.ASCII)
_RANGES: Final = {
    "confidence": (0.0, 1.0),
    "intensity": (-10.0, 10.0),
    "latitude": (-90.0, 90.0),
    "longitude": (-180.0, 180.0),
}
_ITEMS: Final[dict[str, tuple[str, Callable[[str], bool]]]] = {
    "context": ("a PLOVER context", CONTEXTS.__contains__),
    "actor_code": ("a country's or PLOVER's code", is_code),
    "recipient_code": ("a country's or PLOVER's code", is_code),
    "actor_sector": ("a PLOVER sector", SECTORS.__contains__),
    "recipient_sector": ("a PLOVER sector", SECTORS.__contains__),
}
_EDTF: Final = frozenset(("date", "published", "first_published"))


def fault(cell: str, column: Column) -> str:
    """What the cell should have been ("a day, YYYY-MM-DD"); "" when it is right."""
    if not cell:
        return "" if column.empty else "filled in"
    if column.allowed and cell not in column.allowed:
        return f"one of {', '.join(column.allowed)}"
    return _KINDS[column.kind](cell, column.name)


def as_day(cell: str) -> dt.date | None:
    """The calendar day of a cell written YYYY-MM-DD; ``None`` for anything else."""
    try:
        return dt.date.fromisoformat(cell) if _DAY.fullmatch(cell) else None
    except ValueError:
        return None


def _integer(cell: str, name: str) -> str:
    return "" if _INTEGER.fullmatch(cell) else "a whole number from 0 up"


def _number(cell: str, name: str) -> str:
    lowest, highest = _RANGES.get(name, (-math.inf, math.inf))
    try:
        value = float(cell)
    except ValueError:
        return "a number"
    return "" if math.isfinite(value) and lowest <= value <= highest else f"a number from {lowest:g} to {highest:g}"


def _day(cell: str, name: str) -> str:
    return "" if as_day(cell) else "a day, written YYYY-MM-DD"


def _list(cell: str, name: str) -> str:
    wanted, known = _ITEMS.get(name, ("", bool))
    return (
        f"{wanted}, or several joined with '; '" if wanted and not all(map(_empty_or(known), split_list(cell))) else ""
    )


def _text(cell: str, name: str) -> str:
    if name in _EDTF:
        return _edtf(cell)
    return "a country's code" if name == "country" and not is_code(cell) else ""


def _edtf(cell: str) -> str:
    try:
        from_edtf(cell)
    except ValueError:
        return "a date in EDTF, such as 2022-09 or 2024-09-17/2024-09-19"
    return ""


def _empty_or(known: Callable[[str], bool]) -> Callable[[str], bool]:
    return lambda item: not item or known(item)


_KINDS: Final = {"text": _text, "list": _list, "integer": _integer, "number": _number, "day": _day}
