"""The chronology as one HTML page that needs nothing beside it and lets nothing in."""

from __future__ import annotations

import base64
import functools
import hashlib
import json
from collections.abc import Iterable, Sequence
from importlib import resources
from typing import Any, Final

from jinja2 import Environment, FunctionLoader, StrictUndefined
from markupsafe import Markup

from dateline.chronology import labels
from dateline.chronology.cells import Row, plain
from dateline.chronology.digest import digest, most_named
from dateline.chronology.entries import Entry, chronology
from dateline.chronology.overview import Overview, overview

# A script ends where "</" begins a tag, and a comment or a separator can break it: none of these stand in the data.
_UNSAFE: Final = {ord(char): f"\\u{ord(char):04x}" for char in "<>&\u2028\u2029"}


def render(events: Sequence[Row], mentions: Sequence[Row], articles: Sequence[Row]) -> str:
    """The page; see ``dateline.chronology.render_html``."""
    told = chronology(events, mentions, articles)
    entries = told.entries
    found = digest(told, articles)
    drawing = overview(entries)
    style, script = _file("page.css"), _file("page.js")
    return (
        _environment()
        .get_template("page.html")
        .render(
            told=told,
            digest=found,
            named=most_named(found),
            drawing=drawing,
            labels=labels,
            kinds=_kinds(found.types),
            style=Markup(style),
            script=Markup(script),
            policy=_policy(style, script),
            index=_json(_index(entries, drawing)),
        )
    )


def _policy(style: str, script: str) -> str:
    """What the page may do: apply its own style and run its own script, and load nothing at all."""
    return (
        f"default-src 'none'; style-src '{_hash(style)}'; script-src '{_hash(script)}'; "
        "base-uri 'none'; form-action 'none'"
    )


def _hash(text: str) -> str:
    return "sha256-" + base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()


def _kinds(types: Iterable[tuple[str, int]]) -> list[tuple[str, list[tuple[str, int]]]]:
    """The types that occur, by quad class in the order of the overview."""
    groups: dict[str, list[tuple[str, int]]] = {name: [] for name in labels.CLASSES}
    for event_type, size in types:
        groups[labels.class_of_type(event_type)].append((event_type, size))
    return [(name, members) for name, members in groups.items() if members]


def _index(entries: Sequence[Entry], drawing: Overview | None) -> dict[str, Any]:
    """What the filters need to know of each event, in the order of the page; names are numbers into one list."""
    names = list(dict.fromkeys(name for entry in entries for name in (*entry.parties, *entry.outlets)))
    number = {name: n for n, name in enumerate(names)}
    return {
        "names": names,
        "events": [
            {
                "id": entry.anchor,
                "who": [number[name] for name in entry.parties],
                "by": [number[name] for name in entry.outlets],
                "type": entry.event_type,
                "class": entry.quad_class,
                "status": entry.status,
                "from": entry.interval.start.isoformat() if entry.interval.start else "",
                "to": entry.interval.end.isoformat() if entry.interval.end else "",
            }
            for entry in entries
        ],
        "period": [drawing.first.isoformat(), drawing.last.isoformat()] if drawing else [],
    }


def _json(data: object) -> Markup:
    return Markup(json.dumps(data, ensure_ascii=False, separators=(",", ":")).translate(_UNSAFE))


def _file(name: str) -> str:
    return (resources.files("dateline.chronology") / "templates" / name).read_text(encoding="utf-8")


@functools.cache
def _environment() -> Environment:
    environment = Environment(
        loader=FunctionLoader(_file),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    environment.filters["plain"] = plain
    environment.filters["number"] = _number
    environment.filters["plural"] = _plural
    return environment


def _number(value: int) -> str:
    return f"{value:,}"


def _plural(value: int, one: str, many: str = "") -> str:
    """ "1 event", "2 events", "1,204 events"."""
    return f"{value:,} {one if value == 1 else many or one + 's'}"
