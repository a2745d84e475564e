"""Cells: one line, lists, quotations."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dateline.tables.cells import (
    EVIDENCE_LIMIT,
    TRUNCATED,
    join_list,
    number_text,
    one_line,
    shorten,
    split_list,
)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("plain", "plain"),
        ("two\nlines", "two lines"),
        ("two\r\nlines", "two lines"),
        ("a\rb\tc\0d", "a b c d"),
        ("a\u2028b\x85c\x0bd", "a b c d"),
        ("\ud800", "\ufffd"),
        ("“curly” \u00a0 ‑ é 漢 😀", "“curly” \u00a0 ‑ é 漢 😀"),
    ],
)
def test_a_cell_is_one_line_that_any_format_can_hold(text: str, expected: str) -> None:
    assert one_line(text) == expected


@given(st.text(alphabet=st.characters(exclude_categories=())))
def test_any_text_becomes_one_line_of_utf8_and_stays_so(text: str) -> None:
    line = one_line(text)
    line.encode("utf-8")
    assert len(line.splitlines()) <= 1
    assert one_line(line) == line


def test_a_short_quotation_is_unchanged() -> None:
    assert shorten("x" * EVIDENCE_LIMIT) == "x" * EVIDENCE_LIMIT


def test_a_long_quotation_is_cut_at_its_end_with_a_mark() -> None:
    cut = shorten("word " * 1_000)
    assert len(cut) <= EVIDENCE_LIMIT
    assert cut.startswith("word word")
    assert cut.endswith(TRUNCATED)


@pytest.mark.parametrize("place", [0, 500, 2_500, 4_990])
def test_a_cut_quotation_keeps_the_trigger(place: int) -> None:
    text = "x" * place + "attacked" + "x" * (5_000 - place)
    cut = shorten(text, keep="attacked")
    assert "attacked" in cut
    assert TRUNCATED in cut
    assert len(cut) <= EVIDENCE_LIMIT


@given(st.text(min_size=50, max_size=400), st.integers(40, 300), st.data())
def test_a_cut_text_is_never_longer_than_its_limit(text: str, limit: int, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text) - 1))
    cut = shorten(text, limit, keep=text[start : start + 8])
    assert len(cut) <= limit
    assert (cut == text) == (len(text) <= limit)


_ITEM = st.text(alphabet=st.characters(exclude_characters=";", exclude_categories=("C", "Z")), min_size=0, max_size=8)


@given(st.lists(_ITEM, min_size=2))
def test_a_list_reads_back_with_its_empty_places(items: list[str]) -> None:
    assert split_list(join_list(items)) == tuple(items)


def test_a_list_of_one_or_none() -> None:
    assert split_list(join_list([])) == ()
    assert split_list(join_list(["Armenia"])) == ("Armenia",)


def test_a_semicolon_in_an_item_makes_no_second_item() -> None:
    assert split_list(join_list(["Foo; Bar", "Baz"])) == ("Foo, Bar", "Baz")


def test_a_spreadsheet_may_strip_the_end_of_a_list() -> None:
    assert split_list("ARM;") == ("ARM", "")


@pytest.mark.parametrize(("value", "text"), [(0, "0"), (9.0, "9"), (-2.5, "-2.5"), (0.07, "0.07"), (-0.0, "-0")])
def test_numbers_are_short(value: float, text: str) -> None:
    assert number_text(value) == text


@given(st.floats(allow_nan=False, allow_infinity=False))
def test_numbers_read_back_exactly(value: float) -> None:
    assert float(number_text(value)) == value
