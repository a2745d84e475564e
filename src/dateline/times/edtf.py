"""Write and read intervals as EDTF (ISO 8601-2): ``2022-09``, ``2024-09-17/2024-09-19``, ``2022-09/..``, ``202X``.

What a reader of EDTF cannot tell from the text is kept simple: a week is written as its two days, a half as its two
months, "early 2010" as two months; all such read back with the same days and the precision ``interval``.
"""

from __future__ import annotations

import datetime as dt
import re
from typing import Final

from dateline.times import interval as iv
from dateline.values import UNKNOWN, Interval

# ISO 8601-2 codes of sub-year groupings: 21 to 24 seasons without a hemisphere, 33 to 36 quarters, 40 and 41 halves.
_SEASONS: Final[dict[str, iv.Season]] = {"21": "spring", "22": "summer", "23": "autumn", "24": "winter"}
_POINT: Final = re.compile(
    r"(?:(?P<century>\d\d)XX|(?P<decade>\d{3})X|(?P<year>\d{4})(?:-(?P<month>\d\d)(?:-(?P<day>\d\d))?)?)(?P<rough>~?)",
    re.ASCII,
)


def to_edtf(it: Interval) -> str:
    """The interval as EDTF; "" when neither side is known."""
    if not it.known:
        return ""
    if it.start and it.end and (point := _named(it)):
        return point + ("~" if it.approximate else "")
    rough = "~" if it.approximate else ""
    coarse = it.start == _month_start(it.start) and it.end == _month_end(it.end)
    return "/".join(f"{_bound(side, coarse)}{rough}" if side else ".." for side in (it.start, it.end))


def from_edtf(text: str) -> Interval:
    """The interval that an EDTF text of the kinds above names; "" gives the unknown one.

    Raises ``ValueError`` for anything else: a year of two digits, 30 February, an end before its beginning.
    """
    if not text:
        return UNKNOWN
    if "/" not in text:
        return _point(text)
    left, right = text.split("/", 1)
    first = _point(left) if left not in ("..", "") else UNKNOWN
    last = _point(right) if right not in ("..", "") else UNKNOWN
    if not first.known and not last.known:
        raise ValueError(f"{text!r} names no date")
    return Interval(first.start, last.end, "interval", first.approximate or last.approximate)


def _named(it: Interval) -> str:
    """A single EDTF point for the precisions that have one and whose bounds are those of the unit, else ""."""
    start = it.start
    if start is None or it.precision in ("interval", "unknown", "week"):
        return ""
    texts = {
        "day": start.isoformat(),
        "month": f"{start:%Y-%m}" if start.year >= 1000 else f"{start.year:04}-{start.month:02}",
        "season": f"{start.year:04}-{21 + (start.month // 3 - 1) % 4}",
        "quarter": f"{start.year:04}-{33 + (start.month - 1) // 3}",
        "half": f"{start.year:04}-{40 + (start.month > 6)}",
        "year": f"{start.year:04}",
        "decade": f"{start.year // 10:03}X",
        "century": f"{start.year // 100:02}XX",
    }
    text = texts[it.precision]
    point = _point(text)
    return text if (point.start, point.end) == (it.start, it.end) else ""


def _point(text: str) -> Interval:
    match = _POINT.fullmatch(text)
    found = _calendar(match) if match else None
    if match is None or found is None:
        raise ValueError(f"{text!r} is no date that Dateline writes in EDTF")
    return Interval(found.start, found.end, found.precision, bool(match["rough"]))


def _calendar(match: re.Match[str]) -> Interval | None:
    if match["century"]:
        return iv.century(int(match["century"]) + 1)
    if match["decade"]:
        return iv.decade(max(1, 10 * int(match["decade"])))
    number = int(match["year"])
    if not match["month"]:
        return iv.year(number)
    if match["day"]:
        return iv.day(number, int(match["month"]), int(match["day"]))
    code = int(match["month"])
    if match["month"] in _SEASONS:
        return iv.season(number, _SEASONS[match["month"]])
    if 33 <= code <= 36:
        return iv.quarter(number, code - 32)
    if code in (40, 41):
        return iv.half(number, code - 39)
    return iv.month(number, code)


def _bound(side: dt.date, coarse: bool) -> str:
    return side.isoformat()[:7] if coarse else side.isoformat()


def _month_start(it: dt.date | None) -> dt.date | None:
    return it.replace(day=1) if it else None


def _month_end(it: dt.date | None) -> dt.date | None:
    whole = iv.month(it.year, it.month) if it else None
    return whole.end if whole else None
