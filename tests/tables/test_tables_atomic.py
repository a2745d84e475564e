"""Files are whole or absent."""

from __future__ import annotations

from pathlib import Path

import pytest

from dateline.errors import DatelineError
from dateline.tables.atomic import replacing, write_text


def test_a_text_is_written_as_given(tmp_path: Path) -> None:
    write_text(tmp_path / "a.txt", "one\r\ntwo\n")
    assert (tmp_path / "a.txt").read_bytes() == b"one\r\ntwo\n"
    assert [path.name for path in tmp_path.iterdir()] == ["a.txt"]


def test_a_failure_half_way_leaves_the_old_file_and_nothing_else(tmp_path: Path) -> None:
    target = tmp_path / "a.txt"
    target.write_text("old")
    with pytest.raises(UnicodeEncodeError):
        write_text(target, "half of the n\ud800")
    assert target.read_text() == "old"
    assert [path.name for path in tmp_path.iterdir()] == ["a.txt"]


def test_a_full_disk_is_told_with_the_path(tmp_path: Path) -> None:
    target = tmp_path / "a.txt"
    target.write_text("old")
    with pytest.raises(DatelineError) as told, replacing(target):
        raise OSError(28, "No space left on device")
    assert told.value.code == "DL-502"
    assert str(told.value).startswith(str(target))
    assert "No space left on device" in str(told.value)
    assert target.read_text() == "old"


@pytest.mark.parametrize("inside", ["absent/a.txt", "file/a.txt"])
def test_a_folder_that_is_none_is_told(tmp_path: Path, inside: str) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(DatelineError, match="DL-502"):
        write_text(tmp_path / inside, "text")
