"""``dateline train``: make a reader from coded text."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import click

from dateline.cli.console import Console
from dateline.cli.options import console_options, examples
from dateline.errors import DatelineError


@click.command(
    short_help="Train the reader from coded text.",
    epilog=examples(
        "dateline train --output model",
        "dateline train --coded my-coded/train --judged-by my-coded/dev --output my-model",
    ),
)
@click.option(
    "--coded",
    multiple=True,
    default=("data/coded/train",),
    type=click.Path(path_type=Path),
    show_default=True,
    help="Coded text to learn from: a folder or a file; may be given again.",
)
@click.option(
    "--judged-by",
    multiple=True,
    default=("data/coded/dev",),
    type=click.Path(path_type=Path),
    show_default=True,
    help="Coded text that sets limits and scores; it is not learned from.",
)
@click.option("--output", required=True, type=click.Path(path_type=Path), help="Folder for the model.")
@click.option("--passes", default=8, show_default=True, type=click.IntRange(1), help="How often the text is gone over.")
@click.option("--seed", default=1, show_default=True, type=int, help="Seed of all that is drawn.")
@console_options
@click.pass_obj
def train(
    console: Console, coded: Sequence[Path], judged_by: Sequence[Path], output: Path, passes: int, seed: int
) -> int:
    """Train encoder and heads on two cores in some twenty minutes, and write them with their card.

    Needs the extra 'train': pip install 'dateline[train]'. The same text, seed and machine give the same model.
    """
    try:
        from dateline.training.pipeline import train_reader
        from dateline.training.train import Recipe
    except ModuleNotFoundError as error:
        raise DatelineError("DL-507", name=error.name or "torch") from error
    card = train_reader(coded, judged_by, output, Recipe(epochs=passes, seed=seed), console.tell)
    for name, value in card["scores"].items():
        console.tell(f"  {name:<10} {value:.3f}")
    console.result(str(output))
    return 0
