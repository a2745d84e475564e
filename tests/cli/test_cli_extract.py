"""``dateline extract``: inputs good and bad, what is said where, exit statuses."""

from __future__ import annotations

import csv
import io
import json
import os
from pathlib import Path

import pytest

from fakes import Dateline

GOOD = "Attack reported\n\nAzerbaijan attacked Armenia near Jermuk in September 2022, officials said.\n"


def _rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def test_articles_become_four_tables(dateline: Dateline, articles: Path) -> None:
    done = dateline("extract", articles, "-o", "out")
    assert done.status == 0
    assert done.out.split() == ["out/articles.csv", "out/timexes.csv", "out/mentions.csv", "out/events.csv"]
    assert "3 articles: 3 read, 0 duplicates, 0 skipped, 0 failed" in done.err
    assert [row["status"] for row in _rows(Path("out/articles.csv"))] == ["ok"] * 3
    assert len(_rows(Path("out/mentions.csv"))) == 3
    assert sorted(path.name for path in Path("out").iterdir()) == [
        "articles.csv",
        "dateline.json",
        "events.csv",
        "mentions.csv",
        "timexes.csv",
    ]


def test_quiet_says_nothing(dateline: Dateline, articles: Path) -> None:
    done = dateline("extract", articles, "-o", "out", "--quiet")
    assert (done.status, done.out, done.err) == (0, "", "")


def test_formats_and_no_bom(dateline: Dateline, articles: Path) -> None:
    done = dateline("extract", articles, "-o", "out", "--format", "jsonl", "--format", "xlsx", "--no-bom")
    assert done.status == 0
    assert Path("out/events.csv").read_bytes().startswith(b"event_id,")
    assert Path("out/events.xlsx").is_file()
    assert len(Path("out/mentions.jsonl").read_text().splitlines()) == 3


@pytest.mark.parametrize("workers", ["1", "2"])
def test_one_bad_article_among_good_ones(dateline: Dateline, articles: Path, workers: str) -> None:
    (articles / "bad.txt").write_text(
        "Trouble\n\nBREAK: this article makes a stage break on purpose, officials said.\n"
    )
    done = dateline("extract", articles, "-o", "out", "--workers", workers)
    assert done.status == 3
    assert "4 articles: 3 read, 0 duplicates, 0 skipped, 1 failed" in done.err
    assert "in/bad.txt: the article could not be analysed: RuntimeError: the stage broke (DL-303)" in done.err
    (failed,) = [row for row in _rows(Path("out/articles.csv")) if row["status"] == "failed"]
    assert failed["path"].endswith("in/bad.txt")
    assert "DL-303" in failed["error"]


def test_many_failures_are_counted_and_told_in_full_with_v(dateline: Dateline, articles: Path) -> None:
    for number in range(12):
        (articles / f"bad{number}.txt").write_text(
            f"Trouble\n\nBREAK {number}: the stage breaks here, officials said.\n"
        )
    short, full = dateline("extract", articles, "-o", "out"), dateline("extract", articles, "-o", "out", "-v")
    assert short.err.count("DL-303") == 10
    assert "and 2 more, see out/articles.csv" in short.err
    assert full.err.count("DL-303") == 12


@pytest.mark.parametrize(
    ("name", "content", "code"),
    [
        ("empty.txt", b"", "DL-105"),
        ("broken.jsonl", json.dumps({"id": "x", "text": GOOD}).encode() + b'\n{"id": "y", "text": \n', "DL-108"),
        ("notext.jsonl", b'{"id": "x", "title": "Only a title"}\n', "DL-109"),
        ("nodate.jsonl", json.dumps({"id": "x", "text": GOOD, "published": "soon"}).encode(), "DL-111"),
        ("typed.jsonl", json.dumps({"id": "x", "text": 7}).encode(), "DL-110"),
    ],
)
def test_bad_input_is_told_and_the_others_go_on(
    dateline: Dateline, articles: Path, name: str, content: bytes, code: str
) -> None:
    (articles / name).write_bytes(content)
    done = dateline("extract", articles, "-o", "out")
    assert done.status == (0 if code == "DL-111" else 3)
    assert code in done.err
    assert name in done.err
    assert "Traceback" not in done.err
    assert len(_rows(Path("out/mentions.csv"))) >= 3


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        ([], "DL-101"),
        (["absent.txt"], "DL-102"),
        (["bare"], "DL-103"),
        (["in", "-o", "theirs"], "DL-501"),
        (["in", "-o", "in/0.txt"], "DL-503"),
        (["in", "--settings", "settings.toml"], "DL-202"),
        (["in", "--settings", "absent.toml"], "DL-102"),
        (["in", "--model", "missing"], "DL-301"),
    ],
)
def test_a_run_that_cannot_be_is_wrong_usage_and_makes_nothing(
    dateline: Dateline, articles: Path, arguments: list[str], code: str
) -> None:
    Path("bare").mkdir()
    Path("theirs").mkdir()
    Path("theirs/thesis.txt").write_text("mine")
    Path("settings.toml").write_text("worker = 2\n")
    done = dateline("extract", *arguments)
    assert (done.status, done.out) == (2, "")
    assert done.err.startswith("dateline: error: ")
    assert done.err.count("\n") == 1
    assert code in done.err
    assert not Path("outputs").exists()
    assert Path("theirs/thesis.txt").read_text() == "mine"


