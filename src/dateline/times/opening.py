"""The line that dates a news text: "YEREVAN, January 23 (Agency) -", "Brussels, 5 May 2024.", "Updated on 6.1.2022"."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence
from typing import Final

from dateline.times import interval as iv
from dateline.times.readings import Calendar
from dateline.times.vocabulary import Vocabulary
from dateline.times.walk import Step

# How far into the text a dateline's date may stand (characters after the headline).
_REACH: Final = 160
# How far from the beginning or the end of the text a line that says when it was published or updated may stand.
_STAMPED: Final = 300
# A place or places in front of the date, the words of a date line, or nothing.
_PLACE: Final = re.compile(
    r"\s*(?:[A-Z][\w.’'-]*[ ,/–-]*){0,8}[.:(]*\s*"
    r"|\s*(?:[Pp]ublished|[Uu]pdated|[Pp]osted|[Dd]ate|[Ii]ssued)(?: on)?:?\s*"
)
# The beginning of a line on the text itself, up to its verb: "This blog was opened", "Last updated".
_OWN: Final = re.compile(r"\W*(?:this [\w-]+ (?:was|is|has been) )?(?:first |last )?(?P<verb>\w+)\b", re.IGNORECASE)
_LINE: Final = 60
_AFTER: Final = re.compile(r"\s*(?:[./:|)–—]|-|_|\(|\n|$|,? [A-Z]+ ?[-–—:])")
# A dateline without its year is of the first year that fits its weekday, if that is so near (years) to what bounds it.
_NEAR: Final = 3
_SPAN: Final = 12
# A day with its year that stands so near (days) to the day of a dateline without one tells its year.
_BESIDE: Final = 120


def dateline(steps: Sequence[Step]) -> Step | None:
    """The expression of a day that stands in a dateline, or in the headline with its weekday and year, if any does."""
    for step in steps:
        reading = step.found.reading
        if not isinstance(reading, Calendar) or not (reading.month and reading.day) or reading.last_day:
            continue
        if reading.weekday and reading.year and step.part.is_headline(step.found.start):
            return step
        text, begin = step.source, step.part.headline_end if step.part.name == "text" else 0
        if step.part.name != "text" or not begin <= step.found.start <= begin + _REACH:
            continue
        line = text.rfind("\n", 0, step.found.start) + 1
        before, after = text[max(begin, line) : step.found.start], text[step.found.end : step.found.end + 40]
        if _AFTER.match(after) and (_is_place(before) or (reading.year and _is_byline(before, after))):
            return step
    return None


def stamp(steps: Sequence[Step], words: Vocabulary) -> Step | None:
    """The full date of a line near the top or foot that says when the text was opened, updated or published."""
    for step in steps:
        reading, part = step.found.reading, step.part
        if not isinstance(reading, Calendar) or not (reading.year and reading.month and reading.day):
            continue
        text, start = step.source, step.found.start
        begin = part.headline_end if part.name == "text" else 0
        if part.name != "text" or not (start <= begin + _STAMPED or start >= len(text) - _STAMPED):
            continue
        line = re.split(r"[.!?]\s+(?=[A-Z])", text[text.rfind("\n", 0, start) + 1 : start])[-1]
        if (own := _OWN.match(line)) and own["verb"].lower() in words.company["stamp"] and len(line) <= _LINE:
            return step
    return None


def year_by_weekday(opening: Step, steps: Sequence[Step], low: dt.date | None, high: dt.date | None) -> dt.date | None:
    """The day of a dateline without its year, when the weekday of the news and the dates beside it leave one year."""
    newest = max((year for step in steps if (year := _year_of(step))), default=low.year if low else 0)
    begin = low or (iv.add(dt.date(newest, 1, 1), -1, "year") if newest > 1 else None)
    reading = opening.found.reading
    if begin is None or not isinstance(reading, Calendar):
        return None
    number = reading.weekday or _news_day(opening, steps)
    last = high.year if high else max(begin.year, newest) + _SPAN
    named = (iv.day(year, reading.month or 0, reading.day or 0) for year in range(begin.year, last + 1))
    days = [it.start for it in named if it and it.start]
    fits = [day for day in days if begin <= day <= (high or day) and number in (None, day.isoweekday())]
    beside = [day for day in fits if any(_is_beside(step, day) for step in steps)]
    if len(beside) == 1:
        return beside[0]
    if low is None or not fits or (len(fits) == 1 and not (high or number)):
        return None
    return fits[0] if len(fits) == 1 or (number and fits[0].year - low.year <= _NEAR) else None


def _year_of(step: Step) -> int | None:
    """The year that an expression names."""
    return step.found.reading.year if isinstance(step.found.reading, Calendar) else None


def _news_day(opening: Step, steps: Sequence[Step]) -> int | None:
    """The weekday of the news right under a dateline, when that is the first date told there."""
    below = (it for it in steps if it.part is opening.part and it.found.start > opening.found.end)
    first = next(below, None)
    if first is None or first.found.start - opening.found.end > _STAMPED or first.found.tense == "future":
        return None
    reading = first.found.reading
    bare = isinstance(reading, Calendar) and not (reading.day or reading.pointer or reading.year_of)
    return reading.weekday if bare and isinstance(reading, Calendar) else None


def _is_beside(step: Step, day: dt.date) -> bool:
    reading, start = step.found.reading, step.answer.interval.start
    named = isinstance(reading, Calendar) and reading.year and reading.day and start
    return bool(named and start and abs((start - day).days) <= _BESIDE)


def _is_byline(before: str, after: str) -> bool:
    """Whether a line of its own ends with the date: "From our correspondent, Minsk, 19 February 2015"."""
    return before.rstrip().endswith(",") and not re.search(r"[.!?;] ", before) and after.lstrip(" .").startswith("\n")


def _is_place(before: str) -> bool:
    if before.strip() and before == before.upper():
        return True
    if not _PLACE.fullmatch(before):
        return False
    words = re.findall(r"[^\W\d_]+", before)
    return not words or any(word.isupper() and len(word) > 2 for word in words) or before.rstrip().endswith((",", ":"))
