"""Names that no lexicon has."""

from __future__ import annotations

import pytest
from actors_ask import Parse, who

from dateline.values import Actor


@pytest.mark.parametrize(
    ("text", "words", "name", "code"),
    [
        (
            "The Kalmar Shipping Board of Sweden objected.",
            "The Kalmar Shipping Board",
            "Kalmar Shipping Board of Sweden",
            "SWE",
        ),
        ("The Finnish Harbour Trust objected.", "The Finnish Harbour Trust", "Finnish Harbour Trust", "FIN"),
    ],
)
def test_they_keep_their_words_and_the_country_of_their_phrase(
    part: Parse, text: str, words: str, name: str, code: str
) -> None:
    (actor,) = who(part, text, words)
    assert isinstance(actor, Actor)
    assert (actor.name, actor.code) == (name, code)


def test_a_headline_in_capitals_makes_no_names(part: Parse) -> None:
    text = "Frozen Membership Troubles Alliance Partners"
    assert who(part, text, "Frozen Membership") == ()
