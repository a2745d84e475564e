"""The files of coded text that a path names."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Final

from dateline.errors import DatelineError
from dateline.training.coded import CodedFile
from dateline.training.codedfile import read_coded
from dateline.values import Problem

ENDING: Final = ".coded"


def read_folder(paths: Iterable[Path]) -> tuple[tuple[CodedFile, ...], tuple[Problem, ...]]:
    """The coded files of some files and folders in the order of their paths, and what could not be read in them.

    Raises ``DatelineError`` when there are none, or one cannot be opened.
    """
    files: list[CodedFile] = []
    problems: list[Problem] = []
    for path in _files(paths):
        try:
            text = path.read_text(encoding="utf-8-sig")
        except UnicodeDecodeError:
            raise DatelineError("DL-107", place=str(path)) from None
        except OSError as error:
            raise DatelineError("DL-104", place=str(path), reason=error.strerror or str(error)) from None
        file, found = read_coded(text, path.as_posix())
        files.append(file)
        problems += found
    return tuple(files), tuple(problems)


def _files(paths: Iterable[Path]) -> list[Path]:
    found: list[Path] = []
    for path in paths:
        if not path.exists():
            raise DatelineError("DL-102", place=str(path))
        found += sorted(path.rglob(f"*{ENDING}")) if path.is_dir() else [path]
    if not found:
        raise DatelineError("DL-103", endings=ENDING)
    return found
