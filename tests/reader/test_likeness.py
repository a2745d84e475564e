"""Explanation by example: what is coded like a trigger."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from dateline.errors import DatelineError
from dateline.reader.likeness import STATES, TEXTS, most_like, save

RNG = np.random.default_rng(0)
VECTORS = RNG.normal(size=(40, 12)).astype(np.float32)
SAID = [("ASSAULT", "", f"struck{n}", f"They struck {n}.") for n in range(40)]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    save(tmp_path, VECTORS, SAID, components=12)
    return tmp_path


@pytest.mark.parametrize("row", [0, 7, 39])
def test_the_likest_of_a_coded_trigger_is_itself(row: int, folder: Path) -> None:
    first, *others = most_like(VECTORS[row], folder=folder)
    assert first.sentence == f"They struck {row}."
    assert first.likeness == pytest.approx(1.0, abs=0.01)
    assert [each.likeness for each in others] == sorted((each.likeness for each in others), reverse=True)


def test_a_sentence_stands_once(tmp_path: Path) -> None:
    save(
        tmp_path,
        VECTORS,
        [("ASSAULT", "", "struck", "The same.")] * 39 + [("AID", "", "gave", "Another.")],
        components=12,
    )
    assert len(most_like(VECTORS[0], folder=tmp_path)) == 2


def test_what_is_missing_cut_short_or_of_another_model_is_told(folder: Path) -> None:
    (folder / TEXTS).write_text('["A", "", "b", "c"]\n', encoding="utf-8")
    with pytest.raises(DatelineError, match="are not of one model"):
        most_like(VECTORS[0], folder=folder)
    (folder / STATES).write_bytes((folder / STATES).read_bytes()[:100])
    with pytest.raises(DatelineError, match="DL-305"):
        most_like(VECTORS[0], folder=folder)
    (folder / STATES).unlink()
    with pytest.raises(DatelineError, match="train it anew"):
        most_like(VECTORS[0], folder=folder)
