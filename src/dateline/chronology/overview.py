"""The drawn overview of a period: where in it each event lies, in a band for each quad class.

Horizontal measures are percentages of the drawing's width and vertical ones pixels, so that it fits any screen while
its letters keep their size. What is not dated to a day is drawn as a bar over the days on which it can have happened,
with soft ends; an open side fades out.
"""

from __future__ import annotations

import datetime as dt
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from dateline.chronology.dates import MONTHS
from dateline.chronology.entries import Entry
from dateline.chronology.labels import CLASS_LABELS, CLASSES

_TALLEST: Final = 84.0  # pixels of a band's marks at the most; with more lanes, the lanes get thinner
_PITCH: Final = 8.0  # pixels from lane to lane
_THINNEST: Final = 1.5
_LANES: Final = int(_TALLEST / _THINNEST)  # beyond these, marks lie over one another
_CAPTION: Final = 19.0  # pixels above a band for its name
_AXIS: Final = 22.0
_POINT: Final = 0.62  # percent of the width that a mark of one day takes, and the least that a bar takes
_GAP: Final = 0.12
_OUTLIERS: Final = 0.08  # of the events may fall outside the drawing where that at least halves the period drawn
_STEPS: Final = (1, 2, 5, 10, 20, 50, 100, 200, 500)
_TICKS: Final = 9  # as many years as have room beside one another on a telephone


@dataclass(frozen=True, slots=True)
class Mark:
    """One event: ``x`` and ``width`` in percent, ``y`` and ``height`` in pixels; ``shape`` is ``day``, ``bar``,
    ``since`` (open after) or ``until`` (open before)."""

    entry: Entry
    number: int
    shape: str
    x: float
    width: float
    y: float
    height: float


@dataclass(frozen=True, slots=True)
class Band:
    """The events of one quad class."""

    key: str
    label: str
    y: float
    base: float
    marks: tuple[Mark, ...]


@dataclass(frozen=True, slots=True)
class Tick:
    """A line of the axis with its label, "" for a line alone."""

    x: float
    label: str


@dataclass(frozen=True, slots=True)
class Overview:
    """The drawing: ``first`` and ``last`` are the days at its edges, ``earlier`` and ``later`` count what lies
    beyond them and is not drawn."""

    first: dt.date
    last: dt.date
    height: float
    bands: tuple[Band, ...]
    ticks: tuple[Tick, ...]
    earlier: int
    later: int

    @property
    def dense(self) -> bool:
        """Whether some marks are too thin for an outline."""
        return any(mark.height < 3 for band in self.bands for mark in band.marks)


def overview(entries: Sequence[Entry]) -> Overview | None:
    """The drawing of the dated entries, which carry their number in the page; ``None`` when none is dated."""
    dated = [(number, entry) for number, entry in enumerate(entries) if entry.interval.known]
    if not dated:
        return None
    first, last = _window([entry for _, entry in dated])
    earlier = [item for item in dated if _end(item[1]) < first]
    later = [item for item in dated if _start(item[1]) > last]
    drawn = [item for item in dated if first <= _end(item[1]) and _start(item[1]) <= last]
    bands: list[Band] = []
    top = 0.0
    for name, key in CLASSES.items():
        members = [item for item in drawn if item[1].quad_class == name]
        if members:
            bands.append(_band(key, CLASS_LABELS[name], members, first, last, top))
            top = bands[-1].base + 8
    return Overview(first, last, top + _AXIS, tuple(bands), _ticks(first, last), len(earlier), len(later))


def _start(entry: Entry) -> dt.date:
    return entry.interval.start or entry.interval.end or dt.date.max


def _end(entry: Entry) -> dt.date:
    return entry.interval.end or entry.interval.start or dt.date.min


def _window(entries: Sequence[Entry]) -> tuple[dt.date, dt.date]:
    """The period to draw: that of all events, or without the few that lie far off; whole years, or whole months when
    it is less than two years."""
    entries = [entry for entry in entries if not entry.coarse] or entries
    starts, ends = sorted(map(_start, entries)), sorted(map(_end, entries))
    spare = int(len(entries) * _OUTLIERS)
    first, last = starts[0], ends[-1]
    if (last - starts[spare]) * 2 <= last - first:
        first = starts[spare]
    if (ends[-1 - spare] - first) * 2 <= last - first:
        last = max(ends[-1 - spare], first)
    if last.year - first.year < 2:
        return first.replace(day=1), _month_after(last) - dt.timedelta(days=1)
    return dt.date(first.year, 1, 1), dt.date(last.year, 12, 31)


