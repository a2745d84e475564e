"""Which country an article is speaking of where a phrase does not say it ("the army", "police")."""

from __future__ import annotations

import bisect
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from dateline.actors.origins import Origin
from dateline.actors.phrases import at_place
from dateline.ontology import COUNTRY_CODES

if TYPE_CHECKING:
    from dateline.actors.reading import Reading
    from dateline.actors.scene import Scene

_BACK = 2  # sentences before the one that is asked about
ABOUT = 0.7  # share of an article's country mentions that makes a country the one it is about
MOSTLY = 0.45  # share from which on it is the one that the article mostly speaks of
_ENOUGH = 5


@dataclass(frozen=True, slots=True)
class Speaking:
    """The countries that a part speaks of: (token, code) in the order of the text; ``named`` without mere places."""

    mentions: tuple[tuple[int, str], ...]
    named: tuple[tuple[int, str], ...]

    def within(self, start: int, end: int) -> tuple[str, ...]:
        """The distinct codes of a stretch of tokens, in order."""
        return _within(self.mentions, start, end)

    def named_within(self, start: int, end: int) -> tuple[str, ...]:
        """The same without towns and capitals as places."""
        return _within(self.named, start, end)


def _within(mentions: Sequence[tuple[int, str]], start: int, end: int) -> tuple[str, ...]:
    first, last = (bisect.bisect_left(mentions, (at, "")) for at in (start, end))
    return tuple(dict.fromkeys(code for _, code in mentions[first:last]))


def speaking_of(reading: Reading, scene: Scene) -> Speaking:
    """The country mentions of a part: names, nationalities, capitals, and persons whose country is known."""
    mentions, named = [], []
    for hit in scene.hits(0, len(scene.tokens)):
        entry = reading.choose(scene, hit)
        if reading.person(scene, hit.start) or entry.form in ("person", "surname") or entry.code not in COUNTRY_CODES:
            continue
        mentions.append((hit.start, entry.code))
        last = scene.tokens[hit.end - 1]
        if entry.form != "place" and not (entry.form == "capital" and at_place(reading.book, last)):
            named.append((hit.start, entry.code))
    for (number, i), person in reading.people.items():
        codes = {entry.code for entry in person.entries} & COUNTRY_CODES
        if number == scene.number and len(codes) == 1:
            mention = i, codes.pop()
            mentions.append(mention)
            named.append(mention)
    return Speaking(tuple(sorted(mentions)), tuple(sorted(named)))


def dominant(counts: Mapping[str, int], share: float) -> str:
    """The country that has this share of an article's country mentions, "" when there is none."""
    if not counts:
        return ""
    code, most = max(counts.items(), key=lambda item: (item[1], item[0]))
    return code if most >= _ENOUGH and most >= share * sum(counts.values()) else ""


def country_of_article(reading: Reading) -> Origin | None:
    """The country that the article is about."""
    return _only(reading, (reading.about,), "country that the article is about") if reading.about else None


def country_of_sentence(reading: Reading, scene: Scene, token: int) -> Origin | None:
    """The only country named in the sentence of a token, before it or at all."""
    start, end = scene.bounds(token)
    speaking = reading.speaking(scene)
    codes = speaking.within(start, token) or speaking.within(start, end)
    return _only(reading, codes, "country named in the sentence")


def country_named_before(reading: Reading, scene: Scene, token: int) -> Origin | None:
    """The only country named, and not just as a place, before a token in its sentence."""
    codes = reading.speaking(scene).named_within(scene.bounds(token)[0], token)
    return _only(reading, codes, "country named in the sentence")


def country_here(reading: Reading, scene: Scene, token: int) -> Origin | None:
    """The country meant at a token: the only one named before it in its sentence, else the one that the article mostly
    speaks of, else the only one in the sentences just before, or after it in the sentence."""
    speaking = reading.speaking(scene)
    before = speaking.within(scene.bounds(token)[0], token)
    if len(before) == 1:
        return country_of_sentence(reading, scene, token)
    if reading.mostly and (not before or reading.mostly in before):
        return _only(reading, (reading.mostly,), "country that the article mostly speaks of")
    if before:
        return None
    number = scene.sentence_of[token]
    for back in range(1, min(_BACK, number) + 1):
        if earlier := speaking.within(*scene.sentence_bounds[number - back]):
            return _only(reading, earlier, "country named in a sentence before")
    return country_of_sentence(reading, scene, token)


def breakaway(reading: Reading) -> Origin | None:
    """The one territory that has broken away, by the lexicon of countries, among those that an article names; of
    several the state that they have left."""
    found = {
        entry.name: entry
        for scene in reading.scenes
        for hit in scene.hits(0, len(scene.tokens))
        if (entry := reading.choose(scene, hit)).sector == "PRE" and entry.source == "countries.csv"
    }
    if len({entry.code for entry in found.values()}) != 1:
        return None
    entry = next(iter(found.values()))
    if len(found) > 1:
        return _only(reading, (entry.code,), "state of the breakaway territories that the article names")
    return Origin(entry.code, entry.name, "context", "breakaway territory that the article names", entry, entry.sector)


def domestic(reading: Reading, scene: Scene, token: int) -> Origin | None:
    """The country whose police or courts act, or in which it happens, where a sentence names no other and no soldiers:
    then people without a country are taken for its own."""
    start, end = scene.bounds(token)
    codes = reading.speaking(scene).within(start, end)
    titles = {title.title.sector for title in map(scene.titles.get, range(start, end)) if title}
    if len(codes) != 1 or reading.mostly not in ("", codes[0]) or titles & {"MIL", "UAF"}:
        return None
    named = reading.speaking(scene).named_within(start, end)
    if not titles & {"COP", "JUD"} and named:
        return None
    return _only(reading, codes, "only country of the sentence, which deals with its own")


def _only(reading: Reading, codes: Sequence[str], how: str) -> Origin | None:
    if len(codes) != 1:
        return None
    return Origin(codes[0], reading.book.countries.get(codes[0], codes[0]), "context", how)
