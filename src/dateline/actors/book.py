"""The lexicons of actors and places, compiled once for each set of layers into what a text is searched with."""

from __future__ import annotations

import functools
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, Final, Literal

from dateline.actors.trie import Trie, fold
from dateline.lexicon import Row, read_table, read_toml

Form = Literal[
    "country", "adjective", "demonym", "capital", "seat", "organisation", "group", "person", "surname", "place"
]

# What a name most likely is when it may be several things: the order in which they are tried.
FORMS: Final[tuple[Form, ...]] = (
    "country", "capital", "seat", "organisation", "group", "adjective", "demonym", "place", "person", "surname",
)  # fmt: skip
NATIONAL: Final = frozenset(("country", "adjective", "demonym", "capital", "seat"))


@dataclass(frozen=True, slots=True)
class Entry:
    """What a name may stand for: a row of a lexicon under one of its forms.

    ``kind`` is the lexicon's own (alliance, agency, party, capital ...), ``source`` the file that says it.
    """

    form: Form
    name: str
    source: str
    code: str = ""
    sector: str = ""
    other_sectors: tuple[str, ...] = ()
    kind: str = ""
    office: str = ""
    valid_from: int | None = None
    valid_to: int | None = None
    latitude: float | None = None
    longitude: float | None = None

    def valid(self, year: int | None) -> bool:
        """Whether it held in a year; of an unknown year nothing can be said against it."""
        return year is None or (
            (self.valid_from is None or self.valid_from <= year) and (self.valid_to is None or year <= self.valid_to)
        )


@dataclass(frozen=True, slots=True)
class Title:
    """A title or noun that stands for people or bodies without naming them, from roles.csv or descriptions.csv.

    ``noun`` is the word that it hangs on ("ministry" of "ministry of interior"), ``kind`` person, body, force or crowd,
    ``office`` the key under which its holders are known; ``many`` whether
    this is the plural.
    """

    title: str
    noun: str
    source: str
    sector: str
    kind: str
    scope: str = "any"
    office: str = ""
    many: bool = False


@dataclass(frozen=True, slots=True)
class Book:
    """All lexicons, compiled. ``words`` are the word lists of ``actors.toml`` by table and name."""

    names: Trie[Entry]
    titles: Trie[Title]
    countries: Mapping[str, str]
    holders: Mapping[tuple[str, str], tuple[Entry, ...]]
    words: Mapping[str, Mapping[str, frozenset[str]]]
    taken_up: Mapping[str, frozenset[str]]
    seats: Mapping[str, str]
    pronouns: Mapping[str, str]
    halves: Mapping[str, tuple[str, ...]]

    def titled(self, title: str, code: str) -> str:
        """The name of an office or body of a state: "Prime Minister of the Netherlands"."""
        return self.titled_of(title, self.countries.get(code, code))

    def titled_of(self, title: str, name: str) -> str:
        """The name of an office of a body or territory."""
        acronyms, small = self.words["names"]["short_titles"], self.words["names"]["small_words"]
        words = [
            word.upper() if word in acronyms else word if word in small else word[:1].upper() + word[1:]
            for word in title.split()
        ]
        return f"{' '.join(words)} of {self.with_article(name)}"

    def with_article(self, name: str) -> str:
        """A country's name as it stands after a preposition."""
        return f"the {name}" if name in self.words["names"]["with_article"] else name


@functools.cache
def open_book(layers: tuple[str, ...] = ()) -> Book:
    """The book of these layers; raises ``DatelineError`` for a lexicon that does not fit its schema."""
    toml = read_toml("actors", layers)
    words = {
        table: {name: frozenset(items) for name, items in lists.items() if isinstance(items, list)}
        for table, lists in toml.items()
        if isinstance(lists, dict)
    }
    names: Trie[Entry] = Trie()
    for alias, entry in _entries(layers, words["names"]):
        names.add(alias, entry)
    return Book(
        names=names,
        titles=_titles(read_table("roles", layers), read_table("descriptions", layers), words["nouns"]["body"]),
        countries=_states(read_table("countries", layers)),
        holders=_holders(read_table("leaders", layers)),
        words=words,
        taken_up=words["taken_up"],
        seats={fold(seat): body for seat, body in toml["seats"].items()},
        halves={word: tuple(codes) for word, codes in toml["halves"].items()},
        pronouns={word: how for how, items in toml["pronouns"].items() for word in items},
    )


def _states(rows: Sequence[Row]) -> dict[str, str]:
    """The state of each code: the first row of it that still holds and is no territory, else the first at all."""
    found: dict[str, str] = {}
    for row in sorted(rows, key=lambda row: (bool(row["sector"]), row["valid_to"] is not None)):
        found.setdefault(row["code"], row["name"])
    return found


def _entries(layers: tuple[str, ...], habits: Mapping[str, frozenset[str]]) -> Iterator[tuple[str, Entry]]:
    for row in read_table("countries", layers):
        yield from _country(row)
    for name, form in (("organisations", "organisation"), ("groups", "group")):
        for row in read_table(name, layers):
            yield from _body(row, form, f"{name}.csv")  # type: ignore[arg-type]
    for row in read_table("leaders", layers):
        yield from _person(row, habits)
    for row in read_table("places", layers):
        entry = Entry(
            "place", row["name"], "places.csv", row["country"],
            kind=row["kind"], latitude=row["latitude"], longitude=row["longitude"],
        )  # fmt: skip
        for alias in _distinct(row["name"], *row["aliases"]):
            yield alias, entry


