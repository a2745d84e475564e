"""The country in which an event of its kind took place, where the text names no place: an attack on a state is in it.

What the type alone does not tell (an accusation, a sanction, a withdrawal can be made anywhere) stays empty.
"""

from __future__ import annotations

import dataclasses
from typing import Final, Literal

from dateline.ontology import COUNTRY_CODES
from dateline.values import Actor, Place

# Whose country it is, by TYPE/mode before TYPE: harm and help reach those who receive them, a visit is at the host's,
# and civilians protest at home, whomever against. Arrests and bans fall on people under the hand of the one who acts.
_WHOSE: Final[dict[str, Literal["actors", "recipients", ""]]] = {
    "ASSAULT": "recipients",
    "ASSAULT/crowd-control": "actors",
    "AID": "recipients",
    "CONSULT/visit": "recipients",
    "COERCE/curfew": "actors",
    "COERCE/martial-law": "actors",
    "COERCE/censor": "actors",
    "COERCE/arrest": "actors",
    "PROTEST": "actors",
}


def located(
    place: Place, event_type: str, mode: str, actors: tuple[Actor, ...], recipients: tuple[Actor, ...]
) -> Place:
    """The place, with the country that the event's kind and its sides give where the text gave none."""
    whose = _WHOSE.get(f"{event_type}/{mode}", _WHOSE.get(event_type, ""))
    if place.name or place.country or not whose:
        return place
    codes = {actor.code for actor in (actors if whose == "actors" else recipients)}
    (code,) = codes if len(codes) == 1 else ("",)
    return dataclasses.replace(place, country=code) if code in COUNTRY_CODES else place
