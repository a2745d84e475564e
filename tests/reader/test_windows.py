"""Windows hold each word of an article once, are never too long, and depend on nothing but the article."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tokenizers import Tokenizer

from dateline.reader.model import OURS, TOKENIZER
from dateline.reader.windows import CONTEXT, ELSEWHERE, LONGEST, Window, windows
from dateline.sentences import Part, parse
from dateline.values import Article

if TYPE_CHECKING:
    from spacy.language import Language

SENTENCES = (
    "Armenia froze its membership of the bloc on Friday.",
    "Rebels in the east have, by the count of the mission, shelled Rutshuru nine times since the truce was signed.",
    "«Nyet», said the envoy.",
    "ÇAVUŞOĞLU MEETS LAVROV IN ANTALYA",
    "☃ 12.30 a.m. — U.S.-led coalition, e.g. the 5,000-strong force; 🙂",
    "word " * 300,
    "x" * 400,
    "Ｆｕｌｌ width and 中文 mixed in.",
)


@pytest.fixture(scope="module")
def tokenizer() -> Tokenizer:
    return Tokenizer.from_file(str(OURS / TOKENIZER))


def cut(title: str, text: str, nlp: Language, tokenizer: Tokenizer) -> tuple[tuple[Part, ...], list[Window]]:
    parts = parse(Article("a", text, title=title), nlp)
    return parts, list(windows(parts, tokenizer))


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(title=st.sampled_from(("", *SENTENCES)), text=st.lists(st.sampled_from(SENTENCES), max_size=12))
def test_each_word_is_read_once_and_no_window_is_too_long(
    title: str, text: list[str], nlp: Language, tokenizer: Tokenizer
) -> None:
    parts, made = cut(title, "\n\n".join(text), nlp, tokenizer)
    for part in parts:
        own = [token for window in made if window.part is part for token in window.tokens[window.own :]]
        assert own == [token.i for token in part.doc if not token.is_space]
    for window in made:
        assert len(window.ids) <= LONGEST
        assert window.own <= CONTEXT
        assert all(0 < piece < len(window.ids) - 1 for piece in window.pieces)
        assert list(window.pieces) == sorted(set(window.pieces))


def test_the_title_is_context_of_the_text_and_no_argument(nlp: Language, tokenizer: Tokenizer) -> None:
    _, (title, text) = cut("Mali quits bloc", "Bamako gave notice on Sunday.", nlp, tokenizer)
    assert (title.own, text.own) == (0, 3)
    assert text.tokens[:4] == (ELSEWHERE, ELSEWHERE, ELSEWHERE, 0)


def test_an_article_without_words_has_no_window(nlp: Language, tokenizer: Tokenizer) -> None:
    assert cut("", " \n ", nlp, tokenizer)[1] == []
