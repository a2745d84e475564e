"""DataFrames: types, empty cells, and the same table from values and from CSV."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pandas as pd
import pytest

import fakes
from dateline.errors import DatelineError
from dateline.tables.cells import Row
from dateline.tables.columns import EVENTS, TABLES
from dateline.tables.csvfile import write_csv
from dateline.tables.frames import read_events, read_frame, to_frame
from dateline.tables.rows import tables_of
from dateline.values import Analysis, Interval


def _tables() -> dict[str, list[Row]]:
    report = fakes.report("a", title="NA")
    analysis = Analysis(report, (fakes.time_expression(),), (fakes.mention(event_id="E1", lemma="null"),))
    old = fakes.event("E2", interval=Interval(dt.date(44, 3, 15), None, "interval"), event_type="OTHER", mode="")
    return tables_of([report], [analysis], analysis.mentions, [fakes.event(summary="=1 is a text"), old])


@pytest.mark.parametrize("name", list(TABLES))
def test_a_table_is_the_same_from_values_and_from_csv(tmp_path: Path, name: str) -> None:
    rows = _tables()[name]
    write_csv(tmp_path / "t.csv", TABLES[name], rows)
    pd.testing.assert_frame_equal(read_frame(name, tmp_path / "t.csv"), to_frame(name, rows))


def test_an_empty_table_has_its_columns_and_types() -> None:
    frame, full = to_frame("events", []), to_frame("events", _tables()["events"])
    assert list(frame.columns) == [column.name for column in EVENTS]
    assert list(frame.dtypes) == list(full.dtypes)


def test_the_types(tmp_path: Path) -> None:
    write_csv(tmp_path / "events.csv", EVENTS, _tables()["events"])
    events = read_events(str(tmp_path / "events.csv"))
    assert events["date_start"].dtype == "datetime64[s]"
    assert events["date_start"][0] == pd.Timestamp("2022-09-01")
    assert events["date_start"][1].year == 44
    assert pd.isna(events["date_end"][1])
    assert events["intensity"].dtype == "Float64"
    assert events["mentions"].dtype == "Int64"
    assert pd.isna(events["intensity"][1])
    assert events["mode"][1] == ""
    assert events["summary"][0] == "=1 is a text"


def test_words_that_pandas_takes_for_nothing_stay_words(tmp_path: Path) -> None:
    for name in ("articles", "mentions"):
        write_csv(tmp_path / f"{name}.csv", TABLES[name], _tables()[name])
    assert read_frame("articles", tmp_path / "articles.csv")["title"][0] == "NA"
    assert read_frame("mentions", tmp_path / "mentions.csv")["lemma"][0] == "null"


def test_columns_of_a_later_version_are_kept(tmp_path: Path) -> None:
    rows = [{**row, "note": "mine"} for row in _tables()["events"]]
    write_csv(tmp_path / "events.csv", (*EVENTS, type(EVENTS[0])("note", "a note")), rows)
    assert list(read_events(tmp_path / "events.csv")["note"]) == ["mine", "mine"]


@pytest.mark.parametrize(
    ("column", "cell", "wanted"),
    [
        ("mentions", "two", "a whole number"),
        ("date_start", "2022-09", "a day, written YYYY-MM-DD"),
        ("confidence", "high", "a number"),
    ],
)
def test_a_cell_of_another_kind_is_told_with_its_row(tmp_path: Path, column: str, cell: str, wanted: str) -> None:
    rows = _tables()["events"]
    write_csv(tmp_path / "events.csv", EVENTS, [rows[0], {**rows[1], column: cell}])
    with pytest.raises(DatelineError) as told:
        read_events(tmp_path / "events.csv")
    assert (told.value.code, told.value.place) == ("DL-402", f"{tmp_path / 'events.csv'}, row 3")
    assert told.value.message == f"{column} is {cell!r}, which is not {wanted}"


def test_a_missing_column_is_told(tmp_path: Path) -> None:
    write_csv(tmp_path / "events.csv", EVENTS[1:], _tables()["events"])
    with pytest.raises(DatelineError) as told:
        read_events(tmp_path / "events.csv")
    assert (told.value.code, told.value.message) == ("DL-401", "the table has no column 'event_id'")
