"""The command line: ``dateline COMMAND``. Exit status 0 all good, 1 failed, 2 wrong usage, 3 finished but some articles
failed, 130 interrupted.
"""

from __future__ import annotations

import io
import signal
import sys
import traceback
from types import FrameType

import click

from dateline.cli.check import check
from dateline.cli.coded import coded
from dateline.cli.console import Console
from dateline.cli.doctor import doctor
from dateline.cli.explain import explain
from dateline.cli.extract import extract
from dateline.cli.options import examples
from dateline.cli.render import render
from dateline.cli.run import run
from dateline.cli.train import train
from dateline.errors import DatelineError

INTERRUPTED = 130


@click.group(
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
    epilog=examples("dateline run articles/ --output outputs", "dateline check outputs/events.csv"),
)
@click.version_option(None, "--version", package_name="dateline", message="%(prog)s %(version)s")
def cli() -> None:
    """Read news on politics between states into a table of dated events and a chronology."""


for command in (run, extract, render, check, explain, doctor, coded, train):
    cli.add_command(command)


def main(arguments: list[str] | None = None) -> int:
    """Run a command; returns the exit status, with whatever went wrong told on standard error."""
    signal.signal(signal.SIGTERM, _interrupt)
    _print_anything()
    console = Console()
    try:
        return int(cli.main(arguments, prog_name="dateline", standalone_mode=False, obj=console) or 0)
    except DatelineError as error:
        console.error(str(error))
        return error.exit_code
    except click.ClickException as error:
        error.show()
        return error.exit_code
    except (click.Abort, KeyboardInterrupt):
        console.error("interrupted")
        return INTERRUPTED
    except Exception as error:
        return _failed(error, console)


def _failed(error: Exception, console: Console) -> int:
    """A fault of ours: one line, and with ``-v`` where in the code it was."""
    if console.verbose:
        traceback.print_exception(error, file=sys.stderr)
    ours = DatelineError("DL-901", reason=f"{type(error).__name__}: {error}")
    console.error(str(ours))
    return ours.exit_code


def _print_anything() -> None:
    """Have a file name that is in no encoding printed with escapes rather than fail the command."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")


def _interrupt(_: int, __: FrameType | None) -> None:
    raise KeyboardInterrupt
