"""Write a trained network as one ONNX file with int8 weights, and what belongs to it: tokenizer and card."""

from __future__ import annotations

import json
import logging
import tempfile
import warnings
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, Final

import numpy as np
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from tokenizers import Tokenizer
from torch import Tensor, nn

from dateline.reader.features import SIZE
from dateline.reader.labels import MODES, ROLES, STATUS, TAGS
from dateline.reader.model import CARD, NETWORK, PATHS, TOKENIZER, VERSION
from dateline.training.network import Network

OPSET: Final = 17


class _Alone(nn.Module):
    """The network for one window without padding."""

    def __init__(self, network: Network) -> None:
        super().__init__()
        self.network = network

    def forward(self, ids: Tensor, pieces: Tensor, features: Tensor) -> tuple[Tensor, ...]:
        """Scores without the dimension of the batch."""
        return tuple(each[0] for each in self.network(ids, torch.ones_like(ids), pieces, features))


def export(
    network: Network, paths: Sequence[str], tokenizer: Tokenizer, facts: Mapping[str, Any], folder: Path
) -> None:
    """Write network, tokenizer and card into a folder; ``facts`` are what the card tells beside labels and paths."""
    folder.mkdir(parents=True, exist_ok=True)
    network.eval()
    with tempfile.TemporaryDirectory() as scratch, warnings.catch_warnings():
        warnings.simplefilter("ignore")
        plain = Path(scratch) / "plain.onnx"
        torch.onnx.export(
            _Alone(network),
            (torch.ones(1, 12, dtype=torch.long), torch.arange(1, 9).unsqueeze(0), torch.ones(1, 8, SIZE)),
            str(plain),
            input_names=["ids", "pieces", "features"],
            output_names=["tags", "modes", "status", "arguments", "seeks", "states"],
            dynamic_axes={
                "ids": {1: "length"},
                "pieces": {1: "words"},
                "features": {1: "words"},
                "tags": {0: "words"},
                "modes": {0: "words"},
                "status": {0: "words"},
                "arguments": {1: "words", 2: "words"},
                "seeks": {0: "words"},
                "states": {0: "words"},
            },
            opset_version=OPSET,
            dynamo=False,
        )
        logging.getLogger().setLevel(logging.ERROR)  # the quantiser recommends a step that dynamic axes rule out
        quantize_dynamic(plain, folder / NETWORK, weight_type=QuantType.QInt8)
    tokenizer.save(str(folder / TOKENIZER))
    worth = network.paths.weight.detach().numpy().reshape(len(paths), len(ROLES), -1)
    np.save(folder / PATHS, worth.astype(np.float16))
    card = {
        "version": VERSION,
        **facts,
        "labels": {"tags": TAGS, "modes": MODES, "status": STATUS, "roles": ROLES},
        "paths": paths,
    }
    write_card(card, folder)


def write_card(card: Mapping[str, Any], folder: Path) -> None:
    """Write a card, labels and paths and all, into a model's folder."""
    (folder / CARD).write_text(json.dumps(card, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
