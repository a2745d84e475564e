"""The trained network: what cannot be used is told, and a window's answer does not depend on its neighbours."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from dateline.errors import DatelineError
from dateline.reader.model import CARD, NETWORK, OURS, PATHS, TOKENIZER, load
from dateline.reader.windows import windows
from dateline.reader.words import acts
from dateline.sentences import Part
from dateline.training.digest import digest
from paths import REPOSITORY


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    folder = tmp_path / "model"
    shutil.copytree(OURS, folder)
    return folder


def refused(folder: Path) -> str:
    with pytest.raises(DatelineError) as caught:
        load(folder)
    assert caught.value.code == "DL-305"
    assert str(folder) in str(caught.value)
    assert "train it anew" in str(caught.value)
    return str(caught.value)


def test_a_missing_file_is_told(copy: Path) -> None:
    (copy / NETWORK).unlink()
    assert NETWORK in refused(copy)


def test_a_file_cut_short_is_told(copy: Path) -> None:
    data = (copy / NETWORK).read_bytes()
    (copy / NETWORK).write_bytes(data[: len(data) // 2])
    refused(copy)


@pytest.mark.parametrize(
    ("name", "value", "words"),
    [("version", 99, "its version is 99"), ("labels", {"tags": ["x"]}, "its tags are not those of this version")],
)
def test_a_model_of_another_version_is_told(name: str, value: object, words: str, copy: Path) -> None:
    card = json.loads((copy / CARD).read_text())
    card[name] = value
    (copy / CARD).write_text(json.dumps(card))
    assert words in refused(copy)


def test_a_card_that_is_no_json_is_told(copy: Path) -> None:
    (copy / CARD).write_text("{")
    refused(copy)


def test_a_window_is_read_alike_whatever_was_read_before(part: Callable[[str], Part]) -> None:
    model, words = load(), acts()
    texts = ("Armenia froze its membership of the bloc.", "Rebels shelled Goma on Friday. " * 6, "Nothing.")
    cut = [window for text in texts for window in windows((part(text),), model.tokenizer)]
    forwards = [model.answer(window, words) for window in cut]
    backwards = [model.answer(window, words) for window in reversed(cut)][::-1]
    for one, other in zip(forwards, backwards, strict=True):
        for name in one.__slots__:
            assert np.array_equal(getattr(one, name), getattr(other, name))


def test_the_model_was_trained_on_the_coded_text_that_is_here() -> None:
    """When this fails, the coded text has moved on."""
    card = load().card
    assert card["coded"] == digest((REPOSITORY / "data" / "coded" / "train").glob("*.coded"))


def test_the_model_fits_its_room() -> None:
    """What is needed to read; the coded examples, which only explain, stand beside it."""
    assert sum((OURS / name).stat().st_size for name in (NETWORK, TOKENIZER, CARD, PATHS)) < 25 * 1024 * 1024
    assert {"name", "licence", "sha256"} <= set(load().card["base"])
