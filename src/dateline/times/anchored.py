"""The arithmetic of resolving: a reading and a date that it counts from give an interval."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping, Sequence

from dateline.times import choose
from dateline.times import interval as iv
from dateline.times.compare import contains
from dateline.times.find import Found
from dateline.times.readings import Calendar, Period, Pointer, Shift
from dateline.times.story import Story
from dateline.values import UNKNOWN, Interval

Holidays = Mapping[str, Mapping[str, int]]
# Grains of a reading that are several of an interval's units.
_MULTIPLES = {"fortnight": ("week", 2), "weekend": ("week", 1), "millennium": ("century", 10)}
# Sentences within which a day is told lately.
_LATELY = 3
_CLOCK = ("second", "minute", "hour")
# A month or day without a year belongs to a past that is being told, when that lies further back than this (days).
FAR = 400


def explicit(reading: Calendar, holidays: Holidays) -> Interval | None:
    """What the reading names by itself; ``UNKNOWN`` for a day that no calendar has, ``None`` without a year."""
    if reading.decade is not None:
        return iv.decade(reading.decade) if reading.decade else UNKNOWN
    if reading.century is not None:
        return iv.century(reading.century)
    if reading.year is None:
        return None
    if reading.last_year:
        first, last = iv.year(reading.year), iv.year(reading.last_year)
        return iv.between(first, last) if first and last else UNKNOWN
    if reading.quarter == 0:
        return iv.year(reading.year)
    return _in_year(reading, reading.year, holidays) or UNKNOWN


def _in_year(reading: Calendar, year: int, holidays: Holidays) -> Interval | None:
    make = choose.member(reading, holidays)
    whole = make(year) if make else iv.year(year)
    return week_of(whole) if whole and reading.whole_week else whole


def week_of(it: Interval) -> Interval | None:
    return iv.holding("week", it.start) if it.start else None


def in_story(
    reading: Calendar, found: Found, sentence: int, story: Story, days: Sequence[dt.date], holidays: Holidays
) -> Interval | None:
    """What the reading names by the date told before it, or ``None`` when it does not go by that.

    ``days`` are the first and last possible day of publication, empty when that is not known.
    """
    last = story.last
    if last is None or last.start is None or last.end is None:
        return None
    if reading.year_of:
        whole = shift(reading.year_of, last, found.tense) if reading.year_of.origin == "there" else None
        return _in_year(reading, whole.start.year, holidays) if whole and whole.start else None
    make = choose.member(reading, holidays)
    if reading.pointer in ("that", "same", "following", "previous"):
        if make is None:
            return _story_weekday(reading, story)
        if reading.pointer in ("that", "same"):
            return next_from(make, last.start)
        at = last.end if reading.pointer == "following" else last.start
        return choose.of_years(make, at, reading.pointer, found.tense)
    near = sentence == story.sentence or (sentence - story.sentence == 1 and story.telling)
    far = not days or (days[0] - last.end).days > FAR
    told_on = near and far and story.named and found.tense == "past"
    if not told_on or reading.pointer or reading.quarter or reading.half:
        return None
    if make:
        return next_from(make, last.start)
    return _day_from(reading.day, last.start) if reading.day else None


def _day_from(number: int, start: dt.date) -> Interval | None:
    """The first such day of a month from a day on."""
    for ahead in (0, 1):
        month = iv.shifted(start, ahead, "month")
        it = iv.day(month.start.year, month.start.month, number) if month and month.start else None
        if it and it.start and it.start >= start:
            return it
    return None


def _story_weekday(reading: Calendar, story: Story) -> Interval | None:
    """A weekday of the story ("that Sunday", "the following Monday")."""
    origin = story.day or story.last
    if reading.weekday is None or origin is None or origin.start is None:
        return None
    pointer: Pointer = "" if reading.pointer in ("that", "same") else reading.pointer
    return choose.weekday(origin.start, reading.weekday, pointer, "future")


def next_from(make: Callable[[int], Interval | None], start: dt.date) -> Interval | None:
    """The first of what ``make`` gives for each year that is not over on a day."""
    for year in (start.year, start.year + 1):
        it = make(year)
        if it and it.end and it.end >= start:
            return it
    return None


def on(reading: Calendar, tense: choose.Outlook, at: dt.date, holidays: Holidays) -> Interval | None:
    """What the reading names for a text of the day ``at``."""
    if reading.year_of:
        year = shift(reading.year_of, iv.of_day(at), tense)
        return _in_year(reading, year.start.year, holidays) if year and year.start else None
    if reading.within:
        return _within(reading, shift(reading.within, iv.of_day(at), tense))
    if make := choose.member(reading, holidays):
        if reading.pointer == "year-ago":
            latest = choose.of_years(make, at, "", "past")
            return make(latest.start.year - 1) if latest and latest.start else None
        whole = _with_weekday(reading, make, at) or choose.of_years(make, at, reading.pointer, tense)
        return week_of(whole) if whole and reading.whole_week else whole
    if reading.weekday:
        return choose.weekday(at, reading.weekday, reading.pointer, tense)
    if reading.day:
        return _day_of_month(reading.day, at, tense)
    return None


def _within(reading: Calendar, whole: Interval | None) -> Interval | None:
    """The weekday of a week, or the day of a month."""
    if whole is None or whole.start is None:
        return None
    if reading.weekday:
        return iv.of_day(whole.start + (reading.weekday - 1) * iv.DAY)
    return iv.day(whole.start.year, whole.start.month, reading.day) if reading.day else None


def _with_weekday(reading: Calendar, make: Callable[[int], Interval | None], at: dt.date) -> Interval | None:
    """The day of a month whose weekday is named with it, when one within about a year of ``at`` fits."""
    if reading.weekday is None or not reading.day:
        return None
    options = [it for year in (at.year - 1, at.year, at.year + 1) if (it := make(year))]
    fits = [it for it in options if it.start and it.start.isoweekday() == reading.weekday]
    return next((it for it in fits if it.start and abs((it.start - at).days) <= FAR), None)


def _day_of_month(number: int, at: dt.date, tense: choose.Outlook) -> Interval | None:
    """A bare day ("on the 12th"): of this month, the last or the next."""
    steps = (0, 1) if tense == "future" else (0, -1)
    for step in steps:
        month = iv.shifted(at, step, "month")
        it = iv.day(month.start.year, month.start.month, number) if month and month.start else None
        if it and it.start and ((it.start >= at) if tense == "future" else (it.start <= at)):
            return it
    return None


def base(reading: Shift, story: Story, sentence: int) -> Interval | None:
    """The date of the story that a reading counts from: one at least as fine as its unit. A year told in passing
    between does not put off a day that was told lately."""
    if reading.unit not in ("day", "weekend", *_CLOCK):
        counted = reading.sign == 0 or story.last is None or is_fine(story.last, reading)
        return story.last if counted else story.day
    if story.day is None or story.last is None or story.last is story.day or contains(story.last, story.day):
        return story.day
    passing = story.last.precision in ("year", "decade", "century")
    return story.day if passing and sentence - story.day_sentence <= _LATELY else None


def is_fine(it: Interval, reading: Shift) -> bool:
    """Whether a date is fine enough to count such units from."""
    if reading.unit in ("year", "decade", "century", "millennium"):
        return it.precision in ("day", "week", "month", "season", "quarter", "half", "year")
    if reading.unit in ("month", "quarter", "half"):
        return it.precision in ("day", "week", "month")
    return it.precision == "day"


def shift(reading: Shift, base: Interval, tense: choose.Outlook) -> Interval | None:
    """The unit that lies so many units from a date."""
    if base.start is None or reading.amount is None:
        return None
    if reading.from_day is not None:
        return _to_the_day(reading, base.start)
    if reading.unit == "weekend":
        return _weekend(base.start, round(reading.sign * reading.amount), tense)
    if reading.unit in _CLOCK:
        return iv.of_day(base.start) if base.precision == "day" else None
    unit, times = _MULTIPLES.get(reading.unit, (reading.unit, 1))
    count = reading.sign * reading.amount * times
    if count != int(count):
        unit, count = _finer(unit, count)
    return iv.shifted(base.start, int(count), unit)  # type: ignore[arg-type]


def _to_the_day(reading: Shift, at: dt.date) -> Interval | None:
    unit, times = _MULTIPLES.get(reading.unit, (reading.unit, 1))
    day = iv.add(at, reading.from_day or 0, "day")
    moved = iv.add(day, int(reading.sign * (reading.amount or 0) * times), unit) if day else None  # type: ignore[arg-type]
    return iv.of_day(moved) if moved and unit not in _CLOCK else None


def _finer(unit: str, count: float) -> tuple[str, float]:
    """Half years are counted in months, half weeks in days."""
    finer, times = {"year": ("month", 12), "month": ("day", 30), "week": ("day", 7), "decade": ("year", 10)}.get(
        unit, ("day", 1)
    )
    return finer, round(count * times)


def _weekend(at: dt.date, amount: int, tense: choose.Outlook) -> Interval | None:
    monday = at - (at.isoweekday() - 1) * iv.DAY
    if amount == 0 and tense != "future" and at.isoweekday() < 6:
        amount = -1
    saturday = iv.add(monday, 5 + 7 * amount, "day")
    return Interval(saturday, saturday + iv.DAY, "interval") if saturday else None


def narrowed(reading: Shift, whole: Interval, base: Interval) -> Interval:
    """The part of a unit that is meant: its early days, or what lies before or after the date it counts from."""
    if reading.part:
        return iv.part_of(whole, reading.part) or whole
    if reading.is_past_night and whole.end and (morning := iv.add(whole.end, 1, "day")):
        return Interval(whole.start, morning, "interval")
    if reading.so_far and reading.unit != "day" and base.start and base.end and whole.start and whole.end:
        if reading.so_far == "before" and whole.start <= base.end <= whole.end:
            return Interval(whole.start, base.end, "interval")
        if reading.so_far == "after" and whole.start <= base.start <= whole.end:
            return Interval(base.start, whole.end, "interval")
    if not reading.exact:
        return Interval(whole.start, whole.end, whole.precision, approximate=True)
    return whole


def compared_quarter(reading: Shift, story: Story) -> Interval | None:
    """In the report of a quarter "a year earlier" is the same quarter of the year before."""
    if not story.quarter or not story.quarter.start:
        return None
    if reading.unit == "quarter" and reading.amount == 4 and reading.sign < 0:
        return iv.shifted(story.quarter.start, -4, "quarter")
    if reading.unit == "quarter" and (reading.compares or (reading.origin == "there" and reading.sign == 0)):
        return story.quarter
    if reading.unit == "year" and reading.compares and story.quarterly:
        return iv.shifted(story.quarter.start, -4, "quarter")
    return None


def same_quarter(year: Interval, story: Story) -> Interval | None:
    """In the report of a quarter "the 1988 period" is that year's same quarter."""
    if not (story.quarter and story.quarter.start and year.start and story.quarterly):
        return None
    return iv.quarter(year.start.year, (story.quarter.start.month + 2) // 3)


def reach(reading: Period, at: dt.date, way: str) -> Interval | None:
    """The stretch that a length of time covers before or after a day."""
    if reading.amount is None:
        return None
    if reading.unit in _CLOCK:
        return None
    unit, times = _MULTIPLES.get(reading.unit, (reading.unit, 1))
    count = reading.amount * times
    if count != int(count):
        unit, count = _finer(unit, count)
    moved = iv.add(at, int(count) * (-1 if way == "past" else 1), unit)  # type: ignore[arg-type]
    if moved is None:
        return None
    return Interval(min(at, moved), max(at, moved), "interval", approximate=True)
