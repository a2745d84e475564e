"""Two or more who were named: "both sides", "the two countries", "the three leaders"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from dateline.actors.book import NATIONAL
from dateline.actors.phrases import at_place, left_edge
from dateline.ontology import COUNTRY_CODES
from dateline.values import Actor

if TYPE_CHECKING:
    from spacy.tokens import Token

    from dateline.actors.reading import Reading
    from dateline.actors.scene import Scene

_PAIRING = {"both": 2, "neither": 2, "either": 2, "each": 2}
_NUMBERS = {"two": 2, "three": 3, "four": 4, "five": 5}
_BACK = 4  # sentences
_SHARE = 0.8  # of an article's country mentions, that its two countries have where "both" is clear without them nearby


def count_of(token: Token) -> int:
    """How many a phrase says that there are: "the two countries", "both sides", "neither army"; 0 when it does not."""
    words = [child.lower_ for child in token.lefts]
    if number := next((_PAIRING[word] for word in words if word in _PAIRING), 0):
        return number
    return next((_NUMBERS[word] for word in words if word in _NUMBERS), 0) if "the" in words or "all" in words else 0


def pair(reading: Reading, scene: Scene, token: Token, count: int, kind: str) -> tuple[Actor, ...]:
    """The last ``count`` distinct parties of a kind (country, side, leader) named before a word; () unless exactly so
    many are named in the nearest stretch that names enough."""
    found: dict[str, Actor] = {}
    end, number = left_edge(token), scene.sentence_of[token.i]
    for back in range(min(_BACK, number) + 1):
        start = scene.sentence_bounds[number - back][0]
        if together := _together(reading, scene, start, end, count, kind):
            return _meant(reading, scene, token, together)
        for actor in _parties(reading, scene, start, end, kind):
            found.setdefault(actor.code or actor.name, actor)
        if len(found) >= count:
            break
        end = start
    actors = tuple(found.values()) if len(found) == count else ()
    if not actors and kind in ("country", "side"):
        actors = _of_article(reading, count)
    return _meant(reading, scene, token, actors)


def _meant(reading: Reading, scene: Scene, token: Token, actors: tuple[Actor, ...]) -> tuple[Actor, ...]:
    names = " and ".join(actor.name for actor in actors)
    return reading.again(actors, scene, token.i, f"'{token.lower_}', refers to {names}")


def _together(reading: Reading, scene: Scene, start: int, end: int, count: int, kind: str) -> tuple[Actor, ...]:
    """The last coordination of exactly so many countries or persons in a stretch: "Britain, France and Germany"."""
    wanted = ("person",) if kind == "leader" else ("country", "group") if kind == "side" else ("country",)
    for i in reversed(list(reading.nouns(scene, start, end))):
        if scene.tokens[i].dep_ != "conj" and any(child.dep_ == "conj" for child in scene.tokens[i].rights):
            actors = reading.coordinated(scene, i)
            if len(actors) == count and all(actor.kind in wanted for actor in actors):
                return actors
    return ()


def _parties(reading: Reading, scene: Scene, start: int, end: int, kind: str) -> Iterator[Actor]:
    if kind == "leader":
        seen = (i for i in range(start, end) if reading.person(scene, i))
        yield from (actor for i in seen for actor in reading.actors(scene, i))
        return
    for hit in scene.hits(start, end):
        entry, last = reading.choose(scene, hit), scene.tokens[hit.end - 1]
        acting = entry.form != "capital" or not (at_place(reading.book, last) or last.dep_ in ("compound", "nmod"))
        if entry.form in NATIONAL and acting and entry.code in COUNTRY_CODES:
            yield state(reading, entry.code)
        elif kind == "side" and entry.form == "group":
            yield from reading.actors(scene, hit.end - 1)


def _of_article(reading: Reading, count: int) -> tuple[Actor, ...]:
    """The countries that the whole article is about, if they are as many."""
    mentions = reading.country_counts
    top = sorted(mentions.items(), key=lambda item: (-item[1], item[0]))
    if len(top) < count or sum(n for _, n in top[:count]) < _SHARE * sum(mentions.values()):
        return ()
    return tuple(state(reading, code) for code, _ in top[:count])


def state(reading: Reading, code: str) -> Actor:
    """A bare country."""
    name = reading.book.countries.get(code, code)
    return Actor(name, name, code, kind="country")
