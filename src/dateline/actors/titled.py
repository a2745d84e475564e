"""The actor that a title or a describing noun stands for: "the Armenian premier", "Syrian rebels", "protesters"."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from dateline.actors.bearers import bearer_before, holder_in_text, titles_before
from dateline.actors.context import country_here, country_of_article
from dateline.actors.offices import holder
from dateline.actors.origins import Origin, origins
from dateline.actors.phrases import left_edge, phrase
from dateline.actors.sides import count_of
from dateline.actors.trie import fold
from dateline.values import Actor, ActorKind

if TYPE_CHECKING:
    from spacy.tokens import Token

    from dateline.actors.book import Title
    from dateline.actors.reading import Reading
    from dateline.actors.scene import Scene, TitleHit

_BACK = 30  # titles before this one that are looked through for the same office
_KINDS: dict[str, ActorKind] = {"person": "person", "body": "organisation", "force": "group", "crowd": "people"}
_STATE = ("GOV", "LEG", "MIL", "JUD", "COP", "SPY")
# whose country may be that of the article; the press, business and the like are of anywhere
_OF_A_COUNTRY = (*_STATE, "CVL", "REB", "OPP", "REF")
_WEAK = ("", "GOV", "SPY", "CVL", "UNK", "UAF", "LAB", "CRM")


def titled(reading: Reading, scene: Scene, token: Token, hit: TitleHit) -> tuple[Actor, ...]:
    """The actors of a phrase whose noun is a title: one for each origin that it names, or the one meant before, or
    that of the country the article is speaking of."""
    title = hit.title
    if _abstract(scene, token, title):
        return ()
    if found := origins(reading, scene, token):
        return tuple(_of_origin(reading, scene, token, title, origin) for origin in found)
    count = count_of(token) if title.sector in _STATE else 0
    if count and (owners := reading.pair(scene, token, count, "country")):
        return tuple(_each(reading, scene, token, title, state) for state in owners)
    if _definite(scene, token) and (before := _before(reading, scene, hit)):
        return before
    if title.title in reading.book.words["nouns"]["arms"]:
        return ()
    if sector := _unidentified(scene, token, title):
        why = f"'{title.title}' in {title.source}, not identified"
        return (Actor("unidentified", phrase(scene, token), "", sector, why=why),)
    if here := _here(reading, scene, token, title):
        return (_of_origin(reading, scene, token, title, here),)
    why = f"'{title.title}' in {title.source}, of no country that is clear"
    return (_described(scene, token, title, "", title.sector, why),)


def _abstract(scene: Scene, token: Token, title: Title) -> bool:
    """Whether a bare singular noun is meant as no body or person: "into force", "out of court", "elected president"."""
    if title.many or token.tag_ != "NN" or title.noun in scene.book.words["nouns"]["mass"]:
        return False
    if scene.title_case(token.i) or token.dep_ in ("nsubj", "nsubjpass", "compound", "amod", "nmod"):
        return False
    return all(child.dep_ in ("cc", "punct", "conj") for child in token.lefts)


def _each(reading: Reading, scene: Scene, token: Token, title: Title, state: Actor) -> Actor:
    """One of the holders that a number with a title means: "both prime ministers"."""
    origin = Origin(state.code, state.name, "context", state.why)
    name, kind, reason = _office(reading, scene, token, replace(title, many=False), origin)
    why = f"'{title.title}' in {title.source}, {state.why}{reason}"
    return Actor(name, phrase(scene, token), state.code, title.sector, kind=kind, why=why)


def _here(reading: Reading, scene: Scene, token: Token, title: Title) -> Origin | None:
    """The country of a title that names none: a state's office is that of the country spoken of; of other people it is
    told only where the whole article is about one country. A proper name without it stays open."""
    if _has_name(scene, token):
        return None
    if title.source == "roles.csv" and title.scope == "national":
        return country_here(reading, scene, token.i)
    return country_of_article(reading) if title.sector in _OF_A_COUNTRY else None


def _of_origin(reading: Reading, scene: Scene, token: Token, title: Title, origin: Origin) -> Actor:
    why = f"'{title.title}' in {title.source}, {origin.how}"
    sector, others = _sector(title, origin)
    if _former(scene, token):
        sector = "ELI" if sector in _STATE else sector
    elif title.scope == "national" and origin.national and not origin.body and _is_government(scene, title):
        sector = origin.sector if origin.sector == "PRE" else sector
        return Actor(origin.name, phrase(scene, token), origin.code, sector, others, "country", why)
    elif not title.many and _has_one(token, title):
        name, kind, reason = _office(reading, scene, token, title, origin)
        return Actor(name, phrase(scene, token), origin.code, sector, others, kind, why + reason)
    return _described(scene, token, title, origin.code, sector, why, others)


def _has_one(token: Token, title: Title) -> bool:
    """Whether a state or organisation has one of these: its prime minister, its parliament; not "a court"."""
    if title.scope in ("national", "organisation") or title.office:
        return title.source == "roles.csv"
    indefinite = any(child.lower_ in ("a", "an", "another", "one") for child in token.lefts)
    return title.source == "roles.csv" and title.kind == "body" and not indefinite


def _is_government(scene: Scene, title: Title) -> bool:
    return title.noun in scene.book.words["nouns"]["government"]


def _described(
    scene: Scene, token: Token, title: Title, code: str, sector: str, why: str, others: tuple[str, ...] = ()
) -> Actor:
    """Somebody without a name: the words of the phrase."""
    name = phrase(scene, token, bare=True)
    return Actor(name, phrase(scene, token), code, sector, others, _kind(title), why)


def _office(reading: Reading, scene: Scene, token: Token, title: Title, origin: Origin) -> tuple[str, ActorKind, str]:
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


def _year(reading: Reading, scene: Scene, token: Token) -> int | None:
    """The year by which a holder may be looked up: the article's, unless the sentence speaks of another."""
    spoken = scene.year_in_sentence(token.i)
    return reading.year if spoken in (None, reading.year) else None


