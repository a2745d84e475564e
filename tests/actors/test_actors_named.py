"""Names: countries, capitals, bodies, nationals."""

from __future__ import annotations

import pytest
from actors_ask import Parse, brief, cast_of, span_of


@pytest.mark.parametrize(
    ("text", "words", "expected"),
    [
        # a bare country has no sector, its government and its capital have
        ("Armenia has left the talks.", "Armenia", ["Armenia ARM"]),
        ("The US has left the talks.", "The US", ["United States USA"]),
        ("Yerevan rejected the plan.", "Yerevan", ["Armenia ARM GOV"]),
        ("They spoke with Yerevan about gas.", "Yerevan", ["Armenia ARM GOV"]),
        ("The Kremlin denied it.", "The Kremlin", ["Russia RUS GOV"]),
        ("The Armenian government rejected the plan.", "The Armenian government", ["Armenia ARM GOV"]),
        ("The Government of India agreed.", "The Government of India", ["India IND GOV"]),
        ("Syrian authorities freed him.", "Syrian authorities", ["Syria SYR GOV"]),
        # as a place it is the city
        ("Ministers met in Yerevan on Monday.", "Yerevan", ["Yerevan ARM CVL"]),
        ("She flew to Cairo.", "Cairo", ["Cairo EGY CVL"]),
        # Brussels is the Union unless Belgium is spoken of
        ("Brussels imposed new tariffs.", "Brussels", ["European Union EUR GOV"]),
        ("Belgium hosts it. Brussels imposed new tariffs.", "Brussels", ["Belgium BEL GOV"]),
        # bodies by their full names
        ("The CSTO sent observers.", "The CSTO", ["Collective Security Treaty Organization IGO GOV"]),
        ("The NATO alliance agreed.", "The NATO alliance", ["North Atlantic Treaty Organization IGO GOV"]),
        # people of a country
        ("South Koreans marched.", "South Koreans", ["South Koreans KOR CVL"]),
        ("Police held an Iranian and two Afghans.", "an Iranian and two Afghans",
         ["Iranian IRN CVL", "Afghans AFG CVL"]),
        # an adjective alone is its country
        ("A Russian strike killed him.", "Russian", ["Russia RUS"]),
    ],
)  # fmt: skip
def test_names(part: Parse, text: str, words: str, expected: list[str]) -> None:
    assert brief(part, text, words) == expected


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The attack lasted two days.", "The attack"),
        ("It happened on Tuesday.", "Tuesday"),
        ("Ships sailed into the South China Sea.", "the South China Sea"),
        ("The Second World Armenian Summit opened.", "The Second World Armenian Summit"),
        ("Tensions rose again.", "Tensions"),
        ("They spent ten million dollars.", "ten million dollars"),
    ],
)
def test_what_is_no_actor(part: Parse, text: str, words: str) -> None:
    assert brief(part, text, words) == []


def test_news_agencies_report_and_do_not_act(part: Parse) -> None:
    parsed, found = cast_of(part, "Russia's TASS news agency reported it.")
    span = span_of(parsed, "Russia's TASS news agency")
    assert found.resolve("text", span) == ()
    assert [actor.name for actor in found.resolve("text", span, attribution=True)] == ["TASS"]


@pytest.mark.parametrize(
    ("text", "words", "expected"),
    [
        ("The Estonian Shipping Board (ESB) spoke. Later the ESB withdrew.", "the ESB", "Estonian Shipping Board EST"),
        ("Michael Jordan visited Amman.", "Michael Jordan", "Michael Jordan"),
    ],
)
def test_names_of_the_article(part: Parse, text: str, words: str, expected: str) -> None:
    assert brief(part, text, words, nth=-1) == [expected]
