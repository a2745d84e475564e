"""Choose among the dates that a name fits: the September, the Friday, the Christmas that is meant on a given day."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping
from typing import Final, Literal

from dateline.times import interval as iv
from dateline.times.readings import LAST_DAY, Calendar, Pointer
from dateline.values import Interval, Tense

# A month and day without a year, told in the past, may yet lie ahead ("set 10 November as the date") when the last
# such day is as good as a year away and the next one near. Days; chosen on English news of 1989 to 2000.
_LONG_PAST: Final = 300
_NEAR_AHEAD: Final = 45
# How much farther back than ahead a limit must lie to be the one ahead.
_FARTHER: Final = 3
# A quarter that ended so many days ago is still the one that figures are to be published for.
_REPORTED: Final = 100


# The tense, or the limit that a past act sets: "gave them until May".
Outlook = Tense | Literal["limit"]


def of_years(make: Callable[[int], Interval | None], at: dt.date, pointer: Pointer, tense: Outlook) -> Interval | None:
    """The year's member that is meant on the day ``at``, where ``make`` gives that of each year."""
    options = [it for year in range(at.year - 2, at.year + 9) if (it := make(year)) and it.start and it.end]
    earlier = [it for it in options if it.end and it.end < at]
    begun = [it for it in options if it.start and it.start <= at]
    ahead = [it for it in options if it.start and it.start > at]
    unfinished = [it for it in options if it.end and it.end >= at]
    if pointer in ("last", "previous"):
        return earlier[-1] if earlier else None
    if pointer == "before-last":
        return earlier[-2] if len(earlier) > 1 else None
    if pointer in ("next", "following"):
        return ahead[0] if ahead else None
    if pointer in ("this", "same", "that"):
        same = [it for it in options if it.start and it.start.year == at.year]
        return same[0] if same else None
    if tense == "future":
        if earlier and earlier[-1].precision in ("quarter", "half") and _distance(earlier[-1], at) <= _REPORTED:
            return earlier[-1]
        return unfinished[0] if unfinished else None
    if tense == "limit" and begun and ahead:
        return ahead[0] if _distance(begun[-1], at) > _FARTHER * _distance(ahead[0], at) else begun[-1]
    if tense == "past" or (options and options[0].precision in ("quarter", "half")):
        past = begun[-1] if begun else None
        if past and past.precision == "day" and _rather_ahead(past, ahead, at):
            return ahead[0]
        return past
    return min(options, key=lambda it: (_distance(it, at), it.start or at), default=None)


def weekday(at: dt.date, number: int, pointer: Pointer, tense: Outlook) -> Interval | None:
    """The day of the week that is meant on the day ``at``: without a pointer the last one, in the future the next."""
    back = (at.isoweekday() - number) % 7
    ahead = -back % 7
    if pointer in ("last", "previous"):
        moved = iv.add(at, -(back or 7), "day")
    elif pointer == "before-last":
        moved = iv.add(at, -(back or 7) - 7, "day")
    elif pointer in ("next", "following"):
        moved = iv.add(at, ahead or 7, "day")
    elif tense == "future":
        moved = iv.add(at, ahead, "day")
    else:
        moved = iv.add(at, -back, "day")
    return iv.of_day(moved) if moved else None


def member(reading: Calendar, holidays: Mapping[str, Mapping[str, int]]) -> Callable[[int], Interval | None] | None:
    """For a reading without its year, what it names in a given year; ``None`` when nothing in it is bound to years."""
    if reading.holiday:
        rule = holidays[reading.holiday]
        return lambda year: holiday(year, rule)
    if reading.month and reading.day:
        month, day, last = reading.month, reading.day, reading.last_day
        if day == LAST_DAY:
            return lambda year: _last_of(iv.month(year, month))
        if last:
            return lambda year: _stretch(iv.day(year, month, day), iv.day(year, month, last))
        return lambda year: iv.day(year, month, day)
    if reading.month:
        number = reading.month
        return lambda year: iv.month(year, number)
    if reading.season:
        name = reading.season
        return lambda year: iv.season(year, name)
    if reading.quarter:
        quarter = reading.quarter
        return lambda year: iv.quarter(year, quarter)
    if reading.half:
        half = reading.half
        return lambda year: iv.half(year, half)
    return None


def holiday(year: int, rule: Mapping[str, int]) -> Interval | None:
    """The day of a holiday: fixed, so many days from Easter, or the nth weekday of a month."""
    if "easter" in rule:
        sunday = easter(year)
        moved = iv.add(sunday, rule["easter"], "day") if sunday else None
        return iv.of_day(moved) if moved else None
    if "day" in rule:
        return iv.day(year, rule["month"], rule["day"])
    whole = iv.month(year, rule["month"])
    if whole is None or whole.start is None or whole.end is None:
        return None
    if rule["nth"] > 0:
        first = (rule["weekday"] - whole.start.isoweekday()) % 7
        return iv.of_day(whole.start + (first + 7 * (rule["nth"] - 1)) * iv.DAY)
    return iv.of_day(whole.end - (whole.end.isoweekday() - rule["weekday"]) % 7 * iv.DAY)


def easter(year: int) -> dt.date | None:
    """Easter Sunday of the western churches, by the anonymous Gregorian algorithm (Nature, 20 April 1876)."""
    if not 1583 <= year <= 9998:
        return None
    a, b, c = year % 19, year // 100, year % 100
    h = (19 * a + b - b // 4 - (b - (b + 8) // 25 + 1) // 3 + 15) % 30
    i = (32 + 2 * (b % 4) + 2 * (c // 4) - h - c % 4) % 7
    m = (a + 11 * h + 22 * i) // 451
    return dt.date(year, (h + i - 7 * m + 114) // 31, (h + i - 7 * m + 114) % 31 + 1)


def _last_of(month: Interval | None) -> Interval | None:
    return iv.of_day(month.end) if month and month.end else None


def _stretch(first: Interval | None, last: Interval | None) -> Interval | None:
    if first is None or last is None or first.start is None or last.end is None or first.start > last.end:
        return None
    return Interval(first.start, last.end, "interval")


def _rather_ahead(past: Interval, ahead: list[Interval], at: dt.date) -> bool:
    return _distance(past, at) > _LONG_PAST and bool(ahead) and _distance(ahead[0], at) <= _NEAR_AHEAD


def _distance(it: Interval, at: dt.date) -> int:
    assert it.start
    assert it.end
    return max(0, (it.start - at).days, (at - it.end).days)