def _country(row: Row) -> Iterator[tuple[str, Entry]]:
    forms: tuple[tuple[Form, Iterable[str]], ...] = (
        ("country", (row["name"], *row["aliases"])),
        ("adjective", row["adjectives"]),
        ("demonym", row["demonyms"]),
        ("capital", row["capitals"]),
        ("seat", row["metonyms"]),
    )
    for form, aliases in forms:
        entry = Entry(
            form, row["name"], "countries.csv", row["code"], row["sector"],
            valid_from=row["valid_from"], valid_to=row["valid_to"],
        )  # fmt: skip
        for alias in _distinct(*aliases):
            yield alias, entry


def _body(row: Row, form: Form, source: str) -> Iterator[tuple[str, Entry]]:
    entry = Entry(
        form, row["name"], source, row["code"], row["sector"], tuple(row.get("other_sectors") or ()), row["kind"],
        valid_from=row["valid_from"], valid_to=row["valid_to"],
    )  # fmt: skip
    for alias in _distinct(row["name"], *row["aliases"]):
        yield alias, entry


def _person(row: Row, habits: Mapping[str, frozenset[str]]) -> Iterator[tuple[str, Entry]]:
    values: dict[str, Any] = {
        "name": row["name"], "source": "leaders.csv", "code": row["code"], "sector": row["sector"],
        "office": row["office"], "valid_from": row["valid_from"], "valid_to": row["valid_to"],
    }  # fmt: skip
    names = _distinct(row["name"], *row["aliases"])
    full = tuple(alias for alias in names if " " in alias or alias == row["name"])
    for alias in full:
        yield alias, Entry(form="person", **values)
    short = _distinct(*(form for alias in names for form in _short_forms(alias, row["code"], habits)))
    for alias in short:
        if alias not in full:
            yield alias, Entry(form="surname", **values)


def _short_forms(name: str, code: str, habits: Mapping[str, frozenset[str]]) -> Iterator[str]:
    """A surname, and what news leaves of one that begins with the Arabic article: "al-Sadr", "Sadr"."""
    short = surname(name, code, habits)
    yield short
    article, _, rest = short.partition("-")
    if fold(article) in habits["articles"] and rest[:1].isupper():
        yield rest


def surname(name: str, code: str, habits: Mapping[str, frozenset[str]]) -> str:
    """The part of a name by which news cites a person: the last word with its particles, or the first where the
    family name stands first; what follows a name to tell generations apart ("Jr.", "II") is no part of it."""
    words = name.split()
    while len(words) > 1 and fold(words[-1].strip(".")) in habits["generations"]:
        words.pop()
    if len(words) < 2:
        return name
    if code in habits["family_first"] and fold(words[0]) not in habits["western"]:
        return words[0]
    first = len(words) - 1
    while first > 1 and fold(words[first - 1]) in habits["particles"] and len(words) - first < 3:
        first -= 1
    return " ".join(words[first:])


def _titles(roles: Iterable[Row], descriptions: Iterable[Row], body_nouns: frozenset[str]) -> Trie[Title]:
    """Titles and nouns in singular and plural; where both lexicons have one, roles.csv stands first."""
    titles: Trie[Title] = Trie()
    for row in roles:
        title = row["title"].lower()
        noun = _noun(title)
        kind = "body" if noun in body_nouns or noun.endswith("ministry") else "person"
        _add(titles, Title(title, noun, "roles.csv", row["sector"], kind, row["scope"], row["office"]))
    for row in descriptions:
        noun = row["noun"].lower()
        _add(titles, Title(noun, _noun(noun), "descriptions.csv", row["sector"], row["kind"]))
    return titles


def _add(titles: Trie[Title], title: Title) -> None:
    titles.add(title.title, title, any_case=True)
    if (plural := _plural(title.title)) != title.title:
        titles.add(plural, replace(title, many=True), any_case=True)


def _noun(title: str) -> str:
    """The noun of a title: "minister" of "minister of foreign affairs"."""
    words = title.replace("-", " ").split()
    at = next((i for i, word in enumerate(words) if i and word in ("of", "for", "to", "in", "on")), len(words))
    return words[at - 1]


def _plural(title: str) -> str:
    """The plural of a title, inflected at its noun."""
    head = _noun(title)
    if head.endswith("man"):
        many = f"{head[:-3]}men"
    elif head.endswith("y") and head[-2:-1] not in "aeiou":
        many = f"{head[:-1]}ies"
    elif head.endswith(("s", "x", "ch", "sh")):
        many = f"{head}es"
    else:
        many = f"{head}s"
    before, _, after = title.partition(head)
    return f"{before}{many}{after}"


def _holders(rows: Iterable[Row]) -> dict[tuple[str, str], tuple[Entry, ...]]:
    """Who held an office of a state or body, by (code, office)."""
    found: dict[tuple[str, str], list[Entry]] = {}
    for row in rows:
        if row["office"]:
            entry = Entry(
                "person", row["name"], "leaders.csv", row["code"], row["sector"], office=row["office"],
                valid_from=row["valid_from"], valid_to=row["valid_to"],
            )  # fmt: skip
            found.setdefault((row["code"], row["office"]), []).append(entry)
    return {key: tuple(entries) for key, entries in found.items()}


def _distinct(*names: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(names))


def first_of(entries: Sequence[Entry], *forms: Form) -> Entry | None:
    """The entry of the first of these forms that is there."""
    return next((entry for form in forms for entry in entries if entry.form == form), None)
