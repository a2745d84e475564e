"""Where the marks of coded text stand in its parse."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from dateline.sentences import Part
from dateline.training.coded import CodedText

if TYPE_CHECKING:
    from spacy.tokens import Token


def tokens_of_marks(part: Part, text: CodedText) -> dict[str, list[Token]]:
    """The tokens of each mark of a part, by the mark's name; marks count in the text as given."""
    placed = [(token, *part.given_span(token.idx, token.idx + len(token))) for token in part.doc if not token.is_space]
    found: dict[str, list[Token]] = {}
    for mark in text.marks:
        if mark.part == part.name:
            found[mark.id] = [token for token, start, end in placed if start < mark.end and mark.start < end]
    return found


def head_of(tokens: Sequence[Token]) -> Token:
    """The word of some neighbouring words that the others hang on."""
    inside = {token.i for token in tokens}
    return next((t for t in tokens if t.head.i not in inside or t.head.i == t.i), tokens[-1])
