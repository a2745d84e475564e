"""The compiled lexicons."""

from __future__ import annotations

from pathlib import Path

import pytest
from actors_ask import made_up

from dateline.actors.book import open_book, surname


@pytest.mark.parametrize(
    ("name", "code", "expected"),
    [
        ("Nikol Pashinyan", "ARM", "Pashinyan"),
        ("Ursula von der Leyen", "EUR", "von der Leyen"),
        ("Bashar al-Assad", "SYR", "al-Assad"),
        ("Xi Jinping", "CHN", "Xi"),
        ("Moon Jae-in", "KOR", "Moon"),
        ("Rafael Mariano Grossi", "UNO", "Grossi"),
        ("Jokowi", "IDN", "Jokowi"),
        # given names first, and what tells generations apart
        ("John Lee", "HKG", "Lee"),
        ("Joseph Wu", "TWN", "Wu"),
        ("Pham Minh Chinh", "VNM", "Chinh"),
        ("Ferdinand Marcos Jr.", "PHL", "Marcos"),
        ("John Paul II", "VAT", "Paul"),
    ],
)
def test_surnames(name: str, code: str, expected: str) -> None:
    assert surname(name, code, open_book().words["names"]) == expected


@pytest.mark.parametrize(
    ("form", "title"),
    [
        ("prime ministers", "prime minister"),
        ("ministers of foreign affairs", "minister of foreign affairs"),
        ("foreign ministries", "foreign ministry"),
        ("spokesmen", "spokesman"),
        ("protesters", "protester"),
    ],
)
def test_titles_are_known_in_the_plural(form: str, title: str) -> None:
    (found, *_) = open_book().titles.whole(form)
    assert (found.title, found.many) == (title, True)


@pytest.mark.parametrize(
    ("title", "code", "expected"),
    [
        ("prime minister", "NLD", "Prime Minister of the Netherlands"),
        ("minister of foreign affairs", "ITA", "Minister of Foreign Affairs of Italy"),
        ("police", "GEO", "Police of Georgia"),
    ],
)
def test_names_of_offices(title: str, code: str, expected: str) -> None:
    assert open_book().titled(title, code) == expected


def test_a_state_goes_before_the_territories_that_bear_its_code() -> None:
    countries = open_book().countries
    assert (countries["AZE"], countries["GEO"], countries["PSE"]) == ("Azerbaijan", "Georgia", "Palestine")


def test_holders_are_kept_with_their_years(tmp_path: Path) -> None:
    holders = open_book((str(made_up(tmp_path)),)).holders["EST", "head of government"]
    assert [(entry.name, entry.valid_from, entry.valid_to) for entry in holders] == [
        ("Ardo Velm", 2020, 2025),
        ("Ilmar Sook", 2012, 2019),
    ]
    assert [entry.name for entry in holders if entry.valid(2015)] == ["Ilmar Sook"]
