"""Constructors, shifts and parts of intervals, and the laws that they keep."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dateline.times import interval as iv
from dateline.values import Interval

DATES = st.dates(min_value=dt.date(100, 1, 1), max_value=dt.date(9000, 12, 31))
UNITS = st.sampled_from(["day", "week", "month", "quarter", "half", "year", "decade", "century"])


def days(it: Interval | None) -> tuple[str, str]:
    assert it is not None
    assert it.start is not None
    assert it.end is not None
    return it.start.isoformat(), it.end.isoformat()


@pytest.mark.parametrize(
    ("made", "start", "end"),
    [
        (iv.day(2025, 1, 23), "2025-01-23", "2025-01-23"),
        (iv.month(2024, 2), "2024-02-01", "2024-02-29"),
        (iv.year(2024), "2024-01-01", "2024-12-31"),
        (iv.quarter(2003, 2), "2003-04-01", "2003-06-30"),
        (iv.half(2024, 2), "2024-07-01", "2024-12-31"),
        (iv.season(2022, "summer"), "2022-06-01", "2022-08-31"),
        (iv.season(2023, "winter"), "2023-12-01", "2024-02-29"),
        (iv.decade(1990), "1990-01-01", "1999-12-31"),
        (iv.century(20), "1900-01-01", "1999-12-31"),
        (iv.century(1), "0001-01-01", "0099-12-31"),
        (iv.week(2020, 53), "2020-12-28", "2021-01-03"),
        (iv.year(9999), "9999-01-01", "9999-12-31"),
    ],
)
def test_units(made: Interval | None, start: str, end: str) -> None:
    assert days(made) == (start, end)


@pytest.mark.parametrize(
    "made",
    [
        iv.day(2025, 2, 30),
        iv.day(0, 1, 1),
        iv.day(10000, 1, 1),
        iv.month(2025, 13),
        iv.year(0),
        iv.week(2025, 53),
        iv.quarter(2025, 5),
        iv.half(2025, 3),
    ],
)
def test_what_no_calendar_holds(made: Interval | None) -> None:
    assert made is None


@pytest.mark.parametrize(
    ("whole", "part", "start", "end"),
    [
        (iv.month(2024, 2), "early", "2024-02-01", "2024-02-10"),
        (iv.month(2024, 2), "mid", "2024-02-11", "2024-02-20"),
        (iv.month(2024, 2), "late", "2024-02-21", "2024-02-29"),
        (iv.year(2024), "early", "2024-01-01", "2024-04-30"),
        (iv.year(2024), "mid", "2024-05-01", "2024-08-31"),
        (iv.year(2024), "late", "2024-09-01", "2024-12-31"),
        (iv.decade(2010), "early", "2010-01-01", "2013-12-31"),
        (iv.decade(2010), "mid", "2014-01-01", "2016-12-31"),
        (iv.decade(2010), "late", "2017-01-01", "2019-12-31"),
        (iv.week(2025, 10), "early", "2025-03-03", "2025-03-05"),
    ],
)
def test_parts(whole: Interval | None, part: iv.Slice, start: str, end: str) -> None:
    assert whole is not None
    assert days(iv.part_of(whole, part)) == (start, end)


@pytest.mark.parametrize(
    ("origin", "amount", "unit", "start", "end"),
    [
        ((2025, 1, 23), -1, "month", "2024-12-01", "2024-12-31"),
        ((2025, 3, 31), -1, "month", "2025-02-01", "2025-02-28"),
        ((2025, 1, 1), -1, "week", "2024-12-23", "2024-12-29"),
        ((2024, 2, 29), 1, "year", "2025-01-01", "2025-12-31"),
        ((2025, 1, 23), -10, "day", "2025-01-13", "2025-01-13"),
        ((1989, 10, 26), -4, "quarter", "1988-10-01", "1988-12-31"),
    ],
)
def test_shifts(origin: tuple[int, int, int], amount: int, unit: iv.Unit, start: str, end: str) -> None:
    assert days(iv.shifted(dt.date(*origin), amount, unit)) == (start, end)


def test_shifts_out_of_the_calendar_are_none() -> None:
    assert iv.add(dt.date(2025, 1, 1), 9999, "year") is None
    assert iv.add(dt.date(2025, 1, 1), -(10**9), "day") is None
    assert iv.shifted(dt.date(2025, 1, 1), 10**12, "century") is None


@given(DATES, UNITS)
def test_a_day_lies_in_its_unit(day: dt.date, unit: iv.Unit) -> None:
    whole = iv.holding(unit, day)
    assert whole is not None
    assert whole.start is not None
    assert whole.end is not None
    assert whole.start <= day <= whole.end
    assert iv.holding(unit, whole.start) == whole == iv.holding(unit, whole.end)


@given(DATES, UNITS)
def test_units_stand_side_by_side(day: dt.date, unit: iv.Unit) -> None:
    here, following = iv.holding(unit, day), iv.shifted(day, 1, unit)
    assert here is not None
    assert here.end is not None
    assert following is not None
    assert following.start == here.end + iv.DAY


@given(DATES, st.integers(-500, 500), st.sampled_from(["day", "week"]))
def test_days_and_weeks_add_up(day: dt.date, amount: int, unit: iv.Unit) -> None:
    there = iv.add(day, amount, unit)
    assert there is not None
    assert iv.add(there, -amount, unit) == day


@given(DATES, UNITS)
def test_parts_lie_within_and_cover(day: dt.date, unit: iv.Unit) -> None:
    whole = iv.holding(unit, day)
    assert whole is not None
    early, mid, late = (iv.part_of(whole, part) for part in ("early", "mid", "late"))
    assert early is not None
    assert mid is not None
    assert late is not None
    assert (early.start, late.end) == (whole.start, whole.end)
    for part in (early, mid, late):
        assert iv.meet(part, whole) == part or unit == "day"


@given(DATES, DATES, DATES, DATES)
def test_meeting_is_symmetric_and_smaller(a: dt.date, b: dt.date, c: dt.date, d: dt.date) -> None:
    one, other = Interval(min(a, b), max(a, b), "interval"), Interval(min(c, d), max(c, d), "interval")
    both = iv.meet(one, other)
    assert both == iv.meet(other, one)
    if both:
        size = iv.days(both)
        assert size is not None
        assert size <= min(iv.days(one) or 0, iv.days(other) or 0)


def test_meeting_with_an_open_side() -> None:
    since = Interval(dt.date(2022, 9, 1), None, "interval")
    assert iv.meet(since, Interval(dt.date(2022, 1, 1), dt.date(2022, 12, 31), "year")) == Interval(
        dt.date(2022, 9, 1), dt.date(2022, 12, 31), "interval"
    )
    month = iv.month(2023, 1)
    assert month is not None
    assert iv.meet(since, month) == month
    assert iv.meet(since, Interval(None, dt.date(2022, 8, 31), "interval")) is None
