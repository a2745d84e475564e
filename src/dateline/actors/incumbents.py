"""Who holds the office or heads the body that a title names, by the article, by leaders.csv, else the office itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dateline.actors.bearers import holder_in_text
from dateline.actors.offices import head_of, holder
from dateline.values import ActorKind

if TYPE_CHECKING:
    from spacy.tokens import Token

    from dateline.actors.book import Entry, Title
    from dateline.actors.origins import Origin
    from dateline.actors.reading import Reading
    from dateline.actors.scene import Scene


def office(reading: Reading, scene: Scene, token: Token, title: Title, origin: Origin) -> tuple[str, ActorKind, str]:
    """Name and kind of an office or body of a state or organisation, and the reason: its holder where the article or
    leaders.csv knows one, else the office."""
    if title.kind == "person":
        if person := holder_in_text(reading, title, origin.code):
            return person.name, "person", f", {person.name} by the article"
        year = _year(reading, scene, token)
        if entry := holder(reading.book, origin.code, title.office, year, reading.titled_people):
            return entry.name, "person", f", {entry.name} in {year} by leaders.csv"
    return _office_name(reading, title, origin), "office" if title.kind == "person" else "organisation", ""


def _office_name(reading: Reading, title: Title, origin: Origin) -> str:
    if origin.national and reading.book.countries.get(origin.code) == origin.name:
        return reading.book.titled(title.title, origin.code)
    return reading.book.titled_of(title.title, origin.name)


def head(reading: Reading, scene: Scene, token: Token, title: Title, origin: Origin) -> Entry | None:
    """The known head of a named body or group: "the agency's chief"; ``None`` for anybody else of it."""
    heads = scene.book.words["nouns"]["heads"]
    if not origin.body or origin.entry is None or title.title not in heads or not _single(token, title):
        return None
    return head_of(reading.book, origin.entry, _year(reading, scene, token), reading.titled_people)


def _single(token: Token, title: Title) -> bool:
    """Whether a phrase means the one holder: not "a NATO chief" nor "the agency's aid chief"."""
    before = [child for child in token.lefts if child.dep_ in ("amod", "compound", "nmod", "det")]
    own = title.title.split()
    return not any(child.lower_ in ("a", "an") or (child.tag_ == "NN" and child.lower_ not in own) for child in before)


def _year(reading: Reading, scene: Scene, token: Token) -> int | None:
    """The year by which a holder may be looked up: the article's, unless the sentence speaks of another."""
    spoken = scene.year_in_sentence(token.i)
    return reading.year if spoken in (None, reading.year) else None
