"""Dates of the Islamic and the Persian calendar as days of ours.

The Islamic calendar is the tabular one (thirty-year cycle, epoch Friday 16 July 622 Julian); the months of a country
begin by sight of the moon and may differ by a day, so that what is converted is given a day to either side and marked
approximate (Reingold and Dershowitz, Calendrical Calculations). The Persian solar calendar has eight leap years in 33,
which agrees with the astronomical one in the years that are read here.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from typing import Final, Literal

from dateline.times import interval as iv
from dateline.values import Interval

CALENDARS: Final = {"hijri": "Islamic calendar", "persian": "Persian calendar"}
Reckoning = Literal["hijri", "persian"]
# The day before the first of each calendar, counted as ``datetime.date.toordinal`` does.
_HIJRI_EPOCH: Final = 227014
_PERSIAN_EPOCH: Final = 226894
# Years that the press writes: ours of about 1785 to 2175.
_YEARS: Final = {"hijri": range(1200, 1600), "persian": range(1200, 1555)}


def convert(reckoning: Reckoning, year: int, month: int, day: int | None) -> Interval | None:
    """The days of ours that a day, or without one a month, comes to; ``None`` where the calendar has no such date."""
    first, last = _LAWS[reckoning](year, month, 1), _LAWS[reckoning](year + month // 12, month % 12 + 1, 1) - 1
    if year not in _YEARS[reckoning] or not 1 <= month <= 12 or not 1 <= (day or 1) <= last - first + 1:
        return None
    start, end = (first + day - 1,) * 2 if day else (first, last)
    if reckoning == "hijri":
        return Interval(dt.date.fromordinal(start - 1), dt.date.fromordinal(end + 1), "interval", approximate=True)
    found = dt.date.fromordinal(start)
    return iv.of_day(found) if day else Interval(found, dt.date.fromordinal(end), "interval")


def middle(it: Interval) -> str:
    """The TIMEX3 value: the day that stands in the middle, or the stretch."""
    assert it.start
    assert it.end
    if (it.end - it.start).days <= 2:
        return (it.start + (it.end - it.start) / 2).isoformat()
    return f"{it.start}/{it.end}"


def _hijri(year: int, month: int, day: int) -> int:
    return day + (59 * (month - 1) + 1) // 2 + (year - 1) * 354 + (3 + 11 * year) // 30 + _HIJRI_EPOCH


def _persian(year: int, month: int, day: int) -> int:
    days = (month - 1) * 31 if month <= 7 else (month - 1) * 30 + 6
    return day + days + (year - 1) * 365 + (8 * year + 21) // 33 + _PERSIAN_EPOCH


_LAWS: Final[dict[str, Callable[[int, int, int], int]]] = {"hijri": _hijri, "persian": _persian}
