"""An event of real articles tells its reasons."""

from __future__ import annotations

import csv
import subprocess
import sys
from pathlib import Path

import pytest

ARTICLE = "Chronicle of a war\n\nAzerbaijan attacked Armenia in September 2022 near {place}, the ministry said.\n"


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory) -> str:
    """What ``explain`` prints of an event that three articles tell."""
    folder: Path = tmp_path_factory.mktemp("explain")
    (folder / "in").mkdir()
    for place in ("Jermuk", "Goris", "Sotk"):
        (folder / "in" / f"{place}.txt").write_text(ARTICLE.format(place=place), encoding="utf-8")
    run(folder, "extract", "in", "--output", "out", "--workers", "1")
    with (folder / "out" / "events.csv").open(encoding="utf-8-sig", newline="") as file:
        event = next(row for row in csv.DictReader(file) if row["event_type"] == "ASSAULT")
    return run(folder, "explain", event["event_id"], "--from", "out")


def run(folder: Path, *arguments: str) -> str:
    command = [sys.executable, "-m", "dateline", *arguments]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout


@pytest.mark.parametrize("name", ["sentence", "trigger", "network", "words", "coded like", "status", "date", "actor"])
def test_each_mention_tells_its_reasons(name: str, told: str) -> None:
    head, *mentions = told.split("\n\n")
    assert head.startswith("E")
    assert len(mentions) == 3
    for mention in mentions:
        assert f"\n   {name:<12}" in mention


def test_it_fits_a_terminal(told: str) -> None:
    assert max(map(len, told.splitlines())) <= 110
