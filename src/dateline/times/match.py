"""A stretch of lexemes that a rule of the grammar fitted, as ``interpret`` reads it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from dateline.times.interval import Slice
from dateline.times.lexemes import Lexemes
from dateline.times.syntax import Parse
from dateline.times.vocabulary import Vocabulary


@dataclass(frozen=True, slots=True)
class Match:
    """Lexemes ``begin`` to ``end`` (half-open), with the text, the lexicon and the parse that they stand in."""

    rule: str
    lexemes: Lexemes
    begin: int
    end: int
    words: Vocabulary
    parse: Parse

    @property
    def kinds(self) -> str:
        return "".join(self.lexemes.marks[self.begin : self.end])

    def has(self, kinds: str) -> bool:
        """Whether a lexeme of any of these kinds is in it."""
        return any(kind in kinds for kind in self.lexemes.marks[self.begin : self.end])

    def all(self, kinds: str) -> list[Any]:
        """The values of its lexemes of these kinds, in order."""
        marks, values = self.lexemes.marks, self.lexemes.values
        return [values.get(i) for i in range(self.begin, self.end) if marks[i] in kinds]

    def first(self, kinds: str) -> Any:
        """The value of its first lexeme of these kinds, or ``None``."""
        found = self.all(kinds)
        return found[0] if found else None

    def word(self, kinds: str) -> str:
        """The lower-case text of its first lexeme of these kinds, or ""."""
        for i in range(self.begin, self.end):
            if self.lexemes.marks[i] in kinds:
                return self.lexemes.lower[i]
        return ""

    def part(self) -> Slice | None:
        """The part of a period that it names: early, mid, late."""
        return self.first("eE")  # type: ignore[no-any-return]

    def time(self) -> str:
        """The TIMEX3 time of day that it names: of a clock, with its zone, or of a part of the day; "" without one."""
        zone = self.first("z") or ""
        if clock := self.first("h"):
            return f"{clock}{zone}"
        figures = self.first("yn") if zone else None
        if isinstance(figures, int):
            hour, minute = divmod(figures, 100)
            return f"T{hour:02}:{minute:02}{zone}" if hour < 24 and minute < 60 and figures > 99 else ""
        return self.first("p") or ""

    def previous(self, back: int = 1) -> str:
        """The lower-case text of a lexeme before it."""
        return self.lexemes.before(self.begin, back)

    def following(self, ahead: int = 0) -> str:
        """The lower-case text of a lexeme behind it, "" at the end."""
        at = self.end + ahead
        return self.lexemes.lower[at] if at < len(self.lexemes.lower) else ""

    def following_kind(self) -> str:
        """The kind of the lexeme behind it, "" at the end."""
        return self.lexemes.marks[self.end] if self.end < len(self.lexemes.marks) else ""

    def tag(self, kinds: str) -> str:
        """The Penn tag of its first lexeme of these kinds."""
        for i in range(self.begin, self.end):
            if self.lexemes.marks[i] in kinds:
                return self.parse.tag(self.lexemes.starts[i])
        return ""

    def following_tag(self, ahead: int = 0) -> str:
        """The Penn tag of a lexeme behind it, "" at the end."""
        at = self.end + ahead
        return self.parse.tag(self.lexemes.starts[at]) if at < len(self.lexemes.starts) else ""
