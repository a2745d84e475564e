"""What the parse says around a time expression: parts of speech, and the tense of the verb that it hangs on."""

from __future__ import annotations

import bisect
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from dateline.times.vocabulary import Vocabulary
from dateline.values import Tense

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token


@dataclass(frozen=True, slots=True)
class Parse:
    """A parsed text that is looked into by character; ``tenses`` are the words of time_triggers.toml that tell them."""

    doc: Doc
    starts: tuple[int, ...]
    tenses: Mapping[str, frozenset[str]]

    @classmethod
    def of(cls, doc: Doc, words: Vocabulary) -> Parse:
        return cls(doc, tuple(token.idx for token in doc), words.tenses)

    def token(self, char: int) -> Token:
        """The token that a character of the text belongs to."""
        return self.doc[max(0, bisect.bisect_right(self.starts, char) - 1)]

    def tag(self, char: int) -> str:
        """Its Penn tag."""
        return str(self.token(char).tag_)

    def tense(self, start: int, end: int) -> Tense:
        """The tense of the clause that the words from ``start`` to ``end`` stand in; ``none`` without a finite verb."""
        first, last = self.token(start), self.token(end - 1)
        token = first
        for _ in range(12):
            if not first.i <= token.i <= last.i or token.head is token:
                break
            token = token.head
        tense = _clause_tense(token, self.tenses)
        if tense == "future" and last.i + 1 < len(self.doc) and self.doc[last.i + 1].tag_ == "POS":
            return "future" if _says_will(token, self.tenses["plain"]) else "past"
        return tense

    def is_attributive(self, end: int) -> bool:
        """Whether the words that end there belong to a noun that follows them."""
        token = self.token(end - 1)
        return token.dep_ in ("nummod", "compound", "amod", "nmod") and token.head.i > token.i

    def is_under(self, char: int, above: int) -> bool:
        """Whether the word at a character hangs, through nouns and prepositions, on the word at another."""
        token, top = self.token(char), self.token(above)
        for _ in range(8):
            if token.head is token or token.pos_ in ("VERB", "AUX"):
                return False
            token = token.head
            if token.i == top.i:
                return True
        return False

    def is_ahead(self, start: int) -> bool:
        """Whether no verb above the words is in the past or under "would", "might": the future is that of now."""
        token = self.token(start)
        for _ in range(25):
            if token.pos_ in ("VERB", "AUX"):
                group = [token, *(child for child in token.children if child.dep_ in ("aux", "auxpass", "cop"))]
                if any(word.lower_ in self.tenses["plain"] for word in group):
                    return True
                if any(word.tag_ == "VBD" or word.lower_ in ("would", "might", "could") for word in group):
                    return False
            if token.head is token:
                break
            token = token.head
        return True


def _says_will(token: Token, plain: frozenset[str]) -> bool:
    """Whether the nearest verb above a token is in the plain future."""
    for _ in range(25):
        if token.pos_ in ("VERB", "AUX"):
            return any(child.lower_ in plain for child in token.children)
        if token.head is token:
            return False
        token = token.head
    return False


def _clause_tense(token: Token, words: Mapping[str, frozenset[str]]) -> Tense:
    """Climbs from a token to the first verb that has a tense, its own or its auxiliaries'."""
    for _ in range(25):
        if token.pos_ in ("VERB", "AUX") and (tense := _verb_tense(token, words)) != "none":
            return tense
        if _is_one(token, words["ahead"]):
            return _outlook(token)
        if token.head is token:
            break
        token = token.head
    return "none"


def _is_one(word: Token, forms: frozenset[str]) -> bool:
    return word.lower_ in forms or word.lemma_.lower() in forms


def _outlook(word: Token) -> Tense:
    """The tense of what a word looks ahead to: what "had been due" lies in the past by now."""
    return "past" if any(child.lower_ == "had" for it in (word, word.head) for child in it.children) else "future"


def _verb_tense(verb: Token, words: Mapping[str, frozenset[str]]) -> Tense:
    """The tense of a verb group; ``none`` leaves it to the verb above."""
    helpers = [child for child in verb.children if child.dep_ in ("aux", "auxpass")]
    forms, tags = {child.lower_ for child in helpers}, {child.tag_ for child in helpers} | {verb.tag_}
    if forms & words["auxiliaries"] or (verb.tag_ == "VBG" and verb.lower_ == "going"):
        return "future"
    if "had" in forms:
        return "past"
    # "set off", "set up" are other words than "set"
    if _is_one(verb, words["ahead"]) and not any(child.dep_ == "prt" for child in verb.children):
        return "future"
    if "VBD" in tags or (verb.tag_ == "VBN" and forms & words["have"]):
        return "past"
    if "to" in forms and not forms & words["have"]:
        return _infinitive(verb, words)
    if tags & {"VBZ", "VBP"}:
        return "present"
    return "past" if verb.tag_ == "VBN" and verb.dep_ in ("acl", "relcl", "advcl") else "none"


def _infinitive(verb: Token, words: Mapping[str, frozenset[str]]) -> Tense:
    """An infinitive lies ahead ("agreed to meet", "a truce to start"), unless the word above tells it as done or not
    done, or it is the purpose of what was done ("came to sign")."""
    above = verb.head
    if above.lower_ in words["is"]:
        return "future"
    if any(child.dep_ == "auxpass" and child.lower_ == "be" for child in verb.children) and not _is_one(
        above, words["done"]
    ):
        return _outlook(above)
    if verb.dep_ not in ("xcomp", "ccomp", "acl", "relcl") or _is_one(above, words["done"]):
        return "none"
    return _outlook(above)
