"""The holder of an office: by country and year, as far as leaders.csv knows exactly one."""

from __future__ import annotations

from collections.abc import Iterable

from dateline.actors.book import Book, Entry
from dateline.actors.people import Person


def holder(book: Book, code: str, office: str, year: int | None, people: Iterable[Person]) -> Entry | None:
    """Who held an office of a state or body in a year; of several the one whom the article names; ``None`` when the
    year is unknown or it remains open."""
    if not office or year is None:
        return None
    in_office = [entry for entry in book.holders.get((code, office), ()) if entry.valid(year)]
    if len({entry.name for entry in in_office}) > 1:
        named = {person.name for person in people}
        in_office = [entry for entry in in_office if entry.name in named]
    return in_office[0] if len({entry.name for entry in in_office}) == 1 else None


def head_of(book: Book, body: Entry, year: int | None, people: Iterable[Person]) -> Entry | None:
    """Who headed a named body or group in a year, as ``holder``."""
    return holder(book, body.code, f"head of {body.name}", year, people)


def standing(person: Person, year: int | None) -> tuple[str, str, tuple[str, ...], str]:
    """Code, sector, other sectors and the reason for them, of a person in a year.

    A term of office that holds in the year goes first, of several that of the state or body whose title the text gives
    (the text before a lexicon that has none of it); one that has ended makes a former official (ELI), unless the text
    still gives the office itself; then comes what titles in the text say.
    """
    valid = [entry for entry in person.entries if entry.valid(year)]
    if valid and not (year is None and person.uses and person.uses[0].former):
        told = {use.code for use in person.uses if use.code and not use.former}
        if told and not told & {entry.code for entry in person.entries}:
            return _from_titles(person)
        entry = next((entry for entry in reversed(valid) if entry.code in told), valid[-1])
        return entry.code, entry.sector, entry.other_sectors, f"{entry.office or 'name'} in leaders.csv"
    if person.entries:
        entry = person.entries[-1]
        titled = next((use for use in person.uses if not use.former), None)
        ended = year is not None and all(e.valid_to is not None and e.valid_to < year for e in person.entries)
        former = titled is None and (ended or bool(person.uses))
        sector = "ELI" if former else (titled.hit.title.sector or entry.sector if titled else entry.sector)
        return entry.code, sector, (), f"name in leaders.csv, {'out of office by then' if former else entry.office}"
    return _from_titles(person)


def _from_titles(person: Person) -> tuple[str, str, tuple[str, ...], str]:
    """What the titles of the text say, the first that names a country going first."""
    beside = person.origin.code if person.origin else ""
    if not person.uses:
        return beside, "", (), f"name of a person{f' of {person.origin.name}' if person.origin else ''}"
    use = next((use for use in person.uses if use.code), person.uses[0])
    owner = use.owner
    sector = owner.sector if owner and owner.form == "group" else use.hit.title.sector
    if use.former and sector in ("GOV", "LEG", "MIL", "JUD", "COP", "SPY"):
        sector = "ELI"
    return (
        use.code or beside,
        sector,
        owner.other_sectors if owner and owner.form == "group" else (),
        f"title '{use.hit.title.title}'{f' of {owner.name}' if owner else ''}",
    )
