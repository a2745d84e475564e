"""Who was meant before by a title or noun that an article takes up: "the ministry", "the generals", "the rebels"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dateline.actors.bearers import bearer_before, bearers_before, titles_before
from dateline.actors.context import country_here
from dateline.values import Actor

if TYPE_CHECKING:
    from spacy.tokens import Token

    from dateline.actors.book import Title
    from dateline.actors.reading import Reading
    from dateline.actors.scene import Scene, TitleHit

_BACK = 30  # titles before this one that are looked through for the same office


def meant_before(reading: Reading, scene: Scene, hit: TitleHit) -> tuple[Actor, ...]:
    """Who bore this title, or was described by this noun, last before here; a person first whose title it is."""
    title = hit.title
    if title.kind == "person" and not title.many:
        here = country_here(reading, scene, hit.head)
        bearer = bearer_before(reading, scene, hit.start, title, here.code if here else "")
        if bearer and (actors := reading.actors(*bearer)):
            return reading.again(actors, scene, hit.head, f"'{title.title}' is {actors[0].name}")
    if title.kind == "person" and title.many and (bearers := bearers_before(reading, scene, hit.start, title)):
        why = f"'{title.title}' are {' and '.join(actor.name for actor in bearers)}"
        return reading.again(bearers, scene, hit.head, why)
    for other in titles_before(reading, scene, hit.start, _BACK):
        if _takes_up(title, other.title) and (actors := reading.actors(scene, other.head)) and actors[0].code:
            return reading.again(actors, scene, hit.head, f"refers to '{actors[0].text}'")
    return ()


def group_before(reading: Reading, scene: Scene, token: Token) -> tuple[Actor, ...]:
    """The one armed group that an article has named before "the rebels"."""
    groups = {
        entry.name: (number, at)
        for number, at, entry in reading.bodies_at
        if entry.sector == "REB" and (number, at) < (scene.number, token.i)
    }
    if len(groups) != 1:
        return ()
    number, at = next(iter(groups.values()))
    actors = reading.actors(reading.scenes[number], at)
    return reading.again(actors, scene, token.i, "the armed group that the article names")


def _takes_up(title: Title, other: Title) -> bool:
    """Whether a later title may mean an earlier one: the same, or its noun alone ("the ministry")."""
    return title.many == other.many and (title.title == other.title or other.noun == title.title)


def definite(scene: Scene, token: Token) -> bool:
    """Whether the phrase takes up something known: "the ministry", "that court", but not "the Regional Court"."""
    determiners = [child.lower_ for child in token.lefts if child.dep_ == "det"]
    known = bool(determiners) and determiners[0] in ("the", "this", "that", "these", "those")
    return known and not has_name(scene, token)


def has_name(scene: Scene, token: Token) -> bool:
    """Whether proper nouns beside the title make it a name that the lexicons lack."""
    title = scene.titles[token.i]
    if scene.title_case(token.i):
        return False
    return any(child.tag_ in ("NNP", "NNPS") and not title.start <= child.i < title.end for child in token.lefts)
