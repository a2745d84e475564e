"""How two words hang together in the parse, as a short name."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from dateline.reader.paths import Paths
from dateline.sentences import Part

CASES = (
    ("Armenia recalled its envoy.", "recalled", "Armenia", "nsubj"),
    ("Armenia recalled its envoy.", "recalled", "recalled", "self"),
    ("The village was shelled by rebels.", "shelled", "village", "nsubjpass"),
    ("The village was shelled by rebels.", "shelled", "rebels", "by pobj"),
    ("The attack on Goma killed ten.", "attack", "Goma", "on pobj"),
    ("Sudan signed and ratified the treaty.", "ratified", "Sudan", "^conj nsubj"),
    ("Rebels fled. Later the army came.", "army", "Rebels", "1 sentences before"),
)


@pytest.mark.parametrize(("text", "one", "other", "expected"), CASES)
def test_paths(text: str, one: str, other: str, expected: str, part: Callable[[str], Part]) -> None:
    doc = part(text).doc
    place = {token.text: token.i for token in doc}
    assert Paths(doc).path(place[one], place[other]) == expected


def test_a_long_way_is_told_by_where_the_word_stands(part: Callable[[str], Part]) -> None:
    doc = part("Troops that the minister whom the king had named sent to the border of the province left.").doc
    paths = Paths(doc)
    assert paths.path(doc[-2].i, 6) in ("near before", "far before")
    assert paths.path(6, doc[-2].i) in ("near behind", "far behind")
