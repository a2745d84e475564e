"""``dateline explain``."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from fakes import Dateline


@pytest.fixture
def event(dateline: Dateline, articles: Path) -> dict[str, str]:
    """The first event of three articles, whose tables are in ``out``."""
    dateline("extract", articles, "-o", "out")
    with Path("out/events.csv").open(encoding="utf-8-sig", newline="") as file:
        return next(csv.DictReader(file))


def test_an_article_that_is_gone_is_told_and_the_table_speaks(
    dateline: Dateline, event: dict[str, str], articles: Path
) -> None:
    for file in articles.iterdir():
        file.unlink()
    done = dateline("explain", event["event_id"], "--from", "out")
    assert done.status == 0
    assert "the article is not at" in done.out
    assert "evidence" in done.out


def test_an_article_that_changed_is_told(dateline: Dateline, event: dict[str, str], articles: Path) -> None:
    for file in articles.iterdir():
        file.write_text("Another text.", encoding="utf-8")
    assert "has changed since" in dateline("explain", event["event_id"], "--from", "out").out


def test_an_event_that_is_not_there_is_told_with_those_near(dateline: Dateline, event: dict[str, str]) -> None:
    done = dateline("explain", event["event_id"][:-1] + "~", "--from", "out")
    assert done.status == 1
    assert "DL-406" in done.err
    assert event["event_id"] in done.err


def test_a_folder_without_tables_is_told(dateline: Dateline, tmp_path: Path) -> None:
    done = dateline("explain", "E1", "--from", tmp_path)
    assert (done.status, "DL-404" in done.err) == (1, True)


def test_a_text_is_explained(dateline: Dateline) -> None:
    done = dateline("explain", "--text", "Ankara recalled its envoy on Friday.", "--published", "2025-01-23")
    assert done.status == 0
    assert "recalled" in done.out
    assert "2025-01-17" in done.out
    assert done.err.startswith("1 mention")


def test_a_date_that_is_none_is_told(dateline: Dateline) -> None:
    done = dateline("explain", "--text", "Ankara recalled its envoy.", "--published", "someday")
    assert (done.status, done.out) == (1, "")
    assert "'someday' is no date (DL-111)" in done.err


def test_a_table_that_lacks_a_column_is_told(dateline: Dateline, event: dict[str, str]) -> None:
    path = Path("out/mentions.csv")
    path.write_text(path.read_text("utf-8-sig").replace("char_start", "begins", 1), "utf-8")
    done = dateline("explain", event["event_id"], "--from", "out")
    assert done.status == 1
    assert "DL-401" in done.err


def test_a_text_without_events_is_told(dateline: Dateline) -> None:
    done = dateline("explain", "--text", "Snow fell.")
    assert (done.status, done.out, done.err) == (0, "", "no event in this text\n")


@pytest.mark.parametrize("arguments", [(), ("E1", "--text", "x")])
def test_one_of_event_and_text_is_needed(arguments: tuple[str, ...], dateline: Dateline) -> None:
    assert dateline("explain", *arguments).status == 2
