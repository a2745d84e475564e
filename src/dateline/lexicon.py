"""The only door to ``lexicons/``: it reads a table of language knowledge, checks every cell, lays a user's over ours.

A lexicon is a CSV file (``lexicons/en/NAME.csv``): a header, a row an entry, ``;`` between the items of a list, lines
that begin with ``#`` are comments. A user's folder may hold a file of the same name with the same columns: a row with
the key of one of ours replaces it, a row whose key begins with ``-`` removes what it names, any other is added. A
nested lexicon is a TOML file of tables.
"""

from __future__ import annotations

import csv
import functools
import re
import tomllib
import unicodedata
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from importlib import resources
from pathlib import Path
from typing import Any, Final, Literal

from dateline.errors import DatelineError
from dateline.ontology import CONTEXTS, EVENT_TYPES, MODES, SECTORS, is_code

Kind = Literal[
    "text",
    "name",
    "word",
    "list",
    "year",
    "code",
    "codes",
    "sector",
    "sectors",
    "types",
    "contexts",
    "type",
    "mode",
    "latitude",
    "longitude",
]


@dataclass(frozen=True, slots=True)
class Schema:
    """A table's columns with what each may hold, and the columns that together are its key.

    In the key ``name`` and ``word`` must not be empty. A column that a user's file leaves out is read as empty, but the
    key must be there.
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
        ("name", "code", "office", "valid_from"),
    ),
    # start, end: ISO days of the event; kind: after (the name is used from the first day on), planned (before it too)
    "named_events": Schema(
        {"name": "name", "aliases": "list", "start": "word", "end": "text", "kind": "word"}, ("name", "start")
    ),
    # nouns that stand for people or bodies without naming them: protesters, troops, officials, ministry
    "descriptions": Schema({"noun": "word", "sector": "sector", "kind": "word"}, ("noun",)),
    # country: empty for a sea, or a land of several states
    "places": Schema(
        {
            "name": "name",
            "country": "code",
            "latitude": "latitude",
            "longitude": "longitude",
            "kind": "word",
            "aliases": "list",
        },
        ("name", "country"),
    ),
    # kind: title (a name follows), number (a figure may follow), word (something always follows)
    "abbreviations": Schema({"form": "word", "kind": "word"}, ("form",)),
    # ISO 639 code and English name of the languages that an article may turn out to be in
    "languages": Schema({"code": "word", "name": "name"}, ("code",)),
    # word: a lemma, a verb with its particle ("pull out"); pos: verb, noun or adj; types: the acts that it names most
    # often in news, the likeliest first; the reader takes them as a hint and reads on
    "acts": Schema({"word": "word", "pos": "word", "types": "types"}, ("word", "pos")),
    # word: a lemma or a run of lemmas; contexts: what an act is about in whose clause it stands
    "contexts": Schema({"word": "word", "contexts": "contexts"}, ("word",)),
    # lemma: words that behave alike, apart by |; pattern: the company they need (dateline.reader.patterns); frame: how
    # their arguments stand (dateline.reader.arguments); governs: what they do to an act below them (composition)
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

# nested lexicons: what is in them stands at their head
TOMLS: Final = ("actors", "boundaries", "calendar", "company", "status_cues", "summaries", "time_triggers")

Row = Mapping[str, Any]
Key = tuple[str, ...]

LINES: Final = re.compile(r"\r\n|\r|\n")
# kind -> (how it is written, the most it may be, what it is called)
NUMBERS: Final[dict[str, tuple[re.Pattern[str], float, str]]] = {
    "year": (re.compile(r"[12][0-9]{3}"), 2999, "a year"),
    "latitude": (re.compile(r"-?[0-9]{1,3}(\.[0-9]+)?"), 90, "a latitude of -90 to 90 degrees"),
    "longitude": (re.compile(r"-?[0-9]{1,3}(\.[0-9]+)?"), 180, "a longitude of -180 to 180 degrees"),
}
# kind -> (whether a text is one, what it is called)
VALUES: Final[dict[str, tuple[Callable[[str], bool], str]]] = {
    "code": (is_code, "an ISO alpha-3 or PLOVER code"),
    "sector": (SECTORS.__contains__, "a PLOVER sector"),
    "mode": (MODES.__contains__, "a PLOVER mode"),
    "type": ({*EVENT_TYPES, "NONE"}.__contains__, "a PLOVER event type"),
}
# kind of list -> (whether a text is an item of it, what the items are called)
LISTS: Final[dict[str, tuple[Callable[[str], bool], str]]] = {
    "codes": (is_code, "country codes"),
    "sectors": (SECTORS.__contains__, "sectors"),
    "types": (EVENT_TYPES.__contains__, "event types"),
    "contexts": (CONTEXTS.__contains__, "contexts"),
}


def read_table(name: str, layers: Sequence[str | Path] = ()) -> tuple[Row, ...]:
    """The rows of a lexicon with the user's ``layers`` laid over it, in the order of the files.

    Lists are tuples, years and degrees are numbers or ``None``, all else is text. Raises ``DatelineError`` with file
    and line for anything that does not fit the schema.
    """
    if name not in SCHEMAS:
        raise DatelineError("DL-208", name=name, names=", ".join(SCHEMAS))
    return _layered(name, tuple(str(layer) for layer in layers))


def read_toml(name: str, layers: Sequence[str | Path] = ()) -> dict[str, Any]:
    """A nested lexicon (``lexicons/en/NAME.toml``) with the user's ``layers`` laid over it, table by table and in
    a table key by key. Raises ``DatelineError`` with file and line for a table that ours lacks, and for a value of
    another kind than the others of its table."""
    if name not in TOMLS:
        raise DatelineError("DL-208", name=name, names=", ".join(TOMLS))
    merged = _toml(_ours(f"{name}.toml"), f"lexicons/en/{name}.toml")
    for layer in layers:
        file = Path(layer) / f"{name}.toml"
        if (text := _theirs(file)) is not None:
            for table, entries in _toml(text, str(file)).items():
                _check_table(table, entries, merged, text, str(file))
                merged[table] = {**merged[table], **entries}
    return merged


@functools.cache
def _layered(name: str, layers: tuple[str, ...]) -> tuple[Row, ...]:
    schema = SCHEMAS[name]
    merged = {key: row for key, row, _ in _entries(schema, _ours(f"{name}.csv"), f"lexicons/en/{name}.csv")}
    for layer in layers:
        file = Path(layer) / f"{name}.csv"
        if (text := _theirs(file)) is not None:
            for key, row, line in _entries(schema, text, str(file)):
                if key[0].startswith("-"):
                    _remove(key, merged, line)
                else:
                    merged[key] = row
    return tuple(merged.values())


def _remove(key: Key, merged: dict[Key, dict[str, Any]], line: str) -> None:
    """Takes out the entries of a key; a part of it that is not given may be anything."""
    wanted = (key[0].removeprefix("-").strip(), *key[1:])
    doomed = [old for old in merged if all(part in ("", its) for part, its in zip(wanted, old))]
    if not doomed:
        raise DatelineError("DL-210", place=line, key=" / ".join(filter(None, wanted)))
    for old in doomed:
        del merged[old]


def _ours(file: str) -> str:
    return (resources.files("dateline") / "lexicons" / "en" / file).read_text(encoding="utf-8")


def _theirs(file: Path) -> str | None:
    """The text of a user's file; ``None`` where there is no such file."""
    try:
        data = file.read_bytes()
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = 1 + data.count(b"\n", 0, error.start)
        raise DatelineError("DL-107", place=f"{file}, line {line}") from None
    except (FileNotFoundError, NotADirectoryError):
        return None
    except OSError as error:
        raise DatelineError("DL-104", place=str(file), reason=error.strerror or str(error)) from None


