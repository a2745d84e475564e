"""Dates as people write them, and where they stand."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dateline.chronology.dates import date_text, machine_date, place, published_text, read_interval, unreadable
from dateline.times.edtf import from_edtf
from dateline.values import UNKNOWN, Interval

DAYS = st.dates(dt.date(1, 1, 1), dt.date(9999, 12, 31))


@pytest.mark.parametrize(
    ("edtf", "text"),
    [
        ("2025-01-23", "23 January 2025"),
        ("2022-09", "September 2022"),
        ("2024", "2024"),
        ("2024~", "about 2024"),
        ("201X", "the 2010s"),
        ("19XX", "the 20th century"),
        ("20XX", "the 21st century"),
        ("10XX", "the 11th century"),
        ("0044-03-15", "15 March AD 44"),
        ("2023-21", "spring 2023"),
        ("2021-24", "winter 2021–22"),
        ("2020-33", "the first quarter of 2020"),
        ("2020-36", "the fourth quarter of 2020"),
        ("2020-41", "the second half of 2020"),
        ("2024-09-17/2024-09-19", "17–19 September 2024"),
        ("2024-09-30/2024-10-02", "30 September – 2 October 2024"),
        ("2024-12-30/2025-01-02", "30 December 2024 – 2 January 2025"),
        ("2010-01/2010-04", "January–April 2010"),
        ("2022-09/2023-03", "September 2022 – March 2023"),
        ("2010/2013", "2010–2013"),
        ("2022-09/2022-09", "September 2022"),
        ("2024-02-01/2024-02-29", "February 2024"),
        ("2023-02-01/2023-02-27", "1–27 February 2023"),
        ("2022-09/..", "since September 2022"),
        ("2022-09-13/..", "since 13 September 2022"),
        ("2022-01/..", "since 2022"),
        ("2022-09~/..", "since about September 2022"),
        ("../2024", "by the end of 2024"),
        ("../2024-11", "by the end of November 2024"),
        ("../2025-01-23", "by 23 January 2025"),
        ("", "date not known"),
    ],
)
def test_written_as_people_write(edtf: str, text: str) -> None:
    assert date_text(from_edtf(edtf)) == text


@pytest.mark.parametrize(
    ("edtf", "text"),
    [
        ("2025-01-24", "24 January 2025"),
        ("2023-04/..", "not before April 2023"),
        ("../2019", "not after the end of 2019"),
        ("", ""),
    ],
)
def test_publication(edtf: str, text: str) -> None:
    assert published_text(from_edtf(edtf)) == text


@pytest.mark.parametrize(
    ("row", "text"),
    [
        ({"date": "2025-01-20/2025-01-26", "date_precision": "week"}, "the week of 20 January 2025"),
        ({"date": "2025-01-20/2025-01-25", "date_precision": "week"}, "20–25 January 2025"),
        ({"date": "", "date_start": "2022-09-01", "date_end": "2022-09-30"}, "September 2022"),
        ({"date": "last autumn", "date_start": "2022-09-01"}, "since September 2022"),
        ({"date": "2022-13", "date_start": "2022-02-30"}, "date not known"),
        ({"date": "", "date_start": "2023-01-02", "date_end": "2023-01-01"}, "date not known"),
        ({}, "date not known"),
    ],
)
def test_read_from_a_row(row: dict[str, str], text: str) -> None:
    assert date_text(read_interval(row)) == text


def test_what_cannot_be_read_is_told() -> None:
    assert unreadable({"date": "the other day"}) == "the other day"
    assert unreadable({"date": "2022-09"}) == unreadable({"date": ""}) == ""


@pytest.mark.parametrize(
    ("edtf", "year", "month"),
    [
        ("2025-01-23", "2025", "January 2025"),
        ("2022-09", "2022", "September 2022"),
        ("2024-09-30/2024-10-02", "2024", "September 2024"),
        ("2024-12-30/2025-01-02", "2024", "December 2024"),
        ("2010-01/2010-04", "2010", "2010, no single month"),
        ("2024", "2024", "2024, no single month"),
        ("2023-23", "2023", "2023, no single month"),
        ("2022-09/..", "2022", "September 2022"),
        ("2022/..", "2022", "2022, no single month"),
        ("../2024", "2024", "2024, no single month"),
        ("../2024-11", "2024", "November 2024"),
        ("201X", "The 2010s", ""),
        ("19XX", "The 20th century", ""),
    ],
)
def test_headings(edtf: str, year: str, month: str) -> None:
    found = place(from_edtf(edtf))
    assert found is not None
    assert (found.year_heading, found.month_heading) == (year, month)


def test_order() -> None:
    ordered = (
        "20XX 201X 2010-01/2010-04 2010 2010-01 2010-01-05 2010-01-05/2010-01-07 ../2010-02-01 2010-03 2011".split()
    )
    found = sorted(
        ((place(from_edtf(edtf)), edtf) for edtf in sorted(ordered)), key=lambda it: it[0] or pytest.fail("no place")
    )
    assert [edtf for _, edtf in found] == ordered


def test_the_unknown_stands_nowhere() -> None:
    assert place(UNKNOWN) is None


@pytest.mark.parametrize(
    ("edtf", "machine"), [("2025-01-23", "2025-01-23"), ("2022", "2022"), ("201X", ""), ("2022~", ""), ("2022/..", "")]
)
def test_machine_dates(edtf: str, machine: str) -> None:
    assert machine_date(edtf) == machine


@given(DAYS, DAYS, st.booleans())
def test_any_interval_has_a_text_and_a_place(one: dt.date, other: dt.date, rough: bool) -> None:
    for start, end in ((min(one, other), max(one, other)), (one, None), (None, one)):
        it = Interval(start, end, "interval", rough)
        text, found = date_text(it), place(it)
        assert text.strip() == text != ""
        assert found is not None
        assert found.year_heading


@given(DAYS)
def test_a_day_is_written_with_its_own_figures(day: dt.date) -> None:
    number, month, *year = date_text(Interval(day, day, "day")).split()
    assert (int(number), month[:3], int(year[-1])) == (
        day.day,
        f"{'JanFebMarAprMayJunJulAugSepOctNovDec'[3 * day.month - 3 : 3 * day.month]}",
        day.year,
    )
