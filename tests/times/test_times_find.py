"""Which words are time expressions: their extent, and what is left alone."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest

from dateline.times.find import find
from dateline.times.vocabulary import vocabulary

if TYPE_CHECKING:
    from dateline.sentences import Part

Parser = Callable[[str], "Part"]


def spans(part: Part) -> list[str]:
    return [part.doc.text[it.start : it.end] for it in find(part.doc, vocabulary())]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The treaty was signed on 23 January 2025.", ["23 January 2025"]),
        ("The treaty was signed on the 23rd of January 2025.", ["the 23rd of January 2025"]),
        ("The treaty was signed on Jan. 23, 2025, in Minsk.", ["Jan. 23, 2025"]),
        ("The talks opened on Thursday, 23 January 2025.", ["Thursday, 23 January 2025"]),
        ("Signed on 23.01.2025 and filed on 2025/01/23 or 2025-01-23.", ["23.01.2025", "2025/01/23", "2025-01-23"]),
        ("They ruled in the early 2010s and the late 1990s.", ["the early 2010s", "the late 1990s"]),
        ("It began in mid-March and lasted three months.", ["mid-March", "three months"]),
        ("Since September 2022 relations have worsened.", ["September 2022"]),
        ("He spoke last September and last week.", ["last September", "last week"]),
        ("They left two days later, a year after the war.", ["two days later", "a year after"]),
        ("The end of the year is near.", ["The end of the year"]),
        ("They met late on Thursday, and late Friday.", ["Thursday", "late Friday"]),
        ("The shelling began at 10:35 a.m. on Sunday.", ["10:35 a.m.", "Sunday"]),
        ("A 24-hour curfew was declared.", ["24-hour"]),
        ("They meet every Friday and report annually.", ["every Friday", "annually"]),
        ("Exports fell in the third quarter of 2024.", ["the third quarter of 2024"]),
        ("It lasted from 1998-2002.", ["1998-2002"]),
        ("The summit is on 3-5 October 2024.", ["3-5 October 2024"]),
        ("It was built in the 19th century.", ["the 19th century"]),
        ("For the past three years they have waited.", ["the past three years"]),
        ("In nineteen ninety-six they fled.", ["nineteen ninety-six"]),
        ("Since 9/11 the world has changed.", ["9/11"]),
        ("On the last day of August 2012 he was freed.", ["the last day of August 2012"]),
        ("The attack came on Christmas Eve.", ["Christmas Eve"]),
        ("The summer of 2008 was hot.", ["The summer of 2008"]),
    ],
)
def test_found(part: Parser, text: str, expected: list[str]) -> None:
    assert spans(part(text)) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Theresa May said it may march on the sun.",
        "He is a 47-year-old man and she is 52 years old.",
        "The second group of troops took the lead.",
        "They paid $2000 for it, and 1,990 people came.",
        "Some 2000 soldiers marched.",
        "The March for peace crossed the bridge.",
        "He sat in the sun.",
        "Resolution 1701 was adopted.",
        "A quarter of the voters stayed at home.",
        "The fall of Kabul shocked them.",
        "They said that they would leave.",
        "It is a report by June Smith and April Jones.",
        "Chapter 12 of the report is empty.",
    ],
)
def test_left_alone(part: Parser, text: str) -> None:
    assert spans(part(text)) == []


@pytest.mark.parametrize(
    ("text", "relations"),
    [
        ("It has been closed since September 2022.", ["since"]),
        ("They must leave by the end of 2024.", ["by"]),
        ("It stays open until Friday.", ["until"]),
        ("They ruled from 2010 to 2014.", ["from", "until"]),
        ("It happened between May and July 2023.", ["from", "until"]),
        ("Before 2020 they were friends.", ["before"]),
        ("They met in 2020.", [""]),
        ("It is a letter from 2020.", [""]),
        ("They met from 6 to 10 March 2023.", [""]),
        ("It takes between 90 and 180 days.", [""]),
        ("The ban applies as of 1 March 2024.", ["from"]),
    ],
)
def test_relations(part: Parser, text: str, relations: list[str]) -> None:
    assert [it.relation for it in find(part(text).doc, vocabulary())] == relations
