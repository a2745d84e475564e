"""Join the parses of a text's pieces to one document, the line breaks between them restored."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

import numpy as np
from spacy.attrs import DEP, ENT_IOB, ENT_TYPE, HEAD, LEMMA, MORPH, POS, TAG
from spacy.symbols import SPACE
from spacy.tokens import Doc
from spacy.vocab import Vocab

_ATTRIBUTES: Final[list[int | str]] = [TAG, POS, MORPH, LEMMA, DEP, ENT_IOB, ENT_TYPE, HEAD]
_OUTSIDE: Final = 2  # ENT_IOB of a token outside every entity
_PREVIOUS: Final = 2**64 - 1  # HEAD is relative: minus one, unsigned


def join(vocab: Vocab, parsed: Sequence[tuple[Doc, str]]) -> Doc:
    """The documents one after the other, each with the line breaks that follow it as a token of its last sentence.

    The tokens and the text stay what they were; a document that ends without a space goes on in the next.
    """
    words: list[str] = []
    spaces: list[bool] = []
    blocks: list[Any] = []
    for doc, breaks in parsed:
        words += [token.text for token in doc]
        spaces += [bool(token.whitespace_) for token in doc]
        blocks.append(doc.to_array(_ATTRIBUTES))
        if breaks:
            words.append(breaks)
            spaces.append(False)
            blocks.append(_break_row(vocab, breaks))
    joined = Doc(vocab, words=words, spaces=spaces)
    if blocks:
        values: Any = np.concatenate(blocks)
        joined.from_array(_ATTRIBUTES, values)
    return joined


def _break_row(vocab: Vocab, breaks: str) -> Any:
    strings = vocab.strings
    row = [strings.add("_SP"), SPACE, 0, strings.add(breaks), strings.add("dep"), _OUTSIDE, 0, _PREVIOUS]
    return np.array([row], dtype=np.uint64)
