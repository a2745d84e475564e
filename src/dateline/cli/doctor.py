"""``dateline doctor``: is all there that a run needs?"""

from __future__ import annotations

import platform
import tempfile
from collections.abc import Callable, Iterator, Sequence
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Final

import click

from dateline.cli.console import Console
from dateline.cli.options import console_options, examples
from dateline.errors import DatelineError

_PACKAGES: Final = ("spacy", "dateparser", "trafilatura", "pandas", "xlsxwriter", "jinja2", "click")

Finding = tuple[str, str]


@click.command(
    short_help="Look whether all is there that a run needs.",
    epilog=examples("dateline doctor", "dateline doctor --model en_core_web_lg --lexicons mine"),
)
@click.option("--model", metavar="NAME", help="The spaCy pipeline to look at.")
@click.option(
    "--lexicons", type=click.Path(exists=True, file_okay=False), multiple=True, metavar="DIR", help="Lexicons of yours."
)
@console_options
@click.pass_obj
def doctor(console: Console, model: str | None, lexicons: tuple[str, ...]) -> int:
    """Look at what a run needs: Python, packages, the language model, the lexicons, a place to write.

    Prints a line for each; the exit status is 1 if one is amiss.
    """
    from dateline.settings import DEFAULT_MODEL

    looks: tuple[tuple[str, Callable[[], Iterator[Finding]]], ...] = (
        ("packages", _packages),
        ("model", lambda: _model(model or DEFAULT_MODEL)),
        ("lexicons", lambda: _lexicons(lexicons)),
        ("writing", _writing),
    )
    failed = False
    for name, look in looks:
        try:
            for what, how in look():
                console.result(f"{console.styled('ok', 'green')}    {what}  {how}")
        except DatelineError as error:
            failed = True
            console.result(f"{console.styled('amiss', 'red')} {name}  {error}")
    return 1 if failed else 0


def _packages() -> Iterator[Finding]:
    yield "Python", platform.python_version()
    for name in ("dateline", *_PACKAGES):
        try:
            yield name, version(name)
        except PackageNotFoundError:
            raise DatelineError("DL-507", name=name) from None


def _model(name: str) -> Iterator[Finding]:
    from dateline.sentences import load_model

    nlp = load_model(name)
    words = [token.lemma_ for token in nlp("Armenia rejected the proposal.")]
    yield "model", f"{name} {nlp.meta['version']}, parses a sentence of {len(words)} tokens"


def _lexicons(layers: Sequence[str]) -> Iterator[Finding]:
    from dateline.batch.layers import check_layers, entries, lexicon_files

    check_layers(layers)
    for file in lexicon_files():
        yield "lexicon", f"{file}, {entries(file, layers):,} entries"


def _writing() -> Iterator[Finding]:
    from dateline.tables.atomic import write_text

    try:
        with tempfile.TemporaryDirectory() as folder:
            write_text(Path(folder) / "probe", "probe")
    except OSError as error:
        raise DatelineError("DL-502", place=tempfile.gettempdir(), reason=error.strerror or str(error)) from None
    yield "writing", "files can be written and renamed"
