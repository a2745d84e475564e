"""Which acts a word may name, by the lexicon."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from dateline.errors import DatelineError
from dateline.ontology import EVENT_TYPES
from dateline.reader.features import SIZE, VECTOR, features
from dateline.reader.model import load
from dateline.reader.windows import windows
from dateline.reader.words import acts
from dateline.sentences import Part


@pytest.mark.parametrize(
    ("text", "word", "first"),
    [
        ("Chad condemned Mali.", "condemned", "ACCUSE"),
        ("Chad's condemnation of Mali", "condemnation", "ACCUSE"),
        ("Troops pulled out of Goma.", "pulled", "RETREAT"),
        ("The lake is deep.", "lake", None),
    ],
)
def test_a_word_has_its_types(text: str, word: str, first: str | None, part: Callable[[str], Part]) -> None:
    token = next(token for token in part(text).doc if token.text == word)
    assert next(iter(acts().of(token)), None) == first


def test_a_user_may_add_words(tmp_path: Path, part: Callable[[str], Part]) -> None:
    (tmp_path / "acts.csv").write_text("word,pos,types\nserenade,verb,SUPPORT;CONSULT\n")
    token = part("Students serenaded the minister.").doc[1]
    assert acts([tmp_path]).of(token) == ("SUPPORT", "CONSULT")


def test_a_wrong_type_is_told_with_its_line(tmp_path: Path) -> None:
    (tmp_path / "acts.csv").write_text("word,pos,types\nserenade,verb,PRAISE\n")
    with pytest.raises(DatelineError, match="DL-205") as caught:
        acts([tmp_path])
    assert "acts.csv, line 2" in str(caught.value)


def test_features_are_a_vector_and_types(part: Callable[[str], Part]) -> None:
    (window,) = windows((part("Chad condemned Mali."),), load().tokenizer)
    made = features(window, acts())
    assert made.shape == (4, SIZE)
    assert np.allclose(np.linalg.norm(made[:3, :VECTOR], axis=1), 1, atol=1e-5)
    assert made[1, VECTOR + EVENT_TYPES.index("ACCUSE")] == 1
