"""Which country an article speaks of."""

from __future__ import annotations

import pytest
from actors_ask import Parse, brief

from dateline.actors.context import ABOUT, dominant


@pytest.mark.parametrize(
    ("counts", "expected"),
    [({}, ""), ({"PER": 4}, ""), ({"PER": 7, "CHL": 2}, "PER"), ({"PER": 6, "CHL": 6}, ""), ({"PER": 5}, "PER")],
)
def test_dominant(counts: dict[str, int], expected: str) -> None:
    assert dominant(counts, ABOUT) == expected


@pytest.mark.parametrize(
    ("text", "words", "expected"),
    [
        # in the sentence, in the one before, after it in the sentence
        ("In Peru the army moved.", "the army", ["Army of Peru PER MIL"]),
        ("Peru rests. The army moved.", "The army", ["Army of Peru PER MIL"]),
        ("The army of its neighbour moved into Peru.", "The army of its neighbour", ["Army of Peru PER MIL"]),
        # of two it is neither
        ("Peru and Chile rest. The army moved.", "The army", ["army MIL"]),
        # nobody's country is guessed for civilians and the press
        ("Peru rests. Protesters moved.", "Protesters", ["Protesters CVL"]),
        ("Peru rests. Newspapers wrote of it.", "Newspapers", ["Newspapers JRN"]),
        # an article about one country
        (
            "Peru rests. Peru sleeps. Peru eats. Peruvian farmers work. Peru dreams. Protesters moved.",
            "Protesters",
            ["Protesters PER CVL"],
        ),
    ],
)
def test_country_of_titles_without_one(part: Parse, text: str, words: str, expected: list[str]) -> None:
    assert brief(part, text, words) == expected
