"""Cleaning: what is taken out, what stays, and the way back to the text as it was given."""

from __future__ import annotations

import itertools
import re
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dateline.sentences.clean import Cleaned, clean

HOSTILE = st.text(
    st.one_of(
        st.characters(),
        st.sampled_from('ab A."“-_*#>[]()\r\n\t\x00\x0b\x0c\x85\u00a0\u00ad\u200b\u200f\u202e\u2028\ud800\ufeff'),
    ),
    max_size=200,
)


@pytest.mark.parametrize(
    "text, cleaned",
    [
        ("Armenia met Iran.", "Armenia met Iran."),
        ("“It’s over,” he said — at last…", "“It’s over,” he said — at last…"),
        ("Arme\u00adnia\u200b met\u200d Iran", "Armenia met Iran"),
        ("\u202eArmenia\u202c \u2068met\u2069 Iran\ufeff", "Armenia met Iran"),
        ("one\x00two\x07three", "one two three"),
        ("bad \ud83d surrogate", "bad surrogate"),
        ("five\u00a0million\u2009euros\tnow", "five million euros now"),
        ("one\r\n\r\ntwo\rThree\u2028Four", "one\n\ntwo\nThree\nFour"),
        ("  one  \n   \n\n\n  Two  ", "one\n\nTwo"),
        ("before " + "=" * 64 + " after", "before after"),
        ("before " + "_" * 5000 + " after", "before after"),
        ("before " + "=" * 63 + " after", "before " + "=" * 63 + " after"),
        ("before " + "x'" * 400 + " after", "before after"),
        ("# Heading\n\n- **first** point\n* second\n> Quoted", "Heading\n\nfirst point\n\nsecond\nQuoted"),
        ("the [ministry](https://mfa.example/a) said", "the ministry said"),
        ("he [the president] said (twice)", "he [the president] said (twice)"),
        ("5 * 3 and -5 degrees and #MeToo", "5 * 3 and -5 degrees and #MeToo"),
        ("", ""),
        ("\u200b \n\t", ""),
    ],
)
def test_what_is_left(text: str, cleaned: str) -> None:
    assert clean(text).text == cleaned


def test_a_clean_text_needs_no_map() -> None:
    assert clean("Armenia met Iran.\n\nIt left.").offsets is None


def test_wrapped_lines_are_joined_and_hyphens_at_their_ends_kept() -> None:
    text = (
        "The foreign ministers of both countries met in the capital on Monday, Nagorno-\n"
        "Karabakh being the first matter on a long list that they had agreed upon in the\n"
        "spring, and they spoke for three hours without an interpreter in the old palace\n"
        "of the governors before they left.\n"
    )
    cleaned = clean(text)
    assert "\n" not in cleaned.text
    assert "Monday, Nagorno-Karabakh being" in cleaned.text
    assert "in the spring, and" in cleaned.text
    assert_inverts(text, cleaned)


def test_an_indented_line_begins_a_paragraph() -> None:
    assert clean("The end was near.\n   The next day it came.\nAll left.").text.count("\n\n") == 1


def test_metadata_is_left_out_and_the_headline_counts_in_the_cleaned_text() -> None:
    text = "Published: 2024-05-03\n\n\u200bArmenia\u00ad leaves\n\nIt left."
    cleaned = clean(text, start=22, headline_end=text.index("\n\nIt"))
    assert cleaned.text == "Armenia leaves\n\nIt left."
    assert cleaned.text[: cleaned.headline_end] == "Armenia leaves"
    assert_inverts(text, cleaned)


def assert_inverts(text: str, cleaned: Cleaned) -> None:
    """Every analysed character stands in the given text where the map says, or is a space or break put for another."""
    places = range(len(text)) if cleaned.offsets is None else cleaned.offsets
    assert len(places) == len(cleaned.text)
    assert all(a < b for a, b in itertools.pairwise(places))
    for char, place in zip(cleaned.text, places):
        assert text[place] == char or (char in " \n" and not text[place].isalnum()) or _blanked(text, place)


def _blanked(text: str, place: int) -> bool:
    run = re.compile(r"\S{500,}")
    return any(match.start() == place for match in run.finditer(re.sub(r"[\u00ad\u200b]", "", text)))


@given(HOSTILE)
def test_the_map_inverts_the_cleaning(text: str) -> None:
    assert_inverts(text, clean(text))


@given(HOSTILE)
def test_cleaning_leaves_tidy_text(text: str) -> None:
    cleaned = clean(text).text
    assert cleaned == cleaned.strip(" \n")
    assert not re.search(r"  |\n\n\n| \n|\n |[\x00-\x09\x0b-\x1f\ud800-\udfff\u200b]", cleaned)


@given(HOSTILE, st.integers(0, 50), st.integers(0, 200))
def test_start_and_headline_stay_within_the_text(text: str, start: int, headline_end: int) -> None:
    cleaned = clean(text, start=start, headline_end=headline_end)
    assert 0 <= cleaned.headline_end <= len(cleaned.text)
    assert cleaned.offsets is None or all(place >= start for place in cleaned.offsets)


@pytest.mark.parametrize(
    "unit", ["(", " ", "\n", "[a](https:", "* ", "**", "#", "a-\n", "x'", "> ", "\u200b", "[[", " \n ", "Key: "]
)
def test_time_grows_with_length_only(unit: str) -> None:
    def seconds(size: int) -> float:
        text = unit * (size // len(unit))
        best = 9e9
        for _ in range(3):
            begin = time.perf_counter()
            clean(text)
            best = min(best, time.perf_counter() - begin)
        return best

    assert seconds(200_000) < 4 * seconds(100_000) + 0.05
