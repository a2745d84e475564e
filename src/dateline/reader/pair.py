"""The PLOVER type of what one given actor does to another in a sentence."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

import numpy as np
import numpy.typing as npt

from dateline.ontology import MODES_OF, PLOVER_TYPES
from dateline.reader.bylexicon import read_by_lexicon
from dateline.reader.decode import chances, mode_of, softmax
from dateline.reader.labels import ROLES, TAGS
from dateline.reader.model import Scores, load
from dateline.reader.windows import ELSEWHERE, Window, windows
from dateline.reader.words import acts
from dateline.sentences import parse_part
from dateline.values import Action, Span

if TYPE_CHECKING:
    from spacy.language import Language

_TYPES: Final = [TAGS.index(kind) for kind in PLOVER_TYPES]
# What an act weighs that joins neither of the two: enough to be the answer where nothing joins them.
_STRAY: Final = 0.02
_DIGITS: Final = 3
# What the lexicon's reading of a word weighs beside the network's, where it has both of the two.
_KNOWN: Final = 2.0


@dataclass(frozen=True, slots=True)
class Classification:
    """One of the 16 PLOVER types with its mode ("" for none), how sure that is (0 to 1), and what it rests on."""

    event_type: str
    mode: str
    confidence: float
    why: str


def classify(
    text: str, actor: str, recipient: str, nlp: Language, *, layers: Sequence[str | Path] = ()
) -> Classification:
    """The type of the act that joins the two; the best guess where the text does not tell.

    ``actor`` and ``recipient`` are words of the text. Each word of the text votes for the types of which it may be the
    trigger, as far as the two fill its roles. Raises ``DatelineError`` for a user's lexicon or a model
    that cannot be read.
    """
    model, words = load(), acts(layers)
    part = parse_part("text", text, nlp)
    one, two = _where(text, actor), _where(text, recipient)
    votes = np.zeros(len(PLOVER_TYPES))
    best: tuple[float, str, str] = (0.0, "", "")
    for window in windows((part,), model.tokenizer):
        answer = model.answer(window, words)
        sides = _words(window, one), _words(window, two)
        for word in range(window.own, len(window.tokens)):
            types = softmax(answer.tags[word])[_TYPES]
            joined = _joined(chances(model, window, answer, word), *sides)
            votes += types * joined
            leading = int(np.argmax(types))
            if float(types[leading]) * joined > best[0]:
                kind = PLOVER_TYPES[leading]
                token = part.doc[window.tokens[word]].text
                best = float(types[leading]) * joined, token, mode_of(answer, word, kind)
    for action in read_by_lexicon((part,), (), layers=layers):
        if action.event_type in PLOVER_TYPES:
            votes[PLOVER_TYPES.index(action.event_type)] += _KNOWN * _fills(action, one, two)
    if not votes.sum():
        return Classification("CONSULT", "", 0.0, "no word in the text: a guess")
    shares = np.round(votes / votes.sum(), _DIGITS)
    kind = PLOVER_TYPES[int(np.argmax(shares))]
    mode = best[2] if best[2] in MODES_OF.get(kind, ()) else ""
    sure = round(float(shares.max()) * min(1.0, best[0]), _DIGITS)
    return Classification(kind, mode, sure, f"read from {best[1]!r}")


def _fills(action: Action, actor: tuple[int, int], recipient: tuple[int, int]) -> float:
    """How many of the two an action of the lexicon's has in their roles: 1 for both."""
    return 0.5 * _has(action.actors, actor) + 0.5 * _has((*action.recipients, *action.actors), recipient)


def _has(spans: Sequence[Span], extent: tuple[int, int]) -> bool:
    return any(span.start < extent[1] and span.end > extent[0] for span in spans)


def _where(text: str, words: str) -> tuple[int, int]:
    """The extent of an actor's words in the text; an empty one at its end where they do not stand in it."""
    start = text.find(words.strip()) if words.strip() else -1
    return (start, start + len(words.strip())) if start >= 0 else (len(text), len(text))


def _joined(likely: Scores, one: Sequence[int], two: Sequence[int]) -> float:
    """How far a word as a trigger joins the two: its actor the one, its recipient (or a further actor) the other; that
    they stand the other way round counts little. ``likely`` are its roles (roles, words), the sides words."""
    acting, suffering = likely[ROLES.index("actor")], likely[ROLES.index("recipient")]
    straight = _most(acting, one) * max(_most(suffering, two), _most(acting, two))
    either = max(_most(acting, one), _most(suffering, two), 0.3 * _most(suffering, one), 0.3 * _most(acting, two))
    return straight + 0.2 * either + _STRAY


def _words(window: Window, extent: tuple[int, int]) -> list[int]:
    doc = window.part.doc
    return [
        word
        for word, token in enumerate(window.tokens)
        if token != ELSEWHERE and doc[token].idx < extent[1] and extent[0] < doc[token].idx + len(doc[token])
    ]


def _most(row: npt.NDArray[np.float32], words: Sequence[int]) -> float:
    return max((float(row[word]) for word in words), default=0.0)
