"""What coded text compiles to: one typed structure that training, scoring and tests share."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from dateline.values import UNKNOWN, Actor, DateBasis, Interval, PartName, Status

# A mark's name: digits for a trigger, letters and perhaps a number for anything else. ``b`` and ``b2`` are two
# mentions of one entity, whose line is that of ``b`` (a line for ``b2`` itself may give it another sector).
TRIGGER_ID: Final = re.compile(r"[1-9]\d*")
ENTITY_ID: Final = re.compile(r"([a-z]{1,3})\d*")


def entity_key(mark_id: str) -> str:
    """The entity that a mark names: ``b`` for ``b`` and ``b2``; "" for a trigger's mark."""
    match = ENTITY_ID.fullmatch(mark_id)
    return match.group(1) if match else ""


@dataclass(frozen=True, slots=True)
class Mark:
    """A marked stretch of a part: offsets are 0-based, half-open, into the bare text without the marks."""

    id: str
    part: PartName
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Entity:
    """What the marks of one name stand for: canonical English name, PLOVER code and sectors ("" where unknown).

    A place has its country in ``code``.
    """

    key: str
    name: str
    code: str = ""
    sector: str = ""
    other_sectors: tuple[str, ...] = ()

    def actor(self, text: str) -> Actor:
        """The same as a stage's value, with the words of the text that stand for it."""
        return Actor(self.name, text, self.code, self.sector, self.other_sectors)


@dataclass(frozen=True, slots=True)
class CodedEvent:
    """One coded event; arguments are names of marks, or of entities that the text does not name.

    ``line`` is the line of the file that codes it.
    """

    id: str
    event_type: str
    mode: str = ""
    status: Status = "actual"
    actors: tuple[str, ...] = ()
    recipients: tuple[str, ...] = ()
    place: str = ""
    country: str = ""
    time: str = ""
    interval: Interval = UNKNOWN
    basis: DateBasis = "none"
    says: str = ""
    key: str = ""
    main: bool = False
    line: int = 0


@dataclass(frozen=True, slots=True)
class CodedText:
    """One coded article or snippet: bare title and text, marks, entities by key, events in the order of the file.

    ``published`` is what a reader is given ("" where it is withheld), ``true_date`` when it was written,
    ``knowable`` how finely a careful reader can tell that from the text alone.
    """

    id: str
    title: str
    text: str
    published: str = ""
    true_date: str = ""
    knowable: str = ""
    source: str = ""
    marks: tuple[Mark, ...] = ()
    entities: tuple[Entity, ...] = ()
    events: tuple[CodedEvent, ...] = ()
    line: int = 0

    def mark(self, mark_id: str) -> Mark | None:
        """The mark of that name, ``None`` when the text has none."""
        return next((mark for mark in self.marks if mark.id == mark_id), None)

    def entity(self, mark_id: str) -> Entity | None:
        """The entity that a mark or an unmarked name stands for, ``None`` when no line tells.

        A line of the mark's own (``b2: Azerbaijan, AZE, GOV``) goes before that of its letters.
        """
        named = {entity.key: entity for entity in self.entities}
        return named.get(mark_id) or named.get(entity_key(mark_id))

    def words(self, mark_id: str) -> str:
        """The words of a mark, "" when the text has none of that name."""
        mark = self.mark(mark_id)
        return self.part(mark.part)[mark.start : mark.end] if mark else ""

    def part(self, name: PartName) -> str:
        """The bare title or text."""
        return self.title if name == "title" else self.text


@dataclass(frozen=True, slots=True)
class CodedFile:
    """A file of coded text: what its head says of it (kind, region, manner, hand ...) and its records."""

    path: str
    head: tuple[tuple[str, str], ...]
    texts: tuple[CodedText, ...]

    @property
    def kind(self) -> str:
        """``articles`` or ``snippets``, "" when the head does not say."""
        return dict(self.head).get("kind", "")
