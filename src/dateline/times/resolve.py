"""Resolve what a time expression says to TIMEX3 and an interval, from where it stands.

What the words leave open is chosen by their tense and by two anchors: the day of publication, which may itself be
known only as an interval, and the date that the narrative has reached. Nothing is taken from the clock.
"""

from __future__ import annotations

import datetime as dt
import functools
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Final, NamedTuple

from dateline.times import anchored, choose
from dateline.times import interval as iv
from dateline.times.edtf import to_edtf
from dateline.times.find import Found
from dateline.times.lengths import length
from dateline.times.readings import Calendar, Converted, Period, Recurring, Reference, Shift
from dateline.times.story import Story
from dateline.times.timex3 import unresolved, value_of
from dateline.values import UNKNOWN, Interval, TimexBasis, TimexType


@dataclass(frozen=True, slots=True)
class Here:
    """When the text was published, as far as is known. ``firm`` says that the interval is no longer than a year and
    begins with the newest date that the text tells, so that the text was very likely written soon after it."""

    published: Interval = UNKNOWN
    firm: bool = False

    @property
    def days(self) -> tuple[dt.date, ...]:
        """Its first and last day, once when they are the same; empty when the first is not known. Without a last day
        the year that begins with the first is reckoned with."""
        start, end = self.published.start, self.published.end
        if start is None:
            return ()
        end = end or iv.add(start, 1, "year") or start
        return (start,) if start == end else (start, end)


class Answer(NamedTuple):
    """An expression resolved."""

    type: TimexType
    value: str
    interval: Interval
    basis: TimexBasis
    steps: tuple[str, ...]


# What may be reckoned from the newest date that a text tells, when it was written some weeks or months after that.
_COARSE: Final = frozenset(["month", "season", "quarter", "half", "year", "decade", "century"])


def resolve(
    found: Found,
    sentence: int,
    here: Here,
    story: Story,
    holidays: Mapping[str, Mapping[str, int]],
    *,
    event: Interval | None = None,
) -> Answer:
    """The answer for one expression; ``interval`` is empty, and the last step says why, when it stays open.

    ``event`` is the date of the event that a distance ("two weeks after the accord") counts from, where it is told.
    """
    reading = found.reading
    if isinstance(reading, Recurring):
        return Answer("SET", reading.value, UNKNOWN, "vague", ("recurs: no single date",))
    if isinstance(reading, Reference):
        return Answer("DATE", reading.value, UNKNOWN, "vague", ("names no date",))
    if isinstance(reading, Converted):
        return Answer("DATE", reading.value, reading.interval, "explicit", (f"a date of the {reading.calendar}",))
    if isinstance(reading, Period):
        return _period(reading, found, here)
    if isinstance(reading, Shift):
        return _shift(reading, found, sentence, here, story, event)
    return _calendar(reading, found, sentence, here, story, holidays)


def _typed(time: str) -> TimexType:
    return "TIME" if time else "DATE"


def _calendar(
    reading: Calendar,
    found: Found,
    sentence: int,
    here: Here,
    story: Story,
    holidays: Mapping[str, Mapping[str, int]],
) -> Answer:
    if (whole := anchored.explicit(reading, holidays)) is not None:
        if not whole.known:
            return Answer(_typed(reading.time), "", UNKNOWN, "explicit", ("no calendar has this day",))
        if reading.quarter == 0 and (compared := anchored.same_quarter(whole, story)):
            return _answer(reading, compared, "anaphoric", ("compares with the quarter told before it",))
        return _answer(reading, whole, "explicit", ("names its year",))
    if story.last and (told := anchored.in_story(reading, found, sentence, story, here.days, holidays)):
        return _answer(reading, told, "anaphoric", (f"goes by the date told before it, {to_edtf(story.last)}",))
    tense = _outlook(reading, found)
    dated = reading.month is not None
    outcome, steps = at_publication(here, lambda day: anchored.on(reading, tense, day, holidays), dated=dated)
    if outcome is None:
        return Answer(_typed(reading.time), unresolved(reading), UNKNOWN, "relative", steps)
    way = reading.pointer or {"past": "past tense", "future": "future"}.get(tense, "nearest")
    return _answer(reading, outcome, "relative", (f"chosen by: {way}", *steps))


def _outlook(reading: Calendar, found: Found) -> choose.Outlook:
    """The tense that chooses: a limit ("until Tuesday", "by May") lies ahead of a past act that sets it."""
    if found.relation == "since":
        return "past"
    if found.relation in ("until", "by") and found.tense == "past" and not found.joined:
        ahead = found.relation == "until" and (reading.weekday or reading.pointer)
        return "future" if ahead else "past" if reading.weekday else "limit"
    return found.tense


def _answer(reading: Calendar, whole: Interval, basis: TimexBasis, steps: tuple[str, ...]) -> Answer:
    value = value_of(whole, reading.time)
    part = iv.part_of(whole, reading.part) if reading.part else None
    return Answer(_typed(reading.time), value, part or whole, basis, steps)


