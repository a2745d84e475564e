"""The trained network: loaded once a process, run on one window at a time.

A window is run alone and without padding: the int8 network scales its sums over all that it is given at once, so a
neighbour would change the answer (measured: up to .4 of a token's state).
"""

from __future__ import annotations

import functools
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import numpy as np
import numpy.typing as npt

from dateline.errors import DatelineError
from dateline.reader.features import features
from dateline.reader.labels import MODES, ROLES, STATUS, TAGS
from dateline.reader.windows import Window
from dateline.reader.words import Acts

if TYPE_CHECKING:
    from onnxruntime import InferenceSession
    from tokenizers import Tokenizer

VERSION: Final = 2
NETWORK: Final = "reader.onnx"
TOKENIZER: Final = "tokenizer.json"
CARD: Final = "reader.json"
PATHS: Final = "paths.npy"
OURS: Final = Path(__file__).parents[1] / "models"

Scores = npt.NDArray[np.float32]


@dataclass(frozen=True, slots=True, eq=False)
class Answer:
    """What the network says of a window's words, before softmax and sigmoid: tags (words, tags), modes (words, modes),
    status (words, status), arguments (roles, words as triggers, words as arguments), what each word seeks as a trigger
    (words, roles, room), and the words' states (words, width)."""

    tags: Scores
    modes: Scores
    status: Scores
    arguments: Scores
    seeks: Scores
    states: Scores


@dataclass(frozen=True, slots=True, eq=False)
class Model:
    """The network with its tokenizer and its card; ``paths`` has what each path in the parse is to each role
    (paths, roles, room and one), ``path_rows`` the row of each."""

    session: InferenceSession
    tokenizer: Tokenizer
    card: Mapping[str, Any]
    paths: Scores
    path_rows: Mapping[str, int]

    def answer(self, window: Window, words: Acts) -> Answer:
        """The network's scores for one window, with what the lexicon knows of its words."""
        return self.run(window.ids, window.pieces, features(window, words))

    def run(self, ids: Sequence[int], pieces: Sequence[int], known: Scores) -> Answer:
        """The network's scores for word pieces, of which ``pieces`` begin words of which so much is ``known``."""
        given = {
            "ids": np.array([ids], dtype=np.int64),
            "pieces": np.array([pieces], dtype=np.int64),
            "features": known[None],
        }
        return Answer(*self.session.run(None, given))

    def of_paths(self, seeks: Scores, names: Sequence[str]) -> Scores:
        """What paths add to the arguments of one trigger (roles, words), by what it seeks and the paths' names."""
        worth = self.paths[[self.path_rows.get(name, 0) for name in names]]
        added = np.einsum("rd,wrd->rw", seeks, worth[..., :-1]) + worth[..., -1].T
        return np.asarray(added, dtype=np.float32)


@functools.cache
def load(folder: Path = OURS) -> Model:
    """The model of a folder; raises ``DatelineError`` DL-303 when it is missing, cut short or of another version."""
    import onnxruntime
    from tokenizers import Tokenizer

    options = onnxruntime.SessionOptions()
    # One thread: the workers are the parallelism, and sums are made in one order.
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    options.log_severity_level = 3
    try:
        card = json.loads((folder / CARD).read_text(encoding="utf-8"))
        tokenizer = Tokenizer.from_file(str(folder / TOKENIZER))
        paths = np.load(folder / PATHS).astype(np.float32)
        session = onnxruntime.InferenceSession(
            (folder / NETWORK).read_bytes(), options, providers=["CPUExecutionProvider"]
        )
    except Exception as error:  # onnxruntime and tokenizers raise classes of their own that share no base
        raise DatelineError("DL-305", place=str(folder), reason=f"{type(error).__name__}: {error}") from error
    _check(card, folder)
    return Model(session, tokenizer, card, paths, {name: row for row, name in enumerate(card["paths"])})


def _check(card: Mapping[str, Any], folder: Path) -> None:
    """Whether a card is of this version and speaks of the labels that this code knows."""
    ours = {"tags": TAGS, "modes": MODES, "status": STATUS, "roles": ROLES}
    if card.get("version") != VERSION:
        raise DatelineError("DL-305", place=str(folder), reason=f"its version is {card.get('version')}, not {VERSION}")
    for name, labels in ours.items():
        if tuple(card.get("labels", {}).get(name, ())) != tuple(labels):
            raise DatelineError("DL-305", place=str(folder), reason=f"its {name} are not those of this version")
