"""A parsed part with the names and titles of the lexicons found in it: what the other rooms of this package look at."""

from __future__ import annotations

import bisect
import functools
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, TypeVar

from dateline.actors.book import Book, Entry, Title
from dateline.actors.trie import Match, Words, fold, words_of
from dateline.sentences import Part

if TYPE_CHECKING:
    from spacy.tokens import Token

V = TypeVar("V", Entry, Title)

_STEM = 5  # letters by which a noun is known in singular and plural
_SMALL_WORD = 3  # letters: words up to here stay small in headlines
_CAPITALS = 0.8  # share of a sentence's longer words that makes it one
_YEAR = re.compile(r"\b(?:19[4-9]|20\d)\d\b")
# A single word that the tagger takes for one of these at the head of a sentence is no name ("Polish the", "Turkey").
_NO_NAME = ("VB", "MD", "IN", "RB", "CC", "DT", "PRP", "WP", "WRB", "UH")


@dataclass(frozen=True, slots=True)
class Hit:
    """Tokens ``start`` to ``end`` and what their words may stand for."""

    start: int
    end: int
    entries: tuple[Entry, ...]

    @property
    def inside(self) -> range:
        """Its tokens."""
        return range(self.start, self.end)


@dataclass(frozen=True, slots=True)
class TitleHit:
    """Tokens ``start`` to ``end`` and the titles that their words are; ``head`` is the noun among them."""

    start: int
    end: int
    head: int
    titles: tuple[Title, ...]

    @property
    def title(self) -> Title:
        """The title of the first lexicon that has it."""
        return self.titles[0]


@dataclass(frozen=True, slots=True, eq=False)
class Scene:
    """One part. ``number`` orders the parts; ``names`` and ``titles`` give the hit that a token belongs to."""

    part: Part
    number: int
    book: Book
    tokens: tuple[Token, ...]
    words: Words
    token_starts: tuple[int, ...]
    sentence_of: tuple[int, ...]
    sentence_bounds: tuple[tuple[int, int], ...]
    names: dict[int, Hit] = field(default_factory=dict)
    titles: dict[int, TitleHit] = field(default_factory=dict)

    def token_at(self, char: int) -> int:
        """The token that holds a character."""
        return max(0, bisect.bisect_right(self.token_starts, char) - 1)

    def hits(self, start: int, end: int) -> Iterator[Hit]:
        """The names that begin in a stretch of tokens, from left to right."""
        for i in range(start, end):
            if (hit := self.names.get(i)) and hit.start == i:
                yield hit

    def bounds(self, token: int) -> tuple[int, int]:
        """First token and end of the sentence of a token."""
        return self.sentence_bounds[self.sentence_of[token]]

    def sentences_apart(self, one: int, other: int) -> int:
        """How many sentences lie from one token to another."""
        return abs(self.sentence_of[one] - self.sentence_of[other])

    def title_case(self, token: int) -> bool:
        """Whether the sentence of a token is a headline with a capital to every word, so that capitals tell nothing."""
        start, end = self.bounds(token)
        long = [t for t in self.tokens[start:end] if t.is_alpha and len(t.text) > _SMALL_WORD]
        return len(long) >= _SMALL_WORD and sum(t.text[0].isupper() for t in long) > _CAPITALS * len(long)

    def elsewhere(self, word: str) -> bool:
        """Whether a word also stands in a sentence of this part that is no such headline."""
        return any(t.text == word and not self.title_case(t.i) for t in self.tokens)

    def year_in_sentence(self, token: int) -> int | None:
        """The one year that the sentence of a token spells out."""
        start, end = self.bounds(token)
        return _only_year(self.part.doc[start:end].text)

    def text(self, start: int, end: int) -> str:
        """The words of a stretch of tokens, in one line."""
        return " ".join(self.part.doc[start:end].text.split())


@functools.lru_cache(maxsize=512)
def _only_year(sentence: str) -> int | None:
    years = {int(year) for year in _YEAR.findall(sentence)}
    return years.pop() if len(years) == 1 else None


def set_scene(part: Part, number: int, book: Book) -> Scene:
    """Searches a part for every name and title of the book."""
    doc = part.doc
    sentences = tuple((sentence.start, sentence.end) for sentence in doc.sents)
    scene = Scene(
        part=part,
        number=number,
        book=book,
        tokens=tuple(doc),
        words=words_of(doc.text),
        token_starts=tuple(token.idx for token in doc),
        sentence_of=tuple(n for n, (start, end) in enumerate(sentences) for _ in range(start, end)),
        sentence_bounds=sentences,
    )
    for match in book.names.find(scene.words):
        start, end = _tokens(scene, match)
        if not _mistaken(scene, start, end, match.values):
            hit = Hit(start, end, match.values)
            scene.names.update(dict.fromkeys(hit.inside, hit))
    for found in book.titles.find(scene.words):
        start, end = _tokens(scene, found)
        if _part_of_name(scene, start, end):
            continue
        head = _noun_of(scene, start, end, found.values[0])
        title = TitleHit(start, end, head, found.values)
        scene.titles.update(dict.fromkeys(range(start, end), title))
    return scene


def _part_of_name(scene: Scene, start: int, end: int) -> bool:
    """Whether a title is only part of a name ("state" of "Islamic State"). A name that is part of the title gives way
    ("Security Council" of "National Security Council"); a name of the same words stays beside it."""
    for hit in {id(hit): hit for hit in map(scene.names.get, range(start, end)) if hit}.values():
        if (hit.start, hit.end) == (start, end):
            continue
        if not (start <= hit.start and hit.end <= end):
            return True
        for i in hit.inside:
            del scene.names[i]
    return False


def _noun_of(scene: Scene, start: int, end: int, title: Title) -> int:
    """The token of a title's noun, by its form; where that is not found, the token on which the others hang."""
    for token in scene.tokens[start:end]:
        if token.lower_.startswith(title.noun[:_STEM]):
            return token.i
    return next((token.i for token in scene.tokens[start:end] if not start <= token.head.i < end), end - 1)


def _tokens(scene: Scene, match: Match[V]) -> tuple[int, int]:
    return scene.token_at(match.start), scene.token_at(match.end - 1) + 1


def _mistaken(scene: Scene, start: int, end: int, entries: Sequence[Entry]) -> bool:
    """Whether the words only look like the name: a verb at the head of a sentence, part of a person's name, a place
    that bears another's name ("New Mexico")."""
    tokens = scene.tokens
    first = tokens[start]
    if end - start == 1 and first.is_sent_start and first.tag_.startswith(_NO_NAME) and not first.ent_type_:
        return True
    if start and first.ent_iob_ == "I" and fold(tokens[start - 1].text) in scene.book.words["names"]["before_names"]:
        return True
    return _within_person(scene, start, end) and not any(entry.form in ("person", "surname") for entry in entries)


def _within_person(scene: Scene, start: int, end: int) -> bool:
    """Whether a one-word name is a lesser part of what the model takes for a person ("Michael Jordan")."""
    first = scene.tokens[start]
    if first.ent_type_ != "PERSON" or end - start > 1:
        return False
    left, right = start, end
    while left and scene.tokens[left].ent_iob_ != "B":
        left -= 1
    while right < len(scene.tokens) and scene.tokens[right].ent_iob_ == "I":
        right += 1
    others = [token for token in scene.tokens[left:right] if not start <= token.i < end and token.is_alpha]
    return any(
        token.tag_ == "NNP" and fold(token.text) not in scene.book.words["nouns"]["honorific"] for token in others
    )
