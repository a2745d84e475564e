"""Make a model's probabilities honest: one temperature a head, found on coded text that it was not trained on.

After Guo and others, On Calibration of Modern Neural Networks (2017): scores are divided by the temperature at which
the coded labels are likeliest.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import numpy as np
import numpy.typing as npt

from dateline.reader.labels import FIRST_TYPE
from dateline.reader.model import Model
from dateline.reader.words import acts
from dateline.training.examples import Example

_GRID: Final = [step / 20 for step in range(10, 61)]


def temperatures(model: Model, examples: Sequence[Example]) -> dict[str, float]:
    """The temperatures of ``type`` and ``status`` over the coded triggers of some examples."""
    types: list[tuple[npt.NDArray[np.float32], int]] = []
    status: list[tuple[npt.NDArray[np.float32], int]] = []
    for example in examples:
        if not example.triggers:
            continue
        answer = model.answer(example.window, acts())
        for trigger in example.triggers:
            types.append((answer.tags[trigger.word, FIRST_TYPE:], example.tags[trigger.word] - FIRST_TYPE))
            status.append((answer.status[trigger.word], trigger.status))
    return {"type": _likeliest(types), "status": _likeliest(status)}


def _likeliest(scored: Sequence[tuple[npt.NDArray[np.float32], int]]) -> float:
    def surprise(heat: float) -> float:
        total = 0.0
        for scores, label in scored:
            cooled = scores / heat
            total += float(np.log(np.exp(cooled - cooled.max()).sum()) + cooled.max() - cooled[label])
        return total

    return min(_GRID, key=surprise) if scored else 1.0
