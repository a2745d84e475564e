"""The same coded text told of other states, so that a reader learns what was done and not who is wont to do it.

A state's name, adjective, people and capital are changed for those of one other state throughout a text. What the
text's entities are called and coded as stays: names and codes are looked up, not learned.
"""

from __future__ import annotations

import bisect
import dataclasses
import functools
import itertools
import random
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from dateline.lexicon import Row, read_table
from dateline.training.coded import CodedText, Mark
from dateline.values import PartName

_PARTS: Final[tuple[PartName, ...]] = ("title", "text")
_ARTICLE: Final = re.compile(r"\b(an?) $", re.IGNORECASE)
_WITH_ARTICLE: Final = frozenset({"Gambia"})
# Capitals that stand for more than their state.
_SEATS: Final = frozenset({"Brussels", "Vienna", "Addis Ababa", "Rome"})
_VOWELS: Final = tuple("AEIOU")
# Forms that begin with a vowel and are spoken with a consonant.
_SPOKEN: Final = ("Uk", "Ug", "Uru", "Uz", "Eu")


# One form each of name, adjective, people and capital.
_Forms = tuple[str, str, str, str]


@dataclass(frozen=True, slots=True)
class _Change:
    """A stretch of a part and what stands there instead."""

    start: int
    end: int
    words: str


def swapped(texts: Iterable[CodedText], seed: int) -> Iterator[CodedText]:
    """The texts with other states in them, the same for the same seed; one that names none is given as it is."""
    for text in texts:
        yield _swapped(text, random.Random(f"{seed} {text.id}"))


def _swapped(text: CodedText, draw: random.Random) -> CodedText:
    states, pattern = _states(), _pattern()
    found = {name: list(pattern.finditer(text.part(name))) for name in _PARTS}
    there = sorted({_forms()[match[0]][0] for matches in found.values() for match in matches})
    others = draw.sample([code for code in sorted(states) if code not in there], len(there))
    turned = dict(zip(there, others, strict=True))
    changes = {name: list(_changes(text.part(name), found[name], turned)) for name in _PARTS}
    return dataclasses.replace(
        text,
        title=_told(text.title, changes["title"]),
        text=_told(text.text, changes["text"]),
        marks=tuple(_moved(mark, changes[mark.part]) for mark in text.marks),
    )


def _changes(words: str, matches: Sequence[re.Match[str]], turned: Mapping[str, str]) -> Iterator[_Change]:
    """A change for each form of a state, and for the article before it where another vowel follows."""
    for match in matches:
        code, form = _forms()[match[0]]
        new = _states()[turned[code]][form]
        article = _ARTICLE.search(words, 0, match.start())
        if article is not None:
            vowel = new.startswith(_VOWELS) and not new.startswith(_SPOKEN)
            yield _Change(article.start(1), article.end(1), article[1][0] + ("n" if vowel else ""))
        yield _Change(match.start(), match.end(), new)


def _told(words: str, changes: Sequence[_Change]) -> str:
    ends = [0, *(change.end for change in changes)]
    starts = [*(change.start for change in changes), len(words)]
    kept = (words[end:start] for end, start in zip(ends, starts, strict=True))
    return "".join(itertools.chain.from_iterable(itertools.zip_longest(kept, (c.words for c in changes), fillvalue="")))


def _moved(mark: Mark, changes: Sequence[_Change]) -> Mark:
    """A mark where its words now stand; one that cuts into a change takes the whole of it."""
    starts = [change.start for change in changes]
    gains = [0, *itertools.accumulate(len(change.words) - (change.end - change.start) for change in changes)]

    def moved(offset: int, *, end: bool) -> int:
        index = bisect.bisect_left(starts, offset)
        if index and offset < changes[index - 1].end:
            change = changes[index - 1]
            return (change.end + gains[index]) if end else (change.start + gains[index - 1])
        return offset + gains[index]

    return dataclasses.replace(mark, start=moved(mark.start, end=False), end=moved(mark.end, end=True))


@functools.cache
def _states() -> Mapping[str, _Forms]:
    """The states of today that can stand for each other, by code: with a name of one word that takes no article."""
    found: dict[str, _Forms] = {}
    for row in read_table("countries"):
        if row["sector"] or row["valid_to"] or row["code"] in found or not _is_plain(row):
            continue
        people = row["demonyms"][1 if len(row["demonyms"]) > 1 else 0]
        found[row["code"]] = (row["name"], row["adjectives"][0], people, row["capitals"][0])
    return found


def _is_plain(row: Row) -> bool:
    if not (row["adjectives"] and row["demonyms"] and row["capitals"]):
        return False
    name: str = row["name"]
    return " " not in name and not name.endswith("s") and name not in _WITH_ARTICLE and row["capitals"][0] not in _SEATS


@functools.cache
def _forms() -> Mapping[str, tuple[str, int]]:
    """Each form of a state with its code and which of its forms it is; a form of two states is left out."""
    owners: dict[str, set[str]] = {}
    places: dict[str, tuple[str, int]] = {}
    for code, forms in _states().items():
        for index, form in enumerate(forms):
            owners.setdefault(form, set()).add(code)
            places.setdefault(form, (code, index))
    return {form: places[form] for form, codes in owners.items() if len(codes) == 1}


@functools.cache
def _pattern() -> re.Pattern[str]:
    longest = sorted(_forms(), key=lambda form: (-len(form), form))
    return re.compile(r"\b(?:" + "|".join(map(re.escape, longest)) + r")\b")
