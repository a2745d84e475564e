"""Where to look for what a pronoun or a description takes up, the likeliest place first.

The order is that of Lappin and Leass (1994, "An algorithm for pronominal anaphora resolution") without its weights:
the clause, the clauses above, the sentence, the sentences before; subjects before others. Where two nouns of one
stretch fit alike, it passes that stretch over.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING

from dateline.actors.clauses import clause, contains, fronted, subject
from dateline.actors.phrases import at_place
from dateline.values import Actor

if TYPE_CHECKING:
    from spacy.tokens import Token

    from dateline.actors.reading import Reading
    from dateline.actors.scene import Scene

Fits = Callable[["Token", Sequence[Actor]], bool]

BACK = 2  # sentences; what lies farther is no longer what a pronoun takes up
BEFORE = "in the sentence before"
NEAR = ("in the same clause", "in the same sentence")


def candidates(reading: Reading, scene: Scene, token: Token, fits: Fits) -> Iterator[tuple[Token, str]]:
    """Nouns that a word may take up, with where each stands. ``fits`` judges those that are no subject."""
    yield from _above(token)
    alone = _lone_fit(reading, scene, token, fits, (scene.bounds(token.i)[0], token.i))
    if alone is not None:
        yield alone, NEAR[1]
    number = scene.sentence_of[token.i]
    for back in range(1, min(BACK, number) + 1):
        bounds = scene.sentence_bounds[number - back]
        where = BEFORE if back == 1 else "two sentences before"
        found = subject(scene.part.doc[slice(*bounds)].root)
        if found is not None:
            yield found, where
        alone = _lone_fit(reading, scene, token, fits, bounds)
        if alone is not None and not _is_place(reading, alone):
            yield alone, where


def _is_place(reading: Reading, noun: Token) -> bool:
    """Whether a noun, or what it is coordinated with, only tells where."""
    while noun.dep_ == "conj":
        noun = noun.head
    return at_place(reading.book, noun)


def _above(token: Token) -> Iterator[tuple[Token, str]]:
    """Subjects of the word's own clause (for a possessive) and of the clauses above it; before them what stands in a
    parallel place: "Armenia's security and its existence", "the plan is dead, and it was never good"."""
    verb = clause(token)
    own = subject(verb)
    if (twin := _parallel(token, verb)) is not None:
        yield twin, NEAR[0]
    if (
        _modifies(token)
        and own is not None
        and not contains(own, token)
        and (own.i < token.i or fronted(token, verb, own))
    ):
        yield own, NEAR[0]
    while verb.head.i != verb.i:
        verb = clause(verb.head)
        found = subject(verb)
        if found is None or contains(found, token) or (own is not None and own.i == found.i and not _modifies(token)):
            continue
        if found.i < token.i or fronted(token, verb, found):
            yield found, NEAR[1]


def _parallel(token: Token, verb: Token) -> Token | None:
    """The possessor or the subject that stands where the word stands in what is coordinated with its own phrase."""
    if token.tag_ == "PRP$":
        return _possessor_before(token, verb)
    described = token.dep_ == "nsubjpass" or (token.dep_ == "nsubj" and verb.lemma_ == "be")
    if not described or verb.dep_ != "conj":
        return None
    earlier = (t for t in reversed(token.doc[token.sent.start : token.i]) if t.dep_ in ("nsubj", "nsubjpass"))
    return next((t for t in earlier if t.pos_ in ("NOUN", "PROPN")), None)


def _possessor_before(token: Token, verb: Token) -> Token | None:
    """The possessor of a noun after the verb with which the pronoun's noun is coordinated."""
    joined = False
    for other in reversed(token.doc[max(verb.i, token.sent.start) : token.i]):
        if other.dep_ == "poss" and other.pos_ in ("NOUN", "PROPN") and other.head.i < token.i:
            return other if joined else None
        joined = joined or other.dep_ == "cc"
    return None


def _modifies(token: Token) -> bool:
    """Whether the word may mean the subject of its own clause: a possessive, or a noun under a preposition."""
    return token.tag_ == "PRP$" or (token.pos_ == "NOUN" and token.dep_ not in ("nsubj", "nsubjpass"))


def _listed(reading: Reading, scene: Scene, noun: Token) -> bool:
    """Whether a noun is a later one of a list of actors, which is taken up whole or not at all."""
    return noun.dep_ == "conj" and noun.head.pos_ in ("NOUN", "PROPN") and bool(reading.actors(scene, noun.head.i))


def _lone_fit(reading: Reading, scene: Scene, token: Token, fits: Fits, bounds: tuple[int, int]) -> Token | None:
    """The one noun of a stretch whose actors fit; ``None`` when different actors do."""
    own = None if _modifies(token) else subject(clause(token))
    found: dict[str, Token] = {}
    for i in reading.nouns(scene, *bounds):
        noun = scene.tokens[i]
        if contains(noun, token) or (own is not None and contains(own, noun)) or _listed(reading, scene, noun):
            continue
        actors = reading.coordinated(scene, i)
        if actors and fits(noun, actors):
            found.setdefault(" ".join(actor.name for actor in actors), noun)
    return next(iter(found.values())) if len(found) == 1 else None
