"""On which columns sources contradict one another."""

from __future__ import annotations

from typing import Any

import pytest
from event_values import ARMENIA, AZERBAIJAN, AZERI_ARMY, GEORGIA, mention, on

from dateline.events.disagree import disagreement
from dateline.values import Place


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ({}, {}, ()),
        ({"interval": on("2022-09-12", "2022-09-13")}, {"interval": on("2022-09-13", "2022-09-14")}, ("date",)),
        ({"interval": on("2022-09-13")}, {"interval": on("2022-09-01", "2022-09-30", "month")}, ()),
        ({"interval": on("2022-09-13")}, {"interval": on("2022-09-14"), "date_basis": "publication"}, ()),
        ({}, {"event_type": "COERCE"}, ("event_type",)),
        ({"mode": "drone"}, {"mode": "aerial"}, ("mode",)),
        ({"mode": "drone"}, {}, ()),
        ({"status": "actual"}, {"status": "claimed"}, ("status",)),
        ({"actors": (AZERBAIJAN,)}, {"actors": (AZERI_ARMY,)}, ()),
        ({"actors": (AZERBAIJAN,)}, {"actors": (GEORGIA,)}, ("actor",)),
        ({"actors": (AZERBAIJAN,)}, {"actors": ()}, ()),
        ({"recipients": (ARMENIA,)}, {"recipients": (GEORGIA,)}, ("recipient",)),
        ({"place": Place("Goris", "ARM")}, {"place": Place("", "ARM")}, ()),
        ({"place": Place("Goris", "ARM")}, {"place": Place("Lachin", "AZE")}, ("country",)),
    ],
)
def test_two_sources(one: dict[str, Any], other: dict[str, Any], expected: tuple[str, ...]) -> None:
    assert disagreement([[mention("a", **one)], [mention("b", **other)]]) == expected
    assert disagreement([[mention("b", **other)], [mention("a", **one)]]) == expected


def test_a_source_does_not_disagree_with_itself() -> None:
    assert disagreement([[mention("a", 0, status="claimed"), mention("a", 1)]]) == ()


def test_sources_that_share_one_reading_do_not_disagree() -> None:
    both = [mention("a", 0, status="claimed"), mention("a", 1)]
    assert disagreement([both, [mention("b")]]) == ()
