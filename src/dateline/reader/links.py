"""Which trigger another one hangs on as its content: what was demanded, promised, said, begun, condemned."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from dateline.reader.grammar import SUBJECTS, is_passive, upwards
from dateline.reader.triggers import Lexicon, Trigger

if TYPE_CHECKING:
    from spacy.tokens import Token

# prepositions that lead to the content of a word and not to its circumstances ("threat of", "call for", "agree on")
_CONTENT: Final = frozenset(("of", "for", "on", "to", "about", "against", "from"))
# "threatened with sanctions": means of a threat, company of anything else
_MEANS: Final = "with"
_UP: Final = frozenset(("xcomp", "ccomp", "pcomp", "dobj", "attr", "acomp", "oprd", "prep", "pobj", "csubj", "dative"))


@dataclass(frozen=True, slots=True, eq=False)
class Link:
    """The trigger above, and how the content is joined to it: as a ``clause`` or as a ``noun``."""

    above: Trigger
    kind: str


def link_above(trigger: Trigger, carried: Mapping[int, Trigger], words: Lexicon) -> Link | None:
    """The trigger that this one is content of; ``carried`` maps the token of each trigger and of its carrier to it."""
    carrier = carried.get(int(trigger.predicate.i))
    if trigger.light and carrier is not None and carrier.token.i == trigger.predicate.i:
        acts_on = any(child.dep_ == "dobj" and child.i != trigger.token.i for child in trigger.predicate.children)
        return None if acts_on else Link(carrier, "noun")
    kind = "noun" if trigger.token.pos_ in ("NOUN", "PROPN") and not trigger.light else "clause"
    for token, head in upwards(trigger.predicate):
        step = token.dep_
        if step == "conj":
            if token.pos_ in ("VERB", "AUX") and any(child.dep_ in ("nsubj", "nsubjpass") for child in token.children):
                if head.dep_ != "ccomp":
                    return None
            elif token.pos_ in ("VERB", "AUX") and head.dep_ not in ("xcomp", "ccomp", "pcomp", "advcl", "acl", "conj"):
                return None
            continue
        if not _passes(token, head, carried, kind, words):
            return None
        if step == "prep" and token.lower_ not in _CONTENT:
            means = carried.get(int(head.i))
            by_means = token.lower_ == _MEANS and means is not None and means.entry.governs == "threaten"
            if not by_means and not (token.lower_ == "in" and words.lemma(head) in words.light_object):
                return None
        above = carried.get(int(head.i))
        if above is not None and above.token.i != trigger.token.i:
            return Link(above, kind)
        if head.pos_ == "NOUN" and words.lemma(head) not in words.transparent | words.hearsay:
            return None
        carries = words.lemma(head) in words.light_object
        if head.pos_ in ("VERB", "AUX") and step in ("dobj", "prep", "nsubjpass") and not carries:
            return None
    return None


def severed(token: Token) -> bool:
    """Whether a semicolon stands between a clause and the verb that the parse makes it content of."""
    return token.i < token.head.i and any(each.text == ";" for each in token.doc[token.i : token.head.i])


def _passes(token: Token, head: Token, carried: Mapping[int, Trigger], kind: str, words: Lexicon) -> bool:
    """Whether this step leads from content to what it is content of."""
    step = token.dep_
    if step == "ccomp" and severed(token):
        return False
    if step in _UP:
        return True
    if step == "acl" and words.lemma(head) in words.hearsay:
        return True
    opens = {child.lower_ for child in token.children if child.dep_ in ("aux", "mark")}
    if (step in ("acl", "advcl") and "to" in opens) or (step == "acl" and "that" in opens):
        above = carried.get(int(head.i))
        return above is not None and bool(above.entry.governs)
    if step in SUBJECTS and kind != "clause":
        return is_passive(head) or head.pos_ == "AUX"
    if step == "nsubjpass":
        return True
    return step == "parataxis"