def _entries(schema: Schema, text: str, place: str) -> Iterator[tuple[Key, dict[str, Any], str]]:
    """Key, row and place of each entry; of one to be removed only the key is looked at."""
    lines: dict[Key, int] = {}
    for number, given in _records(schema, text, place):
        line = f"{place}, line {number}"
        key = tuple(given[column] for column in schema.key)
        row = dict[str, Any](given)
        if not key[0].startswith("-"):
            row = {column: _cell(given[column], kind, column, line, schema) for column, kind in schema.columns.items()}
            if row.get("valid_from") and row.get("valid_to") and row["valid_from"] > row["valid_to"]:
                raise DatelineError("DL-207", place=line, start=row["valid_from"], end=row["valid_to"])
        if key in lines:
            raise DatelineError("DL-206", place=line, key=" / ".join(key), line=lines[key])
        lines[key] = number
        yield key, row, line


def _records(schema: Schema, text: str, place: str) -> Iterator[tuple[int, dict[str, str]]]:
    """The rows as they are written, with their lines; every column is there."""
    header: list[str] | None = None
    for number, content in enumerate(LINES.split(unicodedata.normalize("NFC", text)), start=1):
        if content.strip() and not content.startswith("#"):
            line = f"{place}, line {number}"
            cells = _cells(content, line)
            if header is None:
                header = _header(schema, cells, line)
            elif len(cells) > len(header):
                raise _no_csv(line, f"{len(cells)} cells in {len(header)} columns")
            else:
                yield number, {**dict.fromkeys(schema.columns, ""), **dict(zip(header, cells))}
    if header is None:
        raise _no_csv(f"{place}, line 1", "it has no header")


