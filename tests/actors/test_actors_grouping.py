"""Names of one person are one person."""

from __future__ import annotations

import pytest
from actors_ask import Parse, brief


@pytest.mark.parametrize(
    ("text", "words", "expected"),
    [
        ("Ardo Velm met Ilmar Sook. Velm left.", "Velm", ["Ardo Velm"]),
        ("A. Velm spoke. Ardo Velm left.", "A. Velm", ["Ardo Velm"]),
        ("Ardo Velm Jr. met Ilmar Sook. Velm left.", "Velm", ["Ardo Velm"]),
        ("Tran Van Hung met Ilmar Sook. Hung left.", "Hung", ["Tran Van Hung"]),
        # of two namesakes the last who was named
        ("John Velm met Maria Velm. Velm left.", "Velm", ["Maria Velm"]),
    ],
)
def test_short_and_long(part: Parse, text: str, words: str, expected: list[str]) -> None:
    found = brief(part, text, words, nth=0 if words == "A. Velm" else -1)
    assert [name.removesuffix(" Jr.") for name in found] == expected
