"""Events that go by a name of their own: who names the Dayton accords writes after them."""

from __future__ import annotations

import datetime as dt
import functools
import re
from collections.abc import Iterator, Sequence
from typing import Final

from dateline.errors import DatelineError
from dateline.lexicon import read_table
from dateline.times import interval as iv
from dateline.times.evidence import Bound

# What is planned goes by its name up to so many years before it is held.
_PLANNED: Final = 2
_KINDS: Final = ("after", "planned")

Landmarks = tuple[re.Pattern[str], dict[str, dt.date]]


def landmarks(texts: Sequence[str], layers: tuple[str, ...]) -> Iterator[Bound]:
    """For each event of the lexicon that a text names, the first day on which it can have been written."""
    pattern, starts = _compiled(layers)
    for text in texts:
        for match in pattern.finditer(text):
            start = starts[_folded(match.group())]
            yield Bound(
                start, None, f"it names “{' '.join(match.group().split())}”, which is not of before {start}", "event"
            )


def _folded(text: str) -> str:
    return " ".join(text.replace("’", "'").casefold().split())


@functools.lru_cache(maxsize=4)
def _compiled(layers: tuple[str, ...]) -> Landmarks:
    starts: dict[str, dt.date] = {}
    for row in read_table("named_events", layers):
        if row["kind"] not in _KINDS:
            raise _bad("kind", row["kind"], " or ".join(_KINDS))
        start = _day(row["start"], "start")
        if row["end"] and _day(row["end"], "end") < start:
            raise _bad("end", row["end"], f"a day not before {start}")
        first = start if row["kind"] == "after" else iv.add(start, -_PLANNED, "year") or start
        for name in (row["name"], *row["aliases"]):
            starts[_folded(name)] = min(first, starts.get(_folded(name), first))
    names = sorted(starts, key=lambda it: (-len(it), it))
    words = "|".join(re.escape(name).replace(r"\ ", r"\s+").replace("'", "['’]") for name in names)
    return re.compile(rf"(?<!\w)(?:{words or '(?!)'})(?!\w)", re.IGNORECASE), starts


def _day(text: str, column: str) -> dt.date:
    try:
        return dt.date.fromisoformat(text)
    except ValueError:
        raise _bad(column, text, "a day as YYYY-MM-DD") from None


def _bad(column: str, value: str, wanted: str) -> DatelineError:
    return DatelineError("DL-205", place="named_events.csv", column=column, value=value, wanted=wanted)
