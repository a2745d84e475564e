"""Line breaks: which part, and which only end a line of a wrapped paragraph."""

from __future__ import annotations

import textwrap

import pytest

from dateline.sentences.lines import inner_breaks

LONG = (
    "The two foreign ministers met for the third time this year and agreed that the border commissions of both "
    "countries would take up their work before the summer, after a pause that had lasted for eighteen long months."
)
SHORT = "Neither side named a date for the first meeting, and officials of both declined to comment on the delay."


def joined(text: str, headline_end: int = 0) -> str:
    breaks = set(inner_breaks(text, headline_end))
    return "".join(" " if place in breaks else char for place, char in enumerate(text))


@pytest.mark.parametrize("width", [60, 72, 80])
@pytest.mark.parametrize("gap", ["\n", "\n\n"])
def test_a_wrapped_text_is_what_it_was_before_it_was_wrapped(width: int, gap: str) -> None:
    paragraphs = [LONG, SHORT, LONG]
    wrapped = gap.join(textwrap.fill(paragraph, width, break_on_hyphens=False) for paragraph in paragraphs)
    assert joined(wrapped) == gap.join(paragraphs)


@pytest.mark.parametrize(
    "text",
    [
        f"Ministers meet\n{LONG}\n{SHORT}",
        "In short\n" + LONG + "\n\nWhat now\n" + SHORT + "\n\nWho won\n" + LONG + "\n\nWhere\n" + SHORT,
        "Killed: 12\nWounded: 4\nMissing: 3\nCaptured: 9",
        "The text of the agreement:\nthe border stays where it is.",
        "One.\n\ntwo.",
    ],
)
def test_paragraphs_a_line_are_left_alone(text: str) -> None:
    assert joined(text) == text


def test_a_line_that_goes_on_in_lower_case_is_joined() -> None:
    assert joined("The ministers of the\ntwo countries met.\nThey left.") == (
        "The ministers of the two countries met.\nThey left."
    )


def test_a_full_last_line_cannot_be_told_from_one_that_goes_on() -> None:
    lines = ["The ministers of both of the countries met for", "the third time in May and they agreed on a new"]
    full = [*lines, "commission, which will meet again in the town.", "Nobody objected to any part of it. They left."]
    assert joined("\n".join(full)).count("\n") == 0


def test_the_headline_ends_with_its_line() -> None:
    headline = "Ministers of both countries meet for the third time to speak about"
    wrapped = headline + "\n" + textwrap.fill(LONG, 70)
    assert joined(wrapped, len(headline)).startswith(headline + "\nThe two")
