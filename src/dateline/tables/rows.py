"""Flat rows of what was read: the values of the stages, laid into the columns of the four tables."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping, Sequence

from dateline.ontology import intensity, quad_class
from dateline.tables.cells import CELL_LIMIT, Cell, Row, join_list, one_line, shorten
from dateline.tables.columns import TABLES, Column
from dateline.times.edtf import to_edtf
from dateline.values import Actor, Analysis, ArticleReport, Event, Interval, Mention, Place


def article_row(report: ArticleReport) -> Row:
    """A row of articles.csv."""
    article, published = report.article, report.published
    bounds = published.interval
    return {
        "article_id": article.article_id,
        "title": article.title,
        "source": article.source,
        "url": article.url,
        "language": article.language,
        "published": to_edtf(bounds),
        "published_start": _day(bounds.start),
        "published_end": _day(bounds.end),
        "published_precision": bounds.precision,
        "published_basis": published.basis,
        "published_reason": published.reason,
        "words": report.words,
        "sentences": report.sentences,
        "status": report.status,
        "error": report.error,
        "sha256": article.sha256,
        "path": article.path,
        "notes": join_list(article.notes),
    }


def timex_rows(analysis: Analysis) -> Iterator[Row]:
    """The rows of timexes.csv that one article makes, in the order of its text."""
    for time in analysis.times:
        yield {
            "article_id": analysis.report.article.article_id,
            "part": time.part,
            "char_start": time.start,
            "char_end": time.end,
            "text": time.text,
            "type": time.type,
            "value": time.value,
            "date_start": _day(time.interval.start),
            "date_end": _day(time.interval.end),
            "basis": time.basis,
        }


def mention_row(mention: Mention) -> Row:
    """A row of mentions.csv; a sentence that is too long for a cell is cut around the trigger."""
    return {
        "mention_id": mention.mention_id,
        "event_id": mention.event_id,
        "article_id": mention.article_id,
        "part": mention.part,
        "sentence_index": mention.sentence,
        "char_start": mention.start,
        "char_end": mention.end,
        "trigger": mention.trigger,
        "lemma": mention.lemma,
        "event_type": mention.event_type,
        "mode": mention.mode,
        "context": join_list(mention.context),
        "status": mention.status,
        "attribution": mention.attribution,
        **_side("actor", mention.actors),
        **_side("recipient", mention.recipients),
        **_place(mention.place),
        **_date(mention.interval),
        "date_basis": mention.date_basis,
        "date_text": mention.date_text,
        "evidence": shorten(one_line(mention.evidence), keep=one_line(mention.trigger)),
        "confidence": mention.confidence,
    }


def event_row(event: Event) -> Row:
    """A row of events.csv."""
    return {
        "event_id": event.event_id,
        **_date(event.interval),
        "date_basis": event.date_basis,
        "summary": event.summary,
        "event_type": event.event_type,
        "mode": event.mode,
        "context": join_list(event.context),
        "quad_class": quad_class(event.event_type),
        "intensity": intensity(event.event_type),
        "status": event.status,
        **_side("actor", event.actors),
        **_side("recipient", event.recipients),
        **_place(event.place),
        "attribution": event.attribution,
        "mentions": event.mentions,
        "articles": event.articles,
        "sources": event.sources,
        "first_published": to_edtf(event.first_published),
        "disagreement": join_list(event.disagreement),
        "confidence": event.confidence,
        "evidence": shorten(one_line(event.evidence)),
        "article_ids": join_list(event.article_ids),
    }


def tables_of(
    reports: Iterable[ArticleReport], analyses: Iterable[Analysis], mentions: Iterable[Mention], events: Iterable[Event]
) -> dict[str, list[Row]]:
    """The rows of all four tables by the table's name, every text in one line; the order is that of the values."""
    made: dict[str, Iterable[Row]] = {
        "articles": map(article_row, reports),
        "timexes": (row for analysis in analyses for row in timex_rows(analysis)),
        "mentions": map(mention_row, mentions),
        "events": map(event_row, events),
    }
    return {name: [_tidy(row, TABLES[name]) for row in rows] for name, rows in made.items()}


def _tidy(row: Row, columns: Sequence[Column]) -> Row:
    """The columns of the table in their order; a list is never cut, since its columns count on one another."""
    return {column.name: _tidy_cell(row[column.name], column) for column in columns}


def _tidy_cell(cell: Cell, column: Column) -> Cell:
    if not isinstance(cell, str):
        return cell
    return one_line(cell) if column.kind == "list" else shorten(one_line(cell), CELL_LIMIT)


def _side(side: str, actors: Sequence[Actor]) -> Mapping[str, Cell]:
    return {
        side: join_list(actor.name for actor in actors),
        f"{side}_text": join_list(actor.text for actor in actors),
        f"{side}_code": join_list(actor.code for actor in actors),
        f"{side}_sector": join_list(actor.sector for actor in actors),
    }


def _place(place: Place) -> Mapping[str, Cell]:
    return {
        "location": place.name,
        "country": place.country,
        "latitude": place.latitude,
        "longitude": place.longitude,
    }


def _date(interval: Interval) -> Mapping[str, Cell]:
    return {
        "date": to_edtf(interval),
        "date_start": _day(interval.start),
        "date_end": _day(interval.end),
        "date_precision": interval.precision,
    }


def _day(day: dt.date | None) -> str:
    return day.isoformat() if day else ""
