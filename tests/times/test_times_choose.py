"""Which of the dates that a name fits is meant."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dateline.times import choose, to_edtf
from dateline.times import interval as iv
from dateline.times.readings import Pointer

DATES = st.dates(min_value=dt.date(1600, 1, 1), max_value=dt.date(2400, 12, 31))


@pytest.mark.parametrize(
    ("year", "month", "day"), [(2024, 3, 31), (2025, 4, 20), (2000, 4, 23), (1818, 3, 22), (2038, 4, 25)]
)
def test_easter(year: int, month: int, day: int) -> None:
    assert choose.easter(year) == dt.date(year, month, day)


@given(st.integers(1583, 9998))
def test_easter_is_a_spring_sunday(year: int) -> None:
    sunday = choose.easter(year)
    assert sunday is not None
    assert sunday.isoweekday() == 7
    assert dt.date(year, 3, 22) <= sunday <= dt.date(year, 4, 25)


@pytest.mark.parametrize(
    ("pointer", "tense", "edtf"),
    [
        ("", "past", "2024-09"),
        ("", "future", "2025-09"),
        ("last", "none", "2024-09"),
        ("next", "none", "2025-09"),
        ("this", "none", "2025-09"),
        ("", "none", "2024-09"),
    ],
)
def test_september_said_in_january(pointer: Pointer, tense: choose.Outlook, edtf: str) -> None:
    it = choose.of_years(lambda year: iv.month(year, 9), dt.date(2025, 1, 23), pointer, tense)
    assert it is not None
    assert to_edtf(it) == edtf


def test_last_september_said_in_september_is_of_the_year_before() -> None:
    it = choose.of_years(lambda year: iv.month(year, 9), dt.date(2025, 9, 10), "last", "past")
    assert it is not None
    assert to_edtf(it) == "2024-09"


@given(DATES, st.integers(1, 7))
def test_weekdays_lie_within_a_week(day: dt.date, number: int) -> None:
    past, ahead = choose.weekday(day, number, "", "past"), choose.weekday(day, number, "", "future")
    last, following = choose.weekday(day, number, "last", "past"), choose.weekday(day, number, "next", "past")
    for it in (past, ahead, last, following):
        assert it is not None
        assert it.start is not None
        assert it.start.isoweekday() == number
        assert abs((it.start - day).days) <= 7
    assert past is not None
    assert past.start is not None
    assert past.start <= day
    assert last is not None
    assert last.start is not None
    assert last.start < day
    assert following is not None
    assert following.start is not None
    assert following.start > day


@given(DATES, st.integers(1, 12), st.sampled_from(["past", "future"]))
def test_choosing_never_runs_backwards(day: dt.date, number: int, tense: choose.Outlook) -> None:
    def chosen(at: dt.date) -> dt.date:
        it = choose.of_years(lambda year: iv.month(year, number), at, "", tense)
        assert it is not None
        assert it.start is not None
        return it.start

    assert chosen(day) <= chosen(day + dt.timedelta(days=17))
