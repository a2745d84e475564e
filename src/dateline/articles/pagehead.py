"""Read what a web page says about itself: title, date, source, address."""

from __future__ import annotations

import html
import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final

from dateline.articles.dates import iso_date
from dateline.articles.htmltokens import Token, tokens

# Names under which pages give their publication date, the most reliable first (lower case).
_DATE_METAS: Final = (
    "article:published_time",
    "og:published_time",
    "og:article:published_time",
    "datepublished",
    "date.published",
    "publishdate",
    "publish_date",
    "publish-date",
    "publication_date",
    "pubdate",
    "parsely-pub-date",
    "sailthru.date",
    "citation_publication_date",
    "dc.date.issued",
    "dcterms.issued",
    "dcterms.created",
    "dc.date.created",
    "dc.date",
    "dcterms.date",
    "date",
)
_TITLE_METAS: Final = ("og:title", "twitter:title", "dc.title", "title")
_SOURCE_METAS: Final = ("og:site_name", "application-name", "dc.publisher", "publisher")
DEEPEST: Final = 6  # levels of JSON-LD that are looked through
MOST_NODES: Final = 500


@dataclass(frozen=True, slots=True)
class PageHead:
    """What was found; a field that was not is empty. ``published`` is ISO 8601, ``charset`` as declared."""

    title: str = ""
    published: str = ""
    source: str = ""
    url: str = ""


_CHARSET = re.compile(
    rb"<meta[^>]{0,200}?charset\s{0,5}=\s{0,5}[\"']?([\w.:-]{1,40})|encoding=[\"']([\w.:-]{1,40})[\"']", re.I
)


def declared_charset(page: bytes) -> str:
    """The encoding that a page declares in its first 4,096 bytes; "" when it declares none."""
    match = _CHARSET.search(page[:4096])
    return (match[1] or match[2]).decode("ascii") if match else ""


def read_head(page: str) -> PageHead:
    """Title, date and source from JSON-LD first, then meta tags, then the visible title and time elements.

    Times that disagree give no date: one of them may be of another article on the page.
    """
    found = _Collected()
    for token in tokens(page):
        found.take(token)
    described = dict(_described(found.linked_data))
    metas = found.metas
    site = described.get("publisher", "") or _first(metas, _SOURCE_METAS)
    dates = [described.get("datePublished", ""), *(metas.get(name, "") for name in _DATE_METAS), *found.marked_times]
    published = next((date for date in map(iso_date, dates) if date), "")
    if not published and len(days := set(filter(None, map(iso_date, found.times)))) == 1:
        published = days.pop()
    title = described.get("headline", "") or _first(metas, _TITLE_METAS) or found.text["h1"] or found.text["title"]
    url = next((u for u in (found.canonical, metas.get("og:url", "")) if u.startswith(("http://", "https://"))), "")
    return PageHead(_without_site(" ".join(html.unescape(title).split()), site), published, " ".join(site.split()), url)


class _Collected:
    """What one walk through the tokens of a page gathers; the first of each name stands."""

    def __init__(self) -> None:
        self.metas: dict[str, str] = {}
        self.canonical = ""
        self.linked_data: list[str] = []
        self.marked_times: list[str] = []
        self.times: list[str] = []
        self.text = {"h1": "", "title": ""}
        self._inside = ""
        self._is_linked_data = False

    def take(self, token: Token) -> None:
        if token.kind == "raw":
            if token.name == "script" and self._is_linked_data:
                self.linked_data.append(token.text)
        elif token.kind == "text":
            if self._inside:
                self.text[self._inside] += token.text
        elif token.kind == "end":
            if token.name == self._inside:
                self._inside = ""
        else:
            self._open(token)

    def _open(self, token: Token) -> None:
        if token.name in self.text and not self.text[token.name].strip():
            self._inside = token.name
        elif token.name == "script":
            self._is_linked_data = "ld+json" in token.get("type").lower()
        elif token.name == "meta":
            name = token.get("property") or token.get("name") or token.get("itemprop")
            if name and (content := token.get("content")):
                self.metas.setdefault(name.lower(), content)
        elif token.name == "link" and "canonical" in token.get("rel").lower().split():
            self.canonical = self.canonical or token.get("href")
        elif token.name == "time" and (moment := token.get("datetime")):
            marked = "pubdate" in token.attributes.lower() or token.get("itemprop") == "datePublished"
            (self.marked_times if marked else self.times).append(moment)


def _first(metas: Mapping[str, str], names: tuple[str, ...]) -> str:
    return next((metas[name] for name in names if name in metas), "")


def _described(blocks: list[str]) -> Iterator[tuple[str, str]]:
    """Headline, datePublished and publisher of the first article that JSON-LD describes."""
    for block in blocks:
        try:
            content = json.loads(block)
        except (ValueError, RecursionError):
            continue
        for node in _nodes(content):
            kinds = node.get("@type")
            kinds = kinds if isinstance(kinds, list) else [kinds]
            if any(isinstance(kind, str) and kind.endswith(("Article", "Posting", "Report")) for kind in kinds):
                yield from ((key, node[key]) for key in ("headline", "datePublished") if isinstance(node.get(key), str))
                publisher = node.get("publisher")
                name = publisher.get("name") if isinstance(publisher, dict) else publisher
                if isinstance(name, str):
                    yield "publisher", html.unescape(name)
                return


def _nodes(content: Any) -> Iterator[Mapping[str, Any]]:
    """The objects of a JSON-LD block, the outer before the inner."""
    level, seen = [content], 0
    for _ in range(DEEPEST):
        following: list[Any] = []
        for item in level:
            if isinstance(item, dict):
                seen += 1
                yield item
                following += item.values()
            elif isinstance(item, list):
                following += item
            if seen > MOST_NODES:
                return
        level = [item for item in following if isinstance(item, (dict, list))]


def _without_site(title: str, site: str) -> str:
    """The title without the name of the site that many pages append to it."""
    name = " ".join(site.split())
    for separator in (" | ", " - ", " – ", " — "):
        if name and title.endswith(separator + name):
            return title.removesuffix(separator + name)
    return title
