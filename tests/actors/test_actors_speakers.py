"""Who speaks in a quotation."""

from __future__ import annotations

import pytest
from actors_ask import Parse, brief


@pytest.mark.parametrize(
    ("text", "words", "expected"),
    [
        ("NATO noted: “We regret it.”", "We", ["North Atlantic Treaty Organization IGO GOV"]),
        ("NATO noted that “the plan failed. We regret it. Our aim is peace.”", "Our",
         ["North Atlantic Treaty Organization IGO GOV"]),
        ('"We will go," Peru said.', "We", ["Peru PER"]),
        ('"We will go," Peru said. We saw it.', "We", []),
        ("We saw how Peru left.", "We", []),
        ('"We will go." Nobody listened.', "We", []),
    ],
)  # fmt: skip
def test_first_persons(part: Parse, text: str, words: str, expected: list[str]) -> None:
    assert brief(part, text, words, nth=-1) == expected
