"""Make a text fit to be parsed, and keep where each of its characters stood in the text as it was given.

Characters are only taken out or replaced one for one, so that the way back is an array of positions. Letters,
punctuation and quotation marks (curly ones too) stay as they are.
"""

from __future__ import annotations

import bisect
import re
from array import array
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from dateline.sentences.lines import inner_breaks

# spaCy's tokenizer takes a run of n symbols apart in time n² (8,000 brackets: 15 seconds); so too any unbroken stretch
# of clitics ("'s's's"). No word of a language is as long as these, and nothing that Dateline reads is written in them.
SYMBOL_RUN: Final = 64
UNBROKEN: Final = 500

_INVISIBLE = (
    "\u00ad\u0600-\u0605\u061c\u06dd\u070f\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff\ufff9-\ufffb"
    "\ud800-\udfff\U000110bd\U0001d173-\U0001d17a\U000e0000-\U000e0fff"
)
_CONTROL = "\x00-\x08\x0e-\x1b\x1f\x7f-\x84\x86-\x9f"

# Each pattern's match is replaced by the text beside it, which is never longer; None keeps the pattern's first group.
_STEPS: Final[tuple[tuple[re.Pattern[str], str | None], ...]] = (
    (re.compile(f"[{_INVISIBLE}]+"), ""),
    (re.compile("\r\n?|[\v\f\x1c-\x1e\x85\u2028\u2029]"), "\n"),
    (re.compile(f"[{_CONTROL}\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]"), " "),
    (re.compile(rf"(?:[^\w\s]|_){{{SYMBOL_RUN},}}"), " "),
    (re.compile(rf"\S{{{UNBROKEN},}}"), " "),
    (re.compile(r"!?\[([^\[\]\n]{1,300})\]\((?:https?:|mailto:|/|#)[^\s()]{0,480}\)"), None),
    # Markdown's headings and list items part like paragraphs; its quotations are lines like others.
    (re.compile(r"\n {0,3}(?:#{1,6}|[-*•]) +"), "\n\n"),
    (re.compile(r"\A {0,3}(?:#{1,6}|[-*•]) +|(?m:^ {0,3}(?:> ?){1,9})"), ""),
    (re.compile(r"\*{2,3}|(?<![\w*])\*(?=\w)|(?<=[\w.,!?])\*(?![\w*])"), ""),
)
_TIDYING: Final[tuple[tuple[re.Pattern[str], str | None], ...]] = (
    (re.compile(r" {2,}"), " "),
    (re.compile(r" ?\n(?: ?\n)+ ?"), "\n\n"),
    (re.compile(r" \n ?|\n "), "\n"),
    (re.compile(r"\A[ \n]+|[ \n]+\Z"), ""),
)
# A line that ends in a hyphen goes on in the next without a space.
_UNWRAPPING: Final[tuple[tuple[re.Pattern[str], str | None], ...]] = (
    (re.compile(r"(?<=\w-)\r(?=\w)"), ""),
    (re.compile(r"\r"), " "),
)
_INDENTED = re.compile(r"\n {2,}(?=\S)")


@dataclass(frozen=True, slots=True)
class Cleaned:
    """The analysed text, where each of its characters stood (``None``: where it stands), and its headline's end."""

    text: str
    offsets: Sequence[int] | None
    headline_end: int


def clean(given: str, *, start: int = 0, headline_end: int = 0) -> Cleaned:
    """The text from ``start`` on, cleaned: single spaces, lines without white space around them, no two blank lines.

    A line break within a paragraph of a hard-wrapped text becomes a space; those that are left part paragraphs or
    lines. ``headline_end`` counts in the given text, and in the cleaned one in what is returned.
    """
    text = given[start:]
    offsets: Sequence[int] = range(start, len(given))
    text, offsets = _apply(_STEPS, text, offsets)
    if 0 < len(_INDENTED.findall(text)) * 2 <= text.count("\n"):
        # In a text whose lines mostly begin at the margin an indented one begins a paragraph.
        text, offsets = _apply(((_INDENTED, "\n\n"),), text, offsets)
    text, offsets = _apply(_TIDYING, text, offsets)
    headline = bisect.bisect_left(offsets, headline_end)
    text, offsets = _apply(_UNWRAPPING, _marked(text, inner_breaks(text, headline)), offsets)
    return Cleaned(text, None if text == given else offsets, headline)


def _apply(
    steps: Sequence[tuple[re.Pattern[str], str | None]], text: str, offsets: Sequence[int]
) -> tuple[str, Sequence[int]]:
    for pattern, put in steps:
        text, offsets = _replace(pattern, put, text, offsets)
    return text, offsets


def _replace(pattern: re.Pattern[str], put: str | None, text: str, offsets: Sequence[int]) -> tuple[str, Sequence[int]]:
    kept: list[str] = []
    places = array("l")
    last = 0
    for match in pattern.finditer(text):
        first, end = match.span() if put is not None else match.span(1)
        new = text[first:end] if put is None else put
        kept += (text[last : match.start()], new)
        places.extend(offsets[last : match.start()])
        places.extend(offsets[first : first + len(new)])
        last = match.end()
    if not last:
        return text, offsets
    places.extend(offsets[last:])
    return "".join((*kept, text[last:])), places


def _marked(text: str, breaks: Sequence[int]) -> str:
    """The text with these line breaks written as carriage returns, of which a cleaned text has none."""
    pieces = [text[first + 1 : end] for first, end in zip((-1, *breaks), (*breaks, len(text)), strict=True)]
    return "\r".join(pieces)
