"""The PLOVER type of what one given actor does to another in a sentence."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from dateline.ontology import PLOVER_TYPES
from dateline.reader.read import read_actions
from dateline.sentences import Part, parse_part
from dateline.values import Action, Span

if TYPE_CHECKING:
    from spacy.language import Language


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

    ``actor`` and ``recipient`` are words of the text. Raises ``DatelineError`` for a user's lexicon that cannot be
    read.
    """
    part = parse_part("text", text, nlp)
    actions = [action for action in read_actions((part,), (), layers=layers) if action.event_type in PLOVER_TYPES]
    first, second = _where(text, actor), _where(text, recipient)
    if not actions:
        return Classification("CONSULT", "", 0.1, "no trigger in the text: a guess")
    ranked = sorted(
        enumerate(actions),
        key=lambda pair: (-_joins(pair[1], first, second), _distance(part, pair[1], first, second), pair[0]),
    )
    best = ranked[0][1]
    joins = _joins(best, first, second)
    found = ("neither of the two", "one of the two", "both")[min(2, joins // 2)]
    return Classification(
        best.event_type,
        best.mode,
        round(best.confidence * (0.4, 0.7, 1.0)[min(2, joins // 2)], 2),
        f"{best.why}; joins {found}",
    )


def _where(text: str, words: str) -> tuple[int, int]:
    """The extent of an actor's words in the text; an empty one at its end where they do not stand in it."""
    start = text.find(words.strip()) if words.strip() else -1
    return (start, start + len(words.strip())) if start >= 0 else (len(text), len(text))


def _joins(action: Action, actor: tuple[int, int], recipient: tuple[int, int]) -> int:
    """2 for each of the two that the action has, 1 less when it has it on the other side."""
    return max(
        _has(action.actors, actor) * 2 + _has((*action.recipients, *action.actors), recipient) * 2,
        _has(action.recipients, actor) + _has(action.actors, recipient),
    )


def _has(spans: Sequence[Span], extent: tuple[int, int]) -> bool:
    return any(span.start < extent[1] and span.end > extent[0] for span in spans)


def _distance(part: Part, action: Action, *extents: tuple[int, int]) -> int:
    """Steps in the parse from the trigger to the words of both actors."""
    doc = part.doc
    trigger = _token(part, action.start)
    total = 0
    for start, end in extents:
        span = doc.char_span(start, end, alignment_mode="expand") if start < end else None
        total += _steps(trigger, span.root.i, part) if span is not None and len(span) else 0
    return total


def _token(part: Part, char: int) -> int:
    return next((int(token.i) for token in part.doc if token.idx <= char < token.idx + len(token.text)), 0)


def _steps(one: int, other: int, part: Part) -> int:
    chain = {int(token.i): step for step, token in enumerate([part.doc[one], *part.doc[one].ancestors])}
    for step, token in enumerate([part.doc[other], *part.doc[other].ancestors]):
        if int(token.i) in chain:
            return step + chain[int(token.i)]
    return 99
