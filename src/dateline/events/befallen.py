"""On whom an act falls when the text names only where: a blow on a land falls on its state, people who are taken or
killed there without another origin are its people."""

from __future__ import annotations

import dataclasses
import functools
from collections.abc import Mapping
from typing import Final

from dateline.lexicon import read_table
from dateline.ontology import COUNTRY_CODES
from dateline.values import Actor, Mention

# Blows that cross a border; within it the text tells of whom they hit, or it stays open.
_BLOWS: Final = frozenset(("ASSAULT",))
_ON_PEOPLE: Final = frozenset(("ASSAULT", "COERCE", "AID", "SANCTION"))


def befallen(mention: Mention) -> Mention:
    """The mention with whom it falls on, as far as the country where it happened tells; itself otherwise."""
    country = mention.place.country
    if country not in COUNTRY_CODES or mention.event_type not in _ON_PEOPLE:
        return mention
    if not mention.recipients:
        return _on_the_state(mention, country)
    if all(actor.kind == "people" and not actor.code for actor in mention.recipients):
        why = "who are found in a country, of no other origin told"
        people = tuple(
            dataclasses.replace(actor, code=country, why=f"{actor.why}; {why}" if actor.why else why)
            for actor in mention.recipients
        )
        return dataclasses.replace(mention, recipients=people)
    return mention


def _on_the_state(mention: Mention, country: str) -> Mention:
    codes = {actor.code for actor in mention.actors}
    if mention.event_type not in _BLOWS or not codes - {""} or country in codes or len(mention.actors) > 1:
        return mention
    struck = Actor(_names()[country], mention.place.name, country, kind="country", why="the blow fell on a place there")
    return dataclasses.replace(mention, recipients=(struck,))


@functools.cache
def _names() -> Mapping[str, str]:
    """The name of the state of each code that is one today."""
    names: dict[str, str] = {}
    for row in read_table("countries"):
        if not row["sector"] and row["valid_to"] is None:
            names.setdefault(row["code"], row["name"])
    return {code: names.get(code, code) for code in COUNTRY_CODES}
