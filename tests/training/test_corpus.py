"""The coded text that is shipped: well formed, whole in its parts, and as balanced as its datasheet says."""

from __future__ import annotations

import re

import pytest

from dateline.training.check import check_files
from dateline.training.coded import CodedFile
from dateline.training.folder import read_folder
from dateline.training.stats import stats
from paths import REPOSITORY

CORPUS = REPOSITORY / "data" / "coded"
PARTS = ("train", "dev", "test")
AT_LEAST = {"types": 250, "modes": 30, "statuses": 200}


@pytest.fixture(scope="module")
def files() -> tuple[CodedFile, ...]:
    read, problems = read_folder([CORPUS])
    assert [f"{problem.place}: {problem.message}" for problem in problems] == []
    return read


def test_nothing_is_wrong_with_it(files: tuple[CodedFile, ...]) -> None:
    assert [f"{problem.place}: {problem.message}" for problem in check_files(files)] == []


@pytest.mark.parametrize("table", sorted(AT_LEAST))
def test_it_is_balanced(table: str, files: tuple[CodedFile, ...]) -> None:
    assert {name: count for name, count in dict(stats(files))[table] if count < AT_LEAST[table]} == {}


def test_it_is_as_large_as_its_datasheet_says(files: tuple[CodedFile, ...]) -> None:
    sheet = (CORPUS / "README.md").read_text(encoding="utf-8")
    for part in PARTS:
        row = next(line for line in sheet.splitlines() if line.startswith(f"| `{part}/`"))
        told = [int(cell.replace(",", "")) for cell in re.findall(r"[\d,]+", row)]
        found = []
        for kind in ("articles", "snippets"):
            texts = [text for f in files if f.kind == kind and f"/{part}/" in f.path for text in f.texts]
            found += [len(texts), sum(len(text.events) for text in texts)]
        assert told == found
