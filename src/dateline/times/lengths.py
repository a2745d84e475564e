"""Lengths of time and what recurs: amounts with their units, as TIMEX3 writes them."""

from __future__ import annotations

from typing import Any, Final

from dateline.times.match import Match
from dateline.times.readings import Period, Recurring

_CODES: Final = {
    "second": "TS", "minute": "TM", "hour": "TH", "day": "D", "weekend": "WE", "week": "W", "fortnight": "W",
    "month": "M", "quarter": "M", "half": "M", "year": "Y", "decade": "Y", "century": "Y", "millennium": "Y",
}  # fmt: skip
_TIMES: Final = {"fortnight": 2, "quarter": 3, "half": 6, "decade": 10, "century": 100, "millennium": 1000}
_VAGUE_CODES: Final = {"decade": "E", "century": "C", "millennium": "L", "quarter": "Q"}
_CLOCK_UNITS: Final = ("second", "minute", "hour")
_REACH: Final = {"last": "past", "previous": "past", "recent": "past", "next": "future",
                 "following": "future"}  # fmt: skip


def amount(match: Match) -> float | None:
    """How many units; ``None`` for "several". A range counts its first number."""
    told = match.first("nxa")
    if told is None or told == "X":
        return None
    half = match.kinds.endswith("&x") and match.all("x")[-1] == "0.5"
    return float(told) + 0.5 * half


def is_exact(match: Match) -> bool:
    """Whether nothing in it says "about"."""
    return not match.has("q") or match.word("q") in match.words.exact


def length(count: float | None, unit: str) -> str:
    """The TIMEX3 duration: ``P3M``, ``PT24H``, ``PXY``, ``P2Y6M``."""
    code = _CODES[unit]
    clock, letter = ("T", code[1]) if len(code) == 2 and code[0] == "T" else ("", code)
    if count is None:
        return f"P{clock}X{_VAGUE_CODES.get(unit, letter)}"
    whole, rest = divmod(count * _TIMES.get(unit, 1), 1)
    if rest == 0:
        return f"P{clock}{int(whole)}{letter}"
    if unit in ("year", "hour", "minute"):
        finer, parts = {"year": ("M", 12), "hour": ("M", 60), "minute": ("S", 60)}[unit]
        return f"P{clock}{f'{int(whole)}{letter}' if whole else ''}{round(rest * parts)}{finer}"
    return f"P{clock}{count * _TIMES.get(unit, 1):g}{letter}"


def period(match: Match) -> Period | Recurring | None:
    """A length of time, unless it is an age, a rate, a share or the number of something else."""
    unit = match.first("Uuv")
    if unit is None or _is_other(match, unit):
        return None
    pointer = match.first("d") or ""
    if pointer not in _REACH and pointer:
        return None
    count = amount(match)
    if count is None and not match.has("x") and match.has("uv"):
        count = 1.0
    if pointer == "recent":
        count = None
    if match.rule == "period" and match.kinds == "au" and _is_price(match):
        return None
    if match.rule == "period" and match.kinds == "au" and _is_rate(match):
        return Recurring(length(1.0, unit))
    return Period(length(count, unit), unit, count, _REACH.get(pointer, ""))  # type: ignore[arg-type]


def recurring(match: Match) -> str:
    """The TIMEX3 value of "every Friday", "each year", "every two weeks"; "" when it is none."""
    if match.has("w"):
        return f"XXXX-WXX-{match.first('w')}{match.first('p') or ''}"
    if match.has("m"):
        return f"XXXX-{match.first('m'):02}"
    if match.has("s"):
        return f"XXXX-{SEASON_CODES[match.first('s')]}"
    if match.has("p"):
        return f"XXXX-XX-XX{match.first('p')}"
    unit: Any = match.first("uUv")
    step = match.first("j")
    if match.word("j") == "per" or unit is None:
        return ""
    number = match.first("no")
    return length(float(number if number else step), unit)


SEASON_CODES: Final = {"spring": "SP", "summer": "SU", "autumn": "FA", "winter": "WI"}


def _is_other(match: Match, unit: str) -> bool:
    after = match.following()
    if after in match.words.after_unit or (after == "-" and match.following(1) in match.words.after_unit):
        return True
    if after == "of" and match.following(1) == "age":
        return True
    if unit == "half" or (unit == "quarter" and (match.has("a") or after == "of" or not match.has("dnx"))):
        return True
    if match.kinds[0] == "U" and unit in ("second", "quarter"):
        return True
    if match.kinds == "U" and _is_described(match):
        return True
    if match.kinds == "U" and (match.tag("U") == "NNP" or (unit in _CLOCK_UNITS and match.previous() == "the")):
        return True
    if match.kinds == "tdu" and unit in _CLOCK_UNITS:
        return True
    if match.previous() in match.words.before_number:
        return True
    number = match.first("n")
    return (
        unit in ("second", "minute") and match.has("a") and not match.has("F") and number is None and unit == "second"
    )


def _is_described(match: Match) -> bool:
    """Whether an adjective or an owner makes it a kind of time ("the small hours", "its best days")."""
    at = match.begin - 1
    return at >= 0 and match.parse.tag(match.lexemes.starts[at]) in ("JJ", "JJS", "PRP$", "POS")


def _is_rate(match: Match) -> bool:
    """Whether it tells how often ("twice a year")."""
    before = match.previous()
    return before in ("once", "twice", "times")


def _is_price(match: Match) -> bool:
    """Whether it tells how much for each ("$5 a year", "two million a day")."""
    at = match.begin - 1
    return at >= 0 and match.parse.tag(match.lexemes.starts[at]) in ("CD", "$")
