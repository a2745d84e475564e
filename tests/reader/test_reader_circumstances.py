"""When, where and on whose word."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from reader_fixtures import Read


@pytest.mark.parametrize(
    ("text", "times", "dated"),
    [
        ("On Monday Chad attacked Mali.", ["Monday"], {"attack": "Monday"}),
        ("Since the attack in June 2022 Chad has been quiet.", ["June 2022"], {"attack": "June 2022"}),
        ("Last week's summit in Doha was short.", ["Last week"], {"summit": "Last week"}),
        (
            "The premier, during the summit in Doha last May, criticised Mali.",
            ["last May"],
            {"criticise": "last May", "summit": "last May"},
        ),
        ("Kyiv said on Monday that rebels had shelled the town.", ["Monday"], {"shell": None}),
        ("Rebels shelled the town on Monday, Kyiv said.", ["Monday"], {"shell": "Monday"}),
        ("On Monday the king met Macron and signed the treaty.", ["Monday"], {"meet": "Monday", "sign": "Monday"}),
        ("The king met Macron on Monday and signed the treaty.", ["Monday"], {"meet": "Monday", "sign": None}),
        ("Chad condemned the attack of 3 May.", ["3 May"], {"condemn": None, "attack": "3 May"}),
        ("The ministry rejected the 2025 report.", ["2025"], {"reject": None}),
        ("Talks collapsed on Friday.", ["Friday"], {"talk": "Friday"}),
        ("In 2024 Mali declared that its membership is frozen.", ["2024"], {"frozen": "2024"}),
        ("The attack, which killed 12 people on 3 May, was brief.", ["3 May"], {"attack": "3 May"}),
    ],
)
def test_the_time_that_governs(text: str, times: list[str], dated: dict[str, str | None], read: Read) -> None:
    found = {a.lemma: None if a.time is None else times[a.time] for a in read(text, *times)}
    assert found == dated


def test_an_end_is_no_date(read: Read) -> None:
    (action,) = read("Mali suspended aid until the end of 2028.", until=["the end of 2028"])
    assert action.time is None


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("The army said rebels had attacked the base.", "The army"),
        ("Rebels attacked the base, the army said.", "the army"),
        ("According to the ministry, rebels attacked the base.", "the ministry"),
        ("Rebels attacked the base.", None),
        ("Chad deplored the coup; Mali said it was calm.", None),
    ],
)
def test_attribution(text: str, said: str | None, read: Read) -> None:
    attribution = read(text)[0].attribution
    assert (attribution and attribution.text) == said


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Putin met Erdogan in Sochi.", "Sochi"),
        ("Rebels attacked a convoy near Timbuktu.", "Timbuktu"),
        ("Putin met Erdogan in May.", None),
    ],
)
def test_place(text: str, place: str | None, read: Read) -> None:
    found = read(text)[0].place
    assert (found and found.text) == place
