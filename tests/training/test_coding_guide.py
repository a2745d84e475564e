"""The guide to coding: each coded example in it holds, and together they show every type, mode and status."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Final

import pytest

from dateline.ontology import EVENT_TYPES, MODES_OF, STATUSES
from dateline.training.check import check_files
from dateline.training.coded import CodedEvent, CodedFile
from dateline.training.codedfile import read_coded, write_coded
from dateline.training.coding_line import parse_event
from dateline.values import Problem

PAGE: Final = "docs/coding.md"
TEXT: Final = (Path(__file__).parents[2] / PAGE).read_text(encoding="utf-8")
BOUNDARIES: Final = 14


def examples(page: str) -> str:
    """The coded blocks of a page as one file; all other lines are empty, so that faults tell lines of the page."""
    kept, inside = [], False
    for line in page.splitlines():
        if line.startswith("```"):
            inside = line == "```coded"
            kept.append("")
        else:
            kept.append(line if inside else "")
    return "\n".join(kept)


def read(page: str) -> tuple[CodedFile, tuple[Problem, ...]]:
    file, unread = read_coded(examples(page), PAGE)
    return file, (*unread, *check_files([file]))


FILE, PROBLEMS = read(TEXT)
EVENTS: Final = [event for text in FILE.texts for event in text.events]


def test_the_examples_hold() -> None:
    assert [f"{problem.place}: {problem.message}" for problem in PROBLEMS] == []
    assert len(FILE.texts) == len(re.findall(r"^%% ", examples(TEXT), re.MULTILINE))


def test_a_broken_example_is_told_with_its_line_of_the_page() -> None:
    line = TEXT.splitlines().index("1 AGREE: a > b; on t = 2023-02-20 relative") + 1
    broken = TEXT.replace("1 AGREE: a > b; on t = 2023-02-20", "1 AGREE: a, q > b; on t = 2023-02-20")
    assert [problem.place for problem in read(broken)[1]] == [f"{PAGE}, line {line}"]


def test_the_examples_round_trip() -> None:
    written = write_coded(FILE)
    assert write_coded(read_coded(written, PAGE)[0]) == written


@pytest.mark.parametrize("event_type", EVENT_TYPES)
def test_every_type_and_mode_is_shown(event_type: str) -> None:
    shown = [event for event in EVENTS if event.event_type == event_type]
    assert len(shown) >= 2
    assert set(MODES_OF.get(event_type, ())) <= {event.mode for event in shown}
    assert all(_row(mode) in TEXT for mode in MODES_OF.get(event_type, ()))


def _row(mode: str) -> str:
    return f"\n| {mode} | "


@pytest.mark.parametrize("status", STATUSES)
def test_every_status_is_shown_twice(status: str) -> None:
    assert sum(event.status == status for event in EVENTS) >= 2
    assert f"**{status}**" in TEXT


def test_the_boundaries_are_numbered_without_gap() -> None:
    numbers = [int(number) for number in re.findall(r"^\*\*(\d+)\. ", TEXT, re.MULTILINE)]
    assert numbers == list(range(1, BOUNDARIES + 1))


def test_every_basis_is_shown() -> None:
    assert {event.basis for event in EVENTS} == {
        "explicit", "relative", "anaphoric", "inherited", "publication", "none",
    }  # fmt: skip


CLAUSES: Final = re.findall(r"`(on t = [^`]+)`", TEXT)


@pytest.mark.parametrize("clause", CLAUSES)
def test_dates_in_the_tables_can_be_read(clause: str) -> None:
    event: CodedEvent = parse_event(f"1 OTHER: a; {clause}")
    assert event.interval.known
    assert event.basis != "none"


def test_the_tables_of_dates_are_found() -> None:
    assert len(CLAUSES) > 30
