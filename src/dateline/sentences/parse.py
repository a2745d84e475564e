"""Parse an article's parts, piece by piece, so that one paragraph's oddities stay its own.

The pieces of a part are parsed in batches of its own, cut by length alone: a batch is a fifth quicker than its pieces
one by one, but its sums may depend in the last digit on what stands in it, and so nothing of another article does.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from spacy.language import Language
from spacy.tokens import Doc

from dateline.sentences.boundaries import constrain
from dateline.sentences.clean import clean
from dateline.sentences.join import join
from dateline.sentences.parts import Part
from dateline.sentences.pieces import Piece, pieces
from dateline.values import Article, PartName


def parse(article: Article, nlp: Language, *, max_piece: int = 20_000) -> tuple[Part, ...]:
    """The article's title (when it has one of its own) and text, parsed; an empty part is left out."""
    parts: list[Part] = []
    if not article.headline_end:
        title = article.title
        parts.append(parse_part("title", title, nlp, headline_end=len(title), max_piece=max_piece))
    parts.append(
        parse_part(
            "text",
            article.text,
            nlp,
            start=article.body_start,
            headline_end=article.headline_end,
            max_piece=max_piece,
        )
    )
    return tuple(part for part in parts if len(part.doc))


def parse_part(
    name: PartName, text: str, nlp: Language, *, start: int = 0, headline_end: int = 0, max_piece: int = 20_000
) -> Part:
    """One part, parsed from ``start`` on; no stretch of more than ``max_piece`` characters is parsed at once.

    ``start`` and ``headline_end`` count in the text as given. A part without a word has an empty document.
    """
    cleaned = clean(text, start=start, headline_end=headline_end)
    cut = list(pieces(cleaned.text, max(1, max_piece)))
    parsed: list[tuple[Doc, str]] = []
    for batch in _batches(cut, max_piece):
        docs = nlp.pipe([constrain(nlp.make_doc(piece.text)) for piece in batch], batch_size=len(batch))
        parsed += zip(docs, (piece.breaks for piece in batch))
    cuts = sum(piece.cut for piece in cut)
    return Part(name, join(nlp.vocab, parsed), text, cleaned.offsets, cleaned.headline_end, cuts)


def _batches(cut: Sequence[Piece], longest: int) -> Iterator[Sequence[Piece]]:
    """Pieces that follow one another and together have hardly more characters than one may have."""
    batch: list[Piece] = []
    size = 0
    for piece in cut:
        batch.append(piece)
        size += len(piece.text)
        if size >= longest:
            yield batch
            batch, size = [], 0
    if batch:
        yield batch
