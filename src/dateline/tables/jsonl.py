"""Tables as JSON Lines for programs: an object a row, keys in the order of the columns, texts as they are."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TextIO

from dateline.tables.atomic import replacing
from dateline.tables.cells import Row
from dateline.tables.columns import Column


def write_jsonl(path: Path, columns: Sequence[Column], rows: Iterable[Row]) -> None:
    """Write a table whole or not at all; raises ``DatelineError`` (DL-502) when the file cannot be written."""
    with replacing(path) as temporary, temporary.open("w", encoding="utf-8", newline="") as file:
        print_jsonl(file, columns, rows)


def print_jsonl(file: TextIO, columns: Sequence[Column], rows: Iterable[Row]) -> None:
    """Write a table to an open text file; a number that is not known is ``null``."""
    for row in rows:
        file.write(json.dumps({column.name: row[column.name] for column in columns}, ensure_ascii=False) + "\n")