def _cells(content: str, line: str) -> list[str]:
    """The cells of one line: none goes over its end, so that a quote that is not closed spoils its own line only."""
    try:
        return [cell.strip() for cell in next(csv.reader([content], strict=True))]
    except csv.Error as error:
        raise _no_csv(line, str(error)) from None


def _no_csv(line: str, reason: str) -> DatelineError:
    return DatelineError("DL-201", place=line, format="CSV", reason=reason)


def _header(schema: Schema, cells: list[str], line: str) -> list[str]:
    columns = ", ".join(schema.columns)
    for column in cells:
        if column not in schema.columns:
            raise DatelineError("DL-209", place=line, column=column, columns=columns)
        if cells.count(column) > 1:
            raise _no_csv(line, f"two columns are named '{column}'")
    for column in schema.key:
        if column not in cells:
            raise DatelineError("DL-204", place=line, column=column, columns=columns)
    return cells


def _cell(text: str, kind: Kind, column: str, line: str, schema: Schema) -> Any:
    """One cell's value, or an error that names it."""

    def bad(wanted: str) -> DatelineError:
        return DatelineError("DL-205", place=line, column=column, value=text, wanted=wanted)

    if kind in ("name", "word") and not text and column in schema.key:
        raise bad("a name" if kind == "name" else "a word")
    if kind == "list" or kind in LISTS:
        items = tuple(item.strip() for item in text.split(";") if item.strip())
        if kind in LISTS and (wrong := [item for item in items if not LISTS[kind][0](item)]):
            raise bad(f"a list of {LISTS[kind][1]} ({wrong[0]} is none)")
        return items
    if kind in NUMBERS:
        if not text:
            return None
        shape, most, wanted = NUMBERS[kind]
        if not shape.fullmatch(text) or abs(float(text)) > most:
            raise bad(wanted)
        return int(text) if kind == "year" else float(text)
    if text and kind in VALUES and not VALUES[kind][0](text):
        raise bad(VALUES[kind][1])
    return text


def _toml(text: str, place: str) -> dict[str, Any]:
    # ValueError also for a number of more digits than Python reads, RecursionError for brackets within brackets.
    try:
        return tomllib.loads(unicodedata.normalize("NFC", text).replace("\r\n", "\n"))
    except (ValueError, RecursionError) as error:
        found = re.search(r"\(at line (\d+)", str(error))
        line = found[1] if found else str(max(1, text.count("\n")))
        raise DatelineError("DL-201", place=f"{place}, line {line}", format="TOML", reason=str(error)) from None


def _check_table(table: str, entries: Any, merged: dict[str, Any], text: str, file: str) -> None:
    """Whether a user's table is one of ours, and its values are such as ours are."""
    place = f"{file}, line {_line_of(table, text)}"
    if table not in merged:
        raise DatelineError("DL-209", place=place, column=table, columns=", ".join(merged))
    if not isinstance(entries, dict):
        raise DatelineError("DL-205", place=place, column=table, value=entries, wanted="a table")
    shapes = {_shape(value) for value in merged[table].values()}
    for key, value in entries.items():
        if _shape(value) not in shapes:
            place = f"{file}, line {_line_of(key, text)}"
            wanted = " or ".join(sorted(shapes))
            raise DatelineError("DL-205", place=place, column=f"[{table}] {key}", value=value, wanted=wanted)


def _shape(value: Any) -> str:
    if isinstance(value, list) and all(isinstance(item, str) for item in value):
        return "a list of words"
    return {str: "a text", int: "a whole number", dict: "a table"}.get(type(value), "a value of another kind")


def _line_of(key: str, text: str) -> int:
    """The line that first names a key or a table, as near as can be told; the first line where none does."""
    named = re.compile(rf"""\s*\[?\s*["']?{re.escape(key)}(?!\w)""")
    return next((number for number, line in enumerate(text.splitlines(), start=1) if named.match(line)), 1)
