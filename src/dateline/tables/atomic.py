"""Files that are there whole or not at all: written beside their place under another name, then renamed."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from dateline.errors import DatelineError


@contextmanager
def replacing(path: Path) -> Iterator[Path]:
    """A path to write to, which takes the place of ``path`` when the block ends well and vanishes when it does not.

    Raises ``DatelineError`` (DL-502) for whatever the operating system refuses: no permission, no space, no folder.
    """
    temporary = path.with_name(f".{path.name}.{os.getpid()}.tmp")
    try:
        yield temporary
        with temporary.open("rb+") as file:
            os.fsync(file.fileno())
        temporary.replace(path)
    except OSError as error:
        raise DatelineError("DL-502", place=str(path), reason=error.strerror or str(error)) from None
    finally:
        _remove(temporary)


def _remove(temporary: Path) -> None:
    try:
        temporary.unlink(missing_ok=True)
    except OSError:
        return  # a folder that refuses even this has refused the writing too, and that is already being told


def write_text(path: Path, text: str) -> None:
    """A text file in UTF-8, its line ends as given, written whole or not at all."""
    with replacing(path) as temporary:
        temporary.write_text(text, encoding="utf-8", newline="")
