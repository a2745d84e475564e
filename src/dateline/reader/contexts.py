"""What an act is about: the PLOVER contexts that the words of its clause bring (openeventdata/PLOVER manual)."""

from __future__ import annotations

import functools
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from dateline.lexicon import read_table
from dateline.reader import grammar
from dateline.sentences import Part
from dateline.values import Action

if TYPE_CHECKING:
    from spacy.tokens import Token

# Modes that are a context as well.
_OF_MODE: Final = frozenset(("cyber", "misinformation"))
# "crime" is left out where one of these says it better.
_CRIMES: Final = frozenset(("corruption", "illegal_drugs", "trafficking"))


@dataclass(frozen=True, slots=True)
class Contexts:
    """The contexts of each run of words, by the run; the words that begin one, with the longest run of each."""

    runs: Mapping[tuple[str, ...], tuple[str, ...]]
    longest: Mapping[str, int]


def lexicon(layers: Sequence[str | Path] = ()) -> Contexts:
    """The lexicon with the user's layers; raises ``DatelineError`` for one that cannot be read."""
    return _compiled(tuple(str(layer) for layer in layers))


def contexts_of(action: Action, part: Part, known: Contexts) -> tuple[str, ...]:
    """The contexts of an action in alphabetical order: those that its clause and its parties bring, and its mode's."""
    stretches = [action.clause, (action.start, action.end)]
    stretches += [(span.start, span.end) for span in (*action.actors, *action.recipients)]
    found = {context for first, last in stretches for context in _brought(part, first, last, known)}
    found |= {action.mode} & _OF_MODE
    if found & _CRIMES:
        found.discard("crime")
    return tuple(sorted(found))


def _brought(part: Part, start: int, end: int, known: Contexts) -> Iterator[str]:
    """The contexts of the longest runs in a stretch of a part."""
    span = part.doc.char_span(start, end, alignment_mode="expand")
    tokens = list(span or ())
    index = 0
    while index < len(tokens):
        size = _longest(tokens[index:], known)
        if size:
            for forms in _spelt(tokens[index : index + size]):
                yield from known.runs.get(forms, ())
        index += max(1, size)


def _longest(tokens: Sequence[Token], known: Contexts) -> int:
    """How many of the first tokens are a run of the lexicon, 0 for none."""
    most = max(known.longest.get(form, 0) for form in _forms(tokens[0]))
    for size in range(min(most, len(tokens)), 0, -1):
        if any(forms in known.runs for forms in _spelt(tokens[:size])):
            return size
    return 0


def _spelt(tokens: Sequence[Token]) -> Iterator[tuple[str, ...]]:
    """A run as lemmas, as it stands, and with the lemma of its last word alone ("human rights groups")."""
    lemmas = tuple(grammar.folded(token) for token in tokens)
    words = tuple(token.lower_ for token in tokens)
    yield from dict.fromkeys((lemmas, words, (*words[:-1], lemmas[-1])))


def _forms(token: Token) -> tuple[str, str]:
    return grammar.folded(token), token.lower_


@functools.cache
def _compiled(layers: tuple[str, ...]) -> Contexts:
    runs: dict[tuple[str, ...], tuple[str, ...]] = {}
    longest: dict[str, int] = {}
    for row in read_table("contexts", layers):
        words = tuple(grammar.fold(word) for word in row["word"].replace("-", " - ").replace("'s", " 's").split())
        runs[words] = tuple(row["contexts"])
        longest[words[0]] = max(longest.get(words[0], 0), len(words))
    return Contexts(runs, longest)
