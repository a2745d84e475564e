"""What a phrase really speaks of."""

from __future__ import annotations

import pytest
from actors_ask import Parse, brief


@pytest.mark.parametrize(
    ("text", "words", "expected"),
    [
        ("Thousands of Chilean farmers marched.", "Thousands of Chilean farmers", ["Chilean farmers CHL AGR"]),
        ("A group of Polish senators left.", "A group of Polish senators", ["Polish senators POL LEG"]),
        ("They met the group known as Boko Haram.", "the group known as Boko Haram", ["Boko Haram NGA REB"]),
        ("One of the ministers of Peru left.", "One of the ministers of Peru", ["ministers of Peru PER GOV"]),
    ],
)
def test_inner_nouns(part: Parse, text: str, words: str, expected: list[str]) -> None:
    assert brief(part, text, words) == expected
