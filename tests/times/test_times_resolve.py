"""What expressions come to: (text, publication date, TIMEX3 value and EDTF of each expression)."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest

from dateline.times import from_edtf, read_times, to_edtf
from dateline.times.resolve import read_date
from dateline.values import Article

if TYPE_CHECKING:
    from dateline.sentences import Part

Parser = Callable[[str], "Part"]
THURSDAY = "2025-01-23"


def told(parser: Parser, text: str, published: str) -> list[tuple[str, str]]:
    part = parser(text)
    article = Article("a", text, published=published, published_from="metadata" if published else "none")
    _, times = read_times(article, (part,))
    assert all(text[it.start : it.end] == it.text for it in times)
    return [(it.value, to_edtf(it.interval)) for it in times]


@pytest.mark.parametrize(
    ("text", "value", "edtf"),
    [
        ("The treaty was signed on 23 January 2020.", "2020-01-23", "2020-01-23"),
        ("The war began in September 2022.", "2022-09", "2022-09"),
        ("The war began last September.", "2024-09", "2024-09"),
        ("The war began in January.", "2025-01", "2025-01"),
        ("The vote will be held in September.", "2025-09", "2025-09"),
        ("They met on Monday.", "2025-01-20", "2025-01-20"),
        ("They will meet on Monday.", "2025-01-27", "2025-01-27"),
        ("They met on Thursday.", "2025-01-23", "2025-01-23"),
        ("They met last Thursday.", "2025-01-16", "2025-01-16"),
        ("They met yesterday.", "2025-01-22", "2025-01-22"),
        ("They will meet tomorrow.", "2025-01-24", "2025-01-24"),
        ("They met last week.", "2025-W03", "2025-01-13/2025-01-19"),
        ("They met three weeks ago.", "2025-W01", "2024-12-30/2025-01-05"),
        ("They met ten days ago.", "2025-01-13", "2025-01-13"),
        ("They met two months ago.", "2024-11", "2024-11"),
        ("They met five years ago.", "2020", "2020"),
        ("They met earlier this month.", "2025-01", "2025-01-01/2025-01-23"),
        ("They will meet later this year.", "2025", "2025-01-23/2025-12-31"),
        ("It opened in early 2010.", "2010", "2010-01/2010-04"),
        ("It opened in the early 2010s.", "201X", "2010-01/2013-12"),
        ("It opened in mid-December.", "2024-12", "2024-12-11/2024-12-20"),
        ("It opened in the summer of 2022.", "2022-SU", "2022-22"),
        ("It opened last summer.", "2024-SU", "2024-22"),
        ("It fell in the second quarter of 2003.", "2003-Q2", "2003-34"),
        ("It fell in Q3 2019.", "2019-Q3", "2019-35"),
        ("It fell in the 1990s.", "199X", "199X"),
        ("It fell in the 20th century.", "19XX", "19XX"),
        ("They spoke this morning.", "2025-01-23TMO", "2025-01-23"),
        ("They spoke on Wednesday night.", "2025-01-22TNI", "2025-01-22"),
        ("They spoke at 10:35 a.m. Wednesday.", "2025-01-22T10:35", "2025-01-22"),
        ("It lasted three months.", "P3M", ""),
        ("It took two and a half years.", "P2Y6M", ""),
        ("It took several years.", "PXY", ""),
        ("They have waited for the past three years.", "P3Y", "2022-01-23~/2025-01-23~"),
        ("They meet every Friday.", "XXXX-WXX-5", ""),
        ("They are now allies.", "PRESENT_REF", ""),
        ("They met on New Year's Eve.", "2024-12-31", "2024-12-31"),
        ("They met on Good Friday.", "2024-03-29", "2024-03-29"),
        ("They met on Thanksgiving.", "2024-11-28", "2024-11-28"),
        ("The towers fell on 9/11.", "2001-09-11", "2001-09-11"),
        ("They met about two years ago.", "2023", "2023~"),
        ("They met on the 15th of last month.", "2024-12-15", "2024-12-15"),
        ("They met in June last year.", "2024-06", "2024-06"),
        ("They met on Monday of last week.", "2025-01-13", "2025-01-13"),
        ("They gave them until next Tuesday.", "2025-01-28", "2025-01-28"),
        ("They ruled in 1998-2002.", "1998-01-01/2002-12-31", "1998-01/2002-12"),
        ("They met on 3-5 October 2024.", "2024-10-03/2024-10-05", "2024-10-03/2024-10-05"),
        ("The law is of 1 Farvardin 1404.", "2025-03-21", "2025-03-21"),
        ("The decree of 1 Ramadan 1445 was read.", "2024-03-11", "2024-03-10~/2024-03-12~"),
        ("They met last night.", "2025-01-22TNI", "2025-01-22/2025-01-23"),
        ("The drones came overnight.", "2025-01-22TNI", "2025-01-22/2025-01-23"),
        ("The airport will close overnight.", "2025-01-23TNI", "2025-01-23"),
        ("They met the week before last.", "2025-W02", "2025-01-06/2025-01-12"),
        ("They met on the Saturday before last.", "2025-01-11", "2025-01-11"),
        ("They met two months ago tomorrow.", "2024-11-24", "2024-11-24"),
        ("They met a year ago today.", "2024-01-23", "2024-01-23"),
        ("They met on the last day of February 2024.", "2024-02-29", "2024-02-29"),
    ],
)
def test_one(part: Parser, text: str, value: str, edtf: str) -> None:
    assert told(part, text, THURSDAY) == [(value, edtf)]


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("On 13 September 2022 they attacked. Two days later they stopped.", ["2022-09-13", "2022-09-15"]),
        ("In September 2022 they attacked. The following month they met.", ["2022-09", "2022-10"]),
        ("In 2022 they attacked. A year earlier they had met.", ["2022", "2021"]),
        ("On 3 September 2013 he agreed. He refused that November.", ["2013-09-03", "2013-11"]),
        ("On 29 May 2014 they signed. It took force the following January.", ["2014-05-29", "2015-01"]),
        ("They spoke on 5 May 2020. They met the same day.", ["2020-05-05", "2020-05-05"]),
        ("In 2018 they met. In November they parted.", ["2018", "2018-11"]),
        ("They met two weeks after the accord of 6 October 2022.", ["2022-10-17/2022-10-23", "2022-10-06"]),
        ("It lasted from November to March 2020.", ["2019-11", "2020-03"]),
        ("They met between April and June of last year.", ["2024-04", "2024-06"]),
        ("They met at 7 a.m. on Tuesday.", ["2025-01-21", "2025-01-21"]),
        (
            "On 29 October 2022 they left Crimea, seized in 2014. Four days later they returned.",
            ["2022-10-29", "2014", "2022-11-02"],
        ),
        ("In October 2019 they met. They had fought the November before.", ["2019-10", "2018-11"]),
        ("They signed on 6 October 2022. Two weeks later they parted.", ["2022-10-06", "2022-10-17/2022-10-23"]),
        ("They met in May 2020. The same year they parted.", ["2020-05", "2020"]),
    ],
)
def test_a_story(part: Parser, text: str, edtf: list[str]) -> None:
    assert [it for _, it in told(part, text, THURSDAY)] == edtf


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("They met on Monday.", "XXXX-WXX-1"),
        ("They met last September.", "XXXX-09"),
        ("They met on 23 January.", "XXXX-01-23"),
        ("They met yesterday.", "XXXX-XX-XX"),
        ("They met last year.", "XXXX"),
        ("They met in the summer.", "XXXX-SU"),
    ],
)
def test_without_a_publication_date_nothing_is_invented(part: Parser, text: str, value: str) -> None:
    assert told(part, text, "") == [(value, "")]


@pytest.mark.parametrize(
    "text",
    [
        "It was 30 February 2024.",
        "It was 2024-13-45.",
        "It was 31.04.2024.",
        "The number is 20250123456789.",
        "It happened in 0.",
        "It was 29 February 2023.",
        "The value is 2,025.",
        "It cost 99/99/9999.",
        "It was the year 0.",
    ],
)
def test_no_date_is_invented(part: Parser, text: str) -> None:
    assert all(edtf == "" for _, edtf in told(part, text, THURSDAY))


def test_a_weekday_chooses_the_year_of_a_date(part: Parser) -> None:
    assert told(part, "They met on Monday, 15 January.", THURSDAY) == [("2024-01-15", "2024-01-15")]
    assert told(part, "They met on Wednesday, 15 January.", THURSDAY) == [("2025-01-15", "2025-01-15")]


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("2025-01-23", "2025-01-23"),
        ("2025-01-23T10:00:00+04:00", "2025-01-23"),
        ("20250123", "2025-01-23"),
        ("2025-01", "2025-01"),
        ("2025", "2025"),
        ("Thu, 23 Jan 2025 10:00:00 GMT", "2025-01-23"),
        ("January 23, 2025", "2025-01-23"),
        ("23.01.2025", "2025-01-23"),
        ("23 January", None),
        ("1", None),
        ("May", None),
        ("the 1990s", None),
        ("3.14", None),
        ("2025-02-30", None),
        ("yesterday", None),
        ("0000-01-01", None),
        ("2025-00-10", None),
        ("0950-01-01", None),
        ("23 January 9999", None),
        ("2025 at 10:30", None),
        ("x" * 5000, None),
        ("", None),
    ],
)
def test_a_date_of_metadata(text: str, edtf: str | None) -> None:
    found = read_date(text)
    assert (to_edtf(found) if found else None) == edtf
    if edtf:
        assert found == from_edtf(edtf)
