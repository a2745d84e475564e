"""How fast times are read when the parse is given: words a second on one core, and that the time is linear."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest

from dateline.times import read_times
from dateline.values import Article

if TYPE_CHECKING:
    from dateline.sentences import Part

PARAGRAPH = (
    "Ministers of both states met in Geneva on Monday, two weeks after the ceasefire of 6 October 2022 took hold. "
    "The first round, held last September, had ended without a statement; the second lasted three days. Since the "
    "summer of 2019 the border has been closed, and it will stay so until the end of next year, officials said "
    "yesterday. They asked the mediators to return, offered to free the prisoners and refused to talk of reparations. "
)


def seconds(given: Part, published: str) -> float:
    article = Article("a", given.doc.text, published=published)
    began = time.perf_counter()
    read_times(article, (given,))
    return time.perf_counter() - began


@pytest.mark.benchmark
@pytest.mark.parametrize("published", ["2022-11-01", ""])
def test_words_a_second(part: Callable[[str], Part], published: str) -> None:
    small, large = part(PARAGRAPH * 40), part(PARAGRAPH * 80)
    seconds(small, published)
    one = min(seconds(small, published) for _ in range(5))
    two = min(seconds(large, published) for _ in range(5))
    words = len((PARAGRAPH * 80).split())
    print(f"\n{words / two:,.0f} words a second with the parse given, published {published or 'inferred'}")
    assert two < 3 * one
