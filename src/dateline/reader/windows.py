"""Windows: the stretches of an article that the encoder reads at once, with the words that they hold.

A window holds whole sentences as far as they fit, before them as context what stood before, and the first word piece
of every word. What a window holds depends on its article alone, so that the same text is always read alike.
"""

from __future__ import annotations

import bisect
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from dateline.reader.paths import Paths
from dateline.sentences import Part

if TYPE_CHECKING:
    from tokenizers import Tokenizer

# The encoder's pre-training saw 128 pieces at a time (its card); longer windows cost more and bring nothing.
LONGEST: Final = 128
CONTEXT: Final = 40
# Token of a word that stands in another part (the title before a text): it is read and never an argument.
ELSEWHERE: Final = -1


@dataclass(frozen=True, slots=True, eq=False)
class Window:
    """One stretch: ``ids`` with the marks of beginning and end, and for each word where its first piece stands in
    ``ids`` and which token of the part it is. The words before ``own`` are context. ``paths`` are those of the part."""

    part: Part
    paths: Paths
    ids: tuple[int, ...]
    pieces: tuple[int, ...]
    tokens: tuple[int, ...]
    own: int


@dataclass(frozen=True, slots=True)
class _Piece:
    """A word piece: its id, the token that it is part of (or ``ELSEWHERE``), whether it is that token's first."""

    id: int
    token: int
    opens: bool


def windows(parts: Sequence[Part], tokenizer: Tokenizer) -> Iterator[Window]:
    """The windows of an article's parts, in the order of the text; the context of a part's first is the part before."""
    begin, end = (int(tokenizer.token_to_id(mark) or 0) for mark in ("[CLS]", "[SEP]"))
    before: list[_Piece] = []
    for part in parts:
        paths = Paths(part.doc)
        for own in _packed(_sentences(part, tokenizer)):
            context = before[-CONTEXT:]
            row = [*context, *own]
            at = [i for i, piece in enumerate(row) if piece.opens]
            yield Window(
                part,
                paths,
                (begin, *(piece.id for piece in row), end),
                tuple(i + 1 for i in at),
                tuple(row[i].token for i in at),
                sum(i < len(context) for i in at),
            )
            before = own
        before = [_Piece(piece.id, ELSEWHERE, piece.opens) for piece in before]


def _packed(sentences: Sequence[list[_Piece]]) -> Iterator[list[_Piece]]:
    """Sentences together as far as they fit behind a context; one that is too long by itself in pieces."""
    room = LONGEST - CONTEXT - 2
    held: list[_Piece] = []
    for sentence in sentences:
        if held and len(held) + len(sentence) > room:
            yield held
            held = []
        while len(sentence) > room:
            yield sentence[:room]
            sentence = sentence[room:]
        held = [*held, *sentence]
    if held:
        yield held


def _sentences(part: Part, tokenizer: Tokenizer) -> list[list[_Piece]]:
    """The word pieces of each sentence of a part."""
    coded = tokenizer.encode(part.doc.text, add_special_tokens=False)
    begins = [token.idx for token in part.doc]
    seen: set[int] = set()
    sentences: list[list[_Piece]] = [[] for _ in part.starts]
    for id_, (start, stop) in zip(coded.ids, coded.offsets, strict=True):
        if start == stop:
            continue
        token = max(0, bisect.bisect_right(begins, start) - 1)
        opens = token not in seen and not part.doc[token].is_space
        seen.add(token)
        sentences[part.sentence_at(start)].append(_Piece(id_, token, opens))
    return sentences
