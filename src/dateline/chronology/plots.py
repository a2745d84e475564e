"""Plots of a table of events for notebooks: where in time each event lies, and how many each month has.

They need matplotlib, which is in the extra ``notebook``; they draw on a figure of their own and change no global state.
"""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

import pandas as pd

from dateline.chronology.labels import CLASS_LABELS, CLASSES, FACTS, class_of
from dateline.errors import DatelineError

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

# Blue for cooperation, orange and red for conflict, which the common forms of colour-blindness keep apart; deeds
# are darker than words. The same as in the page.
_COLOURS: Final = {"mc": "#a3290f", "vc": "#c06c00", "vk": "#3c83bd", "mk": "#0d4f86", "no": "#75716a"}
_WIDTH: Final = 9.0  # inches
_LANES: Final = 24  # in a band of the timeline: events beyond them start again at the bottom
_MARGIN: Final = 0.01  # of the period, left free at each side
_MONTH: Final = dt.timedelta(days=31)  # what is not known to less than this is counted in no month
_BAR: Final = 26  # days that a month's bar is wide


@dataclass(frozen=True, slots=True)
class _Dated:
    """An event with a bound."""

    start: dt.date | None
    end: dt.date | None
    quad_class: str
    fact: bool


def timeline(events: pd.DataFrame) -> Figure:
    """Each event from the first to the last day on which it can have happened, in a band for its quad class: a square
    for a day, hollow when it is not told as fact; a line for more, dotted when not. An open side reaches to the edge.

    ``events`` has the columns of events.csv; the title tells how many of them are dated and thus drawn. Raises
    ``DatelineError`` (DL-507) without matplotlib.
    """
    figure, axes = _figure(height=4.2)
    dated = _dated(events)
    if dated:
        days = [day for event in dated for day in (event.start, event.end) if day]
        first, last = min(days), max(days)
        room = max((last - first) * _MARGIN, dt.timedelta(days=1))
        axes.set_xlim(_x(first - room), _x(last + room))
        axes.xaxis_date()
        for row, name in enumerate(reversed([*CLASSES])):
            members = [event for event in dated if event.quad_class == name]
            _draw_band(axes, row, _COLOURS[CLASSES[name]], members, first - room, last + room)
    axes.set_yticks(range(len(CLASSES)), [CLASS_LABELS[name] for name in reversed([*CLASSES])])
    axes.set_ylim(-0.6, len(CLASSES) - 0.4)
    axes.grid(axis="x", color="#dcd8cf", linewidth=0.8)
    axes.set_title(f"{len(dated):,} of {len(events):,} events: those with a date", loc="left", fontsize=10)
    return figure


def by_month(events: pd.DataFrame) -> Figure:
    """How many events begin in each month, stacked by quad class.

    An event counts when it is known to a month or better; the title tells how many do. Raises ``DatelineError``
    (DL-507) without matplotlib.
    """
    figure, axes = _figure(height=3.4)
    fine = [(event.start, event.quad_class) for event in _dated(events) if event.start and _to_a_month(event)]
    counts = Counter((start.replace(day=15), name) for start, name in fine)
    months = sorted({month for month, _ in counts})
    below = [0] * len(months)
    for name, key in CLASSES.items():
        heights = [counts[month, name] for month in months]
        if any(heights):
            axes.bar([*map(_x, months)], heights, _BAR, bottom=below, color=_COLOURS[key], label=CLASS_LABELS[name])
            below = [low + height for low, height in zip(below, heights)]
    if months:
        axes.xaxis_date()
        axes.set_ylim(0, max(below) * 1.05)
        figure.legend(frameon=False, fontsize=8, ncols=len(CLASSES), loc="outside lower center")
    axes.set_ylabel("events")
    axes.set_title(f"{len(fine):,} of {len(events):,} events: those known to a month", loc="left", fontsize=10)
    return figure


def _figure(*, height: float) -> tuple[Figure, Axes]:
    try:
        from matplotlib.figure import Figure
        from matplotlib.ticker import MaxNLocator
    except ImportError:
        raise DatelineError("DL-507", name="matplotlib") from None
    figure = Figure(figsize=(_WIDTH, height), layout="constrained")
    axes = figure.subplots()
    axes.spines[["top", "right"]].set_visible(False)
    axes.tick_params(labelsize=9)
    axes.yaxis.set_major_locator(MaxNLocator(integer=True))
    return figure, axes


def _dated(events: pd.DataFrame) -> list[_Dated]:
    columns = (_days(events["date_start"]), _days(events["date_end"]), _classes(events), events["status"].isin(FACTS))
    return [_Dated(start, end, name, bool(fact)) for start, end, name, fact in zip(*columns) if start or end]


def _days(column: pd.Series[Any]) -> list[dt.date | None]:
    """The days of a column of texts or of ``datetime64``, ``None`` where there is none."""
    days: Iterable[Any] = column.astype("datetime64[s]") if column.dtype.kind != "M" else column
    return [None if pd.isna(day) else day.date() for day in days]


def _classes(events: pd.DataFrame) -> list[str]:
    pairs = zip(events["quad_class"], events["event_type"])
    return [class_of({"quad_class": str(name), "event_type": str(kind)}) for name, kind in pairs]


def _to_a_month(event: _Dated) -> bool:
    return event.start is not None and event.end is not None and event.end - event.start < _MONTH


def _draw_band(axes: Axes, row: int, colour: str, members: Sequence[_Dated], first: dt.date, last: dt.date) -> None:
    """Its events one above the other in the order of the table."""
    for number, event in enumerate(members):
        height = row - 0.3 + 0.6 * (number % _LANES) / max(1, min(len(members), _LANES) - 1)
        if event.start is not None and event.start == event.end:
            axes.plot([_x(event.start)], [height], "s", ms=4, color=colour, fillstyle="full" if event.fact else "none")
        else:
            ends = [_x(event.start or first), _x(event.end or last)]
            axes.plot(ends, [height, height], "-" if event.fact else ":", lw=2.5, alpha=0.6, color=colour)


def _x(day: dt.date) -> float:
    from matplotlib.dates import date2num

    return float(date2num(day))  # type: ignore[no-untyped-call]
