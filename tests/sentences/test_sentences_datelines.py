"""The dateline that opens a report."""

from __future__ import annotations

import pytest

from dateline.sentences.datelines import dateline_end


@pytest.mark.parametrize(
    "dateline, rest",
    [
        ("YEREVAN, January 23 (Agency) -- ", "The government met."),
        ("YEREVAN, Jan. 23, 2025 (Agency) - ", "The government met."),
        ("THE HAGUE, Netherlands (NN)_ ", "The court ruled."),
        ("MOSCOW/KYIV — ", "“We will not,” he said."),
        ("Tbilisi, 4 May (Agency) – ", "Police dispersed a crowd."),
    ],
)
def test_a_dateline_with_its_dash(dateline: str, rest: str) -> None:
    assert dateline_end(dateline + rest) == len(dateline)


@pytest.mark.parametrize(
    "line",
    [
        "NATO - which had expected it - said nothing.",
        "Armenia – The country froze its membership.",
        "The ministry (MFA) - an old house - burned.",
        "US - China talks began.",
        "YEREVAN, January 23.",
        "",
    ],
)
def test_no_dateline(line: str) -> None:
    assert dateline_end(line) == 0
