"""Which body a description means, and which body a seat."""

from __future__ import annotations

import pytest
from actors_ask import Parse, brief

NATO = "North Atlantic Treaty Organization IGO GOV"


@pytest.mark.parametrize(
    ("text", "words", "expected"),
    [
        ("The IAEA and the UN Security Council met. The agency spoke.", "The agency",
         ["International Atomic Energy Agency UNO GOV"]),
        ("The European Commission and NATO met. The commission spoke.", "The commission",
         ["European Commission EUR GOV"]),
        ("NATO met. NATO spoke. The CSTO met. It rained. It snowed. It froze. The alliance spoke.", "The alliance",
         [NATO]),
        ("The CSTO met. NATO met. The alliance spoke.", "The alliance", [NATO]),
        ("Reuters reported it. The group spoke.", "The group", []),
    ],
)  # fmt: skip
def test_bodies(part: Parse, text: str, words: str, expected: list[str]) -> None:
    assert [name for name in brief(part, text, words) if name != "group"] == expected
