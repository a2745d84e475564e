"""Descriptions that take up what was named, and those that name nobody."""

from __future__ import annotations

import pytest
from actors_ask import Parse, brief

CSTO = "Collective Security Treaty Organization IGO GOV"


@pytest.mark.parametrize(
    ("text", "words", "expected"),
    [
        ("Armenia left the CSTO. The alliance regretted it.", "The alliance", [CSTO]),
        ("Armenia stopped paying the CSTO. It owes money to the organization.", "the organization", [CSTO]),
        ("TASS wrote of the CSTO. The organisation said nothing.", "The organisation", [CSTO]),
        ("Peru protested. The country recalled its envoy.", "The country", ["Peru PER"]),
        ("Peru's president left. Jan Zawada of Poland said his country would pay.", "his country", ["Poland POL"]),
        ("Peru attacked its member state Chile.", "its member state Chile", ["Chile CHL"]),
        ("The United States and its allies agreed.", "The United States and its allies",
         ["United States USA", "allies"]),
        ("NATO allies agreed.", "NATO allies", ["NATO allies IGO GOV"]),
        ("They met their Chinese counterparts.", "their Chinese counterparts", ["Chinese counterparts CHN"]),
        ("Allies objected.", "Allies", ["Allies"]),
    ],
)  # fmt: skip
def test_descriptions(part: Parse, text: str, words: str, expected: list[str]) -> None:
    assert brief(part, text, words) == expected


@pytest.mark.parametrize(
    ("text", "words", "expected"),
    [
        ("Iran and Iraq agreed. Both sides withdrew.", "Both sides", ["Iran IRN", "Iraq IRQ"]),
        ("Iran and Iraq agreed. The two countries withdrew.", "The two countries", ["Iran IRN", "Iraq IRQ"]),
        ("Britain, France and Germany condemned Iran. The three countries asked for talks.", "The three countries",
         ["United Kingdom GBR", "France FRA", "Germany DEU"]),
        ("Iran, Iraq and Oman agreed. Both sides withdrew.", "Both sides", []),
        ("Two countries voted against it.", "Two countries", ["countries"]),
    ],
)  # fmt: skip
def test_sides(part: Parse, text: str, words: str, expected: list[str]) -> None:
    assert brief(part, text, words) == expected
