"""JSON Lines: the same values, raw."""

from __future__ import annotations

import json
import tempfile
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from dateline.tables.columns import Column
from dateline.tables.jsonl import write_jsonl

COLUMNS = (Column("name", "a text"), Column("count", "a number", "number"))
_TEXT = st.text(alphabet=st.characters(codec="utf-8"))
_NUMBER = st.none() | st.integers() | st.floats(allow_nan=False, allow_infinity=False)


@given(st.lists(st.fixed_dictionaries({"name": _TEXT, "count": _NUMBER})))
def test_what_is_written_reads_back(rows: list[dict[str, str | float | None]]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "t.jsonl"
        write_jsonl(path, COLUMNS, rows)
        lines = path.read_bytes().decode("utf-8").split("\n")
    assert lines.pop() == ""
    assert [json.loads(line) for line in lines] == rows


def test_formulas_stay_raw_and_keys_stand_in_order(tmp_path: Path) -> None:
    write_jsonl(tmp_path / "t.jsonl", COLUMNS, [{"count": -1.0, "name": "=1+1"}])
    assert (tmp_path / "t.jsonl").read_text() == '{"name": "=1+1", "count": -1.0}\n'
