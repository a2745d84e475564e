"""The only door to ``lexicons/``: it reads a table of language knowledge, checks every cell, lays a user's over ours.

A lexicon is a CSV file (``lexicons/en/NAME.csv``): a header, a row an entry, ``;`` between the items of a list, lines
that begin with ``#`` are comments. A user's folder may hold a file of the same name with the same columns: a row with
the key of one of ours replaces it, a row whose first cell is written ``-key`` removes it, any other is added.
"""

from __future__ import annotations

import csv
import functools
import io
import tomllib
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from importlib import resources
from pathlib import Path
from typing import Any, Final, Literal

from dateline.errors import DatelineError
from dateline.ontology import EVENT_TYPES, MODES, SECTORS, is_code

Kind = Literal["text", "name", "list", "year", "code", "codes", "sector", "sectors", "type", "mode", "number", "word"]


@dataclass(frozen=True, slots=True)
class Schema:
    """A table's columns with what each may hold, and the columns that together are its key.

    ``name`` and ``word`` must not be empty; ``word`` and ``list`` items of a ``word`` table are lower-case forms.
    A column that may be left out of a user's file is read as empty.
    """

    columns: Mapping[str, Kind]
    key: tuple[str, ...]


_YEARS: Final[dict[str, Kind]] = {"valid_from": "year", "valid_to": "year"}
SCHEMAS: Final[dict[str, Schema]] = {
    # code is the ISO alpha-3 code of the state or of the state that claims the territory; sector is PRE for the latter
    "countries": Schema(
        {
            "name": "name",
            "code": "code",
            "sector": "sector",
            "aliases": "list",
            "adjectives": "list",
            "demonyms": "list",
            "capitals": "list",
            "metonyms": "list",
            **_YEARS,
        },
        ("name",),
    ),
    # kind: alliance, union, organisation, court, agency (news agencies report and do not act), company, ngo
    "organisations": Schema(
        {
            "name": "name",
            "code": "code",
            "sector": "sector",
            "kind": "word",
            "aliases": "list",
            "members": "codes",
            "headquarters": "list",
            **_YEARS,
        },
        ("name",),
    ),
    "groups": Schema(
        {
            "name": "name",
            "code": "code",
            "sector": "sector",
            "other_sectors": "sectors",
            "kind": "word",
            "aliases": "list",
            **_YEARS,
        },
        ("name",),
    ),
    # scope: national (needs a country), organisation (needs a body), any
    "roles": Schema({"title": "word", "sector": "sector", "scope": "word", "office": "text"}, ("title",)),
    "leaders": Schema(
        {"name": "name", "code": "code", "sector": "sector", "office": "text", "aliases": "list", **_YEARS},
        ("name", "office", "valid_from"),
    ),
    # nouns that stand for people or bodies without naming them: protesters, troops, officials, ministry
    "descriptions": Schema({"noun": "word", "sector": "sector", "kind": "word"}, ("noun",)),
    "places": Schema(
        {
            "name": "name",
            "country": "code",
            "latitude": "number",
            "longitude": "number",
            "kind": "word",
            "aliases": "list",
        },
        ("name", "country"),
    ),
    # kind: title (a name follows), number (a figure may follow), word (something always follows)
    "abbreviations": Schema({"form": "word", "kind": "word"}, ("form",)),
    # ISO 639 code and English name of the languages that an article may turn out to be in
    "languages": Schema({"code": "word", "name": "name"}, ("code",)),
    # lemma: words that behave alike, apart by |; pattern: the company they need (dateline.reader.patterns); frame: how
    # their arguments stand (dateline.reader.arguments); governs: what they do to an act below (dateline.reader.composition)
    "triggers": Schema(
        {
            "lemma": "word",
            "pos": "word",
            "pattern": "text",
            "event_type": "type",
            "mode": "mode",
            "frame": "text",
            "governs": "text",
            "note": "text",
        },
        ("lemma", "pos", "pattern"),
    ),
}

Row = Mapping[str, Any]


def read_table(name: str, layers: Sequence[str | Path] = ()) -> tuple[Row, ...]:
    """The rows of a lexicon with the user's ``layers`` laid over it, in the order of the files.

    Lists are tuples, years and numbers are numbers or ``None``, all else is text. Raises ``DatelineError`` with file
    and line for anything that does not fit the schema.
    """
    if name not in SCHEMAS:
        raise DatelineError("DL-208", name=name, names=", ".join(SCHEMAS))
    return _layered(name, tuple(str(layer) for layer in layers))


