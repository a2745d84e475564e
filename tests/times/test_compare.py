"""What is certain and what is possible between intervals with open and wide bounds."""

from __future__ import annotations

import datetime as dt

from hypothesis import given
from hypothesis import strategies as st

from dateline.times import contains, from_edtf, holds, may_be_before, order, overlaps, sort_key, surely_before
from dateline.values import UNKNOWN, Interval

DATES = st.dates(min_value=dt.date(1900, 1, 1), max_value=dt.date(2100, 12, 31))


@st.composite
def intervals(draw: st.DrawFn) -> Interval:
    start, end = draw(st.none() | DATES), draw(st.none() | DATES)
    if start and end and start > end:
        start, end = end, start
    return Interval(start, end, "interval")


def test_a_month_against_a_day() -> None:
    month, day = from_edtf("2022-09"), from_edtf("2022-09-13")
    assert order(month, day) == "overlaps"
    assert contains(month, day)
    assert not contains(day, month)
    assert may_be_before(month, day)
    assert may_be_before(day, month)
    assert not surely_before(month, day)
    assert holds(month, dt.date(2022, 9, 30))


def test_open_sides() -> None:
    since, before = from_edtf("2022-09/.."), from_edtf("../2022-08")
    assert order(before, since) == "before"
    assert order(since, before) == "after"
    assert overlaps(since, from_edtf("2030"))
    assert not overlaps(since, from_edtf("2021"))


def test_the_unknown_has_no_order_and_stands_last() -> None:
    assert order(UNKNOWN, from_edtf("2022")) == "unknown"
    kinds = [UNKNOWN, from_edtf("2023"), from_edtf("2022"), from_edtf("../2021")]
    assert sorted(kinds, key=sort_key) == [kinds[3], kinds[2], kinds[1], UNKNOWN]


@given(intervals(), intervals())
def test_laws(one: Interval, other: Interval) -> None:
    assert overlaps(one, other) == overlaps(other, one)
    assert not (surely_before(one, other) and overlaps(one, other))
    assert not (surely_before(one, other) and surely_before(other, one))
    if contains(one, other):
        assert overlaps(one, other)
    mirrored = {"before": "after", "after": "before", "overlaps": "overlaps", "unknown": "unknown"}
    assert order(other, one) == mirrored[order(one, other)]
