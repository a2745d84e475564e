"""Cut a cleaned text into the pieces that are parsed one by one: a line, or as much of it as may be parsed at once."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from dateline.sentences.datelines import dateline_end

_LINE = re.compile(r"([^\n]+)(\n*)")
_STOP = re.compile(r"[.!?][\"'”’)\]]* ")


@dataclass(frozen=True, slots=True)
class Piece:
    """What is parsed at once, the line breaks after it, and whether it was cut off only for its length."""

    text: str
    breaks: str = ""
    cut: bool = False


def pieces(text: str, max_piece: int) -> Iterator[Piece]:
    """The pieces in order; together they are the text. The dateline that opens a line is a piece of its own."""
    for match in _LINE.finditer(text):
        line, breaks = match.groups()
        opening = dateline_end(line)
        if opening:
            yield Piece(line[:opening])
        *early, last = _cut(line[opening:], max_piece)
        for stretch in early:
            yield Piece(stretch, cut=True)
        yield Piece(last, breaks)


def _cut(line: str, longest: int) -> Iterator[str]:
    """Stretches no longer than that, cut after a full stop in the second half, else at white space, else anywhere."""
    start = 0
    while len(line) - start > longest:
        stops = [match.end() for match in _STOP.finditer(line, start + longest // 2, start + longest)]
        end = stops[-1] if stops else line.rfind(" ", start + 1, start + longest) + 1
        end = end if end > start else start + longest
        yield line[start:end]
        start = end
    yield line[start:]
