"""From scores to findings: which words are triggers, of what type, mode and status, and what fills their roles."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final

import numpy as np
import numpy.typing as npt

from dateline.ontology import EVENT_TYPES, MODES_OF
from dateline.reader.labels import FIRST_TYPE, INSIDE, MODES, NO_MODE, ROLES, STATUS
from dateline.reader.model import Answer, Model, Scores
from dateline.reader.windows import ELSEWHERE, Window
from dateline.reader.words import Acts
from dateline.values import Status

_OWN_MODES: Final = {
    kind: [NO_MODE, *(MODES.index(f"{kind}/{mode}") for mode in MODES_OF.get(kind, ()))] for kind in EVENT_TYPES
}
# The last bits of a sum differ between processors; a score is rounded so that they do not show.
DIGITS: Final = 3
# What is less likely than this to fill a role is not looked at.
OPEN: Final = 0.05
# A role that every act has is filled by the likeliest word, though it stay under the limit by this factor.
_LENIENT: Final = 0.4
_ALWAYS: Final = ("actor",)


@dataclass(frozen=True, slots=True)
class Finding:
    """A trigger: the tokens of its first and last word, what it is with the probabilities, and the tokens that may fill
    each role with theirs, the likeliest first."""

    first: int
    last: int
    event_type: str
    mode: str
    status: Status
    trigger: float
    sure: float
    second: tuple[str, float]
    status_sure: float
    roles: Mapping[str, tuple[tuple[int, float], ...]]


def findings(model: Model, window: Window, words: Acts) -> Iterator[Finding]:
    """The triggers of a window's own words, in order."""
    if window.own >= len(window.tokens):
        return
    answer = model.answer(window, words)
    limits = model.card["limits"]
    tags = softmax(answer.tags)
    begins = np.round(tags[:, FIRST_TYPE:].sum(axis=1), DIGITS)
    goes_on = np.round(tags[:, INSIDE], DIGITS)
    for word in range(window.own, len(window.tokens)):
        if begins[word] < limits["trigger"]:
            continue
        last = word
        while last + 1 < len(window.tokens) and goes_on[last + 1] > 0.5 and begins[last + 1] < limits["trigger"]:
            last += 1
        yield _finding(model, window, answer, tags, word, last)


def fillers(finding: Finding, role: str, limits: Mapping[str, float]) -> tuple[int, ...]:
    """The tokens that fill a role of a finding, the likeliest first: those at its limit or above, and where none is, an
    act being somebody's, the likeliest actor."""
    known = finding.roles[role]
    taken = tuple(token for token, chance in known if chance >= limits[role])
    if not taken and role in _ALWAYS and known and known[0][1] >= limits[role] * _LENIENT:
        return (known[0][0],)
    return taken


def _finding(model: Model, window: Window, answer: Answer, tags: Scores, word: int, last: int) -> Finding:
    heat = model.card["temperatures"]
    types = softmax(answer.tags[word, FIRST_TYPE:] / heat["type"])
    order = np.argsort(-np.round(types, DIGITS), kind="stable")
    kind = EVENT_TYPES[int(order[0])]
    status = softmax(answer.status[word] / heat["status"])
    best = int(np.argmax(np.round(status, DIGITS)))
    return Finding(
        window.tokens[word],
        window.tokens[last],
        kind,
        mode_of(answer, word, kind),
        STATUS[best],
        _rounded(tags[word, FIRST_TYPE:].sum()),
        _rounded(types[order[0]]),
        (EVENT_TYPES[int(order[1])], _rounded(types[order[1]])),
        _rounded(status[best]),
        _roles(model, window, answer, word),
    )


def mode_of(answer: Answer, word: int, kind: str) -> str:
    """The likeliest mode of a word as a trigger of a type, "" for none."""
    own = _OWN_MODES[kind]
    return MODES[own[int(np.argmax(np.round(softmax(answer.modes[word, own]), DIGITS)))]].partition("/")[2]


def _roles(model: Model, window: Window, answer: Answer, word: int) -> dict[str, tuple[tuple[int, float], ...]]:
    """For each role the tokens that may fill it, however little likely."""
    token, chance = window.tokens[word], chances(model, window, answer, word)
    found: dict[str, tuple[tuple[int, float], ...]] = {}
    for role, row in zip(ROLES, np.round(chance, DIGITS), strict=True):
        fits = [i for i, each in enumerate(row) if each >= OPEN and window.tokens[i] not in (ELSEWHERE, token)]
        fits.sort(key=lambda i: (-row[i], i))
        found[role] = tuple((window.tokens[i], _rounded(row[i])) for i in fits)
    return found


def chances(model: Model, window: Window, answer: Answer, word: int) -> Scores:
    """How likely each word of a window fills each role of one as a trigger (roles, words)."""
    token = window.tokens[word]
    names = ["" if other == ELSEWHERE else window.paths.path(token, other) for other in window.tokens]
    scores = answer.arguments[:, word] + model.of_paths(answer.seeks[word], names)
    return np.asarray(1 / (1 + np.exp(-scores)), dtype=np.float32)


def softmax(scores: Scores) -> npt.NDArray[np.float32]:
    """Probabilities of scores over the last dimension."""
    shifted = np.exp(scores - scores.max(axis=-1, keepdims=True))
    return np.asarray(shifted / shifted.sum(axis=-1, keepdims=True), dtype=np.float32)


def _rounded(value: float) -> float:
    return round(float(value), DIGITS)
