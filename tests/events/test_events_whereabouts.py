"""Where an event of its kind takes place when the text names no place."""

from __future__ import annotations

import pytest

from dateline.events.whereabouts import located
from dateline.values import Actor, Place

GEORGIA, RUSSIA = Actor("Georgia", "Tbilisi", "GEO", "GOV"), Actor("Russia", "Moscow", "RUS", "GOV")
BLOC, CROWD = Actor("European Union", "the EU", "EUR", "GOV"), Actor("protesters", "protesters", "", "CVL")


@pytest.mark.parametrize(
    ("kind", "mode", "actors", "recipients", "country"),
    [
        ("ASSAULT", "", (RUSSIA,), (GEORGIA,), "GEO"),
        ("ASSAULT", "aerial", (RUSSIA,), (), ""),
        ("ASSAULT", "", (RUSSIA,), (GEORGIA, RUSSIA), ""),
        ("ASSAULT", "crowd-control", (GEORGIA,), (CROWD,), "GEO"),
        ("AID", "", (BLOC,), (GEORGIA,), "GEO"),
        ("CONSULT", "visit", (RUSSIA,), (GEORGIA,), "GEO"),
        ("CONSULT", "", (RUSSIA, GEORGIA), (), ""),
        ("CONSULT", "visit", (RUSSIA,), (BLOC,), ""),
        ("PROTEST", "demo", (CROWD,), (GEORGIA,), ""),
        ("SANCTION", "", (RUSSIA,), (GEORGIA,), ""),
    ],
)
def test_the_country_of_its_kind(
    kind: str, mode: str, actors: tuple[Actor, ...], recipients: tuple[Actor, ...], country: str
) -> None:
    assert located(Place(), kind, mode, actors, recipients) == Place(country=country)


def test_a_place_that_the_text_names_stays() -> None:
    vienna = Place("Vienna", "AUT", 48.2, 16.4)
    assert located(vienna, "CONSULT", "visit", (RUSSIA,), (GEORGIA,)) == vienna
    sea = Place("Black Sea")
    assert located(sea, "ASSAULT", "drone", (RUSSIA,), (GEORGIA,)) == sea
