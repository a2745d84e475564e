"""Read the date that a source gives, written out, into ISO 8601; find the date in a path or a URL."""

from __future__ import annotations

import calendar
import functools
import re
from collections.abc import Mapping
from typing import Final

from dateline.lexicon import read_toml

FIRST_YEAR: Final = 1800
LAST_YEAR: Final = 2199
LONGEST: Final = 120  # characters of a field that are looked at

_TAIL = r"(?:[\s,t].{0,60})?"
_ISO = re.compile(rf"(\d{{4}})(?:[-/.](\d{{1,2}})(?:[-/.](\d{{1,2}}){_TAIL})?)?", re.ASCII)
_COMPACT = re.compile(r"(\d{4})(\d\d)(\d\d)(?:t\d{4,6}.{0,6}|\d{6})?", re.ASCII)
_MONTH_FIRST = re.compile(
    rf"(?:[a-z]{{3,9}}\.?,?\s+)?([a-z]{{3,9}})\.?\s+(\d{{1,2}})(?:st|nd|rd|th)?,?\s+(\d{{4}}){_TAIL}",
    re.ASCII,
)
_DAY_FIRST = re.compile(
    rf"(?:[a-z]{{3,9}}\.?,?\s+)?(\d{{1,2}})(?:st|nd|rd|th)?[\s-]+(?:of\s+)?([a-z]{{3,9}})\.?,?[\s-]+(\d{{4}}){_TAIL}",
    re.ASCII,
)
_MONTH_ONLY = re.compile(r"([a-z]{3,9})\.?,?\s+(\d{4})", re.ASCII)
_FIGURES = re.compile(rf"(\d{{1,2}})[-/.](\d{{1,2}})[-/.](\d{{4}}){_TAIL}", re.ASCII)
_IN_NAME = re.compile(r"(?<![^\W_])((?:19|20)\d\d)([-_.]?)(\d\d)\2(\d\d)(?![^\W_])", re.ASCII)
_IN_FOLDERS = re.compile(r"(?:^|/)((?:19|20)\d\d)/(\d{1,2})/(?:(\d{1,2})/)?", re.ASCII)


def iso_date(given: str) -> str:
    """The date as YYYY-MM-DD, YYYY-MM or YYYY, as fine as it was given; "" when it is none or can be read two ways.

    A time of day after it is passed over. "03/04/2024" may be of March or of April, and so is none.
    """
    text = " ".join(given.lower().split())[:LONGEST]
    if match := _ISO.fullmatch(text) or _COMPACT.fullmatch(text):
        return _iso(*match.group(1, 2, 3))
    if match := _MONTH_FIRST.fullmatch(text):
        return _iso(match[3], _month(match[1]), match[2])
    if match := _DAY_FIRST.fullmatch(text):
        return _iso(match[3], _month(match[2]), match[1])
    if match := _MONTH_ONLY.fullmatch(text):
        return _iso(match[2], _month(match[1]), None)
    if match := _FIGURES.fullmatch(text):
        first, second = sorted((match[1], match[2]), key=int)
        return _iso(match[3], first, second) if int(second) > 12 or first == second else ""
    return ""


def path_date(path: str) -> str:
    """The date in a file's name ("2024-05-03-name.txt"), else in the folders above it (".../2024/05/03/name.txt")."""
    folders, _, name = path.rpartition("/")
    if match := _IN_NAME.search(name) or _IN_NAME.fullmatch(folders.rpartition("/")[2]):
        return _iso(match[1], match[3], match[4])
    found = [_iso(*match.group(1, 2, 3)) for match in _IN_FOLDERS.finditer(f"{folders}/")]
    return found[-1] if found else ""


def _month(name: str) -> str:
    """The number of a month by its English name; "0" for any other word."""
    return str(_months().get(name, 0))


@functools.cache
def _months() -> Mapping[str, int]:
    return dict(read_toml("calendar")["months"])


def _iso(year: str, month: str | None, day: str | None) -> str:
    """The date in ISO 8601; "" when the calendar has no such day."""
    if not FIRST_YEAR <= int(year) <= LAST_YEAR:
        return ""
    if month is None:
        return year
    if not 1 <= int(month) <= 12:
        return ""
    if day is None:
        return f"{year}-{int(month):02}"
    if not 1 <= int(day) <= calendar.monthrange(int(year), int(month))[1]:
        return ""
    return f"{year}-{int(month):02}-{int(day):02}"
