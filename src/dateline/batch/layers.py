"""A look at the user's folders of lexicons, so that a fault in one ends a run before it has begun."""

from __future__ import annotations

from collections.abc import Sequence
from importlib import resources
from pathlib import Path

from dateline.errors import DatelineError
from dateline.lexicon import read_table, read_toml


def lexicon_files() -> tuple[str, ...]:
    """The names of all lexicons that Dateline has, with their endings."""
    return tuple(sorted(item.name for item in (resources.files("dateline") / "lexicons" / "en").iterdir()))


def check_layers(layers: Sequence[str]) -> None:
    """Raise ``DatelineError`` for a folder that is none, a file that is no lexicon's, or an entry that is wrong."""
    known = lexicon_files()
    for folder in map(Path, layers):
        if not folder.is_dir():
            raise DatelineError("DL-102", place=str(folder))
        for path in sorted(path for path in folder.iterdir() if path.suffix in (".csv", ".toml")):
            if path.name not in known:
                raise DatelineError("DL-208", place=str(path), name=path.name, names=", ".join(known))
            entries(path.name, layers)


def entries(file: str, layers: Sequence[str]) -> int:
    """How many entries a lexicon has, with the user's laid over; raises ``DatelineError`` for one that is wrong."""
    name, ending = file.split(".")
    return len(read_table(name, layers) if ending == "csv" else read_toml(name, layers))
