"""Parse an article's parts, paragraph by paragraph, so that one paragraph's oddities stay its own."""

from __future__ import annotations

import re
from collections.abc import Iterator

from spacy.language import Language
from spacy.tokens import Doc

from dateline.sentences.parts import Part
from dateline.values import Article, PartName

_PARAGRAPH = re.compile(r"[^\n]*\n*")


def parse(article: Article, nlp: Language, *, max_piece: int = 20_000) -> tuple[Part, ...]:
    """The article's title (when it has one of its own) and text, parsed; an empty part is left out."""
    own_title = article.title if not article.headline_end else ""
    parts: list[Part] = []
    if own_title.strip():
        parts.append(parse_part("title", own_title, nlp, headline_end=len(own_title), max_piece=max_piece))
    if article.text.strip():
        parts.append(parse_part("text", article.text, nlp, headline_end=article.headline_end, max_piece=max_piece))
    return tuple(parts)


def parse_part(name: PartName, text: str, nlp: Language, *, headline_end: int = 0, max_piece: int = 20_000) -> Part:
    """One part, parsed."""
    docs = list(nlp.pipe(_pieces(text)))
    return Part(name, Doc.from_docs(docs, ensure_whitespace=False), text, None, headline_end)


def _pieces(text: str) -> Iterator[str]:
    for match in _PARAGRAPH.finditer(text):
        if match.group():
            yield match.group()
