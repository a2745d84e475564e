"""Whether an act happened, by the words around its trigger and by the verb that carries it: status and tense."""

from __future__ import annotations

import functools
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from dateline.lexicon import read_toml
from dateline.reader import grammar
from dateline.values import Status, Tense

if TYPE_CHECKING:
    from spacy.tokens import Token

_BARE: Final = ("VB", "VBN", "VBG")
Cues = Mapping[str, Mapping[str, frozenset[str]]]


@dataclass(frozen=True, slots=True)
class Factuality:
    """A status with the cue that gave it.

    ``refusal`` where what is negated lay in the future ("will not"): unwilling rather than inactive. ``duty`` where it
    should be done ("must").
    """

    status: Status = "actual"
    tense: Tense = "none"
    cue: str = ""
    refusal: bool = False
    duty: bool = False


def cues(layers: Sequence[str | Path] = ()) -> Cues:
    """The words of status_cues.toml with the user's layers."""
    return _compiled(tuple(str(layer) for layer in layers))


@functools.cache
def _compiled(layers: tuple[str, ...]) -> Cues:
    tables = read_toml("status_cues", layers)
    return {name: {key: frozenset(words) for key, words in table.items()} for name, table in tables.items()}


def factuality(token: Token, predicate: Token, words: Cues, *, headline: bool) -> Factuality:
    """The status of a trigger by its own clause: the noun's modifiers first, then the verb that carries it."""
    if token.pos_ in ("NOUN", "PROPN"):
        found = _nominal(token, words["noun"])
        if found.status != "actual" or predicate.i == token.i:
            return found
    return _verbal(predicate, words["verb"], headline=headline)


def _nominal(noun: Token, words: Mapping[str, frozenset[str]]) -> Factuality:
    for child in noun.children:
        planned = {grammar.folded(child), *(grammar.folded(each) for each in child.children if each.dep_ == "acomp")}
        if child.dep_ in ("relcl", "acl", "amod") and planned & words["planning"] and child.i > noun.i:
            return Factuality("planned", "future", child.lower_)
    if noun.dep_ == "nsubj" and any(
        each.lower_ in words["planning"] for each in noun.head.children if each.dep_ == "acomp"
    ):
        return Factuality("planned", "future", "due")
    modifiers = [child for child in noun.children if child.dep_ in ("amod", "det", "compound", "advmod", "neg", "poss")]
    if noun.dep_ == "pobj":
        modifiers.append(noun.head)
    order: tuple[tuple[str, Status], ...] = (
        ("negation", "negated"),
        ("negated", "negated"),
        ("planned", "planned"),
        ("hypothetical", "hypothetical"),
        ("claimed", "claimed"),
        ("ongoing", "ongoing"),
    )
    for key, status in order:
        for modifier in modifiers:
            if modifier.lower_ in words[key]:
                return Factuality(status, "none", modifier.lower_)
    return Factuality()


def auxiliaries(predicate: Token) -> list[Token]:
    """The auxiliaries of a verb, and without any of its own those of the verb that it is joined to."""
    found = [child for child in predicate.children if child.dep_ in ("aux", "auxpass", "neg")]
    if any(child.dep_ != "neg" for child in found):
        return found
    for token, head in grammar.upwards(predicate):
        subject = any(child.dep_ in grammar.SUBJECTS for child in token.children)
        if subject or token.dep_ != "conj" or token.tag_ not in _BARE:
            break
        if own := [child for child in head.children if child.dep_ in ("aux", "auxpass")]:
            return found + own
    return found


