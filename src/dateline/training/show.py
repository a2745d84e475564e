"""The rows of coded text as a table that people can read beside it."""

from __future__ import annotations

from collections.abc import Iterator

from dateline.ontology import typed
from dateline.times.edtf import to_edtf
from dateline.training.coded import CodedEvent, CodedFile, CodedText


def show(file: CodedFile) -> str:
    """Each record's bare text and its events, an event a line."""
    return "\n\n".join("\n".join(_text(text)) for text in file.texts) + "\n"


def _text(text: CodedText) -> Iterator[str]:
    yield f"{text.id}  {text.published or 'no date'}  {text.title}".rstrip()
    yield text.text
    rows = [_cells(text, event) for event in text.events]
    widths = [max(map(len, column)) for column in zip(*rows)]
    for row in rows:
        yield "  " + "  ".join(cell.ljust(width) for cell, width in zip(row, widths)).rstrip()


def _cells(text: CodedText, event: CodedEvent) -> tuple[str, ...]:
    date = to_edtf(event.interval) or "no date"
    words = text.words(event.time)
    place = text.words(event.place) or event.country
    return (
        text.words(event.id),
        typed(event.event_type, event.mode),
        event.status,
        f"{_side(text, event.actors)} > {_side(text, event.recipients)}"
        if event.recipients
        else _side(text, event.actors),
        f"{date} ({event.basis}{': ' + words if words else ''})",
        f"in {place}" if place else "",
        f"says {_side(text, (event.says,))}" if event.says else "",
        event.key,
    )


def _side(text: CodedText, names: tuple[str, ...]) -> str:
    entities = [text.entity(name) for name in names]
    return ", ".join(f"{e.name} [{e.code or '-'} {e.sector or '-'}]" for e in entities if e) or "-"
