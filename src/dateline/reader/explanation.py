"""Why the network reads a trigger as it does: how sure it is, what else it might be, the words that carried the
decision, the coded examples most like it, and the rule that parts the two likeliest types."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import numpy as np

from dateline.lexicon import read_toml
from dateline.ontology import EVENT_TYPES
from dateline.reader.decode import DIGITS, softmax
from dateline.reader.features import features
from dateline.reader.labels import FIRST_TYPE, STATUS
from dateline.reader.likeness import Coded, most_like
from dateline.reader.model import Answer, Model, Scores, load
from dateline.reader.windows import Window, windows
from dateline.reader.words import acts
from dateline.sentences import Part
from dateline.values import PartName

_MASK: Final = "[MASK]"
_WORDS: Final = 5
# A word that moves the type's odds by less than this factor did not carry the decision.
_CARRIES: Final = 0.05


@dataclass(frozen=True, slots=True)
class Explanation:
    """Probabilities are those after the temperature of the model's card.

    ``trigger`` is how likely the word begins a trigger at all, ``types`` the three likeliest types with their
    probabilities, ``status`` likewise; ``words`` are those without which the first type is less likely, each with the
    loss in log odds (natural logarithm); ``rule`` is the boundary between the two likeliest types, "" for none.
    """

    trigger: float
    types: tuple[tuple[str, float], ...]
    status: tuple[tuple[str, float], ...]
    words: tuple[tuple[str, float], ...]
    like: tuple[Coded, ...]
    rule: str


def explain(
    parts: Sequence[Part], part: PartName, start: int, *, layers: Sequence[str | Path] = ()
) -> Explanation | None:
    """The network's view of the word that begins at an offset of a part, ``None`` where no word does.

    Raises ``DatelineError`` for a model or a user's lexicon that cannot be read.
    """
    model, hints = load(), acts(layers)
    found = ((window, _word(window, part, start)) for window in windows(parts, model.tokenizer))
    window, word = next((pair for pair in found if pair[1] is not None), (None, None))
    if window is None or word is None:
        return None
    known = features(window, hints)
    answer = model.run(window.ids, window.pieces, known)
    types = softmax(answer.tags[word, FIRST_TYPE:] / model.card["temperatures"]["type"])
    best = _likeliest(types, EVENT_TYPES)
    status = softmax(answer.status[word] / model.card["temperatures"]["status"])
    return Explanation(
        round(float(softmax(answer.tags)[word, FIRST_TYPE:].sum()), DIGITS),
        best[:3],
        _likeliest(status, STATUS)[:3],
        _carrying(model, window, word, FIRST_TYPE + EVENT_TYPES.index(best[0][0]), answer, known),
        most_like(answer.states[word]),
        boundary(best[0][0], best[1][0], read_toml("boundaries", layers)),
    )


def boundary(one: str, other: str, rules: Mapping[str, Mapping[str, str]]) -> str:
    """The rule that parts two types, "" where the lexicon has none."""
    return rules.get(one, {}).get(other, "") or rules.get(other, {}).get(one, "")


def _word(window: Window, part: PartName, start: int) -> int | None:
    """The index among a window's own words of the one at an offset."""
    if window.part.name != part:
        return None
    for word in range(window.own, len(window.tokens)):
        token = window.part.doc[window.tokens[word]]
        if token.idx <= start < token.idx + len(token):
            return word
    return None


def _likeliest(chances: Scores, names: Sequence[str]) -> tuple[tuple[str, float], ...]:
    rounded = [round(float(chance), DIGITS) for chance in chances]
    return tuple(sorted(zip(names, rounded, strict=True), key=lambda pair: (-pair[1], names.index(pair[0]))))


def _carrying(
    model: Model, window: Window, word: int, tag: int, whole: Answer, known: Scores
) -> tuple[tuple[str, float], ...]:
    """The words whose hiding costs a tag most of its odds in the ``whole`` answer: each in turn is masked (occlusion:
    Zeiler and Fergus 2014)."""
    mask = int(model.tokenizer.token_to_id(_MASK) or 0)

    def odds(answer: Answer) -> float:
        chance = softmax(answer.tags[word])[tag]
        return float(np.log(chance / max(1.0 - chance, 1e-6)))

    def without(hidden: int) -> Answer:
        ids, seen = list(window.ids), known.copy()
        stop = window.pieces[hidden + 1] if hidden + 1 < len(window.pieces) else len(ids) - 1
        ids[window.pieces[hidden] : stop] = [mask] * (stop - window.pieces[hidden])
        seen[hidden] = 0.0
        return model.run(ids, window.pieces, seen)

    words = [window.part.doc[token].text for token in window.tokens[window.own :]]
    lost = [(text, round(odds(whole) - odds(without(window.own + i)), 2)) for i, text in enumerate(words)]
    carrying = [pair for pair in lost if pair[1] >= _CARRIES and any(map(str.isalnum, pair[0]))]
    return tuple(sorted(carrying, key=lambda pair: -pair[1])[:_WORDS])
