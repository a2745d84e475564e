"""The Markdown text: the same events, and nothing in them becomes markup."""

from __future__ import annotations

import re

import pytest
from chronology_sample import ARTICLES_SAMPLE, EVENTS_SAMPLE, MENTIONS_SAMPLE, event_row
from hostile import PAYLOADS, hostile_tables
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from dateline.chronology import render_markdown
from dateline.chronology.cells import clean, plain
from dateline.chronology.markdown import escape

_READER = MarkdownIt("commonmark").enable(["table", "strikethrough"])


def _tags(html: str) -> set[str]:
    return set(re.findall(r"<(\w+)", html))


def test_the_text() -> None:
    text = render_markdown(EVENTS_SAMPLE, MENTIONS_SAMPLE, ARTICLES_SAMPLE)
    assert text.startswith(
        "# Chronology\n\n30 events told in 3 articles from 2 sources, dated August 1951 to January 2025."
    )
    assert "## 2022\n\n### 2022, no single month\n\n- **2022** — Inflation rose.\\\n" in text
    assert (
        "- **September 2022** — Azerbaijan attacked Armenia.\\\n"
        "  *Attack or clash: heavy weapons · Azerbaijan → Armenia · 2 sources · dated in the text*\n\n"
        "  > Azerbaijani units attacked Armenian positions in September 2022.\n  >\n"
        "  > — [An alliance in doubt](<https://dispatch.example/alliance?a=1&b=2>), Harbour Dispatch, 24 January 2025"
        " (dated by “September 2022” in the text)\n"
    ) in text
    assert "— DID NOT HAPPEN: The alliance did not condemn the attack." in text
    assert "the sources do not agree on the date and whether it happened" in text
    assert (
        "## Undated\n\nThe articles do not tell when these took place.\n\n- **date not known** — Armenia rejected"
        in text
    )
    assert text.endswith("\n")
    assert "\n\n\n" not in text


def test_events_stand_in_the_order_of_the_page() -> None:
    html = _READER.render(render_markdown(EVENTS_SAMPLE, MENTIONS_SAMPLE, ARTICLES_SAMPLE))
    places = [
        html.index(row["summary"]) for row in EVENTS_SAMPLE if row["event_id"] in ("E01", "E06", "E14", "E21", "E29")
    ]
    assert places == sorted(places)
    assert _tags(html) == {"h1", "h2", "h3", "p", "ul", "li", "strong", "em", "br", "blockquote", "a"}


def test_no_events() -> None:
    assert render_markdown([]) == "# Chronology\n\nThere is no event to show: the table of events has no rows.\n"


def test_links_that_are_none_are_plain() -> None:
    article = {"article_id": "a-1", "title": "T", "url": "javascript:alert(1)"}
    text = render_markdown([event_row("E1", "2024", "S")], [], [article])
    assert "javascript" not in text


def test_a_link_cannot_be_left() -> None:
    article = {"article_id": "a-1", "title": "A [title](x)", "url": "https://a.example/x)>(y[`*|"}
    html = _READER.render(render_markdown([event_row("E1", "2024", "S")], [], [article]))
    assert re.findall(r'<a href="([^"]*)">([^<]*)</a>', html) == [
        ("https://a.example/x%29%3E%28y%5B%60%2A%7C", "A [title](x)")
    ]


@pytest.mark.parametrize("payload", PAYLOADS)
def test_hostile_texts_are_text(payload: str) -> None:
    html = _READER.render(render_markdown(*hostile_tables(payload)))
    calm = _READER.render(render_markdown(*hostile_tables("calm")))
    assert _tags(html) <= _tags(calm) | ({"a"} if payload.startswith("https://") else set())
    assert "javascript:" not in "".join(re.findall(r'(?:href|src)="[^"]*"', html))


@given(st.text(max_size=40))
def test_an_escaped_text_reads_as_it_was(text: str) -> None:
    line = clean({"x": text})["x"]
    (paragraph,) = (token for token in _READER.parse(f"- {escape('x' + line)}") if token.type == "inline")
    parts = paragraph.children or []
    assert all(part.type in ("text", "text_special") for part in parts)
    assert "".join(part.content for part in parts) == ("x" + plain(line)).rstrip(" ")
