"""Things of actors."""

from __future__ import annotations

import pytest
from actors_ask import Parse, brief


@pytest.mark.parametrize(
    ("text", "words", "expected"),
    [
        ("Armenia's membership was frozen.", "Armenia's membership", ["Armenia ARM"]),
        ("Yerevan rejected the CSTO's proposal.", "the CSTO's proposal",
         ["Collective Security Treaty Organization IGO GOV"]),
        ("A Turkish proposal failed.", "A Turkish proposal", ["Turkey TUR"]),
        ("They hit an army camp in Mali.", "an army camp in Mali", ["Army of Mali MLI MIL"]),
        ("Peru's attack on Chile ended. Many condemned the attack.", "the attack", ["Peru PER"]),
        # a country before a noun is its topic, a capital the place of a text
        ("The Syria talks failed.", "The Syria talks", []),
        ("The Paris agreement failed.", "The Paris agreement", []),
        ("The talks failed.", "The talks", []),
    ],
)  # fmt: skip
def test_owners(part: Parse, text: str, words: str, expected: list[str]) -> None:
    assert brief(part, text, words) == expected
