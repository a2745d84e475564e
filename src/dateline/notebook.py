"""What a notebook shows of a table of events: the table with its quotations, a timeline, a count by month."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator
from dataclasses import dataclass
from html import escape
from typing import TYPE_CHECKING, Any, Final

import numpy as np
import pandas as pd

from dateline.errors import DatelineError
from dateline.ontology import QUAD_CLASSES
from dateline.tables.frames import read_events

if TYPE_CHECKING:
    from matplotlib.axes import Axes

__all__ = ["EventView", "by_month", "read_events", "show", "timeline"]

_SHOWN: Final = ("date", "summary", "event_type", "status", "evidence")
# Okabe and Ito's colours, which colour-blind readers can tell apart: cooperation cool, conflict warm.
_COLOURS: Final = dict(zip(QUAD_CLASSES, ("#56B4E9", "#0072B2", "#E69F00", "#D55E00"))) | {"": "#999999"}
_FINE: Final = ("day", "week", "month")
_DAY: Final = np.timedelta64(1, "D")
_LABEL: Final = 60  # characters of a summary beside its bar


@dataclass(frozen=True, slots=True, eq=False)
class EventView:
    """Events as a notebook draws them; nothing that an article wrote is live in the page."""

    events: pd.DataFrame
    total: int

    def _repr_html_(self) -> str:
        head = "".join(f"<th style='text-align:left'>{name}</th>" for name in _SHOWN)
        body = "".join(
            "<tr>" + "".join(f"<td style='text-align:left'>{escape(cell)}</td>" for cell in row) + "</tr>"
            for row in self._texts(*_SHOWN)
        )
        return f"<table><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table><p>{self._count()}</p>"

    def __repr__(self) -> str:
        lines = [f"{date or 'undated':<12} {summary}" for date, summary in self._texts("date", "summary")]
        return "\n".join([*lines, self._count()])

    def _texts(self, *columns: str) -> Iterator[tuple[str, ...]]:
        return zip(*(self.events[column].astype("str") for column in columns))

    def _count(self) -> str:
        return f"{len(self.events):,} of {self.total:,} events"


def show(events: pd.DataFrame, *, limit: int = 50) -> EventView:
    """The first events of a table, each with its date, summary, type, status and the sentence that says so."""
    return EventView(events.head(limit), len(events))


def timeline(events: pd.DataFrame, *, limit: int = 40) -> Axes:
    """The first dated events as bars from the first to the last day on which each can have happened.

    An open side is drawn to the edge of what is shown. Raises ``DatelineError`` (DL-507) without matplotlib.
    """
    dated = events[events["date_start"].notna() | events["date_end"].notna()].head(limit)
    days = pd.concat([dated["date_start"], dated["date_end"]]).dropna()
    start = dated["date_start"].fillna(days.min()).to_numpy()
    width = dated["date_end"].fillna(days.max()).to_numpy() - start + _DAY
    axes = _axes(height=1 + 0.28 * len(dated))
    rows = np.arange(len(dated))
    colours = [_COLOURS[name] for name in dated["quad_class"]]
    axes.barh(rows, width, left=start, color=colours)
    axes.scatter(start, rows, marker="|", c=colours, s=60)  # a day's bar among years is too thin to see
    axes.set_yticks(rows, [textwrap.shorten(text, _LABEL, placeholder="…") for text in dated["summary"]])
    axes.xaxis_date()
    axes.invert_yaxis()
    _legend(axes, dated)
    return axes


def by_month(events: pd.DataFrame) -> Axes:
    """How many events a month, by quad class; the title says how many are not dated finely enough to be counted.

    Raises ``DatelineError`` (DL-507) without matplotlib.
    """
    fine = events[events["date_precision"].isin(_FINE) & events["date_start"].notna()]
    starts = fine["date_start"].to_numpy().astype("datetime64[M]")
    months = np.unique(starts)
    axes = _axes(height=4)
    below = np.zeros(len(months))
    for name, colour in _COLOURS.items():
        ours = starts[(fine["quad_class"] == name).to_numpy()]
        counts = np.array([np.count_nonzero(ours == month) for month in months])
        axes.bar(months.astype("datetime64[D]"), counts, width=25 * _DAY, bottom=below, color=colour, align="edge")
        below += counts
    axes.set_ylabel("events")
    axes.set_title(f"{len(fine):,} events; {len(events) - len(fine):,} are not dated as finely as a month")
    axes.xaxis_date()
    _legend(axes, fine)
    return axes


def _axes(*, height: float) -> Axes:
    try:
        import matplotlib.pyplot as plt
    except ImportError:
        raise DatelineError("DL-507", name="matplotlib") from None
    _, axes = plt.subplots(figsize=(10, height), layout="constrained")
    return axes


def _legend(axes: Axes, events: pd.DataFrame) -> None:
    from matplotlib.patches import Patch

    present = set(events["quad_class"])
    handles: list[Any] = [Patch(color=_COLOURS[name], label=name or "none") for name in _COLOURS if name in present]
    if handles:
        axes.legend(handles=handles, loc="best", fontsize="small")
