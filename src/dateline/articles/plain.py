"""Read a plain text or Markdown file: its headline, and the metadata that some put in front of the text."""

from __future__ import annotations

import re
from typing import Final

from dateline.articles.dates import iso_date
from dateline.articles.draft import Draft, Fields, draft
from dateline.articles.headline import headline_end

# What a line "Key: value" before the text may be called, and the field that it fills.
_KEYS: Final = {
    "title": "title",
    "headline": "title",
    "date": "published",
    "published": "published",
    "published on": "published",
    "publication date": "published",
    "source": "source",
    "publisher": "source",
    "url": "url",
    "link": "url",
    "id": "given_id",
}
DATE_LINES: Final = 6  # lines at the top among which "Published: 3 May 2024" gives the date
_FENCE = re.compile(r"\s{0,20}---[ \t]*\r?\n(.{0,10000}?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|\Z)", re.DOTALL)
_LINE = re.compile(r"([A-Za-z][A-Za-z _-]{0,30}):[ \t]*([^\r\n]*)")
_BLOCK = re.compile(r"\s{0,20}((?:[A-Za-z][A-Za-z _-]{0,30}:[ \t]{0,20}[^\r\n]{1,500}(?:\r?\n|\Z)){1,12})")
_HEADING = re.compile(r" {0,3}#{1,6}[ \t]+|[ \t]+#*\Z")


def read_plain(text: str, path: str, notes: tuple[str, ...] = ()) -> Draft:
    """The article that a decoded file holds: its text is the whole file, so that offsets count in the file."""
    body_start, values = _front(text)
    end = headline_end(text, body_start)
    heading = _HEADING.sub("", text[body_start:end].strip())
    title = values.get("title", "")
    if title and title.casefold() != heading.casefold():
        end = 0  # the title of the metadata is the article's; the text begins with a heading of its own
    fields = Fields(
        text=text,
        given_id=values.get("given_id", ""),
        title=heading if end else title,
        headline_end=end,
        body_start=body_start,
        published=values.get("published", "") or _date_line(text, body_start),
        url=values.get("url", ""),
        source=values.get("source", ""),
        notes=notes,
    )
    return draft(fields, path)


def _front(text: str) -> tuple[int, dict[str, str]]:
    """Where the text begins after its block of metadata, and the fields of that; nothing when there is no such block.

    The block is fenced by lines of three hyphens, or is a run of lines at the top that all begin with a key of ours;
    without a fence it counts only when it tells a date that can be read.
    """
    if fenced := _FENCE.match(text):
        return fenced.end(), _values(fenced[1])
    if block := _BLOCK.match(text):
        lines = block[1].splitlines(keepends=True)
        ours = next((n for n, line in enumerate(lines) if _key(line) not in _KEYS), len(lines))
        fields = _values("".join(lines[:ours]))
        if iso_date(fields.get("published", "")):
            return block.start(1) + sum(map(len, lines[:ours])), fields
    return 0, {}


def _key(line: str) -> str:
    return " ".join(re.split(r"[ _-]+", line.partition(":")[0].strip().lower()))


def _values(block: str) -> dict[str, str]:
    fields: dict[str, str] = {}
    for match in _LINE.finditer(block):
        field = _KEYS.get(_key(match[0]), "")
        value = match[2].strip().strip("\"'")
        if field and value:
            fields.setdefault(field, value)
    return fields


def _date_line(text: str, start: int) -> str:
    """The date of a line "Published: DATE" among the first lines; "" when there is none."""
    for line in text[start : start + 1000].split("\n")[:DATE_LINES]:
        key, _, value = line.partition(":")
        if _KEYS.get(_key(key + ":"), "") == "published" and iso_date(value):
            return value.strip()
    return ""
