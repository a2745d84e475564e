"""What an expression gives to what it governs."""

from __future__ import annotations

import pytest
from event_values import on, time

from dateline.events.dating import Dating, by_words, can_date, undated
from dateline.values import UNKNOWN

MONTH = on("2022-09-01", "2022-09-30", "month")


@pytest.mark.parametrize(
    ("basis", "expected"),
    [("explicit", "explicit"), ("relative", "relative"), ("anaphoric", "anaphoric"), ("vague", "relative")],
)
def test_the_basis_is_that_of_the_words(basis: str, expected: str) -> None:
    assert by_words(time("then", MONTH, basis=basis), MONTH, "why").basis == expected


def test_a_date_taken_from_a_neighbour_is_inherited() -> None:
    assert by_words(time("September 2022", MONTH), MONTH, "why", inherited=True) == Dating(
        MONTH, "inherited", "September 2022", "why"
    )


def test_what_cannot_be_resolved_says_so() -> None:
    found = by_words(time("last week", UNKNOWN), UNKNOWN, "it governs the action")
    assert (found.basis, found.text) == ("none", "last week")
    assert "cannot be told" in found.why


def test_undated_has_a_reason() -> None:
    assert undated("no news") == Dating(why="no news")


@pytest.mark.parametrize(
    ("kind", "relation", "expected"),
    [("DATE", "", True), ("TIME", "", True), ("DURATION", "", False), ("SET", "", False), ("DURATION", "since", True)],
)
def test_spans_date_only_by_a_relation(kind: str, relation: str, expected: bool) -> None:
    assert can_date(time("words", MONTH, type=kind, relation=relation)) is expected
