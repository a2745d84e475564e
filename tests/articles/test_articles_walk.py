"""Finding the inputs: which files count, in which order, and what is told of the others."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from dateline.articles.walk import find, label
from dateline.errors import DatelineError


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    for name in ("in/b.txt", "in/a.MD", "in/sub/c.html", "in/sub/d.pdf", "in/.hidden.txt", "in/.git/e.txt"):
        path = Path(name)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("x")
    return Path("in")


def labels(*inputs: str) -> list[str]:
    return [found.label for found in find(inputs)]


def test_a_folder_holds_the_files_with_our_endings_in_one_order(folder: Path) -> None:
    assert labels("in") == ["in/a.MD", "in/b.txt", "in/sub/c.html"]


def test_the_order_of_inputs_and_naming_a_file_twice_do_not_show(folder: Path) -> None:
    assert labels("in/sub", "in/b.txt", "in") == labels("in", "./in/b.txt", "in/../in/sub") == labels("in")


def test_a_named_file_of_another_kind_is_told(folder: Path) -> None:
    (found,) = find(["in/sub/d.pdf"])
    assert found.fault is not None
    assert found.fault.code == "DL-116"


def test_links_within_a_folder_are_told_and_not_followed(folder: Path) -> None:
    (folder / "loop").symlink_to(folder.resolve())
    (folder / "link.txt").symlink_to(folder / "b.txt")
    (folder / "other.pdf").symlink_to(folder / "sub" / "d.pdf")
    faults = {found.label: found.fault.code for found in find(["in"]) if found.fault}
    assert faults == {"in/loop": "DL-115", "in/link.txt": "DL-115"}


def test_an_input_that_is_a_link_is_followed(folder: Path) -> None:
    Path("link").symlink_to("in")
    assert labels("link") == ["link/a.MD", "link/b.txt", "link/sub/c.html"]


def test_a_named_pipe_is_not_opened(folder: Path) -> None:
    os.mkfifo(folder / "pipe.txt")
    faults = [str(found.fault) for found in find(["in"]) if found.fault]
    assert len(faults) == 1
    assert "named pipe" in faults[0]


def test_a_folder_that_dateline_wrote_holds_no_articles(folder: Path) -> None:
    (folder / "sub" / "dateline.json").write_text('{"dateline": "1", "schema": 1, "files": {}}')
    assert labels("in") == ["in/a.MD", "in/b.txt"]
    (folder / "sub" / "dateline.json").write_text('{"text": "an article of that name"}')
    assert "in/sub/dateline.json" in labels("in")


@pytest.mark.parametrize(
    "inputs, code",
    [([], "DL-101"), (["absent"], "DL-102"), ([""], "DL-102"), (["in/b.txt/x"], "DL-102"), (["a\x00b"], "DL-102")],
)
def test_what_is_not_there_is_told(folder: Path, inputs: list[str], code: str) -> None:
    with pytest.raises(DatelineError) as caught:
        find(inputs)
    assert caught.value.code == code


def test_a_folder_without_an_article_is_told(tmp_path: Path) -> None:
    with pytest.raises(DatelineError) as caught:
        find([str(tmp_path)])
    assert caught.value.code == "DL-103"


@pytest.mark.parametrize(
    "name, shown", [("a\nb.txt", "a\\nb.txt"), ("bad\udcff.txt", "bad\\udcff.txt"), ("\x1b[31m", "\\x1b[31m")]
)
def test_a_label_is_one_clean_line(name: str, shown: str) -> None:
    assert label(Path(name)) == shown
    label(Path(name)).encode("utf-8")
