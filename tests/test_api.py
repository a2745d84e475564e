"""Dateline in Python."""

from __future__ import annotations

import datetime as dt
import json
import subprocess
import sys
from pathlib import Path

import pandas as pd
import pytest

import dateline
from dateline.ontology import PLOVER_TYPES
from dateline.tables.columns import TABLES

TEXT = "Azerbaijan attacked Armenia on September 13, 2022. Armenia rejected the proposal last week."


def test_the_public_names_are_there() -> None:
    for name in dateline.__all__:
        assert getattr(dateline, name) is not None
        assert name in dir(dateline)
    with pytest.raises(AttributeError, match="has no attribute 'extrct'"):
        dateline.extrct  # noqa: B018


def test_importing_it_loads_no_library() -> None:
    code = "import sys, dateline; print(sorted({'spacy', 'pandas', 'numpy', 'click'} & set(sys.modules)))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "[]\n"


def test_a_text_becomes_tables() -> None:
    tables = dateline.extract_text(TEXT, published="2022-10-05", title="Fighting")
    for name, columns in TABLES.items():
        assert list(getattr(tables, name).columns) == [column.name for column in columns]
    assert list(tables.articles["status"]) == ["ok"]
    assert tables.articles["published_start"][0] == pd.Timestamp("2022-10-05")
    attack = tables.events[tables.events["event_type"] == "ASSAULT"].iloc[0]
    assert (attack["actor_code"], attack["recipient_code"], attack["date"]) == ("AZE", "ARM", "2022-09-13")
    in_text = tables.mentions[tables.mentions["part"] == "text"]
    offsets = zip(in_text["char_start"], in_text["char_end"])
    assert [TEXT[int(start) : int(end)] for start, end in offsets] == list(in_text["trigger"])
    assert set(tables.mentions["event_id"]) == set(tables.events["event_id"])


def test_a_date_may_be_a_date() -> None:
    given = dateline.extract_text(TEXT, published=dt.date(2022, 10, 5))
    pd.testing.assert_frame_equal(given.events, dateline.extract_text(TEXT, published="2022-10-05").events)


def test_a_date_that_is_none_is_told() -> None:
    with pytest.raises(dateline.DatelineError, match="'soon' is no date"):
        dateline.extract_text(TEXT, published="soon")


@pytest.mark.parametrize("text", ["", " ", "\n", "?", "\ud800", "0" * 500])
def test_a_text_that_says_nothing_has_no_events(text: str) -> None:
    assert len(dateline.extract_text(text).events) == 0


def test_files_become_tables(tmp_path: Path) -> None:
    for number in range(2):
        (tmp_path / f"{number}.txt").write_text(f"Story {number}\n\n{TEXT}\n")
    one = dateline.extract(tmp_path / "0.txt")
    both = dateline.extract([tmp_path / "0.txt", str(tmp_path / "1.txt")])
    assert (len(one.articles), len(both.articles)) == (1, 2)
    assert set(one.mentions["mention_id"]) <= set(both.mentions["mention_id"])


def test_a_wrong_setting_is_told() -> None:
    with pytest.raises(dateline.DatelineError, match="did you mean 'model'"):
        dateline.extract_text(TEXT, modell="x")


@pytest.mark.parametrize(
    ("text", "actor", "recipient", "expected"),
    [
        ("Azerbaijan attacked Armenia.", "Azerbaijan", "Armenia", "ASSAULT"),
        ("Armenia rejected Russia's proposal.", "Armenia", "Russia", "REJECT"),
    ],
)
def test_an_action_has_a_type(text: str, actor: str, recipient: str, expected: str) -> None:
    kind = dateline.classify_action(text, actor, recipient)
    assert str(kind) == kind == expected
    assert json.dumps({"event_type": kind}) == f'{{"event_type": "{expected}"}}'
    assert 0 <= kind.confidence <= 1
    assert kind.why


def test_an_action_always_has_one() -> None:
    assert dateline.classify_action("They met.", "France", "Chad") in PLOVER_TYPES
