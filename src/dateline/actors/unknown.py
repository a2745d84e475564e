"""Proper names that no lexicon has: kept as written, with what their phrase and the model tell."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from dateline.actors.origins import origins
from dateline.actors.scene import Scene
from dateline.actors.trie import fold
from dateline.values import Actor, ActorKind

if TYPE_CHECKING:
    from spacy.tokens import Span, Token

    from dateline.actors.reading import Reading

_ACRONYM = re.compile(r"[A-Z][A-Za-z\-]*[A-Z]")
_LONGEST = 10  # characters of an acronym
_KINDS: Mapping[str, ActorKind] = {
    "ORG": "organisation",
    "NORP": "people",
    "GPE": "place",
    "LOC": "place",
    "PERSON": "person",
}


def unknown(reading: Reading, scene: Scene, token: Token) -> tuple[Actor, ...]:
    """The bearer of an unknown name, () for what is no actor (an event, a law, a work, a word of a headline)."""
    words = reading.book.words
    if token.ent_type_ and token.ent_type_ not in _KINDS:
        return ()
    if {fold(token.text), fold(token.lemma_)} & (words["nouns"]["geography"] | words["names"]["no_names"]):
        return ()
    if (token.tag_ not in ("NNP", "NNPS") and token.ent_type_ != "ORG") or not token.text[0].isupper():
        return ()
    if scene.title_case(token.i) and not scene.elsewhere(token.text):
        return ()
    if not token.ent_type_ and token.is_sent_start:
        return ()
    entity = entity_of(token)
    text = " ".join((entity or token.doc[token.left_edge.i : token.i + 1]).text.split())
    name = text.removeprefix("the ").removeprefix("The ").removesuffix("’s").removesuffix("'s")
    found = next(iter(origins(reading, scene, token)), None)
    kind = _KINDS.get(token.ent_type_, "unknown")
    why = f"name that no lexicon has{f', {found.how}' if found else ''}"
    return (Actor(name, text, found.code if found else "", kind=kind, why=why),)


def entity_of(token: Token) -> Span | None:
    """The model's entity that a token is part of."""
    if not token.ent_type_:
        return None
    start, end = token.i, token.i + 1
    while start and token.doc[start].ent_iob_ == "I":
        start -= 1
    while end < len(token.doc) and token.doc[end].ent_iob_ == "I":
        end += 1
    return token.doc[start:end]


def acronyms(scenes: Sequence[Scene]) -> dict[str, tuple[int, int]]:
    """Short forms that the article itself introduces, "Estonian Defence Forces (EDF)", with the noun that they mean."""
    found: dict[str, tuple[int, int]] = {}
    for scene in scenes:
        tokens = scene.tokens
        for i in range(1, len(tokens) - 2):
            short = tokens[i + 1]
            if tokens[i].text != "(" or tokens[i + 2].text != ")" or short.i in scene.names:
                continue
            if len(short.text) <= _LONGEST and _ACRONYM.fullmatch(short.text) and tokens[i - 1].text[0].isupper():
                named = entity_of(tokens[i - 1])
                found.setdefault(short.text, (scene.number, named.root.i if named else i - 1))
    return found
