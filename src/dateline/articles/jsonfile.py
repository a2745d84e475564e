"""Read articles from JSON (an object, or a list of them) and from JSON Lines (an object a line)."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from dateline.articles.draft import Draft, refused
from dateline.articles.rawlines import read_lines
from dateline.articles.record import read_record
from dateline.errors import DatelineError


def read_json(text: str, path: str, notes: tuple[str, ...] = ()) -> Iterator[Draft]:
    """One draft for the object that a file holds, or for each of its list; raises ``DatelineError`` for bad JSON."""
    content = _parsed(text, path)
    if isinstance(content, list):
        if not content:
            raise DatelineError("DL-109", place=path)
        for number, item in enumerate(content, start=1):
            yield _drafted(item, path, f"item {number}", notes)
    else:
        yield _drafted(content, path, "", notes)


def read_jsonl(file: Path, path: str, max_bytes: int) -> Iterator[Draft]:
    """One draft a line that is not blank; a line that cannot be read is one that failed, and the others go on."""
    for line in read_lines(file, path, max_bytes):
        name = f"line {line.number}"
        if line.error is not None:
            yield refused(line.error, path, name)
        elif line.text.strip():
            try:
                yield _drafted(_parsed(line.text, f"{path}, {name}"), path, name, line.notes)
            except DatelineError as error:
                yield refused(error, path, name)


def _parsed(text: str, place: str) -> Any:
    try:
        return json.loads(text)
    except json.JSONDecodeError as error:
        where = f"{error.msg} at character {error.pos}"
        raise DatelineError("DL-108", place=place, reason=where) from None
    except (ValueError, RecursionError):
        raise DatelineError("DL-108", place=place, reason="numbers too long or brackets too deep") from None


def _drafted(item: Any, path: str, name: str, notes: tuple[str, ...]) -> Draft:
    if isinstance(item, dict):
        return read_record(item, path, name, notes)
    place = f"{path}, {name}" if name else path
    return refused(DatelineError("DL-108", place=place, reason="an object with a field 'text' is needed"), path, name)
