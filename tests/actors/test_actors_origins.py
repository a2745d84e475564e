"""Of which state or body a phrase speaks."""

from __future__ import annotations

import pytest
from actors_ask import Parse, brief, codes


@pytest.mark.parametrize(
    ("text", "words", "expected"),
    [
        ("Chad's army left.", "Chad's army", ["TCD"]),
        ("The Chadian army left.", "The Chadian army", ["TCD"]),
        ("The army of Chad left.", "The army of Chad", ["TCD"]),
        ("Police in Chad left.", "Police in Chad", ["TCD"]),
        ("Hungarian and Romanian officials met.", "Hungarian and Romanian officials", ["HUN", "ROU"]),
        ("Leaders of Russia, Ukraine, Germany and France met.", "Leaders of Russia, Ukraine, Germany and France",
         ["RUS", "UKR", "DEU", "FRA"]),
        ("Envoys of Egypt, Qatar and Oman met.", "Envoys of Egypt, Qatar and Oman", ["EGY", "QAT", "OMN"]),
        ("Armenia's and Azerbaijan's forces fought.", "Armenia's and Azerbaijan's forces", ["ARM", "AZE"]),
        ("Taiwan and the Philippines' coast guards met.", "Taiwan and the Philippines' coast guards", ["TWN", "PHL"]),
        ("Turkish-backed rebels left.", "Turkish-backed rebels", [""]),
        ("Lebanese Hezbollah fighters left.", "Lebanese Hezbollah fighters", ["LBN"]),
    ],
)  # fmt: skip
def test_the_words_that_say_so(part: Parse, text: str, words: str, expected: list[str]) -> None:
    assert codes(part, text, words) == expected


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("No country recognised it.", "No country"),
        ("Nobody signed the treaty.", "Nobody"),
        ("None of the states signed.", "None of the states"),
        ("No Russian troops crossed the line.", "No Russian troops"),
    ],
)
def test_nobody(part: Parse, text: str, words: str) -> None:
    assert brief(part, text, words) == []
