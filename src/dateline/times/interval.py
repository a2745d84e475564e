"""Intervals of calendar days: built from what a source names, shifted by calendar units, set against one another.

All functions are over ``dateline.values.Interval``. A date outside years 1 to 9999, or one that no calendar holds
(30 February), gives ``None`` from a constructor and never an exception. The parts of periods and the length of weeks
and seasons are the conventions of Dateline's tables (README, "Dates").
"""

from __future__ import annotations

import calendar
import datetime as dt
from typing import Final, Literal

from dateline.values import UNKNOWN, Interval, Precision

Unit = Literal["day", "week", "month", "quarter", "half", "year", "decade", "century"]
Season = Literal["spring", "summer", "autumn", "winter"]
Slice = Literal["early", "mid", "late"]

DAY: Final = dt.timedelta(days=1)
_MONTHS: Final[dict[str, int]] = {"month": 1, "quarter": 3, "half": 6, "year": 12, "decade": 120, "century": 1200}
_FIRST_MONTH: Final[dict[Season, int]] = {"spring": 3, "summer": 6, "autumn": 9, "winter": 12}
# Nth month, year or day of a period at which each slice of it begins and ends; the last end is the period's own.
_SLICES: Final[dict[str, dict[Slice, tuple[int, int]]]] = {
    "month": {"early": (1, 10), "mid": (11, 20), "late": (21, 31)},
    "year": {"early": (1, 4), "mid": (5, 8), "late": (9, 12)},
    "decade": {"early": (1, 4), "mid": (5, 7), "late": (8, 10)},
    "century": {"early": (1, 33), "mid": (34, 67), "late": (68, 100)},
}


def day(year: int, month: int, number: int) -> Interval | None:
    """One day."""
    try:
        it = dt.date(year, month, number)
    except ValueError:
        return None
    return Interval(it, it, "day")


def of_day(it: dt.date) -> Interval:
    """One day, of a ``date``."""
    return Interval(it, it, "day")


def month(year: int, number: int) -> Interval | None:
    """A calendar month."""
    return _months(year, number, 1, "month")


def year(number: int) -> Interval | None:
    """A calendar year."""
    return _months(number, 1, 12, "year")


def quarter(number_of_year: int, number: int) -> Interval | None:
    """The first to fourth quarter of a calendar year."""
    return _months(number_of_year, 3 * number - 2, 3, "quarter") if 1 <= number <= 4 else None


def half(number_of_year: int, number: int) -> Interval | None:
    """The first or second half of a calendar year."""
    return _months(number_of_year, 6 * number - 5, 6, "half") if 1 <= number <= 2 else None


def season(number_of_year: int, name: Season) -> Interval | None:
    """Three whole months of the northern year; the winter of a year begins in its December."""
    return _months(number_of_year, _FIRST_MONTH[name], 3, "season")


def decade(first_year: int) -> Interval | None:
    """Ten years from ``first_year`` on."""
    return _months(first_year, 1, 120, "decade")


def century(ordinal: int) -> Interval | None:
    """The ``ordinal``-th century in the common reckoning: the 20th is 1900 to 1999, the first has 99 years."""
    return _months(max(1, 100 * ordinal - 100), 1, 1200 if ordinal > 1 else 1188, "century")


def week(iso_year: int, number: int) -> Interval | None:
    """An ISO 8601 week, Monday to Sunday."""
    try:
        monday = dt.date.fromisocalendar(iso_year, number, 1)
        return Interval(monday, monday + 6 * DAY, "week")
    except (ValueError, OverflowError):
        return None


def between(first: Interval, last: Interval) -> Interval:
    """From the first day of one to the last of the other; unknown when that runs backwards."""
    if first.start and last.end and first.start > last.end:
        return UNKNOWN
    return Interval(first.start, last.end, "interval", first.approximate or last.approximate)


def holding(unit: Unit, it: dt.date) -> Interval | None:
    """The whole calendar unit in which a day lies."""
    if unit == "day":
        return of_day(it)
    if unit == "week":
        return week(*it.isocalendar()[:2])
    if unit == "month":
        return month(it.year, it.month)
    if unit == "quarter":
        return quarter(it.year, (it.month + 2) // 3)
    if unit == "half":
        return half(it.year, 1 if it.month < 7 else 2)
    if unit == "year":
        return year(it.year)
    if unit == "decade":
        return decade(max(1, it.year // 10 * 10))
    return century(it.year // 100 + 1)


def add(it: dt.date, amount: int, unit: Unit) -> dt.date | None:
    """A day moved by calendar units; a day that the month lacks becomes the month's last. ``None`` out of range."""
    try:
        if unit in ("day", "week"):
            return it + amount * (7 if unit == "week" else 1) * DAY
        months = it.year * 12 + it.month - 1 + amount * _MONTHS[unit]
        last = calendar.monthrange(months // 12, months % 12 + 1)[1]
        return dt.date(months // 12, months % 12 + 1, min(it.day, last))
    except (ValueError, OverflowError):
        return None


def shifted(it: dt.date, amount: int, unit: Unit) -> Interval | None:
    """The whole unit that lies ``amount`` units from the one that holds a day: "two months ago" is a month."""
    moved = add(it, amount, unit)
    return holding(unit, moved) if moved else None


def part_of(whole: Interval, part: Slice) -> Interval | None:
    """The early, middle or late part of a month, year, decade or century; of any other stretch its thirds; of a day the
    day."""
    if whole.start is None or whole.end is None:
        return None
    if whole.start == whole.end:
        return whole
    first, last = _SLICES.get(whole.precision, {}).get(part, (0, 0))
    if whole.precision == "month":
        start = whole.start.replace(day=first)
        end = min(whole.end, whole.start.replace(day=min(last, whole.end.day)))
        return Interval(start, end, "interval")
    if whole.precision in ("year", "decade", "century"):
        unit: Unit = "month" if whole.precision == "year" else "year"
        begin, end_next = add(whole.start, first - 1, unit), add(whole.start, last, unit)
        return Interval(begin, min(whole.end, end_next - DAY if end_next else whole.end), "interval")
    days = (whole.end - whole.start).days + 1
    cuts = {"early": (0, -(-days // 3)), "mid": (days // 3, days - days // 3), "late": (days - -(-days // 3), days)}
    low, high = cuts[part]
    return Interval(whole.start + low * DAY, whole.start + (high - 1) * DAY, "interval")


def meet(one: Interval, other: Interval) -> Interval | None:
    """The days in both, at the finer precision of the two when one lies in the other; ``None`` when there are none."""
    start = max((s for s in (one.start, other.start) if s), default=None)
    end = min((e for e in (one.end, other.end) if e), default=None)
    if start and end and start > end:
        return None
    for side in (one, other):
        if (side.start, side.end) == (start, end):
            return Interval(start, end, side.precision, one.approximate or other.approximate)
    return Interval(start, end, "interval", one.approximate or other.approximate)


def days(it: Interval) -> int | None:
    """How many days it holds; ``None`` when a side is open."""
    return (it.end - it.start).days + 1 if it.start and it.end else None


def _months(number_of_year: int, first: int, count: int, precision: Precision) -> Interval | None:
    try:
        start = dt.date(number_of_year, first, 1)
        stop = add(start, count, "month")
        return Interval(start, stop - DAY if stop else dt.date.max, precision)
    except ValueError:
        return None
