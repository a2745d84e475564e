"""Train the network on examples: batches of like length, one pass after another, from a fixed seed."""

from __future__ import annotations

import itertools
import random
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor, nn

from dateline.reader.labels import ROLES
from dateline.training.examples import IGNORED, Example
from dateline.training.network import Network, seeded


@dataclass(frozen=True, slots=True)
class Recipe:
    """How a training goes: passes over the text, windows a batch, rates of learning for encoder and heads, how often a
    path must occur to count, and the seed."""

    epochs: int = 6
    batch: int = 16
    rate: float = 1e-4
    head_rate: float = 1e-3
    warm: float = 0.1
    decay: float = 0.01
    smoothing: float = 0.05
    path_count: int = 20
    seed: int = 1


def known_paths(examples: Sequence[Example], least: int) -> tuple[str, ...]:
    """The paths that occur at least so often, by name; the first stands for all others."""
    counts = Counter(path for example in examples for trigger in example.triggers for path in trigger.paths)
    return ("", *sorted(path for path, count in counts.items() if path and count >= least))


@dataclass(frozen=True, slots=True)
class Batch:
    """Windows as tensors, padded to the longest."""

    ids: Tensor
    mask: Tensor
    pieces: Tensor
    tags: Tensor
    rows: Tensor
    words: Tensor
    modes: Tensor
    status: Tensor
    roles: Tensor
    paths: Tensor
    real: Tensor
    features: Tensor


def collate(examples: Sequence[Example], paths: dict[str, int]) -> Batch:
    """One batch; its triggers lie flat, with the row of their window."""
    length = max(len(each.window.ids) for each in examples)
    width = max(len(each.tags) for each in examples)
    flat = [(row, trigger) for row, each in enumerate(examples) for trigger in each.triggers]
    roles = torch.zeros(len(flat), len(ROLES), width)
    path = torch.zeros(len(flat), width, dtype=torch.long)
    for index, (_, trigger) in enumerate(flat):
        for role, words in enumerate(trigger.roles):
            roles[index, role, list(words)] = 1.0
        path[index, : len(trigger.paths)] = torch.tensor([paths.get(name, 0) for name in trigger.paths])
    return Batch(
        _padded([each.window.ids for each in examples], length, 0),
        _padded([[1] * len(each.window.ids) for each in examples], length, 0),
        _padded([each.window.pieces for each in examples], width, 0),
        _padded([each.tags for each in examples], width, IGNORED),
        torch.tensor([row for row, _ in flat], dtype=torch.long),
        torch.tensor([trigger.word for _, trigger in flat], dtype=torch.long),
        torch.tensor([trigger.mode for _, trigger in flat], dtype=torch.long),
        torch.tensor([trigger.status for _, trigger in flat], dtype=torch.long),
        roles,
        path,
        _padded([[1] * len(each.tags) for each in examples], width, 0),
        torch.stack([_wide(each.features, width) for each in examples]),
    )


def _wide(rows: npt.NDArray[np.float32], width: int) -> Tensor:
    return nn.functional.pad(torch.from_numpy(rows), (0, 0, 0, width - len(rows)))


def _padded(rows: Sequence[Sequence[int]], width: int, fill: int) -> Tensor:
    return torch.tensor([[*row, *[fill] * (width - len(row))] for row in rows], dtype=torch.long)


def loss_of(network: Network, batch: Batch, smoothing: float) -> Tensor:
    """The sum of what each head gets wrong: tags over words, the rest over triggers."""
    told = network(batch.ids, batch.mask, batch.pieces, batch.features)
    tags, modes, status, arguments, seeks, _ = (each.float() for each in told)
    cross = nn.functional.cross_entropy
    total = cross(tags.transpose(1, 2), batch.tags, ignore_index=IGNORED, label_smoothing=smoothing)
    if not len(batch.rows):
        return total
    own = (batch.rows, batch.words)
    total = total + 0.3 * cross(modes[own], batch.modes, label_smoothing=smoothing)
    total = total + 0.3 * cross(status[own], batch.status, label_smoothing=smoothing)
    scores = arguments[batch.rows, :, batch.words] + network.of_paths(seeks[own], batch.paths)
    missed = nn.functional.binary_cross_entropy_with_logits(scores, batch.roles, reduction="none")
    real = batch.real[batch.rows].unsqueeze(1)
    return total + 0.4 * (missed * real).sum() / len(batch.rows)


def train(
    network: Network,
    tellings: Sequence[Sequence[Example]],
    paths: Sequence[str],
    recipe: Recipe,
    tell: Callable[[int, float], None],
) -> None:
    """Train in place on texts of which each pass draws one of their ``tellings``; ``tell`` hears of each pass with its
    mean loss."""
    seeded(recipe.seed)
    draw = random.Random(recipe.seed)
    number = {name: index for index, name in enumerate(paths)}
    encoder = list(network.encoder.parameters())
    inside = {id(each) for each in encoder}
    heads = [each for each in network.parameters() if id(each) not in inside]
    optimiser = torch.optim.AdamW(
        [{"params": encoder, "lr": recipe.rate}, {"params": heads, "lr": recipe.head_rate}],
        weight_decay=recipe.decay,
        fused=True,
    )
    narrow = bool(torch.cpu.get_capabilities().get("avx512_bf16"))
    drawn = [_drawn(tellings, draw) for _ in range(recipe.epochs)]
    steps = sum(-(-len(examples) // recipe.batch) for examples in drawn)
    pace = torch.optim.lr_scheduler.LambdaLR(optimiser, lambda step: _pace(step, steps, recipe.warm))
    for epoch, examples in enumerate(drawn):
        network.train()
        total = 0.0
        for batch in _batches(examples, recipe.batch, draw):
            # Half the digits where the processor multiplies such numbers: about half of the time.
            with torch.autocast("cpu", dtype=torch.bfloat16, enabled=narrow):
                loss = loss_of(network, collate(batch, number), recipe.smoothing)
            loss.backward()  # type: ignore[no-untyped-call]
            nn.utils.clip_grad_norm_(network.parameters(), 1.0)
            optimiser.step()
            pace.step()
            optimiser.zero_grad()
            total += float(loss.detach())
        tell(epoch + 1, total * recipe.batch / len(examples))
    network.eval()


def _drawn(tellings: Sequence[Sequence[Example]], draw: random.Random) -> list[Example]:
    """The windows of one telling of each text, in the order of the texts."""
    told = [itertools.groupby(examples, lambda example: example.text_id) for examples in tellings]
    by_text = zip(*([list(group) for _, group in groups] for groups in told), strict=True)
    return [example for tellings_of_one in by_text for example in draw.choice(tellings_of_one)]


def _pace(step: int, steps: int, warm: float) -> float:
    rising = max(1.0, warm * steps)
    return min(1.0, (step + 1) / rising, max(0.0, (steps - step) / (steps - rising + 1)))


def _batches(examples: Sequence[Example], size: int, draw: random.Random) -> Iterator[Sequence[Example]]:
    """Batches of like length in random order, so that little is padded."""
    order = sorted(range(len(examples)), key=lambda i: (len(examples[i].window.ids) + draw.random() * 16, i))
    cut = [order[first : first + size] for first in range(0, len(order), size)]
    draw.shuffle(cut)
    for each in cut:
        yield [examples[i] for i in each]
