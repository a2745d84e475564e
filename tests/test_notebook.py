"""The notebook's view of a table: nothing in it is live, and it tells how much it leaves out."""

from __future__ import annotations

import datetime as dt

import pandas as pd
import pytest

import fakes
from dateline.notebook import show
from dateline.tables.frames import to_frame
from dateline.tables.rows import tables_of
from dateline.values import Event, Interval


def _frame(*events: Event) -> pd.DataFrame:
    return to_frame("events", tables_of([], [], [], events)["events"])


_YEAR = Interval(dt.date(2024, 1, 1), dt.date(2024, 12, 31), "year")
_SINCE = Interval(dt.date(2022, 9, 1), None, "interval")
EVENTS = _frame(
    fakes.event(),
    fakes.event("E2", interval=fakes.DAY, event_type="OTHER"),
    fakes.event("E3", interval=_YEAR, event_type="AGREE", summary="Armenia and India agreed " + "again and " * 20),
    fakes.event("E4", interval=_SINCE),
    fakes.event("E5", interval=Interval()),
)


@pytest.mark.parametrize("column", ["summary", "evidence"])
def test_nothing_in_a_table_is_live_in_the_page(column: str) -> None:
    html = show(
        _frame(fakes.event(**{column: '<img src=x onerror="alert(1)"></td><script>alert(1)</script>'}))
    )._repr_html_()
    assert "<img" not in html
    assert "<script" not in html
    assert "&lt;script&gt;" in html


def test_a_view_tells_how_much_it_leaves_out() -> None:
    view = show(EVENTS, limit=2)
    assert view._repr_html_().count("<tr>") == 3
    assert "2 of 5 events" in view._repr_html_()
    assert repr(view).splitlines() == [
        "2022-09      Azerbaijan attacked Armenia.",
        "2022-09-13   Azerbaijan attacked Armenia.",
        "2 of 5 events",
    ]


def test_a_view_of_nothing() -> None:
    assert repr(show(_frame())) == "0 of 0 events"
