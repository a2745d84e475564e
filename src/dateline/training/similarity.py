"""Near-duplicate texts, by the overlap of their runs of three words (Broder's resemblance, 1997)."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Final

_WORD: Final = re.compile(r"\w+")
_RUN: Final = 3
# A run that stands in more texts than this says nothing about any two of them ("the prime minister").
_COMMON: Final = 50


def near_duplicates(texts: Sequence[str], bound: float) -> Iterator[tuple[int, int, float]]:
    """Pairs of indices ``i < j`` whose resemblance is at least ``bound``, with it, in order."""
    runs = [_runs(text) for text in texts]
    holders: dict[tuple[str, ...], list[int]] = {}
    for index, own in enumerate(runs):
        for run in own:
            holders.setdefault(run, []).append(index)
    for j, own in enumerate(runs):
        shared: Counter[int] = Counter()
        for run in own:
            places = holders[run]
            if len(places) <= _COMMON:
                shared.update(i for i in places if i < j)
        for i in sorted(shared):
            share = len(own & runs[i]) / len(own | runs[i])
            if share >= bound:
                yield i, j, share


def _runs(text: str) -> frozenset[tuple[str, ...]]:
    words = _WORD.findall(text.lower())
    return frozenset(zip(*(words[k:] for k in range(_RUN))))
