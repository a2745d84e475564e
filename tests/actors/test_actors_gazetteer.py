"""Places of events."""

from __future__ import annotations

from pathlib import Path

import pytest
from actors_ask import Parse, made_up, published_in, span_of

from dateline.actors import cast
from dateline.values import Place


@pytest.mark.parametrize(
    ("text", "words", "name", "country"),
    [
        ("They met in Vardanka.", "Vardanka", "Vardanka", "ARM"),
        ("They met in the Georgian village of Vardanka.", "the Georgian village of Vardanka", "Vardanka", "GEO"),
        ("Georgia is large. They met in Wardanka.", "Wardanka", "Vardanka", "ARM"),
        ("They met in Peru.", "Peru", "Peru", "PER"),
        ("Peru paid. They met in the country.", "the country", "Peru", "PER"),
    ],
)
def test_places(part: Parse, tmp_path: Path, text: str, words: str, name: str, country: str) -> None:
    parsed = part(text)
    place = cast([parsed], published_in(2024), layers=[made_up(tmp_path)]).place("text", span_of(parsed, words))
    assert place is not None
    assert (place.name, place.country) == (name, country)


def test_coordinates_come_from_the_gazetteer(part: Parse, tmp_path: Path) -> None:
    parsed = part("They met in Vardanka.")
    place = cast([parsed], published_in(2024), layers=[made_up(tmp_path)]).place("text", span_of(parsed, "Vardanka"))
    assert place == Place("Vardanka", "ARM", 40.1, 45.2)


@pytest.mark.parametrize(("text", "words"), [("They met in private.", "private"), ("They met for talks.", "talks")])
def test_no_place(part: Parse, text: str, words: str) -> None:
    parsed = part(text)
    assert cast([parsed], published_in(2024)).place("text", span_of(parsed, words)) is None


@pytest.mark.parametrize(
    ("text", "words", "name"),
    [
        ("Ships burned in Crimea.", "Crimea", "Crimea"),
        ("Shells fell on Gaza.", "Gaza", "Gaza Strip"),
        ("Shells fell on Nagorno-Karabakh.", "Nagorno-Karabakh", "Nagorno-Karabakh"),
        ("Crowds stormed the US embassy in Damascus.", "the US embassy in Damascus", "Damascus"),
        ("A ship burned in the Red Sea.", "the Red Sea", "Red Sea"),
    ],
)
def test_territories_embassies_and_seas_have_coordinates(part: Parse, text: str, words: str, name: str) -> None:
    parsed = part(text)
    place = cast([parsed], published_in(2024)).place("text", span_of(parsed, words))
    assert place is not None
    assert place.name == name
    assert place.latitude is not None


def test_a_part_of_a_country_is_in_it(part: Parse) -> None:
    parsed = part("Troops fought gangs in northern Mexico.")
    place = cast([parsed], published_in(2024)).place("text", span_of(parsed, "northern Mexico"))
    assert place is not None
    assert place.country == "MEX"
