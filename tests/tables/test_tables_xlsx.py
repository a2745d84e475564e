"""The workbook, read back by another library."""

from __future__ import annotations

import dataclasses
import datetime as dt
from pathlib import Path
from typing import Any

import openpyxl
import pytest

import fakes
from dateline.tables import xlsx
from dateline.tables.cells import CELL_LIMIT, TRUNCATED, Row
from dateline.tables.columns import TABLES
from dateline.tables.rows import tables_of
from dateline.tables.xlsx import write_xlsx
from dateline.values import Analysis, Interval


def _tables(**fields: Any) -> dict[str, list[Row]]:
    report = fakes.report("a")
    analysis = Analysis(report, (fakes.time_expression(),), (fakes.mention(event_id="E1"),))
    return tables_of([report], [analysis], analysis.mentions, [fakes.event(**fields)])


def _cell(path: Path, column: str, sheet: str = "events", row: int = 2) -> Any:
    place = [each.name for each in TABLES[sheet]].index(column) + 1
    return openpyxl.load_workbook(path)[sheet].cell(row, place)


def test_a_sheet_for_each_table_and_one_for_the_columns(tmp_path: Path) -> None:
    assert write_xlsx(tmp_path / "e.xlsx", _tables()) == ()
    book = openpyxl.load_workbook(tmp_path / "e.xlsx")
    assert book.sheetnames == ["events", "mentions", "timexes", "articles", "columns"]
    for name, columns in TABLES.items():
        assert [cell.value for cell in book[name][1]] == [column.name for column in columns]
        assert book[name].freeze_panes == "A2"
        assert book[name].auto_filter.ref is not None
    described = [(row[0].value, row[1].value) for row in book["columns"].iter_rows(min_row=2)]
    assert sorted(described) == sorted((name, column.name) for name, columns in TABLES.items() for column in columns)


def test_days_are_dates_and_partial_dates_are_texts(tmp_path: Path) -> None:
    write_xlsx(tmp_path / "e.xlsx", _tables())
    start, date = _cell(tmp_path / "e.xlsx", "date_start"), _cell(tmp_path / "e.xlsx", "date")
    assert (start.value, start.number_format, start.data_type) == (dt.datetime(2022, 9, 1), "yyyy-mm-dd", "d")
    assert (date.value, date.number_format, date.data_type) == ("2022-09", "@", "s")


def test_days_before_excels_calendar_are_texts(tmp_path: Path) -> None:
    old = Interval(dt.date(1898, 12, 10), dt.date(1898, 12, 10), "day")
    write_xlsx(tmp_path / "e.xlsx", _tables(interval=old))
    assert _cell(tmp_path / "e.xlsx", "date_start").value == "1898-12-10"


def test_numbers_are_numbers_and_the_unknown_is_nothing(tmp_path: Path) -> None:
    write_xlsx(tmp_path / "e.xlsx", _tables())
    assert _cell(tmp_path / "e.xlsx", "intensity").value == -9
    assert _cell(tmp_path / "e.xlsx", "latitude").value is None


@pytest.mark.parametrize(
    "text",
    ["=1+1", "+1", "-1", "@SUM(A1)", "{=1}", "https://example.org/x", "mailto:a@b.c", "internal:A1", "0123", "_x0041_"],
)
def test_a_text_is_a_text_and_nothing_else(tmp_path: Path, text: str) -> None:
    write_xlsx(tmp_path / "e.xlsx", _tables(summary=text))
    cell = _cell(tmp_path / "e.xlsx", "summary")
    assert (cell.value, cell.data_type, cell.hyperlink) == (text, "s", None)


def test_texts_that_xml_cannot_hold(tmp_path: Path) -> None:
    write_xlsx(tmp_path / "e.xlsx", _tables(summary="a\0b\x1bc\ud800d\uffffe"))
    assert _cell(tmp_path / "e.xlsx", "summary").value == "a b c\ufffdd\ufffde"


@pytest.mark.parametrize("letter", ["x", "😀"])
def test_a_cell_is_cut_at_excels_limit_with_a_mark(tmp_path: Path, letter: str) -> None:
    ids = tuple(f"{letter * 10}{number}" for number in range(5_000))
    write_xlsx(tmp_path / "e.xlsx", _tables(article_ids=ids))
    value = _cell(tmp_path / "e.xlsx", "article_ids").value
    assert len(value.encode("utf-16-le")) // 2 <= CELL_LIMIT
    assert value.endswith(TRUNCATED)


def test_the_same_tables_make_the_same_bytes(tmp_path: Path) -> None:
    write_xlsx(tmp_path / "one.xlsx", _tables())
    write_xlsx(tmp_path / "two.xlsx", _tables())
    assert (tmp_path / "one.xlsx").read_bytes() == (tmp_path / "two.xlsx").read_bytes()


def test_rows_that_do_not_fit_are_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(xlsx, "ROW_LIMIT", 3)
    rows = tables_of([dataclasses.replace(fakes.report(f"a{n}")) for n in range(4)], [], [], [])
    (problem,) = write_xlsx(tmp_path / "e.xlsx", rows)
    assert (problem.code, problem.message) == ("DL-505", "the sheet 'articles' holds only 2 of 4 rows")
    assert openpyxl.load_workbook(tmp_path / "e.xlsx")["articles"].max_row == 3
