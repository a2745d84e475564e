"""The parties of an event noun: "Azerbaijan's attack on Armenia", "talks between the two", "his arrest"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dateline.reader import grammar
from dateline.reader.actorhood import may_act
from dateline.reader.behind import among, behind, doers, named_in, prepositional
from dateline.reader.parties import TARGETS, Parties
from dateline.reader.towns import town_before
from dateline.reader.triggers import Trigger

if TYPE_CHECKING:
    from spacy.tokens import Token


def noun_parties(trigger: Trigger, people: frozenset[str]) -> Parties:
    """The parties by the noun's frame, with those of the light verb that carries it."""
    noun, frame = trigger.token, trigger.entry.frame
    town = town_before(noun, trigger.entry.event_type)
    acting = [each for each in doers([noun], people, of=frame == "own") if each not in town]
    if trigger.light and not acting:
        acting = behind(_subjects(trigger.predicate, noun), people)
    if frame == "mutual":
        return Parties(tuple(_together(trigger, acting, people)))
    if frame == "reversed":
        owners = [child for child in noun.children if child.dep_ == "poss" and may_act(child, people)]
        acting = among(prepositional(noun, ("by",)), people) or [each for each in acting if each.dep_ != "poss"]
        return Parties(tuple(acting), (*owners, *among(prepositional(noun, ("of",)), people)))
    sides = among(prepositional(noun, ("between", "among")), people)
    if len(sides) > 1:
        return Parties((*acting, *sides))
    return Parties(tuple(acting), tuple(_targets(trigger, people)))


def _together(trigger: Trigger, acting: list[Token], people: frozenset[str]) -> list[Token]:
    noun = trigger.token
    found = acting or _of_governing_verb(noun, people)
    found = [*found, *among(prepositional(noun, ("between", "among", "with")), people)]
    if trigger.light:
        found += among(prepositional(trigger.predicate, ("with", "between")), people)
    return found or among(prepositional(noun, ("of",)), people)


def _targets(trigger: Trigger, people: frozenset[str]) -> list[Token]:
    words = tuple(word for word in TARGETS if word != "of") if trigger.entry.frame == "own" else TARGETS
    targets = named_in(prepositional(trigger.token, words), people)
    if trigger.light and not targets:
        targets = named_in(prepositional(trigger.predicate, words), people)
        targets += [child for child in trigger.predicate.children if child.dep_ == "dative" and may_act(child, people)]
    return targets


def _subjects(verb: Token, noun: Token) -> list[Token]:
    """The subjects of a verb, unless that is the noun itself."""
    return [token for token in grammar.subjects(verb) if token.i != noun.i]


def _of_governing_verb(noun: Token, people: frozenset[str]) -> list[Token]:
    """The subject of the verb that a noun without a doer is object of ("cut short the talks", "joined in them")."""
    verb = noun.head
    if noun.dep_ == "pobj" and verb.dep_ == "prep" and verb.lower_ in ("for", "in", "to", "on", "of"):
        verb = verb.head
    if verb.pos_ != "VERB" or noun.dep_ not in ("dobj", "pobj"):
        return []
    return behind(_subjects(verb, noun), people)