def _sector(title: Title, origin: Origin) -> tuple[str, tuple[str, ...]]:
    """An armed group's or party's people share its sector; of a named body they do where their noun says little."""
    entry = origin.entry
    if entry and entry.form == "group":
        return entry.sector or title.sector, entry.other_sectors
    if entry and entry.form == "organisation" and entry.sector and title.sector in _WEAK:
        return entry.sector, entry.other_sectors
    if origin.sector in ("REB", "PRE", "PTY", "PRM", "CRM") and title.sector in _WEAK:
        return origin.sector, ()
    if title.sector == "UAF":
        return "REB", ()
    return title.sector, ()


def _kind(title: Title) -> ActorKind:
    if title.many and title.kind in ("person", "crowd"):
        return "people"
    return _KINDS.get(title.kind, "unknown")


def _former(scene: Scene, token: Token) -> bool:
    """Whether a word like "former" or "ousted" stands before the noun."""
    former = scene.book.words["nouns"]["former"]
    return any(fold(other.text) in former for other in scene.tokens[left_edge(token) : token.i])


def _unidentified(scene: Scene, token: Token, title: Title) -> str:
    """UAF or UNK for those who are told to be unknown: "gunmen", "armed men", "unidentified assailants"."""
    if title.sector in ("UAF", "UNK"):
        return title.sector
    if title.kind not in ("person", "crowd") or title.source == "roles.csv":
        return ""
    words = scene.book.words["nouns"]
    before = {fold(child.text) for child in token.lefts}
    return "UAF" if before & words["armed"] else ("UNK" if before & words["unidentified"] else "")


def _definite(scene: Scene, token: Token) -> bool:
    """Whether the phrase takes up something known: "the ministry", "that court", but not "the Regional Court"."""
    determiners = [child.lower_ for child in token.lefts if child.dep_ == "det"]
    known = bool(determiners) and determiners[0] in ("the", "this", "that", "these", "those")
    return known and not _has_name(scene, token)


def _has_name(scene: Scene, token: Token) -> bool:
    """Whether proper nouns beside the title make it a name that the lexicons lack."""
    title = scene.titles[token.i]
    if scene.title_case(token.i):
        return False
    return any(child.tag_ in ("NNP", "NNPS") and not title.start <= child.i < title.end for child in token.lefts)


def _before(reading: Reading, scene: Scene, hit: TitleHit) -> tuple[Actor, ...]:
    """Who bore this title, or was described by this noun, last before here; a person first whose title it is."""
    title = hit.title
    if title.kind == "person" and not title.many:
        here = country_here(reading, scene, hit.head)
        bearer = bearer_before(reading, scene, hit.start, title, here.code if here else "")
        if bearer and (actors := reading.actors(*bearer)):
            return reading.again(actors, scene, hit.head, f"'{title.title}' is {actors[0].name}")
    for other in titles_before(reading, scene, hit.start, _BACK):
        if _takes_up(title, other.title) and (actors := reading.actors(scene, other.head)) and actors[0].code:
            return reading.again(actors, scene, hit.head, f"refers to '{actors[0].text}'")
    return ()


def _takes_up(title: Title, other: Title) -> bool:
    """Whether a later title may mean an earlier one: the same, or its noun alone ("the ministry")."""
    return title.many == other.many and (title.title == other.title or other.noun == title.title)
