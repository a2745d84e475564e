"""Namings of one person together: full names by their words, short ones with the nearest full name before them."""

from __future__ import annotations

import bisect
from collections.abc import Iterator, Sequence

from dateline.actors.namings import Naming, naming_at
from dateline.actors.scene import Scene
from dateline.actors.trie import fold

Group = list[Naming]


def grouped(found: Sequence[Naming], scenes: Sequence[Scene], year: int | None) -> list[Group]:
    """The namings of each person of an article, and the surnames of them that neither model nor lexicon took for names
    elsewhere in it."""
    groups = _full(found)
    _add_short(found, groups, year)
    _add_missed(groups, scenes)
    return groups


def _full(found: Sequence[Naming]) -> list[Group]:
    """Groups of full names."""
    groups: list[Group] = []
    by_key: dict[str, list[Group]] = {}
    for naming in found:
        if len(naming.words) < 2:
            continue
        keys = set(_keys(naming))
        near = [group for key in sorted(keys) for group in by_key.get(key, ())]
        home = next((group for group in near if _same(group[0], naming)), None)
        if home is None:
            home = []
            groups.append(home)
        home.append(naming)
        for key in keys:
            if all(group is not home for group in by_key.setdefault(key, [])):
                by_key[key].append(home)
    return groups


def _keys(naming: Naming) -> Iterator[str]:
    """What two full names of one person share at least one of."""
    yield naming.words[-1]
    yield " ".join(sorted(naming.words))
    yield from (entry.name for entry in naming.entries if entry.form == "person")


def _same(known: Naming, other: Naming) -> bool:
    """Whether two full names are one person's: equal in leaders.csv, or with the same words, initials allowed."""
    names = {entry.name for entry in known.entries if entry.form == "person"}
    if names and (others := {entry.name for entry in other.entries if entry.form == "person"}):
        return bool(names & others)
    if known.words[-1] != other.words[-1]:
        return set(known.words) == set(other.words)
    short, long = sorted((known.words[:-1], other.words[:-1]), key=len)
    return all(any(word == full or (len(word) == 1 and full.startswith(word)) for full in long) for word in short)


def _add_short(found: Sequence[Naming], groups: list[Group], year: int | None) -> None:
    """Puts each single word with the last person before it whom it may cite (of namesakes one in office), else with the
    first after it, else with the same word alone."""
    cited: dict[str, list[tuple[tuple[int, int], int]]] = {}
    for number, group in enumerate(groups):
        for naming in group:
            for word in _short_forms(naming):
                cited.setdefault(word, []).append(((naming.scene, naming.start), number))
    holding = {number for number, group in enumerate(groups) if _holds_office(group, year)}
    for word, places in cited.items():
        cited[word] = sorted([place for place in places if place[1] in holding] or places)
    alone: dict[str, Group] = {}
    for naming in found:
        if len(naming.words) != 1:
            continue
        word = naming.words[0]
        if word in cited:
            places = cited[word]
            at = bisect.bisect_left(places, ((naming.scene, naming.start), 0))
            groups[places[max(0, at - 1)][1]].append(naming)
        elif word in alone:
            alone[word].append(naming)
        else:
            alone[word] = [naming]
            groups.append(alone[word])


def _holds_office(group: Group, year: int | None) -> bool:
    return year is not None and any(e.form == "person" and e.valid(year) for naming in group for e in naming.entries)


def _short_forms(naming: Naming) -> set[str]:
    """The single words by which a person with this full name may be cited."""
    known = {fold(word) for entry in naming.entries for word in entry.name.split()[:1] if entry.form == "person"}
    return {naming.words[-1], *(known & {naming.words[0]})}


def _add_missed(groups: list[Group], scenes: Sequence[Scene]) -> None:
    taken = {(naming.scene, i) for group in groups for naming in group for i in range(naming.start, naming.end)}
    last: dict[str, list[Group]] = {}
    for group in groups:
        if len(group[0].words) > 1:
            last.setdefault(group[0].words[-1], []).append(group)
    for scene in scenes:
        for folded, (start, _) in zip(scene.words.folded, scene.words.spans):
            i = scene.token_at(start) if folded in last else -1
            if i < 0 or (scene.number, i) in taken or i in scene.names or not scene.tokens[i].text[0].isupper():
                continue
            if scene.tokens[i].tag_ in ("NNP", "NNPS", "NN", "JJ"):
                _nearest(last[folded], (scene.number, i)).append(naming_at(scene, i, i + 1, (), True))


def _nearest(namesakes: Sequence[Group], at: tuple[int, int]) -> Group:
    """Of persons with one surname the last who was named in full before a place, else the first."""
    before = [
        ((naming.scene, naming.start), number)
        for number, group in enumerate(namesakes)
        for naming in group
        if len(naming.words) > 1 and (naming.scene, naming.start) < at
    ]
    return namesakes[max(before)[1]] if before else namesakes[0]
