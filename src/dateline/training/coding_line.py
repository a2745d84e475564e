"""The lines that code a text, beneath it: one for each event and one for each entity.

    1 ASSAULT/heavy-weapons claimed: b > c; at p; on t = 2022-09-13 relative; says a; key jermuk-shelling; main
    b: Azerbaijan, AZE, MIL

An event's line: its trigger's mark, type (and mode), status (``actual`` is left out), then actors ``>`` recipients
(marks or entities, ``-`` for none), and in any order ``at`` a place's mark, ``in`` a country's code, ``on`` the mark of
the dating expression ``=`` the date in EDTF, its precision where EDTF does not tell, and its basis, ``says`` who
says so, ``key`` the event's key, ``main``.
"""

from __future__ import annotations

import dataclasses
import re
from typing import Final, cast, get_args

from dateline.ontology import EVENT_TYPES, MODES_OF, SECTORS, STATUSES, is_code, typed
from dateline.times.edtf import from_edtf, to_edtf
from dateline.training.coded import ENTITY_ID, CodedEvent, Entity
from dateline.values import UNKNOWN, DateBasis, Precision

_EVENT: Final = re.compile(r"([1-9]\d*)\s+([A-Z]+)(?:/([a-z-]+))?(?:\s+([a-z]+))?\s*:(.*)")
_BASES: Final = get_args(DateBasis)
_PRECISIONS: Final = get_args(Precision)
_KEY: Final = re.compile(r"[a-z0-9][a-z0-9_.-]*")


class LineError(ValueError):
    """A line that cannot be read: what is wrong with it, and what to do."""

    def __init__(self, message: str, remedy: str) -> None:
        super().__init__(message)
        self.message, self.remedy = message, remedy


def parse_entity(text: str) -> Entity:
    """The entity of a line ``b: Azerbaijan, AZE, MIL``; ``-`` or nothing stands for an unknown code or sector."""
    key, _, rest = text.partition(":")
    _mark_name(key.strip())
    fields = [field.strip() for field in rest.rsplit(",", 2)]
    if len(fields) != 3 or not fields[0]:
        raise LineError("an entity's line is 'mark: name, code, sector'", "write '-' for a code or sector not known")
    name, code, sectors = fields[0], *(("" if field == "-" else field) for field in fields[1:])
    if code and not is_code(code):
        raise LineError(f"'{code}' is no ISO alpha-3 or PLOVER code", "correct it, or write '-'")
    first, *others = sectors.split("+") if sectors else [""]
    if wrong := next((sector for sector in (first, *others) if sector and sector not in SECTORS), ""):
        raise LineError(f"'{wrong}' is no PLOVER sector", "correct it, or write '-'")
    return Entity(key.strip(), name, code, first, tuple(others))


def write_entity(entity: Entity) -> str:
    """The line that ``parse_entity`` reads."""
    sectors = "+".join((entity.sector, *entity.other_sectors)) or "-"
    return f"{entity.key}: {entity.name}, {entity.code or '-'}, {sectors}"


def parse_event(text: str, line: int = 0) -> CodedEvent:
    """The event of a line; raises ``LineError``."""
    match = _EVENT.fullmatch(text.strip())
    if not match:
        raise LineError("an event's line begins 'number TYPE/mode status:'", "see docs/coding.md for the form")
    number, kind, mode, status, rest = match.groups(default="")
    if kind not in EVENT_TYPES:
        raise LineError(f"'{kind}' is no event type", f"the types are {', '.join(EVENT_TYPES)}")
    if mode and mode not in MODES_OF.get(kind, ()):
        wanted = ", ".join(MODES_OF.get(kind, ())) or "none"
        raise LineError(f"'{mode}' is no mode of {kind}", f"its modes are: {wanted}")
    if status and status not in STATUSES:
        raise LineError(f"'{status}' is no status", f"the statuses are {', '.join(STATUSES)}")
    first, *clauses = [clause.strip() for clause in rest.split(";")]
    actors, recipients = _sides(first)
    fields: dict[str, object] = {}
    for clause in clauses:
        for name, value in _clause(clause).items():
            if name in fields:
                raise LineError(f"'{clause.split()[0]}' stands twice", "keep one of the two")
            fields[name] = value
    return CodedEvent(number, kind, mode, status or "actual", actors, recipients, line=line, **fields)  # type: ignore[arg-type]


