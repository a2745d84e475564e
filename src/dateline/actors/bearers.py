"""Who bears a title in an article, and of which country a title is that stands without one."""

from __future__ import annotations

import bisect
from collections.abc import Iterator
from typing import TYPE_CHECKING

from dateline.actors.book import Title
from dateline.actors.context import country_here, country_named_before, country_of_article
from dateline.actors.origins import Origin, origins
from dateline.actors.people import Person
from dateline.actors.scene import Scene, TitleHit
from dateline.actors.titles import Use
from dateline.values import Actor

if TYPE_CHECKING:
    from dateline.actors.reading import Reading

_NEAR = 3  # sentences through which the same title means the same person
_ABROAD = "foreign minister"  # what is named beside one is as often where he goes
_FEW = (2, 3)  # so many persons a plural title takes up
_FAR = 300  # names of persons before a title that are looked through


def bearer_before(reading: Reading, scene: Scene, i: int, title: Title, code: str) -> tuple[Scene, int] | None:
    """Where the person was named whom a title means: the only one of that office before a token, else the one of the
    country spoken of, else the last within a few sentences whom the article gives this very title."""
    at = bisect.bisect_left(reading.named_at, (scene.number, i))
    last: dict[str, tuple[int, int]] = {}
    same: tuple[int, int] | None = None
    for place in reading.named_at[max(0, at - _FAR) : at]:
        person = reading.people[place]
        titles = [use.hit.title for use in person.uses if not use.former]
        if any(_same_office(one, title) for one in titles):
            last[person.name] = place
        if any(one.title == title.title for one in titles):
            same = place
    here = {n: p for n, p in last.items() if reading.code_of(reading.people[p]) == code}
    alone = last if len(last) == 1 and (not code or same) else here
    if len(alone) == 1:
        number, token = next(iter(alone.values()))
        return reading.scenes[number], token
    if same and same[0] == scene.number and scene.sentences_apart(same[1], i) <= _NEAR:
        return scene, same[1]
    return None


def bearers_before(reading: Reading, scene: Scene, i: int, title: Title) -> tuple[Actor, ...]:
    """The two or three persons, all of countries that are known, who alone bear a title before a token: "the
    generals"."""
    found: dict[str, tuple[Actor, ...]] = {}
    for person in reading.titled_people:
        bears = any(use.hit.title.title == title.title and not use.former for use in person.uses)
        if bears and person.first < (scene.number, i):
            found[person.name] = reading.actors(reading.scenes[person.first[0]], person.first[1])
    actors = tuple(actor for held in found.values() for actor in held)
    return actors if len(found) in _FEW and len(actors) == len(found) and all(a.code for a in actors) else ()


def titles_before(reading: Reading, scene: Scene, i: int, count: int) -> Iterator[TitleHit]:
    """So many titles before a token, the nearest first."""
    starts = reading.titles_at[scene.number]
    at = bisect.bisect_left(starts, i)
    for start in reversed(starts[max(0, at - count) : at]):
        yield scene.titles[start]


def holder_in_text(reading: Reading, title: Title, code: str) -> Person | None:
    """The one person to whom the article gives this office of this state or body."""
    found = {
        person.name: person
        for person in reading.titled_people
        for use in person.uses
        if _same_office(use.hit.title, title) and not use.former
        if code == use.code or any(code == entry.code for entry in person.entries)
    }
    return next(iter(found.values())) if len(found) == 1 else None


def origin_of_title(reading: Reading, use: Use) -> Origin | None:
    """The country of a title that stands without one: of what its phrase refers to ("its aid chief"), else the only one
    of its sentence or the one that the article is about; envoys are not of the country spoken of."""
    scene = reading.scenes[use.scene]
    if found := origins(reading, scene, scene.tokens[use.hit.head], places=False):
        return found[0]
    if use.hit.title.scope != "national":
        return None
    told = country_named_before(reading, scene, use.hit.head) or country_of_article(reading)
    if told is None and use.hit.title.office != _ABROAD:
        return country_here(reading, scene, use.hit.head)
    return told


def _same_office(one: Title, other: Title) -> bool:
    return one.title == other.title or bool(one.office and one.office == other.office)