def test_a_misspelt_setting_is_told_with_the_near_one(dateline: Dateline, articles: Path) -> None:
    Path("settings.toml").write_text("worker = 2\n")
    done = dateline("extract", articles, "--settings", "settings.toml")
    assert "settings.toml: there is no setting 'worker'; did you mean 'workers'?" in done.err


def test_events_on_standard_output(dateline: Dateline, articles: Path) -> None:
    done = dateline("extract", articles, "-o", "-")
    assert done.status == 0
    rows = list(csv.DictReader(io.StringIO(done.out, newline="")))
    assert [row["event_type"] for row in rows] == ["ASSAULT"] * len(rows)
    assert rows
    assert not Path("outputs").exists()
    lines = dateline("extract", articles, "-o", "-", "--format", "jsonl").out.splitlines()
    assert [json.loads(line)["event_id"] for line in lines] == [row["event_id"] for row in rows]


def test_a_list_of_paths_on_standard_input(dateline: Dateline, articles: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO("in/0.txt\n\nin/2.txt\n"))
    done = dateline("extract", "-", "-o", "out")
    assert done.status == 0
    assert [row["path"] for row in _rows(Path("out/articles.csv"))] == ["in/0.txt", "in/2.txt"]


def test_a_dry_run_lists_the_articles_and_makes_nothing(dateline: Dateline, articles: Path) -> None:
    (articles / "empty.txt").write_text("")
    done = dateline("extract", articles, "--dry-run")
    assert done.status == 0
    assert sorted(line.split("\t")[0] for line in done.out.splitlines()) == ["failed", "read", "read", "read"]
    assert not Path("outputs").exists()


def test_neither_workers_nor_order_show_in_the_files(dateline: Dateline, articles: Path) -> None:
    names = [f"in/{number}.txt" for number in range(3)]
    orders = {"one": names, "two": names[::-1], "three": [*names[1:], *names[:1]]}
    for workers, (out, order) in enumerate(orders.items(), start=1):
        assert dateline("extract", *order, "-o", out, "--workers", workers).status == 0
    made = [{path.name: path.read_bytes() for path in sorted(Path(out).iterdir())} for out in orders]
    assert made[0] == made[1] == made[2]


def test_a_second_run_takes_the_place_of_the_first(dateline: Dateline, articles: Path) -> None:
    dateline("extract", articles, "-o", "out", "--format", "jsonl")
    (articles / "1.txt").unlink()
    assert dateline("extract", articles, "-o", "out").status == 0
    assert len(_rows(Path("out/articles.csv"))) == 2
    assert not Path("out/events.jsonl").exists()


def test_a_file_name_in_no_encoding_is_told_with_escapes(dateline: Dateline, articles: Path) -> None:
    try:
        Path(os.fsdecode(b"in/caf\xe9.txt")).write_text("")
    except OSError:
        pytest.skip("the file system takes no such name")
    done = dateline("extract", articles, "-o", "out")
    assert done.status == 3
    assert r"caf\udce9.txt: the file is empty" in done.err
    assert len(_rows(Path("out/articles.csv"))) == 4


def test_colours_are_for_terminals(dateline: Dateline, monkeypatch: pytest.MonkeyPatch) -> None:
    assert "\x1b" not in dateline("extract", "absent").err
    monkeypatch.setattr("sys.stderr.isatty", lambda: True, raising=False)
    assert "\x1b[31m" in dateline("extract", "absent").err
    assert "\x1b" not in dateline("extract", "absent", "--no-color").err
    monkeypatch.setenv("NO_COLOR", "1")
    assert "\x1b" not in dateline("extract", "absent").err
