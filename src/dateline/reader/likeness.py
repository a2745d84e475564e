"""The coded triggers that the network sees as most like one: explanation by example (Caruana and others 1999).

Two triggers are alike as the angle between their states in the network is small; the states are kept shortened to their
main components.
"""

from __future__ import annotations

import functools
import io
import json
import zipfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import numpy as np

from dateline.errors import DatelineError
from dateline.reader.model import OURS, Scores

STATES: Final = "coded.npz"
TEXTS: Final = "coded.jsonl"
_DIGITS: Final = 2


@dataclass(frozen=True, slots=True)
class Coded:
    """A coded trigger with its sentence, and how like it is: the cosine, 1 for the same."""

    event_type: str
    mode: str
    trigger: str
    sentence: str
    likeness: float


@dataclass(frozen=True, slots=True, eq=False)
class _Known:
    """What was coded: the shortened states (triggers, components), each of length one, and what stands where."""

    mean: Scores
    basis: Scores
    states: Scores
    texts: tuple[tuple[str, str, str, str], ...]


def most_like(state: Scores, count: int = 3, folder: Path = OURS) -> tuple[Coded, ...]:
    """The coded triggers most like one of that state, the likest first, each sentence once.

    Raises ``DatelineError`` DL-305 for a model's folder without them.
    """
    known = _load(folder)
    near = np.round(known.states @ shortened(state[None], known.mean, known.basis)[0], _DIGITS)
    found: dict[str, Coded] = {}
    for row in np.argsort(-near, kind="stable"):
        event_type, mode, trigger, sentence = known.texts[row]
        found.setdefault(sentence, Coded(event_type, mode, trigger, sentence, float(near[row])))
        if len(found) == count:
            break
    return tuple(found.values())


def shortened(states: Scores, mean: Scores, basis: Scores) -> Scores:
    """States (rows, width) by their main components (rows, components), each of length one."""
    short = (states - mean) @ basis
    return np.asarray(short / np.maximum(np.linalg.norm(short, axis=1, keepdims=True), 1e-6), dtype=np.float32)


def save(folder: Path, states: Scores, texts: Sequence[tuple[str, str, str, str]], components: int) -> None:
    """Write the triggers of coded text (their states; type, mode, trigger and sentence of each) beside a model."""
    mean = states.mean(axis=0)
    basis = np.linalg.svd(states - mean, full_matrices=False)[2][:components].T
    np.savez(
        folder / STATES,
        mean=mean.astype(np.float32),
        basis=basis.astype(np.float32),
        states=shortened(states, mean, basis).astype(np.float16),
    )
    lines = (json.dumps(text, ensure_ascii=False) + "\n" for text in texts)
    (folder / TEXTS).write_text("".join(lines), encoding="utf-8")


@functools.cache
def _load(folder: Path) -> _Known:
    try:
        with np.load(io.BytesIO((folder / STATES).read_bytes())) as kept:
            mean, basis, states = (kept[name].astype(np.float32) for name in ("mean", "basis", "states"))
        lines = (folder / TEXTS).read_text(encoding="utf-8").splitlines()
        texts = tuple(tuple(json.loads(line)) for line in lines)
    except (OSError, ValueError, KeyError, EOFError, zipfile.BadZipFile) as error:
        raise DatelineError("DL-305", place=str(folder), reason=f"{type(error).__name__}: {error}") from error
    if len(texts) != len(states):
        raise DatelineError("DL-305", place=str(folder), reason=f"{STATES} and {TEXTS} are not of one model")
    return _Known(mean, basis, states, texts)
