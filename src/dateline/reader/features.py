"""What is known of a word beside the text it stands in: its vector in the language model, and the acts it may name."""

from __future__ import annotations

from typing import Final

import numpy as np
import numpy.typing as npt

from dateline.ontology import EVENT_TYPES
from dateline.reader.windows import ELSEWHERE, Window
from dateline.reader.words import Acts

VECTOR: Final = 300
SIZE: Final = VECTOR + len(EVENT_TYPES)
# What a type counts that a word names less often than its first.
_SELDOM: Final = 0.5


def features(window: Window, words: Acts) -> npt.NDArray[np.float32]:
    """A row a word: the word's vector, of length one (zeros without one), and for each type of act whether the lexicon
    gives it to the word (1 for its first, ½ for others)."""
    made = np.zeros((len(window.tokens), SIZE), dtype=np.float32)
    for row, index in enumerate(window.tokens):
        if index == ELSEWHERE:
            continue
        token = window.part.doc[index]
        if token.has_vector and len(token.vector) == VECTOR and token.vector_norm:
            made[row, :VECTOR] = token.vector / token.vector_norm
        for rank, kind in enumerate(words.of(token)):
            made[row, VECTOR + EVENT_TYPES.index(kind)] = _SELDOM if rank else 1.0
    return made
