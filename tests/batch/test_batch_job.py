"""The job: nothing lost, nothing doubled, always the same order."""

from __future__ import annotations

import dataclasses
import itertools
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

import fakes
from dateline.batch.job import Result, analysed, extract
from dateline.batch.worker import Work
from dateline.errors import DatelineError
from dateline.settings import Settings
from dateline.tables.columns import TABLES
from dateline.values import Analysis, ArticleReport

SETTINGS = Settings(model="fake", workers=1)
GOOD = [fakes.report(name) for name in "abc"]
OTHERS = [
    dataclasses.replace(fakes.report("d"), status="duplicate", error="same text as a"),
    dataclasses.replace(fakes.report("e"), status="skipped", error="in French"),
    dataclasses.replace(fakes.report("f"), status="failed", error="in/f.txt: the file is empty"),
    fakes.report("g", "BREAK"),
]


def _run(reports: Sequence[ArticleReport], *, workers: int = 1) -> Result:
    return analysed(reports, dataclasses.replace(SETTINGS, workers=workers), work=fakes.WORK)


def test_every_input_ends_as_one_article() -> None:
    result = _run([*OTHERS, *GOOD])
    assert [report.article.article_id for report in result.reports] == list("abcdefg")
    counts = {status: result.count(status) for status in ("ok", "duplicate", "skipped", "failed")}
    assert counts == {"ok": 3, "duplicate": 1, "skipped": 1, "failed": 2}
    assert [mention.article_id for mention in result.mentions] == list("abc")


def test_the_rows_of_all_tables_are_there() -> None:
    tables = _run([*OTHERS, *GOOD]).tables()
    assert list(tables) == list(TABLES)
    assert [len(tables[name]) for name in ("articles", "timexes", "mentions")] == [7, 3, 3]
    events = {row["event_id"] for row in tables["events"]}
    assert {row["event_id"] for row in tables["mentions"]} == events


def test_neither_order_nor_workers_show() -> None:
    tables = _run(GOOD + OTHERS).tables()
    for order in itertools.islice(itertools.permutations(GOOD + OTHERS), 0, 5040, 997):
        assert _run(order).tables() == tables
    assert _run(GOOD + OTHERS, workers=2).tables() == tables


def test_what_is_not_to_be_read_is_not_read() -> None:
    def refuse(report: ArticleReport, nlp: object, settings: Settings) -> Analysis:
        raise AssertionError(report.article.article_id)

    result = analysed(OTHERS[:3], SETTINGS, work=Work(fakes.load, refuse))
    assert [report.error for report in result.reports] == [report.error for report in OTHERS[:3]]


def test_mentions_stand_title_first_and_in_the_order_of_the_analysis() -> None:
    def several(report: ArticleReport, nlp: object, settings: Settings) -> Analysis:
        below, main, title = (
            fakes.mention(mention_id="M3", start=2, end=4),
            fakes.mention(mention_id="M2", start=9, end=12),
            fakes.mention(mention_id="M1", part="title"),
        )
        late, early = fakes.time_expression(start=30, end=34), fakes.time_expression()
        return Analysis(report, (late, early), (main, below, title))

    result = analysed(GOOD[:1], SETTINGS, work=Work(fakes.load, several))
    assert [mention.mention_id for mention in result.mentions] == ["M1", "M2", "M3"]
    assert [time.start for time in result.analyses[0].times] == [3, 30]


def test_progress_is_told() -> None:
    told: list[tuple[int, int]] = []
    analysed(GOOD + OTHERS, SETTINGS, progress=lambda done, total: told.append((done, total)), work=fakes.WORK)
    assert told == [(1, 4), (2, 4), (3, 4), (4, 4)]


def test_inputs_are_read_with_the_settings() -> None:
    def read(inputs: Sequence[str], settings: Settings) -> Iterator[ArticleReport]:
        assert settings is SETTINGS
        return (fakes.report(name) for name in inputs)

    assert extract(["x", "y"], SETTINGS, read=read, work=fakes.WORK).count("ok") == 2


def test_a_missing_model_ends_the_job() -> None:
    with pytest.raises(DatelineError, match="DL-301"):
        analysed(GOOD, dataclasses.replace(SETTINGS, model="missing"), work=fakes.WORK)


def test_a_fault_in_a_lexicon_ends_the_job_before_an_article_is_read(tmp_path: Path) -> None:
    (tmp_path / "countries.csv").write_text("name,code,sector\nAtlantis,XXX,\n")
    with pytest.raises(DatelineError, match=r"countries\.csv, line 2"):
        analysed([], dataclasses.replace(SETTINGS, lexicons=(str(tmp_path),)), work=fakes.WORK)


def test_nothing_is_nothing() -> None:
    assert analysed([], SETTINGS, work=fakes.WORK) == Result((), (), ())
