"""Lines of files in bounded memory."""

from __future__ import annotations

from pathlib import Path

import pytest

from dateline.articles.rawlines import read_lines


def lines(tmp_path: Path, data: bytes, limit: int = 100) -> list[tuple[int, str, str]]:
    file = tmp_path / "x"
    file.write_bytes(data)
    return [(line.number, line.text, line.error.code if line.error else "") for line in read_lines(file, "x", limit)]


@pytest.mark.parametrize(
    "data, expected",
    [
        (b"", []),
        (b"one\r\ntwo", [(1, "one\r\n", ""), (2, "two", "")]),
        (b"one\n\nthree\n", [(1, "one\n", ""), (2, "\n", ""), (3, "three\n", "")]),
        ("a\u2028b\nc".encode("utf-16"), [(1, "a\u2028b\n", ""), (2, "c", "")]),
        (b"x" * 1000 + b"\nlast", [(1, "", "DL-106"), (2, "last", "")]),
        (b"x" * 1000, [(1, "", "DL-106")]),
        (b"ok\n" + bytes(50) + b"\nok", [(1, "ok\n", ""), (2, "", "DL-107"), (3, "ok", "")]),
        ("x".encode("utf-16") * 100, [(1, "", "DL-106")]),
    ],
)
def test_each_line_or_why_not(tmp_path: Path, data: bytes, expected: list[tuple[int, str, str]]) -> None:
    assert lines(tmp_path, data) == expected
