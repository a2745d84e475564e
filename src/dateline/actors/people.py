"""The persons of an article: every name of one person, short or long, with the titles that the text gives them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from dateline.actors.book import Entry
from dateline.actors.grouping import grouped
from dateline.actors.namings import Naming, namings
from dateline.actors.scene import Scene
from dateline.actors.titles import Use
from dateline.actors.trie import fold

Gender = Literal["", "woman", "man"]


@dataclass(frozen=True, slots=True, eq=False)
class Person:
    """Who the namings of one person are: full name, rows of leaders.csv, titles in the text, the country beside it."""

    name: str
    entries: tuple[Entry, ...]
    uses: tuple[Use, ...]
    origin: Entry | None
    gender: Gender
    first: tuple[int, int]


def find_people(scenes: Sequence[Scene], year: int | None) -> dict[tuple[int, int], Person]:
    """The person that each token of a name stands for, by (scene, token)."""
    mentioned = _mentioned(scenes)
    people: dict[tuple[int, int], Person] = {}
    for group in grouped([naming for scene in scenes for naming in namings(scene)], scenes, year):
        if person := _person(group, scenes, year, mentioned):
            people.update(((n.scene, i), person) for n in group for i in range(n.start, n.end))
    return people


def _mentioned(scenes: Sequence[Scene]) -> frozenset[str]:
    """The codes of the countries and bodies that the article names."""
    return frozenset(
        entry.code
        for scene in scenes
        for hit in scene.names.values()
        for entry in hit.entries
        if entry.form not in ("surname", "place")
    )


def _person(
    group: Sequence[Naming], scenes: Sequence[Scene], year: int | None, mentioned: frozenset[str]
) -> Person | None:
    """One person of all namings; nobody if a lone surname is neither known nor surely a name."""
    ordered = sorted(group, key=lambda naming: (naming.scene, naming.start))
    uses = tuple(naming.use for naming in ordered if naming.use)
    known = tuple(dict.fromkeys(entry for naming in ordered for entry in naming.entries if entry.form == "person"))
    if len({entry.name for entry in known}) > 1:
        known = _choose(known, uses, year, mentioned) or tuple(e for e in known if e.name == known[0].name)
    longest = max(ordered, key=lambda naming: (len(naming.words), len(naming.name)))
    if not known and len(longest.words) == 1:
        if not any(naming.sure for naming in ordered):
            return None
        known = _choose(tuple(dict.fromkeys(e for n in ordered for e in n.entries)), uses, year, mentioned)
    known = tuple(sorted(known, key=lambda entry: entry.valid_from or 0))
    name = known[0].name if known else longest.name
    origin = next((naming.origin for naming in ordered if naming.origin), None)
    first = ordered[0].scene, ordered[0].start
    return Person(name, known, uses, origin, _gender(ordered, scenes), first)


def _choose(
    entries: tuple[Entry, ...], uses: Sequence[Use], year: int | None, mentioned: frozenset[str]
) -> tuple[Entry, ...]:
    """The rows of the one person whom a surname can mean: in office in that year, of the title and country that the
    text gives, else of a country that it names; none when two remain."""
    codes = {use.code for use in uses if use.code}
    offices = {use.hit.title.office for use in uses if use.hit.title.office}
    left = tuple(entry for entry in entries if (not codes or entry.code in codes) and entry.valid(year))
    if offices:
        left = tuple(entry for entry in left if entry.office in offices) or left
    left = tuple(entry for entry in left if entry.code in mentioned) or left
    names = {entry.name for entry in left}
    return tuple(entry for entry in entries if entry.name in names) if len(names) == 1 else ()


def _gender(namings: Sequence[Naming], scenes: Sequence[Scene]) -> Gender:
    """What an honorific before the name or a known first name says."""
    for naming in namings:
        scene = scenes[naming.scene]
        words = scene.book.words
        before = fold(scene.tokens[naming.start - 1].text.strip(".")) if naming.start else ""
        spoken = {before, *(naming.words[:1] if len(naming.words) > 1 else ())}
        if spoken & (words["nouns"]["woman_title"] | words["names"]["women"]):
            return "woman"
        if spoken & (words["nouns"]["man_title"] | words["names"]["men"]):
            return "man"
    return ""
