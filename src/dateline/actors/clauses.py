"""Clauses of a parse: the verb that a word belongs to, and its subject."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from spacy.tokens import Token

_LONGEST_CHAIN = 8  # verbs that share one subject; more than that is the parser's despair


def clause(token: Token) -> Token:
    """The verb of the clause that a token belongs to, the root where there is none."""
    while token.pos_ not in ("VERB", "AUX") and token.head.i != token.i:
        token = token.head
    while token.dep_ in ("aux", "auxpass") and token.head.i != token.i:
        token = token.head
    return token


def subject(verb: Token) -> Token | None:
    """The subject of a verb, its own or that of the verb with which it shares one."""
    for _ in range(_LONGEST_CHAIN):
        for child in verb.lefts:
            if child.dep_ in ("nsubj", "nsubjpass"):
                return child
        if verb.dep_ not in ("conj", "xcomp", "aux", "auxpass", "pcomp", "advcl") or verb.head.i == verb.i:
            return None
        verb = clause(verb.head)
    return None


def fronted(token: Token, verb: Token, found: Token) -> bool:
    """Whether a word stands in a phrase before the verb's subject ``found`` ("In its report, the service said")."""
    at = token
    while at.head.i != at.i and at.head.i != verb.i:
        at = at.head
    return at.head.i == verb.i and at.dep_ in ("prep", "advcl", "npadvmod") and at.i < found.i


def contains(outer: Token, inner: Token) -> bool:
    """Whether a phrase holds a token."""
    return outer.i == inner.i or outer.is_ancestor(inner)
