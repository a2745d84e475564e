"""On whom an act falls where only the place is told."""

from __future__ import annotations

from typing import Any

import pytest
from event_values import ARMENIA, AZERBAIJAN, mention

from dateline.events.befallen import befallen
from dateline.values import Actor, Place

PEOPLE = Actor("villagers", "ten villagers", "", "CVL", kind="people")
VISITORS = Actor("Georgian tourists", "Georgian tourists", "GEO", "CVL", kind="people")
GORIS = Place("Goris", "ARM")


@pytest.mark.parametrize(
    ("more", "codes"),
    [
        ({"recipients": (), "place": GORIS}, ["ARM"]),
        ({"recipients": (), "place": Place("Baku", "AZE")}, []),
        ({"recipients": (), "place": Place()}, []),
        ({"recipients": (), "place": GORIS, "actors": ()}, []),
        ({"recipients": (), "place": GORIS, "actors": (AZERBAIJAN, VISITORS)}, []),
        ({"recipients": (), "place": GORIS, "event_type": "CONSULT"}, []),
        ({"recipients": (PEOPLE,), "place": GORIS}, ["ARM"]),
        ({"recipients": (PEOPLE,), "place": GORIS, "event_type": "COERCE"}, ["ARM"]),
        ({"recipients": (PEOPLE,), "place": Place()}, [""]),
        ({"recipients": (VISITORS,), "place": GORIS}, ["GEO"]),
    ],
)
def test_recipients(more: dict[str, Any], codes: list[str]) -> None:
    assert [actor.code for actor in befallen(mention(**more)).recipients] == codes


def test_the_state_has_its_name_and_a_reason() -> None:
    (struck,) = befallen(mention(recipients=(), place=GORIS)).recipients
    assert (struck.name, struck.kind) == (ARMENIA.name, "country")
    assert struck.why
