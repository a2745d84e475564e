"""The tense that a time expression stands in."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest

from dateline.times.syntax import Parse
from dateline.times.vocabulary import vocabulary

if TYPE_CHECKING:
    from dateline.sentences import Part

Parser = Callable[[str], "Part"]


@pytest.mark.parametrize(
    ("text", "words", "tense"),
    [
        ("The ministers met on Monday.", "Monday", "past"),
        ("The ministers will meet on Monday.", "Monday", "future"),
        ("The ministers are to meet on Monday.", "Monday", "future"),
        ("The talks are scheduled for Monday.", "Monday", "future"),
        ("They plan to meet on Monday.", "Monday", "future"),
        ("The offer had been due to expire on Monday.", "Monday", "past"),
        ("The ministers have met since Monday.", "Monday", "past"),
        ("On Monday the ministers met in Minsk.", "Monday", "past"),
        ("They would respect Monday's ruling.", "Monday", "past"),
        ("They will respect Monday's ruling.", "Monday", "future"),
        ("They agreed to meet on Monday.", "Monday", "future"),
        ("They failed to meet on Monday.", "Monday", "past"),
        ("They agreed on a truce to start on Monday.", "Monday", "future"),
        ("The treaty expires on Monday.", "Monday", "present"),
        ("Talks in Minsk on Monday.", "Monday", "none"),
        ("The vote is set for Monday.", "Monday", "future"),
        ("The three states set off the mechanism on Monday.", "Monday", "past"),
    ],
)
def test_tense(part: Parser, text: str, words: str, tense: str) -> None:
    start = text.index(words)
    assert Parse.of(part(text).doc, vocabulary()).tense(start, start + len(words)) == tense
