"""Aspect, background, and nouns that name an act as known."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from reader_fixtures import Read


@pytest.mark.parametrize(
    ("text", "aspect", "background"),
    [
        ("Peru accused Chile.", "", False),
        ("Peru has accused Chile.", "perfect", False),
        ("Peru had accused Chile.", "perfect", True),
        ("Peru is bombing Chile.", "progressive", False),
        ("Peru then accused Chile.", "", True),
        ("Lima is the city that Chile bombed.", "", True),
        ("The minister, who attacked Chile, was absent.", "", True),
        ("Officials said that Peru had attacked Chile.", "perfect", False),
    ],
)
def test_aspect_and_background(text: str, aspect: str, background: bool, read: Read) -> None:
    action = next(each for each in read(text) if each.event_type != "STATEMENT")
    assert (action.aspect, action.background) == (aspect, background)


@pytest.mark.parametrize(
    ("text", "known"),
    [
        ("The attack stunned Peru.", True),
        ("These talks failed.", True),
        ("Chile's attack stunned Peru.", True),
        ("An attack stunned Peru.", False),
        ("Chile launched the attack.", False),
        ("Chile attacked Peru.", False),
    ],
)
def test_a_definite_noun_names_an_act_as_known(text: str, known: bool, read: Read) -> None:
    (action,) = read(text)
    assert action.anaphoric is known
