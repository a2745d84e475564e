"""What each source says of an event: its sentences with the words marked, why they date it so, where to read them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from dateline.chronology.cells import Row, names, safe_link
from dateline.chronology.dates import date_text, published_text, read_interval
from dateline.chronology.labels import date_reason, status_label
from dateline.chronology.marks import Piece, Role, mark
from dateline.times.edtf import from_edtf
from dateline.values import UNKNOWN, Interval


@dataclass(frozen=True, slots=True)
class Sentence:
    """A quoted sentence; ``date`` is what it puts the event at and ``reason`` why, ``status`` whether as a fact."""

    pieces: tuple[Piece, ...]
    headline: bool = False
    date: str = ""
    reason: str = ""
    status: str = ""

    @property
    def text(self) -> str:
        """The sentence, unchanged."""
        return "".join(piece.text for piece in self.pieces)


@dataclass(frozen=True, slots=True)
class Quote:
    """An article and its sentences on an event; ``link`` is "" or an address of the web."""

    article_id: str
    title: str
    source: str
    link: str
    published: str
    sentences: tuple[Sentence, ...] = ()


def quotes_of(event: Row, mentions: Sequence[Row], articles: Mapping[str, Row]) -> tuple[Quote, ...]:
    """The quotations of an event, article by article in the order of the mentions.

    Without mentions it is the sentence of the event's own row, under the article if there is but one; articles that
    the event names and no mention quotes stand last, without a sentence.
    """
    by_article: dict[str, dict[tuple[str, str], list[Row]]] = {}
    for row in mentions:
        place = (row.get("part", ""), row.get("evidence", ""))
        by_article.setdefault(row.get("article_id", ""), {}).setdefault(place, []).append(row)
    quoted = {key: tuple(map(_sentence, places.values())) for key, places in by_article.items()}
    ids = names(event, "article_ids")
    if not quoted and (evidence := event.get("evidence", "")):
        quoted[ids[0] if len(ids) == 1 else ""] = (Sentence((Piece(evidence),)),)
    return tuple(_quote(key, quoted.get(key, ()), articles) for key in dict.fromkeys((*quoted, *ids)))


def published(row: Row, column: str = "published") -> Interval:
    """When an article appeared; the unknown interval when the row does not tell."""
    try:
        return from_edtf(row.get(column, ""))
    except ValueError:
        return UNKNOWN


def _quote(article_id: str, sentences: tuple[Sentence, ...], articles: Mapping[str, Row]) -> Quote:
    article = articles.get(article_id, {})
    return Quote(
        article_id=article_id,
        title=article.get("title", "") or article_id,
        source=article.get("source", ""),
        link=safe_link(article.get("url", "")),
        published=published_text(published(article)),
        sentences=sentences,
    )


def _sentence(rows: Sequence[Row]) -> Sentence:
    """The sentence that some mentions of one event share."""
    first = rows[0]
    interval = read_interval(first)
    return Sentence(
        pieces=mark(first.get("evidence", ""), _marked(rows)),
        headline=first.get("part", "") == "title",
        date=date_text(interval) if interval.known else "",
        reason=date_reason(first.get("date_basis", ""), first.get("date_text", "")),
        status=status_label(first.get("status", "")),
    )


def _marked(rows: Sequence[Row]) -> Iterable[tuple[Role, str]]:
    for row in rows:
        yield "action", row.get("trigger", "")
    for row in rows:
        yield "date", row.get("date_text", "")
    for row in rows:
        for column in ("actor_text", "recipient_text"):
            for text in names(row, column):
                yield "who", text
