"""The look at a user's lexicons."""

from __future__ import annotations

from pathlib import Path

import pytest

from dateline.batch.layers import check_layers, entries, lexicon_files
from dateline.errors import DatelineError


def test_every_lexicon_of_ours_loads() -> None:
    assert {"countries.csv", "triggers.csv", "calendar.toml"} <= set(lexicon_files())
    for file in lexicon_files():
        assert entries(file, ()) > 0, file


def test_a_folder_that_is_right(tmp_path: Path) -> None:
    (tmp_path / "countries.csv").write_text("name,code,sector\nAtlantis,ATA,\n")
    (tmp_path / "notes.md").write_text("mine")
    check_layers([str(tmp_path)])
    assert entries("countries.csv", [str(tmp_path)]) == entries("countries.csv", ()) + 1


@pytest.mark.parametrize(
    ("name", "content", "code"),
    [
        ("country.csv", "name,code\n", "DL-208"),
        ("countries.csv", "name,code,sector\nAtlantis,XXX,\n", "DL-205"),
        ("calendar.toml", "this is no TOML\n", "DL-201"),
    ],
)
def test_a_file_that_is_wrong_is_told_with_its_path(tmp_path: Path, name: str, content: str, code: str) -> None:
    (tmp_path / name).write_text(content)
    with pytest.raises(DatelineError) as told:
        check_layers([str(tmp_path)])
    assert told.value.code == code
    assert str(tmp_path / name) in told.value.place


def test_a_folder_that_is_none(tmp_path: Path) -> None:
    with pytest.raises(DatelineError, match="DL-102"):
        check_layers([str(tmp_path / "absent")])
