"""The check of whole tables."""

from __future__ import annotations

from pathlib import Path

import pytest

import fakes
from dateline.errors import DatelineError
from dateline.tables.cells import Row
from dateline.tables.check import check_references, check_table
from dateline.tables.columns import EVENTS, TABLES
from dateline.tables.csvfile import write_csv
from dateline.tables.rows import tables_of
from dateline.values import Analysis, Published


def _tables() -> dict[str, list[Row]]:
    report = fakes.report("a")
    analysis = Analysis(report, (fakes.time_expression(),), (fakes.mention(event_id="E1"),))
    return tables_of([report], [analysis], analysis.mentions, [fakes.event(), fakes.event("E2")])


def _said(tmp_path: Path, name: str, **cells: str | float) -> list[str]:
    """What the check says of a table whose first row has these cells."""
    rows = _tables()[name]
    write_csv(tmp_path / f"{name}.csv", TABLES[name], [{**rows[0], **cells}, *rows[1:]])
    found, _, problems = check_table(tmp_path / f"{name}.csv")
    assert found == name
    return [f"{problem.place.removeprefix(str(tmp_path))}: {problem.message}" for problem in problems]


@pytest.mark.parametrize("name", list(TABLES))
def test_what_dateline_writes_is_right(tmp_path: Path, name: str) -> None:
    assert _said(tmp_path, name) == []


@pytest.mark.parametrize(
    ("name", "cells", "said"),
    [
        (
            "events",
            {"date_start": "2022-10-01", "date": ""},
            "row 2: date_end is '2022-09-30', which is not on or after",
        ),
        ("events", {"date": "2022-08"}, "row 2: date is '2022-08', which is not what date_start and date_end say"),
        ("events", {"date_end": ""}, "row 2: date is '2022-09', which is not what date_start and date_end say"),
        ("events", {"event_type": "ATTACK"}, "row 2: event_type is 'ATTACK', which is not one of AGREE"),
        ("events", {"mode": "visit"}, "row 2: mode is 'visit', which is not a mode of ASSAULT (abduct"),
        ("events", {"event_type": "AID"}, "row 2: mode is 'heavy-weapons', which is not a mode of AID (it has none)"),
        ("events", {"actor_code": "AZE"}, "row 2: actor_code is 'AZE', which is not a list of 2, as actor is"),
        ("events", {"event_id": "E2"}, "row 3: the id 'E2' stands in row 2 already"),
        ("events", {"confidence": 7}, "row 2: confidence is '7', which is not a number from 0 to 1"),
        ("mentions", {"char_end": 5}, "row 2: char_end is '5', which is not over char_start, 5"),
        ("mentions", {"sentence_index": ""}, "row 2: sentence_index is '', which is not filled in"),
        ("articles", {"published_start": "2022-09-14", "published_end": "2022-09-13"}, "published_end is '2022-09-13'"),
    ],
)
def test_one_wrong_cell_is_told_with_its_row(tmp_path: Path, name: str, cells: dict[str, str], said: str) -> None:
    problems = _said(tmp_path, name, **cells)
    assert any(said in problem for problem in problems), problems


def test_a_wrong_cell_is_told_once(tmp_path: Path) -> None:
    assert len(_said(tmp_path, "events", date_start="13.9.2022")) == 1
    assert len(_said(tmp_path, "events", status="maybe")) == 1


def test_missing_and_unknown_columns(tmp_path: Path) -> None:
    rows = _tables()["events"]
    columns = [column for column in EVENTS if column.name not in ("mode", "actor_code")]
    write_csv(tmp_path / "e.csv", columns, rows)
    text = (tmp_path / "e.csv").read_text("utf-8-sig").replace("summary", "sumary", 1)
    (tmp_path / "e.csv").write_text(text, "utf-8")
    _, read, problems = check_table(tmp_path / "e.csv")
    assert len(read) == 2
    assert [(problem.code, problem.message) for problem in problems if problem.code != "DL-402"] == [
        ("DL-401", "the table has no column 'summary'"),
        ("DL-401", "the table has no column 'mode'"),
        ("DL-401", "the table has no column 'actor_code'"),
        ("DL-403", "the table has an unknown column 'sumary'"),
    ]


def test_a_table_of_something_else_is_told(tmp_path: Path) -> None:
    (tmp_path / "other.csv").write_text("name,price\napples,3\n")
    with pytest.raises(DatelineError) as told:
        check_table(tmp_path / "other.csv")
    assert told.value.code == "DL-404"
    assert "none of articles.csv, timexes.csv, mentions.csv, events.csv" in told.value.message


def test_ids_that_lead_nowhere(tmp_path: Path) -> None:
    tables = _tables()
    paths = {name: tmp_path / f"{name}.csv" for name in TABLES}
    for name, columns in TABLES.items():
        write_csv(paths[name], columns, tables[name])
    read = {name: (path, check_table(path)[1]) for name, path in paths.items()}
    assert check_references(read) == ()
    lost = {**read, "events": (paths["events"], read["events"][1][1:])}
    (problem,) = check_references(lost)
    assert problem.place == f"{paths['mentions']}, row 2"
    assert problem.message == "event_id is 'E1', which is not a row of events.csv"
    assert check_references({name: table for name, table in lost.items() if name != "mentions"}) == ()


def test_a_published_date_agrees_with_its_bounds(tmp_path: Path) -> None:
    report = fakes.report("a")
    tables = tables_of([type(report)(report.article, Published(fakes.MONTH, "inferred", "said so"))], [], [], [])
    write_csv(tmp_path / "articles.csv", TABLES["articles"], tables["articles"])
    assert check_table(tmp_path / "articles.csv")[2] == ()
