"""Names as a sentence wants them."""

from __future__ import annotations

import pytest

from dateline.events.naming import Names, possessive
from dateline.lexicon import read_toml
from dateline.values import Actor, ActorKind, Place

TABLE = read_toml("summaries")["names"]
NAMES = Names(
    **{key: frozenset(words) for key, words in TABLE.items() if not isinstance(words, str)},
    unidentified=TABLE["unidentified"],
)


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Armenia", "Armenia"),
        ("NATO", "NATO"),
        ("Hamas", "Hamas"),
        ("United States", "the United States"),
        ("Netherlands", "the Netherlands"),
        ("Central African Republic", "the Central African Republic"),
        ("Collective Security Treaty Organization", "the Collective Security Treaty Organization"),
        ("European Union", "the European Union"),
        ("Armed Forces of Azerbaijan", "the Armed Forces of Azerbaijan"),
        ("Ministry of Foreign Affairs of Romania", "the Ministry of Foreign Affairs of Romania"),
        ("Prime Minister of Armenia", "the Prime Minister of Armenia"),
        ("Embassy of Russia in Romania", "the Embassy of Russia in Romania"),
        ("The Gambia", "The Gambia"),
        ("Human Rights Watch", "Human Rights Watch"),
        ("Islamic State", "Islamic State"),
        ("protesters", "protesters"),
        ("unidentified", "unidentified attackers"),
    ],
)
def test_the_article(name: str, expected: str) -> None:
    assert NAMES.name(Actor(name, name)) == expected


def test_a_person_takes_none() -> None:
    assert NAMES.name(Actor("Kofi House", "House", kind="person")) == "Kofi House"


@pytest.mark.parametrize(
    ("names", "expected"),
    [
        ("A", "A"),
        ("A B", "A and B"),
        ("A B C", "A, B and C"),
        ("A A", "A"),
        ("A B C D E F", "A, B, C and 3 others"),
        ("", ""),
    ],
)
def test_lists(names: str, expected: str) -> None:
    assert NAMES.listed([Actor(name, name) for name in names.split()]) == expected


@pytest.mark.parametrize(
    ("name", "kind", "expected"),
    [
        ("Armenia", "country", False),
        ("United States", "country", False),
        ("protesters", "people", True),
        ("Syrian rebels", "group", True),
        ("Armed Forces of Azerbaijan", "organisation", True),
        ("Islamic State", "group", False),
    ],
)
def test_number(name: str, kind: ActorKind, expected: bool) -> None:
    assert NAMES.plural([Actor(name, name, kind=kind)]) is expected


@pytest.mark.parametrize(("kind", "plural", "expected"), [("country", False, "its"), ("person", False, "their")])
def test_possessive(kind: ActorKind, plural: bool, expected: str) -> None:
    assert possessive([Actor("X", "X", kind=kind)], plural=plural) == expected


@pytest.mark.parametrize(
    ("place", "expected"),
    [("Goris", "in Goris"), ("Black Sea", "in the Black Sea"), ("United States", "in the United States")],
)
def test_places(place: str, expected: str) -> None:
    assert NAMES.place(Place(place)) == expected
