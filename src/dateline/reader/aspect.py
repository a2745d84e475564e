"""How an act is put before the reader: as done before ("had ordered"), as under way, as going before the news, or as
one known already."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from dateline.reader import grammar
from dateline.reader.status import Cues, auxiliaries
from dateline.values import Aspect

if TYPE_CHECKING:
    from spacy.tokens import Token

_HAVE: Final = frozenset(("have", "has", "had", "having", "'ve", "’ve"))
_BE: Final = frozenset(("is", "are", "was", "were", "be", "been", "am", "'re", "’re"))
_DEFINITE: Final = frozenset(("the", "this", "that", "these", "those", "both", "such"))
_PRESENT: Final = frozenset(("has", "have", "'ve", "’ve", "is", "are"))


def aspect_of(predicate: Token) -> Aspect:
    """The aspect of a verb by its auxiliaries; "" for the simple tenses and for a noun."""
    if predicate.pos_ not in ("VERB", "AUX"):
        return ""
    forms = {each.lower_ for each in auxiliaries(predicate)}
    if predicate.tag_ == "VBG" and forms & _BE:
        return "progressive"
    return "perfect" if forms & _HAVE and predicate.tag_ in ("VBN", "VBD") else ""


def goes_before(predicate: Token, words: Cues) -> bool:
    """Whether a verb tells of what was before the news: in the past perfect unless that only reports what was said, in
    a relative clause or a clause of time in the past, or with a word such as "then"."""
    if predicate.pos_ not in ("VERB", "AUX"):
        return False
    cues = words["background"]
    if any(child.dep_ in ("advmod", "prep") and child.lower_ in cues["adverb"] for child in predicate.children):
        return True
    forms = {each.lower_ for each in auxiliaries(predicate)}
    if "had" in forms and predicate.tag_ in ("VBN", "VBD"):
        return not any(token.dep_ in ("ccomp", "parataxis") for token, _ in grammar.upwards(predicate))
    if predicate.tag_ not in ("VBD", "VBN") or forms & _PRESENT:
        return False
    if predicate.dep_ == "relcl":
        return True
    marks = {child.lower_ for child in predicate.children if child.dep_ in ("mark", "advmod")}
    return predicate.dep_ == "advcl" and not marks.isdisjoint(cues["conjunction"])


def is_known(noun: Token, *, light: bool) -> bool:
    """Whether a noun names an act as known: with an article, a demonstrative or a possessor; no verb makes it anew."""
    if noun.pos_ not in ("NOUN", "PROPN") or light:
        return False
    return any(
        child.dep_ == "poss" or (child.dep_ in ("det", "predet") and child.lower_ in _DEFINITE)
        for child in noun.children
    )
