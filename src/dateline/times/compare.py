"""Compare intervals whose bounds may be open or wide: what is certain, what is possible."""

from __future__ import annotations

import datetime as dt
from typing import Literal

from dateline.values import Interval

Order = Literal["before", "after", "overlaps", "unknown"]


def overlaps(one: Interval, other: Interval) -> bool:
    """Whether some day may lie in both; an open side reaches without end, a wholly unknown interval overlaps all."""
    return _low(one) <= _high(other) and _low(other) <= _high(one)


def contains(outer: Interval, inner: Interval) -> bool:
    """Whether every day of ``inner`` lies in ``outer``."""
    return _low(outer) <= _low(inner) and _high(inner) <= _high(outer)


def holds(outer: Interval, day: dt.date) -> bool:
    """Whether a day lies in it."""
    return _low(outer) <= day <= _high(outer)


def surely_before(one: Interval, other: Interval) -> bool:
    """Whether each day of ``one`` lies before each of ``other``."""
    return one.end is not None and other.start is not None and one.end < other.start


def surely_after(one: Interval, other: Interval) -> bool:
    """Whether each day of ``one`` lies after each of ``other``."""
    return surely_before(other, one)


def may_be_before(one: Interval, other: Interval) -> bool:
    """Whether some day of ``one`` lies before some day of ``other``."""
    return _low(one) < _high(other)


def order(one: Interval, other: Interval) -> Order:
    """How two intervals lie to one another; ``unknown`` when one of them has no bound at all."""
    if not one.known or not other.known:
        return "unknown"
    if surely_before(one, other):
        return "before"
    if surely_after(one, other):
        return "after"
    return "overlaps"


def sort_key(it: Interval) -> tuple[dt.date, dt.date, bool]:
    """Orders intervals by beginning, then by end; an open beginning stands at its end, the unknown last of all."""
    if not it.known:
        return (dt.date.max, dt.date.max, True)
    end = _high(it)
    return (it.start or end, end, False)


def _low(it: Interval) -> dt.date:
    return it.start or dt.date.min


def _high(it: Interval) -> dt.date:
    return it.end or dt.date.max
