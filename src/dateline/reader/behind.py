"""Who stands behind a noun: itself when it may act, else its owner, its by-phrase, the demonym before it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from dateline.reader import grammar
from dateline.reader.actorhood import is_demonym, may_act

if TYPE_CHECKING:
    from spacy.tokens import Token


def prepositional(token: Token, words: tuple[str, ...]) -> list[Token]:
    """The nouns behind these prepositions that hang on a token."""
    return [noun for _, noun in grammar.prepositional(token, *words)]


def among(tokens: Iterable[Token], people: frozenset[str]) -> list[Token]:
    """Those that may act."""
    return [token for token in tokens if may_act(token, people)]


def inside(nouns: Iterable[Token], people: frozenset[str], words: tuple[str, ...]) -> list[Token]:
    """Those that may act in the prepositional phrases of some nouns."""
    return [each for noun in nouns for each in among(prepositional(noun, words), people)]


def behind(nouns: Iterable[Token], people: frozenset[str]) -> list[Token]:
    """Each that may act, and for another thing whoever is behind it ("Moscow's decision", "a drone of the rebels").

    What is denied by "no" is nobody.
    """
    found: list[Token] = []
    for noun in nouns:
        if not denied(noun):
            found += [noun] if may_act(noun, people) else doers([noun], people, of=True)
    return found


def denied(noun: Token) -> bool:
    """Whether "no" or "none of" makes the noun nobody."""
    return noun.lower_ in ("none", "nobody") or any(
        child.dep_ in ("det", "neg") and child.lower_ == "no" for child in noun.children
    )


def named_in(nouns: Iterable[Token], people: frozenset[str]) -> list[Token]:
    """Each that may act, and for a thing its owner or the demonym before it ("an attack on Armenian territory")."""
    return [each for noun in nouns for each in ([noun] if may_act(noun, people) else doers([noun], people))]


def doers(nouns: Iterable[Token], people: frozenset[str], *, of: bool = False) -> list[Token]:
    """Who did what a noun names: its possessor, its by-phrase, the demonym before it, if so wished its of-phrase."""
    found: list[Token] = []
    for noun in nouns:
        owners = [child for child in noun.children if child.dep_ == "poss" and may_act(child, people)]
        owners = [each for owner in owners for each in grammar.conjuncts(owner)]
        owners = owners or among(prepositional(noun, ("by",)), people) or _demonyms(noun)
        if of:
            owners = owners or among(prepositional(noun, ("of", "from")), people)
        found += owners
    return found


def _demonyms(noun: Token) -> list[Token]:
    """The names before a noun ("a Russian strike"), both of a pair ("Russian-Belarusian drills")."""
    found: list[Token] = []
    for child in noun.lefts:
        if child.dep_ in ("amod", "compound", "nmod") and is_demonym(child):
            found += [each for each in child.lefts if child.pos_ == "ADJ" and is_demonym(each)]
            found.append(child)
    return found