def write_event(event: CodedEvent) -> str:
    """The line that ``parse_event`` reads."""
    head = f"{event.id} {typed(event.event_type, event.mode)}"
    head += f" {event.status}" if event.status != "actual" else ""
    sides = ", ".join(event.actors) or "-"
    clauses = [sides + (f" > {', '.join(event.recipients)}" if event.recipients else "")]
    clauses += [f"at {event.place}"] if event.place else []
    clauses += [f"in {event.country}"] if event.country else []
    clauses += [" ".join(("on", *_dated(event)))] if event.time or event.interval.known else []
    clauses += [f"says {event.says}"] if event.says else []
    clauses += [f"key {event.key}"] if event.key else []
    clauses += ["main"] if event.main else []
    return f"{head}: {'; '.join(clauses)}"


def _dated(event: CodedEvent) -> list[str]:
    words = [event.time] if event.time else []
    if event.interval.known:
        written = to_edtf(event.interval)
        words += ["=", written]
        words += [event.interval.precision] if from_edtf(written) != event.interval else []
        words += [event.basis] if event.basis != "none" else []
    return words


def _sides(text: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    sides = text.split(">")
    if len(sides) > 2:
        raise LineError("more than one '>'", "write actors > recipients")
    named = [tuple(name for part in side.split(",") if (name := part.strip()) not in ("", "-")) for side in sides]
    for name in (name for side in named for name in side):
        _mark_name(name)
    return named[0], named[1] if len(named) == 2 else ()


def _mark_name(name: str) -> str:
    if not ENTITY_ID.fullmatch(name):
        raise LineError(f"'{name}' is no name of a mark or an entity", "use its letters, such as b or b2")
    return name


def _clause(clause: str) -> dict[str, object]:
    """The fields that one clause of an event's line gives."""
    word, _, rest = clause.partition(" ")
    rest = rest.strip()
    if word == "main" and not rest:
        return {"main": True}
    if word == "at":
        return {"place": _mark_name(rest)}
    if word == "says":
        return {"says": _mark_name(rest)}
    if word == "in" and is_code(rest):
        return {"country": rest}
    if word == "key" and _KEY.fullmatch(rest):
        return {"key": rest}
    if word == "on":
        return _date(rest)
    raise LineError(f"'{clause}' is not understood", "the clauses are at, in, on, says, key and main")


def _date(text: str) -> dict[str, object]:
    """``t = 2022-09-13 day relative``: mark, date, precision and basis, of which only the date or the mark must be."""
    mark, equals, rest = text.partition("=")
    fields: dict[str, object] = {"time": _mark_name(mark.strip())} if mark.strip() else {}
    written, *words = rest.split() or [""]
    if not equals or not written:
        if equals or not fields:
            raise LineError("'on' wants a mark, or '=' and a date", "write: on t = 2022-09-13 relative")
        return fields
    try:
        interval = from_edtf(written)
    except ValueError as error:
        raise LineError(
            f"'{written}' is no date in EDTF ({error})", "write it as 2022-09-13, 2022-09 or 2022-09/.."
        ) from None
    for word in words:
        if word in _BASES:
            fields["basis"] = word
        elif word in _PRECISIONS:
            interval = dataclasses.replace(interval, precision=cast(Precision, word))
        else:
            raise LineError(f"'{word}' is neither a basis nor a precision", f"the bases are {', '.join(_BASES)}")
    if interval != UNKNOWN and "basis" not in fields:
        raise LineError("the date has no basis", f"end it with one of {', '.join(_BASES[:-1])}")
    return fields | {"interval": interval}
