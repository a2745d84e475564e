"""How far two sides of two mentions name the same parties."""

from __future__ import annotations

import functools
import re
from typing import Final

from dateline.ontology import SPECIAL_CODES
from dateline.values import Actor

# A country, its government, its forces and its courts stand for one another; its rebels and its people do not.
STATE: Final = frozenset(("", "GOV", "MIL", "LEG", "COP", "SPY", "JUD", "PRM"))
_NAME, _PART_OF_NAME, _SAME_STATE, _SAME_SECTOR, _ITS_PEOPLE = 1.0, 0.9, 0.8, 0.7, 0.5
_SWAPPED_FORM: Final = 0.5


def sides(one: tuple[tuple[Actor, ...], ...], other: tuple[tuple[Actor, ...], ...]) -> tuple[float, float] | None:
    """How well (actors, recipients) of two mentions agree, 0 to 1 a side: 0 when one of them is silent, ``None`` when
    they contradict one another.

    A fight told of both parties ("clashed") agrees with one told of one against the other; two who act together agree
    little with one of them who acts on somebody else.
    """
    actors, recipients = side(one[0], other[0]), side(one[1], other[1])
    if _mutual(one) != _mutual(other):
        mutual, directed = (one, other) if _mutual(one) else (other, one)
        parties = (*directed[0], *directed[1])
        if directed[1] and _all_among(parties, mutual[0]):
            return _SWAPPED_FORM, _SWAPPED_FORM
        if directed[1] and actors and not _all_among(mutual[0], directed[0]):
            return actors * _SWAPPED_FORM, 0.0
    if actors is None or recipients is None:
        return None
    return actors, recipients


def side(one: tuple[Actor, ...], other: tuple[Actor, ...]) -> float | None:
    """How well two lists of parties agree; 0 when one is empty, ``None`` when they have nobody in common."""
    if not one or not other:
        return 0.0
    few, many = sorted((one, other), key=len)
    best = [max(same(a, b) for b in many) for a in few]
    if not any(best):
        return None
    return sum(best) / len(best) * (0.5 + 0.5 * len(few) / len(many))


def same(one: Actor, other: Actor) -> float:
    """How surely two actors are one, or stand for one another."""
    if one.name == other.name:
        return _NAME
    mine, theirs = name_words(one.name), name_words(other.name)
    if one.code != other.code and one.code and other.code:
        return 0.0
    if mine and theirs and (mine <= theirs or theirs <= mine):
        return _PART_OF_NAME
    if one.code != other.code or not one.code or one.code in ("IGO", "NGO", "IMG", "MNC"):
        return 0.0
    if one.code in SPECIAL_CODES:
        return _SAME_STATE
    if one.kind == "person" == other.kind:
        return 0.0
    if one.sector in STATE and other.sector in STATE:
        return _SAME_STATE
    if one.sector == other.sector:
        return _SAME_SECTOR
    return _ITS_PEOPLE if {one.sector, other.sector} == {"", "CVL"} else 0.0


@functools.lru_cache(maxsize=4096)
def name_words(name: str) -> frozenset[str]:
    """The words of a name that tell it from others."""
    return frozenset(word for word in re.findall(r"[^\W\d_]+", name.lower()) if len(word) > 2)


def _all_among(few: tuple[Actor, ...], many: tuple[Actor, ...]) -> bool:
    return all(any(same(a, b) for b in many) for a in few)


def _mutual(both: tuple[tuple[Actor, ...], ...]) -> bool:
    return len(both[0]) > 1 and not both[1]
