"""What mentions say of their event."""

from __future__ import annotations

import pytest
from event_values import mention, on

from dateline.events.profile import of_cluster, of_mention, realm, shared, stems
from dateline.values import UNKNOWN, Interval


@pytest.mark.parametrize(
    ("status", "expected"),
    [
        ("actual", "happened"),
        ("claimed", "happened"),
        ("ongoing", "happened"),
        ("negated", "negated"),
        ("planned", "future"),
        ("ordered", "future"),
        ("threatened", "future"),
        ("hypothetical", "future"),
    ],
)
def test_what_happened_what_did_not_and_what_may(status: str, expected: str) -> None:
    assert realm(mention(status=status)) == expected


def test_the_day_of_the_report_leaves_room_for_its_month_in_its_article() -> None:
    reported = mention(interval=on("2025-01-24"), date_basis="publication")
    assert of_mention(reported).window == on("2024-12-24", "2025-02-24", "interval")
    assert of_mention(reported).date == UNKNOWN


def test_and_for_the_day_before_beside_other_articles() -> None:
    reported = mention(interval=on("2025-01-24"), date_basis="publication")
    assert of_cluster([reported]).window == on("2025-01-23", "2025-01-24", "interval")


def test_words_come_before_the_report() -> None:
    reported = mention(number=0, interval=on("2025-01-24"), date_basis="publication")
    dated = mention(number=1, interval=on("2025-01-20"))
    assert of_cluster([reported, dated]).window == on("2025-01-20")


def test_an_inherited_date_does_not_speak_for_itself() -> None:
    assert of_mention(mention(interval=on("2025-01-20"), date_basis="inherited")).date == UNKNOWN


@pytest.mark.parametrize(
    ("intervals", "expected"),
    [
        ([], UNKNOWN),
        ([on("2022-09-01", "2022-09-30", "month"), on("2022-09-13")], on("2022-09-13")),
        ([on("2022-09-12"), on("2022-09-13")], None),
        ([UNKNOWN, on("2022-09-13")], on("2022-09-13")),
    ],
)
def test_days_in_common(intervals: list[Interval], expected: Interval | None) -> None:
    assert shared(intervals) == expected


def test_forms_of_a_word_have_one_stem_and_short_words_none() -> None:
    assert stems("They condemned it in 2022") & stems("A condemnation of 2022") == {"condem", "2022"}


@pytest.mark.parametrize(
    ("part", "trigger", "lemma", "expected"),
    [
        ("text", "attack", "attack", True),
        ("text", "attacks", "attack", True),
        ("text", "attacked", "attack", False),
        ("title", "attack", "attack", False),
    ],
)
def test_a_noun_is_told_by_its_form(part: str, trigger: str, lemma: str, expected: bool) -> None:
    assert of_mention(mention(part=part, trigger=trigger, lemma=lemma)).nominal is expected
