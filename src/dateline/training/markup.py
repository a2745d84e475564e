r"""The inline marks of coded text: ``[words|name]`` around a stretch.

A backslash stands before a bracket, a bar or a backslash of the text itself. Marks may nest and may not cross.
``strip_marks`` and ``add_marks`` are inverse to each other.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

from dateline.training.coded import ENTITY_ID, TRIGGER_ID, Mark
from dateline.values import PartName

_SPECIAL: Final = re.compile(r"[\[\]|\\]")
_CLOSING: Final = re.compile(r"\|([a-z0-9]+)\]")


class MarkupError(ValueError):
    """A mark that cannot be read: ``offset`` is where, in the marked text."""

    def __init__(self, reason: str, offset: int) -> None:
        super().__init__(reason)
        self.offset = offset


def strip_marks(marked: str, part: PartName) -> tuple[str, tuple[Mark, ...]]:
    """The bare text and its marks in the order in which they begin; raises ``MarkupError``."""
    bare: list[str] = []
    opened: list[tuple[int, int]] = []
    marks: list[Mark] = []
    length = at = 0
    while at < len(marked):
        found = _SPECIAL.search(marked, at)
        piece = marked[at : found.start()] if found else marked[at:]
        bare.append(piece)
        length += len(piece)
        if not found:
            break
        at = found.end()
        if found.group() == "\\":
            if at >= len(marked) or not _SPECIAL.match(marked, at):
                raise MarkupError("a backslash stands before '[', ']', '|' or '\\' only", found.start())
            bare.append(marked[at])
            length, at = length + 1, at + 1
        elif found.group() == "[":
            opened.append((length, found.start()))
        elif closing := _CLOSING.match(marked, found.start()):
            if not opened:
                raise MarkupError(f"the mark '{closing.group(1)}' is closed and was not opened", found.start())
            start, offset = opened.pop()
            marks.append(_mark(closing.group(1), part, start, length, offset))
            at = closing.end()
        else:
            raise MarkupError(f"a bare '{found.group()}': write '\\{found.group()}'", found.start())
    if opened:
        raise MarkupError("a mark is opened and not closed", opened[-1][1])
    return "".join(bare), tuple(sorted(marks, key=lambda mark: (mark.start, -mark.end, mark.id)))


def add_marks(bare: str, marks: Iterable[Mark]) -> str:
    """The marked text: the inverse of ``strip_marks`` for marks that do not cross."""
    openings: dict[int, int] = {}
    closings: dict[int, list[Mark]] = {}
    for mark in marks:
        openings[mark.start] = openings.get(mark.start, 0) + 1
        closings.setdefault(mark.end, []).append(mark)
    made: list[str] = []
    for at in range(len(bare) + 1):
        # Of marks that end together the one that began last is closed first.
        for mark in sorted(closings.get(at, ()), key=lambda mark: (-mark.start, mark.id)):
            made.append(f"|{mark.id}]")
        made.append("[" * openings.get(at, 0))
        if at < len(bare):
            made.append(_SPECIAL.sub(r"\\\g<0>", bare[at]))
    return "".join(made)


def _mark(name: str, part: PartName, start: int, end: int, offset: int) -> Mark:
    if not (TRIGGER_ID.fullmatch(name) or ENTITY_ID.fullmatch(name)):
        raise MarkupError(f"'{name}' is no name for a mark (a number, or one to three letters and a number)", offset)
    if start == end:
        raise MarkupError(f"the mark '{name}' holds no words", offset)
    return Mark(name, part, start, end)
