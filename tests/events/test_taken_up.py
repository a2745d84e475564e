"""What nouns, headlines, replies and judgements take from the rest of the article."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import pytest
from event_values import ARMENIA, AZERBAIJAN, CSTO, GEORGIA, action, mention, on

from dateline.events import complete
from dateline.values import Action, Mention

DAY = on("2022-09-13")
NOUN: dict[str, Any] = {"trigger": "attack", "actors": (), "recipients": ()}


def completed(*drafts: Mention, actions: Sequence[Action] = ()) -> tuple[Mention, ...]:
    """The drafts completed; an action is a noun that takes up where its trigger is its lemma, unless it is given."""
    default = [action(m.trigger, nominal=m.trigger == m.lemma, anaphoric=m.trigger == m.lemma) for m in drafts]
    return complete(drafts, [*actions, *default[len(actions) :]])


def test_a_noun_takes_parties_and_date() -> None:
    told, noun = completed(mention(interval=DAY), mention(number=2, **NOUN))
    assert told == mention(interval=DAY)
    assert (noun.actors, noun.recipients) == ((AZERBAIJAN,), (ARMENIA,))
    assert (noun.interval, noun.date_basis) == (DAY, "inherited")
    assert "takes up 'attacked'" in noun.why
    assert noun.confidence < told.confidence


@pytest.mark.parametrize(
    ("other", "noun"),
    [
        ({}, {**NOUN, "status": "planned"}),
        ({}, {**NOUN, "event_type": "CONSULT", "lemma": "talk", "trigger": "talk"}),
        ({"interval": DAY}, {**NOUN, "interval": on("2023-01-01")}),
        ({}, {**NOUN, "trigger": "attacked"}),
        ({"mode": "aerial"}, {**NOUN, "lemma": "ambush", "trigger": "ambush", "mode": "beat"}),
        ({}, {**NOUN, "lemma": "war", "trigger": "war", "interval": DAY}),
    ],
    ids=["another status", "another kind", "another day", "no noun", "another manner", "dated, and the other not"],
)
def test_what_does_not_agree_is_left_out(other: dict[str, Any], noun: dict[str, Any]) -> None:
    assert len(completed(mention(**other), mention(number=2, **noun))) == 1


def test_another_party_is_another_event() -> None:
    _, noun = completed(mention(interval=DAY), mention(number=2, **(NOUN | {"actors": (GEORGIA,)})))
    assert (noun.recipients, noun.date_basis) == ((), "none")


def test_the_nearest_is_taken_up_and_far_off_only_what_is_alone() -> None:
    first, second = mention(number=0), mention(number=1, actors=(GEORGIA,))
    near = completed(first, second, mention(number=3, **NOUN))
    assert near[2].actors == (GEORGIA,)
    assert len(completed(first, second, mention(number=9, **NOUN))) == 2
    assert completed(first, mention(number=9, **NOUN))[1].actors == (AZERBAIJAN,)


def test_a_headline_is_completed_by_the_first_sentences() -> None:
    bare = mention(part="title", recipients=())
    title, _ = completed(bare, mention(number=1, interval=DAY))
    assert (title.recipients, title.interval) == ((ARMENIA,), DAY)
    title, _ = completed(bare, mention(number=1, interval=DAY, lemma="bomb", trigger="bombed"))
    assert (title.recipients, title.interval) == ((), DAY)
    title, _ = completed(bare, mention(number=8, interval=DAY))
    assert title == bare


def test_a_reply_is_for_who_asked() -> None:
    accused = mention(event_type="ACCUSE", lemma="accuse", trigger="accused")
    denied: dict[str, Any] = {"event_type": "REJECT", "lemma": "deny", "trigger": "denied", "recipients": ()}
    _, reply = completed(accused, mention(number=1, **denied, actors=(ARMENIA,)))
    assert reply.recipients == (AZERBAIJAN,)
    _, reply = completed(accused, mention(number=1, **denied, actors=(GEORGIA,)))
    assert reply.recipients == ()
    _, reply = completed(accused, mention(number=2, **denied, actors=(ARMENIA,)))
    assert reply.recipients == ()


def test_a_judgement_is_for_the_doers() -> None:
    judged = mention(number=1, event_type="ACCUSE", lemma="condemn", trigger="condemned", actors=(CSTO,), recipients=())
    noun = mention(number=1, start=120, end=126, mention_id="Mn", **NOUN)
    deeds = [
        action("attacked"),
        action("condemned", start=100),
        action("attack", start=120, governor=1, nominal=True, anaphoric=True),
    ]
    assert completed(mention(), judged, noun, actions=deeds)[1].recipients == (AZERBAIJAN,)


def test_nobody_leaves_no_mention() -> None:
    assert completed(mention(actors=(), recipients=())) == ()
