"""Where something happens: the place that a phrase names, with country and coordinates."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from dateline.actors.book import Entry, first_of
from dateline.actors.trie import fold
from dateline.actors.unknown import entity_of
from dateline.ontology import COUNTRY_CODES, FORMER_CODES
from dateline.values import Place

if TYPE_CHECKING:
    from dateline.actors.reading import Reading
    from dateline.actors.scene import Hit, Scene

_REGIONS = ("region", "island")
_LOCATED = ("GPE", "LOC", "FAC")


def place_of(reading: Reading, scene: Scene, start: int, end: int, head: int) -> Place | None:
    """The place that tokens ``start`` to ``end`` name: a town or region of the gazetteer before a country; a place that
    it does not have keeps its name, with the country that the phrase tells; ``None`` when they name no place."""
    hits = sorted(scene.hits(start, end), key=lambda hit: (not hit.start <= head < hit.end, hit.start))
    country = _country(reading, scene, hits)
    for hit in hits:
        if entry := _located(reading, hit, country):
            return Place(entry.name, entry.code, entry.latitude, entry.longitude)
    if unknown := _unknown(scene, start, end):
        return Place(unknown, country or "")
    if country:
        return Place(reading.book.countries.get(country, ""), country)
    return _taken_up(reading, scene, head)


def _country(reading: Reading, scene: Scene, hits: Sequence[Hit]) -> str:
    """The code of the country that a phrase names."""
    for hit in hits:
        entry = first_of(hit.entries, "country", "adjective", "demonym")
        if entry and (entry.code in COUNTRY_CODES or entry.code in FORMER_CODES):
            return reading.choose(scene, hit).code or entry.code
    return ""


def _located(reading: Reading, hit: Hit, country: str) -> Entry | None:
    """The gazetteer's place under a name: the region of a territory, else the place of the country that the phrase
    names, else of one that the article speaks of, else a capital, else the first."""
    land = first_of(hit.entries, "country")
    places = [entry for entry in hit.entries if entry.form == "place"]
    if land is not None:  # a territory has a row of its own; a town that is named like its state is not meant
        return next((e for e in places if e.code == land.code and e.kind in _REGIONS), None)
    if not places:
        return first_of(hit.entries, "capital")
    ranked = sorted(places, key=lambda e: (e.code != country, not reading.mentions(e.code), e.kind != "capital"))
    return ranked[0]


def _unknown(scene: Scene, start: int, end: int) -> str:
    """A place that the model sees and no lexicon has."""
    for i in range(start, end):
        token = scene.tokens[i]
        if token.ent_type_ in _LOCATED and token.ent_iob_ == "B" and i not in scene.names:
            entity = entity_of(token)
            if entity is not None and entity.end <= end:
                return " ".join(entity.text.split()).removeprefix("the ").removesuffix("’s").removesuffix("'s")
    return ""


def _taken_up(reading: Reading, scene: Scene, head: int) -> Place | None:
    """ "the country", "the capital", "there": the country that the description means."""
    token = scene.tokens[head]
    if fold(token.lemma_) not in reading.book.words["places"]["country"]:
        return None
    for actor in reading.actors(scene, head):
        if actor.code in COUNTRY_CODES:
            return Place(reading.book.countries[actor.code], actor.code)
    return None
