"""Rows: the values of the stages in the columns of the tables."""

from __future__ import annotations

import dataclasses
import datetime as dt

import pytest

import fakes
from dateline.tables.cells import EVIDENCE_LIMIT, TRUNCATED, Row
from dateline.tables.columns import TABLES
from dateline.tables.rows import article_row, event_row, mention_row, tables_of, timex_rows
from dateline.values import Actor, Analysis, ArticleReport, Interval, Published


def _all() -> dict[str, list[Row]]:
    report = dataclasses.replace(fakes.report("a", title="Two\nlines"), published=Published(fakes.DAY, "metadata"))
    analysis = Analysis(report, (fakes.time_expression(),), (fakes.mention(event_id="E1"),))
    return tables_of([report], [analysis], analysis.mentions, [fakes.event()])


@pytest.mark.parametrize("name", list(TABLES))
def test_a_row_has_the_columns_of_its_table_in_their_order(name: str) -> None:
    (row,) = _all()[name]
    assert list(row) == [column.name for column in TABLES[name]]


def test_a_mention() -> None:
    row = mention_row(fakes.mention(event_id="E1", actors=(fakes.AZERBAIJAN, fakes.STRANGER)))
    assert (row["actor"], row["actor_text"]) == ("Azerbaijan; unidentified", "Baku; gunmen")
    assert (row["actor_code"], row["actor_sector"]) == ("AZE; ", "GOV; UAF")
    assert (row["recipient"], row["recipient_code"]) == ("Armenia", "ARM")
    assert (row["location"], row["country"], row["latitude"]) == ("Jermuk", "ARM", 39.84)
    assert (row["date"], row["date_start"], row["date_end"]) == ("2022-09", "2022-09-01", "2022-09-30")
    assert (row["date_precision"], row["date_basis"], row["context"]) == ("month", "explicit", "military; territory")


def test_an_event_carries_its_quad_class_and_intensity() -> None:
    row = event_row(fakes.event())
    assert (row["quad_class"], row["intensity"]) == ("material conflict", -9.0)
    assert (row["first_published"], row["latitude"], row["article_ids"]) == ("2022-09-13", None, "a")


def test_a_type_of_ours_has_neither() -> None:
    row = event_row(fakes.event(event_type="STATEMENT"))
    assert (row["quad_class"], row["intensity"]) == ("", None)


@pytest.mark.parametrize(
    ("interval", "date", "start", "end"),
    [
        (Interval(), "", "", ""),
        (Interval(dt.date(2022, 9, 1), None, "interval"), "2022-09/..", "2022-09-01", ""),
        (Interval(None, dt.date(2025, 12, 31), "interval"), "../2025-12", "", "2025-12-31"),
        (
            Interval(dt.date(2024, 1, 1), dt.date(2024, 12, 31), "year", approximate=True),
            "2024~",
            "2024-01-01",
            "2024-12-31",
        ),
    ],
)
def test_open_and_rough_dates(interval: Interval, date: str, start: str, end: str) -> None:
    row = mention_row(fakes.mention(interval=interval))
    assert (row["date"], row["date_start"], row["date_end"]) == (date, start, end)


def test_an_article_that_failed_has_its_reason() -> None:
    row = article_row(ArticleReport(fakes.report("a").article, status="failed", error="in/a.txt: the file is empty"))
    assert (row["status"], row["error"], row["published"]) == ("failed", "in/a.txt: the file is empty", "")
    assert (row["published_basis"], row["published_precision"], row["words"]) == ("none", "unknown", 0)


def test_time_expressions_stand_in_the_order_of_the_text() -> None:
    times = (fakes.time_expression(), fakes.time_expression(start=30, end=34, text="2022"))
    assert [row["char_start"] for row in timex_rows(Analysis(fakes.report("a"), times))] == [3, 30]


def test_texts_are_one_line_and_evidence_is_bounded_around_the_trigger() -> None:
    tables = _all()
    assert tables["articles"][0]["title"] == "Two lines"
    long = "On and on\n" * 300 + "Baku attacked." + " and on" * 300
    evidence = str(mention_row(fakes.mention(evidence=long))["evidence"])
    assert len(evidence) <= EVIDENCE_LIMIT
    assert "attacked" in evidence
    assert "\n" not in evidence
    assert evidence.startswith(TRUNCATED)
    assert evidence.endswith(TRUNCATED)


def test_an_item_cannot_make_two() -> None:
    row = mention_row(fakes.mention(actors=(Actor("A; B", "a", "ARM"), Actor("C", "c", "AZE"))))
    assert (row["actor"], row["actor_code"]) == ("A, B; C", "ARM; AZE")
