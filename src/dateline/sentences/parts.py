"""A part of an article (its title or its text) as the stages see it: parsed, cut into sentences, offsets kept."""

from __future__ import annotations

import bisect
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from dateline.values import PartName

if TYPE_CHECKING:
    from spacy.tokens import Doc, Span


@dataclass(frozen=True, slots=True, eq=False)
class Part:
    """One parsed part.

    ``doc.text`` is the analysed text, ``given`` the text as it was given, and ``offsets[i]`` is where the i-th
    character of the analysed text stands in the given one (``None`` when the two are the same).
    ``headline_end`` is how far the headline reaches, in the analysed text (all of it in a title). A line break is a
    token of its own and the last of its sentence; there is no other white space among the tokens. ``cuts`` counts the
    places where a stretch too long to be parsed at once was cut.
    """

    name: PartName
    doc: Doc
    given: str
    offsets: Sequence[int] | None = None
    headline_end: int = 0
    cuts: int = 0
    starts: tuple[int, ...] = field(init=False, repr=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "starts", tuple(sentence.start_char for sentence in self.sentences()))

    def sentences(self) -> Iterator[Span]:
        """The sentences in order; an index into them is what ``sentence`` means everywhere."""
        return iter(self.doc.sents if len(self.doc) else ())

    def sentence_at(self, char: int) -> int:
        """The index of the sentence that holds a character of the analysed text."""
        return max(0, bisect.bisect_right(self.starts, char) - 1)

    def stretch(self, sentence: int) -> tuple[int, int]:
        """Where a sentence begins and ends in the analysed text, the white space behind it included."""
        end = self.starts[sentence + 1] if sentence + 1 < len(self.starts) else len(self.doc.text)
        return self.starts[sentence], end

    def is_headline(self, char: int) -> bool:
        """Whether a character of the analysed text belongs to the headline."""
        return char < self.headline_end

    def given_span(self, start: int, end: int) -> tuple[int, int]:
        """The same stretch in the text as it was given."""
        if self.offsets is None or start >= end:
            return start, end
        return self.offsets[start], self.offsets[end - 1] + 1
