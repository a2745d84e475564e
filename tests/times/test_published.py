"""The publication date: given, in a dateline, or inferred with its reason."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest

from dateline.sentences import parse
from dateline.times import read_times, to_edtf
from dateline.values import Article, Published
from paths import SHARED

if TYPE_CHECKING:
    from spacy.language import Language

    from dateline.sentences import Part

Parser = Callable[[str], "Part"]


def published(parser: Parser, text: str, given: str = "") -> Published:
    article = Article("a", text, published=given, published_from="metadata" if given else "none")
    return read_times(article, (parser(text),))[0]


def test_metadata_comes_first(part: Parser) -> None:
    it = published(part, "MINSK, 5 May 2020 - They met.", "2025-01-23")
    assert (to_edtf(it.interval), it.basis) == ("2025-01-23", "metadata")


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("YEREVAN, January 23, 2025 (Agency) - The minister resigned.", "2025-01-23"),
        ("BISHKEK, 13.03.2025 /Agency/. The presidents signed a treaty.", "2025-03-13"),
        ("Brussels, 23 January 2023. The Council has decided.", "2023-01-23"),
        ("SANCTIONS NOTICE 57/2021 – 22.03.2021 – BURMA\n\nThe Treasury acted.", "2021-03-22"),
        ("From our own correspondent, Minsk, Thursday 19 February 2015\n\nThey came on foot.", "2015-02-19"),
        ("24/02/2025\nThe minister resigned.", "2025-02-24"),
    ],
)
def test_dateline(part: Parser, text: str, edtf: str) -> None:
    it = published(part, text)
    assert (to_edtf(it.interval), it.basis) == (edtf, "dateline")


def test_a_date_in_the_first_sentence_is_no_dateline(part: Parser) -> None:
    it = published(part, "On 3 January 2020 a drone killed the general in Baghdad.")
    assert it.basis == "inferred"
    assert (it.interval.start, it.interval.end) == (dt.date(2020, 1, 3), None)


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("In 2024 the alliance was frozen. It will be dissolved in 2025.", "2024-01/2025-12"),
        ("In 2024 the alliance was frozen.", "2024-01/.."),
        ("The 2024 report was published. The ban will end in 2024.", "2024"),
        ("In May 2024 they met. On Tuesday 4 June they parted.", "2024-06-04/2025-04-20"),
        ("On 5 May 2024 they met. On 3 June they parted. They will meet in 2024.", "2024-06-03/2024-12-31"),
    ],
)
def test_inferred(part: Parser, text: str, edtf: str) -> None:
    it = published(part, text)
    assert (to_edtf(it.interval), it.basis) == (edtf, "inferred")
    assert it.reason


def test_without_evidence_it_stays_empty(part: Parser) -> None:
    it = published(part, "The minister met his colleague on Monday and will travel next week.")
    assert not it.interval.known
    assert it.basis == "none"


def test_contradictions_are_told(part: Parser) -> None:
    it = published(part, "In 2024 the alliance was frozen. The pact will be signed in 2019.")
    assert it.interval.start == dt.date(2024, 1, 1)
    assert it.interval.end is None
    assert "against that" in it.reason
    assert "2019" in it.reason


@pytest.mark.shared
def test_the_armenian_article(nlp: Language) -> None:
    text = (SHARED / "articles" / "csto-armenia.txt").read_text(encoding="utf-8")
    article = Article("a", text, headline_end=text.index("\n"))
    when, times = read_times(article, parse(article, nlp))
    assert (when.interval.start, when.basis) == (dt.date(2025, 1, 23), "inferred")
    assert when.interval.end is not None
    assert when.interval.end <= dt.date(2025, 12, 31)
    dated = {it.text: (to_edtf(it.interval), it.interval.precision) for it in times}
    assert dated["last September"] == ("2024-09", "month")
    assert dated["September 2022"] == ("2022-09", "month")
    assert dated["January 23"] == ("2025-01-23", "day")
    assert dated["2024"] == ("2024", "year")
