"""Plots: what they draw, what they leave out and say so."""

from __future__ import annotations

import builtins
from typing import Any

import numpy as np
import pandas as pd
import pytest
from chronology_sample import EVENTS_SAMPLE, event_row
from matplotlib.colors import to_hex

from dateline.chronology.plots import by_month, timeline
from dateline.errors import DatelineError
from dateline.tables.frames import to_frame
from dateline.times.edtf import from_edtf


def _frame(*rows: dict[str, str]) -> pd.DataFrame:
    bounds = [from_edtf(row["date"]) for row in rows]
    days = [{"date_start": str(it.start or ""), "date_end": str(it.end or "")} for it in bounds]
    return to_frame("events", [{**row, **day} for row, day in zip(rows, days)])


def test_timeline_draws_each_dated_event() -> None:
    (axes,) = timeline(_frame(*EVENTS_SAMPLE)).axes
    assert len(axes.lines) == 28
    assert axes.get_title(loc="left") == "28 of 30 events: those with a date"
    assert [label.get_text() for label in axes.get_yticklabels()][-1] == "Conflict in deeds"


def test_timeline_tells_facts_from_the_rest() -> None:
    rows = [
        event_row("E1", "2024-05-01", "S", "ASSAULT"),
        event_row("E2", "2024-05-01", "S", "ASSAULT", status="negated"),
        event_row("E3", "2024", "S", "ASSAULT"),
        event_row("E4", "2024", "S", "ASSAULT", status="planned"),
    ]
    (axes,) = timeline(_frame(*rows)).axes
    assert [line.get_fillstyle() for line in axes.lines[:2]] == ["full", "none"]
    assert [line.get_linestyle() for line in axes.lines[2:]] == ["-", ":"]
    assert {to_hex(str(line.get_color())) for line in axes.lines} == {"#a3290f"}


def test_an_open_side_reaches_the_edge() -> None:
    (axes,) = timeline(_frame(event_row("E1", "2022-09/..", "S"), event_row("E2", "2024-05-01", "S"))).axes
    low, high = axes.get_xlim()
    start, end = np.asarray(axes.lines[0].get_xdata(), dtype=float)
    assert low < start < end == high


def test_by_month_counts_what_is_known_to_a_month() -> None:
    rows = [
        event_row("E1", "2024-05-01", "S", "ASSAULT"),
        event_row("E2", "2024-05", "S", "ASSAULT"),
        event_row("E3", "2024-05-31", "S", "AID"),
        event_row("E4", "2024", "S", "AID"),
        event_row("E5", "2024-05/..", "S", "AID"),
        event_row("E6", "", "S", "AID"),
        event_row("E7", "2024-07-01", "S"),
    ]
    (axes,) = by_month(_frame(*rows)).axes
    heights = {str(bars.get_label()): [bar.get_height() for bar in bars] for bars in axes.containers}
    assert heights == {
        "Conflict in deeds": [2, 0],
        "Cooperation in deeds": [1, 0],
        "Statements and other events": [0, 1],
    }
    assert axes.get_title(loc="left") == "4 of 7 events: those known to a month"


def test_dates_may_be_texts() -> None:
    frame = _frame(*EVENTS_SAMPLE)
    texts = frame.assign(**{name: frame[name].astype("str").replace("NaT", "") for name in ("date_start", "date_end")})
    assert len(timeline(texts).axes[0].lines) == 28


@pytest.mark.parametrize("plot", [timeline, by_month])
def test_nothing_to_draw(plot: Any) -> None:
    (axes,) = plot(_frame()).axes
    assert axes.get_title(loc="left").startswith("0 of 0 events")
    (axes,) = plot(_frame(event_row("E1", "", "S"))).axes
    assert axes.get_title(loc="left").startswith("0 of 1 events")


@pytest.mark.parametrize("plot", [timeline, by_month])
def test_without_matplotlib(plot: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    original = builtins.__import__

    def missing(name: str, *rest: Any, **more: Any) -> Any:
        if name.startswith("matplotlib"):
            raise ImportError(name)
        return original(name, *rest, **more)

    monkeypatch.setattr(builtins, "__import__", missing)
    with pytest.raises(DatelineError, match="DL-507"):
        plot(_frame(*EVENTS_SAMPLE))
