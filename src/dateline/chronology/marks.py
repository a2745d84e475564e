"""Mark in a quoted sentence the words that name the action, those who act, and the words that date it."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

Role = Literal["", "action", "who", "date"]


@dataclass(frozen=True, slots=True)
class Piece:
    """Some words of a sentence and the part they play in it; "" for none."""

    text: str
    role: Role = ""


def mark(sentence: str, words: Iterable[tuple[Role, str]]) -> tuple[Piece, ...]:
    """The sentence in pieces that together are exactly it.

    Each of the ``words`` is marked where it first stands as whole words and nothing is marked yet; what the sentence
    does not hold is not marked. What comes first in ``words`` is marked first.
    """
    found: list[tuple[int, int, Role]] = []
    for role, text in words:
        if spot := _spot(sentence, text, found):
            found.append((*spot, role))
    pieces: list[Piece] = []
    at = 0
    for start, end, role in sorted(found):
        pieces += [Piece(sentence[at:start]), Piece(sentence[start:end], role)]
        at = end
    pieces.append(Piece(sentence[at:]))
    return tuple(piece for piece in pieces if piece.text)


def _spot(sentence: str, text: str, taken: list[tuple[int, int, Role]]) -> tuple[int, int] | None:
    if not text:
        return None
    for match in re.finditer(rf"(?<!\w){re.escape(text)}(?!\w)", sentence):
        if not any(start < match.end() and match.start() < end for start, end, _ in taken):
            return match.span()
    return None
