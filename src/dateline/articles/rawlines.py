"""Read a file line by line in bounded memory, whatever its encoding."""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterator
from dataclasses import dataclass
from io import BufferedReader
from pathlib import Path
from typing import Final

from dateline.articles.decode import decode
from dateline.errors import DatelineError

_WIDE_MARKS: Final = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
_LINE = re.compile(r"[^\n]*\n|[^\n]+")


@dataclass(frozen=True, slots=True)
class Line:
    """A line with its end, counted from 1; or why it could not be read, and then its text is empty."""

    number: int
    text: str
    notes: tuple[str, ...] = ()
    error: DatelineError | None = None


def read_lines(file: Path, path: str, max_bytes: int) -> Iterator[Line]:
    """The lines, decoded one by one; one of more than ``max_bytes`` is passed over and told (DL-106).

    A file with the byte-order mark of UTF-16 is decoded whole, and so counts as one line when it is too large.
    ``OSError`` is left to the caller.
    """
    with file.open("rb") as stream:
        wide = stream.peek(2)[:2] in _WIDE_MARKS
        raw = _decoded_whole(stream, max_bytes) if wide else _raw_lines(stream, max_bytes)
        for number, (data, size) in enumerate(raw, start=1):
            place = f"{path}, line {number}"
            if size > max_bytes:
                yield Line(number, "", error=DatelineError("DL-106", place=place, size=size, limit=max_bytes))
                continue
            try:
                decoded = decode(data)
            except DatelineError as error:
                yield Line(number, "", error=DatelineError(error.code, place=place))
                continue
            yield Line(number, decoded.text, (decoded.note,) if decoded.note else ())


def _raw_lines(stream: BufferedReader, max_bytes: int) -> Iterator[tuple[bytes, int]]:
    """Each line's bytes and their number; of a line that is too long the number alone."""
    while data := stream.readline(max_bytes + 1):
        size = len(data)
        if size > max_bytes:
            while not data.endswith(b"\n") and (data := stream.readline(max_bytes + 1)):
                size += len(data)
            yield b"", size
        else:
            yield data, size


def _decoded_whole(stream: BufferedReader, max_bytes: int) -> Iterator[tuple[bytes, int]]:
    """The lines of a UTF-16 file, as UTF-8."""
    data = stream.read(max_bytes + 1)
    if len(data) > max_bytes:
        yield b"", len(data)
        return
    for line in _LINE.findall(decode(data).text):
        encoded = line.encode("utf-8", "surrogatepass")
        yield encoded, len(encoded)
