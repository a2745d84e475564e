"""What the sources of an event do not agree on: where one contradicts another, not where it merely says more."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Hashable, Sequence
from itertools import combinations
from typing import Any, Final

from dateline.events.dating import RANK
from dateline.events.parties import side
from dateline.times.compare import contains
from dateline.values import Actor, Interval, Mention

Said = frozenset[Any]


def disagreement(sources: Sequence[Sequence[Mention]]) -> tuple[str, ...]:
    """The columns of events.csv on which some two sources contradict one another; ``sources`` holds the mentions of
    each source."""
    found = []
    for column, (told, contradict) in _COLUMNS.items():
        said = dict.fromkeys(frozenset(told(m) for m in source) - {None} for source in sources)
        if any(one and other and contradict(one, other) for one, other in combinations(said, 2)):
            found.append(column)
    return tuple(found)


def _date(mention: Mention) -> Interval | None:
    told = RANK[mention.date_basis] <= RANK["inherited"] and mention.interval.known
    return mention.interval if told else None


def _parties(actors: tuple[Actor, ...]) -> tuple[Actor, ...] | None:
    return tuple(dataclasses.replace(actor, text="", why="") for actor in actors) or None


def _disjoint(one: Said, other: Said) -> bool:
    return not one & other


def _no_date_holds_another(one: Said, other: Said) -> bool:
    return not any(contains(a, b) or contains(b, a) for a in one for b in other)


def _nobody_in_common(one: Said, other: Said) -> bool:
    return all(side(a, b) is None for a in one for b in other)


_COLUMNS: Final[dict[str, tuple[Callable[[Mention], Hashable], Callable[[Said, Said], bool]]]] = {
    "date": (_date, _no_date_holds_another),
    "event_type": (lambda mention: mention.event_type, _disjoint),
    "mode": (lambda mention: mention.mode or None, _disjoint),
    "status": (lambda mention: mention.status, _disjoint),
    "actor": (lambda mention: _parties(mention.actors), _nobody_in_common),
    "recipient": (lambda mention: _parties(mention.recipients), _nobody_in_common),
    "country": (lambda mention: mention.place.country or None, _disjoint),
}
