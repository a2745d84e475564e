"""The actor that a title or a describing noun stands for: "the Armenian premier", "Syrian rebels", "protesters"."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from dateline.actors.context import breakaway, country_here, country_of_article, domestic
from dateline.actors.earlier import definite, group_before, has_name, meant_before
from dateline.actors.incumbents import head, office
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

_KINDS: dict[str, ActorKind] = {"person": "person", "body": "organisation", "force": "group", "crowd": "people"}
_STATE = ("GOV", "LEG", "MIL", "JUD", "COP", "SPY")
# whose country may be that of the article; the press, business and the like are of anywhere
_OF_A_COUNTRY = (*_STATE, "CVL", "REB", "OPP", "REF")
# titles that companies, parties and bodies of all sorts have too
_OF_ANYBODY = ("chairman", "chairwoman", "chairperson", "commission", "council", "committee", "commissioner", "chief")
# people whom the police and courts of their own country deal with
_AT_HOME = ("", "LAB", "EDU", "JRN", "CRM", "REL", "MED")
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
    if definite(scene, token) and (meant := meant_before(reading, scene, hit)):
        return meant
    if title.sector == "REB" and definite(scene, token) and (group := group_before(reading, scene, token)):
        return group
    if title.title in reading.book.words["nouns"]["arms"] | reading.book.words["nouns"]["only_of_some"]:
        return ()
    if sector := _unidentified(scene, token, title):
        why = f"'{title.title}' in {title.source}, not identified"
        return (Actor("unidentified", phrase(scene, token), "", sector, why=why),)
    if here := _here(reading, scene, token, title):
        return (_of_origin(reading, scene, token, title, here),)
    why = f"'{title.title}' in {title.source}, of no country that is clear"
    return (_described(scene, token, title, "", title.sector, why),)


def shared_title(reading: Reading, scene: Scene, token: Token) -> tuple[Actor, ...]:
    """The actor of a country that shares the plural noun of the next in a list: "Taiwan and the Philippines' coast
    guards"."""
    entry, noun = reading.entry_of(scene, token.i), next((c for c in token.rights if c.dep_ == "conj"), None)
    if noun is None or entry is None or entry.form != "country" or noun.i not in scene.titles:
        return ()
    hit = scene.titles[noun.i]
    owned = any(c.dep_ == "poss" and c.i in scene.names and c.i < hit.start for c in noun.lefts)
    if not owned or not hit.title.many or hit.head != noun.i:
        return ()
    origin = Origin(entry.code, entry.name, "possessive", token.text, entry, entry.sector)
    return (_of_origin(reading, scene, noun, replace(hit.title, many=False), origin),)


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
    name, kind, reason = office(reading, scene, token, replace(title, many=False), origin)
    why = f"'{title.title}' in {title.source}, {state.why}{reason}"
    return Actor(name, phrase(scene, token), state.code, title.sector, kind=kind, why=why)


def _here(reading: Reading, scene: Scene, token: Token, title: Title) -> Origin | None:
    """The country of a title that names none: a state's office is that of the country spoken of; of other people it is
    told only where the whole article is about one country. A proper name without it stays open."""
    if has_name(scene, token):
        return None
    if title.noun in scene.book.words["nouns"]["breakaway"]:
        return breakaway(reading) or country_of_article(reading)
    if title.source == "roles.csv" and title.scope == "national":
        return country_here(reading, scene, token.i)
    if title.sector not in _OF_A_COUNTRY and title.sector not in _AT_HOME:
        return None
    if title.sector in _STATE and not title.many and definite(scene, token) and title.title not in _OF_ANYBODY:
        return country_here(reading, scene, token.i)
    about = country_of_article(reading) if title.sector in _OF_A_COUNTRY else None
    return about or (domestic(reading, scene, token.i) if title.kind != "force" else None)


def _of_origin(reading: Reading, scene: Scene, token: Token, title: Title, origin: Origin) -> Actor:
    why = f"'{title.title}' in {title.source}, {origin.how}"
    sector, others = _sector(title, origin)
    if _former(scene, token):
        sector = "ELI" if sector in _STATE else sector
    elif title.scope == "national" and origin.national and not origin.body and _is_government(scene, title):
        sector = origin.sector if origin.sector == "PRE" else sector
        return Actor(origin.name, phrase(scene, token), origin.code, sector, others, "country", why)
    elif not title.many and (chief := head(reading, scene, token, title, origin)):
        why = f"{why}, {chief.name} by leaders.csv"
        return Actor(chief.name, phrase(scene, token), chief.code, chief.sector, kind="person", why=why)
    elif not title.many and _has_one(token, title):
        name, kind, reason = office(reading, scene, token, title, origin)
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
    if not title.sector and origin.sector:
        return origin.sector, ()
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
