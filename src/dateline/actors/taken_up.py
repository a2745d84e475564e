"""Descriptions that take up what was named: "the alliance", "the country", "both sides", "its allies"."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from dateline.actors.antecedents import candidates
from dateline.actors.bodies import body_before
from dateline.actors.origins import origins, premodifying
from dateline.actors.phrases import left_edge, phrase
from dateline.actors.pronouns import names
from dateline.actors.sides import count_of
from dateline.actors.trie import fold
from dateline.ontology import COUNTRY_CODES
from dateline.values import Actor

if TYPE_CHECKING:
    from spacy.tokens import Token

    from dateline.actors.reading import Reading
    from dateline.actors.scene import Scene

_DEFINITE = ("the", "this", "that", "these", "those", "both")


def taken_up(reading: Reading, scene: Scene, token: Token) -> tuple[Actor, ...] | None:
    """The actors that a describing noun takes up, () when it is unclear; ``None`` when the noun is not of that sort."""
    noun = fold(token.lemma_)
    if half := _half(reading, scene, token):
        return half
    words = reading.book.words["nouns"]
    several = token.tag_ in ("NNS", "NNPS")
    definite = any(child.lower_ in _DEFINITE for child in token.lefts if child.dep_ in ("det", "predet"))
    count = count_of(token) or (2 if several and definite and noun in words["two_sided"] else 0)
    if count and (noun in words["side"] or noun in words["leaders"]):
        kind = "leader" if noun in words["leaders"] else ("side" if noun in words["two_sided"] else "country")
        found = reading.pair(scene, token, count, kind)
        return found if found or kind != "leader" else None
    if noun in words["pairing"] and definite and not any(child.lower_ == "of" for child in token.rights):
        return reading.pair(scene, token, 2, "leader") or reading.pair(scene, token, 2, "side")
    if noun in words["country"] or (noun == "state" and not several and not _left_nouns(token)):
        return _relations(reading, scene, token, several) if several else _country(reading, scene, token)
    named_so = noun in reading.book.taken_up or noun in words["by_name"]
    if named_so and not several and (definite or _left_nouns(token)):
        return _body(reading, scene, token, noun)
    if noun in words["relation"]:
        return _relations(reading, scene, token, several)
    return None


def _half(reading: Reading, scene: Scene, token: Token) -> tuple[Actor, ...]:
    """ "the North" where an article speaks of both Koreas."""
    codes = reading.book.halves.get(fold(token.text), ())
    if not codes or not token.text[0].isupper() or not all(reading.country_counts[code] for code in codes):
        return ()
    return (_state(reading, scene, token, codes[0], "half of a divided country"),)


def _left_nouns(token: Token) -> bool:
    return any(child.dep_ in ("compound", "amod", "nmod", "poss") for child in token.lefts)


def _country(reading: Reading, scene: Scene, token: Token) -> tuple[Actor, ...]:
    """The state meant: that of the phrase itself ("his country"), else of who acts nearby, else of the article."""

    def fits(_: Token, actors: Sequence[Actor]) -> bool:
        return len({actor.code for actor in actors}) == 1 and actors[0].code in COUNTRY_CODES

    found = origins(reading, scene, token, places=False)
    if found:
        return (_state(reading, scene, token, found[0].code, found[0].how),) if found[0].national else ()
    told_apart = any(child.dep_ == "amod" and child.text[0].isupper() for child in token.lefts)  # "the Nordic country"
    if told_apart or any(child.dep_ == "poss" for child in token.lefts):
        return ()
    for candidate, where in candidates(reading, scene, token, fits):
        actors = reading.coordinated(scene, candidate.i)
        if candidate.i != token.i and actors and fits(candidate, actors):
            return (_state(reading, scene, token, actors[0].code, f"refers to {names(actors)} {where}"),)
    if reading.about:
        return (_state(reading, scene, token, reading.about, "country that the article is about"),)
    return ()


def _state(reading: Reading, scene: Scene, token: Token, code: str, why: str) -> Actor:
    return Actor(
        reading.book.countries.get(code, code), phrase(scene, token), code, kind="country", why=f"description, {why}"
    )


def _body(reading: Reading, scene: Scene, token: Token, noun: str) -> tuple[Actor, ...] | None:
    """The named body of a fitting kind: in the phrase ("the NATO alliance"), else the last before it."""
    kinds = reading.book.taken_up.get(noun, frozenset())
    if token.text[0].isupper() and noun in reading.book.words["nouns"]["organs"]:
        kinds |= {"union"}
    for hit in reversed(list(scene.hits(left_edge(token), token.i))):
        entry = reading.choose(scene, hit)
        if entry.form in ("organisation", "group") and token.i not in hit.inside:
            actors = reading.actors(scene, hit.end - 1)
            return reading.again(actors, scene, token.i, f"name before '{noun}'")
    if any(child.dep_ == "poss" for child in token.lefts) or _named(token):
        return None
    if (found := body_before(reading, scene, token.i, noun, kinds)) is not None:
        other, i = found
        actors = reading.actors(other, i)
        return reading.again(actors, scene, token.i, f"description, refers to {names(actors)}")
    return None


def _named(token: Token) -> bool:
    """Whether proper nouns and a capital make it a name of its own: "The Walt Disney Company"."""
    return token.text[0].isupper() and any(child.tag_ == "NNP" and child.dep_ == "compound" for child in token.lefts)


def _relations(reading: Reading, scene: Scene, token: Token, several: bool) -> tuple[Actor, ...] | None:
    """Allies, neighbours and counterparts are others than those whose they are; an adjective tells their country."""
    if not several and not any(child.dep_ in ("det", "poss") for child in token.lefts):
        return None
    name, text = phrase(scene, token, bare=True), phrase(scene, token)
    if found := premodifying(reading, scene, token):
        return tuple(
            Actor(name, text, origin.code, origin.sector, kind="group", why=f"'{token.lower_}', {origin.how}")
            for origin in found
        )
    return (Actor(name, text, kind="group", why=f"'{token.lower_}', not named"),)
