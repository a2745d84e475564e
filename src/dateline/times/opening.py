"""The line that opens a news text and dates it: "YEREVAN, January 23 (Agency) -", "Brussels, 5 May 2024."."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from dateline.times.readings import Calendar
from dateline.times.walk import Step

# How far into the text a dateline's date may stand (characters after the headline).
_REACH: Final = 160
# A place or places in front of the date, the words of a date line, or nothing.
_PLACE: Final = re.compile(
    r"\s*(?:[A-Z][\w.’'-]*[ ,/–-]*){0,8}[.:(]*\s*"
    r"|\s*(?:[Pp]ublished|[Uu]pdated|[Pp]osted|[Dd]ate|[Ii]ssued)(?: on)?:?\s*"
)
_AFTER: Final = re.compile(r"\s*(?:[./:|)–—]|-|_|\(|\n|$|,? [A-Z]+ ?[-–—:])")


def dateline(steps: Sequence[Step]) -> Step | None:
    """The expression of a day that stands in a dateline, or in the headline with its weekday and year, if any does."""
    for step in steps:
        reading = step.found.reading
        if not isinstance(reading, Calendar) or not (reading.month and reading.day) or reading.last_day:
            continue
        if reading.weekday and reading.year and step.part.is_headline(step.found.start):
            return step
        text, begin = step.part.doc.text, step.part.headline_end if step.part.name == "text" else 0
        if step.part.name != "text" or not begin <= step.found.start <= begin + _REACH:
            continue
        line = text.rfind("\n", 0, step.found.start) + 1
        before, after = text[max(begin, line) : step.found.start], text[step.found.end : step.found.end + 40]
        if _AFTER.match(after) and (_is_place(before) or (reading.year and _is_byline(before, after))):
            return step
    return None


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
