"""Who bears a title."""

from __future__ import annotations

import pytest
from actors_ask import Parse, brief


@pytest.mark.parametrize(
    ("text", "words", "nth", "expected"),
    [
        ("Estonian premier Ardo Velm met Japan. The premier smiled.", "The premier", 0, ["Ardo Velm EST GOV"]),
        ("Chad's general Ali Kosso met Mali's general Ba Diarra. The generals agreed.", "The generals", 0,
         ["Ali Kosso TCD MIL", "Ba Diarra MLI MIL"]),
        ("In Chad, interior minister Ali Kosso resigned.", "Ali Kosso", 0, ["Ali Kosso TCD GOV"]),
        ("Acting premier Ali Kosso met Chadian officials.", "Ali Kosso", 0, ["Ali Kosso TCD GOV"]),
        # where a foreign minister goes is not whence he comes
        ("Foreign minister Ali Kosso visited Chad.", "Ali Kosso", 0, ["Ali Kosso GOV"]),
    ],
)  # fmt: skip
def test_title_and_bearer(part: Parse, text: str, words: str, nth: int, expected: list[str]) -> None:
    assert brief(part, text, words, nth=nth) == expected