def _verbal(predicate: Token, words: Mapping[str, frozenset[str]], *, headline: bool) -> Factuality:
    own = auxiliaries(predicate)
    forms = {each.lower_ for each in own}
    tense = _tense(predicate, forms, words)
    future = next((each.lower_ for each in own if each.lower_ in words["future"]), "") or _is_to(predicate)
    if "to" in forms and headline:
        plain = predicate.dep_ not in ("xcomp", "acl", "relcl", "advcl", "ccomp")
        future = "to" if plain or grammar.is_headline_plan(predicate) else future
    would = next((form for form in forms if form in words["past_future"]), "")
    if negation := _negation(predicate, words):
        return Factuality("negated", tense, negation, refusal=bool(future or would))
    if condition := _condition(predicate, words):
        return Factuality("hypothetical", tense, condition)
    if duty := next((form for form in sorted(forms) if form in words["duty"]), ""):
        return Factuality("ordered", "future", duty, duty=True)
    if modal := next((form for form in sorted(forms) if form in words["modal"]), ""):
        return Factuality("hypothetical", tense, modal)
    if future:
        return Factuality("planned", "future", future)
    if would:
        reported = _reported(predicate)
        return Factuality("planned" if reported else "hypothetical", "future", would)
    if ongoing := _ongoing(predicate, forms, words):
        return Factuality("ongoing", tense, ongoing)
    return Factuality("actual", tense)


def _tense(predicate: Token, forms: set[str], words: Mapping[str, frozenset[str]]) -> Tense:
    if forms & (words["future"] | words["past_future"]):
        return "future"
    if forms & {"was", "were", "had", "did", "been"} or predicate.tag_ in ("VBD", "VBN"):
        return "past"
    if forms & {"is", "are", "am", "has", "have", "'s", "'re", "'ve"}:
        return "past" if "has" in forms or "have" in forms else "present"
    return "present" if predicate.tag_ in ("VBZ", "VBP") else "none"


def _negation(predicate: Token, words: Mapping[str, frozenset[str]]) -> str:
    for child in predicate.children:
        if child.dep_ in ("neg", "advmod", "preconj", "cc") and child.lower_ in words["negation"]:
            return str(child.lower_)
        if child.dep_ in (*grammar.SUBJECTS, *grammar.OBJECTS, "agent"):
            nouns = list(child.children) if child.dep_ == "agent" else [child]
            for noun in nouns:
                if noun.lower_ in words["negation"] or any(
                    each.dep_ in ("det", "neg", "preconj") and each.lower_ in words["negation"]
                    for each in noun.children
                ):
                    return str(noun.text)
    if predicate.dep_ == "pcomp":
        for each in (predicate.head, predicate.head.head):
            if each.lower_ in words["without"]:
                return str(each.lower_)
    around = (*predicate.head.children, *predicate.children)
    if predicate.dep_ == "xcomp" and predicate.head.lemma_ == "have" and any(each.lower_ == "yet" for each in around):
        return "has yet to"
    if predicate.dep_ == "xcomp" and predicate.head.pos_ == "AUX":
        return _negation(predicate.head, words)
    return ""


def _condition(predicate: Token, words: Mapping[str, frozenset[str]]) -> str:
    """The word that makes the clause a condition; a conjunct shares it."""
    joined = predicate.dep_ == "conj" and predicate.head.dep_ == "advcl"
    for token in (predicate, predicate.head) if joined else (predicate,):
        for child in token.children:
            if child.dep_ in ("mark", "advmod", "prep") and child.lower_ in words["condition"]:
                return str(child.lower_)
            if child.dep_ == "aux" and child.lower_ == "should" and child.i < token.i and token.dep_ == "advcl":
                return "should"
    return ""


def _is_to(predicate: Token) -> str:
    """ "is to meet", "is going to meet", "are set to meet"."""
    head = predicate.head
    if predicate.dep_ != "xcomp" or not any(child.lower_ == "to" for child in predicate.children):
        return ""
    if head.lemma_ == "be" or (head.lower_ == "going" and head.tag_ == "VBG"):
        return f"{head.lower_} to"
    return ""


def _reported(predicate: Token) -> bool:
    """Whether the clause is what somebody said in the past, so that "would" is a future."""
    return any(token.dep_ == "ccomp" and head.tag_ in ("VBD", "VBN") for token, head in grammar.upwards(predicate))


def _ongoing(predicate: Token, forms: set[str], words: Mapping[str, frozenset[str]]) -> str:
    for child in predicate.children:
        if child.dep_ == "advmod" and child.lower_ in words["ongoing"] and predicate.tag_ != "VBD":
            return str(child.lower_)
    if (
        predicate.tag_ == "VBG"
        and "been" in forms
        and any(child.lower_ in ("since", "for") for child in predicate.children)
    ):
        return "been + -ing"
    return ""
