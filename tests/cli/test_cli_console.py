"""What is said where."""

from __future__ import annotations

import sys

import pytest

from dateline.cli.console import Console


def test_messages_go_to_standard_error_and_results_to_standard_output(capsys: pytest.CaptureFixture[str]) -> None:
    console = Console()
    console.tell("told")
    console.warn("warned")
    console.error("failed")
    console.result("made")
    said = capsys.readouterr()
    assert said.out == "made\n"
    assert said.err == "told\ndateline: warned\ndateline: error: failed\n"


def test_quiet_silences_what_is_told_and_nothing_else(capsys: pytest.CaptureFixture[str]) -> None:
    console = Console(quiet=True)
    console.tell("told")
    console.warn("warned")
    assert capsys.readouterr().err == "dateline: warned\n"


def test_no_bar_where_there_is_no_terminal(capsys: pytest.CaptureFixture[str]) -> None:
    with Console().progress() as progress:
        assert progress is None
    assert capsys.readouterr().err == ""


def test_a_bar_on_a_terminal(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True)
    with Console().progress() as progress:
        assert progress is not None
        progress(1, 2)
        progress(2, 2)
    assert "/2" in capsys.readouterr().err
    with Console(quiet=True).progress() as progress:
        assert progress is None
