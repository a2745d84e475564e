"""What a notebook shows of a table of events: the table with its quotations; the plots are those of the chronology."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from html import escape
from typing import Final

import pandas as pd

from dateline.chronology.plots import by_month, timeline
from dateline.tables.frames import read_events

__all__ = ["EventView", "by_month", "read_events", "show", "timeline"]

_SHOWN: Final = ("date", "summary", "event_type", "status", "evidence")


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
