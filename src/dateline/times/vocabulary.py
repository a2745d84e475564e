"""The lexicons of the calendar and of time triggers, compiled once for a stack of layers.

Each word or phrase has a *kind*, one character; a text becomes a string of kinds, and ``grammar`` is written over it.
"""

from __future__ import annotations

import datetime as dt
import functools
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

from dateline.errors import DatelineError
from dateline.lexicon import read_toml
from dateline.times.other_calendars import CALENDARS

# What each kind stands for. A word without one is ".", a break between paragraphs "|".
KINDS: Final = {
    "C": "month of another calendar",
    "m": "month", "w": "weekday", "W": "weekdays in the plural", "s": "season", "u": "unit", "U": "units",
    "v": "quarter or half", "i": "period", "p": "part of the day", "n": "number", "y": "number like a year",
    "o": "ordinal",
    "Y": "decade", "D": "date in digits", "h": "clock time", "z": "time zone", "Q": "quarter or half as a sign (Q3)",
    "G": "two years joined (2022/23)",
    "t": "the", "a": "a or an", "d": "pointer (last, this, next)", "e": "early, mid, late",
    "E": "beginning, middle, end", "g": "ago, earlier, later", "B": "before, after", "q": "about, nearly",
    "x": "amount without a number", "f": "fiscal", "F": "filler", "Z": "or so", "H": "holiday",
    "N": "day with a name of its own",
    "k": "today, yesterday", "K": "tonight, last night", "R": "now, recently", "j": "every", "J": "daily", "O": "of",
    "S": "'s", "P": "in", "L": "since, until", "T": "to", "&": "and, or", "-": "dash or slash", ",": "comma",
}  # fmt: skip

PIECE: Final = re.compile(r"[^\W\d_]+|['’]s\b|\S", re.UNICODE)
_UNIT_KINDS: Final = {"quarter": "v", "half": "v", "period": "i"}
_NOUN_PARTS: Final = frozenset(["middle", "beginning", "start", "outset", "opening", "end", "close"])


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """``words`` and ``phrases`` map lower-case forms to kind and value; phrases are keyed by their first word, the
    longest first. The rest are the lexicons' own tables."""

    words: Mapping[str, tuple[str, Any]]
    phrases: Mapping[str, tuple[tuple[tuple[str, ...], str, Any], ...]]
    ambiguous: Mapping[str, Mapping[str, Any]]
    reference_tags: Mapping[str, Mapping[str, Any]]
    relations: Mapping[str, str]
    prepositions: frozenset[str]
    holidays: Mapping[str, Mapping[str, int]]
    before_number: frozenset[str]
    after_unit: frozenset[str]
    exact: frozenset[str]
    of_dates: frozenset[str]
    happened: frozenset[str]
    tenses: Mapping[str, frozenset[str]]
    company: Mapping[str, frozenset[str]]


@functools.lru_cache(maxsize=8)
def vocabulary(layers: tuple[str, ...] = ()) -> Vocabulary:
    """The compiled lexicons; raises ``DatelineError`` where a layer's file is no TOML."""
    calendar, triggers = read_toml("calendar", layers), read_toml("time_triggers", layers)
    _check(calendar)
    entries = [*_calendar_entries(calendar), *_trigger_entries(triggers)]
    words: dict[str, tuple[str, Any]] = {}
    phrases: dict[str, list[tuple[tuple[str, ...], str, Any]]] = {}
    for form, kind, value in entries:
        pieces = tuple(PIECE.findall(form.replace("’", "'")))
        if len(pieces) == 1 or not any(piece.isalpha() for piece in pieces):
            words.setdefault(form, (kind, value))
        else:
            phrases.setdefault(pieces[0], []).append((pieces, kind, value))
    stops = triggers["stops"]
    return Vocabulary(
        words=words,
        phrases={first: tuple(sorted(rest, key=lambda it: -len(it[0]))) for first, rest in phrases.items()},
        ambiguous=triggers["ambiguous"],
        reference_tags=triggers["reference_tags"],
        relations=triggers["relations"],
        prepositions=frozenset(triggers["prepositions"]["words"]),
        holidays=calendar["holidays"],
        before_number=frozenset(stops["before_number"]),
        after_unit=frozenset(stops["after_unit"]),
        exact=frozenset(triggers["approximators"]["exact"]),
        of_dates=frozenset(triggers["approximators"]["of_dates"]),
        happened=frozenset(triggers["happened"]["nouns"]),
        tenses={name: frozenset(forms) for name, forms in triggers["tenses"].items()},
        company={name: frozenset(forms) for name, forms in triggers["company"].items()},
    )


