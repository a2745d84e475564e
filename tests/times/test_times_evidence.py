"""What an article's own evidence comes to: offices, named events, stamps, distances from a date that is named."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from dateline.errors import DatelineError
from dateline.times import read_times, to_edtf
from dateline.values import Article, Published

if TYPE_CHECKING:
    from dateline.sentences import Part

Parser = Callable[[str], "Part"]


def published(parser: Parser, text: str, *, headline: int = 0, layers: tuple[Path, ...] = ()) -> Published:
    part = parser(text)
    object.__setattr__(part, "headline_end", headline)
    return read_times(Article("a", text), (part,), layers=layers)[0]


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("President George W. Bush met his guest on Monday.", 2001, 2009),
        ("Secretary of State Madeleine Albright left on Monday.", 1997, 2001),
        ("Jens Stoltenberg, the NATO secretary general, spoke on Monday.", 2014, 2024),
        ("President Clinton met Prime Minister Tony Blair.", 1997, 2001),
        ("President Bill Clinton spoke of the aims of President George Bush.", 1993, 2001),
    ],
)
def test_holders_of_offices_bound_it(part: Parser, text: str, start: int, end: int) -> None:
    it = published(part, text)
    assert (it.interval.start, it.interval.end) == (dt.date(start, 1, 1), dt.date(end, 12, 31))
    assert "in office from" in it.reason
    assert "in office until" in it.reason


@pytest.mark.parametrize(
    "text",
    [
        "Former President George W. Bush met his guest on Monday.",
        "The late Prime Minister Yitzhak Rabin was remembered on Monday.",
        "President-elect Bill Clinton met his guest on Monday.",
        "Bill Clinton met his guest on Monday.",
        "President Nobody Whatever met his guest on Monday.",
    ],
)
def test_who_is_not_in_office_bounds_nothing(part: Parser, text: str) -> None:
    assert not published(part, text).interval.known


def test_a_holder_of_a_past_that_is_dated_says_nothing_of_now(part: Parser) -> None:
    it = published(part, "In April 1994 President Bill Clinton spoke. The court ruled on Monday.")
    assert (it.interval.start, it.interval.end) == (dt.date(1994, 4, 1), None)


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("The Dayton accords hold, officials said on Monday.", "1995-11-21/.."),
        ("The ministers spoke of the Prespa Agreement.", "2018-06-17/.."),
        ("The Sochi Olympics will be safe, officials said.", "2012-02-07/.."),
        ("The ministers spoke of Dayton.", ""),
    ],
)
def test_named_events_bound_its_beginning(part: Parser, text: str, edtf: str) -> None:
    assert to_edtf(published(part, text).interval) == edtf


def test_a_user_adds_an_event(part: Parser, tmp_path: Path) -> None:
    (tmp_path / "named_events.csv").write_text("name,aliases,start,end,kind\nPact of Nowhere,,2011-03-04,,after\n")
    it = published(part, "They spoke of the Pact of Nowhere.", layers=(tmp_path,))
    assert to_edtf(it.interval) == "2011-03-04/.."


@pytest.mark.parametrize("row", ["Pact,,4 March,,after", "Pact,,2011-03-04,2011-03-01,after", "Pact,,2011-03-04,,soon"])
def test_a_user_s_event_that_is_wrong_is_told(part: Parser, tmp_path: Path, row: str) -> None:
    (tmp_path / "named_events.csv").write_text(f"name,aliases,start,end,kind\n{row}\n")
    with pytest.raises(DatelineError, match="DL-205"):
        published(part, "They spoke.", layers=(tmp_path,))


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("This blog was opened at 07.30 on Thursday 6.1.2022 and is now closed.\n\nThey left.", "2022-01-06"),
        ("They left.\n\nLast updated: 6 January 2022", "2022-01-06"),
        ("The border was opened on 6 January 2022. They left.", "2022-01-06/.."),
    ],
)
def test_a_line_that_dates_the_text(part: Parser, text: str, edtf: str) -> None:
    assert to_edtf(published(part, text).interval) == edtf


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("BERLIN, Feb 26 (Wire) - Deputies voted on Monday. The war began in May 2022.", "2024-02-26"),
        ("BERLIN, Aug 10 (Wire) - Deputies voted on Monday. The vote was set for 6 September 2020.", "2020-08-10"),
        ("MINSK, August 13 (Wire) -- Deputies voted Thursday, in a vote set for August 12, 1998.", "1998-08-13"),
        ("BERLIN, Feb 26 (Wire) - Deputies voted on Monday.", ""),
    ],
)
def test_a_dateline_without_its_year(part: Parser, text: str, edtf: str) -> None:
    assert to_edtf(published(part, text).interval) == edtf


@pytest.mark.parametrize(
    ("text", "headline", "edtf"),
    [
        (
            "The House sat on Sunday. On Friday, 3 January 2020, two days before the present sitting, they met.",
            0,
            "2020-01-05",
        ),
        ("The pact, 1991-2022\nIt was killed this year. In March they left.", 19, "2022"),
        ("In November 2023 they met. This January they parted.", 0, "2024"),
        ("They met on Friday, 3 January 2020. They parted on Sunday.", 0, "2020-01-03/2020-01-16"),
    ],
)
def test_what_closes_it(part: Parser, text: str, headline: int, edtf: str) -> None:
    assert to_edtf(published(part, text, headline=headline).interval) == edtf
