"""A text that is given by itself, without a file: the report to read it by, and whether its date could be read."""

from __future__ import annotations

from hashlib import sha256

from dateline.errors import DatelineError
from dateline.values import Article, ArticleReport


def report_of(
    text: str, published: str = "", *, title: str = "", source: str = "", url: str = "", article_id: str = "text"
) -> ArticleReport:
    """The report of a text whose ``published`` is the date that its relative times count from, "" where not known."""
    article = Article(
        article_id=article_id,
        text=text,
        title=title,
        source=source,
        url=url,
        published=published,
        published_from="metadata" if published else "none",
        sha256=sha256(text.encode("utf-8", "backslashreplace")).hexdigest(),
    )
    return ArticleReport(article)


def check_published(report: ArticleReport) -> None:
    """Raises ``DatelineError`` (DL-111) for a text that was read, whose given date is no date."""
    written = report.article.published
    if written and report.status == "ok" and report.published.basis != "metadata":
        raise DatelineError("DL-111", place="published", value=written)
