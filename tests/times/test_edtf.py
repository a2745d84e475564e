"""EDTF written and read back; what we write, the edtf package reads too."""

from __future__ import annotations

import datetime as dt

import pytest
from edtf import parse_edtf
from hypothesis import given
from hypothesis import strategies as st

from dateline.times import from_edtf, to_edtf
from dateline.times import interval as iv
from dateline.values import UNKNOWN, Interval

DATES = st.dates(min_value=dt.date(1000, 1, 1), max_value=dt.date(2999, 12, 31))
UNITS = st.sampled_from(["day", "month", "quarter", "half", "year", "decade", "century"])


@pytest.mark.parametrize(
    ("it", "text"),
    [
        (iv.day(2025, 1, 23), "2025-01-23"),
        (iv.month(2022, 9), "2022-09"),
        (iv.year(2024), "2024"),
        (iv.season(2022, "summer"), "2022-22"),
        (iv.season(2022, "winter"), "2022-24"),
        (iv.quarter(2003, 2), "2003-34"),
        (iv.half(2003, 2), "2003-41"),
        (iv.decade(2020), "202X"),
        (iv.century(20), "19XX"),
        (iv.week(2025, 10), "2025-03-03/2025-03-09"),
        (Interval(dt.date(2024, 9, 17), dt.date(2024, 9, 19), "interval"), "2024-09-17/2024-09-19"),
        (Interval(dt.date(2024, 1, 1), dt.date(2024, 4, 30), "interval"), "2024-01/2024-04"),
        (Interval(dt.date(2022, 9, 1), None, "interval"), "2022-09/.."),
        (Interval(None, dt.date(2024, 12, 31), "interval"), "../2024-12"),
        (Interval(dt.date(2024, 1, 1), dt.date(2024, 12, 31), "year", approximate=True), "2024~"),
        (UNKNOWN, ""),
    ],
)
def test_written(it: Interval, text: str) -> None:
    assert to_edtf(it) == text


@pytest.mark.parametrize(
    "text",
    ["2025-02-30", "0000", "2025-13", "25-01-01", "yesterday", "../..", "/", "2025-01-23/2025-01-22", "２０２５"],
)
def test_what_is_no_date_is_refused(text: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011
        from_edtf(text)


@given(DATES, UNITS, st.booleans())
def test_a_unit_comes_back_whole(day: dt.date, unit: iv.Unit, rough: bool) -> None:
    whole = iv.holding(unit, day)
    assert whole is not None
    it = Interval(whole.start, whole.end, whole.precision, rough)
    assert from_edtf(to_edtf(it)) == it


@given(DATES, DATES, st.sampled_from(["both", "left", "right"]))
def test_a_stretch_comes_back_with_its_days(one: dt.date, other: dt.date, closed: str) -> None:
    start, end = min(one, other), max(one, other)
    it = Interval(start if closed != "right" else None, end if closed != "left" else None, "interval")
    back = from_edtf(to_edtf(it))
    assert (back.start, back.end) == (it.start, it.end)


@given(DATES, st.sampled_from(["day", "month", "year", "decade"]))
def test_the_edtf_package_agrees_on_the_days(day: dt.date, unit: iv.Unit) -> None:
    whole = iv.holding(unit, day)
    assert whole is not None
    assert whole.start is not None
    assert whole.end is not None
    theirs = parse_edtf(to_edtf(whole))
    assert theirs.lower_strict()[:3] == whole.start.timetuple()[:3]
    assert theirs.upper_strict()[:3] == whole.end.timetuple()[:3]
