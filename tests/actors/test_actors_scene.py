"""What is found in a part: names, titles, and words that only look like them."""

from __future__ import annotations

import pytest
from actors_ask import Parse

from dateline.actors.book import open_book
from dateline.actors.scene import Scene, set_scene


def scene_of(part: Parse, text: str) -> Scene:
    return set_scene(part(text), 0, open_book())


def found(scene: Scene) -> list[str]:
    return [scene.text(hit.start, hit.end) for hit in scene.hits(0, len(scene.tokens))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Iran and Japan met.", ["Iran", "Japan"]),
        ("Michael Jordan met the Italians.", ["Italians"]),
        ("He moved to New Mexico.", []),
        ("The National Security Council met.", []),
    ],
)
def test_names(part: Parse, text: str, expected: list[str]) -> None:
    assert found(scene_of(part, text)) == expected


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        ("The prime minister resigned.", {"prime minister"}),
        ("Islamic State fled.", set()),
        ("The defence ministers met.", {"defence minister"}),
    ],
)
def test_titles(part: Parse, text: str, titles: set[str]) -> None:
    assert {hit.title.title for hit in scene_of(part, text).titles.values()} == titles


def test_the_one_year_of_a_sentence(part: Parse) -> None:
    scene = scene_of(part, "It began in 1998. From 1999 to 2001 it slept. Then it ended.")
    assert [scene.year_in_sentence(start) for start, _ in scene.sentence_bounds] == [1998, None, None]


def test_a_headline_in_capitals(part: Parse) -> None:
    scene = scene_of(part, "Rebels Storm Northern Town. The rebels then left the town again.")
    assert scene.title_case(0)
    assert not scene.title_case(len(scene.tokens) - 1)
