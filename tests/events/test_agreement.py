"""Which two mentions speak of one event."""

from __future__ import annotations

from typing import Any

import pytest
from event_values import ARMENIA, AZERBAIJAN, AZERI_ARMY, CSTO, GEORGIA, PASHINYAN, mention, on

from dateline.events.agreement import across_articles, contradict, family, within_article
from dateline.events.profile import of_cluster, of_mention
from dateline.ontology import EVENT_TYPES
from dateline.values import Actor

MONTH = on("2022-09-01", "2022-09-30", "month")
DAY = on("2022-09-13")
OTHER_WORDS = "Shells fell on villages near Goris before dawn."


def within(one: dict[str, Any], other: dict[str, Any]) -> bool:
    pair = of_mention(mention(number=1, **one)), of_mention(mention(number=2, **other))
    assert within_article(*pair) == within_article(*reversed(pair))
    return within_article(*pair) is not None


def across(one: dict[str, Any], other: dict[str, Any]) -> bool:
    pair = of_cluster([mention("a", **one)]), of_cluster([mention("b", **other)])
    assert across_articles(*pair) == across_articles(*reversed(pair))
    return across_articles(*pair) is not None


ATTACK = {"interval": DAY}
SHELLED = {"trigger": "shelled", "lemma": "shell", "evidence": OTHER_WORDS}


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param(ATTACK, {"trigger": "attack", "evidence": OTHER_WORDS}, id="a noun that leaves the date"),
        pytest.param(ATTACK, SHELLED | {"part": "title", "interval": DAY}, id="headline and text"),
        pytest.param(ATTACK, {"interval": MONTH}, id="a month that holds the day"),
        pytest.param(ATTACK, {"actors": (AZERI_ARMY,)}, id="a country and its army"),
        pytest.param({"status": "negated"}, {"status": "negated"}, id="denied twice"),
        pytest.param({"status": "planned"}, {"status": "planned"}, id="planned twice"),
    ],
)
def test_one_event_within_an_article(one: dict[str, Any], other: dict[str, Any]) -> None:
    assert within(one, other)


NEVER_ONE = [
    pytest.param(ATTACK, {"interval": on("2022-09-14")}, id="two days"),
    pytest.param(ATTACK, {"interval": DAY, "status": "negated"}, id="denied"),
    pytest.param(ATTACK, {"interval": DAY, "status": "planned"}, id="planned"),
    pytest.param(ATTACK, {"interval": DAY, "event_type": "AID"}, id="another type"),
    pytest.param(ATTACK, {"interval": DAY, "recipients": (GEORGIA,)}, id="another victim"),
    pytest.param(ATTACK, {"interval": DAY, "actors": (ARMENIA,), "recipients": (AZERBAIJAN,)}, id="the reverse"),
    pytest.param(ATTACK, {"interval": DAY, "actors": (), "recipients": (GEORGIA,)}, id="nobody in common"),
]


@pytest.mark.parametrize(("one", "other"), NEVER_ONE)
def test_never_one_event(one: dict[str, Any], other: dict[str, Any]) -> None:
    assert not within(one, other)
    assert not across(one, other)


def test_another_act_of_the_same_parties_on_the_same_day_is_another_event() -> None:
    assert not within(ATTACK, SHELLED | {"interval": DAY})


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param(ATTACK, {"interval": DAY, "evidence": OTHER_WORDS}, id="the same day"),
        pytest.param(ATTACK, {"interval": DAY, "actors": (AZERI_ARMY,)}, id="a country and its army"),
        pytest.param(ATTACK, {"interval": MONTH}, id="a month that holds the day"),
        pytest.param(ATTACK, {}, id="undated in like words"),
        pytest.param(
            ATTACK, {"interval": on("2022-09-14"), "date_basis": "publication"}, id="reported on the day after"
        ),
    ],
)
def test_one_event_across_articles(one: dict[str, Any], other: dict[str, Any]) -> None:
    assert across(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param(ATTACK, {"evidence": OTHER_WORDS}, id="undated in other words"),
        pytest.param(ATTACK, SHELLED, id="undated, another trigger"),
        pytest.param(ATTACK, {"actors": ()}, id="undated, one party unnamed"),
        pytest.param(
            {"interval": on("2022-09-10"), "date_basis": "publication"},
            {"interval": on("2022-09-14"), "date_basis": "publication"},
            id="reported days apart",
        ),
        pytest.param(
            {"interval": on("2022-01-01", "2022-12-31", "year"), "evidence": OTHER_WORDS},
            {"interval": DAY, "trigger": "struck", "lemma": "strike"},
            id="only the year in common",
        ),
    ],
)
def test_not_one_event_across_articles(one: dict[str, Any], other: dict[str, Any]) -> None:
    assert not across(one, other)


def test_an_actor_speaks_more_than_once_a_day() -> None:
    speech: dict[str, Any] = {"event_type": "ACCUSE", "actors": (PASHINYAN,), "recipients": (CSTO,), "interval": DAY}
    blamed = speech | {
        "lemma": "blame",
        "trigger": "blamed",
        "evidence": "The premier blamed the bloc for its silence.",
    }
    assert not across(speech, blamed)
    assert across(speech, speech | {"recipients": ()})


def test_another_minister_is_another_actor() -> None:
    mirzoyan = Actor("Ararat Mirzoyan", "he", "ARM", "GOV", kind="person")
    pair = of_mention(mention(actors=(PASHINYAN,))), of_mention(mention(actors=(mirzoyan,)))
    assert contradict(*pair)


def test_neighbouring_types_are_one_family_and_the_rest_are_not() -> None:
    assert family("AGREE") == family("SUPPORT") == family("RETREAT")
    assert family("ASSAULT") != family("ACCUSE") != family("REJECT")
    assert all(family(family(kind)) == family(kind) for kind in EVENT_TYPES)
