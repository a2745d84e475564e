"""The drawing: everything stands where its dates are, and within the picture."""

from __future__ import annotations

import datetime as dt
from itertools import pairwise

import pytest
from chronology_sample import EVENTS_SAMPLE, event_row
from hypothesis import given
from hypothesis import strategies as st

from dateline.chronology.entries import chronology
from dateline.chronology.overview import Mark, Overview, overview
from dateline.times.edtf import to_edtf
from dateline.values import Interval


def _drawn(*dates: str, **cells: str) -> Overview:
    rows = [event_row(f"E{n}", date, "S", "ASSAULT", **cells) for n, date in enumerate(dates)]
    found = overview(chronology(rows, [], []).entries)
    assert found is not None
    return found


def _marks(found: Overview) -> dict[str, Mark]:
    return {mark.entry.event_id: mark for band in found.bands for mark in band.marks}


def test_nothing_dated_nothing_drawn() -> None:
    assert overview(chronology([event_row("E1", "", "S")], [], []).entries) is None
    assert overview([]) is None


def test_bands_go_from_conflict_to_cooperation() -> None:
    found = overview(chronology(EVENTS_SAMPLE, [], []).entries)
    assert found is not None
    assert [band.key for band in found.bands] == ["mc", "vc", "vk", "mk", "no"]
    tops = [edge for band in found.bands for edge in (band.y, band.base)]
    assert tops == sorted(tops)
    assert tops[-1] < found.height
    drawn = sum(len(band.marks) for band in found.bands)
    assert drawn + found.earlier + found.later == 28


@pytest.mark.parametrize(
    ("date", "shape"),
    [("2021-05-04", "day"), ("2021", "bar"), ("2021-05", "bar"), ("2021/..", "since"), ("../2021", "until")],
)
def test_shapes(date: str, shape: str) -> None:
    assert _marks(_drawn(date, "2020-01-01", "2023-12-31"))["E0"].shape == shape


def test_places() -> None:
    marks = _marks(_drawn("2020-01-01", "2021", "2023-12-31", "2021/.."))
    assert marks["E0"].x == 0
    assert marks["E1"].x == pytest.approx(366 / 1461 * 100, abs=0.01)
    assert marks["E1"].width == pytest.approx(365 / 1461 * 100, abs=0.01)
    assert marks["E2"].x + marks["E2"].width == pytest.approx(100, abs=0.01)
    assert marks["E3"].x + marks["E3"].width == pytest.approx(100, abs=0.01)


def test_marks_of_one_day_stand_on_one_another() -> None:
    marks = _marks(_drawn(*["2021-05-04"] * 5, "2020", "2023")).values()
    days = sorted((mark for mark in marks if mark.shape == "day"), key=lambda mark: -mark.y)
    assert all(low.y >= high.y + high.height for low, high in pairwise(days))


def test_a_few_that_lie_far_off_are_counted_and_not_drawn() -> None:
    found = _drawn("1648", *[f"20{year}-03-01" for year in range(10, 26)])
    assert (found.first, found.last) == (dt.date(2010, 1, 1), dt.date(2025, 12, 31))
    assert (found.earlier, found.later) == (1, 0)


def test_a_short_period_has_months() -> None:
    found = _drawn("2024-11-05", "2025-02-10")
    assert (found.first, found.last) == (dt.date(2024, 11, 1), dt.date(2025, 2, 28))
    assert [tick.label for tick in found.ticks] == ["Nov 2024", "Dec", "Jan 2025", "Feb"]


def test_the_ends_of_the_calendar() -> None:
    assert _drawn("9999-12-31").last == dt.date(9999, 12, 30)
    assert _drawn("0001-01-01", "9999-12-31").height > 0


def test_a_crowd_stays_in_its_band() -> None:
    found = _drawn(*["2021-05-04"] * 200, "2022-01-01")
    (band,) = found.bands
    assert found.dense
    assert all(band.y < mark.y < band.base for mark in band.marks)
    assert found.height < 140


@given(st.lists(st.tuples(st.dates(), st.dates(), st.sampled_from("bsu")), min_size=1, max_size=12))
def test_every_mark_lies_within_the_picture(spans: list[tuple[dt.date, dt.date, str]]) -> None:
    dates = []
    for one, other, kind in spans:
        low, high = min(one, other), max(one, other)
        dates.append(to_edtf(Interval(None if kind == "u" else low, None if kind == "s" else high, "interval")))
    for mark in _marks(_drawn(*dates)).values():
        assert -0.001 <= mark.x <= mark.x + mark.width <= 100.001
        assert mark.width > 0
