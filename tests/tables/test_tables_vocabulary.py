"""What single cells may hold."""

from __future__ import annotations

import pytest

from dateline.tables.columns import TABLES, Column
from dateline.tables.vocabulary import as_day, fault

_COLUMNS = {column.name: column for columns in TABLES.values() for column in columns}


@pytest.mark.parametrize(
    ("column", "cell"),
    [
        ("event_id", "E1"),
        ("date", ""),
        ("date", "2022-09"),
        ("date", "2024-09-17/2024-09-19"),
        ("date", "2022-09/.."),
        ("date", "2024~"),
        ("date_start", "0044-03-15"),
        ("event_type", "STATEMENT"),
        ("status", "claimed"),
        ("context", "military; territory"),
        ("actor_code", "ARM; ; UNO"),
        ("actor_sector", "; GOV"),
        ("country", "KOS"),
        ("intensity", "-10"),
        ("confidence", "0.75"),
        ("latitude", ""),
        ("mentions", "0"),
        ("quad_class", ""),
    ],
)
def test_right_cells(column: str, cell: str) -> None:
    assert fault(cell, _COLUMNS[column]) == ""


@pytest.mark.parametrize(
    ("column", "cell", "wanted"),
    [
        ("event_id", "", "filled in"),
        ("date", "September 2022", "a date in EDTF"),
        ("date_start", "2022-09", "a day, written YYYY-MM-DD"),
        ("date_start", "2022-02-30", "a day"),
        ("date_start", "20220203", "a day"),
        ("date_start", "13/09/2022", "a day"),
        ("event_type", "ATTACK", "one of AGREE, CONSULT"),
        ("context", "military; nonsense", "a PLOVER context"),
        ("actor_code", "ARM, AZE", "code"),
        ("actor_code", "XXX", "code"),
        ("recipient_sector", "gov", "a PLOVER sector"),
        ("country", "Armenia", "a country's code"),
        ("intensity", "11", "a number from -10 to 10"),
        ("confidence", "1.2", "a number from 0 to 1"),
        ("confidence", "nan", "a number from 0 to 1"),
        ("confidence", "high", "a number"),
        ("mentions", "1.0", "a whole number"),
        ("mentions", "-1", "a whole number"),
        ("mentions", "١", "a whole number"),
    ],
)
def test_wrong_cells(column: str, cell: str, wanted: str) -> None:
    assert wanted in fault(cell, _COLUMNS[column])


def test_a_number_without_a_range_is_any_number() -> None:
    assert fault("1e9", Column("other", "", "number")) == ""


@pytest.mark.parametrize("cell", ["", "2022-09", "2022-13-01", "０２０２-01-01", "2022-W01-1", "2022-01-01T00:00"])
def test_what_is_no_day(cell: str) -> None:
    assert as_day(cell) is None
