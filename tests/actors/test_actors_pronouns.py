"""Pronouns, each with the actor that it stands for, or nobody where it is unclear."""

from __future__ import annotations

import pytest
from actors_ask import Parse, brief


@pytest.mark.parametrize(
    ("text", "words", "expected"),
    [
        ("Armenia said that it would leave.", "it", ["Armenia ARM"]),
        ("Armenia is freezing its participation.", "its", ["Armenia ARM"]),
        ("Armenia left. However, it has not said why.", "it", ["Armenia ARM"]),
        ("NATO added that they would stay.", "they", ["North Atlantic Treaty Organization IGO GOV"]),
        ("Iran and Iraq said that they would meet.", "they", ["Iran IRN", "Iraq IRQ"]),
        ("In its report, NATO warned Russia.", "its", ["North Atlantic Treaty Organization IGO GOV"]),
        ("Peru, which left the pact, paid.", "which", ["Peru PER"]),
        ("Protesters in Kenya, who blocked a road, left.", "who", ["Protesters in Kenya KEN CVL"]),
        ("Polish President Jan Zawada said that he would go.", "he", ["Jan Zawada POL GOV"]),
        ("The plan threatens Armenia's security and its statehood.", "its", ["Armenia ARM"]),
        ("Peru's membership is frozen, and it may be ended.", "it", ["Peru PER"]),
        ('"We will not go," Polish President Jan Zawada said.', "We", ["Jan Zawada POL GOV"]),
        # empty, unclear, or of a thing
        ("It is unlikely that Peru will pay.", "It", []),
        ("Peru assessed it as unlikely that Chile would pay.", "it", []),
        ("We went home. Peru stayed.", "We", []),
        ("The attack was over. It was the worst of the year.", "It", []),
        ("Ministers from Peru met those of Chile. It paid.", "It", []),
    ],
)  # fmt: skip
def test_pronouns(part: Parse, text: str, words: str, expected: list[str]) -> None:
    assert brief(part, text, words) == expected


def test_gender_keeps_two_persons_apart(part: Parse) -> None:
    text = "Mr Jan Zawada of Poland met Ms Nina Korpela of Finland. She thanked him."
    assert brief(part, text, "She") == ["Nina Korpela FIN"]
    assert brief(part, text, "him") == ["Jan Zawada POL"]
