"""The town before an event noun: "the Salisbury attack", "the Minsk talks" tell where it was and not who did it."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING, Final

from dateline.lexicon import read_table

if TYPE_CHECKING:
    from spacy.tokens import Token

# Of these a capital before the noun is its government ("Moscow sanctions", "a Washington warning").
_OF_GOVERNMENTS: Final = frozenset(("SANCTION", "REQUEST", "REJECT", "THREATEN", "ACCUSE", "STATEMENT"))
_KINDS: Final = frozenset(("capital", "city", "town", "village", "camp", "base"))


def town_before(noun: Token, event_type: str) -> tuple[Token, ...]:
    """The words of a town's name right before the noun; none where there is no town or it acts as a government."""
    if event_type in _OF_GOVERNMENTS:
        return ()
    for child in noun.lefts:
        if child.dep_ in ("compound", "nmod") and child.pos_ == "PROPN":
            words = tuple(token for token in child.subtree if token.i <= child.i and token.pos_ == "PROPN")
            if " ".join(token.text for token in words) in _towns():
                return words
    return ()


@functools.cache
def _towns() -> frozenset[str]:
    states = {name for row in read_table("countries") for name in (row["name"], *row["aliases"])}
    towns = {name for row in read_table("places") if row["kind"] in _KINDS for name in (row["name"], *row["aliases"])}
    return frozenset(towns - states)
