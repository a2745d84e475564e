"""The parties of a verb or a predicative adjective."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from dateline.ontology import STATEMENT, quad_class
from dateline.reader import grammar
from dateline.reader.behind import among, behind, denied, doers, inside, named_in, prepositional
from dateline.reader.parties import BOUND, TARGETS, Parties
from dateline.reader.patterns import referent
from dateline.reader.triggers import Trigger

if TYPE_CHECKING:
    from spacy.tokens import Token

# what is sent or taken away is an instrument: the other side stands behind a preposition
_TRANSFERS: Final = frozenset(("MOBILIZE", "AID", "RETREAT"))
_TRANSFER_TARGETS: Final = ("to", "against", "for", "from", "into", "toward", "towards", "near", "in", "on")
_INSTRUMENTS: Final = frozenset(("troops", "weapons", "withdraw"))
# behind these only a land is a party ("sent troops in Syria", not "freed in exchange")
_WHERE: Final = frozenset(("in", "near", "on"))
_LANDS: Final = frozenset(("GPE", "LOC", "NORP"))
_VISITED: Final = ("to", "in", "into", "at")
# a deed that is judged, refused or backed leads to who did it, not to whom it was done
_JUDGING: Final = frozenset(("ACCUSE", "REJECT", "SUPPORT", "THREATEN"))
_BINDING: Final = frozenset(("SANCTION", "CONCEDE", "COERCE"))
_OWN: Final = frozenset(("SANCTION", "MOBILIZE"))
_OF_ACTOR: Final = frozenset(("its", "their", "his", "her", "our", "my"))
# where nobody is named, the owner of the thing did it ("Armenia's membership was frozen", "its report was published")
_OWNERS: Final = frozenset(("SANCTION", "STATEMENT"))


def adjective_parties(trigger: Trigger, people: frozenset[str]) -> Parties:
    """The subject acts ("is ready to talk"), or is acted on where the frame is reversed ("is frozen")."""
    subject = grammar.grammatical_subject(trigger.token)
    found = list(grammar.conjuncts(subject)) if subject is not None else []
    if trigger.entry.frame == "reversed":
        return Parties(tuple(doers(found, people)), tuple(_about(found, people, trigger.entry.event_type)))
    return Parties(tuple(behind(found, people)), tuple(among(prepositional(trigger.token, TARGETS), people)))


def verb_parties(trigger: Trigger, people: frozenset[str]) -> Parties:
    """The parties by the verb's frame."""
    verb, frame, kind = trigger.token, trigger.entry.frame, trigger.entry.event_type
    subject_side, object_side = grammar.subjects(verb), _referents(trigger, people)
    if frame in ("mutual", "company"):
        partners = among([noun for noun in object_side if not trigger.asks_for(noun)], people)
        partners = [] if frame == "company" else partners
        partners += inside(object_side, people, ("with", "between"))
        partners += among(prepositional(verb, ("with", "to", "between", "by")), people)
        return Parties((*_acting(subject_side, people, kind), *partners))
    if frame == "reversed":
        guests = among(object_side, people) if trigger.entry.conditions else []
        return Parties(tuple(guests), tuple(behind(subject_side, people)))
    if frame == "blame":
        return Parties((), tuple(behind(subject_side, people)))
    if not subject_side:  # "a meeting between the two was cancelled"
        subject_side = inside(object_side, people, ("between", "among"))
    if kind in _OWNERS and not subject_side:
        subject_side = [token for token in doers(object_side, people) if token.dep_ == "poss"]
    return Parties(tuple(_acting(subject_side, people, kind)), tuple(_recipients(trigger, object_side, people)))


def _referents(trigger: Trigger, people: frozenset[str]) -> list[Token]:
    """The objects, each pronoun replaced by the noun that the entry took it for."""
    conditions = [condition for condition in trigger.entry.conditions if condition.key == "obj"]
    return [
        next((noun for each in conditions if (noun := referent(token, each, people)) is not None), token)
        for token in grammar.objects(trigger.token)
    ]


