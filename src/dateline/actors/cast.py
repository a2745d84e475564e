"""Who is who in an article: the door of this package."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from dateline.actors.book import open_book
from dateline.actors.gazetteer import place_of
from dateline.actors.named import AGENCY
from dateline.actors.reading import Reading
from dateline.sentences import Part
from dateline.values import Actor, PartName, Place, Published, Span

if TYPE_CHECKING:
    from spacy.tokens import Token

    from dateline.actors.scene import Scene

_NOUNS = ("NOUN", "PROPN", "PRON")
_MODIFIERS = ("compound", "amod", "nmod", "appos", "nummod", "quantmod")


class Cast:
    """The actors and places of one article, by the words that stand for them."""

    def __init__(self, reading: Reading) -> None:
        self._reading = reading
        self._scenes = {scene.part.name: scene for scene in reading.scenes}

    def resolve(self, part: PartName, span: Span, *, attribution: bool = False) -> tuple[Actor, ...]:
        """The actors that the words of a span stand for, in order, each with ``why``.

        () when they name no actor: a thing, a time, an unclear pronoun. Somebody who is not known has an empty code and
        keeps the name as written. News agencies report and do not act: they are left out unless ``attribution``.
        """
        scene = self._scenes.get(part)
        if scene is None or not scene.tokens:
            return ()
        end = scene.token_at(max(span.start, span.end - 1)) + 1
        head = _head(scene, scene.token_at(span.start), end, scene.token_at(span.head))
        actors = self._reading.coordinated(scene, head.i, end)
        return tuple(actor for actor in actors if attribution or not actor.why.startswith(f"news {AGENCY}"))

    def place(self, part: PartName, span: Span) -> Place | None:
        """The place that the words of a span name, ``None`` when they name none."""
        scene = self._scenes.get(part)
        if scene is None or not scene.tokens:
            return None
        start, end = scene.token_at(span.start), scene.token_at(max(span.start, span.end - 1)) + 1
        return place_of(self._reading, scene, start, end, scene.token_at(span.head))

    def actor_spans(self, part: PartName, sentence: int) -> tuple[Span, ...]:
        """The noun phrases and pronouns of a sentence that stand for actors, in order."""
        scene = self._scenes.get(part)
        if scene is None:
            return ()
        found = []
        for i in range(*scene.sentence_bounds[sentence]):
            token = scene.tokens[i]
            if (
                token.dep_ not in _MODIFIERS
                and token.pos_ in ("NOUN", "PROPN", "PRON")
                and self._reading.actors(scene, i)
            ):
                found.append(_span(token))
        return tuple(found)


def cast(parts: Sequence[Part], published: Published, *, layers: Sequence[str | Path] = ()) -> Cast:
    """Reads who acts in an article.

    ``published`` decides who held an office at the time; ``layers`` are folders of lexicons laid over ours. Raises
    ``DatelineError`` for a lexicon that does not fit its schema.
    """
    book = open_book(tuple(str(layer) for layer in layers))
    return Cast(Reading(parts, book, _year(published)))


def _year(published: Published) -> int | None:
    """The year of publication, ``None`` unless it is one."""
    start, end = published.interval.start, published.interval.end
    return start.year if start and end and start.year == end.year else None


def _head(scene: Scene, start: int, end: int, head: int) -> Token:
    """The head that the span names, or where that is outside it or no noun, the root of the span's words."""
    token = scene.tokens[head]
    if start <= head < end and token.pos_ in (*_NOUNS, "ADJ", "NUM"):
        return token
    root = scene.part.doc[start:end].root
    if root.pos_ == "DET" and (nouns := [t for t in scene.tokens[start:end] if t.pos_ in _NOUNS]):
        return nouns[-1]  # the parser has torn the phrase apart
    if root.pos_ == "ADP" and start < root.i:
        return next((t for t in scene.tokens[start:end] if t.pos_ in _NOUNS and not start <= t.head.i < end), root)
    if root.pos_ == "ADP":
        return next((child for child in root.children if child.dep_ == "pobj"), root)
    return root


def _span(token: Token) -> Span:
    start, end = token.left_edge, token.right_edge
    text = token.doc[start.i : end.i + 1].text
    return Span(start.idx, end.idx + len(end.text), token.idx, text)
