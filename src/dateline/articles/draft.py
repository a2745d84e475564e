"""What a reader makes of one record of an input, before all inputs are known and it gets its id."""

from __future__ import annotations

import re
from dataclasses import dataclass
from hashlib import sha256
from typing import Final
from urllib.parse import urlsplit

from dateline.articles.dates import iso_date, path_date
from dateline.errors import DatelineError
from dateline.values import Article, ArticleReport, ArticleStatus

LONGEST_FIELD: Final = 2_000  # characters of a title, source or URL that are kept
_CONTROLS = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]+")


@dataclass(frozen=True, slots=True)
class Draft:
    """A report whose ``article_id`` is the one that was given or empty, with what an id can be made of.

    ``record`` names the record within its file ("line 3"); it is empty where the file is one article.
    """

    report: ArticleReport
    record: str = ""


@dataclass(frozen=True, slots=True)
class Fields:
    """The fields of an article as its source gave them."""

    text: str
    given_id: str = ""
    title: str = ""
    headline_end: int = 0
    body_start: int = 0
    published: str = ""
    url: str = ""
    source: str = ""
    notes: tuple[str, ...] = ()


def draft(fields: Fields, path: str, record: str = "", *, errors: tuple[DatelineError, ...] = ()) -> Draft:
    """The draft of an article that can be analysed; ``errors`` and a date that is none are told in its report.

    The date comes from the field, else from the URL, else, where the file is one article, from the path. Raises
    ``DatelineError`` (DL-105, DL-109) when there is no text.
    """
    place = f"{path}, {record}" if record else path
    if not fields.text[fields.body_start :].strip():
        raise DatelineError("DL-109" if record else "DL-105", place=place)
    published = iso_date(fields.published)
    if fields.published.strip() and not published:
        errors = (*errors, DatelineError("DL-111", place=place, value=one_line(fields.published)[:80]))
    url = one_line(fields.url)
    by_path = path_date(url) or ("" if record else path_date(path))
    article = Article(
        article_id=fields.given_id,
        text=fields.text,
        title=fields.title[:LONGEST_FIELD],
        headline_end=fields.headline_end,
        body_start=fields.body_start,
        source=one_line(fields.source) or _host(url),
        url=url,
        published=published or by_path,
        published_from="metadata" if published else ("path" if by_path else "none"),
        path=path,
        sha256=digest(fields.text),
        notes=fields.notes,
    )
    return Draft(ArticleReport(article, error="; ".join(map(str, errors))), record)


def refused(error: DatelineError, path: str, record: str = "", *, given_id: str = "", skipped: bool = False) -> Draft:
    """The draft of an input that cannot be analysed, with the reason."""
    status: ArticleStatus = "skipped" if skipped else "failed"
    return Draft(ArticleReport(Article(given_id, "", path=path), status=status, error=one_line(str(error))), record)


def one_line(text: str) -> str:
    """The text on one line, without control characters and unpaired surrogates."""
    return " ".join(_CONTROLS.sub(" ", text).split())[:LONGEST_FIELD]


def digest(text: str) -> str:
    """SHA-256 of the text in UTF-8, hexadecimal; an unpaired surrogate counts as if it could be encoded."""
    return sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def _host(url: str) -> str:
    """The host of a web address without "www."; "" when it is no web address."""
    try:
        parts = urlsplit(url)
        return (parts.hostname or "").removeprefix("www.") if parts.scheme in ("http", "https") else ""
    except ValueError:
        return ""
