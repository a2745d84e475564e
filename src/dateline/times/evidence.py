"""What an article's own time expressions say about its day of publication: each piece is a bound with its reason."""

from __future__ import annotations

import datetime as dt
import itertools
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from dateline.times import interval as iv
from dateline.times.readings import Calendar, Shift
from dateline.times.vocabulary import Vocabulary
from dateline.times.walk import Step

# A month and day are written without their year up to about this many days after (or before) them.
YEARLESS: Final = 320
# The newest date with a year that an article tells lies as a rule not further back than this (years).
REMEMBERED: Final = 2
_LEAP: Final = 2000
# Years before this are the stuff of history and bound nothing that the later ones do not.
_THIS_YEAR: Final = Shift("year", 0, 0, "here")
_OLDEST: Final = 1600


@dataclass(frozen=True, slots=True)
class Bound:
    """The article appeared not before ``start`` and not after ``end``."""

    start: dt.date | None
    end: dt.date | None
    reason: str
    precision: str = "day"


@dataclass(frozen=True, slots=True)
class Season:
    """The days of the year, 0 to 365, on which an article may have appeared that names a day without its year."""

    days: frozenset[int]
    reason: str
    ahead: bool


def bounds(steps: Sequence[Step], words: Vocabulary) -> Iterator[Bound]:
    """Dates that carry their year: what is told as past has begun, what is told as future is not over."""
    this_year = any(step.found.reading == _THIS_YEAR for step in steps)
    for step in steps:
        it, found = step.answer.interval, step.found
        if isinstance(found.reading, Calendar) and found.reading.last_year and step.part.is_headline(found.start):
            yield Bound(dt.date(found.reading.last_year, 1, 1), None, f"the headline names “{flat(step)}”", "year")
            continue
        if step.answer.type not in ("DATE", "TIME") or not _carries_year(step):
            continue
        if it.start is None or it.end is None or it.start.year < _OLDEST:
            continue
        if found.ahead and it.precision in ("day", "month", "year") and found.relation not in ("since", "after"):
            if this_year and it.precision == "year":
                reason = f"“{flat(step)}” is spoken of as future, and another year as “this year”"
                yield Bound(None, it.start - iv.DAY, reason, "year")
            else:
                yield Bound(None, it.end, f"“{flat(step)}” is spoken of as future", it.precision)
        elif found.tense == "past" and found.relation not in ("until", "by", "before") and _began(step, words):
            end = _happened(step, words) if found.attributive else 0
            yield Bound(it.start, None, f"“{flat(step, end)}” is spoken of as past", it.precision)


def _carries_year(step: Step) -> bool:
    """Whether the year is told by the words, or by words that point to such ("that December", "of the following
    year"); a day that merely goes on from one told before may be of another year."""
    reading = step.found.reading
    if step.answer.basis == "explicit":
        return True
    if step.answer.basis != "anaphoric" or not isinstance(reading, Calendar):
        return False
    return bool((reading.pointer or reading.year_of) and not reading.weekday)


def _began(step: Step, words: Vocabulary) -> bool:
    """Whether a date told in the past has come: it sets the time of the clause, or dates a noun that tells an event."""
    if step.found.attributive:
        return step.answer.interval.precision == "day" or bool(_happened(step, words))
    return step.found.governor in words.company["begun"] or (
        step.answer.interval.precision == "day" and step.found.governor != "for"
    )


def _happened(step: Step, words: Vocabulary) -> int:
    """Where the noun that tells an event ends, among the three words behind the date; 0 when there is none."""
    tail = step.source[step.found.end : step.found.end + 60]
    for match in itertools.islice(re.finditer(r"[\w-]+", tail), 3):
        if match.group().lower() in words.happened:
            return step.found.end + match.end()
    return 0


def seasons(steps: Sequence[Step], low: dt.date) -> Iterator[Season]:
    """Days without a year: in the past they lie at most ``YEARLESS`` days back, in the future so many ahead. Those
    that belong to the telling of a time before ``low``, the newest date with a year, say nothing."""
    for step in steps:
        reading = step.found.reading
        if not isinstance(reading, Calendar) or reading.year or reading.pointer or reading.year_of:
            continue
        if step.answer.interval.end and step.answer.interval.end < low:
            continue
        limited = step.found.relation in ("until", "by", "before", "from") and not step.found.ahead
        if not (reading.month and reading.day) or limited or not (step.found.ahead or step.found.tense == "past"):
            continue
        it = iv.day(_LEAP, reading.month, reading.day)
        if it is None or it.start is None:
            continue
        first = it.start.timetuple().tm_yday - 1
        if step.found.tense == "past":
            days = frozenset((first + n) % 366 for n in range(YEARLESS + 1))
            yield Season(days, f"“{flat(step)}” is past, and named without its year", ahead=False)
        else:
            days = frozenset((first - n) % 366 for n in range(YEARLESS + 1))
            yield Season(days, f"“{flat(step)}” is ahead, and named without its year", ahead=True)


def pins(steps: Sequence[Step], low: dt.date) -> Iterator[Bound]:
    """Days whose weekday is named with them: it fits one year in five or six. Only a year within ``REMEMBERED`` of
    ``low``, the newest day or month with a year, is taken: the older that is, the likelier a fit by chance."""
    for step in steps:
        reading = step.found.reading
        if not isinstance(reading, Calendar) or reading.year or reading.year_of or step.found.tense != "past":
            continue
        if not (reading.weekday and reading.month and reading.day):
            continue
        last = iv.add(low, REMEMBERED, "year")
        options = _fitting(reading, low, last) if last else []
        if len(options) == 1:
            reason = f"“{flat(step)}” is past, and of {options[0].year} by its weekday"
            yield Bound(options[0], options[0] + YEARLESS * iv.DAY, reason)


def _fitting(reading: Calendar, first: dt.date, last: dt.date) -> list[dt.date]:
    """The days between two that a weekday, a month and a day of it name together."""
    assert reading.month
    assert reading.day
    options = [iv.day(year, reading.month, reading.day) for year in range(first.year, last.year + 1)]
    days = [it.start for it in options if it and it.start and first <= it.start <= last]
    return [day for day in days if day.isoweekday() == reading.weekday]


def day_of_year(it: dt.date) -> int:
    """0 to 365, counted as in a leap year, so that a month's day has one number in all years."""
    return it.replace(year=_LEAP).timetuple().tm_yday - 1


def flat(step: Step, end: int = 0) -> str:
    """Its words in one line, up to ``end`` where that is given."""
    return " ".join(step.source[step.found.start : end or step.found.end].split())
