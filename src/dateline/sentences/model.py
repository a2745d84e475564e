"""Load the language model, and say clearly when it is not there."""

from __future__ import annotations

import functools
import warnings

import spacy
from spacy.language import Language

from dateline.errors import DatelineError

# What the stages read of a parse; an English pipeline without one of these cannot serve.
NEEDED = ("tagger", "parser", "lemmatizer", "ner")


@functools.lru_cache(maxsize=2)
def load_model(name: str) -> Language:
    """The installed spaCy pipeline of that name; raises ``DatelineError`` when it is absent or not fit."""
    with warnings.catch_warnings():
        # The model was trained on spaCy 3.7 and runs on 3.8: its authors' own statement; W095 says no more than that.
        warnings.filterwarnings("ignore", message=r".*\[W095\]", category=UserWarning)
        try:
            nlp = spacy.load(name)
        except OSError:
            raise DatelineError("DL-301", name=name) from None
    if lacking := [pipe for pipe in NEEDED if pipe not in nlp.pipe_names]:
        raise DatelineError("DL-302", name=name, lacks=", ".join(lacking))
    nlp.max_length = 10**9  # pieces are cut by dateline.sentences.clean, long before spaCy's own limit
    return nlp
