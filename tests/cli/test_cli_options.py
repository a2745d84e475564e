"""What the shared options make of the command line."""

from __future__ import annotations

import io
from pathlib import Path

import pytest

from dateline.cli.options import listed, make_settings
from dateline.settings import Settings


def test_options_lie_over_the_settings_file(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    path.write_text('model = "en_core_web_lg"\nworkers = 3\nbom = true\n')
    given = make_settings(settings_file=path, model=None, workers=2, lexicons=(), no_bom=True)
    assert given == Settings(model="en_core_web_lg", workers=2, bom=False)


def test_nothing_given_is_the_default() -> None:
    assert make_settings(settings_file=None, model=None, workers=None, lexicons=(), no_bom=False) == Settings()
    assert make_settings(settings_file=None, model=None, workers=0, lexicons=("a", "b"), no_bom=False) == Settings(
        lexicons=("a", "b")
    )


def test_a_dash_stands_for_the_paths_on_standard_input(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO("b c.txt\n\n  \nd.txt"))
    assert listed(["a.txt", "-", "e.txt"]) == ["a.txt", "b c.txt", "d.txt", "e.txt"]
    assert listed([]) == []
