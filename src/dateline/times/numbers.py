"""Numbers as words and digits: "twenty-four", "two and a half", "nineteen ninety-six", "2 1/2"."""

from __future__ import annotations

from collections.abc import Sequence

LARGEST = 9999


def digits(text: str) -> float | None:
    """The value of ASCII digits with thousands commas, a decimal point or a fraction; ``None`` beyond ``LARGEST``."""
    if len(text) > 12:
        return None
    try:
        if "/" in text:
            over, under = text.split("/")
            value = int(over) / int(under)
        else:
            value = float(text.replace(",", ""))
    except (ValueError, ZeroDivisionError):
        return None
    return value if value <= LARGEST else None


def in_words(values: Sequence[int]) -> int | None:
    """The number that a run of number words names, given the value of each; ``None`` when they name none together."""
    if year := _year(values):
        return year
    total, group, room = 0, 0, LARGEST
    for value in values:
        if value in (12, 100) and group and room < 10:
            group, room = group * value, 99 if value == 100 else 0
        elif value == 1000 and group:
            total, group, room = total + group * 1000, 0, 999
        elif value <= room:
            group, room = group + value, 9 if 20 <= value <= 90 else 99 if value == 100 else 0
        else:
            return None
    number = total + group
    return number if number <= LARGEST else None


def is_year(values: Sequence[int]) -> bool:
    """Whether number words are said as a year: two pairs, as in "nineteen ninety-six"."""
    return _year(values) is not None


def _year(values: Sequence[int]) -> int | None:
    """Years are said in two pairs of digits."""
    if not 2 <= len(values) <= 3 or values[0] not in range(11, 21):
        return None
    tail = values[1:]
    low = sum(tail)
    pair = len(tail) == 1 and 10 <= low <= 99
    split = len(tail) == 2 and tail[0] in range(20, 100, 10) and 1 <= tail[1] <= 9
    return values[0] * 100 + low if pair or split else None
