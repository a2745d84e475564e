"""The entries of a chronology: each event's row made ready to be read, in order, under headings."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from dateline.chronology import dates, labels
from dateline.chronology.cells import Row, anchor, clean, count, names
from dateline.chronology.quotes import Quote, published, quotes_of
from dateline.times.compare import sort_key
from dateline.values import Interval


@dataclass(frozen=True, slots=True)
class Party:
    """Someone who acts or is acted on, with a country's or PLOVER's code and a sector where they are known."""

    name: str
    code: str = ""
    sector: str = ""


@dataclass(frozen=True, slots=True)
class Entry:
    """One event as a reader sees it; every text is plain and not yet escaped for any format.

    ``anchor`` is unique in the chronology. ``machine_date`` is the date for HTML's ``<time>`` or "". ``outlets`` are
    the names of those who published it, without repetition; empty when the articles are not at hand.
    """

    anchor: str
    event_id: str
    interval: Interval
    place: dates.Place | None
    date: str
    machine_date: str
    date_basis: str
    date_note: str
    summary: str
    event_type: str
    type_label: str
    quad_class: str
    status: str
    actors: tuple[Party, ...]
    recipients: tuple[Party, ...]
    location: str
    attribution: tuple[str, ...]
    mentions: int
    articles: int
    sources: int
    outlets: tuple[str, ...]
    reported: Interval
    disputed: str
    confidence: str
    quotes: tuple[Quote, ...]

    @property
    def fact(self) -> bool:
        """Whether it is told as something that happened."""
        return self.status in labels.FACTS

    @property
    def first_reported(self) -> str:
        """When it was first reported, "" when that is not known."""
        return dates.published_text(self.reported)

    @property
    def stand_in(self) -> bool:
        """Whether its date is but the day of publication."""
        return self.date_basis == "publication" and self.interval.known

    @property
    def coarse(self) -> bool:
        """Whether no finer date is known than a decade or a century."""
        return self.interval.precision in ("decade", "century")

    @property
    def status_label(self) -> str:
        """What the page calls its status."""
        return labels.status_label(self.status)

    @property
    def parties(self) -> tuple[str, ...]:
        """Everyone who acts or is acted on, each once."""
        return tuple(dict.fromkeys(party.name for party in (*self.actors, *self.recipients)))


@dataclass(frozen=True, slots=True)
class Month:
    """The events of a month, of a year without a single month, or ("" for a heading) of a decade or century."""

    heading: str
    entries: tuple[Entry, ...]


@dataclass(frozen=True, slots=True)
class Year:
    """The events of a year, decade or century."""

    heading: str
    months: tuple[Month, ...]

    @property
    def size(self) -> int:
        """How many events it holds."""
        return sum(len(month.entries) for month in self.months)


@dataclass(frozen=True, slots=True)
class Chronology:
    """All entries: the dated under their headings, the undated apart, in the order in which they came."""

    years: tuple[Year, ...]
    undated: tuple[Entry, ...]

    @property
    def dated(self) -> tuple[Entry, ...]:
        """The dated entries in order."""
        return tuple(entry for year in self.years for month in year.months for entry in month.entries)

    @property
    def entries(self) -> tuple[Entry, ...]:
        """All entries in the order of the page."""
        return (*self.dated, *self.undated)


def chronology(events: Sequence[Row], mentions: Sequence[Row], articles: Sequence[Row]) -> Chronology:
    """The rows of the tables as a chronology.

    Events of the same date stand in the order in which the mentions tell of them, or without mentions in that of
    their table; the undated in the order in which they were first reported.
    """
    by_event: dict[str, list[Row]] = {}
    for row in map(clean, mentions):
        by_event.setdefault(row.get("event_id", ""), []).append(row)
    by_id = {row.get("article_id", ""): row for row in map(clean, articles)}
    told = {event_id: number for number, event_id in enumerate(by_event)}
    rows = sorted(map(clean, events), key=lambda row: told.get(row.get("event_id", ""), len(told)))
    made = _unique(_entry(row, by_event.get(row.get("event_id", ""), ()), by_id) for row in rows)
    dated = sorted(((entry.place, n, entry) for n, entry in enumerate(made) if entry.place), key=lambda it: it[:2])
    undated = [entry for entry in made if not entry.place]
    return Chronology(
        years=tuple(_year(heading, [entry for *_, entry in group]) for heading, group in groupby(dated, _year_heading)),
        undated=tuple(sorted(undated, key=lambda entry: sort_key(entry.reported))),
    )


def _year_heading(item: tuple[dates.Place, int, Entry]) -> str:
    return item[0].year_heading


def _year(heading: str, entries: Iterable[Entry]) -> Year:
    months = groupby(entries, lambda entry: entry.place.month_heading if entry.place else "")
    return Year(heading, tuple(Month(name, tuple(group)) for name, group in months))


def _entry(row: Row, mentions: Sequence[Row], articles: Mapping[str, Row]) -> Entry:
    interval = dates.read_interval(row)
    quotes = quotes_of(row, mentions, articles)
    written = row.get("date", "")
    return Entry(
        anchor=anchor(row.get("event_id", "")),
        event_id=row.get("event_id", ""),
        interval=interval,
        place=dates.place(interval),
        date=dates.date_text(interval),
        machine_date=dates.machine_date(written) if interval.known else "",
        date_basis=row.get("date_basis", ""),
        date_note=_date_note(row),
        summary=row.get("summary", "") or row.get("evidence", "") or "No summary",
        event_type=row.get("event_type", ""),
        type_label=labels.type_label(row.get("event_type", ""), row.get("mode", "")),
        quad_class=labels.class_of(row),
        status=row.get("status", "") or "actual",
        actors=_parties(row, "actor"),
        recipients=_parties(row, "recipient"),
        location=", ".join(filter(None, (row.get("location", ""), row.get("country", "")))),
        attribution=names(row, "attribution"),
        mentions=count(row, "mentions"),
        articles=count(row, "articles") or len(names(row, "article_ids")),
        sources=count(row, "sources"),
        outlets=tuple(dict.fromkeys(quote.source for quote in quotes if quote.source)),
        reported=published(row, "first_published"),
        disputed=labels.disputed(names(row, "disagreement")),
        confidence=row.get("confidence", ""),
        quotes=quotes,
    )


def _date_note(row: Row) -> str:
    if odd := dates.unreadable(row):
        return f"the table gives “{odd}”, which is no date"
    return labels.date_reason(row.get("date_basis", ""))


def _parties(row: Row, side: str) -> tuple[Party, ...]:
    """The parties of a side; codes and sectors count only where they stand one for one beside the names."""
    found = _items(row, side)
    beside = [items if len(items := _items(row, f"{side}_{what}")) == len(found) else [] for what in ("code", "sector")]
    codes, sectors = (items or [""] * len(found) for items in beside)
    return tuple(dict.fromkeys(Party(*of) for of in zip(found, codes, sectors) if of[0]))


def _items(row: Row, column: str) -> list[str]:
    return [item.strip() for item in row.get(column, "").split(";")]


def _unique(entries: Iterable[Entry]) -> list[Entry]:
    """The entries with anchors that are each another, however often a table repeats an id."""
    taken: dict[str, int] = {}
    made = []
    for entry in entries:
        times = taken[entry.anchor] = taken.get(entry.anchor, 0) + 1
        made.append(entry if times == 1 else _again(entry, times))
    return made


def _again(entry: Entry, times: int) -> Entry:
    return replace(entry, anchor=f"dl-{times}-{entry.anchor}")
