"""Who is in office: holders who are named with their title bound the day on which a text was written.

The terms are those of the lexicon of leaders, in whole years. A title before a name ("President Putin"), or behind it
("Jens Stoltenberg, the NATO secretary general"), counts; a former one, and one that is only to come, does not.
"""

from __future__ import annotations

import datetime as dt
import functools
import re
import unicodedata
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from dateline.lexicon import read_table
from dateline.times.evidence import Bound
from dateline.times.walk import Read

# The lexicon of leaders is of the years that news archives cover; terms that are not over reach past its end.
_YEARS: Final = range(1960, 2100)
_NAME: Final = r"[A-Z][\w.’'-]*(?: (?:(?:al|de|von|van|bin|el|da|dos) ?-?)?[A-Z][\w.’'-]*){0,3}"
_PIECE: Final = re.compile(r"[^\W\d_]+")
_OWNER: Final = r"(?:the )?(?:[A-Z][\w.’'-]* ){0,3}"


@dataclass(frozen=True, slots=True)
class Term:
    """One person's time in an office of a state or body."""

    name: str
    seat: tuple[str, str]
    years: frozenset[int]


@dataclass(frozen=True, slots=True)
class Offices:
    """Titles with the office that they stand for, terms by full name and by surname, and how a text names a holder."""

    titles: dict[str, str]
    full: dict[str, tuple[Term, ...]]
    surnames: dict[str, tuple[Term, ...]]
    before: re.Pattern[str]
    behind: re.Pattern[str]


@dataclass(frozen=True, slots=True)
class Held:
    """A title with a name as the text has them, and the years in which somebody so named held that office."""

    text: str
    seats: frozenset[tuple[str, str]]
    years: frozenset[int]


def tenures(
    reads: Sequence[Read], layers: tuple[str, ...], history: Collection[str], dated: Collection[tuple[str, int]]
) -> Iterator[Bound]:
    """The bounds that the holders of offices set. ``history`` are the words by a title that make it one of another
    time, ``dated`` the sentences, by part and index, that tell of a year that they name: they say nothing of now."""
    held = list(_latest([it for read in reads for it in _named(read, layers, history, dated)]))
    years = frozenset(_YEARS)
    firm: list[Held] = []
    for one in sorted(held, key=lambda it: (-max(it.years), it.text)):
        if years & one.years:
            years &= one.years
            firm.append(one)
    if firm:
        yield from _bounds(firm, years)


def _bounds(firm: Sequence[Held], years: frozenset[int]) -> Iterator[Bound]:
    first, last = min(years), max(years)
    since = next((it for it in firm if first - 1 not in it.years), None)
    until = next((it for it in firm if last + 1 not in it.years), None)
    if since and first > _YEARS[0]:
        yield Bound(dt.date(first, 1, 1), None, f"it speaks of “{since.text}”, in office from {first}", "tenure")
    if until and last < _YEARS[-1]:
        yield Bound(None, dt.date(last, 12, 31), f"it speaks of “{until.text}”, in office until {last}", "tenure")


def _latest(held: Sequence[Held]) -> Iterator[Held]:
    """All but those whose office another holder, who is named too, has taken since: they are its history."""
    for one in {it.text: it for it in held}.values():
        if not any(one.seats == other.seats and min(other.years) >= max(one.years) for other in held):
            yield one


def _named(
    read: Read, layers: tuple[str, ...], history: Collection[str], dated: Collection[tuple[str, int]]
) -> Iterator[Held]:
    offices, text = _offices(layers), read.source
    found = [(m, m["name"], m["title"]) for m in offices.before.finditer(text)]
    found += [(m, m["name"], m["title"]) for m in offices.behind.finditer(text)]
    for match, name, title in found:
        if _is_history(text, match, history) or (read.part.name, read.part.sentence_at(match.start())) in dated:
            continue
        office = offices.titles[_folded(title)]
        terms = _holders(name, office, offices, surname=match.re is offices.before and "," not in match["gap"])
        if terms:
            years = frozenset(year for term in terms for year in term.years)
            yield Held(" ".join(match.group().split()), frozenset(term.seat for term in terms), years)


def _is_history(text: str, match: re.Match[str], history: Collection[str]) -> bool:
    before = text[max(0, match.start() - 40) : match.start()].lower().split()[-3:]
    return any(piece in history for word in (*before, *match.group().lower().split()) for piece in _PIECE.findall(word))


def _holders(name: str, office: str, offices: Offices, *, surname: bool) -> tuple[Term, ...]:
    """Who of such a name held an office: by the longest of its beginnings that is a full name, or by a surname."""
    words = [word.removesuffix("'s").removesuffix("’s") for word in name.split()]
    for size in range(len(words), 1, -1):
        if terms := offices.full.get(_folded(" ".join(words[:size])), ()):
            return tuple(term for term in terms if _fits(term.seat[1], office, offices))
    if not surname or not words:
        return ()
    return tuple(term for term in offices.surnames.get(_folded(words[0]), ()) if _fits(term.seat[1], office, offices))


def _fits(held: str, office: str, offices: Offices) -> bool:
    """Whether a title's office is the one held; that of a body is written out with the body's name."""
    of_body = held.startswith("head of ") and held not in offices.titles.values()
    return held == office or (office == "head of organisation" and of_body)


def _folded(text: str) -> str:
    plain = "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c))
    return " ".join(plain.replace("’", "'").replace(".", "").casefold().split())


@functools.lru_cache(maxsize=4)
def _offices(layers: tuple[str, ...]) -> Offices:
    titles = {_folded(row["title"]): row["office"] for row in read_table("roles", layers) if row["office"]}
    full: dict[str, list[Term]] = {}
    surnames: dict[str, list[Term]] = {}
    for row in read_table("leaders", layers):
        if row["valid_from"]:
            years = frozenset(range(row["valid_from"], (row["valid_to"] or _YEARS[-1]) + 1))
            term = Term(row["name"], (row["code"], row["office"]), years)
            for name in dict.fromkeys(_folded(form) for form in (row["name"], *row["aliases"])):
                full.setdefault(name, []).append(term)
            surnames.setdefault(_folded(row["name"]).split()[-1], []).append(term)
    words = "|".join(re.escape(title) for title in sorted(titles, key=lambda it: (-len(it), it)))
    title = rf"(?P<title>(?i:\b(?:{words})\b))"
    return Offices(
        titles=titles,
        full={name: tuple(terms) for name, terms in full.items()},
        surnames={name: tuple(terms) for name, terms in surnames.items()},
        before=re.compile(rf"{title}(?P<gap>(?: of (?:the )?[A-Z]\w+)?,? )(?P<name>{_NAME})"),
        behind=re.compile(rf"(?P<name>{_NAME}), {_OWNER}{title}(?! [A-Z])"),
    )
