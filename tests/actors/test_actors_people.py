"""Persons: long and short names, titles, apposition, other spellings."""

from __future__ import annotations

from pathlib import Path

import pytest
from actors_ask import Parse, brief, made_up


@pytest.mark.parametrize(
    ("text", "words", "expected"),
    [
        # titles before and after, with or without a comma
        ("Georgian Foreign Minister Nino Tabadze arrived.", "Georgian Foreign Minister Nino Tabadze",
         ["Nino Tabadze GEO GOV"]),
        ("The Georgian foreign minister, Nino Tabadze, arrived.", "Nino Tabadze", ["Nino Tabadze GEO GOV"]),
        ("Nino Tabadze, Georgia's foreign minister, arrived.", "Nino Tabadze", ["Nino Tabadze GEO GOV"]),
        ("Nino Tabadze, the foreign minister of Georgia, arrived.", "Nino Tabadze", ["Nino Tabadze GEO GOV"]),
        ("The President of the Kyrgyz Republic Bakyt Toktogulov signed it.", "Bakyt Toktogulov",
         ["Bakyt Toktogulov KGZ GOV"]),
        ("Former Polish president Jan Zawada spoke.", "Jan Zawada", ["Jan Zawada POL ELI"]),
        ("The Colombian Sergeant Pablo Moncada was freed.", "Pablo Moncada", ["Pablo Moncada COL MIL"]),
        ("German journalist Karl Meinert was held.", "Karl Meinert", ["Karl Meinert DEU JRN"]),
        ("Hamas spokesman Omar Fadel denied it.", "Omar Fadel", ["Omar Fadel PSE REB"]),
        # long and short
        ("Georgian Foreign Minister Nino Tabadze arrived. Tabadze then left.", "Tabadze", ["Nino Tabadze GEO GOV"]),
        ("S. Kurmanov met reporters. Serik Kurmanov, Kazakhstan's premier, left.", "S. Kurmanov",
         ["Serik Kurmanov KAZ GOV"]),
        # nobody knows
        ("Nino Tabadze arrived.", "Nino Tabadze", ["Nino Tabadze"]),
    ],
)  # fmt: skip
def test_titles_and_forms(part: Parse, text: str, words: str, expected: list[str]) -> None:
    assert brief(part, text, words, nth=-1) == expected


@pytest.mark.parametrize(
    ("text", "words", "year", "expected"),
    [
        ("Ardo Welm arrived.", "Ardo Welm", 2022, ["Ardo Velm EST GOV"]),
        ("Prime Minister Velm arrived.", "Prime Minister Velm", 2022, ["Ardo Velm EST GOV"]),
        ("Pesh Anvari arrived.", "Pesh Anvari", None, ["Pesh Anvari TJK GOV"]),
        # out of office by then, unless the sentence speaks of a year of his
        ("Ilmar Sook spoke.", "Ilmar Sook", 2024, ["Ilmar Sook EST ELI"]),
        ("In 2015 Ilmar Sook signed it.", "Ilmar Sook", 2024, ["Ilmar Sook EST GOV"]),
        # one surname, two persons: the year decides, and without it nobody is guessed
        ("Foreign Minister Kreuk arrived.", "Foreign Minister Kreuk", 2024, ["Tarmo Kreuk EST GOV"]),
        ("Foreign Minister Kreuk arrived.", "Foreign Minister Kreuk", 2011, ["Maru Kreuk LVA GOV"]),
        ("Foreign Minister Kreuk arrived.", "Foreign Minister Kreuk", None, ["Kreuk GOV"]),
    ],
)  # fmt: skip
def test_known_leaders(
    part: Parse, tmp_path: Path, text: str, words: str, year: int | None, expected: list[str]
) -> None:
    assert brief(part, text, words, year=year, layers=[made_up(tmp_path)]) == expected


def test_the_prime_minister_is_the_one_named_before(part: Parse) -> None:
    text = "Georgian Prime Minister Luka Tabadze met reporters. Later the prime minister flew home."
    assert brief(part, text, "the prime minister") == ["Luka Tabadze GEO GOV"]
