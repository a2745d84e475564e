"""Keep beside a trained model what it was trained on, so that it can tell which coded triggers one is like."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Final

import numpy as np

from dateline.reader.labels import MODES, TAGS
from dateline.reader.likeness import save
from dateline.reader.model import Model
from dateline.training.examples import Example, Trigger

COMPONENTS: Final = 64
_LONGEST: Final = 300  # characters of a sentence that is shown


def write_index(model: Model, examples: Sequence[Example], folder: Path) -> None:
    """Write the coded triggers of some examples with their states in a model, which lies in ``folder``."""
    states, texts = [], []
    for example in examples:
        if not example.triggers:
            continue
        answer = model.run(example.window.ids, example.window.pieces, example.features)
        for trigger in example.triggers:
            states.append(answer.states[trigger.word])
            texts.append(_told(example, trigger))
    save(folder, np.array(states), texts, COMPONENTS)


def _told(example: Example, trigger: Trigger) -> tuple[str, str, str, str]:
    """Type, mode, trigger and sentence."""
    part, token = example.window.part, example.window.part.doc[example.window.tokens[trigger.word]]
    start, end = part.stretch(part.sentence_at(token.idx))
    sentence = " ".join(part.doc.text[start:end].split())
    mode = MODES[trigger.mode].partition("/")[2]
    return TAGS[example.tags[trigger.word]], mode, token.text, sentence[:_LONGEST]
