"""From a match of the grammar to what it says. A reader returns ``None`` when the words are no time expression."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from dateline.times import distances, lengths, named
from dateline.times.match import Match
from dateline.times.readings import Reading, Recurring, Reference


def interpret(match: Match) -> Reading | None:
    """What the matched words say."""
    return _READERS.get(match.rule, named.calendar)(match)


def _every(match: Match) -> Reading | None:
    value = lengths.recurring(match)
    return Recurring(value) if value else None


def _weekdays(match: Match) -> Reading | None:
    if match.kinds == "wp" and not match.word("p").endswith("s"):
        return None
    return Recurring(f"XXXX-WXX-{match.first('Ww')}{match.first('p') or ''}")


def _frequency(match: Match) -> Reading | None:
    return Recurring(match.first("J"))


def _reference(match: Match) -> Reading | None:
    return Reference(match.first("R")) if match.first("R") else None


def _tagged(match: Match) -> Reading | None:
    """A pointer that stands alone: "the past", "current"."""
    rule = match.words.reference_tags.get(match.word("d"))
    fits = rule and match.tag("d") in rule["tags"] and (match.has("t") or "JJ" in rule["tags"])
    return Reference(rule["value"]) if rule and fits else None


# Rules of the grammar that are not made of calendar words alone.
_READERS: Final[dict[str, Callable[[Match], Reading | None]]] = {
    "other_calendar": named.other_calendar,
    "digits": named.digits,
    "decade": named.decade,
    "century": named.century,
    "years": named.years,
    "period_of_year": named.period_of_year,
    "fiscal_year": named.fiscal_year,
    "year": named.year,
    "named_day": named.named_day,
    "day_alone": named.day_alone,
    "deictic_day": distances.deictic_day,
    "deictic_time": distances.deictic_time,
    "event_shift": distances.event_shift,
    "shift": distances.shift,
    "neighbour": distances.neighbour,
    "before_last": distances.before_last,
    "shift_from_day": distances.shift_from_day,
    "year_ago": distances.year_ago,
    "unit_end": distances.unit_end,
    "part_of_unit": distances.part_of_unit,
    "pointed_part": distances.pointed_part,
    "unit_in_context": distances.in_context,
    "clock": distances.clock,
    "reaching": lengths.period,
    "counted": lengths.period,
    "period": lengths.period,
    "every": _every,
    "weekdays": _weekdays,
    "frequency": _frequency,
    "reference": _reference,
    "tagged": _tagged,
}
