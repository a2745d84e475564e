"""CSV: what spreadsheets take it for, and what reads back."""

from __future__ import annotations

import csv
import tempfile
from pathlib import Path

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from dateline.errors import DatelineError
from dateline.tables.cells import Cell, Row, one_line
from dateline.tables.columns import Column
from dateline.tables.csvfile import cell_text, guard, read_csv, unguard, write_csv

COLUMNS = (Column("name", "a text"), Column("count", "a number", "number"))
_TEXTS = st.text(alphabet=st.characters(exclude_categories=()), max_size=30) | st.text(
    "'=+-@\t\r \n＝＠a;,\"", max_size=6
)


def _written(rows: list[Row], *, bom: bool = True) -> bytes:
    with tempfile.TemporaryDirectory() as folder:
        write_csv(Path(folder) / "t.csv", COLUMNS, rows, bom=bom)
        return (Path(folder) / "t.csv").read_bytes()


def _read(content: bytes) -> list[dict[str, str]]:
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / "t.csv").write_bytes(content)
        return read_csv(Path(folder) / "t.csv")[1]


def test_the_bytes_are_those_that_a_spreadsheet_expects() -> None:
    rows: list[Row] = [{"name": 'Ağrı, "city"', "count": 2}, {"name": "", "count": None}]
    assert _written(rows) == '\ufeffname,count\r\n"Ağrı, ""city""",2\r\n,\r\n'.encode()
    assert _written(rows, bom=False).startswith(b"name,")


@pytest.mark.parametrize(
    ("text", "guarded"),
    [
        ("=1+1", "'=1+1"),
        ("+49", "'+49"),
        ("-5 degrees", "'-5 degrees"),
        ("@sum", "'@sum"),
        ("＝1", "'＝1"),
        ("＋1", "'＋1"),
        ("－1", "'－1"),
        ("＠a", "'＠a"),
        (" =1", "' =1"),
        ("'=1", "''=1"),
        ("''=1", "'''=1"),
        ("'tis", "'tis"),
        ("'", "'"),
        ("plain = text", "plain = text"),
        ("– dash", "– dash"),
        ("", ""),
    ],
)
def test_a_text_that_looks_like_a_formula_is_guarded(text: str, guarded: str) -> None:
    assert guard(text) == guarded
    assert unguard(guarded) == text


@pytest.mark.parametrize(("cell", "text"), [("\t=1", "' =1"), ("\r@x", "' @x"), (-9.0, "-9"), (0.5, "0.5"), (None, "")])
def test_tabs_are_spaces_first_and_numbers_stay_numbers(cell: Cell, text: str) -> None:
    assert cell_text(cell) == text


@given(_TEXTS)
def test_the_guard_comes_off_exactly(text: str) -> None:
    assert unguard(guard(text)) == text


@given(st.lists(st.tuples(_TEXTS, st.none() | st.floats(allow_nan=False, allow_infinity=False)), max_size=5))
def test_a_table_reads_back_to_the_same_values(cells: list[tuple[str, float | None]]) -> None:
    cells.append(("last", 1))  # empty rows at the end are nothing
    back = _read(_written([{"name": name, "count": count} for name, count in cells]))
    assert [row["name"] for row in back] == [one_line(name) for name, _ in cells]
    assert [float(row["count"]) if row["count"] else None for row in back] == [count for _, count in cells]


@given(st.lists(_TEXTS, min_size=1, max_size=5))
def test_a_row_is_a_line_and_no_cell_begins_like_a_formula(texts: list[str]) -> None:
    content = _written([{"name": text, "count": -1} for text in texts]).decode("utf-8-sig")
    assert content.count("\r\n") == content.count("\n") == content.count("\r") == len(texts) + 1
    for line in list(csv.reader(content.splitlines()))[1:]:
        assert not line[0].lstrip().startswith(tuple("=+-@＝＋－＠"))


@given(st.lists(_TEXTS, min_size=1, max_size=5))
def test_pandas_reads_the_same_texts(texts: list[str]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "t.csv"
        write_csv(path, COLUMNS, [{"name": text, "count": 1} for text in texts])
        frame = pd.read_csv(path, keep_default_na=False, dtype="str")
    assert list(frame.columns) == ["name", "count"]
    assert [unguard(cell) for cell in frame["name"]] == [one_line(text) for text in texts]


def test_a_cell_longer_than_the_readers_default_limit_reads_back(tmp_path: Path) -> None:
    before = csv.field_size_limit()
    path = tmp_path / "t.csv"
    write_csv(path, COLUMNS, [{"name": "x" * 200_000, "count": 1}])
    assert len(read_csv(path)[1][0]["name"]) == 200_000
    assert csv.field_size_limit() == before


def test_short_rows_are_filled_and_blank_lines_at_the_end_are_nothing() -> None:
    assert _read(b"name,count\na\n\nb,2\n\n\n") == [
        {"name": "a", "count": ""},
        {"name": "", "count": ""},
        {"name": "b", "count": "2"},
    ]


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "it has no header"),
        (b"\r\n", "it has no header"),
        (b"name,count\na,1,2\n", "row 2 has 3 cells, and the header 2"),
        (b"name,name\na,1\n", "two columns 'name'"),
        (b"name,count\n\xff\xfe,1\n", "not in UTF-8"),
        (b'name,count\n"open', "unexpected end of data"),
    ],
)
def test_what_is_no_table_is_told(tmp_path: Path, content: bytes, said: str) -> None:
    (tmp_path / "t.csv").write_bytes(content)
    with pytest.raises(DatelineError) as told:
        read_csv(tmp_path / "t.csv")
    assert told.value.code == "DL-404"
    assert said in told.value.message
    assert told.value.place == str(tmp_path / "t.csv")


def test_an_absent_file_and_a_folder_are_told(tmp_path: Path) -> None:
    with pytest.raises(DatelineError) as absent:
        read_csv(tmp_path / "absent.csv")
    with pytest.raises(DatelineError) as folder:
        read_csv(tmp_path)
    assert (absent.value.code, folder.value.code) == ("DL-102", "DL-104")
