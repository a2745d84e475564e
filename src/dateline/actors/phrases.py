"""The words of a noun phrase: what an actor's cell shows of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from spacy.tokens import Token

    from dateline.actors.book import Book
    from dateline.actors.scene import Scene

OWNER = "owner of"  # the reason given for somebody whose thing a phrase names
_KEPT_RIGHT = ("of", "in", "from")
_LONGEST = 12  # tokens; what is longer is cut after its noun
_PREMODIFIERS = ("det", "predet", "amod", "compound", "nmod", "poss", "nummod", "quantmod", "advmod", "punct")
_BARE = ("DT", "PRP$", "PDT", "CD")


def left_edge(token: Token) -> int:
    """Where the premodifiers of a noun begin; what else hangs on it before (a subject, a preposition) is left out."""
    return min((child.left_edge.i for child in token.lefts if child.dep_ in _PREMODIFIERS), default=token.i)


def edges(token: Token) -> tuple[int, int]:
    """First token and end of the phrase of a noun: its premodifiers, and a short "of", "in" or "from" after it."""
    start, end = left_edge(token), token.i + 1
    for child in token.rights:
        if child.dep_ == "prep" and child.i == end and child.lower_ in _KEPT_RIGHT:
            nouns = [noun for noun in child.children if noun.dep_ == "pobj"]
            if nouns and nouns[0].ent_type_ not in ("DATE", "TIME"):
                end = edges(nouns[0])[1]
            break
        if child.dep_ != "case" and child.i == end:
            break
    if end - start > _LONGEST:
        end = token.i + 1
    return max(start, end - 2 * _LONGEST), end


def phrase(scene: Scene, token: Token, *, bare: bool = False) -> str:
    """The words of the phrase of a noun; ``bare`` leaves out articles, possessive pronouns and numbers before it."""
    start, end = edges(token)
    if bare:
        while start < token.i and (scene.tokens[start].tag_ in _BARE or scene.tokens[start].is_punct):
            start += 1
    return scene.text(start, end)


def at_place(book: Book, token: Token) -> bool:
    """Whether a place's name stands where something happens or is headed."""
    words = book.words["places"]
    head = token.head
    if token.dep_ == "ROOT":  # the place that opens a report: "YEREVAN, January 23"
        return True
    if token.dep_ == "pobj" and head.lower_ in words["at"]:
        return True
    verb = head.head if token.dep_ == "pobj" else head
    moved = token.dep_ == "dobj" or (token.dep_ == "pobj" and head.lower_ in ("to", "from", "for"))
    return moved and verb.lemma_.lower() in words["moving"]
