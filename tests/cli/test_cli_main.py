"""The command line as such: help, version, wrong usage, interruption, faults of ours."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import click
import pytest

from dateline.cli.main import cli
from fakes import Dateline

COMMANDS = sorted(cli.commands)


def test_the_commands() -> None:
    assert {"run", "extract", "render", "check", "doctor"} <= set(COMMANDS)


@pytest.mark.parametrize("arguments", [["--help"], ["-h"], *[[name, "--help"] for name in COMMANDS]])
def test_every_help_ends_with_two_examples(dateline: Dateline, arguments: list[str]) -> None:
    done = dateline(*arguments)
    assert (done.status, done.err) == (0, "")
    last = done.out.rstrip().splitlines()[-3:]
    assert last[0].strip() == "Examples:"
    assert all("dateline" in line for line in last[1:])


@pytest.mark.parametrize("name", COMMANDS)
def test_every_option_has_its_help(name: str) -> None:
    for option in cli.commands[name].params:
        assert isinstance(option, click.Argument) or option.help


def test_help_loads_no_library() -> None:
    code = (
        "import sys; from dateline.cli.main import main; status = main(['run', '--help']); "
        "heavy = {'spacy', 'numpy', 'pandas', 'dateparser', 'trafilatura', 'xlsxwriter', 'jinja2', 'tqdm'}; "
        "print(status, sorted(heavy & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.splitlines()[-1] == "0 []"


def test_the_version(dateline: Dateline) -> None:
    import dateline as package

    assert dateline("--version").out == f"dateline {package.__version__}\n"


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["extrct"], "No such command 'extrct'. Did you mean 'extract'?"),
        (["extract", "--outpt", "x"], "No such option '--outpt'. Did you mean '--output'?"),
        (["extract", "in", "--workers", "-1"], "Invalid value for '--workers'"),
        (["extract", "in", "--format", "xls"], "'xls' is not one of"),
        (["extract", "in", "--lexicons", "absent"], "Directory 'absent' does not exist"),
        (["run", "in", "-o", "-"], "run makes several files"),
        (["extract", "in", "-o", "-", "--format", "xlsx"], "'--output -' prints one table"),
        (["check"], "Missing argument 'TABLE...'"),
    ],
)
def test_wrong_usage_is_told_with_a_way_out(dateline: Dateline, arguments: list[str], said: str) -> None:
    done = dateline(*arguments)
    assert (done.status, done.out) == (2, "")
    assert said in done.err
    assert "--help" in done.err


def test_a_fault_of_ours_is_one_line(dateline: Dateline, monkeypatch: pytest.MonkeyPatch) -> None:
    from dateline.batch import job

    def fail(*_: object, **__: object) -> None:
        raise ZeroDivisionError("oh")

    monkeypatch.setattr(job, "extract", fail)
    done = dateline("extract", "in")
    assert done.status == 1
    assert done.err == (
        "dateline: error: something went wrong inside Dateline: ZeroDivisionError: oh (DL-901); "
        "report it, with what -v shows\n"
    )
    assert "Traceback" in dateline("extract", "in", "-v").err


@pytest.mark.parametrize("error", [KeyboardInterrupt, click.Abort])
def test_an_interruption_in_this_process(
    dateline: Dateline, monkeypatch: pytest.MonkeyPatch, error: type[BaseException]
) -> None:
    from dateline.batch import job

    def interrupt(*_: object, **__: object) -> None:
        raise error

    monkeypatch.setattr(job, "extract", interrupt)
    assert dateline("extract", "in").status == 130


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_signal_ends_the_run_and_its_workers(tmp_path: Path, number: signal.Signals) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    for name in "ab":
        (folder / f"{name}.txt").write_text(f"Talks\n\nSLOW {name}: Armenia and Azerbaijan held talks on Monday.\n")
    code = (
        "import functools, sys, fakes; from dateline.batch import job; from dateline.cli.main import main; "
        "job.extract = functools.partial(job.extract, work=fakes.TELLING); "
        f"sys.exit(main(['extract', {str(folder)!r}, '-o', {str(tmp_path / 'out')!r}, '--workers', '2']))"
    )
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    with subprocess.Popen(
        [sys.executable, "-c", code], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=environment
    ) as running:
        assert running.stdout is not None
        workers = [int(running.stdout.readline()) for _ in "ab"]
        running.send_signal(number)
        _, err = running.communicate(timeout=60)
    assert running.returncode == 130
    assert err.splitlines()[-1] == "dateline: error: interrupted"
    assert "Traceback" not in err
    assert not (tmp_path / "out").exists()
    for worker in workers:
        with pytest.raises(ProcessLookupError):
            os.kill(worker, 0)
