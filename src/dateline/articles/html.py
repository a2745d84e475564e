"""Read an article from a web page: trafilatura for its text, our own reading for its metadata."""

from __future__ import annotations

import re
from typing import Final

import trafilatura

from dateline.articles.draft import Draft, Fields, draft
from dateline.articles.headline import repeated_title_end
from dateline.articles.pagehead import read_head
from dateline.articles.pagetext import page_text
from dateline.errors import DatelineError

# trafilatura needs 6 seconds and 400 MB for 100,000 links; a news page has a few thousand tags.
MOST_TAGS: Final = 30_000
# Where the tags alone give this many times the text, trafilatura lost the article (deep nesting, broken trees).
LOST: Final = 4
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0e-\x1f\x7f\ud800-\udfff]")


def read_html(page: str, path: str, notes: tuple[str, ...] = ()) -> Draft:
    """The article of a decoded page; its text has one paragraph a line. Raises ``DatelineError`` (DL-113)."""
    page = _CONTROL.sub(" ", page)
    head = read_head(page)
    text = _main_text(page)
    plain = page_text(page)
    if len(text) * LOST < len(plain) or not text:
        text, notes = plain, (*notes, "the page's layout was not understood; its text is taken by its tags alone")
    if not text.strip():
        raise DatelineError("DL-113", place=path)
    fields = Fields(
        text=text,
        title=head.title,
        headline_end=repeated_title_end(text, head.title),
        published=head.published,
        url=head.url,
        source=head.source,
        notes=notes,
    )
    return draft(fields, path)


def _main_text(page: str) -> str:
    """What trafilatura takes for the article; "" when it gives up."""
    if page.count("<") > MOST_TAGS:
        return ""
    try:
        text = trafilatura.extract(
            page, output_format="txt", include_comments=False, include_tables=False, deduplicate=False
        )
    except Exception:  # whatever a hostile page makes a foreign parser raise, the fallback reads it
        return ""
    return text or ""
