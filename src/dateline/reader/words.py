"""Which acts a word names most often, by the lexicon ``acts``: a hint for the network, not its verdict."""

from __future__ import annotations

import functools
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from dateline.lexicon import read_table
from dateline.reader import grammar

if TYPE_CHECKING:
    from spacy.tokens import Token

# How far behind its verb a particle may stand ("called the envoy back" is read as "call").
_REACH: Final = 3
_PARTICLES: Final = ("prt", "prep", "advmod")


@dataclass(frozen=True, slots=True)
class Acts:
    """The types of each (word, part of speech); a verb with its particle is one word."""

    types: Mapping[tuple[str, str], tuple[str, ...]]

    def of(self, token: Token) -> tuple[str, ...]:
        """The types that a token may name in its place, the likeliest first; none for a word that names no act.

        A word that the tagger took for another part of speech is looked up as that, then as the others: a headline's
        verbs pass for nouns.
        """
        word, pos = grammar.folded(token), grammar.LEXICAL.get(token.pos_, "")
        if not pos:
            return ()
        behind = [child for child in token.children if child.dep_ in _PARTICLES and 0 < child.i - token.i <= _REACH]
        for child in behind if pos == "verb" else ():
            if found := self.types.get((f"{word} {child.lower_}", "verb")):
                return found
        for each in (pos, "verb", "noun", "adj"):
            if found := self.types.get((word, each)):
                return found
        return ()


def acts(layers: Sequence[str | Path] = ()) -> Acts:
    """The lexicon with the user's layers; raises ``DatelineError`` for one that cannot be read."""
    return _compiled(tuple(str(layer) for layer in layers))


@functools.cache
def _compiled(layers: tuple[str, ...]) -> Acts:
    rows = read_table("acts", layers)
    return Acts({(_fold(row["word"]), row["pos"]): tuple(row["types"]) for row in rows})


def _fold(word: str) -> str:
    """A word as lemmas are spelt; only the verb of a particle verb is folded."""
    first, space, rest = word.partition(" ")
    return grammar.fold(first) + space + rest