@functools.cache
def _layered(name: str, layers: tuple[str, ...]) -> tuple[Row, ...]:
    schema = SCHEMAS[name]
    merged = _parse(name, _ours(f"{name}.csv"), f"lexicons/en/{name}.csv", removing=False)
    for layer in layers:
        file = Path(layer) / f"{name}.csv"
        if file.exists():
            for key, row in _parse(name, _text(file), str(file), removing=True).items():
                if str(row[schema.key[0]]).startswith("-"):
                    merged.pop((key[0].removeprefix("-"), *key[1:]), None)
                else:
                    merged[key] = row
    return tuple(merged.values())


def read_toml(name: str, layers: Sequence[str | Path] = ()) -> dict[str, Any]:
    """A nested lexicon (``lexicons/en/NAME.toml``); a top-level entry of a later layer replaces ours, or with a table
    of its own is laid over it key by key."""
    merged = tomllib.loads(_ours(f"{name}.toml"))
    for layer in layers:
        file = Path(layer) / f"{name}.toml"
        if file.exists():
            try:
                extra = tomllib.loads(_text(file))
            except tomllib.TOMLDecodeError as error:
                raise DatelineError("DL-201", place=str(file), format="TOML", reason=str(error)) from None
            for key, value in extra.items():
                old = merged.get(key)
                merged[key] = {**old, **value} if isinstance(old, dict) and isinstance(value, dict) else value
    return merged


def _ours(file: str) -> str:
    return (resources.files("dateline") / "lexicons" / "en" / file).read_text(encoding="utf-8")


def _text(file: Path) -> str:
    try:
        return file.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError:
        raise DatelineError("DL-107", place=str(file)) from None
    except OSError as error:
        raise DatelineError("DL-104", place=str(file), reason=error.strerror or str(error)) from None


def _parse(name: str, text: str, place: str, *, removing: bool) -> dict[tuple[str, ...], dict[str, Any]]:
    """Rows by key."""
    schema = SCHEMAS[name]
    rows: dict[tuple[str, ...], dict[str, Any]] = {}
    lines: dict[tuple[str, ...], int] = {}
    reader = csv.reader(io.StringIO(unicodedata.normalize("NFC", text)))
    header: list[str] | None = None
    for cells in reader:
        if not cells or cells[0].startswith("#"):
            continue
        line = f"{place}, line {reader.line_num}"
        if header is None:
            header = cells
            columns = ", ".join(schema.columns)
            for column in (
                *[c for c in header if c not in schema.columns],
                *[k for k in schema.key if k not in header],
            ):
                raise DatelineError("DL-204", place=line, column=column, columns=columns)
            continue
        if len(cells) > len(header):
            raise DatelineError(
                "DL-201", place=line, format="CSV", reason=f"{len(cells)} cells in {len(header)} columns"
            )
        given = dict(zip(header, (cell.strip() for cell in cells)))
        row = (
            {
                column: _cell(given.get(column, ""), kind, column, line, schema.key)
                for column, kind in schema.columns.items()
            }
            if not (removing and cells[0].startswith("-"))
            else {**dict.fromkeys(schema.columns, ""), **given}
        )
        if row.get("valid_from") and row.get("valid_to") and row["valid_from"] > row["valid_to"]:
            raise DatelineError("DL-207", place=line, begin=row["valid_from"], end=row["valid_to"])
        key = tuple(str(row[column]) for column in schema.key)
        if key in rows:
            raise DatelineError("DL-206", place=line, key=" / ".join(key), line=lines[key])
        rows[key], lines[key] = row, reader.line_num
    return rows


def _cell(text: str, kind: Kind, column: str, line: str, key: tuple[str, ...]) -> Any:
    """One cell's value, or an error that names it."""

    def bad(wanted: str) -> DatelineError:
        return DatelineError("DL-205", place=line, column=column, value=text, wanted=wanted)

    items = tuple(item.strip() for item in text.split(";") if item.strip())
    if kind in ("name", "word") and not text and column in key:
        raise bad("a name")
    if kind == "list":
        return items
    if kind == "codes":
        if wrong := [item for item in items if not is_code(item)]:
            raise bad(f"a list of country codes ({wrong[0]} is none)")
        return items
    if kind == "sectors":
        if wrong := [item for item in items if item not in SECTORS]:
            raise bad(f"a list of sectors ({wrong[0]} is none)")
        return items
    if kind in ("year", "number"):
        try:
            return (int(text) if kind == "year" else float(text)) if text else None
        except ValueError:
            raise bad(f"a {kind}") from None
    known = {
        "code": is_code,
        "sector": SECTORS.__contains__,
        "mode": MODES.__contains__,
        "type": {*EVENT_TYPES, "NONE"}.__contains__,
    }.get(kind)
    if text and known and not known(text):
        raise bad(
            {
                "code": "an ISO alpha-3 or PLOVER code",
                "sector": "a PLOVER sector",
                "mode": "a PLOVER mode",
                "type": "a PLOVER event type",
            }[kind]
        )
    return text
