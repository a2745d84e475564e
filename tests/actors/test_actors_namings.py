"""Where persons are named."""

from __future__ import annotations

import pytest
from actors_ask import Parse

from dateline.actors.book import open_book
from dateline.actors.namings import namings
from dateline.actors.scene import set_scene


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Vladimir Putin met Narendra Modi.", ["Vladimir Putin", "Narendra Modi"]),
        ("President Putin's envoy left.", ["Putin"]),
        ("Prime Minister Qolvar Tesk left.", ["Qolvar Tesk"]),
        ("Chad and Mali met.", []),
    ],
)
def test_persons(part: Parse, text: str, expected: list[str]) -> None:
    found = [naming.name for naming in namings(set_scene(part(text), 0, open_book()))]
    assert found == expected


@pytest.mark.parametrize("text", ["May saw rain.", "The West fell silent.", "Spring came and Lake ice melted."])
def test_everyday_words_are_not_surely_names(part: Parse, text: str) -> None:
    assert not any(naming.sure for naming in namings(set_scene(part(text), 0, open_book())))


def test_what_tells_generations_apart_is_no_surname(part: Parse) -> None:
    scene = set_scene(part("Martin Luther King Jr. spoke."), 0, open_book())
    assert [naming.words[-1] for naming in namings(scene)] == ["king"]
