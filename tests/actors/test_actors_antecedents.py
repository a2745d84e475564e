"""Where a pronoun looks first."""

from __future__ import annotations

import pytest
from actors_ask import Parse, codes


@pytest.mark.parametrize(
    ("text", "word", "expected"),
    [
        ("Armenia froze its membership.", "its", ["ARM"]),
        ("Chad said that it would leave.", "it", ["TCD"]),
        ("Mali left the bloc. It joined another.", "It", ["MLI"]),
        ("In its reply, Chad refused.", "its", ["TCD"]),
        # two fit alike
        ("Talks between Mali and Chad failed. It left.", "It", []),
        # things in the likeliest place
        ("Chad's plan failed. It was never good.", "It", []),
    ],
)
def test_the_likeliest_place(part: Parse, text: str, word: str, expected: list[str]) -> None:
    assert codes(part, text, word) == expected
