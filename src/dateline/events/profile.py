"""What one or more mentions say of their event, as far as comparing needs it."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, Literal

from dateline.events.dating import RANK
from dateline.times.interval import days, meet
from dateline.values import UNKNOWN, Actor, Interval, Mention, Status

Realm = Literal["happened", "negated", "future"]
# News told without a date is of the day of the report or of the one before. Beside its own article's dates the report's
# day weighs little: an event of any day of that month, or of the month that the report falls into, may be meant.
_REPORT_DAYS: Final = (1, 0)
_ARTICLE_DAYS: Final = (31, 31)
_STEM: Final = 6
_WORD: Final = re.compile(r"[^\W_]{4,}")


@dataclass(frozen=True, slots=True)
class Profile:
    """``window`` holds the days that nobody's date forbids (unknown: any day), ``date`` the best date told by words.

    ``lemmas`` and ``words`` are stems of triggers and sentences, ``headline`` tells that only headlines speak of the
    event, ``nominal`` that only nouns name it.
    """

    types: frozenset[str]
    modes: frozenset[str]
    realm: Realm
    statuses: frozenset[Status]
    window: Interval
    date: Interval
    actors: tuple[Actor, ...]
    recipients: tuple[Actor, ...]
    lemmas: frozenset[str]
    words: frozenset[str]
    places: frozenset[tuple[str, str]]
    headline: bool
    nominal: bool


def realm(mention: Mention) -> Realm:
    """Whether the event is told as something that happened, did not happen, or may yet happen."""
    if mention.status == "negated":
        return "negated"
    return "happened" if mention.status in ("actual", "claimed", "ongoing") else "future"


def of_mention(mention: Mention) -> Profile:
    """The profile of one mention, beside others of its article."""
    direct = RANK[mention.date_basis] < RANK["inherited"]
    return _profile((mention,), reach(mention), mention.interval if direct else UNKNOWN)


def of_cluster(mentions: Sequence[Mention]) -> Profile:
    """The profile of an article's mentions of one event, beside those of other articles."""
    firm = [mention for mention in mentions if RANK[mention.date_basis] <= RANK["inherited"]]
    if firm:
        best = min(firm, key=lambda m: (RANK[m.date_basis], days(m.interval) or dt.date.max.toordinal()))
        return _profile(mentions, shared([mention.interval for mention in firm]) or UNKNOWN, best.interval)
    reaches = [reach(mention, _REPORT_DAYS) for mention in mentions]
    return _profile(mentions, shared(reaches) or UNKNOWN, UNKNOWN)


def shared(intervals: Sequence[Interval]) -> Interval | None:
    """The days in all of the intervals; ``None`` when there are none."""
    common: Interval | None = UNKNOWN
    for interval in intervals:
        common = meet(common, interval) if common else None
    return common


def reach(mention: Mention, days_around: tuple[int, int] = _ARTICLE_DAYS) -> Interval:
    """The days on which the event can have been: those of its date, and more around it if only the report gives it."""
    start, end = mention.interval.start, mention.interval.end
    if mention.date_basis != "publication" or start is None or end is None:
        return mention.interval
    before, after = days_around
    first, last = max(1, start.toordinal() - before), min(dt.date.max.toordinal(), end.toordinal() + after)
    return Interval(dt.date.fromordinal(first), dt.date.fromordinal(last), "interval")


def _profile(mentions: Sequence[Mention], window: Interval, date: Interval) -> Profile:
    fullest = max(mentions, key=lambda m: (bool(m.actors) + bool(m.recipients), _known(m.actors), _known(m.recipients)))
    return Profile(
        types=frozenset(m.event_type for m in mentions),
        modes=frozenset(m.mode for m in mentions if m.mode),
        realm=realm(mentions[0]),
        statuses=frozenset(m.status for m in mentions),
        window=window,
        date=date,
        actors=fullest.actors,
        recipients=fullest.recipients,
        lemmas=frozenset(m.lemma.lower()[:_STEM] for m in mentions),
        words=frozenset().union(*(stems(m.evidence) for m in mentions)),
        places=frozenset((m.place.name, m.place.country) for m in mentions if m.place.name or m.place.country),
        headline=all(m.part == "title" for m in mentions),
        nominal=all(_nominal(m) for m in mentions),
    )


def _nominal(mention: Mention) -> bool:
    """Whether the trigger looks like a noun: in the text, a verb that is told of the past differs from its lemma."""
    return mention.part == "text" and mention.trigger.lower().removesuffix("s") == mention.lemma.lower()


def _known(side: tuple[Actor, ...]) -> tuple[int, int]:
    return sum(1 for actor in side if actor.code), len(side)


def stems(text: str) -> frozenset[str]:
    """The longer words of a text, cut short so that forms of one word agree, and its larger numbers."""
    return frozenset(word[:_STEM] for word in _WORD.findall(text.lower()))
