"""A real spreadsheet opens the tables: the same cells, no formula run, no mojibake, days as days."""

from __future__ import annotations

import datetime as dt
import shutil
import subprocess
from pathlib import Path

import openpyxl
import pytest

from dateline.tables.columns import EVENTS
from dateline.tables.csvfile import write_csv
from dateline.tables.rows import tables_of
from dateline.tables.xlsx import write_xlsx
from fakes import event

SOFFICE = shutil.which("soffice")
pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(SOFFICE is None, reason="LibreOffice is not installed"),
]

HOSTILE = ("=1+1", "+cmd|' /C calc'!A0", "@SUM(1;1)", "-2+3", "Zürich — “Ministère”, ძალა, 北京", "a; b, \"c\" 'd'")


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A CSV file and a workbook of events with awkward texts."""
    made = tmp_path_factory.mktemp("sheet")
    events = [event(f"E{n}", summary=text, evidence=text) for n, text in enumerate(HOSTILE)]
    rows = tables_of([], [], [], events)
    write_csv(made / "events.csv", EVENTS, rows["events"])
    write_xlsx(made / "events.xlsx", rows)
    return made


def converted(file: Path, to: str, options: str = "") -> Path:
    """What LibreOffice Calc makes of a file when it opens it and saves it in another format."""
    assert SOFFICE is not None
    profile = f"-env:UserInstallation=file://{file.parent / 'profile'}"
    target = file.parent / to
    command = [SOFFICE, profile, "--headless", *([f"--infilter={options}"] if options else [])]
    command += ["--convert-to", to, "--outdir", str(target), str(file)]
    subprocess.run(command, check=True, capture_output=True, timeout=180)
    return target / f"{file.stem}.{to}"


def test_csv_opens_with_the_same_cells_and_runs_nothing(folder: Path) -> None:
    # Comma, double quote, UTF-8 (76), from line 1, and no cell read as a formula: what a double click does.
    sheet = converted(folder / "events.csv", "xlsx", "CSV:44,34,76,1,,0,false,true,false")
    book = openpyxl.load_workbook(sheet)
    header, *rows = book.active.iter_rows()
    names = [cell.value for cell in header]
    summaries = [row[names.index("summary")] for row in rows]
    assert names[0] == "event_id"
    assert all(cell.data_type == "s" for cell in summaries)
    shown = [str(cell.value) for cell in summaries]
    assert [text.removeprefix("'") for text in shown] == list(HOSTILE)


def test_the_workbook_opens_with_true_texts_and_days(folder: Path) -> None:
    book = openpyxl.load_workbook(converted(folder / "events.xlsx", "xlsx"))
    header, *rows = book["events"].iter_rows()
    names = [cell.value for cell in header]
    cells = [dict(zip(names, row)) for row in rows]
    assert [row["summary"].value for row in cells] == list(HOSTILE)
    assert {row["summary"].data_type for row in cells} == {"s"}
    assert {row["date_start"].value for row in cells} == {dt.datetime(2022, 9, 1)}
    assert {(row["date"].value, row["date"].data_type) for row in cells} == {("2022-09", "s")}
