"""Where, when and on whose word: the place, the governing time expression and the attribution of a trigger."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Final

from dateline.reader import grammar
from dateline.reader.links import severed
from dateline.reader.towns import town_before
from dateline.reader.triggers import Trigger
from dateline.values import Span, TimeExpression

if TYPE_CHECKING:
    from spacy.tokens import Span as Sentence
    from spacy.tokens import Token

_PLACE_WORDS: Final = ("in", "at", "near", "outside", "around", "inside", "off", "across", "along", "on")
_ON_LAND: Final = frozenset(("ASSAULT", "seize", "visit"))
_PLACES: Final = frozenset(("GPE", "LOC", "FAC"))
# an event noun behind one of these is the time of the verb above it: "said during the summit last September"
_SIMULTANEOUS: Final = frozenset(("during", "at", "in", "amid", "on", "throughout"))
_BARRIERS: Final = frozenset(("relcl", "advcl", "ccomp", "acl", "csubj", "parataxis", "conj"))
# a date that qualifies a noun dates that noun alone ("its 2025 report", "the letter of 3 May")
_QUALIFIERS: Final = frozenset(("nummod", "compound", "amod", "poss", "nmod"))
SAYING: Final = frozenset(("say", "assert", "decide", "accuse"))


def place_of(trigger: Trigger, people_heads: frozenset[int]) -> Span | None:
    """The place name behind a preposition that hangs on the trigger or on the verb that carries it."""
    for token in _unique(trigger.token, trigger.predicate):
        for _, noun in grammar.prepositional(token, *_PLACE_WORDS):
            if noun.ent_type_ in _PLACES and noun.i not in people_heads:
                return grammar.phrase(noun)
    for child in trigger.predicate.children:
        if child.dep_ in grammar.OBJECTS and child.i != trigger.token.i:
            for _, noun in grammar.prepositional(child, "in", "at", "near"):
                if noun.ent_type_ in _PLACES and noun.i not in people_heads:
                    return grammar.phrase(noun)
    town = town_before(trigger.token, trigger.entry.event_type)
    return grammar.span_of(town[-1], town[0].i, town[-1].i) if town else _struck(trigger)


def _struck(trigger: Trigger) -> Span | None:
    """The place that is itself attacked, taken or visited: the object of a verb, what a noun is "on", "of" or "to"."""
    if trigger.entry.event_type not in _ON_LAND and trigger.entry.mode not in _ON_LAND:
        return None
    token = trigger.token
    if token.pos_ in ("NOUN", "PROPN"):
        found = [noun for _, noun in grammar.prepositional(token, "on", "of", "to", "against")]
    else:
        found = [*grammar.objects(token), *(noun for _, noun in grammar.prepositional(token, "to", "into"))]
    return next((grammar.phrase(noun) for noun in found if noun.ent_type_ in _PLACES), None)


def _unique(*tokens: Token) -> list[Token]:
    return list({token.i: token for token in tokens}.values())


def governing_times(
    sentence: Sentence, triggers: Sequence[Trigger], times: Sequence[tuple[int, TimeExpression]]
) -> Mapping[int, int]:
    """For each trigger's token the index of the time expression that governs it by grammar.

    An expression governs the first trigger above it in the parse, with no clause between; when that is an event noun
    behind "during" or its like, the verb above as well. How long or how often a thing is done, and until when, does
    not say when it was done. Of several, a vague one ("now") comes last, the nearer first.
    """
    by_token: dict[int, int] = {}
    for trigger in triggers:
        by_token.setdefault(int(trigger.predicate.i), int(trigger.token.i))
        if trigger.token.dep_ == "nsubj" and not any(each.dep_ == "dobj" for each in trigger.token.head.children):
            by_token.setdefault(int(trigger.token.head.i), int(trigger.token.i))  # "the talks collapsed on Friday"
    for trigger in triggers:
        by_token |= {int(each.i): int(trigger.token.i) for each in (*trigger.also, trigger.token)}
    reached: dict[int, list[tuple[int, int, int]]] = {}
    for index, time in times:
        head = _head(sentence, time)
        if head is None:
            continue
        if time.type not in ("DATE", "TIME") or time.relation == "until":
            continue
        rank = int(time.basis == "vague")
        for token, distance in _reach(head, by_token):
            reached.setdefault(token, []).append((rank, distance, index))
    chosen = {token: min(found)[2] for token, found in reached.items()}
    starts = {index: time.start for index, time in times}
    for trigger in triggers:
        first = trigger.predicate.head
        fronted = chosen.get(by_token.get(int(first.i), -1)) if _shares_clause(trigger.predicate) else None
        if fronted is not None and starts[fronted] < first.idx:
            chosen.setdefault(int(trigger.token.i), fronted)
    return chosen


def _shares_clause(predicate: Token) -> bool:
    """A second verb without a subject of its own: what stands before the first holds for both ("On Monday he met the
    king and signed a treaty")."""
    return predicate.dep_ == "conj" and not any(child.dep_ in grammar.SUBJECTS for child in predicate.children)


def _head(sentence: Sentence, time: TimeExpression) -> Token | None:
    """The word of the expression that hangs on a word outside it."""
    inside = [token for token in sentence if time.start <= token.idx < time.end]
    for token in inside:
        if not (time.start <= token.head.idx < time.end) or token.head.i == token.i:
            return token
    return None


def _reach(head: Token, by_token: Mapping[int, int]) -> list[tuple[int, int]]:
    """The triggers that an expression with this head governs, with their distance."""
    found = []
    for distance, (token, above) in enumerate(grammar.upwards(head), 1):
        if token.dep_ in _BARRIERS and not _open(token):
            break
        qualifies = token.dep_ in _QUALIFIERS or (token.dep_ == "prep" and token.lower_ == "of")
        if above.i in by_token:
            found.append((by_token[above.i], distance))
            if above.dep_ != "pobj" or above.head.lower_ not in _SIMULTANEOUS:
                break
        elif qualifies:
            break
    return found


def _open(token: Token) -> bool:
    """A clause or conjunct through which a time reaches on: participles and infinitives without a life of their own."""
    return token.dep_ == "conj" and token.pos_ not in ("VERB", "AUX")


def attribution_of(trigger: Trigger, governing: Mapping[int, Trigger]) -> Token | None:
    """Who says so: the subject of the verb of saying above, or whom "according to" names; ``None`` for the article."""
    if (source := _according_to(trigger.predicate)) is not None:
        return source
    for token, head in grammar.upwards(trigger.predicate):
        above = governing.get(int(head.i))
        said = token.dep_ in ("ccomp", "parataxis") and not severed(token)
        if (
            said
            and above is not None
            and above.entry.governs in SAYING
            and (found := grammar.subjects(above.predicate))
        ):
            return found[0]
        if (source := _according_to(head)) is not None:
            return source
    return None


def _according_to(token: Token) -> Token | None:
    """The noun of an "according to" below a word, on whichever of the two the parse hangs it."""
    for prep in token.children:
        if prep.dep_ == "prep" and prep.lower_ == "according":
            for each in (prep, *prep.children):
                for noun in each.children:
                    if noun.dep_ == "pobj" and each.pos_ in ("ADP", "VERB", "SCONJ"):
                        return noun
    return None
