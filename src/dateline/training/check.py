"""Whether coded text holds together: marks fit lines, names are known, dates and keys agree, no text stands twice."""

from __future__ import annotations

import datetime as dt
import itertools
from collections import Counter
from collections.abc import Iterable, Iterator
from typing import Final

from dateline.times.interval import meet
from dateline.training.coded import TRIGGER_ID, CodedEvent, CodedFile, CodedText, Mark, entity_key
from dateline.training.similarity import near_duplicates
from dateline.values import Interval, Problem

KINDS: Final = ("articles", "snippets")
KNOWABLE: Final = ("", "day", "month", "year", "none")
# Two snippets whose runs of three words overlap by this share (Jaccard) are one text written twice: on drafts of the
# corpus, pairs above it differed in names and figures only, pairs below it in their sentences.
TOO_LIKE: Final = 0.4


def check_files(files: Iterable[CodedFile]) -> tuple[Problem, ...]:
    """All that is wrong within the files and between them, in the order of the files and lines."""
    files = tuple(files)
    problems = [problem for file in files for problem in check_file(file)]
    return (*problems, *_repeated_ids(files), *_split_keys(files), *_alike(files))


def check_file(file: CodedFile) -> Iterator[Problem]:
    """What is wrong within one file."""
    if file.kind not in KINDS:
        yield _problem(
            file, 1, f"the head's kind is '{file.kind}'", f"write '#kind: {KINDS[0]}' or '#kind: {KINDS[1]}'"
        )
    for text in file.texts:
        for line, message, remedy in (*_record(text), *_marks(text), *_events(text), *_spare(text)):
            yield _problem(file, line, message, remedy)


Fault = tuple[int, str, str]


def _problem(file: CodedFile, line: int, message: str, remedy: str) -> Problem:
    return Problem("DL-601", message, f"{file.path}, line {line}", remedy)


def _record(text: CodedText) -> Iterator[Fault]:
    for name in ("published", "true_date"):
        value = getattr(text, name)
        try:
            dt.date.fromisoformat(value or "2000-01-01")
        except ValueError:
            yield text.line, f"{name} is '{value}', which is no day", "write it as YYYY-MM-DD"
    if text.knowable not in KNOWABLE:
        yield text.line, f"knowable is '{text.knowable}'", f"write one of {', '.join(KNOWABLE[1:])}"
    if not text.text.strip():
        yield text.line, "the record has no text", "write one, or remove the record"


def _marks(text: CodedText) -> Iterator[Fault]:
    for name, count in Counter(mark.id for mark in text.marks).items():
        if count > 1:
            yield text.line, f"the mark '{name}' stands {count} times", "give each mark a name of its own (b, b2, b3)"
    triggers = [mark for mark in text.marks if TRIGGER_ID.fullmatch(mark.id)]
    for first, second in itertools.pairwise(triggers):
        if first.part == second.part and second.start < first.end:
            yield text.line, f"the triggers '{first.id}' and '{second.id}' overlap", "mark each word once"
    coded = {event.id for event in text.events}
    for mark in triggers:
        if mark.id not in coded:
            yield (
                text.line,
                f"the trigger '{mark.id}' ({text.words(mark.id)}) has no line",
                f"code it: {mark.id} TYPE: ...",
            )
    used = {name for event in text.events for name in _names(event)}
    known = {entity.key for entity in text.entities}
    for mark in text.marks:
        if _idle(mark, used, known):
            yield text.line, f"nothing uses the mark '{mark.id}' ({text.words(mark.id)})", "use it, or take it out"


def _idle(mark: Mark, used: set[str], known: set[str]) -> bool:
    return not TRIGGER_ID.fullmatch(mark.id) and mark.id not in used and entity_key(mark.id) not in known


def _names(event: CodedEvent) -> tuple[str, ...]:
    """All marks and entities that an event names."""
    return tuple(filter(None, (*event.actors, *event.recipients, event.place, event.time, event.says)))


def _events(text: CodedText) -> Iterator[Fault]:
    marked = {mark.id for mark in text.marks}
    for key, count in Counter(entity.key for entity in text.entities).items():
        if count > 1:
            yield text.line, f"the entity '{key}' has {count} lines", "keep one"
    for name, count in Counter(event.id for event in text.events).items():
        if count > 1:
            yield text.line, f"the event '{name}' has {count} lines", "keep one, or number the other"
    for event in text.events:
        if event.id not in marked:
            yield event.line, f"the text has no trigger '{event.id}'", f"mark its words: [words|{event.id}]"
        for name in (*event.actors, *event.recipients, event.place, event.says):
            if name and text.entity(name) is None:
                yield event.line, f"'{name}' has no line", f"add one: {entity_key(name)}: name, code, sector"
        if event.time and event.time not in marked:
            yield (
                event.line,
                f"the text has no mark '{event.time}' for the date",
                f"mark its words: [words|{event.time}]",
            )
        yield from _doubled(event)


def _spare(text: CodedText) -> Iterator[Fault]:
    """Lines that nothing needs, places that the text does not name, and events that do not follow the text."""
    used = {name for event in text.events for name in _names(event)}
    used |= {entity_key(name) for name in used}
    for entity in text.entities:
        if entity.key not in used:
            yield text.line, f"no event uses the entity '{entity.key}' ({entity.name})", "use it, or take its line out"
    for event in text.events:
        if event.place and text.mark(event.place) is None and (place := text.entity(event.place)):
            remedy = f"mark its words, or write 'in {place.code}'" if place.code else "mark its words"
            yield event.line, f"the text has no mark '{event.place}' for the place", remedy
    marks = [(mark.part == "text", mark.start, event) for event in text.events if (mark := text.mark(event.id))]
    for (*before, _), (*after, event) in itertools.pairwise(marks):
        if before > after:
            yield event.line, f"the event '{event.id}' stands behind one later in the text", "move its line up"


def _doubled(event: CodedEvent) -> Iterator[Fault]:
    names = [*event.actors, *event.recipients]
    for name, count in Counter(names).items():
        if count > 1:
            yield event.line, f"'{name}' stands {count} times among actors and recipients", "name each once"


def _repeated_ids(files: tuple[CodedFile, ...]) -> Iterator[Problem]:
    seen: dict[str, str] = {}
    for file in files:
        for text in file.texts:
            place = f"{file.path}, line {text.line}"
            if text.id in seen:
                yield _problem(
                    file, text.line, f"the id '{text.id}' stands in {seen[text.id]} already", "choose another"
                )
            seen.setdefault(text.id, place)


def _split_keys(files: tuple[CodedFile, ...]) -> Iterator[Problem]:
    """Keys that stand for two different days: one key is one real event."""
    dated: dict[str, tuple[Interval, str]] = {}
    for file in files:
        for event in (event for text in file.texts for event in text.events if event.key and event.interval.known):
            first, place = dated.setdefault(event.key, (event.interval, f"{file.path}, line {event.line}"))
            if meet(first, event.interval) is None:
                message = f"the key '{event.key}' has other days in {place}"
                yield _problem(file, event.line, message, "correct a date, or give one of them another key")


def _alike(files: tuple[CodedFile, ...]) -> Iterator[Problem]:
    texts = [(file, text) for file in files for text in file.texts]
    for i, j, share in near_duplicates([text.text for _, text in texts], TOO_LIKE):
        (other_file, other), (file, text) = texts[i], texts[j]
        message = f"'{text.id}' repeats {share:.0%} of '{other.id}' ({other_file.path}, line {other.line})"
        yield _problem(file, text.line, message, "write it anew")
