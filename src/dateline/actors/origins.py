"""Of which state, body or group a noun phrase speaks: by possessive, adjective, compound, "of" or "in"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from dateline.actors.book import Entry
from dateline.actors.phrases import left_edge
from dateline.actors.scene import Scene
from dateline.actors.trie import fold
from dateline.ontology import COUNTRY_CODES, FORMER_CODES

if TYPE_CHECKING:
    from spacy.tokens import Token

    from dateline.actors.reading import Reading

By = Literal["possessive", "adjective", "compound", "of", "in", "context"]

_OF = ("of", "for")
_IN = ("from", "in", "at", "with", "inside", "on")
_BESIDE = ("compound", "nmod", "amod")
_HYPHEN = re.compile(r"[-‐‑–]")
_BETWEEN = ("and", "or", ",", "&", "/", "-", "–", "nor", "as", "well")


@dataclass(frozen=True, slots=True)
class Origin:
    """Where an actor belongs: code and name of the state or body, and the words that say so."""

    code: str
    name: str
    by: By
    words: str
    entry: Entry | None = None
    sector: str = ""

    @property
    def how(self) -> str:
        """The reason in words."""
        return self.words if self.by == "context" else f"{self.by} '{self.words}'"

    @property
    def body(self) -> bool:
        """Whether it is a body or group, not a state."""
        return self.entry is not None and self.entry.form in ("organisation", "group")

    @property
    def acting(self) -> bool:
        """Whether it is a body or group, or the seat of a government."""
        return self.entry is not None and self.entry.form in ("organisation", "group", "seat")

    @property
    def national(self) -> bool:
        """Whether its code is a state's."""
        return self.code in COUNTRY_CODES or self.code in FORMER_CODES


def origins(reading: Reading, scene: Scene, head: Token, *, places: bool = True) -> tuple[Origin, ...]:
    """The origins that a phrase with this head names, several when they are coordinated ("Hungarian and Romanian
    officials"); ``places`` also takes those after "in", "from" and "at". A compound has those of the noun it stands
    before ("an army camp in Mali")."""
    host = head.head if head.dep_ in _BESIDE else head
    for child in (*head.lefts, *(host.lefts if host is not head else ())):
        if child.dep_ == "poss" and (found := _of_actors(reading, scene, child, "possessive")):
            return found
    if found := premodifying(reading, scene, head):
        return found
    own = scene.titles[head.i].end if head.i in scene.titles else 0
    after = (*host.rights, *(scene.tokens[own - 1].rights if own > head.i + 1 else ()))
    for by, words in (("of", _OF), ("in", _IN)):
        for child in after:
            if child.dep_ != "prep" or child.lower_ not in words or child.i < own or (by == "in" and not places):
                continue
            found = _governed(reading, scene, child) if by == "of" else _located(reading, scene, child)
            if found:
                return found
    return ()


def premodifying(reading: Reading, scene: Scene, head: Token) -> tuple[Origin, ...]:
    """Adjectives and compounds before a noun: the first that counts, and those coordinated with it; an armed group or
    party among them goes before a country ("Lebanese Hezbollah fighters")."""
    found = list(_before(reading, scene, head))
    if group := next((origin for _, _, origin in found if origin.entry and origin.entry.form == "group"), None):
        return (group,)
    chosen: list[Origin] = []
    last = 0
    for start, end, origin in found:
        if chosen and not _coordinated(scene, last, start):
            break
        chosen.append(origin)
        last = end
    return _distinct(chosen)


def _before(reading: Reading, scene: Scene, head: Token) -> Iterator[tuple[int, int, Origin]]:
    """Names with a code before a noun and outside its own title or name, with their tokens."""
    start = left_edge(head)
    if head.dep_ in _BESIDE:
        start = min(start, left_edge(head.head))
    title, own = scene.titles.get(head.i), scene.names.get(head.i)
    stop = min(head.i, title.start if title else head.i, own.start if own else head.i)
    i = start
    while i < stop:
        person = reading.person(scene, i)
        hit = scene.names.get(i)
        end = hit.end if hit and hit.start == i else i + 1
        if person and (code := reading.code_of(person)):
            yield i, end, Origin(code, reading.book.countries.get(code, code), "compound", scene.tokens[i].text)
        elif hit and hit.start == i and end <= stop and not person and _counts(scene, end):
            entry = reading.choose(scene, hit)
            by: By = "adjective" if entry.form in ("adjective", "demonym") else "compound"
            if entry.code and entry.form not in ("person", "surname"):
                yield i, end, Origin(entry.code, entry.name, by, scene.text(i, end), entry, entry.sector)
        i = end


def _counts(scene: Scene, end: int) -> bool:
    """Whether a name before a noun tells its origin: not where it only stands behind another ("Russia-backed")."""
    last = scene.tokens[end - 1]
    tail = _HYPHEN.split(last.text)[-1] if _HYPHEN.search(last.text) else ""
    after = scene.tokens[end : end + 2]
    if not tail and len(after) == 2 and _HYPHEN.fullmatch(after[0].text):
        tail = after[1].text
    return fold(tail) not in scene.book.words["nouns"]["behind"]


def _coordinated(scene: Scene, start: int, end: int) -> bool:
    between = [token.lower_ for token in scene.tokens[start:end] if not token.is_space]
    return bool(between) and all(word in _BETWEEN for word in between)


def _distinct(found: Iterable[Origin]) -> tuple[Origin, ...]:
    return tuple({(origin.code, origin.name): origin for origin in found}.values())


def _of_actors(reading: Reading, scene: Scene, token: Token, by: By) -> tuple[Origin, ...]:
    """The actors that a noun stands for, as origins."""
    return _distinct(
        Origin(actor.code, actor.name, by, token.text, reading.entry_of(scene, token.i), actor.sector)
        for actor in reading.coordinated(scene, token.i)
        if actor.code
    )


def _governed(reading: Reading, scene: Scene, preposition: Token) -> tuple[Origin, ...]:
    """What follows "of": a name, a title, a pronoun; the things of somebody do not hand their owner on."""
    for noun in preposition.children:
        if noun.dep_ == "pobj" and reading.speaks_of_actor(scene, noun):
            return _of_actors(reading, scene, noun, "of")
    return ()


def _located(reading: Reading, scene: Scene, preposition: Token) -> tuple[Origin, ...]:
    """The first name of a country, place or body after "in" or "from", as deep as its phrase goes."""
    for noun in preposition.children:
        if noun.dep_ != "pobj" or noun.ent_type_ in ("DATE", "TIME"):
            continue
        for hit in scene.hits(noun.left_edge.i, noun.right_edge.i + 1):
            entry = reading.choose(scene, hit)
            if fold(scene.text(hit.start, hit.end)) in scene.book.words["places"]["of_nobody"]:
                return ()
            if entry.form not in ("person", "surname") and entry.code:
                twins = (reading.entry_of(scene, conjunct.i) for conjunct in noun.conjuncts)
                entries = (entry, *(twin for twin in twins if twin and twin.code))
                return _distinct(Origin(e.code, e.name, "in", noun.text, e, e.sector) for e in entries)
    return ()
