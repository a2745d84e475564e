"""The text of a web page by its tags alone: for pages from which trafilatura gets nothing."""

from __future__ import annotations

from typing import Final

from dateline.articles.htmltokens import tokens

_NOT_ARTICLE: Final = frozenset(("nav", "footer", "aside", "form", "button", "select", "head", "figure", "menu"))
_INLINE: Final = frozenset(
    (
        *("a", "abbr", "b", "bdi", "bdo", "cite", "code", "em", "font", "i", "mark", "q", "s", "small", "span"),
        *("strong", "sub", "sup", "time", "u", "wbr"),
    )
)
_SHORT: Final = 40  # characters; a shorter line that does not end like a sentence is a label or a link


def page_text(page: str) -> str:
    """The lines of text that read like prose, one a line; "" when there is none."""
    lines: list[str] = []
    line: list[str] = []
    outside = 0
    for token in tokens(page):
        if token.kind == "text":
            if not outside:
                line.append(token.text)
        elif token.kind != "raw":
            if token.name in _NOT_ARTICLE:
                outside = max(0, outside + (1 if token.kind == "start" else -1))
            if token.name not in _INLINE:
                _finish(lines, line)
    _finish(lines, line)
    return "\n".join(lines)


def _finish(lines: list[str], line: list[str]) -> None:
    text = " ".join("".join(line).split())
    line.clear()
    if len(text) >= _SHORT or text.endswith((".", "!", "?", "”", '"')):
        lines.append(text)
