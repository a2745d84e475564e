"""What a chronology is, in figures: how many events, from which articles and sources, over which period, of whom."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from dateline.chronology import dates, labels
from dateline.chronology.cells import Row, clean
from dateline.chronology.entries import Chronology, Entry
from dateline.values import Interval

_NAMED: Final = 8  # how many of those who are named most often are told


@dataclass(frozen=True, slots=True)
class Digest:
    """``sourced`` counts the articles that name their source, ``outlets`` those sources; ``unread`` the inputs that
    failed or were left out, ``duplicates`` those that repeat another. ``period`` and ``years`` are "" when nothing is
    dated. ``named`` are parties, ``types``, ``statuses`` and ``sources`` what occurs, each with its number of events.
    """

    events: int
    told_as_fact: int
    undated: int
    articles: int
    sourced: int
    outlets: int
    unread: int
    duplicates: int
    period: str
    years: str
    named: tuple[tuple[str, int], ...]
    types: tuple[tuple[str, int], ...]
    statuses: tuple[tuple[str, int], ...]
    sources: tuple[tuple[str, int], ...]

    @property
    def told_in(self) -> str:
        """ "36 articles from 7 sources", "38 articles, 13 of them from 7 named sources"."""
        articles = f"{self.articles:,} article{'' if self.articles == 1 else 's'}"
        outlets = f"source{'' if self.outlets == 1 else 's'}"
        if not self.outlets:
            return articles
        if self.sourced == self.articles:
            return f"{articles} from {self.outlets:,} {outlets}"
        return f"{articles}, {self.sourced:,} of them from {self.outlets:,} named {outlets}"


def digest(chronology: Chronology, articles: Sequence[Row]) -> Digest:
    """The figures; articles are counted in their table, or without one in the quotations."""
    entries = chronology.entries
    rows = [clean(row) for row in articles]
    read = [row for row in rows if row.get("status", "ok") == "ok"]
    quoted = {quote.article_id for entry in entries for quote in entry.quotes if quote.article_id}
    parties = Counter(name for entry in entries for name in entry.parties)
    start, end = _bounds(chronology.dated)
    return Digest(
        events=len(entries),
        told_as_fact=sum(entry.fact for entry in entries),
        undated=len(chronology.undated),
        articles=len(read) if rows else len(quoted),
        sourced=sum(bool(row.get("source")) for row in read),
        outlets=len({row["source"] for row in read if row.get("source")}),
        unread=sum(row.get("status") in ("failed", "skipped") for row in rows),
        duplicates=sum(row.get("status") == "duplicate" for row in rows),
        period=_period(start, end),
        years="" if not start or not end else _years(start, end),
        named=tuple(_by_size(parties)),
        types=_in_order(Counter(entry.event_type for entry in entries), labels.TYPES),
        statuses=_in_order(Counter(entry.status for entry in entries), labels.STATUSES),
        sources=tuple(sorted(Counter(name for entry in entries for name in entry.outlets).items())),
    )


def most_named(found: Digest) -> tuple[tuple[str, int], ...]:
    """Those who take part in the most events, as far as they take part in more than one."""
    return tuple((name, size) for name, size in found.named[:_NAMED] if size > 1)


def _bounds(entries: Sequence[Entry]) -> tuple[dt.date | None, dt.date | None]:
    """The first and the last day that any event names; an open side names none, and a decade or century only where
    there is nothing finer."""
    finer = [entry for entry in entries if not entry.coarse] or entries
    days = [day for entry in finer for day in (entry.interval.start, entry.interval.end) if day]
    return (min(days), max(days)) if days else (None, None)


def _period(start: dt.date | None, end: dt.date | None) -> str:
    if not start or not end:
        return ""
    first = dates.date_text(Interval(start, start, "day")).partition(" ")[2]
    last = dates.date_text(Interval(end, end, "day")).partition(" ")[2]
    return first if first == last else f"{first} to {last}"


def _years(start: dt.date, end: dt.date) -> str:
    return str(start.year) if start.year == end.year else f"{start.year}–{end.year}"


def _by_size(counter: Counter[str]) -> list[tuple[str, int]]:
    return sorted(counter.items(), key=lambda it: (-it[1], it[0]))


def _in_order(counter: Counter[str], order: Mapping[str, object]) -> tuple[tuple[str, int], ...]:
    """The counts in our order, with what is not in it at the end."""
    known = [(key, counter[key]) for key in order if counter[key]]
    return (*known, *sorted((key, size) for key, size in counter.items() if key not in order))
