"""What the commands say: messages and progress on standard error, results on standard output, colour where wanted."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any, Final

import click

_SHOWN: Final = 10  # problems that are told one by one before the rest is counted; -v tells all


def counted(count: int, noun: str) -> str:
    """``1 article``, ``2,000 articles``."""
    return f"{count:,} {noun}{'' if count == 1 else 's'}"


def _wants_colour() -> bool:
    return not os.environ.get("NO_COLOR")


@dataclass(slots=True)
class Console:
    """How much is said and how; the options of a command set it."""

    quiet: bool = False
    verbose: bool = False
    colour: bool = field(default_factory=_wants_colour)

    def tell(self, text: str) -> None:
        """Say how things stand, unless silence was asked for."""
        if not self.quiet:
            click.echo(text, err=True)

    def error(self, text: str) -> None:
        """Say why the run failed."""
        click.echo(f"{self.styled('dateline: error:', 'red')} {text}", err=True, color=self._colour)

    def warn(self, text: str) -> None:
        """Say what went wrong on the way; not silenced."""
        click.echo(f"{self.styled('dateline:', 'yellow')} {text}", err=True, color=self._colour)

    def warn_of(self, texts: Sequence[str], *, see: str = "") -> None:
        """Say several things that went wrong, the first ten without ``-v``."""
        shown = texts if self.verbose else texts[:_SHOWN]
        for text in shown:
            self.warn(text)
        if left := len(texts) - len(shown):
            self.warn(f"and {left} more{f', see {see}' if see else ''}")

    def result(self, text: str) -> None:
        """Print a result on standard output."""
        click.echo(text)

    def styled(self, text: str, colour: str) -> str:
        """The text in a colour, where colours are wanted."""
        return click.style(text, fg=colour) if self.colour else text

    @property
    def _colour(self) -> bool | None:
        """What ``click.echo`` takes: ``None`` strips the colours when it writes to no terminal."""
        return None if self.colour else False

    @contextmanager
    def progress(self) -> Iterator[Callable[[int, int], None] | None]:
        """What a job tells of its progress, as a bar on a terminal; ``None`` elsewhere."""
        if self.quiet or not sys.stderr.isatty():
            yield None
            return
        bars: list[Any] = []

        def advance(done: int, total: int) -> None:
            if not bars:
                from tqdm import tqdm

                bars.append(tqdm(total=total, unit="article", file=sys.stderr, leave=False))
            bars[0].update(done - bars[0].n)

        try:
            yield advance
        finally:
            for bar in bars:
                bar.close()
