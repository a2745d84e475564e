"""Which named body a description or a capital means in an article."""

from __future__ import annotations

import bisect
from typing import TYPE_CHECKING

from dateline.actors.book import Entry, first_of
from dateline.actors.scene import Scene
from dateline.actors.trie import fold

if TYPE_CHECKING:
    from dateline.actors.reading import Reading

_FAR = 200  # names of bodies before a description that are looked through


def body_of_seat(reading: Reading, entry: Entry, text: str) -> Entry | None:
    """The body that news means by a capital ("Brussels"), unless the article speaks of the country too."""
    body = reading.book.seats.get(fold(text))
    if body is None or reading.mentions(entry.code):
        return None
    return first_of(reading.book.names.whole(body), "organisation")


def body_before(reading: Reading, scene: Scene, i: int, noun: str, kinds: frozenset[str]) -> tuple[Scene, int] | None:
    """The body or group that a description at a token means, by scene and token: of those whose names hold its noun
    ("the agency"), else of these kinds, the last one named in its sentence or the one before, else the one that the
    article has named most."""
    at = bisect.bisect_left(reading.bodies_at, (scene.number, i), key=lambda body: body[:2])
    named: dict[str, list[tuple[int, int]]] = {}
    namesakes: dict[str, list[tuple[int, int]]] = {}
    for number, token, entry in reading.bodies_at[max(0, at - _FAR) : at]:
        if noun in fold(entry.name).split():
            namesakes.setdefault(entry.name, []).append((number, token))
        if entry.kind in kinds:
            named.setdefault(entry.name, []).append((number, token))
    named = namesakes or named
    if not named:
        return None
    number, last = max(places[-1] for places in named.values())
    if number != scene.number or scene.sentences_apart(last, i) > 1:
        number, last = max(named.values(), key=lambda places: (len(places), places[-1]))[-1]
    return reading.scenes[number], last