def _check(calendar: Mapping[str, Any]) -> None:
    """Raises ``DatelineError`` for an entry of the calendar that names no date."""
    for table, most in (("months", 12), ("weekdays", 7), *((f"{name}_months", 12) for name in CALENDARS)):
        for form, number in calendar[table].items():
            if type(number) is not int or not 1 <= number <= most:
                raise _bad(f"[{table}] {form}", number, f"a number from 1 to {most}")
    for form, text in calendar["named_days"].items():
        try:
            dt.date.fromisoformat(text)
        except (TypeError, ValueError):
            raise _bad(f"[named_days] {form}", text, "a day as YYYY-MM-DD") from None
    for form, rule in calendar["holidays"].items():
        shapes = ({"month", "day"}, {"easter"}, {"month", "weekday", "nth"})
        if not isinstance(rule, dict) or set(rule) not in shapes or any(type(n) is not int for n in rule.values()):
            raise _bad(f"[holidays] {form}", rule, "month and day, easter, or month, weekday and nth")


def _bad(entry: str, value: object, wanted: str) -> DatelineError:
    return DatelineError("DL-205", place="calendar.toml", column=entry, value=value, wanted=wanted)


def _calendar_entries(table: Mapping[str, Any]) -> list[tuple[str, str, Any]]:
    found: list[tuple[str, str, Any]] = [
        ("the", "t", None),
        ("a", "a", 1),
        ("an", "a", 1),
        ("of", "O", None),
        ("in", "P", None),
    ]
    found += [("to", "T", None), ("and", "&", None), ("or", "&", None), ("'s", "S", None), ("’s", "S", None)]
    found += [(form, "H", form) for form in table["holidays"]]
    found += [(form, "N", value) for form, value in table["named_days"].items()]
    for form, number in table["months"].items():
        found.append((form, "m", number))
    for form, number in table["weekdays"].items():
        found.append((form, "w", number))
        if form.endswith("day"):
            found.append((form + "s", "W", number))
    for reckoning in CALENDARS:
        found += [(form, "C", (reckoning, number)) for form, number in table[f"{reckoning}_months"].items()]
    found += [(form, "s", name) for form, name in table["seasons"].items()]
    found += [(form, "p", code) for form, code in table["dayparts"].items()]
    found += [(form, "o", number) for form, number in table["ordinals"].items()]
    for form, unit in table["units"].items():
        kind = "U" if form != unit else _UNIT_KINDS.get(unit, "u")
        found.append((form, kind, unit))
    found += [(form, "n", number) for form, number in table["numbers"].items()]
    found += [(form, "Y", number) for form, number in table["decades"].items()]
    return found + [(form, "z", offset) for form, offset in table["zones"].items()]


def _trigger_entries(table: Mapping[str, Any]) -> list[tuple[str, str, Any]]:
    found: list[tuple[str, str, Any]] = []
    for form, value in table["counted"].items():
        found.append((form, "B" if value in ("before", "after") else "g", value))
    found += [(form, "E" if form in _NOUN_PARTS else "e", part) for form, part in table["parts"].items()]
    for name, kind in (
        ("pointers", "d"),
        ("amounts", "x"),
        ("deictic_days", "k"),
        ("deictic_times", "K"),
        ("references", "R"),
        ("sets", "j"),
        ("frequencies", "J"),
        ("relations", "L"),
    ):
        found += [(form, kind, value) for form, value in table[name].items()]
    for name, kind in (("approximators", "q"), ("fiscal", "f"), ("fillers", "F"), ("extents", "Z")):
        found += [(form, kind, form) for form in table[name]["words"]]
    return found
