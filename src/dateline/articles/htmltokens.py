"""Take an HTML page apart into tags and text, in time that grows with its length whatever it holds.

The standard library's parser rescans the rest of the page at each tag that is not closed (120 kB of "<a " take it 85
seconds), and lxml drops what is nested deeper than 256 elements. This one knows neither trees nor repair: it is for
the head of a page, and for the text of one from which nothing better can be made.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final, Literal

# Possessive, and each quoted value bounded, so that an unclosed quotation mark cannot make it scan the page again.
_TAG = re.compile(
    r"<(?P<close>/?)(?P<name>[a-zA-Z][a-zA-Z0-9:-]{0,40})"
    r"(?P<attributes>(?>[^<>\"']++|\"[^\"]{0,4000}+\"|'[^']{0,4000}+'|[\"'])*+)>"
)
_ATTRIBUTE = re.compile(
    r"(?P<name>[^\s=/\"'<>]{1,100}+)(?:\s{0,9}=\s{0,9}(?:\"(?P<double>[^\"]*)\"|'(?P<single>[^']*)'|(?P<bare>[^\s\"'>]+)))?"
)
_RAW: Final = frozenset(("script", "style", "textarea", "noscript", "template", "iframe", "svg"))


@dataclass(frozen=True, slots=True)
class Token:
    """``start`` or ``end`` of an element, a stretch of ``text``, or the ``raw`` content of a script and its like.

    ``text`` has its character references resolved, ``raw`` has not.
    """

    kind: Literal["start", "end", "text", "raw"]
    name: str = ""
    text: str = ""
    attributes: str = ""

    def get(self, name: str) -> str:
        """The value of an attribute; "" when it is absent or empty."""
        for match in _ATTRIBUTE.finditer(self.attributes):
            if match["name"].lower() == name:
                return html.unescape(match["double"] or match["single"] or match["bare"] or "").strip()
        return ""


def tokens(page: str) -> Iterator[Token]:
    """The tokens in order; comments, declarations and what looks like a tag and is none are left out."""
    position = 0
    while position < len(page):
        opening = page.find("<", position)
        if opening != position:
            yield Token("text", text=html.unescape(page[position : opening if opening >= 0 else len(page)]))
            if opening < 0:
                return
        match = _TAG.match(page, opening)
        if match is None:
            position = _passed_over(page, opening)
            continue
        name = match["name"].lower()
        yield Token("end" if match["close"] else "start", name, attributes=match["attributes"])
        position = match.end()
        if name in _RAW and not match["close"]:
            end = _closing(page, name, position)
            yield Token("raw", name, page[position:end])
            position = end


def _closing(page: str, name: str, position: int) -> int:
    """Where the end tag of a raw element stands; the end of the page when it is missing."""
    found = re.compile(f"</{name}", re.IGNORECASE).search(page, position)
    return found.start() if found else len(page)


def _passed_over(page: str, opening: int) -> int:
    """Where to go on after a "<" that opens no tag: behind a comment or declaration, else behind the "<" itself."""
    if page.startswith("<!--", opening):
        end = page.find("-->", opening + 4)
        return end + 3 if end >= 0 else len(page)
    if page.startswith(("<!", "<?"), opening):
        end = page.find(">", opening)
        return end + 1 if end >= 0 else len(page)
    return opening + 1
