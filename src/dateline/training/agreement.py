"""How far two codings of the same texts agree, column by column."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from dateline.errors import DatelineError
from dateline.training.coded import CodedEvent, CodedFile, CodedText

Pair = tuple[CodedText, CodedEvent, CodedText, CodedEvent]


@dataclass(frozen=True, slots=True)
class Agreement:
    """Counts of texts and of events of either coding, and each column with its share (0 to 1) of agreement.

    ``found`` and ``whole row`` are F1 over the events of both (either may stand for the gold); the other columns are
    shares of the events that both have.
    """

    texts: int
    first: int
    second: int
    columns: tuple[tuple[str, float], ...]


def agreement(first: Iterable[CodedFile], second: Iterable[CodedFile]) -> Agreement:
    """The agreement on the texts that both have; raises ``DatelineError`` where they share none, or the bare words of a
    text differ."""
    ours, theirs = _by_id(first), _by_id(second)
    shared = [(text, theirs[name]) for name, text in ours.items() if name in theirs]
    if not shared:
        raise DatelineError("DL-601", reason="the two codings share no text", remedy="name codings with the same ids")
    for text, other in shared:
        if (text.title, text.text) != (other.title, other.text):
            raise DatelineError(
                "DL-601",
                place=text.id,
                reason="the two codings have other words",
                remedy="code the same bare text, without a change of a space",
            )
    pairs = [pair for text, other in shared for pair in _pairs(text, other)]
    first_count, second_count = (sum(len(pair[side].events) for pair in shared) for side in (0, 1))
    both = max(1, first_count + second_count)
    whole = sum(all(same(*pair) for same in _WHOLE) for pair in pairs)
    return Agreement(
        len(shared),
        first_count,
        second_count,
        (
            ("found", 2 * len(pairs) / both),
            *((name, sum(same(*pair) for pair in pairs) / max(1, len(pairs))) for name, same in _COLUMNS),
            ("whole row", 2 * whole / both),
        ),
    )


def _by_id(files: Iterable[CodedFile]) -> dict[str, CodedText]:
    return {text.id: text for file in files for text in file.texts}


def _pairs(text: CodedText, other: CodedText) -> Iterator[Pair]:
    """Events whose triggers share a word, each taken once, in the order of the first coding."""
    free = list(other.events)
    for event in text.events:
        mark = text.mark(event.id)
        for match in free:
            its = other.mark(match.id)
            if mark and its and mark.part == its.part and mark.start < its.end and its.start < mark.end:
                free.remove(match)
                yield text, event, other, match
                break


def _codes(text: CodedText, names: Sequence[str], *, sectors: bool) -> set[tuple[str, str]]:
    """Codes (and sectors) of a side; a party without a code counts by being there."""
    entities = [entity for name in names if (entity := text.entity(name))]
    return {(entity.code, entity.sector if sectors else "") for entity in entities}


def _side(side: str, *, sectors: bool) -> Callable[[CodedText, CodedEvent, CodedText, CodedEvent], bool]:
    def same(text: CodedText, event: CodedEvent, other: CodedText, match: CodedEvent) -> bool:
        one, two = getattr(event, side), getattr(match, side)
        return _codes(text, one, sectors=sectors) == _codes(other, two, sectors=sectors)

    return same


def _country(text: CodedText, event: CodedEvent) -> str:
    place = text.entity(event.place) if event.place else None
    return place.code if place else event.country


def _source(text: CodedText, event: CodedEvent) -> str:
    says = text.entity(event.says) if event.says else None
    return says.code or says.name if says else ""


_TYPE: Final = ("type", lambda text, event, other, match: event.event_type == match.event_type)
_STATUS: Final = ("status", lambda text, event, other, match: event.status == match.status)
_DATE: Final = ("date", lambda text, event, other, match: event.interval == match.interval)
_ACTOR: Final = ("actor", _side("actors", sectors=False))
_RECIPIENT: Final = ("recipient", _side("recipients", sectors=False))
_COLUMNS: Final[tuple[tuple[str, Callable[..., bool]], ...]] = (
    _TYPE,
    ("mode", lambda text, event, other, match: event.mode == match.mode),
    _STATUS,
    _DATE,
    ("basis", lambda text, event, other, match: event.basis == match.basis),
    _ACTOR,
    ("actor with sector", _side("actors", sectors=True)),
    _RECIPIENT,
    ("recipient with sector", _side("recipients", sectors=True)),
    ("country", lambda text, event, other, match: _country(text, event) == _country(other, match)),
    ("says", lambda text, event, other, match: _source(text, event) == _source(other, match)),
)
_WHOLE: Final = tuple(same for _, same in (_TYPE, _STATUS, _DATE, _ACTOR, _RECIPIENT))


def write_agreement(found: Agreement) -> str:
    """The agreement as plain text."""
    width = max(len(name) for name, _ in found.columns)
    head = f"{found.texts} texts, {found.first} events in the first coding, {found.second} in the second"
    return "\n".join([head, *(f"  {name:<{width}}  {share:.2f}" for name, share in found.columns)]) + "\n"
