"""``dateline run``: all that it makes."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

from dateline.batch.folder import MANIFEST, OUTPUTS
from fakes import Dateline

MADE = [
    "articles.csv",
    "timexes.csv",
    "mentions.csv",
    "events.csv",
    "events.xlsx",
    "chronology.html",
    "chronology.md",
]


def test_it_makes_and_names_tables_workbook_and_chronology(dateline: Dateline, articles: Path) -> None:
    done = dateline("run", articles, "-o", "out")
    assert done.status == 0
    assert done.out.split() == [f"out/{name}" for name in MADE]
    assert sorted(path.name for path in Path("out").iterdir()) == sorted([*MADE, MANIFEST])
    assert set(json.loads(Path("out", MANIFEST).read_text())["files"]) == set(MADE) <= set(OUTPUTS)
    assert Path("out/chronology.html").read_text().endswith("3 3\n")


def test_the_same_run_makes_the_same_bytes(dateline: Dateline, articles: Path) -> None:
    dateline("run", articles, "-o", "one")
    dateline("run", articles, "-o", "two", "--workers", "2")
    for name in (*MADE, MANIFEST):
        assert Path("one", name).read_bytes() == Path("two", name).read_bytes(), name


def test_neither_hash_seed_nor_time_zone_nor_locale_shows(articles: Path, tmp_path: Path) -> None:
    code = (
        "import functools, sys, fakes; from dateline.batch import job; from dateline.cli.main import main; "
        "job.extract = functools.partial(job.extract, work=fakes.WORK); "
        "sys.exit(main(['run', 'in', '-o', sys.argv[1]]))"
    )
    worlds = (
        {"PYTHONHASHSEED": "0", "TZ": "Pacific/Kiritimati", "LC_ALL": "C"},
        {"PYTHONHASHSEED": "1", "TZ": "America/Anchorage", "LC_ALL": "C.UTF-8"},
    )
    for number, world in enumerate(worlds):
        environment = {**os.environ, **world, "PYTHONPATH": os.pathsep.join(sys.path)}
        command = [sys.executable, "-c", code, f"out{number}"]
        subprocess.run(command, cwd=tmp_path, env=environment, check=True, capture_output=True)
    for name in (*MADE, MANIFEST):
        assert (tmp_path / "out0" / name).read_bytes() == (tmp_path / "out1" / name).read_bytes(), name


def test_extract_after_run_leaves_no_stale_chronology(dateline: Dateline, articles: Path) -> None:
    dateline("run", articles, "-o", "out")
    dateline("extract", articles, "-o", "out")
    assert not Path("out/chronology.html").exists()
    assert not Path("out/events.xlsx").exists()


def test_an_article_that_failed_is_told_after_everything_is_made(dateline: Dateline, articles: Path) -> None:
    (articles / "bad.txt").write_text("Trouble\n\nERROR: a stage tells what is wrong with this article on purpose.\n")
    done = dateline("run", articles, "-o", "out")
    assert done.status == 3
    assert len(done.out.split()) == len(MADE)


def test_a_dry_run_makes_nothing(dateline: Dateline, articles: Path) -> None:
    done = dateline("run", articles, "--dry-run")
    assert (done.status, len(done.out.splitlines())) == (0, 3)
    assert not Path("outputs").exists()
