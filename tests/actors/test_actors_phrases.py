"""The words that an actor's cell shows."""

from __future__ import annotations

import pytest
from actors_ask import Parse, span_of, who

from dateline.actors.book import open_book
from dateline.actors.phrases import at_place, edges


@pytest.mark.parametrize(
    ("text", "words", "expected"),
    [
        ("Three Syrian rebels in Idlib, who fought, left.", "Syrian rebels", "Three Syrian rebels in Idlib"),
        ("The president of Peru left.", "The president", "The president of Peru"),
        ("Iranian protesters and police clashed.", "Iranian protesters", "Iranian protesters"),
        ("Protesters in May blocked a road.", "Protesters", "Protesters"),
    ],
)
def test_words_of_an_actor(part: Parse, text: str, words: str, expected: str) -> None:
    assert who(part, text, words)[0].text == expected


def test_a_subject_is_no_part_of_a_predicate(part: Parse) -> None:
    doc = part("They consider Peru an ally.").doc
    start, end = edges(doc[4])
    assert doc[start:end].text == "an ally"


@pytest.mark.parametrize(
    ("text", "town", "expected"),
    [
        ("They met in Cairo.", "Cairo", True),
        ("They flew to Cairo.", "Cairo", True),
        ("They appealed to Cairo.", "Cairo", False),
        ("Cairo objected.", "Cairo", False),
        ("They talked with Cairo.", "Cairo", False),
    ],
)
def test_at_place(part: Parse, text: str, town: str, expected: bool) -> None:
    parsed = part(text)
    token = next(token for token in parsed.doc if token.idx == span_of(parsed, town).head)
    assert at_place(open_book(), token) is expected
