"""A mention put together from its parts."""

from __future__ import annotations

import pytest
from event_values import ARMENIA, AZERBAIJAN, CSTO, NATO, PASHINYAN, action, on

from dateline.events import Dating, assemble
from dateline.values import Actor, Article, Mention, Place

ARTICLE = Article("a1", "Azerbaijan attacked Armenia.")
PROTESTERS = Actor("protesters", "protesters", sector="CVL", kind="people")
THING = Actor("pipeline", "the pipeline")


def put_together(
    actors: tuple[Actor, ...],
    recipients: tuple[Actor, ...] = (),
    *,
    dating: Dating | None = None,
    confidence: float = 0.8,
) -> Mention:
    return assemble(
        ARTICLE,
        action("attacked", confidence=confidence, why="verb attack"),
        dating or Dating(on("2022-09-13"), "explicit", "13 September", "grammar"),
        span=(11, 19),
        actors=actors,
        recipients=recipients,
        place=Place(),
        attribution="",
        evidence=ARTICLE.text,
    )


def test_it_carries_what_it_was_given() -> None:
    found = put_together((AZERBAIJAN,), (ARMENIA,))
    assert (found.start, found.end, found.trigger, found.evidence) == (11, 19, "attacked", ARTICLE.text)
    assert (found.interval, found.date_basis, found.date_text) == (on("2022-09-13"), "explicit", "13 September")
    assert (found.why, found.date_why, found.event_id) == ("verb attack", "grammar", "")


def test_the_identifier_is_of_the_article_and_the_place_in_it() -> None:
    one, other = put_together((AZERBAIJAN,)), put_together((CSTO,), (ARMENIA,))
    assert one.mention_id == other.mention_id
    assert one.mention_id[0] == "M"
    assert len(one.mention_id) == 13
    assert set(one.mention_id[1:]) <= set("0123456789abcdef")


@pytest.mark.parametrize(
    ("actor", "political"),
    [
        (THING, False),
        (Actor("", ""), False),
        (Actor("Kursk", "Kursk", kind="place"), False),
        (ARMENIA, True),
        (PROTESTERS, True),
        (Actor("John Smith", "Smith", kind="person"), True),
    ],
)
def test_a_party_is_somebody_political(actor: Actor, political: bool) -> None:
    assert put_together((actor,)).actors == ((actor,) if political else ())
    assert put_together((), (actor,)).recipients == ((actor,) if political else ())


ARMENIAN_GOVERNMENT = Actor("Government of Armenia", "Yerevan", "ARM", "GOV", kind="organisation")
ARMENIAN_OPPOSITION = Actor("Armenian opposition", "the opposition", "ARM", "OPP", kind="group")


@pytest.mark.parametrize(
    ("actor", "recipient", "kept"),
    [
        (ARMENIAN_GOVERNMENT, ARMENIA, False),
        (ARMENIAN_GOVERNMENT, ARMENIAN_OPPOSITION, True),
        (ARMENIAN_GOVERNMENT, AZERBAIJAN, True),
        (PASHINYAN, Actor("Nikol Duduk", "the minister", "ARM", "GOV", kind="person"), True),
        (CSTO, NATO, True),
    ],
)
def test_a_government_does_nothing_to_its_own_state(actor: Actor, recipient: Actor, kept: bool) -> None:
    assert put_together((actor,), (recipient,)).recipients == ((recipient,) if kept else ())


@pytest.mark.parametrize(
    ("actors", "recipients", "expected"),
    [
        ((ARMENIA, AZERBAIJAN), (ARMENIA,), ((AZERBAIJAN,), (ARMENIA,))),
        ((ARMENIA,), (ARMENIA, AZERBAIJAN), ((ARMENIA,), (AZERBAIJAN,))),
        ((ARMENIA,), (ARMENIA,), ((ARMENIA,), ())),
        ((ARMENIA, AZERBAIJAN), (ARMENIA, AZERBAIJAN), ((ARMENIA, AZERBAIJAN), ())),
    ],
)
def test_nobody_stands_on_both_sides(
    actors: tuple[Actor, ...], recipients: tuple[Actor, ...], expected: tuple[tuple[Actor, ...], tuple[Actor, ...]]
) -> None:
    found = put_together(actors, recipients)
    assert (found.actors, found.recipients) == expected


def test_confidence_falls_with_its_foundations() -> None:
    def of(actors: tuple[Actor, ...], recipients: tuple[Actor, ...], dating: Dating) -> float:
        return put_together(actors, recipients, dating=dating).confidence

    explicit, none = Dating(on("2022-09-13"), "explicit"), Dating()
    told = of((AZERBAIJAN,), (ARMENIA,), explicit)
    assert told == 0.8
    assert of((AZERBAIJAN,), (ARMENIA,), none) < told
    assert of((PROTESTERS,), (ARMENIA,), explicit) < told
    assert of((), (ARMENIA,), explicit) < told
