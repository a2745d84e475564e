"""When an article was published: as its source says, as its dateline says, or inferred from what it tells.

What is inferred is the stretch of days that all evidence admits, with the pieces that bound it as the reason. It is
meant to hold the true day; where nothing bounds a side, that side stays open.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from dateline.times import interval as iv
from dateline.times.closings import closings
from dateline.times.evidence import Bound, Season, bounds, day_of_year, pins, seasons
from dateline.times.landmarks import landmarks
from dateline.times.opening import dateline, stamp, year_by_weekday
from dateline.times.resolve import Here, read_date
from dateline.times.tenure import tenures
from dateline.times.vocabulary import Vocabulary
from dateline.times.walk import Read, Step, walk
from dateline.values import Article, Interval, Published, PublishedBasis

_YEAR: Final = 366


def published(
    article: Article, reads: Sequence[Read], words: Vocabulary, layers: tuple[str, ...] = ()
) -> tuple[Published, bool]:
    """The publication date with its reason; and whether its first day is the newest date that the text tells."""
    if given := read_date(article.published):
        basis: PublishedBasis = "path" if article.published_from == "path" else "metadata"
        return Published(given, basis, f"given by the source as {article.published.strip()!r}"), False
    when, firm = _by_text(reads, tuple(walk(reads, Here(), words)), words, layers)
    if article.published.strip():
        return replace(when, reason=f"{article.published.strip()!r} is no date; {when.reason}"), firm
    return when, firm


def _by_text(
    reads: Sequence[Read], steps: Sequence[Step], words: Vocabulary, layers: tuple[str, ...]
) -> tuple[Published, bool]:
    opening = dateline(steps)
    if opening and opening.answer.interval.precision == "day" and (day := opening.answer.interval.start):
        return Published(iv.of_day(day), "dateline", f"the text opens with “{opening.text}”"), False
    if (line := stamp(steps, words)) and line.answer.interval.precision == "day":
        return Published(line.answer.interval, "dateline", f"a line of the text dates it, “{line.text}”"), False
    told = list(bounds(steps, words))
    others = [
        *tenures(reads, layers, words.company["history"], _dated(steps)),
        *landmarks([read.source for read in reads], layers),
    ]
    found = [*told, *others, *closings(steps, words)]
    low, high, note = _bounded(found)
    newest = _bounded(told)[0]
    if newest and newest.start and newest.precision in ("day", "month"):
        found += pins(steps, newest.start)
        low, high, note = _bounded(found)
    if opening and (dated := _in_years(opening, steps, low, high, words)):
        return dated, False
    return _inferred(low, high, note, tuple(seasons(steps, low.start)) if low and low.start else ())


def _dated(steps: Sequence[Step]) -> frozenset[tuple[str, int]]:
    """The sentences that tell of a past whose year they name."""
    past = (step for step in steps if step.answer.basis == "explicit" and not step.found.ahead)
    return frozenset((step.part.name, step.sentence) for step in past)


def _bounded(found: Sequence[Bound]) -> tuple[Bound | None, Bound | None, str]:
    """The latest beginning and the earliest end; an end that lies before the beginning is told and dropped."""
    lows = [bound for bound in found if bound.start]
    low = max(lows, key=lambda bound: bound.start or dt.date.min, default=None)
    highs = [bound for bound in found if bound.end]
    high = min(highs, key=lambda bound: bound.end or dt.date.max, default=None)
    if low and high and low.start and high.end and low.start > high.end:
        return low, None, f"; against that, {high.reason}"
    return low, high, ""


def _in_years(
    opening: Step, steps: Sequence[Step], low: Bound | None, high: Bound | None, words: Vocabulary
) -> Published | None:
    """A dateline without its year, when only one year is possible."""
    day = year_by_weekday(opening, steps, low.start if low else None, high.end if high else None)
    if day is None:
        return None
    reasons = [f"the text opens with “{opening.text}”, {day.year} by the weekdays and dates beside it"]
    reasons += [bound.reason for bound in (low, high) if bound]
    return Published(iv.of_day(day), "dateline", "; ".join(reasons))


def _inferred(low: Bound | None, high: Bound | None, note: str, told: Sequence[Season]) -> tuple[Published, bool]:
    start, end = low.start if low else None, high.end if high else None
    reasons = [bound.reason for bound in (low, high) if bound]
    if start is None:
        reason = f"only an end is told: {reasons[0]}" if reasons else "nothing in the article tells when it appeared"
        return Published(reason=reason), False
    firm = bool(low and low.precision in ("day", "month"))
    if later := _nearest_admitted(start, end, told):
        start, firm = later[0], True
        reasons.append(later[1])
    if end and (sooner := _nearest_admitted(end, start, [season for season in told if season.ahead])):
        end = sooner[0]
        reasons.append(sooner[1])
    narrow = end is not None and (end - start).days <= _YEAR
    return Published(_named(start, end), "inferred", "; ".join(dict.fromkeys(reasons)) + note), firm and narrow


def _nearest_admitted(origin: dt.date, limit: dt.date | None, told: Sequence[Season]) -> tuple[dt.date, str] | None:
    """The day nearest to ``origin``, in the direction of ``limit`` (forwards without one), that every season admits,
    with the reason that moved it; ``None`` when it need not move or the seasons do not agree."""
    step = -iv.DAY if limit and limit < origin else iv.DAY
    reason, day = "", origin
    for _ in range(_YEAR):
        against = [season for season in told if day_of_year(day) not in season.days]
        if not against:
            return (day, reason) if day != origin else None
        if day == limit:
            return None
        reason = against[0].reason
        day += step
    return None


def _named(start: dt.date, end: dt.date | None) -> Interval:
    """The interval, under the name of a calendar unit where it is one."""
    if end is None:
        return Interval(start, None, "interval")
    for unit in ("day", "month", "year"):
        whole = iv.holding(unit, start)
        if whole and (whole.start, whole.end) == (start, end):
            return whole
    return Interval(start, end, "interval")
