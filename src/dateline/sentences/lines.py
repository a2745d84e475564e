"""Tell the line breaks that part a text from those that only end a line of a hard-wrapped paragraph."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from typing import Final

# A text is hard-wrapped when its longest line is as wide as lines of mails and printed pages are, and when most of them
# end where the next word would no longer have fitted. SLACK forgives words that the wrapping program had hyphenated; a
# line that ends a sentence has none.
NARROWEST: Final = 40
WIDEST: Final = 120
SLACK: Final = 3
FORCED_SHARE: Final = 0.6
FEWEST_BREAKS: Final = 3
_CLOSED: Final = tuple(".!?:;…\"'”’)")


def inner_breaks(text: str, headline_end: int = 0) -> tuple[int, ...]:
    """The positions of the line breaks that stand within a paragraph, in a text of tidy lines.

    Blank lines part, and so does the end of the headline. Any other break is an inner one when the next word would not
    have fitted on the line of a hard-wrapped text, or when the next line goes on in lower case after an open end.
    """
    breaks = [each for each in _breaks(text) if each[1] > headline_end]
    width = _width([(line, following) for line, _, following in breaks])
    return tuple(
        position
        for line, position, following in breaks
        if (width and _forced(line, following, width)) or (following[0].islower() and not line.endswith(_CLOSED))
    )


def _breaks(text: str) -> Iterator[tuple[str, int, str]]:
    """Each single line break: the line before it, its position, the line after it."""
    position = 0
    for line, following in itertools.pairwise(text.split("\n")):
        position += len(line) + 1
        if line and following:
            yield line, position - 1, following


def _width(breaks: list[tuple[str, str]]) -> int:
    """How wide the text was wrapped; 0 when it was not."""
    width = max((len(line) for pair in breaks for line in pair), default=0)
    if len(breaks) < FEWEST_BREAKS or not NARROWEST <= width <= WIDEST:
        return 0
    forced = sum(_forced(line, following, width) for line, following in breaks)
    return width if forced >= FORCED_SHARE * len(breaks) else 0


def _forced(line: str, following: str, width: int) -> bool:
    first_word = following.split(" ", 1)[0]
    return len(line) + 1 + len(first_word) > width - (0 if line.endswith(_CLOSED) else SLACK)
