"""Joining items that belong together, the surest pairs first, never into a group that contradicts itself."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from dateline.times.interval import meet
from dateline.values import Interval

# How many neighbours in a block's order an item is compared with: it bounds the work to the number of items.
NEIGHBOURS: Final = 32
# How many items of each of two groups are held against one another.
COMPARED: Final = 12


def scored_pairs(
    blocks: Iterable[Sequence[int]], score: Callable[[int, int], float | None], *, reach: int = NEIGHBOURS
) -> list[tuple[float, int, int]]:
    """The pairs of items that stand near one another in some block, with their scores, each once, the lower item first;
    a pair without a score is left out. ``score`` may be asked for a pair more than once."""
    found = {}
    for block in blocks:
        for i, one in enumerate(block):
            for other in block[i + 1 : i + 1 + reach]:
                pair = min(one, other), max(one, other)
                if pair not in found and (value := score(*pair)) is not None:
                    found[pair] = value
    return [(value, *pair) for pair, value in found.items()]


def blocks_of(keys: Sequence[Iterable[Hashable]], order: Callable[[int], tuple[object, ...]]) -> list[list[int]]:
    """The items by key, each block in the given order; ``keys`` holds the keys of each item."""
    found: dict[Hashable, list[int]] = {}
    for index, its in enumerate(keys):
        for key in its:
            found.setdefault(key, []).append(index)
    return [sorted(block, key=order) for block in found.values() if len(block) > 1]


def join(
    windows: Sequence[Interval],
    owners: Sequence[Hashable],
    scored: Iterable[tuple[float, int, int]],
    contradict: Callable[[int, int], bool],
) -> list[list[int]]:
    """Groups of items joined by their scored pairs, the best first, an item alone where nothing joins it.

    ``windows`` holds the days that each item allows: a pair is left apart when the groups that it would join have no
    day in common, or hold items that contradict one another. Nor are two items of one owner joined: an owner has told
    them apart already. Groups and their items stand in the order of the items.
    """
    parent = list(range(len(windows)))
    groups = [_Group(window, {owner}, [item]) for item, (window, owner) in enumerate(zip(windows, owners, strict=True))]

    def root(item: int) -> int:
        while parent[item] != item:
            parent[item] = parent[parent[item]]
            item = parent[item]
        return item

    for _, one, other in sorted(scored, key=lambda pair: (-pair[0], pair[1], pair[2])):
        low, high = sorted((root(one), root(other)))
        if low != high and (joined := _joined(groups[low], groups[high], contradict)):
            parent[high], groups[low] = low, joined
    found: dict[int, list[int]] = {}
    for item in range(len(windows)):
        found.setdefault(root(item), []).append(item)
    return list(found.values())


@dataclass(slots=True)
class _Group:
    window: Interval
    owners: set[Hashable]
    items: list[int]


def _joined(one: _Group, other: _Group, contradict: Callable[[int, int], bool]) -> _Group | None:
    """Both groups in one, or ``None`` when they cannot be; of large groups the first items are compared."""
    window = meet(one.window, other.window)
    if window is None or not one.owners.isdisjoint(other.owners):
        return None
    if any(contradict(a, b) for a in one.items[:COMPARED] for b in other.items[:COMPARED]):
        return None
    few, many = sorted((one, other), key=lambda group: len(group.items))
    many.owners |= few.owners
    many.items += few.items
    return _Group(window, many.owners, many.items)
