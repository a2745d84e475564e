"""Tell whether the first line of a text is its headline."""

from __future__ import annotations

import itertools
import re
from typing import Final

LONGEST: Final = 130  # characters; a longer first line is rather a paragraph
NARROWEST_WRAP: Final = 40  # characters, as in dateline.sentences.lines
WIDEST_WRAP: Final = 120
FORCED_SHARE: Final = 0.6
_FIRST = re.compile(r"\s*([^\r\n]+)")
_REST = re.compile(r"(?:\r\n?|\n)((?:[ \t]*(?:\r\n?|\n))*)[ \t]*(\S[^\r\n]*)")
# What ends like a sentence, a label or a dateline ("CAIRO (Agency) --") is no headline.
_NO_HEADLINE_END: Final = tuple(".:;,-–—_")
_CLOSERS: Final = "\"'”’)"
_ABBREVIATION_END = re.compile(r"(?:\b[A-Z]\.){2,}\Z|\.\.\.\Z")  # "... sanctions on the U.S."


def headline_end(text: str, start: int = 0) -> int:
    """How many characters of the text its headline takes, counted from the text's beginning; 0 when it has none.

    A headline is the first line, is short, does not end like a sentence, and has text under it. In a hard-wrapped text
    it must stand off by a blank line, or break where the next word would still have fitted.
    """
    first = _FIRST.match(text, start)
    if first is None:
        return 0
    line = first[1].rstrip()
    rest = _REST.match(text, first.end())
    if rest is None or len(line) > LONGEST or not any(char.isalpha() for char in line):
        return 0
    if line.rstrip(_CLOSERS).endswith(_NO_HEADLINE_END) and not _ABBREVIATION_END.search(line):
        return 0
    blank, following = rest.groups()
    if not blank and (following[0].islower() or _wraps_on(text[start:], line, following)):
        return 0
    return first.start(1) + len(line)


def _wraps_on(text: str, line: str, following: str) -> bool:
    """Whether the text is hard-wrapped so that its first line ends only because it was full."""
    lines = [each.strip() for each in text[:20_000].splitlines() if each.strip()]
    width = max(map(len, lines))
    if not NARROWEST_WRAP <= width <= WIDEST_WRAP or len(lines) < 3:
        return False
    full = [len(a) + 1 + len(b.split(" ", 1)[0]) > width for a, b in itertools.pairwise(lines)]
    return full[0] and sum(full) >= FORCED_SHARE * len(full)


def repeated_title_end(text: str, title: str) -> int:
    """How many characters the title takes that the text repeats as its first line; 0 when it does not."""
    first = _FIRST.match(text)
    if first is None or not title:
        return 0
    same = "".join(first[1].split()).casefold() == "".join(title.split()).casefold()
    return first.start(1) + len(first[1].rstrip()) if same and len(text) > first.end() else 0
