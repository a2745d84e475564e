"""Dates that sources give, and dates in paths."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dateline.articles.dates import iso_date, path_date


@pytest.mark.parametrize(
    "given_date, iso",
    [
        ("2024-05-03", "2024-05-03"),
        ("2024-05", "2024-05"),
        ("2024", "2024"),
        ("2024-05-03T23:30:00-04:00", "2024-05-03"),
        ("2024-05-03 10:15", "2024-05-03"),
        ("2024/5/3", "2024-05-03"),
        ("20240503", "2024-05-03"),
        ("20240503T101500Z", "2024-05-03"),
        ("Fri, 03 May 2024 10:00:00 GMT", "2024-05-03"),
        ("3 May 2024", "2024-05-03"),
        ("May 3, 2024", "2024-05-03"),
        ("Friday, May 3rd, 2024 at 10:00 AM", "2024-05-03"),
        ("Sept. 3, 2024", "2024-09-03"),
        ("3-Sep-2024", "2024-09-03"),
        ("the 3rd of May 2024", "2024-05-03"),
        ("May 2024", "2024-05"),
        ("13/05/2024", "2024-05-13"),
        ("05/13/2024", "2024-05-13"),
        ("05.05.2024", "2024-05-05"),
    ],
)
def test_a_date_that_can_be_read(given_date: str, iso: str) -> None:
    assert iso_date(given_date) == iso
    assert iso_date(f"  {given_date.upper()}\n") == iso


@pytest.mark.parametrize(
    "given_date",
    [
        *"|May|5".split("|"),
        "soon",
        "03/04/2024",
        "2024-02-30",
        "2023-02-29",
        "2024-13-01",
        "0000-01-01",
        "9999-01-01",
        "30 Foo 2024",
        "1715000000",
        "2024-5-3-1",
        "12 2024",
        "May 32, 2024",
        "３ May 2024x",
        "٢٠٢٤-٠٥-٠٣",
    ],
)
def test_what_is_no_date_or_two_is_none(given_date: str) -> None:
    assert iso_date(given_date) == ""


@pytest.mark.parametrize(
    "path, iso",
    [
        ("in/2024-05-03-name.txt", "2024-05-03"),
        ("in/name_20240503.txt", "2024-05-03"),
        ("in/name.2024.05.03.txt", "2024-05-03"),
        ("in/2024/05/03/name.txt", "2024-05-03"),
        ("in/2024/05/name.txt", "2024-05"),
        ("https://news.example/world/2024/05/03/a-story", "2024-05-03"),
        ("in/2024-05-03/name.txt", "2024-05-03"),
        ("in/scraped-2024-05-03/name.txt", ""),
        ("in/2024-05-03/sub/name.txt", ""),
        ("in/name-2024.txt", ""),
        ("in/id1202405031.txt", ""),
        ("in/2024-13-03.txt", ""),
        ("in/20240503abc.txt", ""),
        ("name.txt", ""),
        ("", ""),
    ],
)
def test_a_date_in_a_path(path: str, iso: str) -> None:
    assert path_date(path) == iso


@given(st.dates(dt.date(1800, 1, 1), dt.date(2199, 12, 31)))
def test_every_day_of_the_calendar_is_read(day: dt.date) -> None:
    assert iso_date(str(day)) == str(day)


@given(st.text())
def test_any_text_is_read_or_none(text: str) -> None:
    assert iso_date(text) == "" or iso_date(text)[:4].isdigit()
    path_date(text)
