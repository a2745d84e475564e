"""TIMEX3 values of dates: ``2022-09``, ``2013-W11``, ``2003-Q2``, ``199X``, ``2022-SU``, ``1998-02-06TMO``."""

from __future__ import annotations

from dateline.times.lengths import SEASON_CODES
from dateline.times.readings import Calendar, Shift
from dateline.values import Interval


def value_of(it: Interval, time: str = "", *, weekend: bool = False) -> str:
    """The value of an interval that is one unit of the calendar; of a stretch, its two days with a slash."""
    start, end = it.start, it.end
    if start is None or end is None:
        return ""
    year = f"{start.year:04}"
    if weekend:
        return f"{start.isocalendar().year:04}-W{start.isocalendar().week:02}-WE"
    texts = {
        "week": f"{start.isocalendar().year:04}-W{start.isocalendar().week:02}",
        "month": f"{year}-{start.month:02}",
        "season": f"{year}-{SEASON_CODES[{3: 'spring', 6: 'summer', 9: 'autumn'}.get(start.month, 'winter')]}",
        "quarter": f"{year}-Q{(start.month + 2) // 3}",
        "half": f"{year}-H{1 + (start.month > 6)}",
        "year": year,
        "decade": f"{year[:3]}X",
        "century": f"{year[:2]}XX",
        "interval": f"{start.isoformat()}/{end.isoformat()}",
    }
    return texts.get(it.precision, start.isoformat()) + time


def unresolved(reading: Calendar | Shift) -> str:
    """The value of a date whose year or more is not known: ``XXXX-09-28``, ``XXXX-WXX-5``, ``XXXX-SU``."""
    if isinstance(reading, Shift):
        if reading.amount is None:
            return "FUTURE_REF" if reading.sign > 0 else "PAST_REF"
        shapes = {"week": "XXXX-WXX", "weekend": "XXXX-WXX-WE", "fortnight": "XXXX-WXX", "month": "XXXX-XX",
                  "quarter": "XXXX-QX", "half": "XXXX-HX", "year": "XXXX", "decade": "XXXX", "century": "XXXX",
                  "millennium": "XXXX"}  # fmt: skip
        return shapes.get(reading.unit, "XXXX-XX-XX") + reading.time
    year = f"{reading.year:04}" if reading.year else "XXXX"
    if reading.month:
        return f"{year}-{reading.month:02}" + (f"-{reading.day:02}" if reading.day else "") + reading.time
    if reading.weekday:
        return f"XXXX-WXX-{reading.weekday}{reading.time}"
    if reading.season:
        return f"{year}-{SEASON_CODES[reading.season]}"
    if reading.quarter or reading.half:
        return f"{year}-Q{reading.quarter}" if reading.quarter else f"{year}-H{reading.half}"
    return (year if reading.year else "XXXX-XX-XX") + reading.time
