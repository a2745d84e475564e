"""Find many names at once: a trie over the words of a text, blind to accents, points, hyphens and apostrophes."""

from __future__ import annotations

import functools
import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

T = TypeVar("T")

_WORD = re.compile(r"[^\W_]+")
# What may stand between two words of one name: "U.S.", "al-Shabaab", "People’s", "St. John's", "Trinidad & Tobago".
_WITHIN = re.compile(r"[ \u00a0]?[.’'‘`\-‐‑–&/]{0,2}(?:[ \u00a0]|\n(?!\s))?")
_SHORT_ACRONYM = 3
_LONG_NAME = 3  # words: from here on only the first needs its capital ("UN security council")


@dataclass(frozen=True, slots=True)
class Words:
    """A text's words with where they stand; ``folded`` is the form in which they are compared."""

    text: str
    folded: tuple[str, ...]
    spans: tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class Match(Generic[T]):
    """Characters ``start`` to ``end`` spell a name; ``values`` is all that it may stand for."""

    start: int
    end: int
    values: tuple[T, ...]


@functools.lru_cache(maxsize=65_536)
def fold(word: str) -> str:
    """Lower case without accents: "Erdoğan" and "erdogan" are one."""
    if word.isascii():
        return word.lower()
    plain = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", word).casefold())
    bare = "".join(c for c in plain if not unicodedata.combining(c))
    return bare.replace("ı", "i").replace("ł", "l").replace("ø", "o").replace("đ", "d")


def words_of(text: str) -> Words:
    """The words of a text."""
    spans = tuple(match.span() for match in _WORD.finditer(text))
    return Words(text, tuple(fold(text[start:end]) for start, end in spans), spans)


class Trie(Generic[T]):
    """Names to values. It is filled once and then only read."""

    def __init__(self) -> None:
        self._root: dict[str, Any] = {}

    def add(self, name: str, value: T, *, any_case: bool = False) -> None:
        """Adds a name; unless ``any_case``, a text must write it with the capitals that it has here."""
        words = tuple(_WORD.findall(name))
        if not words:
            return
        node = self._root
        for word in words:
            node = node.setdefault(fold(word), {})
        node.setdefault("", []).append((() if any_case else words, value))

    def find(self, words: Words) -> Iterator[Match[T]]:
        """The names of a text from left to right, the longest at each place, none inside another."""
        i, size, root = 0, len(words.folded), self._root
        while i < size:
            if words.folded[i] in root and (found := self._longest(words, i)):
                last, values = found
                yield Match(words.spans[i][0], words.spans[last][1], values)
                i = last + 1
            else:
                i += 1

    def whole(self, name: str) -> tuple[T, ...]:
        """What a name stands for when all of it is given, whatever its capitals."""
        node = self._root
        for word in _WORD.findall(name):
            node = node.get(fold(word), {})
        return tuple(value for _, value in node.get("", ()))

    def _longest(self, words: Words, first: int) -> tuple[int, tuple[T, ...]] | None:
        node, best, i = self._root, None, first
        while i < len(words.folded) and words.folded[i] in node:
            node = node[words.folded[i]]
            if "" in node and (values := _well_written(node[""], words, first)):
                best = i, values
            i += 1
            if i < len(words.folded) and not _WITHIN.fullmatch(words.text, words.spans[i - 1][1], words.spans[i][0]):
                break
        return best


def _well_written(stored: Sequence[tuple[tuple[str, ...], T]], words: Words, first: int) -> tuple[T, ...]:
    """The values whose capitals the text respects; those written just so where there are any ("Sadr", not "SADR")."""
    values, exact = [], []
    for name, value in stored:
        spelled = tuple(words.text[slice(*words.spans[first + k])] for k in range(len(name)))
        free = len(name) >= _LONG_NAME
        if all(_capitals_fit(own, given) or (free and k) for k, (own, given) in enumerate(zip(name, spelled))):
            values.append(value)
            exact.extend([value] if spelled == name else [])
    return tuple((exact or values) if _acronym(stored) else values)


def _acronym(stored: Sequence[tuple[tuple[str, ...], T]]) -> bool:
    """Whether one of the names is a single word in capitals."""
    return any(len(name) == 1 and len(name[0]) > 1 and name[0].isupper() for name, _ in stored)


def _capitals_fit(own: str, given: str) -> bool:
    """Short acronyms must stand in capitals ("US", "WHO"), longer ones may be written as a name ("Nato"); a
    capitalised word needs a capital."""
    if len(own) > 1 and own.isupper():
        return given == own or (len(own) > _SHORT_ACRONYM and given[:1].isupper())
    return given[:1].isupper() if own[:1].isupper() else True
