"""Dates as people write them, and where in a chronology they stand.

An interval is written so that it never says more than is known: one that opens on 1 January is "since 2022", whether
the source named the year or the month, and "early 2010" is its four months.
"""

from __future__ import annotations

import calendar
import datetime as dt
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from dateline.tables.vocabulary import as_day
from dateline.times.edtf import from_edtf
from dateline.values import UNKNOWN, Interval

NOT_KNOWN: Final = "date not known"
MONTHS: Final = "January February March April May June July August September October November December".split()
_ORDINALS: Final = ("first", "second", "third", "fourth")
_SEASONS: Final = {3: "spring", 6: "summer", 9: "autumn", 12: "winter"}
_WEEK: Final = dt.timedelta(days=6)
# The longest stretch that stands under the month in which it begins; one of several months has no single month.
_SHORT: Final = dt.timedelta(days=31)
_MACHINE: Final = re.compile(r"\d{4}(-\d\d){0,2}", re.ASCII)


def read_interval(row: Mapping[str, str]) -> Interval:
    """When the event of a row can have happened: its ``date``, or its bounds when that is empty or cannot be read."""
    try:
        named = from_edtf(row.get("date", ""))
    except ValueError:
        named = UNKNOWN
    if not named.known:
        return _bounds(row)
    if row.get("date_precision") == "week" and named.start and named.end and named.end - named.start == _WEEK:
        return Interval(named.start, named.end, "week", named.approximate)
    return named


def unreadable(row: Mapping[str, str]) -> str:
    """What the row has for a date when no date can be read from it, else ""."""
    return row.get("date", "") if not read_interval(row).known else ""


def machine_date(edtf: str) -> str:
    """The date as HTML's ``<time>`` takes it, "" where it has no form for it."""
    return edtf if _MACHINE.fullmatch(edtf) and not edtf.startswith("0000") else ""


def date_text(it: Interval) -> str:
    """ "23 January 2025", "September 2022", "17–19 September 2024", "since September 2022", "by the end of 2024"."""
    about = "about " if it.approximate else ""
    if it.start is None:
        return f"by {about}{_closing(it.end)}" if it.end else NOT_KNOWN
    if it.end is None:
        return f"since {about}{_opening(it.start)}"
    if it.precision == "day" or it.start == it.end:
        return about + _day(it.start)
    return about + (_named(it, it.start, it.end) or _stretch(it.start, it.end))


def published_text(it: Interval) -> str:
    """When an article appeared: as ``date_text``, but "not before April 2023" where a side is open, and "" where
    nothing is known."""
    if it.start is None:
        return f"not after {_closing(it.end)}" if it.end else ""
    return date_text(it) if it.end else f"not before {_opening(it.start)}"


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """Where an interval stands: the year's (or decade's) section, the month's within it, the order within that.

    ``month`` is 0 for what has no single month; ``unit`` is -2 for a century, -1 for a decade, 0 for a year, so that
    the coarser stands first.
    """

    year: int
    unit: int
    month: int
    first: dt.date
    last: dt.date

    @property
    def year_heading(self) -> str:
        """ "2022", "The 2010s", "The 20th century"."""
        text = {0: _year(self.year), -1: f"the {self.year}s", -2: _century(self.year)}[self.unit]
        return text[:1].upper() + text[1:]

    @property
    def month_heading(self) -> str:
        """ "September 2022"; "2022, no single month"; "" under a decade or century, which has no months."""
        if self.unit:
            return ""
        if not self.month:
            return f"{_year(self.year)}, no single month"
        return f"{MONTHS[self.month - 1]} {_year(self.year)}"


def place(it: Interval) -> Place | None:
    """Where an interval stands in a chronology, by the day on which it begins; by its end when that alone is known;
    ``None`` when neither is."""
    anchor = it.start or it.end
    if anchor is None:
        return None
    unit = {"decade": -1, "century": -2}.get(it.precision, 0)
    return Place(anchor.year, unit, 0 if unit else _month(it), anchor, it.end or dt.date.max)


def _month(it: Interval) -> int:
    if it.start and it.end:
        within = (it.start.year, it.start.month) == (it.end.year, it.end.month)
        return it.start.month if within or it.end - it.start <= _SHORT else 0
    if it.start:
        return 0 if _opens_year(it.start) else it.start.month
    return it.end.month if it.end and not _closes_year(it.end) else 0


def _bounds(row: Mapping[str, str]) -> Interval:
    start, end = as_day(row.get("date_start", "")), as_day(row.get("date_end", ""))
    return (
        UNKNOWN if (start and end and start > end) else Interval(start, end, "interval" if start or end else "unknown")
    )


def _named(it: Interval, start: dt.date, end: dt.date) -> str:
    """The name of a stretch that the calendar or the seasons name; "" for any other."""
    year = _year(start.year)
    match it.precision:
        case "week":
            return f"the week of {_day(start)}"
        case "season" if start.month in _SEASONS:
            return f"{_SEASONS[start.month]} {year}" + (f"–{end.year % 100:02}" if end.year > start.year else "")
        case "quarter":
            return f"the {_ORDINALS[(start.month - 1) // 3]} quarter of {year}"
        case "half":
            return f"the {_ORDINALS[start.month > 6]} half of {year}"
        case "decade":
            return f"the {start.year // 10 * 10}s"
        case "century":
            return _century(start.year)
        case _:
            return ""


def _stretch(start: dt.date, end: dt.date) -> str:
    if _opens_year(start) and _closes_year(end):
        return _year(start.year) if start.year == end.year else f"{_year(start.year)}–{_year(end.year)}"
    if start.day == 1 and _closes_month(end):
        if (start.year, start.month) == (end.year, end.month):
            return _month_year(start)
        if start.year == end.year:
            return f"{MONTHS[start.month - 1]}–{_month_year(end)}"
        return f"{_month_year(start)} – {_month_year(end)}"
    if start.year != end.year:
        return f"{_day(start)} – {_day(end)}"
    if start.month != end.month:
        return f"{start.day} {MONTHS[start.month - 1]} – {_day(end)}"
    return f"{start.day}–{_day(end)}"


def _opening(day: dt.date) -> str:
    if _opens_year(day):
        return _year(day.year)
    return _month_year(day) if day.day == 1 else _day(day)


def _closing(day: dt.date) -> str:
    if _closes_year(day):
        return f"the end of {_year(day.year)}"
    return f"the end of {_month_year(day)}" if _closes_month(day) else _day(day)


def _opens_year(day: dt.date) -> bool:
    return (day.month, day.day) == (1, 1)


def _closes_year(day: dt.date) -> bool:
    return (day.month, day.day) == (12, 31)


def _closes_month(day: dt.date) -> bool:
    return day.day == calendar.monthrange(day.year, day.month)[1]


def _day(day: dt.date) -> str:
    return f"{day.day} {_month_year(day)}"


def _month_year(day: dt.date) -> str:
    return f"{MONTHS[day.month - 1]} {_year(day.year)}"


def _year(year: int) -> str:
    return str(year) if year >= 1000 else f"AD {year}"


def _century(year: int) -> str:
    number = year // 100 + 1
    ending = "th" if 10 < number % 100 < 14 else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"the {number}{ending} century"
