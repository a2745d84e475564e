"""What closes the time in which an article may have appeared: signs that it was written soon after what it tells."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final

from dateline.times import anchored, choose
from dateline.times import interval as iv
from dateline.times.evidence import Bound, flat
from dateline.times.readings import Calendar, Shift
from dateline.times.vocabulary import Vocabulary
from dateline.times.walk import Step
from dateline.values import Interval

# A day that is named with weekday and year is news: it lies not further back than this (days), when the text speaks
# of weekdays and of yesterday beside it.
NEWS: Final = 13
# "This January" follows upon a dated event when it begins so soon after it (days).
_FOLLOWS: Final = 120


def closings(steps: Sequence[Step], words: Vocabulary) -> Iterator[Bound]:
    """The bounds that end the time of publication, or pin it."""
    yield from _counted(steps, words)
    yield from _ended(steps)
    yield from _this_month(steps, words)
    if any(_is_fresh(step) for step in steps):
        yield from _news(steps)


def _counted(steps: Sequence[Step], words: Vocabulary) -> Iterator[Bound]:
    """ "On 3 January 2020, two days before the present sitting": counted from a day that is named."""
    for one, other in pairwise(steps):
        day, reading = _full_day(one), other.found.reading
        if day is None or not isinstance(reading, Shift) or (one.part, one.sentence) != (other.part, other.sentence):
            continue
        between = one.source[one.found.end : other.found.start]
        tail = one.source[other.found.end : other.found.end + 20].lower().lstrip()
        of_now = reading.origin == "here" or tail.startswith(tuple(f"{word} " for word in words.company["now"]))
        if between.strip(" ,(") or reading.sign >= 0 or not reading.amount or reading.unit != "day" or not of_now:
            continue
        if told := iv.add(day, int(reading.amount), "day"):
            yield Bound(told, told, f"“{flat(one)}” was “{flat(other)}” it")


def _ended(steps: Sequence[Step]) -> Iterator[Bound]:
    """A headline that closes a span of years ("1991-2022") over a text that speaks of this year: the last of them."""
    now = next((step for step in steps if _is_this_year(step)), None)
    for step in steps:
        reading = step.found.reading
        if now and isinstance(reading, Calendar) and reading.last_year and step.part.is_headline(step.found.start):
            whole = iv.year(reading.last_year)
            reason = f"the headline ends with {reading.last_year}, and the text tells of “{flat(now)}”"
            yield Bound(None, whole.end if whole else None, reason, "year")


def _is_this_year(step: Step) -> bool:
    reading, past = step.found.reading, step.found.tense == "past"
    if isinstance(reading, Calendar):
        return past and reading.pointer == "this" and bool(reading.month or reading.season)
    return isinstance(reading, Shift) and reading.unit == "year" and reading.sign == 0 and reading.origin == "here"


def _this_month(steps: Sequence[Step], words: Vocabulary) -> Iterator[Bound]:
    """ "In November 2023 ... This January": the month that follows at once upon a date with its year, and its year."""
    last: Interval | None = None
    for step in steps:
        reading, it = step.found.reading, step.answer.interval
        if isinstance(reading, Calendar) and reading.pointer == "this" and reading.month and last and last.end:
            make = choose.member(reading, words.holidays)
            told = anchored.next_from(make, last.end) if make and step.found.tense == "past" else None
            if told and told.start and (told.start - last.end).days <= _FOLLOWS:
                year = told.start.year
                reason = f"“{flat(step)}” follows in the telling upon {last.end}"
                yield Bound(told.start, dt.date(year, 12, 31), reason, "year")
        if step.answer.basis in ("explicit", "anaphoric") and it.known:
            last = it


def _news(steps: Sequence[Step]) -> Iterator[Bound]:
    for step in steps:
        reading, day = step.found.reading, _full_day(step)
        if day and isinstance(reading, Calendar) and reading.weekday and step.found.tense == "past":
            yield Bound(None, day + NEWS * iv.DAY, f"“{flat(step)}” is told as news, with weekdays beside it")


def _full_day(step: Step) -> dt.date | None:
    """The day that an expression names with its year."""
    reading = step.found.reading
    named = isinstance(reading, Calendar) and reading.year and reading.day and not reading.last_day
    return step.answer.interval.start if named else None


def _is_fresh(step: Step) -> bool:
    """Whether it counts from a present within days: a bare weekday, today, yesterday."""
    reading = step.found.reading
    if isinstance(reading, Calendar):
        return bool(reading.weekday and not (reading.day or reading.year or reading.pointer or reading.year_of))
    return (
        isinstance(reading, Shift) and reading.origin == "here" and reading.unit == "day" and reading.amount in (0, 1)
    )
