"""What pages say about themselves."""

from __future__ import annotations

import json

import pytest

from dateline.articles.pagehead import PageHead, declared_charset, read_head

LINKED = json.dumps(
    {
        "@graph": [
            {"@type": "WebSite", "headline": "wrong"},
            {
                "@type": ["NewsArticle"],
                "headline": "A &amp; B",
                "datePublished": "2024-05-03",
                "publisher": {"name": "The Paper"},
            },
        ]
    }
)


@pytest.mark.parametrize(
    "page, head",
    [
        (f'<script type="application/ld+json">{LINKED}</script>', PageHead("A & B", "2024-05-03", "The Paper")),
        ('<script type="application/ld+json">{broken</script><h1>T</h1>', PageHead("T")),
        ('<META NAME=pubdate CONTENT="May 3, 2024">', PageHead(published="2024-05-03")),
        ("<time datetime='2024-05-03'>x</time><time datetime='2024-05-03T10:00'>y</time>", PageHead("", "2024-05-03")),
        ("<time datetime='2024-05-03'>x</time><time datetime='2024-05-04'>y</time>", PageHead()),
        (
            "<time datetime='2024-05-04'>x</time><time datetime='2024-05-03' pubdate>y</time>",
            PageHead("", "2024-05-03"),
        ),
        ("<title>&lt;script&gt; tags</title>", PageHead("<script> tags")),
        ("<h1>One <em>more</em>\n time</h1><h1>Two</h1>", PageHead("One more time")),
        ('<link rel="canonical" href="javascript:alert(1)">', PageHead()),
        (
            '<meta property="og:title" content="T | Paper"><meta property="og:site_name" content="Paper">',
            PageHead("T", "", "Paper"),
        ),
        ("<p>no head at all, 3 May 2024</p>", PageHead()),
    ],
)
def test_what_a_page_says_about_itself(page: str, head: PageHead) -> None:
    assert read_head(page) == head


@pytest.mark.parametrize(
    "page, charset",
    [
        (b'<meta charset="windows-1252">', "windows-1252"),
        (b"<META http-equiv=x content='text/html; charset=ISO-8859-1'>", "ISO-8859-1"),
        (b"<?xml version='1.0' encoding='utf-8'?>", "utf-8"),
        (b"<p>charset=none</p>", ""),
    ],
)
def test_the_declared_encoding(page: bytes, charset: str) -> None:
    assert declared_charset(page) == charset
