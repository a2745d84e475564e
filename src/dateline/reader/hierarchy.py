"""Which of a sentence's actions hangs on which, by the parse."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from dateline.reader.grammar import upwards

if TYPE_CHECKING:
    from spacy.tokens import Token


def governors(starts: Mapping[int, Token], rows: Mapping[int, int]) -> dict[int, int | None]:
    """For each row the nearest one that it hangs on; conjuncts stand side by side.

    ``starts`` has the word from which a row looks up, ``rows`` the row of each token that stands for one.
    """
    above: dict[int, int | None] = {}
    for own, start in starts.items():
        above[own] = None
        for token, head in upwards(start):
            row = rows.get(int(head.i))
            if token.dep_ != "conj" and row is not None and row != own:
                above[own] = row
                break
    return above


def depth(row: int, above: Mapping[int, int | None]) -> int:
    """How many rows stand above one; a circle is gone round once."""
    steps, seen = 0, {row}
    step = above[row]
    while step is not None and step not in seen:
        seen.add(step)
        steps, step = steps + 1, above[step]
    return steps
