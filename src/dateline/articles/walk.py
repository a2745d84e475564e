"""Find the article files that some inputs name: files as they are, folders with all that is in them."""

from __future__ import annotations

import json
import os
import re
import stat
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from dateline.errors import DatelineError

ENDINGS: Final = (".txt", ".md", ".html", ".htm", ".json", ".jsonl", ".csv")
# The file by which Dateline marks a folder that it wrote; such a folder holds tables and no articles.
OWN_MANIFEST: Final = "dateline.json"
_KINDS: Final = (
    (stat.S_ISLNK, "symbolic link"),
    (stat.S_ISFIFO, "named pipe"),
    (stat.S_ISSOCK, "socket"),
    (stat.S_ISBLK, "device"),
    (stat.S_ISCHR, "device"),
)
_UNPRINTABLE = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]")


@dataclass(frozen=True, slots=True)
class Found:
    """A file to be read, or one that is not and why. ``label`` is its path as it is told to people and tables."""

    path: Path
    label: str
    fault: DatelineError | None = None


def find(inputs: Sequence[str]) -> tuple[Found, ...]:
    """Every file that the inputs name, once, sorted by label whatever the order of the inputs.

    In a folder only the files with one of ``ENDINGS`` count; what begins with a dot and folders that Dateline wrote
    are passed over. Links within a folder are not followed, an input that is a link is. Raises ``DatelineError`` when
    nothing is named (DL-101), an input is not there (DL-102) or no article is found (DL-103).
    """
    if not inputs:
        raise DatelineError("DL-101")
    labelled = sorted((found for given in inputs for found in _named(given)), key=lambda found: found.label)
    once: dict[str, Found] = {}
    for found in labelled:
        once.setdefault(_identity(found), found)
    if not once:
        place = ", ".join(label(Path(given)) for given in inputs)
        raise DatelineError("DL-103", place=place, endings=", ".join(ENDINGS))
    return tuple(once.values())


def label(path: Path) -> str:
    """The path with ``/`` between its parts, and with what cannot be written in UTF-8 on one line escaped."""
    return _UNPRINTABLE.sub(lambda match: ascii(match.group())[1:-1], path.as_posix())


def _identity(found: Found) -> str:
    """What two labels of one file have in common; a link that is not followed counts as itself."""
    return found.label if found.fault else os.path.realpath(found.path)


def _named(given: str) -> Iterator[Found]:
    path = Path(os.path.normpath(given)) if given else Path()
    try:
        mode = path.stat().st_mode if given else 0
    except (FileNotFoundError, NotADirectoryError, ValueError):
        mode = 0
    except OSError as error:
        raise DatelineError("DL-104", place=label(path), reason=error.strerror or str(error)) from None
    if not mode:
        raise DatelineError("DL-102", place=label(path) if given else "''")
    if stat.S_ISDIR(mode):
        yield from _within(path)
    else:
        yield _file(path, mode)


def _file(path: Path, mode: int) -> Found:
    ending = path.suffix.lower()
    if not stat.S_ISREG(mode):
        return Found(path, label(path), _not_followed(path, mode))
    if ending not in ENDINGS:
        fault = DatelineError("DL-116", place=label(path), ending=ending, endings=", ".join(ENDINGS))
        return Found(path, label(path), fault)
    return Found(path, label(path))


def _not_followed(path: Path, mode: int) -> DatelineError:
    kind = next((name for is_kind, name in _KINDS if is_kind(mode)), "special file")
    return DatelineError("DL-115", place=label(path), kind=kind)


def _within(folder: Path) -> Iterator[Found]:
    """The article files below a folder, in no order."""
    waiting = [folder]
    while waiting:
        here = waiting.pop()
        try:
            entries = [entry for entry in here.iterdir() if not entry.name.startswith(".")]
            modes = [entry.lstat().st_mode for entry in entries]
        except OSError as error:
            reason = error.strerror or str(error)
            yield Found(here, label(here), DatelineError("DL-104", place=label(here), reason=reason))
            continue
        if any(entry.name == OWN_MANIFEST and _is_manifest(entry) for entry in entries):
            continue
        for entry, mode in zip(entries, modes, strict=True):
            if stat.S_ISDIR(mode):
                waiting.append(entry)
            elif entry.suffix.lower() in ENDINGS or (stat.S_ISLNK(mode) and entry.is_dir()):
                yield _file(entry, mode)


def _is_manifest(file: Path) -> bool:
    try:
        content = json.loads(file.read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError):
        return False
    return isinstance(content, dict) and {"dateline", "schema", "files"} <= content.keys()
