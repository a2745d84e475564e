"""Joining what belongs together."""

from __future__ import annotations

from event_values import on

from dateline.events.cluster import blocks_of, join, scored_pairs
from dateline.values import UNKNOWN

NEVER = lambda one, other: False  # noqa: E731


def test_the_surest_pair_wins_where_days_contradict() -> None:
    windows = [on("2022-09-13"), on("2022-09-14"), UNKNOWN]
    assert join(windows, range(3), [(1.0, 0, 2), (2.0, 1, 2)], NEVER) == [[0], [1, 2]]


def test_a_group_never_holds_two_days_by_way_of_a_third_item() -> None:
    windows = [on("2022-09-13"), on("2022-09-01", "2022-09-30"), on("2022-09-14")]
    assert join(windows, range(3), [(1.0, 0, 1), (1.0, 1, 2)], NEVER) == [[0, 1], [2]]


def test_one_owner_keeps_its_items_apart() -> None:
    assert join([UNKNOWN] * 3, ["a", "b", "a"], [(1.0, 0, 1), (1.0, 1, 2)], NEVER) == [[0, 1], [2]]


def test_items_that_contradict_one_another_are_kept_apart() -> None:
    found = join([UNKNOWN] * 3, range(3), [(2.0, 0, 1), (1.0, 1, 2)], lambda one, other: {one, other} == {0, 2})
    assert found == [[0, 1], [2]]


def test_nothing_joins_what_no_pair_joins() -> None:
    assert join([UNKNOWN] * 2, range(2), [], NEVER) == [[0], [1]]


def test_neighbours_are_scored_once_and_not_beyond_the_reach() -> None:
    found = scored_pairs([[0, 1, 2], [1, 0]], lambda one, other: one + other, reach=1)
    assert found == [(1, 0, 1), (3, 1, 2)]


def test_pairs_without_a_score_are_left_out() -> None:
    assert scored_pairs([[0, 1, 2]], lambda one, other: 1.0 if one else None) == [(1.0, 1, 2)]


def test_work_grows_with_the_number_of_items() -> None:
    assert len(scored_pairs([range(1000)], lambda one, other: 1.0, reach=10)) < 10 * 1000


def test_blocks_hold_what_shares_a_key() -> None:
    keys = [["x"], ["x", "y"], ["z"], ["y"]]
    assert blocks_of(keys, lambda index: (-index,)) == [[1, 0], [3, 1]]
