"""Things are no actors, but what is said of a state's thing is said of the state: "Armenia's membership"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dateline.actors.origins import Origin, origins, premodifying
from dateline.actors.phrases import OWNER, phrase
from dateline.actors.titled import titled
from dateline.actors.trie import fold
from dateline.values import Actor, ActorKind

if TYPE_CHECKING:
    from spacy.tokens import Token

    from dateline.actors.reading import Reading
    from dateline.actors.scene import Scene

_BACK = 5  # sentences through which "the report" may mean "its report"
_ARMED_OR_STATE = ("GOV", "LEG", "MIL", "JUD", "COP", "SPY", "REB", "OPP", "PTY")
_NOBODYS = ("DATE", "TIME", "MONEY", "PERCENT", "QUANTITY", "ORDINAL", "CARDINAL", "EVENT", "LAW", "WORK_OF_ART")


def owner(reading: Reading, scene: Scene, token: Token) -> tuple[Actor, ...]:
    """The actors whose thing a noun names: by a possessive, an adjective of nationality, "of"; or by an earlier mention
    of the same thing that told it. () for a thing of nobody."""
    if token.pos_ not in ("NOUN", "PROPN") or token.ent_type_ in _NOBODYS:
        return ()
    if fold(token.text) in reading.book.words["nouns"]["geography"]:
        return ()
    if own := _owner(reading, scene, token):
        return own
    if not any(child.lower_ in ("the", "this", "that") for child in token.lefts if child.dep_ == "det"):
        return ()
    if any(child.tag_ in ("NNP", "NNPS") for child in token.lefts):  # told apart by a name
        return ()
    first = scene.sentence_bounds[max(0, scene.sentence_of[token.i] - _BACK)][0]
    for earlier in reversed(scene.tokens[first : token.i]):
        if earlier.lemma_ == token.lemma_ and earlier.pos_ == "NOUN" and (own := _owner(reading, scene, earlier)):
            return reading.again(own, scene, token.i, f"the {token.lower_} is that of {own[0].name}")
    return ()


def _owner(reading: Reading, scene: Scene, token: Token) -> tuple[Actor, ...]:
    why = f"{OWNER} '{token.lower_}'"
    for child in token.lefts:
        if child.dep_ == "poss":
            return reading.again(reading.coordinated(scene, child.i), scene, token.i, why)
    if users := _users(reading, scene, token):
        return reading.again(users, scene, token.i, why)
    found = [origin for origin in premodifying(reading, scene, token) if origin.by == "adjective" or origin.acting]
    if found:
        return tuple(_belonging(scene, token, origin) for origin in found)
    for child in token.rights:
        noun = _governed(child)
        if noun is not None and reading.speaks_of_actor(scene, noun):
            return reading.again(reading.coordinated(scene, noun.i), scene, token.i, why)
    return ()


def _users(reading: Reading, scene: Scene, token: Token) -> tuple[Actor, ...]:
    """Those whose noun stands before a thing: "an army camp", "the Supreme Court building"."""
    for child in reversed([child for child in token.lefts if child.dep_ in ("compound", "nmod", "amod")]):
        title = scene.titles.get(child.i)
        if not title or title.title.sector not in _ARMED_OR_STATE:
            continue
        if child.tag_ in ("NN", "NNP", "NNS") or origins(reading, scene, child):
            return titled(reading, scene, child, title)
    return ()


def _governed(child: Token) -> Token | None:
    """The noun under an "of", or the agent of a participle ("a resolution proposed by the council")."""
    if child.dep_ == "prep" and child.lower_ == "of":
        return next((noun for noun in child.children if noun.dep_ == "pobj"), None)
    if child.dep_ == "acl" and child.tag_ == "VBN":
        agents = (noun for by in child.children if by.dep_ == "agent" for noun in by.children)
        return next((noun for noun in agents if noun.dep_ == "pobj"), None)
    return None


def _belonging(scene: Scene, token: Token, origin: Origin) -> Actor:
    kind: ActorKind = "country" if origin.national and not origin.body else "organisation"
    return Actor(origin.name, phrase(scene, token), origin.code, origin.sector, kind=kind, why=origin.how)
