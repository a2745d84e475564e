"""Taking pages apart, in bounded time."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dateline.articles.htmltokens import tokens
from dateline.articles.pagehead import read_head
from dateline.articles.pagetext import page_text

FIRST = "The foreign ministers of the two countries met on Monday and agreed to speak about the border in the summer."


def test_tokens_see_no_tags_in_comments_scripts_and_attributes() -> None:
    page = "a<!-- <b> -->&amp;<script>if (a<b) '</p>'</script><p title='x > y'>5 < 6</p>"
    assert [(t.kind, t.name or t.text) for t in tokens(page)] == [
        ("text", "a"),
        ("text", "&"),
        ("start", "script"),
        ("raw", "script"),
        ("end", "script"),
        ("start", "p"),
        ("text", "5 "),
        ("text", " 6"),
        ("end", "p"),
    ]


@pytest.mark.parametrize(
    "unit",
    [
        *("<", "<a ", "<a b='", '<a b="x" ', "<!--", "</", "<?", "<![CDATA[", "<script>", "<title>", "&", "&#x", "<p"),
        *("<div>", "<a href='x'>y</a>", "<meta a", "<p>word. "),
    ],
)
def test_no_page_takes_longer_than_its_length_allows(unit: str) -> None:
    page = f"<p>{FIRST}</p>" + unit * (300_000 // len(unit))
    begin = time.perf_counter()
    for _ in tokens(page):
        pass
    read_head(page)
    page_text(page)
    assert time.perf_counter() - begin < 5


@given(
    st.lists(
        st.sampled_from(["<p>", "</p>", "<b", ">", "<!--", "-->", "'", '"', "<script>", "x", " ", "&lt;", "\x00", "="])
    )
)
def test_any_page_is_taken_apart(parts: list[str]) -> None:
    page = "".join(parts)
    assert sum(len(token.text) for token in tokens(page)) <= len(page)
    read_head(page)
    page_text(page)
