"""Snippets put together as the paragraphs of one text, so that a window in training is as full as one in use."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from dateline.training.coded import TRIGGER_ID, CodedText, Entity, Mark

TOGETHER: Final = 4
_GAP: Final = "\n\n"


def packed(texts: Iterable[CodedText]) -> Iterator[CodedText]:
    """The texts, those without a title by fours as one text; the names of marks are made anew."""
    untitled = []
    for text in texts:
        if text.title:
            yield text
        else:
            untitled.append(text)
    for first in range(0, len(untitled), TOGETHER):
        yield _joined(untitled[first : first + TOGETHER])


def _joined(group: Sequence[CodedText]) -> CodedText:
    marks: list[Mark] = []
    entities: list[Entity] = []
    events = []
    made = ""
    for number, text in enumerate(group):
        letter = "abcdefgh"[number]

        def name(old: str, letter: str = letter, number: int = number) -> str:
            if not old:
                return ""
            if TRIGGER_ID.fullmatch(old):
                return f"{number + 1}{int(old):03}"
            return letter + old

        made += _GAP if made else ""
        marks += [
            dataclasses.replace(m, id=name(m.id), start=m.start + len(made), end=m.end + len(made)) for m in text.marks
        ]
        entities += [dataclasses.replace(entity, key=name(entity.key)) for entity in text.entities]
        events += [
            dataclasses.replace(
                event,
                id=name(event.id),
                actors=tuple(map(name, event.actors)),
                recipients=tuple(map(name, event.recipients)),
                place=name(event.place),
                time=name(event.time),
                says=name(event.says),
            )
            for event in text.events
        ]
        made += text.text
    return dataclasses.replace(
        group[0],
        id="+".join(text.id for text in group),
        text=made,
        marks=tuple(marks),
        entities=tuple(entities),
        events=tuple(events),
    )
