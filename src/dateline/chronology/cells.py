"""Read what a row holds, from a table of ours or one that a person changed: clean text, lists, counts, links."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping
from typing import Final
from urllib.parse import urlsplit

from dateline.tables.cells import one_line, split_list

Row = Mapping[str, str]

# Explicit embeddings, overrides and isolates (Unicode Annex 9): they reorder what stands around them.
_REORDERING: Final = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")
_ANCHOR: Final = re.compile(r"[A-Za-z][\w.-]{0,63}", re.ASCII)


def clean(row: Row) -> dict[str, str]:
    """The row with every cell one line of characters that every format can hold."""
    return {name: one_line(str(cell)).strip() if cell is not None else "" for name, cell in row.items()}


def names(row: Row, column: str) -> tuple[str, ...]:
    """The items of a list, the empty ones left out, each once."""
    return tuple(dict.fromkeys(item for item in split_list(row.get(column, "")) if item))


def count(row: Row, column: str) -> int:
    """A count, 0 where there is none."""
    text = row.get(column, "")
    return int(text) if text.isascii() and text.isdigit() and len(text) < 10 else 0


def safe_link(url: str) -> str:
    """The address if it is an absolute one of the web (http or https), else ""."""
    try:
        parts = urlsplit(url)
    except ValueError:
        return ""
    good = parts.scheme in ("http", "https") and parts.netloc and not re.search(r"[\s\x00-\x20\\]", url)
    return url if good else ""


def plain(text: str) -> str:
    """The text without the marks that reorder its surroundings, for places where it cannot be isolated."""
    return _REORDERING.sub("", text)


def anchor(event_id: str) -> str:
    """A name for the event in the page's address: its id, or one made of it where an address cannot hold it."""
    if _ANCHOR.fullmatch(event_id) and not event_id.startswith("dl-"):
        return event_id
    return "E-" + hashlib.sha256(event_id.encode()).hexdigest()[:12]
