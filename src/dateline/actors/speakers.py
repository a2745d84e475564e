"""Who speaks in a quotation, for "we" and "our"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from dateline.actors.clauses import clause, subject
from dateline.values import Actor

if TYPE_CHECKING:
    from spacy.tokens import Token

    from dateline.actors.reading import Reading
    from dateline.actors.scene import Scene

_MARKS = re.compile(r"[\"“”«»„]")
_OPENING, _CLOSING = "“«„", "”»"


def speaker(reading: Reading, scene: Scene, token: int) -> tuple[Actor, ...]:
    """The subject of the verb of saying that a quotation belongs to; () outside quotations and where none is told."""
    quoted = _quotation(scene, token)
    if quoted is None:
        return ()
    start, end = quoted
    verbs = reading.book.words["speech"]["verbs"]
    for at in (start, end - 1):
        first, last = scene.bounds(at)
        outside = [t for t in scene.tokens[first:last] if not start <= t.i < end]
        if actors := _said_by(reading, scene, outside, verbs, clause(scene.tokens[token])):
            return actors
    return ()


def _said_by(
    reading: Reading, scene: Scene, outside: list[Token], verbs: frozenset[str], quoted: Token
) -> tuple[Actor, ...]:
    """The subject of the verb of saying among the words outside a quotation, one above the quoted clause first."""
    saying = [token for token in outside if token.lemma_.lower() in verbs and token.pos_ == "VERB"]
    saying.sort(key=lambda token: (not token.is_ancestor(quoted), token.i))
    for verb in saying:
        named = subject(verb) or next((child for child in verb.rights if child.dep_ == "nsubj"), None)
        if named is not None and (actors := reading.coordinated(scene, named.i)):
            return actors
    return ()


def _quotation(scene: Scene, token: int) -> tuple[int, int] | None:
    """The tokens of the quotation around a token: from its opening mark to its closing one in the same paragraph."""
    text, at = scene.words.text, scene.token_starts[token]
    left = text.rfind("\n", 0, at) + 1
    right = text.find("\n", at)
    right = len(text) if right < 0 else right
    opened: int | None = None
    for mark in _MARKS.finditer(text, left, right):
        closing = mark.group() in _CLOSING or (mark.group() == '"' and opened is not None)
        if opened is not None and closing:
            if opened < at < mark.start():
                return scene.token_at(opened), scene.token_at(mark.start()) + 1
            opened = None
        elif mark.group() in _OPENING or mark.group() == '"':
            opened = mark.start()
    return (scene.token_at(opened), scene.token_at(right - 1) + 1) if opened is not None and opened < at else None
