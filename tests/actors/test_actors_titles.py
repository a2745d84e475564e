"""The title that a text gives a person."""

from __future__ import annotations

import pytest
from actors_ask import Parse

from dateline.actors.book import open_book
from dateline.actors.scene import set_scene
from dateline.actors.titles import origin_of, title_of


@pytest.mark.parametrize(
    ("text", "title", "code", "former"),
    [
        ("Estonian Foreign Minister Ardo Velm left.", "foreign minister", "EST", False),
        ("The Estonian foreign minister, Ardo Velm, left.", "foreign minister", "EST", False),
        ("Ardo Velm, Estonia's foreign minister, left.", "foreign minister", "EST", False),
        ("Ardo Velm, the foreign minister of Estonia, left.", "foreign minister", "EST", False),
        ("President of Estonia Ardo Velm left.", "president", "EST", False),
        ("Former Estonian President Ardo Velm left.", "president", "EST", True),
        ("Ardo Velm, a former president of Estonia, left.", "former president", "EST", True),
        ("Ardo Velm, the head of NATO, left.", "head", "IGO", False),
        ("Prime Minister Ardo Velm left.", "prime minister", "", False),
    ],
)
def test_before_and_after_the_name(part: Parse, text: str, title: str, code: str, former: bool) -> None:
    scene = set_scene(part(text), 0, open_book())
    start = next(token.i for token in scene.tokens if token.text == "Ardo")
    use = title_of(scene, start, start + 2)
    assert use is not None
    assert (use.hit.title.title, use.code, use.former) == (title, code, former)


@pytest.mark.parametrize("text", ["Ardo Velm left.", "Ardo Velm, who met the president of Chad, left."])
def test_none(part: Parse, text: str) -> None:
    scene = set_scene(part(text), 0, open_book())
    assert title_of(scene, 0, 2) is None


def test_a_country_beside_a_name(part: Parse) -> None:
    scene = set_scene(part("Ardo Velm of Sudan spoke."), 0, open_book())
    entry = origin_of(scene, 0, 2)
    assert entry is not None
    assert entry.code == "SDN"
