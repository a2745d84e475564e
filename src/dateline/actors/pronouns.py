"""Whom a pronoun stands for, () where nothing fits or it is unclear."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from dateline.actors.antecedents import BEFORE, NEAR, candidates
from dateline.actors.phrases import OWNER
from dateline.actors.speakers import speaker
from dateline.values import Actor

if TYPE_CHECKING:
    from spacy.tokens import Token

    from dateline.actors.reading import Reading
    from dateline.actors.scene import Scene

_BODIES = ("country", "organisation", "group", "office")
_PERSONS = ("person", "office")
_NUMBERS = {"two": 2, "three": 3, "four": 4}
_DESCRIBING = ("be", "have", "come", "include", "feature", "contain", "cost", "become", "remain", "consist", "weigh")
_IMPERSONAL = ("be", "seem", "become", "appear")
_JUDGING = ("make", "find", "assess", "consider", "deem", "think", "believe", "call", "take")


def refer(reading: Reading, scene: Scene, token: Token) -> tuple[Actor, ...]:
    """The actors that a pronoun stands for."""
    how = reading.book.pronouns.get(token.lower_, "")
    if how == "relative":
        return _relative(reading, scene, token)
    if how == "speaker":
        actors = speaker(reading, scene, token.i)
        return reading.again(actors, scene, token.i, f"speaker of the quotation, {names(actors)}")
    if how == "pair":
        return reading.pair(scene, token, 2, "side")
    if how == "number":
        return _numbered(reading, scene, token)
    if how not in ("thing", "many", "man", "woman") or _empty(reading, token):
        return ()
    return _search(reading, scene, token, how)


def _search(reading: Reading, scene: Scene, token: Token, how: str) -> tuple[Actor, ...]:
    def fits(noun: Token, actors: Sequence[Actor]) -> bool:
        return _fits(reading, scene, token, how, noun, actors)

    described = how == "thing" and token.dep_ == "nsubj" and token.head.lemma_ in _DESCRIBING
    for candidate, where in candidates(reading, scene, token, fits):
        if candidate.i == token.i or (described and where not in NEAR):  # "It is the first" tells of a thing before
            continue
        actors = reading.coordinated(scene, candidate.i)
        if token.tag_ == "PRP$" and how == "thing" and _owned(actors):
            actors = ()  # "its" after "Apple's products" means the products
        if actors and fits(candidate, actors):
            return reading.again(actors, scene, token.i, f"pronoun, refers to {names(actors)} {where}")
        if not actors and _means_thing(how, token, candidate, where):
            return ()
    return ()


def _owned(actors: Sequence[Actor]) -> bool:
    """Whether they are only those whose thing a noun names."""
    return bool(actors) and all(actor.why.startswith(OWNER) for actor in actors)


def names(actors: Sequence[Actor]) -> str:
    """The actors' names in words."""
    return " and ".join(actor.name for actor in actors)


def _numbered(reading: Reading, scene: Scene, token: Token) -> tuple[Actor, ...]:
    """ "the two", "the three" standing alone."""
    alone = (
        token.tag_ == "CD" and token.dep_ != "nummod" and any(child.lower_ in ("the", "all") for child in token.lefts)
    )
    return reading.pair(scene, token, _NUMBERS[token.lower_], "side") if alone else ()


def _relative(reading: Reading, scene: Scene, token: Token) -> tuple[Actor, ...]:
    """The noun that the relative clause hangs on."""
    verb = token.head
    while verb.dep_ != "relcl" and verb.head.i != verb.i:
        verb = verb.head
    if verb.dep_ != "relcl" or verb.head.i > token.i:
        return ()
    noun = verb.head
    if not reading.speaks_of_actor(scene, noun):
        return ()
    actors = reading.actors(scene, noun.i)
    if token.lower_ in ("who", "whom") and noun.dep_ == "pobj" and all(a.kind in ("country", "place") for a in actors):
        actors = reading.actors(scene, noun.head.head.i)  # "protesters in Kenya, who"
    return reading.again(actors, scene, token.i, f"relative pronoun, refers to {names(actors)}")


def _empty(reading: Reading, token: Token) -> bool:
    """Whether "it" stands for no thing: "it is unlikely that", "assess it as unlikely that"."""
    if token.lower_ != "it":
        return False
    verb = token.head
    if token.dep_ == "expl":
        return True
    below = [c for c in verb.subtree if c.dep_ in ("ccomp", "xcomp", "csubj", "advcl") and c.i > token.i]
    if token.dep_ in ("nsubj", "nsubjpass") and (verb.pos_ == "AUX" or verb.lemma_ in _IMPERSONAL):
        said = [child for child in verb.children if child.dep_ in ("acomp", "attr", "oprd")]
        impersonal = any(child.lower_ in reading.book.words["nouns"]["impersonal"] for child in said)
        return impersonal or (bool(below) and any(child.dep_ == "attr" for child in said))
    if token.dep_ == "nsubjpass" and any(c.head.i == verb.i and c.dep_ != "advcl" for c in below):
        return True  # "it was announced that"
    near = [other for other in verb.subtree if other.i in (token.i + 1, token.i + 2)]
    return verb.lemma_.lower() in _JUDGING and any(other.tag_ == "JJ" for other in near)


def _fits(reading: Reading, scene: Scene, token: Token, how: str, noun: Token, actors: Sequence[Actor]) -> bool:
    """Whether a pronoun of this class can stand for these actors, named by this noun."""
    one = len(actors) == 1
    plural = noun.tag_ in ("NNS", "NNPS") or noun.lower_ in ("they", "them", "their")
    if how == "thing":
        return one and actors[0].kind in _BODIES and (not plural or actors[0].kind in ("country", "organisation"))
    if how == "many":
        if noun.i < token.sent.start and _plural_before(token):
            return False
        body = actors[0].kind in ("organisation", "group", "people") and not _plural_before(token)
        return not one or plural or body
    person = reading.person(scene, noun.i)
    gender = person.gender if person else ""
    return one and actors[0].kind in _PERSONS and not plural and gender in ("", how)


def _plural_before(token: Token) -> bool:
    """Whether a plural noun of the pronoun's sentence is what "they" more likely takes up than what is named."""
    before = token.doc[token.sent.start : token.i]
    return any(other.tag_ == "NNS" and other.ent_type_ == "" for other in before)


def _means_thing(how: str, token: Token, candidate: Token, where: str) -> bool:
    """Whether a thing in the likeliest place is what the pronoun means: "it" does not act but is acted on or described,
    "they" are many."""
    if how == "many":
        return candidate.tag_ == "NNS"
    acts = token.dep_ == "nsubj" and token.head.lemma_ not in _DESCRIBING
    near = where in NEAR or (token.dep_ in ("nsubj", "nsubjpass") and where == BEFORE)
    return how == "thing" and near and candidate.tag_ in ("NN", "NNP") and not acts
