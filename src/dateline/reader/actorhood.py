"""Whether a noun may be someone who acts: a name, a person's pronoun, a noun for people or bodies."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from dateline.reader.grammar import fold

if TYPE_CHECKING:
    from spacy.tokens import Token

_NAMES: Final = frozenset(("PERSON", "GPE", "ORG", "NORP", "LOC", "FAC"))
_NOT_NAMES: Final = frozenset(("DATE", "TIME", "MONEY", "PERCENT", "LAW", "EVENT", "LANGUAGE", "WORK_OF_ART"))
_PERSONAL: Final = frozenset("i we you he she it they him her them us who whom his their its our my".split())
_SOME: Final = frozenset("some many both several others most all each one two three".split())


def may_act(token: Token, people: frozenset[str]) -> bool:
    """``people`` holds the lower-case lemmas of nouns for people and bodies."""
    if token.ent_type_ in _NOT_NAMES:
        return False
    if token.pos_ == "PROPN" or token.ent_type_ in _NAMES:
        return True
    if token.pos_ == "PRON" or token.dep_ == "poss":
        return token.lower_ in _PERSONAL or fold(token.lemma_) in people
    if token.like_num and not token.text.isalnum():
        return False
    if token.pos_ == "NUM" or token.lower_ in _SOME:
        return token.dep_ in ("nsubj", "nsubjpass", "dobj") and token.ent_type_ != "MONEY"
    return fold(token.lemma_) in people or token.lower_ in people


def is_people(token: Token, people: frozenset[str]) -> bool:
    """Whether a word names or stands for persons and not for a product or a paper."""
    if token.ent_type_ in ("PERSON", "NORP") or token.lower_ in ("him", "her", "them"):
        return True
    return token.pos_ == "NOUN" and fold(token.lemma_) in people


def is_demonym(token: Token) -> bool:
    """Whether an adjective or a noun before another names a people, a state or a body."""
    return token.ent_type_ in ("NORP", "GPE", "ORG") or (token.pos_ == "PROPN" and token.ent_type_ not in _NOT_NAMES)