def _acting(tokens: list[Token], people: frozenset[str], kind: str) -> list[Token]:
    """The subjects that may act. What speaks, decides or marches is no thing: there an unknown noun may stand, but not
    the paper that it is written on ("a resolution demanding ...")."""
    found = behind(tokens, people)
    speaks = quad_class(kind).startswith("verbal") or kind in (STATEMENT, "PROTEST")
    if found or not speaks:
        return found
    written = [grammar.lender(token) for token in tokens if token.dep_ in ("dobj", "pobj")]
    return behind([token for token in written if token is not None], people) or [
        token for token in tokens if token.pos_ == "NOUN" and token.dep_ not in ("dobj", "pobj") and not denied(token)
    ]


def _recipients(trigger: Trigger, object_side: list[Token], people: frozenset[str]) -> list[Token]:
    verb, kind, mode = trigger.token, trigger.entry.event_type, trigger.entry.mode
    if mode == "visit":
        return among(object_side, people) or among(prepositional(verb, _VISITED), people)
    if kind in _TRANSFERS and mode != "release":
        found = _transferred_to(verb, object_side, people)
        if found or mode in _INSTRUMENTS:
            return found
    if kind == "SANCTION" and any(trigger.asks_for(noun) for noun in object_side):
        found = _prepositional_parties(verb, people) or inside(object_side, people, BOUND)
        if found:
            return found
    if kind in _OWN:
        object_side = [noun for noun in object_side if not _own_instrument(trigger, noun)]
    return (
        among(object_side, people)
        or _addressed(trigger, object_side, people)
        or _about(object_side, people, kind)
        or _prepositional_parties(verb, people)
    )


def _own_instrument(trigger: Trigger, noun: Token) -> bool:
    """What an actor calls back or sends out is its own: "recalled its ambassador", "recalled ambassadors"."""
    owners = [child for child in noun.children if child.dep_ == "poss"]
    if any(owner.lower_ in _OF_ACTOR for owner in owners):
        return True
    return trigger.entry.mode not in ("expel", "release") and trigger.asks_for(noun) and not owners


def _transferred_to(verb: Token, object_side: list[Token], people: frozenset[str]) -> list[Token]:
    found = [token for token in verb.children if token.dep_ == "dative" and token.pos_ != "ADP"]
    for token in (verb, *object_side):
        for word, noun in grammar.prepositional(token, *_TRANSFER_TARGETS):
            if word not in _WHERE or noun.ent_type_ in _LANDS:
                found.append(noun)
    return among(found, people)


def _addressed(trigger: Trigger, object_side: list[Token], people: frozenset[str]) -> list[Token]:
    """Who is accused, or asked to do something, is somebody, under whatever noun; "blamed the attack on the rebels"."""
    if trigger.entry.governs == "accuse" and (
        found := named_in(prepositional(trigger.token, ("on", "against")), people)
    ):
        return found
    asked = any(child.dep_ in ("xcomp", "ccomp", "advcl") for child in trigger.token.children)
    if trigger.entry.governs == "accuse" or (trigger.entry.governs == "demand" and asked):
        return [token for token in object_side if token.pos_ == "NOUN"]
    return []


def _prepositional_parties(token: Token, people: frozenset[str]) -> list[Token]:
    for word in TARGETS:
        if found := named_in([noun for _, noun in grammar.prepositional(token, word)], people):
            return found
    return []


def _about(nouns: list[Token], people: frozenset[str], kind: str) -> list[Token]:
    """Whom a thing leads to: who did it where deeds are judged, else whom it is about."""
    nouns = [noun.head if noun.dep_ == "appos" else noun for noun in nouns]
    if named := among(nouns, people):
        return named
    if kind in _JUDGING:
        return doers(nouns, people, of=True)
    if kind == "CONSULT":
        return []
    # a pronoun that owns the object of a verb is most often its subject ("reopened their border")
    owners = [each for each in doers(nouns, people) if each.pos_ != "PRON"]
    if kind in _BINDING:
        if found := inside(nouns, people, BOUND):
            return found
        deeper = [each for noun in nouns for each in prepositional(noun, ("in", "with", "to", "of"))]
        return doers(deeper, people) or [each for each in owners if each.dep_ != "poss"]
    return owners or inside(nouns, people, ("of", "on", "in", "against", "to", "from", "with"))
