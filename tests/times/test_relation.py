"""What a preposition makes of a date."""

from __future__ import annotations

import pytest

from dateline.times import bounded, from_edtf, govern, joined, to_edtf
from dateline.values import UNKNOWN, Relation, TimeExpression


def expression(edtf: str, relation: Relation, sentence: int = 0) -> TimeExpression:
    it = from_edtf(edtf)
    return TimeExpression("text", sentence, 0, 1, "x", "DATE", edtf, it, "explicit", relation)


@pytest.mark.parametrize(
    ("edtf", "relation", "expected"),
    [
        ("2022-09", "", "2022-09"),
        ("2022-09", "since", "2022-09/.."),
        ("2022-09", "after", "2022-09/.."),
        ("2024", "by", "../2024-12"),
        ("2025-01-23", "until", "../2025-01-23"),
        ("2025-01-23", "before", "../2025-01-23"),
    ],
)
def test_govern(edtf: str, relation: Relation, expected: str) -> None:
    assert to_edtf(govern(expression(edtf, relation))) == expected


def test_the_unknown_stays_unknown() -> None:
    assert bounded(UNKNOWN, "since") == UNKNOWN


def test_a_range_is_joined() -> None:
    first, last = expression("2023-05", "from"), expression("2023-07", "until")
    it = joined(first, last)
    assert it is not None
    assert to_edtf(it) == "2023-05/2023-07"
    assert joined(first, expression("2023-07", "until", sentence=1)) is None
    assert joined(last, first) is None
    assert joined(expression("2023-08", "from"), last) is None
