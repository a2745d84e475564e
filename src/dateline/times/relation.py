"""What a preposition makes of a date: "since September 2022" is open after, "by the end of 2024" open before."""

from __future__ import annotations

from dateline.values import Interval, TimeExpression


def govern(timex: TimeExpression) -> Interval:
    """The interval that an expression with its preposition puts an event into.

    Since, from: begins with the first day and is open. Until, by, before: ends with the last day and is open before.
    After: begins with the first day and is open. Without a relation it is the expression's own interval.
    """
    return bounded(timex.interval, timex.relation)


def bounded(it: Interval, relation: str) -> Interval:
    """An interval under a relation; the precision becomes ``interval`` where a side opens."""
    if not it.known or not relation:
        return it
    if relation in ("since", "from", "after"):
        return Interval(it.start, None, "interval", it.approximate)
    return Interval(None, it.end, "interval", it.approximate)


def joined(first: TimeExpression, last: TimeExpression) -> Interval | None:
    """The stretch of "from X to Y" and "between X and Y", two expressions that stand together; else ``None``."""
    together = (first.part, first.sentence) == (last.part, last.sentence)
    if not together or (first.relation, last.relation) != ("from", "until"):
        return None
    start, end = first.interval.start, last.interval.end
    return Interval(start, end, "interval") if start and end and start <= end else None
