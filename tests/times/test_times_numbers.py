"""Numbers as words and digits."""

from __future__ import annotations

import pytest

from dateline.times import numbers


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        ([20, 4], 24),
        ([7], 7),
        ([19, 90, 6], 1996),
        ([20, 12], 2012),
        ([2, 1000, 5], 2005),
        ([3, 100, 60, 5], 365),
        ([2, 12], 24),
        ([5, 6], None),
        ([20, 15], 2015),
        ([4, 20], None),
    ],
)
def test_words(values: list[int], expected: int | None) -> None:
    assert numbers.in_words(values) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [("1,500", 1500.0), ("2.5", 2.5), ("1/2", 0.5), ("1/0", None), ("99999", None), ("9" * 5000, None)],
)
def test_digits(text: str, expected: float | None) -> None:
    assert numbers.digits(text) == expected
