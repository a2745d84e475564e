"""Marks in a sentence change nothing in it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dateline.chronology.marks import Role, mark


@pytest.mark.parametrize(
    ("sentence", "words", "marked"),
    [
        (
            "Iran warned Oman on Monday.",
            [("action", "warned"), ("who", "Iran"), ("date", "Monday")],
            "<Iran> [warned] Oman on {Monday}.",
        ),
        ("They saw the sawmill saw.", [("action", "saw")], "They [saw] the sawmill saw."),
        ("A sawmill.", [("action", "saw")], "A sawmill."),
        ("It struck and struck.", [("action", "struck"), ("action", "struck")], "It [struck] and [struck]."),
        (
            "The attack on Goris",
            [("action", "attack"), ("who", "attack on Goris"), ("who", "Goris")],
            "The [attack] on <Goris>",
        ),
        ("It (a.b) ended.", [("action", "(a.b)"), ("date", ""), ("who", "c")], "It [(a.b)] ended."),
        ("", [("action", "x")], ""),
    ],
)
def test_mark(sentence: str, words: list[tuple[Role, str]], marked: str) -> None:
    signs = {"action": "[{}]", "who": "<{}>", "date": "{{{}}}", "": "{}"}
    assert "".join(signs[piece.role].format(piece.text) for piece in mark(sentence, words)) == marked


@given(st.text(), st.lists(st.tuples(st.sampled_from(["action", "who", "date"]), st.text(max_size=3)), max_size=5))
def test_the_pieces_are_the_sentence(sentence: str, words: list[tuple[Role, str]]) -> None:
    assert "".join(piece.text for piece in mark(sentence, words)) == sentence
