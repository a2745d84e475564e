"""Times: find the time expressions of an article, resolve them to intervals, and date the article itself."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from dateline.times.compare import (
    contains,
    holds,
    may_be_before,
    order,
    overlaps,
    sort_key,
    surely_after,
    surely_before,
)
from dateline.times.edtf import from_edtf, to_edtf
from dateline.times.relation import bounded, govern, joined

if TYPE_CHECKING:
    from dateline.times.read import read_times

__all__ = [
    "bounded",
    "contains",
    "from_edtf",
    "govern",
    "holds",
    "joined",
    "may_be_before",
    "order",
    "overlaps",
    "read_times",
    "sort_key",
    "surely_after",
    "surely_before",
    "to_edtf",
]


def __getattr__(name: str) -> Any:
    """``read_times`` is loaded when it is first asked for: the interval library needs none of what it needs."""
    if name == "read_times":
        from dateline.times.read import read_times

        return read_times
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
