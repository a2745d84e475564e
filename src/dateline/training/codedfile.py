"""A file of coded text: read with every fault told by line, and written back.

    #kind: snippets
    #region: South Caucasus
    %% sc-001
    published: 2022-09-14
    title: [Armenia|a] reports new shelling

    [Yerevan|a2] said on [Tuesday|t] that ...
    --
    1 ASSAULT/heavy-weapons claimed: b > c; on t = 2022-09-13 relative; says a2
    a: Armenia, ARM, GOV

A record begins with ``%%`` and its id; then lines ``name: value`` up to an empty one; then the text up to a line ``--``
(a snippet without events ends there); then the coding.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from dateline.training.coded import CodedEvent, CodedFile, CodedText, Entity, Mark
from dateline.training.coding_line import LineError, parse_entity, parse_event, write_entity, write_event
from dateline.training.markup import MarkupError, add_marks, strip_marks
from dateline.values import PartName, Problem

FIELDS: Final = ("published", "true_date", "knowable", "source", "title")
_RECORD: Final = re.compile(r"%% ([A-Za-z0-9][A-Za-z0-9_.-]*)\s*")
_NAME: Final = re.compile(r"[a-z_]+:")
_END: Final = "--"


@dataclass(slots=True)
class _Lines:
    """The lines of a file, taken one by one, and what was wrong with them."""

    path: str
    lines: list[str]
    at: int
    problems: list[Problem]

    def tell(self, message: str, remedy: str, line: int | None = None) -> None:
        """Note a fault: ``line`` counts from 1, the line at hand by default."""
        number = self.at if line is None else line
        self.problems.append(Problem("DL-601", message, f"{self.path}, line {number}", remedy))

    def until(self, stop: re.Pattern[str] | str) -> Iterator[str]:
        """The lines before the next that stops, each counted when it is taken; the stopping line stays."""
        while self.at < len(self.lines):
            line = self.lines[self.at]
            if line.rstrip() == stop if isinstance(stop, str) else stop.fullmatch(line):
                return
            self.at += 1
            yield line


def read_coded(text: str, path: str) -> tuple[CodedFile, tuple[Problem, ...]]:
    """The file's records that could be read, and the problems of the others, in the order of the lines."""
    lines = _Lines(path, text.splitlines(), 0, [])
    head: list[tuple[str, str]] = []
    for line in lines.until(_RECORD):
        name, colon, value = line.removeprefix("#").partition(":")
        if line.startswith("#") and colon:
            head.append((name.strip(), value.strip()))
        elif line.strip():
            lines.tell("a line before the first record", "write '#name: value', or begin a record with '%% id'")
    texts = []
    while lines.at < len(lines.lines):
        if (record := _record(lines)) is not None:
            texts.append(record)
    return CodedFile(path, tuple(head), tuple(texts)), tuple(lines.problems)


def write_coded(file: CodedFile) -> str:
    """The text that ``read_coded`` reads into the same file, line numbers aside."""
    made = [f"#{name}: {value}" for name, value in file.head]
    for text in file.texts:
        made += ["", f"%% {text.id}"] if made else [f"%% {text.id}"]
        values = {name: getattr(text, name) for name in FIELDS[:-1]}
        values["title"] = add_marks(text.title, [mark for mark in text.marks if mark.part == "title"])
        made += [f"{name}: {value}" for name, value in values.items() if value]
        made += ["", add_marks(text.text, [mark for mark in text.marks if mark.part == "text"]), _END]
        made += [write_event(event) for event in text.events]
        made += [write_entity(entity) for entity in text.entities]
    return "\n".join(made) + "\n"


def _record(lines: _Lines) -> CodedText | None:
    """The next record; ``None`` when its marks cannot be read (it is told, and the next record is read)."""
    match = _RECORD.fullmatch(lines.lines[lines.at])
    begun = lines.at = lines.at + 1
    for _ in lines.until(_RECORD):
        continue
    end, lines.at = lines.at, begun
    fields = _fields(lines)
    first = lines.at + 1
    text = list(lines.until(re.compile(re.escape(_END) + r"\s*|" + _RECORD.pattern)))
    if lines.at >= end:
        lines.tell("the record has no line '--' after its text", "end the text with '--'", begun)
        lines.at = end
        return None
    lines.at += 1
    events, entities = _coding(lines, end)
    titled = _marked(fields.pop("title", ""), "title", lines, begun)
    marked = _marked("\n".join(text).rstrip("\n"), "text", lines, first)
    if match is None or titled is None or marked is None:
        return None
    return CodedText(
        match.group(1), titled[0], marked[0], marks=(*titled[1], *marked[1]), entities=entities, events=events,
        line=begun, **fields,
    )  # fmt: skip


def _fields(lines: _Lines) -> dict[str, str]:
    """The lines ``name: value`` at a record's head, and past the empty line that ends them."""
    found: dict[str, str] = {}
    for line in lines.until(""):
        name, colon, value = line.partition(":")
        if not _NAME.fullmatch(name + colon):
            lines.tell(
                f"'{line[:40]}' stands where a field or an empty line should", "put an empty line before the text"
            )
            lines.at -= 1
            return found
        if name not in FIELDS:
            lines.tell(
                f"'{line[:40]}' is no field of a record", f"the fields are {', '.join(FIELDS)}; then an empty line"
            )
        elif name in found:
            lines.tell(f"the field '{name}' stands twice", "keep one of the two")
        else:
            found[name] = value.strip()
    lines.at += 1
    return found


def _coding(lines: _Lines, end: int) -> tuple[tuple[CodedEvent, ...], tuple[Entity, ...]]:
    events: list[CodedEvent] = []
    entities: list[Entity] = []
    while lines.at < end:
        line = lines.lines[lines.at]
        lines.at += 1
        if not line.strip():
            continue
        try:
            if line[0].isdigit():
                events.append(parse_event(line, lines.at))
            else:
                entities.append(parse_entity(line))
        except LineError as error:
            lines.tell(error.message, error.remedy)
    return tuple(events), tuple(entities)


def _marked(text: str, part: PartName, lines: _Lines, first: int) -> tuple[str, tuple[Mark, ...]] | None:
    try:
        return strip_marks(text, part)
    except MarkupError as error:
        lines.tell(str(error), "mend the mark: [words|name]", first + text.count("\n", 0, error.offset))
        return None
