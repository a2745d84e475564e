"""Dates of the Islamic and the Persian calendar against days that are known."""

from __future__ import annotations

import datetime as dt

import pytest

from dateline.times.other_calendars import Reckoning, convert, middle


@pytest.mark.parametrize(
    ("year", "month", "day", "expected"),
    [
        (1404, 1, 1, "2025-03-21"),
        (1403, 1, 1, "2024-03-20"),
        (1403, 12, 30, "2025-03-20"),
        (1400, 1, 1, "2021-03-21"),
        (1357, 11, 22, "1979-02-11"),
        (1332, 5, 28, "1953-08-19"),
        (1285, 5, 14, "1906-08-06"),
    ],
)
def test_a_persian_day_is_exact(year: int, month: int, day: int, expected: str) -> None:
    it = convert("persian", year, month, day)
    assert it is not None
    assert (str(it.start), it.precision, middle(it)) == (expected, "day", expected)


@pytest.mark.parametrize(
    ("year", "month", "day", "known"),
    [
        (1445, 9, 1, "2024-03-11"),
        (1446, 10, 1, "2025-03-30"),
        (1400, 1, 1, "1979-11-20"),
        (1444, 12, 10, "2023-06-28"),
        (1447, 1, 1, "2025-06-26"),
    ],
)
def test_an_islamic_day_is_within_a_day(year: int, month: int, day: int, known: str) -> None:
    it = convert("hijri", year, month, day)
    assert it is not None
    assert it.approximate
    assert it.start
    assert it.end
    assert it.start <= dt.date.fromisoformat(known) <= it.end
    assert (it.end - it.start).days == 2


@pytest.mark.parametrize("reckoning", ["hijri", "persian"])
def test_days_follow_one_another(reckoning: Reckoning) -> None:
    last = None
    for year in range(1380, 1415):
        for month in range(1, 13):
            it = convert(reckoning, year, month, 1)
            assert it is not None
            assert it.start
            assert last is None or 29 <= (it.start - last).days <= 31
            last = it.start


@pytest.mark.parametrize(
    ("reckoning", "year", "month", "day"),
    [
        ("persian", 1404, 12, 30),
        ("hijri", 1445, 9, 31),
        ("hijri", 1445, 13, 1),
        ("persian", 9999, 1, 1),
        ("hijri", 1, 1, 1),
    ],
)
def test_what_no_calendar_has(reckoning: Reckoning, year: int, month: int, day: int) -> None:
    assert convert(reckoning, year, month, day) is None
