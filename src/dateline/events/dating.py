"""What dates an action: an interval, what it rests on, the words, and the reason."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from dateline.values import UNKNOWN, DateBasis, Interval, TimeExpression

BASIS_OF: Final[dict[str, DateBasis]] = {
    "explicit": "explicit",
    "relative": "relative",
    "anaphoric": "anaphoric",
    "vague": "relative",
}
# How directly a date is told; what is copied from a neighbour stands below what the words themselves say.
RANK: Final[dict[DateBasis, int]] = {
    "explicit": 0,
    "relative": 1,
    "anaphoric": 1,
    "inherited": 2,
    "publication": 3,
    "none": 4,
}


@dataclass(frozen=True, slots=True)
class Dating:
    """When an action happened. ``text`` holds the words that date it; ``why`` tells how they came to date it, or why
    nothing does."""

    interval: Interval = UNKNOWN
    basis: DateBasis = "none"
    text: str = ""
    why: str = ""


def by_words(time: TimeExpression, interval: Interval, why: str, *, inherited: bool = False) -> Dating:
    """The date that an expression gives to what it governs: the interval that it names there, or undated when it could
    not be resolved."""
    if not interval.known:
        return Dating(text=time.text, why=f"{why}, but which day or month it means cannot be told")
    return Dating(interval, "inherited" if inherited else BASIS_OF[time.basis], time.text, why)


def undated(why: str) -> Dating:
    """No date, for a reason."""
    return Dating(why=why)


def can_date(time: TimeExpression) -> bool:
    """Whether an expression says when something happened: a date does; a span or a repetition only by a relation
    ("since", "until")."""
    return bool(time.relation) or time.type in ("DATE", "TIME")
