"""Whom an act reaches where neither its object nor its own preposition names anybody: within what it is done to, within
what is promised, demanded or refused, or where a blow falls."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Final

from dateline.ontology import OTHER, STATEMENT
from dateline.reader import grammar
from dateline.reader.actorhood import is_demonym, may_act
from dateline.reader.behind import denied
from dateline.reader.parties import TARGETS
from dateline.reader.triggers import Trigger

if TYPE_CHECKING:
    from spacy.tokens import Token

# what is said of an act to come names the other party inside what is to be done
_SPOKEN: Final = frozenset(("AGREE", "CONCEDE", "REQUEST", "REJECT", "THREATEN", "ACCUSE", "SUPPORT", "AID"))
_CONTENT: Final = frozenset(("ccomp", "xcomp", "pcomp"))
# acts that fall on a land as they fall on those who live in it
_LANDING: Final = frozenset(("ASSAULT", "MOBILIZE", "AID"))
_WHERE: Final = ("at", "in", "into", "across", "over", "along", "inside", "on")
# behind these stands what is shut out, or where the promise or demand is made good
_ASIDE: Final = frozenset(("without", "except", "than", "in", "at", "near", "as", "like", "despite", "after", "before"))
# what a noun of these prepositions holds, the act may be about
_ABOUT: Final = tuple(word for word in TARGETS if word != "between")
_UNTIL: Final = frozenset(("until", "till", "unless", "if"))
# reports, appointments and departures are about nobody but those whom they name
_SILENT: Final = frozenset((STATEMENT, OTHER, "RETREAT", "CONSULT"))
_LANDS: Final = frozenset(("GPE", "LOC", "NORP"))
_NAMES: Final = frozenset(("GPE", "NORP", "ORG", "PERSON"))
_DEPENDENT: Final = frozenset(("poss", "compound", "amod", "nmod", "appos"))
_APART: Final = frozenset(("relcl", "advcl", "acl", "parataxis"))
_DEEP: Final = 4


def further(trigger: Trigger, people: frozenset[str]) -> list[Token]:
    """The recipients that lie further off, the nearest sort of place that holds any; [] where there are none."""
    kind = trigger.entry.event_type
    if kind in _SILENT:
        return []
    if found := nested(_things(trigger), people, landing=kind in _LANDING):
        return found
    if kind in _SPOKEN and (found := in_content(trigger, people)):
        return found
    if kind in _LANDING:
        return [noun for _, noun in grammar.prepositional(trigger.predicate, *_WHERE) if noun.ent_type_ in _LANDS]
    return []


def _things(trigger: Trigger) -> list[Token]:
    """What the act is done to or is about."""
    token = trigger.token
    if token.pos_ not in ("NOUN", "PROPN"):
        return [*grammar.objects(token), *(noun for _, noun in grammar.prepositional(token, *_ABOUT))]
    words = {each.i: each for each in (token, trigger.predicate)}.values() if trigger.light else (token,)
    return [noun for word in words for _, noun in grammar.prepositional(word, *_ABOUT)]


def nested(things: Iterable[Token], people: frozenset[str], *, landing: bool = False) -> list[Token]:
    """Those who are named within some noun phrases, the least deep: "the dealings of the company's owners in Chad"."""
    level = [thing for thing in things if _is_thing(thing)]
    for _ in range(_DEEP):
        below = [each for thing in level for each in _within(thing, landing=landing)]
        if found := [each for each in below if _party(each, people)]:
            return found
        level = below
    return []


def _is_thing(noun: Token) -> bool:
    return noun.pos_ in ("NOUN", "PROPN", "VERB") and noun.ent_type_ not in ("DATE", "TIME") and not denied(noun)


def _within(noun: Token, *, landing: bool) -> list[Token]:
    """What hangs on a noun within its phrase; what a blow hits, it hits where that stands."""
    found = [child for child in noun.children if child.dep_ in _DEPENDENT]
    found += [
        each
        for word, each in grammar.prepositional(noun)
        if word not in ("by", *_ASIDE) or (landing and word in ("in", "at"))
    ]
    found += [by for child in noun.children if child.dep_ == "acl" and (by := grammar.agent(child)) is not None]
    return [each for head in found for each in grammar.conjuncts(head)]


def _party(token: Token, people: frozenset[str]) -> bool:
    """A party by name, or by a noun for people that stands by itself; a pronoun inside a phrase is mostly the actor."""
    if token.pos_ == "PRON" or denied(token):
        return False
    if token.dep_ in ("compound", "amod", "nmod"):
        return is_demonym(token) and token.ent_type_ in ("GPE", "NORP", "ORG")
    return may_act(token, people)


def in_content(trigger: Trigger, people: frozenset[str]) -> list[Token]:
    """The parties by name inside the clause or the infinitive that tells what is promised, demanded or refused."""
    demanded = trigger.entry.governs in ("demand", "accuse")
    for word in {int(each.i): each for each in (trigger.token, trigger.predicate)}.values():
        for clause in _clauses(word):
            if found := _named(clause, people, subject=demanded):
                return found
        for clause in _conditions(word):
            if found := _named(clause, people, subject=True):
                return found
    return []


def _conditions(word: Token) -> list[Token]:
    """What must be done first ("will not lift it until Cuba frees them"): whoever is to do it is the other party."""
    return [
        child
        for child in word.children
        if child.dep_ == "advcl" and any(each.dep_ == "mark" and each.lower_ in _UNTIL for each in child.children)
    ]


def _clauses(word: Token) -> list[Token]:
    below = [child for child in word.children if child.dep_ in _CONTENT]
    below += [each for prep in word.children if prep.dep_ == "prep" for each in prep.children if each.dep_ == "pcomp"]
    return [*below, *(child for child in word.children if child.dep_ == "acl" or _is_purpose(child))]


def _named(clause: Token, people: frozenset[str], *, subject: bool) -> list[Token]:
    """The first party that a clause names, with what is joined to it: beside its subject unless that is meant, and
    beside the clauses set apart within it."""
    open_ = [clause]
    while open_:
        word = open_.pop(0)
        for child in word.children:
            if child.dep_ in _APART and not _is_purpose(child):
                continue
            if child.dep_ in grammar.SUBJECTS and not (subject and word.i == clause.i):
                continue
            if child.dep_ in ("prep", "agent") and (child.lower_ in _ASIDE or (child.dep_ == "agent" and not subject)):
                continue
            if child.ent_type_ in _NAMES and _party(child, people):
                return list(grammar.conjuncts(child))
            open_.append(child)
    return []


def _is_purpose(verb: Token) -> bool:
    """ "to help the army": what the infinitive is for belongs to what is promised."""
    return verb.dep_ == "advcl" and any(each.dep_ == "aux" and each.lower_ == "to" for each in verb.children)
