"""The whole job on the sample articles makes what is checked in as the example, byte for byte, however it is run."""

from __future__ import annotations

import csv
import os
import subprocess
import sys
from pathlib import Path

import pytest

from paths import REPOSITORY

MADE = (
    "articles.csv", "timexes.csv", "mentions.csv", "events.csv", "events.xlsx", "chronology.html", "chronology.md",
)  # fmt: skip


def run(output: Path, *options: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """``dateline run data/articles`` in the repository, as ``make run`` does."""
    command = [sys.executable, "-m", "dateline", "run", "data/articles", "--output", str(output), *options]
    return subprocess.run(
        command, cwd=REPOSITORY, env=os.environ | environment, capture_output=True, text=True, check=False
    )


def bytes_of(folder: Path) -> dict[str, bytes]:
    """The files of a folder of outputs."""
    return {path.name: path.read_bytes() for path in sorted(folder.iterdir()) if path.is_file()}


@pytest.fixture(scope="module")
def outputs(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What a run over the sample articles makes."""
    folder = tmp_path_factory.mktemp("run") / "outputs"
    done = run(folder)
    assert done.returncode == 0, done.stderr
    assert [Path(line).name for line in done.stdout.split()] == list(MADE)
    return folder


@pytest.mark.parametrize("name", MADE)
def test_a_run_makes_the_example_that_is_checked_in(outputs: Path, name: str) -> None:
    assert (outputs / name).read_bytes() == (REPOSITORY / "outputs" / name).read_bytes()


def test_nothing_else_is_checked_in_as_example(outputs: Path) -> None:
    assert set(bytes_of(outputs)) == set(bytes_of(REPOSITORY / "outputs"))


def test_workers_time_zone_locale_and_hash_seed_do_not_show(outputs: Path, tmp_path: Path) -> None:
    other = tmp_path / "outputs"
    done = run(other, "--workers", "1", TZ="Pacific/Kiritimati", LC_ALL="C", PYTHONHASHSEED="7")
    assert done.returncode == 0, done.stderr
    assert bytes_of(other) == bytes_of(outputs)


def test_every_row_points_to_its_words(outputs: Path) -> None:
    """Triggers and time expressions stand in the text at their offsets; the trigger stands in its evidence."""
    from dateline.articles import read_articles
    from dateline.settings import Settings
    from dateline.tables.csvfile import read_csv

    reports = read_articles([str(REPOSITORY / "data" / "articles")], Settings())
    texts = {report.article.article_id: report.article for report in reports}
    for table, words in (("mentions", "trigger"), ("timexes", "text")):
        _, rows = read_csv(outputs / f"{table}.csv")
        assert rows
        for row in rows:
            article = texts[row["article_id"]]
            given = article.title if row["part"] == "title" else article.text
            found = given[int(row["char_start"]) : int(row["char_end"])]
            assert " ".join(found.split()) == row[words]
            assert words == "text" or row["trigger"] in row["evidence"]


def test_the_tables_pass_the_check(outputs: Path) -> None:
    command = [sys.executable, "-m", "dateline", "check", str(outputs)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout) == (0, ""), done.stdout


def test_every_input_is_a_row_and_every_mention_has_an_event(outputs: Path) -> None:
    def rows(name: str) -> list[dict[str, str]]:
        with (outputs / name).open(encoding="utf-8-sig", newline="") as file:
            return list(csv.DictReader(file))

    folder = REPOSITORY / "data" / "articles"
    records = sum(len(path.read_text(encoding="utf-8").splitlines()) for path in folder.glob("*.jsonl"))
    files = sum(1 for path in folder.iterdir() if path.suffix in (".txt", ".html"))
    assert len(rows("articles.csv")) == records + files
    events = {row["event_id"]: row for row in rows("events.csv")}
    mentions = rows("mentions.csv")
    assert {row["event_id"] for row in mentions} == set(events)
    for event_id, event in events.items():
        assert int(event["mentions"]) == sum(row["event_id"] == event_id for row in mentions)
    assert any(int(event["articles"]) > 1 for event in events.values())
