"""Heads of bodies and the years in which they were."""

from __future__ import annotations

import pytest
from actors_ask import Parse, brief


@pytest.mark.parametrize(
    ("text", "words", "year", "expected"),
    [
        ("The UN secretary general spoke.", "The UN secretary general", 2022, ["Antonio Guterres UNO GOV"]),
        ("The UN secretary general spoke.", "The UN secretary general", 2010, ["Ban Ki-moon UNO GOV"]),
        ("The IAEA chief visited Iran.", "The IAEA chief", 2022, ["Rafael Grossi UNO GOV"]),
        ("NATO's chief met the Swedes.", "NATO's chief", 2022, ["Jens Stoltenberg IGO GOV"]),
        # in the year of the change it stays open
        ("NATO's chief met the Swedes.", "NATO's chief", 2024, ["NATO's chief IGO GOV"]),
        ("A NATO chief met the Swedes.", "A NATO chief", 2022, ["NATO chief IGO GOV"]),
        ("NATO's aid chief met the Swedes.", "NATO's aid chief", 2022, ["NATO's aid chief IGO GOV"]),
        ("In 2008 the UN secretary general spoke.", "the UN secretary general", 2022,
         ["Secretary General of the United Nations UNO GOV"]),
    ],
)  # fmt: skip
def test_heads(part: Parse, text: str, words: str, year: int, expected: list[str]) -> None:
    assert brief(part, text, words, year=year) == expected


@pytest.mark.parametrize(
    ("year", "text", "expected"),
    [
        (2015, "The Taliban attacked.", "REB"),
        (2023, "The Taliban banned music.", "GOV"),
        (2023, "In 2015 the Taliban attacked.", "REB"),
    ],
)
def test_years_of_a_group(part: Parse, year: int, text: str, expected: str) -> None:
    words = "The Taliban" if text.startswith("The") else "the Taliban"
    assert brief(part, text, words, year=year)[0].endswith(f" AFG {expected}")
