"""Titles and nouns that take up who was meant before."""

from __future__ import annotations

import pytest
from actors_ask import Parse, codes


@pytest.mark.parametrize(
    ("text", "words", "expected"),
    [
        ("Georgia's interior ministry denied it. The ministry blamed others.", "The ministry", ["GEO"]),
        ("Yemen's Houthi movement fired. The rebels then fled.", "The rebels", ["YEM"]),
        ("Transnistria asked for help. The separatists want union with others.", "The separatists", ["MDA"]),
        ("The head of the army left.", "The head of the army", []),
        ("He was shot in the head.", "the head", []),
    ],
)
def test_taken_up(part: Parse, text: str, words: str, expected: list[str]) -> None:
    assert [code for code in codes(part, text, words) if code] == expected
