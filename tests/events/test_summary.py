"""The sentence that an event is told in."""

from __future__ import annotations

from typing import Any

import pytest
from event_values import ARMENIA, AZERBAIJAN, CSTO, GEORGIA, PASHINYAN

from dateline.events import summarise
from dateline.events.inflect import gerund, past
from dateline.lexicon import read_toml
from dateline.ontology import EVENT_TYPES, MODES_OF, STATUSES
from dateline.values import Actor, Place

TURKEY = Actor("Turkey", "Ankara", "TUR", "GOV", kind="country")
MARCHERS = Actor("protesters", "protesters", "GEO", "CVL", kind="people")


def told(lemma: str, event_type: str, status: str = "actual", mode: str = "", **more: Any) -> str:
    values: dict[str, Any] = {"actors": (), "recipients": (), "place": Place(), "attribution": ""} | more
    return summarise(lemma=lemma, event_type=event_type, mode=mode, status=status, **values)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("sentence", "lemma", "event_type", "more"),
    [
        ("Azerbaijan attacked Armenia.", "attack", "ASSAULT", {"actors": (AZERBAIJAN,), "recipients": (ARMENIA,)}),
        ("Azerbaijan invaded Armenia.", "invasion", "ASSAULT", {"actors": (AZERBAIJAN,), "recipients": (ARMENIA,)}),
        ("Azerbaijan attacked Armenia.", "sweep", "ASSAULT", {"actors": (AZERBAIJAN,), "recipients": (ARMENIA,)}),
        ("Azerbaijan carried out an attack.", "attack", "ASSAULT", {"actors": (AZERBAIJAN,)}),
        ("Armenia was attacked.", "attack", "ASSAULT", {"recipients": (ARMENIA,)}),
        ("Armenia and Azerbaijan clashed.", "clash", "ASSAULT", {"actors": (ARMENIA, AZERBAIJAN)}),
        (
            "Azerbaijan attacked Armenia in Goris.",
            "attack",
            "ASSAULT",
            {"actors": (AZERBAIJAN,), "recipients": (ARMENIA,), "place": Place("Goris", "ARM")},
        ),
        (
            "Nikol Pashinyan accused the Collective Security Treaty Organization.",
            "state",
            "ACCUSE",
            {"actors": (PASHINYAN,), "recipients": (CSTO,)},
        ),
        (
            "The Collective Security Treaty Organization did not condemn Azerbaijan.",
            "condemn",
            "ACCUSE",
            {"actors": (CSTO,), "recipients": (AZERBAIJAN,), "status": "negated"},
        ),
        (
            "Armenia and Turkey planned to cooperate.",
            "open",
            "AGREE",
            {"actors": (ARMENIA, TURKEY), "status": "planned"},
        ),
        ("Armenia and Turkey planned to meet.", "meet", "AGREE", {"actors": (ARMENIA, TURKEY), "status": "planned"}),
        (
            "Armenia planned to withdraw from the Collective Security Treaty Organization.",
            "withdraw",
            "THREATEN",
            {"actors": (ARMENIA,), "recipients": (CSTO,), "status": "planned"},
        ),
        (
            "Armenia might freeze its participation in the Collective Security Treaty Organization.",
            "freeze",
            "SANCTION",
            {"actors": (ARMENIA,), "recipients": (CSTO,), "status": "hypothetical", "mode": "withdraw"},
        ),
        (
            "According to Turkey, Azerbaijan attacked Armenia.",
            "attack",
            "ASSAULT",
            {"actors": (AZERBAIJAN,), "recipients": (ARMENIA,), "status": "claimed", "attribution": "Turkey"},
        ),
        (
            "By its own account, Azerbaijan attacked Armenia.",
            "attack",
            "ASSAULT",
            {"actors": (AZERBAIJAN,), "recipients": (ARMENIA,), "status": "claimed", "attribution": "Azerbaijan"},
        ),
        (
            "Reportedly, Azerbaijan attacked Armenia.",
            "attack",
            "ASSAULT",
            {"actors": (AZERBAIJAN,), "recipients": (ARMENIA,), "status": "claimed"},
        ),
        (
            "Azerbaijan was asked to release prisoners from Armenia.",
            "release",
            "RETREAT",
            {"actors": (AZERBAIJAN,), "recipients": (ARMENIA,), "status": "ordered", "mode": "release"},
        ),
        (
            "Azerbaijan threatened to attack Armenia.",
            "attack",
            "ASSAULT",
            {"actors": (AZERBAIJAN,), "recipients": (ARMENIA,), "status": "threatened"},
        ),
        ("Protesters were protesting.", "rally", "PROTEST", {"actors": (MARCHERS,), "status": "ongoing"}),
        ("Armenia was not attacked.", "attack", "ASSAULT", {"recipients": (ARMENIA,), "status": "negated"}),
        ("Georgia was to receive aid.", "supply", "AID", {"recipients": (GEORGIA,), "status": "planned", "mode": ""}),
        (
            "Azerbaijan carried out arrests against Armenia.",
            "arrest",
            "COERCE",
            {"actors": (AZERBAIJAN,), "recipients": (ARMENIA,), "mode": "arrest"},
        ),
        (
            "Georgia arrested Nikol Pashinyan.",
            "arrest",
            "COERCE",
            {"actors": (GEORGIA,), "recipients": (PASHINYAN,), "mode": "arrest"},
        ),
    ],
)
def test_sentences(sentence: str, lemma: str, event_type: str, more: dict[str, Any]) -> None:
    assert told(lemma, event_type, **more) == sentence


@pytest.mark.parametrize("status", STATUSES)
@pytest.mark.parametrize("event_type", EVENT_TYPES)
def test_every_type_mode_and_status_has_a_sentence(event_type: str, status: str) -> None:
    sides: list[dict[str, Any]] = [
        {"actors": (AZERBAIJAN,), "recipients": (ARMENIA,)},
        {"actors": (AZERBAIJAN,)},
        {"recipients": (ARMENIA,)},
        {"actors": (ARMENIA, AZERBAIJAN)},
    ]
    for mode in ("", *MODES_OF.get(event_type, ())):
        for side in sides:
            sentence = told("unheard-of", event_type, status, mode, **side)
            assert sentence.endswith(".")
            assert not set("{}") & set(sentence)
            assert "  " not in sentence


def test_every_verb_of_the_lexicon_can_be_inflected() -> None:
    lexicon = read_toml("summaries")
    tables = [*lexicon["types"].values(), *(t for kind in lexicon["triggers"].values() for t in kind.values())]
    verbs = {phrase.split()[0] for table in tables for phrase in table.values()}
    doubling = frozenset(lexicon["verbs"]["doubling"])
    for verb in verbs:
        assert verb.isalpha()
        assert past(verb, lexicon["irregular"], doubling)
        assert gerund(verb, doubling).endswith("ing")
    assert all(table["deeds"] for table in lexicon["planned"].values())
    known = set(EVENT_TYPES) | {f"{kind}.{mode}" for kind, modes in MODES_OF.items() for mode in modes}
    assert {*lexicon["types"], *lexicon["triggers"], *lexicon["direct"], *lexicon["planned"]} <= known
    assert set(lexicon["nouns"].values()) <= {verb for verbs in lexicon["direct"].values() for verb in verbs}
