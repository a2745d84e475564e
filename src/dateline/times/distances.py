"""Read matches that count from a date: "last week", "two days later", "the end of the year", "this morning"."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, Final

from dateline.times import lengths
from dateline.times.match import Match
from dateline.times.readings import Calendar, Origin, Period, Pointer, Reading, Shift
from dateline.values import Tense

_HERE: Final[dict[str, int]] = {"last": -1, "this": 0, "latest": 0, "next": 1}
_THERE: Final[dict[str, int]] = {"previous": -1, "following": 1, "that": 0, "same": 0}
# Units that "the" alone can point to.
_DETERMINED: Final = frozenset(["year", "month", "week", "quarter"])


def pointed(pointer: str, unit: Any, *, there: bool) -> Shift | None:
    """The unit that a pointer names, from here or, for some pointers always, from the date last spoken of."""
    if pointer == "latest" and unit == "quarter":
        return Shift(unit, 1, -1, "here", compares=True)
    amount = _THERE.get(pointer, _HERE.get(pointer))
    if amount is None:
        return None
    origin: Origin = "there" if there or pointer in _THERE else "here"
    return Shift(unit, abs(amount), (amount > 0) - (amount < 0), origin)


def deictic_day(match: Match) -> Reading | None:
    """Today, yesterday, tomorrow."""
    days = match.first("k")
    return Shift("day", abs(days), (days > 0) - (days < 0), "here", time=match.time())


def deictic_time(match: Match) -> Reading | None:
    """Tonight, last night; "overnight" is the night before, unless it lies ahead."""
    told = match.first("K")
    if told["days"] < 0 and "last" not in match.word("K") and _tense(match) == "future":
        return Shift("day", 0, 0, "here", time=told["time"])
    return Shift("day", abs(told["days"]), -1 if told["days"] < 0 else 0, "here", time=told["time"])


def shift(match: Match) -> Reading | None:
    """So many units ago, earlier, later, from now."""
    way, unit, amount = match.first("g"), match.first("uUv"), lengths.amount(match)
    if amount is None and not match.has("xU"):
        amount = 1.0
    bare = match.kinds[0] in "uvU" and match.kinds != "Ug"
    if bare and (unit != "year" or (way == "earlier" and match.kinds == "ug")):
        return None
    return Shift(
        unit,
        amount,
        -1 if way in ("ago", "earlier") else 1,
        "here" if way in ("ago", "ahead") else "there",
        exact=lengths.is_exact(match),
        compares=unit == "year" and match.has("a"),
    )


def shift_from_day(match: Match) -> Reading | None:
    """So many units ago, counted to the day ("two months ago tomorrow")."""
    amount = lengths.amount(match)
    if match.first("g") != "ago" or amount is None or amount != int(amount):
        return None
    return Shift(match.first("uU"), amount, -1, "here", exact=lengths.is_exact(match), from_day=match.first("k"))


def before_last(match: Match) -> Reading | None:
    """The one before the last: "the week before last", "the Saturday before last"."""
    if match.first("B") != "before" or match.word("d") != "last":
        return None
    if match.has("u"):
        return Shift(match.first("u"), 2, -1, "here")
    return Calendar(weekday=match.first("w"), month=match.first("m"), pointer="before-last")


def event_shift(match: Match) -> Reading | None:
    """So many units before or after something that follows, or before the date last spoken of."""
    unit = match.first("uUv")
    if unit == "half":
        return None
    return Shift(unit, lengths.amount(match), _side(match), "there" if _ends_clause(match) else "event")


def neighbour(match: Match) -> Reading | None:
    """The unit before or after ("the day before"): of the date last spoken of, or of what follows."""
    if match.previous() == "to":
        return None
    if match.has("wm"):
        pointer: Pointer = "previous" if match.first("B") == "before" else "following"
        named = Calendar(weekday=match.first("w"), month=match.first("m"), pointer=pointer)
        return named if _ends_clause(match) else None
    origin: Origin = "there" if _ends_clause(match) else "event"
    return Shift(match.first("u") or "day", 1, _side(match), origin, time=match.first("p") or "")


def _side(match: Match) -> int:
    return -1 if match.first("B") == "before" else 1


def _ends_clause(match: Match) -> bool:
    return match.following_kind() in ("", ",", "|", "&") or match.following() in match.words.company["closing"]


def year_ago(match: Match) -> Reading | None:
    """A comparison with the year before ("the year-ago quarter", "year-earlier results")."""
    if match.first("d") != "year-ago":
        return None
    unit, amount = ("quarter", 4) if match.has("v") else ("year", 1)
    return Shift(unit, amount, -1, "there", compares=True)  # type: ignore[arg-type]


def unit_end(match: Match) -> Reading | None:
    """Year-end and the like."""
    if match.first("u") not in ("year", "month", "week") or match.first("E") != "late":
        return None
    told = pointed(match.first("d") or "this", match.first("u"), there=False)
    return told and replace(told, part="late")


def part_of_unit(match: Match) -> Reading | None:
    """A pointer and a unit ("last year", "early next week"), or the end of one ("the end of the month")."""
    unit = match.first("uv") or ("quarter" if match.has("i") else "")
    pointer = match.first("d") or ("this" if match.has("eEg") else "same")
    if not unit or match.has("y") or (unit == "half" and not match.has("d")) or _joins_clauses(match):
        return None
    if match.has("d") and pointer in ("last", "next") and match.following_kind() == "O":
        return None
    if pointer == "recent" or (pointer == "last" and _is_stretch(match, unit)):
        return lengths.period(match)
    there = match.kinds.startswith("td") and pointer == "next" and (unit == "day" or _is_told(match))
    told = pointed(pointer, unit, there=there)
    if told is None:
        return None
    if match.has("g"):
        return replace(told, so_far="before" if match.first("g") == "earlier" else "after")
    return replace(told, part=match.part())


def _is_stretch(match: Match, unit: str) -> bool:
    """Whether the last unit is a stretch up to now ("the past year") and not the one before this ("last year")."""
    return match.word("d") == "past" or (match.has("t") and unit not in ("decade", "century", "quarter"))


def _is_told(match: Match) -> bool:
    """Whether its clause is told in the past."""
    return _tense(match) == "past"


def _tense(match: Match) -> Tense:
    return match.parse.tense(match.lexemes.starts[match.begin], match.lexemes.ends[match.end - 1])


def _joins_clauses(match: Match) -> bool:
    """Whether its "that" is the conjunction."""
    return match.first("d") == "that" and match.tag("d") == "IN"


def pointed_part(match: Match) -> Reading | None:
    """A pointer and a part of the day ("this morning", "that night")."""
    if _joins_clauses(match) or match.word("d") == "past":
        return None
    pointer = match.first("d")
    told = pointed("following" if pointer == "next" else pointer, "day", there=False)
    return told and replace(told, time=match.first("p"))


def in_context(match: Match) -> Reading | None:
    """A unit with "the" alone ("in the year"): that of the date last spoken of; "the year ended ..." is a length."""
    unit = match.first("uv")
    if unit == "weekend":
        return Shift("weekend", 0, 0, "here")
    if unit == "year" and match.following() in match.words.company["closed_by"]:
        return Period("P1Y", "year", 1.0)
    if unit not in _DETERMINED or match.following_kind() in ("O", "S", "d") or match.following_tag()[:2] == "NN":
        return None
    if unit != "quarter" and match.previous() not in match.words.company["unit"]:
        return None
    return Shift(unit, 0, 0, "there", compares=unit == "quarter")


def clock(match: Match) -> Reading | None:
    """A time of day without its day."""
    if match.kinds == "nPtp":
        hour, late = match.first("n"), match.first("p") != "TMO"
        fits = isinstance(hour, int) and 1 <= hour <= 12
        return Shift("day", 0, 0, "there", time=f"T{hour % 12 + 12 * late:02}:00") if fits else None
    time = match.time()
    if match.kinds == "p" and (not time[1:2].isdigit() or match.previous() not in match.words.company["noon"]):
        return None
    return Shift("day", 0, 0, "there", time=time) if time else None
