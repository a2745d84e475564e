"""The trigger lexicon, compiled once, and the triggers that it finds in a sentence."""

from __future__ import annotations

import functools
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Final

from dateline.errors import DatelineError
from dateline.lexicon import read_table, read_toml
from dateline.reader import grammar
from dateline.reader.carrier import carrier
from dateline.reader.composition import GOVERNING
from dateline.reader.patterns import Condition, Context, parse

if TYPE_CHECKING:
    from spacy.tokens import Span as Sentence
    from spacy.tokens import Token

BLOCK: Final = "NONE"
FRAMES: Final = frozenset(("", "mutual", "company", "reversed", "own", "blame"))
POSITIONS: Final = frozenset(("verb", "noun", "adj"))


@dataclass(frozen=True, slots=True)
class Entry:
    """A row of triggers.csv for one of its lemmas.

    ``weight`` orders the entries of one lemma: the more company it asks for, the heavier.
    """

    lemma: str
    pos: str
    pattern: str
    conditions: tuple[Condition, ...]
    event_type: str
    mode: str
    frame: str
    governs: str
    weight: int

    @property
    def name(self) -> str:
        """How a trace names the entry."""
        return " ".join(word for word in (self.lemma, self.pos, self.pattern) if word)


@dataclass(frozen=True, slots=True)
class Lexicon:
    """All that the reader knows of English words."""

    entries: Mapping[tuple[str, str], tuple[Entry, ...]]
    light_object: frozenset[str]
    light_subject: frozenset[str]
    transparent: frozenset[str]
    hearsay: frozenset[str]
    spelling: Mapping[str, str]
    people: frozenset[str]

    def lemma(self, token: Token) -> str:
        """The token's lemma as the lexicon spells it."""
        word = grammar.folded(token)
        return self.spelling.get(word, word)


@dataclass(frozen=True, slots=True, eq=False)
class Trigger:
    """A trigger in a sentence: its word, the verb that carries it (the word itself, or a light verb), its entry, its
    first and last token, and other words for the same act."""

    token: Token
    predicate: Token
    entry: Entry
    first: int
    last: int
    also: tuple[Token, ...] = ()

    @property
    def light(self) -> bool:
        """Whether another word than the trigger carries subject and tense."""
        return self.predicate.i != self.token.i

    def asks_for(self, noun: Token) -> bool:
        """Whether the entry holds because of this noun, so that the two words are one act."""
        return any(
            condition.key == "obj" and grammar.folded(noun) in condition.words for condition in self.entry.conditions
        )


def lexicon(layers: Sequence[str | Path] = ()) -> Lexicon:
    """The compiled lexicon with the user's layers; raises ``DatelineError`` for an entry that cannot be."""
    return _compiled(tuple(str(layer) for layer in layers))


@functools.cache
def _compiled(layers: tuple[str, ...]) -> Lexicon:
    words = read_toml("company", layers)
    classes = {name: frozenset(members) for name, members in words["classes"].items()}
    entries: dict[tuple[str, str], dict[str, Entry]] = {}
    for row in read_table("triggers", layers):
        for entry in _entries(row, classes):
            entries.setdefault((entry.lemma, entry.pos), {})[entry.pattern] = entry
    titles = {str(row["title"]).split()[-1] for row in read_table("roles", layers)}
    return Lexicon(
        {key: tuple(sorted(rows.values(), key=lambda entry: -entry.weight)) for key, rows in entries.items()},
        frozenset(words["light"]["object"]),
        frozenset(words["light"]["subject"]),
        frozenset(words["light"]["transparent"]),
        frozenset(words["light"]["hearsay"]),
        words["spelling"],
        frozenset(titles | {str(row["noun"]) for row in read_table("descriptions", layers)}) - classes["ties"],
    )


