"""What coded text covers, and how evenly: tables of counts."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import PurePath
from typing import Final

from dateline.ontology import EVENT_TYPES, MODES_OF, STATUSES
from dateline.training.coded import CodedFile, CodedText

TOP_TRIGGERS: Final = 50
HEADS: Final = ("region", "years", "manner", "hand")

Table = tuple[str, Sequence[tuple[str, int]]]


def stats(files: Iterable[CodedFile]) -> tuple[Table, ...]:
    """Tables of (heading, rows of name and count): size, types, modes, statuses, forms, triggers, heads."""
    files = tuple(files)
    texts = [text for file in files for text in file.texts]
    events = [event for text in texts for event in text.events]
    triggers = Counter(text.words(event.id).lower() for text in texts for event in text.events)
    top = triggers.most_common(TOP_TRIGGERS)
    share = round(100 * sum(count for _, count in top) / max(1, len(events)))
    types = Counter(event.event_type for event in events)
    modes = Counter((event.event_type, event.mode) for event in events)
    statuses = Counter(event.status for event in events)
    sides = Counter(min(5, len(side)) for event in events for side in (event.actors, event.recipients) if side)
    return (
        ("size", _size(files, texts)),
        ("types", [(name, types[name]) for name in EVENT_TYPES]),
        ("modes", [(f"{kind}/{mode}", modes[kind, mode]) for kind, own in MODES_OF.items() for mode in own]),
        ("statuses", [(name, statuses[name]) for name in STATUSES]),
        ("actors of a side", [(str(n) if n < 5 else "5 or more", sides[n]) for n in sorted(sides)]),
        (f"most frequent triggers ({share} percent of all)", sorted(top, key=lambda row: (-row[1], row[0]))),
        *((name, _heads(files, name)) for name in HEADS),
    )


def _size(files: Sequence[CodedFile], texts: Sequence[CodedText]) -> list[tuple[str, int]]:
    rows = [("files", len(files))]
    for kind in ("articles", "snippets"):
        own = [text for file in files if file.kind == kind for text in file.texts]
        rows += [(kind, len(own)), (f"events in {kind}", sum(len(text.events) for text in own))]
        rows += [(f"{kind} without an event", sum(not text.events for text in own))]
    splits = Counter(PurePath(file.path).parent.name for file in files for _ in file.texts)
    rows += [(f"texts in {split}", splits[split]) for split in sorted(splits)]
    return [*rows, ("words", sum(len(text.text.split()) for text in texts))]


def _heads(files: Sequence[CodedFile], name: str) -> list[tuple[str, int]]:
    counts = Counter(dict(file.head).get(name, "not told") for file in files for _ in file.texts)
    return sorted(counts.items(), key=lambda row: (-row[1], row[0]))


def write_stats(tables: Iterable[Table]) -> str:
    """The tables as plain text."""
    made = []
    for heading, rows in tables:
        width = max((len(name) for name, _ in rows), default=0)
        made += [heading, *(f"  {name:<{width}}  {count:>6}" for name, count in rows), ""]
    return "\n".join(made)
