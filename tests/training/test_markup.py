"""Marks in the text and the bare text with offsets: one is the inverse of the other."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dateline.training.coded import Mark
from dateline.training.markup import MarkupError, add_marks, strip_marks


def test_marks_nest_and_brackets_of_the_text_are_escaped() -> None:
    marked = r"the [[Armenian|a] premier|b] [met|1] \[in private\] a rival"
    bare, marks = strip_marks(marked, "text")
    assert bare == "the Armenian premier met [in private] a rival"
    assert [(mark.id, bare[mark.start : mark.end]) for mark in marks] == [
        ("b", "Armenian premier"),
        ("a", "Armenian"),
        ("1", "met"),
    ]
    assert add_marks(bare, marks) == marked


@pytest.mark.parametrize(
    ("marked", "offset", "reason"),
    [
        ("[Armenia|a met", 8, "bare"),
        ("[Armenia", 0, "opened"),
        ("Armenia|a]", 7, "was not opened"),
        ("a ] b", 2, "bare"),
        (r"a \b", 2, "backslash"),
        ("[x|A]", 2, "bare"),
        ("[x|abcd]", 0, "no name"),
        ("[|a]", 0, "no words"),
        ("[x|0]", 0, "no name"),
    ],
)
def test_a_broken_mark_is_told_with_its_place(marked: str, offset: int, reason: str) -> None:
    with pytest.raises(MarkupError, match=reason) as caught:
        strip_marks(marked, "text")
    assert caught.value.offset == offset


@st.composite
def marked_texts(draw: st.DrawFn) -> tuple[str, list[Mark]]:
    """A text and marks that nest without crossing: built from a tree."""
    pieces = draw(st.lists(st.text(alphabet="ab []|\\\né", max_size=6), min_size=1, max_size=6))
    text = "".join(pieces)
    bounds = [sum(map(len, pieces[:k])) for k in range(len(pieces) + 1)]
    marks = [Mark(str(k + 1), "text", a, b) for k, (a, b) in enumerate(itertools.pairwise(bounds)) if a < b]
    whole = draw(st.integers(0, 1))
    if marks and whole:
        marks.append(Mark("all", "text", 0, len(text)))
    return text, sorted(marks, key=lambda mark: (mark.start, -mark.end, mark.id))


@given(marked_texts())
def test_marks_round_trip(case: tuple[str, list[Mark]]) -> None:
    bare, marks = case
    again, found = strip_marks(add_marks(bare, marks), "text")
    assert again == bare
    assert [(m.start, m.end) for m in found] == [(m.start, m.end) for m in marks]
    assert {m.id for m in found} == {m.id for m in marks}