def _month_after(day: dt.date) -> dt.date:
    """The first day of the next month; of December 9999, its last but one, since no later day exists."""
    if (day.year, day.month) == (9999, 12):
        return dt.date.max
    return dt.date(day.year + day.month // 12, day.month % 12 + 1, 1)


def _share(day: dt.date, first: dt.date, last: dt.date) -> float:
    """Where the morning of a day lies, in percent of the width."""
    return 100.0 * (day - first).days / ((last - first).days + 1)


def _band(
    key: str, label: str, members: Sequence[tuple[int, Entry]], first: dt.date, last: dt.date, top: float
) -> Band:
    """Marks stacked from the bottom up: days below, bars above them, the longest on top."""
    spans = [(number, entry, *_extent(entry, first, last)) for number, entry in members]
    spans.sort(key=lambda span: (span[4], span[3], span[0]))
    lanes: list[list[float]] = []
    laid = [(*span, _lane(lanes, span[3], span[3] + span[4] + _GAP)) for span in spans]
    pitch = min(_PITCH, _TALLEST / len(lanes))
    height = max(_THINNEST, pitch - 2.5)
    base = top + _CAPTION + pitch * len(lanes)
    marks = (
        Mark(entry, number, shape, round(x, 3), round(width, 3), round(base - pitch * (lane + 1), 1), round(height, 1))
        for number, entry, shape, x, width, lane in laid
    )
    return Band(key, label, round(top, 1), round(base, 1), tuple(sorted(marks, key=lambda mark: mark.number)))


def _lane(lanes: list[list[float]], start: float, end: float) -> int:
    """The lowest lane that is free from ``start`` to ``end``, which is then taken; a new one if none is; the top one
    when they are too many. A lane is the sorted edges of what lies in it."""
    for number, edges in enumerate(lanes):
        at = bisect_right(edges, start)
        if at % 2 == 0 and (at == len(edges) or edges[at] >= end):
            edges[at:at] = (start, end)
            return number
    if len(lanes) < _LANES:
        lanes.append([start, end])
    return len(lanes) - 1


def _extent(entry: Entry, first: dt.date, last: dt.date) -> tuple[str, float, float]:
    """Shape, left edge and width of a mark; what is too narrow for a bar is drawn as a day in its middle."""
    start, end = entry.interval.start, entry.interval.end
    left = _share(max(start, first), first, last) if start else 0.0
    right = _share(min(end, last), first, last) + 100.0 / ((last - first).days + 1) if end else 100.0
    if right - left < _POINT:
        return "day", min(max((left + right - _POINT) / 2, 0.0), 100.0 - _POINT), _POINT
    shape = "bar" if start and end else "since" if start else "until"
    return shape, left, right - left


def _ticks(first: dt.date, last: dt.date) -> tuple[Tick, ...]:
    if last.year - first.year < 2:
        return tuple(_month_ticks(first, last))
    years = range(first.year, last.year + 1)
    step = next((step for step in _STEPS if len(years) / step <= _TICKS), _STEPS[-1])
    return tuple(
        Tick(round(_share(dt.date(year, 1, 1), first, last), 3), str(year) if year % step == 0 else "")
        for year in years
        if len(years) <= 60 or year % step == 0
    )


def _month_ticks(first: dt.date, last: dt.date) -> list[Tick]:
    ticks: list[Tick] = []
    day = first
    count = (last.year - first.year) * 12 + last.month - first.month + 1
    step = next(step for step in (1, 2, 3, 6) if count / step <= _TICKS or step == 6)
    while day <= last and len(ticks) < count:
        named = (day.month - 1) % step == 0
        label = f"{MONTHS[day.month - 1][:3]} {day.year}" if day.month == 1 or not ticks else MONTHS[day.month - 1][:3]
        ticks.append(Tick(round(_share(day, first, last), 3), label if named or not ticks else ""))
        day = _month_after(day)
    return ticks
