"""The noun that a phrase really speaks of: what is measured, or named in apposition."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from dateline.actors.trie import fold

if TYPE_CHECKING:
    from spacy.tokens import Token

    from dateline.actors.reading import Reading
    from dateline.actors.scene import Scene

_NAMING = ("know", "call", "name", "dub", "designate")


def inner_noun(reading: Reading, scene: Scene, token: Token) -> Token | None:
    """The measured in "dozens of protesters", the name in "its member state Armenia" and in "the group known as the
    White Helmets"; ``None`` when a noun speaks for itself."""
    if _measures(reading.book.words["nouns"], token):
        for child in token.rights:
            if child.lower_ == "of" and (noun := next((c for c in child.children if c.dep_ == "pobj"), None)):
                return noun
    if token.pos_ != "NOUN" or any(child.dep_ == "nummod" for child in token.lefts):
        return None
    for child in token.rights:
        if child.dep_ == "appos" and (child.i in scene.names or reading.person(scene, child.i)):
            return child
        if child.dep_ == "acl" and child.lemma_ in _NAMING:
            for noun in child.subtree:
                if noun.dep_ in ("pobj", "oprd") and noun.i in scene.names:
                    return noun
    return None


def _measures(nouns: Mapping[str, frozenset[str]], token: Token) -> bool:
    """Whether a noun only counts what follows its "of"."""
    forms = {fold(token.lemma_), fold(token.text)}
    indefinite = any(child.lower_ in ("a", "an") for child in token.lefts)
    return bool(forms & nouns["measure"]) or (indefinite and bool(forms & nouns["gathering"]))
