"""Holders of offices, and what a person is in a year."""

from __future__ import annotations

from pathlib import Path

import pytest
from actors_ask import Parse, brief, made_up

from dateline.actors.book import Book, Entry, open_book
from dateline.actors.offices import holder, standing
from dateline.actors.people import Person


@pytest.fixture
def book(tmp_path: Path) -> Book:
    """A book with leaders of its own."""
    return open_book((str(made_up(tmp_path)),))


@pytest.mark.parametrize(("year", "expected"), [(2024, "Ardo Velm"), (2012, "Ilmar Sook"), (1990, None), (None, None)])
def test_holder_by_year(book: Book, year: int | None, expected: str | None) -> None:
    found = holder(book, "EST", "head of government", year, ())
    assert (found.name if found else None) == expected


def test_no_office_has_no_holder(book: Book) -> None:
    assert holder(book, "EST", "", 2024, ()) is None


TERM = Entry("person", "Ada Kull", "leaders.csv", "EST", "GOV", office="head of state", valid_from=2010, valid_to=2014)


@pytest.mark.parametrize(
    ("year", "sector"),
    [(2012, "GOV"), (None, "GOV"), (2020, "ELI"), (2005, "GOV")],
)
def test_standing_by_year(year: int | None, sector: str) -> None:
    person = Person("Ada Kull", (TERM,), (), None, "", (0, 0))
    assert standing(person, year)[:2] == ("EST", sector)


def test_of_two_offices_the_text_tells_which(part: Parse, tmp_path: Path) -> None:
    rows = "name,code,sector,office,valid_from\nAda Kull,EST,GOV,head of government,2010\nAda Kull,EUR,GOV,,2010\n"
    (tmp_path / "leaders.csv").write_text(rows, encoding="utf-8")
    for words in ("European Council President Ada Kull", "Estonian Prime Minister Ada Kull"):
        answer = brief(part, f"{words} left.", words, year=None, layers=[tmp_path])
        assert answer == [f"Ada Kull {'EUR' if words.startswith('Europ') else 'EST'} GOV"]


def test_a_name_alone_tells_nothing() -> None:
    assert standing(Person("Ada Kull", (), (), None, "", (0, 0)), 2020)[:2] == ("", "")
