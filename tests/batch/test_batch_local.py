"""Articles over worker processes: same results, one failure an article, no process left behind."""

from __future__ import annotations

import dataclasses
import multiprocessing
from pathlib import Path

import pytest

import fakes
from dateline.batch import local
from dateline.batch.local import analyse_all, worker_count
from dateline.errors import DatelineError
from dateline.settings import Settings
from dateline.values import Analysis, ArticleReport

REPORTS = [fakes.report(f"a{number}") for number in range(5)]


def _run(reports: list[ArticleReport], workers: int, model: str = "fake") -> dict[int, Analysis]:
    settings = Settings(model=model, workers=workers)
    done = list(analyse_all(reports, settings, fakes.WORK))
    assert len(done) == len({index for index, _ in done})
    assert multiprocessing.active_children() == []
    return dict(done)


@pytest.mark.parametrize(
    ("wanted", "articles", "count"), [(1, 10, 1), (4, 10, 4), (8, 3, 3), (0, 1, 1), (0, 8, 1), (0, 0, 0), (3, 0, 0)]
)
def test_never_more_workers_than_articles(wanted: int, articles: int, count: int) -> None:
    assert worker_count(wanted, articles) == count


def test_no_count_means_a_worker_for_each_core_that_has_enough_to_do(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(local, "_cores", lambda: 64)
    assert worker_count(0, 10_000) == 64
    assert worker_count(0, 17) == 3


def test_one_worker_is_this_process_and_any_other_number_is_not() -> None:
    settings = Settings(model="fake")
    for workers, inside in ((1, True), (0, False), (2, False)):
        given = dataclasses.replace(settings, workers=workers)
        running = analyse_all(REPORTS[:2], given, fakes.WORK)
        next(running)
        assert (multiprocessing.active_children() == []) is inside
        running.close()


def test_the_number_of_workers_does_not_show() -> None:
    alone = _run(REPORTS, 1)
    assert sorted(alone) == [0, 1, 2, 3, 4]
    assert _run(REPORTS, 2) == alone
    assert _run(REPORTS, 3) == alone


def test_no_articles_load_no_model() -> None:
    assert _run([], 1, "missing") == {}


def test_an_article_that_breaks_stops_no_other() -> None:
    done = _run([*REPORTS, fakes.report("bad", "BREAK")], 2)
    assert [done[index].report.status for index in range(6)] == ["ok"] * 5 + ["failed"]
    assert "DL-303" in done[5].report.error


def test_an_article_that_kills_its_worker_fails_alone() -> None:
    done = _run([fakes.report("bad", "DIE"), *REPORTS, fakes.report("worse", "DIE")], 2)
    assert [done[index].report.status for index in range(7)] == ["failed", *["ok"] * 5, "failed"]
    assert done[0].report.error == (
        "in/bad.txt: the worker that read the article died (exit status 7) (DL-304); "
        "split the article, or raise the limits"
    )


def test_an_article_whose_worker_died_of_something_else_is_read_after_all(tmp_path: Path) -> None:
    done = _run([fakes.report("unlucky", f"ONCE {tmp_path / 'flag'}"), *REPORTS], 2)
    assert {analysis.report.status for analysis in done.values()} == {"ok"}


@pytest.mark.parametrize("workers", [1, 2])
def test_a_model_that_is_absent_ends_the_run(workers: int) -> None:
    with pytest.raises(DatelineError) as told:
        _run(REPORTS, workers, "missing")
    assert told.value.code == "DL-301"
    assert multiprocessing.active_children() == []


@pytest.mark.parametrize("workers", [1, 2])
def test_a_fault_of_every_article_ends_the_run(workers: int) -> None:
    with pytest.raises(DatelineError) as told:
        _run([*REPORTS, fakes.report("x", "LEXICON")], workers)
    assert told.value.code == "DL-208"


@pytest.mark.parametrize(("model", "reason"), [("broken", "ValueError: bad weights"), ("dying", "exit status 9")])
def test_a_worker_that_cannot_start_ends_the_run(model: str, reason: str) -> None:
    with pytest.raises(DatelineError) as told:
        _run(REPORTS, 2, model)
    assert (told.value.code, told.value.slots) == ("DL-506", {"reason": reason})
    assert multiprocessing.active_children() == []


def test_workers_end_when_the_iteration_is_left() -> None:
    running = analyse_all([*REPORTS[:1], fakes.report("slow", "SLOW")], Settings(model="fake", workers=2), fakes.WORK)
    next(running)
    assert multiprocessing.active_children()
    running.close()
    assert multiprocessing.active_children() == []
