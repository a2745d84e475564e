"""Web pages: their article, and pages made to hurt."""

from __future__ import annotations

import time

import pytest

from dateline.articles.html import read_html
from dateline.errors import DatelineError
from dateline.values import Article

FIRST = "The foreign ministers of the two countries met on Monday and agreed to speak about the border in the summer."
SECOND = "Neither side named a date for the first meeting of the commission, and officials declined to comment on it."
BODY = f"<article><h1>Ministers meet</h1><p>{FIRST}</p><p>{SECOND}</p></article>"


def article(page: str) -> Article:
    return read_html(page, "in/page.html").report.article


def test_a_page_becomes_an_article() -> None:
    made = article(
        '<html><head><title>Ministers meet - The Paper</title><meta property="og:site_name" content="The Paper">'
        '<meta property="article:published_time" content="2024-05-03T10:00:00+04:00">'
        f'<link rel="canonical" href="https://paper.example/a"></head><body><nav><a href="/">Home</a></nav>{BODY}'
        "<footer>Copyright 2015</footer></body></html>"
    )
    assert made.title == "Ministers meet"
    assert made.text.splitlines()[-2:] == [FIRST, SECOND]
    assert made.text[: made.headline_end] in ("", "Ministers meet")
    assert (made.published, made.published_from) == ("2024-05-03", "metadata")
    assert (made.source, made.url) == ("The Paper", "https://paper.example/a")


@pytest.mark.parametrize("depth", [10, 300, 5_000])
@pytest.mark.parametrize("tag", ["div", "b", "span"])
def test_deep_nesting_loses_nothing(depth: int, tag: str) -> None:
    text = article(f"<{tag}>" * depth + f"<p>{FIRST}</p><p>{SECOND}</p>" + f"</{tag}>" * depth).text
    assert FIRST in text
    assert SECOND in text


@pytest.mark.parametrize("page", ["", "<html></html>", "<nav>Home</nav><script>x</script>", "<p> </p>"])
def test_a_page_without_an_article_is_told(page: str) -> None:
    with pytest.raises(DatelineError) as caught:
        read_html(page, "a.html")
    assert caught.value.code == "DL-113"


def test_control_characters_do_not_cut_the_page() -> None:
    assert SECOND in article(f"<p>{FIRST}\x00\x08</p><p>{SECOND}</p>").text


def test_a_page_of_too_many_links_is_read_by_its_tags() -> None:
    begin = time.perf_counter()
    made = article(f"<p>{FIRST}</p>" + "<a href='x'>y</a>" * 100_000)
    assert FIRST in made.text
    assert time.perf_counter() - begin < 5
