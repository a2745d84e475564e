"""The options that several commands share, and what they make of them."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

from dateline.cli.console import Console

if TYPE_CHECKING:
    from dateline.settings import Settings

Command = TypeVar("Command", bound=Callable[..., Any])


def examples(first: str, second: str) -> str:
    """The two examples that end a command's help."""
    return f"\b\nExamples:\n  {first}\n  {second}"


def input_options(command: Command) -> Command:
    """INPUT..., and how to read it."""
    for option in reversed(
        (
            click.argument("inputs", nargs=-1, metavar="INPUT..."),
            click.option(
                "--workers",
                type=click.IntRange(min=0),
                metavar="N",
                help="Processes that read articles; 0, the default, is one for each core.",
            ),
            click.option("--model", metavar="NAME", help="The spaCy pipeline to parse with, if not Dateline's own."),
            click.option(
                "--lexicons",
                type=click.Path(exists=True, file_okay=False),
                multiple=True,
                metavar="DIR",
                help="A folder of your own lexicons, laid over Dateline's; may be given again.",
            ),
            click.option(
                "--settings", "settings_file", type=click.Path(path_type=Path), metavar="FILE", help="Settings in TOML."
            ),
            click.option("--no-bom", is_flag=True, help="CSV without a byte-order mark, for scripts."),
            click.option("--dry-run", is_flag=True, help="List the articles that would be read, and stop."),
        )
    ):
        command = option(command)
    return command


def console_options(command: Command) -> Command:
    """How much the command says; they set the console and are not handed on."""
    for option in (
        click.option("--no-color", is_flag=True, expose_value=False, callback=_no_colour, help="No colours."),
        click.option("-v", "--verbose", is_flag=True, expose_value=False, callback=_verbose, help="Tell every detail."),
        click.option("-q", "--quiet", is_flag=True, expose_value=False, callback=_quiet, help="Tell only what failed."),
    ):
        command = option(command)
    return command


def _no_colour(context: click.Context, _: click.Parameter, given: bool) -> None:
    if given:
        context.ensure_object(Console).colour = False
        context.color = False


def _verbose(context: click.Context, _: click.Parameter, given: bool) -> None:
    context.ensure_object(Console).verbose |= given


def _quiet(context: click.Context, _: click.Parameter, given: bool) -> None:
    context.ensure_object(Console).quiet |= given


def make_settings(
    *, settings_file: Path | None, model: str | None, workers: int | None, lexicons: Sequence[str], no_bom: bool
) -> Settings:
    """The settings of the file with the command line's laid over them."""
    from dateline.settings import load_settings

    return load_settings(
        settings_file,
        model=model,
        workers=workers,
        lexicons=tuple(lexicons) or None,
        bom=False if no_bom else None,
    )


def listed(inputs: Sequence[str]) -> list[str]:
    """The inputs, with the paths that standard input lists, one a line, in the place of ``-``."""
    paths: list[str] = []
    for item in inputs:
        paths += [line for line in sys.stdin.read().splitlines() if line.strip()] if item == "-" else [item]
    return paths