def _entries(row: Mapping[str, str], classes: Mapping[str, frozenset[str]]) -> list[Entry]:
    """One entry for each lemma of a row."""
    place = f"triggers.csv, {row['lemma']} ({row['pos']})"
    for column, known in (("pos", POSITIONS), ("frame", FRAMES), ("governs", GOVERNING | {""})):
        if row[column] not in known:
            wanted = f"one of {', '.join(sorted(known - {''}))}"
            raise DatelineError("DL-205", place=place, column=column, value=row[column], wanted=wanted)
    try:
        conditions = parse(row["pattern"], classes)
    except ValueError as error:
        raise DatelineError(
            "DL-205", place=place, column="pattern", value=str(error), wanted="a condition of the pattern language"
        ) from None
    weight = sum(1 if "*" in each.words else 2 if "@any" in each.words else 3 for each in conditions)
    return [
        Entry(
            grammar.fold(lemma),
            row["pos"],
            row["pattern"],
            conditions,
            row["event_type"],
            row["mode"],
            row["frame"],
            row["governs"],
            weight,
        )
        for lemma in row["lemma"].split("|")
    ]


def find_triggers(sentence: Sentence, words: Lexicon) -> list[Trigger]:
    """The triggers of a sentence in text order: those with an event type, and those that only govern others.

    Two words for one act make one trigger.
    """
    found = {int(trigger.token.i): trigger for token in sentence if (trigger := _read(token, words))}
    for trigger in list(found.values()):
        if (other := _same_act(trigger, found)) is not None:
            merged = found.pop(int(trigger.token.i))
            found[int(other.token.i)] = replace(other, also=(*other.also, merged.token, *merged.also))
    return list(found.values())


def is_blocked(token: Token, words: Lexicon) -> bool:
    """Whether an entry rules a word out ("NONE")."""
    match = _match(token, words)
    return match is not None and match[1].event_type == BLOCK


def _read(token: Token, words: Lexicon) -> Trigger | None:
    match = _match(token, words)
    if match is None or match[1].event_type == BLOCK:
        return None
    predicate, entry = match
    return Trigger(token, predicate, entry, *_extent(token, predicate, entry))


def _match(token: Token, words: Lexicon) -> tuple[Token, Entry] | None:
    """The word that carries a token, and the entry that holds of the two."""
    pos = grammar.LEXICAL.get(token.pos_)
    if pos is None:
        return None
    if pos == "noun" and (token.dep_ in ("compound", "nmod") or (token.pos_ == "PROPN" and token.ent_type_ == "ORG")):
        return None
    if pos != "noun" and token.i and token.nbor(-1).tag_ == "HYPH":  # "life-threatening"
        return None
    predicate = carrier(token, words)
    context = Context(token, predicate, words.people)
    for entry in words.entries.get((words.lemma(token), pos), ()):
        if all(condition.holds(context) for condition in entry.conditions):
            return predicate, entry
    return None


def _extent(token: Token, predicate: Token, entry: Entry) -> tuple[int, int]:
    """First and last token of the trigger: the word with its particle, or with the light verb right before it."""
    first = last = int(token.i)
    for condition in entry.conditions:
        if condition.key in ("particle", "adj"):
            for child in token.children:
                if child.lower_ in condition.words and 0 < child.i - token.i <= 2:
                    last = max(last, int(child.i))
    if token.pos_ == "NOUN" and 0 < token.i - predicate.i <= 3:
        first = int(predicate.i)
    return first, last


def _same_act(trigger: Trigger, found: Mapping[int, Trigger]) -> Trigger | None:
    """The trigger that tells the same act: the verb above a noun ("suspended the talks", "a report published in May"),
    the blow that a verb of killing belongs to ("the attack killed five", "shelled the town, killing five")."""
    token, kind = trigger.token, trigger.entry.event_type
    if not kind:
        return None
    if token.pos_ in ("NOUN", "PROPN"):
        below = token.dep_ in ("dobj", "nsubjpass")
        verb = found.get(int(token.head.i)) if below else None
        if verb is not None and verb.asks_for(token):
            return verb
        others = [token.head] if below else []
        others += [child for child in token.children if child.dep_ == "acl"]
    elif kind == "ASSAULT" and token.pos_ == "VERB":
        others = [token.head] if token.dep_ == "advcl" and token.tag_ == "VBG" else []
        doer = grammar.agent(token) if grammar.is_passive(token) else grammar.grammatical_subject(token)
        others += [doer] if doer is not None else []
    else:
        return None
    same = (found[int(each.i)] for each in others if int(each.i) in found)
    return next((other for other in same if other.entry.event_type == kind), None)
