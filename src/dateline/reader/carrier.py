"""The verb that carries an event noun: its light verb ("launched an attack", "the talks were held"), else itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dateline.reader import grammar

if TYPE_CHECKING:
    from spacy.tokens import Token

    from dateline.reader.triggers import Lexicon


def carrier(token: Token, words: Lexicon) -> Token:
    """The light verb that a noun is object or subject of, the copula of an adjective, else the word itself."""
    if token.pos_ in ("VERB", "AUX"):
        return token
    top = token
    while top.dep_ == "pobj" and top.head.lower_ == "of" and words.lemma(top.head.head) in words.transparent:
        top = top.head.head
    if top.dep_ == "conj" and top.head.pos_ == "NOUN":
        top = top.head
    verb = top.head
    if token.pos_ == "ADJ":
        return verb if token.dep_ == "acomp" and verb.pos_ in ("AUX", "VERB") else token
    if verb.pos_ not in ("VERB", "AUX"):
        return token
    return _light(token, top, verb, words)


def _light(noun: Token, top: Token, verb: Token, words: Lexicon) -> Token:
    passive = grammar.is_passive(verb)
    lemma = words.lemma(verb)
    if top.dep_ in ("dobj", "nsubjpass") or (top.dep_ == "nsubj" and passive):
        return verb if lemma in words.light_object else noun
    if verb.tag_ == "VBN" and top.dep_ == "nsubj" and lemma in words.light_object:
        return verb
    if top.dep_ == "nsubj" and lemma in words.light_subject:
        return verb
    if top.dep_ in ("nsubj", "nsubjpass"):  # "talks are due to resume", "talks are expected to resume"
        below = [each for child in (verb, *verb.children) for each in child.children if each.dep_ == "xcomp"]
        return next((each for each in below if words.lemma(each) in words.light_subject), noun)
    return noun