def _shift(reading: Shift, found: Found, sentence: int, here: Here, story: Story, event: Interval | None) -> Answer:
    if reading.is_clock and event and event.precision == "day":
        return _shifted(reading, event, event, "anaphoric", (f"belongs to {to_edtf(event)}, told after it",))
    if reading.origin == "event" and event and anchored.is_fine(event, reading):
        told = anchored.shift(reading, event, found.tense)
        if told:
            return _shifted(reading, told, event, "anaphoric", (f"counts from {to_edtf(event)}, told after it",))
    if reading.origin == "event":
        value = length(reading.amount, reading.unit)
        return Answer("DURATION", value, UNKNOWN, "vague", ("counts from an event that is not dated here",))
    if reading.amount is None and reading.origin == "there":
        return Answer("DURATION", length(None, reading.unit), UNKNOWN, "vague", ("tells no amount",))
    if reading.amount is None:
        return Answer(_typed(reading.time), unresolved(reading), UNKNOWN, "vague", ("tells no amount",))
    compared = anchored.compared_quarter(reading, story)
    if compared:
        return Answer("DATE", value_of(compared), compared, "anaphoric", ("compares with the quarter told before it",))
    if reading.origin == "there" and story.last and not _is_now(reading, found, sentence, story, here):
        base = anchored.base(reading, story, sentence)
        told = anchored.shift(reading, base, found.tense) if base else None
        if base is None or told is None:
            return Answer(_typed(reading.time), unresolved(reading), UNKNOWN, "anaphoric", ("no date to count from",))
        return _shifted(reading, told, base, "anaphoric", (f"counts from {to_edtf(base)}, told before it",))
    outcome, steps = at_publication(here, lambda day: anchored.shift(reading, iv.of_day(day), found.tense))
    if outcome is None:
        return Answer(_typed(reading.time), unresolved(reading), UNKNOWN, "relative", steps)
    return _shifted(reading, outcome, here.published, "relative", steps)


def _is_now(reading: Shift, found: Found, sentence: int, story: Story, here: Here) -> bool:
    """Whether a bare time of the clock is one of the day of publication: no date was told lately, or one ahead."""
    if not reading.is_clock or not here.days:
        return False
    ahead = story.day is not None and story.day.start is not None and story.day.start > here.days[-1]
    return sentence - story.sentence > 1 or (ahead and found.tense == "past")


def _shifted(reading: Shift, whole: Interval, base: Interval, basis: TimexBasis, steps: tuple[str, ...]) -> Answer:
    value = value_of(whole, reading.time, weekend=reading.unit == "weekend")
    if reading.unit in ("second", "minute", "hour"):
        value = value_of(whole, "TXX")
    narrowed = anchored.narrowed(reading, whole, base)
    return Answer(_typed(value.partition("T")[2]), value, narrowed, basis, steps)


def _period(reading: Period, found: Found, here: Here) -> Answer:
    reach = reading.reach or ("future" if found.governor == "within" and found.tense == "future" else "")
    if not reach or reading.amount is None or not here.days:
        return Answer("DURATION", reading.value, UNKNOWN, "vague", ("a length of time, not placed",))
    outcome, steps = at_publication(here, lambda day: anchored.reach(reading, day, reach))
    return Answer("DURATION", reading.value, outcome or UNKNOWN, "relative", steps)


def at_publication(
    here: Here, answer: Callable[[dt.date], Interval | None], *, dated: bool = False
) -> tuple[Interval | None, tuple[str, ...]]:
    """What ``answer`` gives for the day of publication; where that is an interval, what all its days agree on.

    ``answer`` must not go backwards when the day goes forwards, so that its first and last day speak for all. Where
    they do not agree, a ``firm`` beginning speaks for what is coarse, or for a day that is ``dated`` by its month.
    """
    if not here.days:
        return None, ("the publication date is not known",)
    found = [answer(day) for day in here.days]
    if found[0] is None:
        return None, ("no such date can be reckoned",)
    if len(found) == 1 or found[0] == found[1]:
        return found[0], (f"reckoned from the publication date, {to_edtf(here.published)}",)
    if here.firm and found[0] and (dated or found[0].precision in _COARSE):
        return found[0], (f"reckoned from {here.days[0]}, the newest date that the text tells",)
    return None, (f"the publication date is known only as {to_edtf(here.published)}",)


@functools.lru_cache(maxsize=4096)
def read_date(text: str) -> Interval | None:
    """The day, month or year that a text of its own names, as in a field of metadata; ``None`` when it names none.

    ISO 8601 is read first, all else by dateparser, which must find each part in the text itself: it never completes a
    date from another. Years out of ``_PRESS``, and texts longer than 80 characters, are no date of an article.
    """
    text = text.strip()
    if not text or len(text) > 80:
        return None
    if re.fullmatch("[0-9]{8}", text):
        text = f"{text[:4]}-{text[4:6]}-{text[6:]}"
    found = _iso(match) if (match := _ISO.match(text)) else _by_dateparser(text)
    return found if found and found.start and found.start.year in _PRESS else None


_PRESS: Final = range(1600, 2200)
_ISO: Final = re.compile(r"([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?(?=$|[T ][0-9]{2}:?[0-9]{2})")
# dateparser completes what is not there from the day it is asked on: it is asked on two days that agree in nothing.
_BASES: Final = (dt.datetime(1901, 1, 1), dt.datetime(2087, 8, 27))


def _iso(match: re.Match[str]) -> Interval | None:
    year, month, day = (int(figures or 0) for figures in match.groups())
    return iv.day(year, month, day) if day else iv.month(year, month) if month else iv.year(year)


def _by_dateparser(text: str) -> Interval | None:
    """What dateparser reads, when it gives the same on two days. A year of four digits must be there, as it takes
    single characters, clock times and numbers for dates too."""
    if not re.search("[0-9]{4}", text) or not re.search("[^0-9]", text) or not text.isascii():
        return None
    import dateparser

    settings = {
        "PARSERS": ["absolute-time"],
        "REQUIRE_PARTS": ["day", "month", "year"],
        "STRICT_PARSING": True,
        "RETURN_AS_TIMEZONE_AWARE": False,
        "DATE_ORDER": "DMY" if "." in text else "MDY",
    }
    one, other = (
        dateparser.parse(text, languages=["en"], settings={**settings, "RELATIVE_BASE": base}) for base in _BASES
    )
    return iv.of_day(one.date()) if one and other and one.date() == other.date() else None
