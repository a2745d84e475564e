"""The tables of a run as files."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

import fakes
from dateline.batch.folder import OUTPUTS
from dateline.batch.outputs import FORMATS, write_tables
from dateline.errors import DatelineError
from dateline.tables.columns import TABLES
from dateline.tables.csvfile import read_csv
from dateline.tables.rows import tables_of

ROWS = tables_of([fakes.report("a")], [], [], [fakes.event()])


def test_csv_is_always_made(tmp_path: Path) -> None:
    made, problems = write_tables(tmp_path, ROWS, formats=(), bom=True)
    assert made == [f"{name}.csv" for name in TABLES]
    assert problems == ()
    assert sorted(path.name for path in tmp_path.iterdir()) == sorted(made)
    assert (tmp_path / "events.csv").read_bytes().startswith(b"\xef\xbb\xbfevent_id,")


def test_the_other_formats_hold_the_same(tmp_path: Path) -> None:
    made, _ = write_tables(tmp_path, ROWS, formats=FORMATS, bom=False)
    assert set(made) <= set(OUTPUTS)
    assert len(made) == 9
    (line,) = (tmp_path / "events.jsonl").read_text("utf-8").splitlines()
    (row,) = read_csv(tmp_path / "events.csv")[1]
    assert (json.loads(line)["summary"], json.loads(line)["intensity"]) == (row["summary"], float(row["intensity"]))
    assert (tmp_path / "events.csv").read_bytes().startswith(b"event_id,")


def test_a_folder_that_is_gone_is_told(tmp_path: Path) -> None:
    with pytest.raises(DatelineError, match="DL-502"):
        write_tables(tmp_path / "gone", ROWS, formats=(), bom=True)
