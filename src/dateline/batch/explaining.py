"""Why a row of the table says what it says: its articles are read once more, and each mention tells its reasons."""

from __future__ import annotations

import dataclasses
import difflib
import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from dateline.articles import read_articles
from dateline.batch.analyse import analyse_parts
from dateline.batch.given import check_published, report_of
from dateline.errors import DatelineError
from dateline.reader import Explanation, explain
from dateline.sentences import load_model, parse
from dateline.settings import Settings, load_settings
from dateline.tables.cells import Row
from dateline.tables.check import read_named
from dateline.times import to_edtf
from dateline.values import ArticleReport, Mention


@dataclass(frozen=True, slots=True)
class Reasons:
    """A mention with its date in EDTF and the network's view of its trigger; all are missing, with a ``note``, where it
    cannot be read again. ``row`` is the mention's row in the table, ``None`` where there is no table."""

    row: Row | None
    mention: Mention | None = None
    date: str = ""
    reader: Explanation | None = None
    note: str = ""


def explain_event(folder: Path, event_id: str) -> tuple[Row, tuple[Reasons, ...]]:
    """The row of an event in a folder of tables, and the reasons of each of its mentions.

    The settings are those of the run. Raises ``DatelineError`` for a folder without tables (DL-404), for an event that
    is not there (DL-406), and for a model or lexicon that cannot be read.
    """
    events, mentions, articles = (_rows(folder, name) for name in ("events", "mentions", "articles"))
    event = next((row for row in events if row["event_id"] == event_id), None)
    if event is None:
        near = difflib.get_close_matches(event_id, [str(row["event_id"]) for row in events], n=3, cutoff=0.0)
        raise DatelineError("DL-406", place=str(folder / "events.csv"), value=event_id, near=", ".join(near))
    own = [row for row in mentions if row["event_id"] == event_id]
    settings = _settings(folder)
    where = {row["article_id"]: row for row in articles}
    found: dict[str, tuple[Reasons, ...] | str] = {}
    for article_id in dict.fromkeys(str(row["article_id"]) for row in own):
        report = _again(where.get(article_id), settings)
        wanted = {(str(row["part"]), int(str(row["char_start"]))) for row in own if row["article_id"] == article_id}
        found[article_id] = report if isinstance(report, str) else _reasons(report, settings, wanted)
    return event, tuple(_of_row(row, found[str(row["article_id"])]) for row in own)


def explain_text(text: str, published: str, settings: Settings) -> tuple[Reasons, ...]:
    """The reasons of each mention in a text. Raises ``DatelineError`` for a date, a model or a lexicon that cannot be
    read."""
    return _reasons(report_of(text, published), settings, None)


def _rows(folder: Path, name: str) -> Sequence[Row]:
    path = folder / f"{name}.csv"
    if not path.is_file():
        raise DatelineError("DL-404", place=str(folder), reason=f"the folder holds no {name}.csv")
    return read_named(path, name)


def _settings(folder: Path) -> Settings:
    """The settings that the tables were made with, as far as they bear on what is read."""
    try:
        kept = json.loads((folder / "dateline.json").read_text(encoding="utf-8"))["settings"]
        return load_settings(model=kept["model"], max_piece=kept["max_piece"], lexicons=tuple(kept["lexicons"]))
    except (OSError, ValueError, KeyError, TypeError):
        return load_settings()


def _again(row: Row | None, settings: Settings) -> ArticleReport | str:
    """An article read once more from its file, or why it cannot be."""
    path = str(row["path"]) if row else ""
    if row is None or not path or not Path(path).is_file():
        return f"the article is not at {path or 'any path'}, seen from this folder: what follows is from the table"
    for report in read_articles([path], settings):
        if report.article.sha256 == row["sha256"]:
            return report
    return f"{path} has changed since: what follows is from the table"


def _reasons(
    report: ArticleReport, settings: Settings, wanted: Iterable[tuple[str, int]] | None
) -> tuple[Reasons, ...]:
    """The mentions of an article at the wanted places, or all, with the network's view of each."""
    nlp = load_model(settings.model)
    parts = parse(report.article, nlp, max_piece=settings.max_piece)
    analysis = analyse_parts(report, parts, settings)
    if wanted is None:
        check_published(analysis.report)
    begins = {
        (part.name, part.given_span(token.idx, token.idx + len(token))[0]): token.idx
        for part in parts
        for token in part.doc
    }
    told = []
    for mention in analysis.mentions:
        place = (mention.part, mention.start)
        if wanted is None or place in wanted:
            start = begins.get(place)
            reader = None if start is None else explain(parts, mention.part, start, layers=settings.lexicons)
            told.append(Reasons(None, mention, to_edtf(mention.interval), reader))
    return tuple(told)


def _of_row(row: Row, found: Sequence[Reasons] | str) -> Reasons:
    if isinstance(found, str):
        return Reasons(row, note=found)
    place = (row["part"], int(str(row["char_start"])))
    for each in found:
        if each.mention is not None and (each.mention.part, each.mention.start) == place:
            return dataclasses.replace(each, row=row)
    return Reasons(row, note="this version of Dateline finds no event there any more: what follows is from the table")
