"""Texts that would do harm if a page took them for more than text, and tables full of them."""

from __future__ import annotations

from typing import Final

from chronology_sample import Row

from dateline.tables.columns import TABLES

PAYLOADS: Final = (
    "<script>document.title='owned'</script>",
    "</script><script>document.title='owned'</script>",
    "<img src=https://evil.example/x.png onerror=\"document.title='owned'\">",
    '"><svg onload="document.title=\'owned\'">',
    "' onmouseover='document.title=1",
    "javascript:document.title='owned'",
    "https://evil.example/\" onclick=\"document.title='owned'",
    "</style><style>@import url(https://evil.example/x.css);</style>",
    "</title><base href='https://evil.example/'>",
    "<!--",
    "]]>",
    "{{ 7 * 7 }}{% raw %}",
    "&lt;b&gt;&amp;",
    "\u2028\u2029\u202eabc\u2066def",
    "=HYPERLINK(1)",
    "a\x00b\ud800c",
    "[x](javascript:alert(1)) ![y](https://evil.example/y.png) <https://evil.example>",
    "| a | b |\n|---|---|\n# head\n- item\n```\ncode",
    "__bold__ *it* ~~gone~~ `code` $x$ \\",
)


def hostile_tables(payload: str) -> tuple[list[Row], list[Row], list[Row]]:
    """Events, mentions and articles whose every cell is the payload: once with ids and dates that hold, so that all
    parts of a page are made, and once with nothing that holds."""
    bare = {name: {column.name: payload for column in TABLES[name]} for name in ("events", "mentions", "articles")}
    joined = {"event_id": "E1", "article_id": "a1", "article_ids": "a1", "date": "2022-09", "sources": "2"}
    sound = {name: {key: joined.get(key, cell) for key, cell in row.items()} for name, row in bare.items()}
    events, mentions, articles = ([sound[name], bare[name]] for name in ("events", "mentions", "articles"))
    return events, mentions, articles
