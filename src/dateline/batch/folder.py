"""The output folder: Dateline writes into one that is new, empty, or marked as its own, and into no other."""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Final

from dateline.errors import DatelineError
from dateline.settings import Settings
from dateline.tables.atomic import write_text
from dateline.tables.columns import SCHEMA_VERSION

MANIFEST: Final = "dateline.json"
# All that Dateline may put into an output folder, and so all that it may ever remove from one.
OUTPUTS: Final = (
    *[f"{table}.{ending}" for table in ("articles", "timexes", "mentions", "events") for ending in ("csv", "jsonl")],
    "events.xlsx",
    "chronology.html",
    "chronology.md",
)
_LITTER: Final = frozenset(("Thumbs.db", "desktop.ini"))  # what file managers leave; names with a dot pass as well


def check(folder: Path) -> None:
    """Raise ``DatelineError`` if Dateline may not write here, before a long run finds out at its end.

    It is a file (DL-503), a folder of others' files (DL-501), or closed to this user (DL-502).
    """
    try:
        if folder.exists() and not folder.is_dir():
            raise DatelineError("DL-503", place=str(folder))
        names = sorted(item.name for item in folder.iterdir()) if folder.is_dir() else []
    except OSError as error:
        raise DatelineError("DL-502", place=str(folder), reason=error.strerror or str(error)) from None
    others = [name for name in names if not name.startswith(".") and name not in _LITTER]
    if others and not _read(folder / MANIFEST):
        raise DatelineError("DL-501", place=str(folder), example=others[0])
    nearest = next(path for path in (folder, *folder.absolute().parents) if path.exists())
    if not os.access(nearest, os.W_OK | os.X_OK):
        raise DatelineError("DL-502", place=str(folder), reason=f"no permission to write in {nearest}")


def claim(folder: Path, version: str) -> None:
    """Make the folder and mark it as Dateline's, before anything else is written; raises what ``check`` does."""
    check(folder)
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise DatelineError("DL-502", place=str(folder), reason=error.strerror or str(error)) from None
    if not _read(folder / MANIFEST):
        write_text(folder / MANIFEST, _json({"dateline": version, "schema": SCHEMA_VERSION, "files": {}}))


def seal(folder: Path, settings: Settings, version: str, made: Sequence[str]) -> None:
    """Remove what an earlier run made here and this one did not, and write the manifest of what is here now.

    The manifest holds no time and no path, and not the number of workers: the same run writes the same manifest.
    """
    before = _read(folder / MANIFEST).get("files", {})
    for name in (name for name in OUTPUTS if name in before and name not in made):
        _remove(folder / name)
    written = {"dateline": version, "schema": SCHEMA_VERSION, "settings": _shown(settings)}
    write_text(folder / MANIFEST, _json(written | {"files": {name: _digest(folder / name) for name in made}}))


def _digest(path: Path) -> str:
    try:
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except OSError as error:
        raise DatelineError("DL-104", place=str(path), reason=error.strerror or str(error)) from None


def _remove(path: Path) -> None:
    try:
        path.unlink(missing_ok=True)
    except OSError as error:
        raise DatelineError("DL-502", place=str(path), reason=error.strerror or str(error)) from None


def _read(manifest: Path) -> dict[str, Any]:
    """The manifest; empty when there is none, or something else of that name."""
    try:
        content = json.loads(manifest.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    ours = isinstance(content, dict) and "dateline" in content and isinstance(content.get("files"), dict)
    return content if ours else {}


def _shown(settings: Settings) -> dict[str, Any]:
    return {
        "model": settings.model,
        "max_bytes": settings.max_bytes,
        "max_piece": settings.max_piece,
        "lexicons": [Path(layer).name for layer in settings.lexicons],
        "bom": settings.bom,
    }


def _json(content: dict[str, Any]) -> str:
    return json.dumps(content, indent=2, ensure_ascii=False) + "\n"
