"""A town before an event noun is where it was; a participle clause without a subject is passive."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from reader_fixtures import Read


@pytest.mark.parametrize(
    ("text", "trigger", "actors", "place"),
    [
        ("The Kabul bombing killed 12 soldiers.", "bombing", [], "Kabul"),
        ("The Minsk talks between Russia and Ukraine failed.", "talks", ["Russia", "Ukraine"], "Minsk"),
        ("Russia's Aleppo bombardment killed civilians.", "bombardment", ["Russia"], "Aleppo"),
        ("A Turkish attack destroyed a convoy.", "attack", ["Turkish"], None),
        ("The San Salvador talks between Honduras and Belize failed.", "talks", ["Honduras", "Belize"], "San Salvador"),
    ],
)
def test_a_town_before_an_event_noun(read: Read, text: str, trigger: str, actors: list[str], place: str | None) -> None:
    (action,) = [action for action in read(text) if action.trigger == trigger]
    assert [actor.text for actor in action.actors] == actors
    assert (action.place.text if action.place else None) == place


@pytest.mark.parametrize(
    ("text", "trigger", "actors", "recipients"),
    [
        ("Attacked from three sides, the army withdrew.", "Attacked", [], ["the army"]),
        ("Captured by rebels in May, two soldiers escaped.", "Captured", ["rebels"], ["two soldiers"]),
        ("The rebels attacked the army and captured a bridge.", "attacked", ["The rebels"], ["the army"]),
    ],
)
def test_a_participle_clause_is_passive(
    read: Read, text: str, trigger: str, actors: list[str], recipients: list[str]
) -> None:
    (action,) = [action for action in read(text) if action.trigger == trigger]
    assert [actor.text for actor in action.actors] == actors
    assert [actor.text for actor in action.recipients] == recipients
