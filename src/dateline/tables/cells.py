"""What a cell may hold: one line of clean text, a list in one text, a quotation of bounded length."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Final

from dateline.tables.columns import LIST_SEPARATOR

Cell = str | int | float | None
Row = Mapping[str, Cell]

EVIDENCE_LIMIT: Final = 1_000  # characters of a quoted sentence: what still reads well in a spreadsheet's cell
CELL_LIMIT: Final = 32_767  # characters (UTF-16 units) of a cell in Excel, which cuts the rest without a word
TRUNCATED: Final = "[truncated]"

# What splits a row or a sheet in some reader: the C0 controls, DEL, NEL, and Unicode's line and paragraph separators.
_BREAKS: Final = re.compile("\r\n|[\x00-\x1f\x7f\x85\u2028\u2029]")
# What UTF-8 or XML 1.0 cannot hold: lone surrogates and two of the noncharacters.
_UNWRITABLE: Final = re.compile("[\ud800-\udfff\ufffe\uffff]")


def one_line(text: str) -> str:
    """The text with each line break or control character a space, and U+FFFD for what no file format can hold."""
    return _UNWRITABLE.sub("\ufffd", _BREAKS.sub(" ", text))


def shorten(text: str, limit: int = EVIDENCE_LIMIT, *, keep: str = "") -> str:
    """At most ``limit`` characters of a text, ``[truncated]`` at each end that was cut; ``keep`` stays if it occurs."""
    if len(text) <= limit:
        return text
    room = limit - 2 * (len(TRUNCATED) + 1)
    start = 0
    if (found := text.find(keep)) + len(keep) > room:
        start = min(found + len(keep) // 2 - room // 2, len(text) - room)
    end = start + room
    before = f"{TRUNCATED} " if start else ""
    after = f" {TRUNCATED}" if end < len(text) else ""
    return f"{before}{text[start:end]}{after}"


def join_list(items: Iterable[str]) -> str:
    """The items in one cell, an empty one keeping its place; a semicolon of an item's own becomes a comma."""
    return LIST_SEPARATOR.join(item.replace(";", ",") for item in items)


def split_list(cell: str) -> tuple[str, ...]:
    """The items of a list in one cell; an empty cell is an empty list."""
    return tuple(item.strip() for item in cell.split(LIST_SEPARATOR.strip())) if cell else ()


def number_text(value: float) -> str:
    """A number as a person writes it and a program reads back to the same value: ``9``, ``-2.5``, ``0.07``."""
    text = repr(value)
    return text.removesuffix(".0")
