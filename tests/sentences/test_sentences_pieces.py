"""Pieces: lines, and cuts in what is too long."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dateline.sentences.clean import clean
from dateline.sentences.pieces import pieces


def shown(text: str, max_piece: int = 100) -> list[tuple[str, str]]:
    return [(piece.text, piece.breaks) for piece in pieces(text, max_piece)]


@pytest.mark.parametrize(
    "text, expected",
    [
        ("One. Two.\n\nThree", [("One. Two.", "\n\n"), ("Three", "")]),
        ("KYIV (Agency) - It rained.\nAll day.", [("KYIV (Agency) - ", ""), ("It rained.", "\n"), ("All day.", "")]),
        ("", []),
    ],
)
def test_a_line_is_a_piece(text: str, expected: list[tuple[str, str]]) -> None:
    assert shown(text) == expected


def test_a_long_line_is_cut_after_a_full_stop_else_at_white_space_else_anywhere() -> None:
    assert [p for p, _ in shown("Aaaa bbbb. Cccc dddd eeee", 16)] == ["Aaaa bbbb. ", "Cccc dddd eeee"]
    assert [p for p, _ in shown("aaaa bbbb cccc dddd", 12)] == ["aaaa bbbb ", "cccc dddd"]
    assert [p for p, _ in shown("aaaabbbbcccc", 5)] == ["aaaab", "bbbcc", "cc"]
    assert [p.cut for p in pieces("aaaa bbbb cccc dddd\nxx", 12)] == [True, False, False]


@given(st.text(st.sampled_from('aB. \n-“"(), '), max_size=300), st.integers(1, 40))
def test_pieces_are_the_text_and_none_is_too_long(text: str, longest: int) -> None:
    cleaned = clean(text).text
    made = list(pieces(cleaned, longest))
    assert "".join(piece.text + piece.breaks for piece in made) == cleaned
    assert all(piece.text for piece in made)
    assert all(len(piece.text) <= max(longest, 120) for piece in made)
