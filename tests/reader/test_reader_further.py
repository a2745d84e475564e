"""Recipients that lie further off than object and preposition, a class of English a line."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from reader_fixtures import Read


@pytest.mark.parametrize(
    ("text", "recipients"),
    [
        # within what the act is done to or about
        ("The commission launched an investigation into the dealings of Gazprom.", ["Gazprom"]),
        ("Kenya withdrew from the agreement with Somalia.", ["Somalia"]),
        ("Cuba rejected the resolution drafted by Norway.", ["Norway"]),
        ("Poland invoked Article 4 of the NATO treaty.", ["NATO"]),
        # within what is promised, demanded or refused, but not its own subject
        ("Japan agreed to re-open its borders for South Koreans.", ["South Koreans"]),
        ("Australia agreed to send medicine to help the Philippine army.", ["Philippine"]),
        ("The minister vowed that Egypt would answer Ethiopia.", ["Ethiopia"]),
        ("Washington will not lift the embargo until Cuba frees the men.", ["Cuba"]),
        ("Canada donated ventilators to assist Ethiopia.", ["Ethiopia"]),
        # where a blow falls
        ("Turkey bombed a camp in Iraq.", ["Iraq"]),
        ("Russian forces attacked Avdiivka.", ["Avdiivka"]),
        # one's own envoy suffers nothing
        ("Peru recalled its ambassador.", []),
        ("Peru recalled its ambassador from Chile.", ["Chile"]),
        ("Peru expelled Chile's ambassador.", ["Chile's ambassador"]),
        # what is set apart names no other party
        ("Peru agreed to free the men after talks in Lima.", ["the men"]),
        ("Sudan agreed to a deal without Egypt.", []),
    ],
)
def test_recipients(text: str, recipients: list[str], read: Read) -> None:
    assert recipients in [[span.text for span in each.recipients] for each in read(text)]


@pytest.mark.parametrize(
    ("text", "actors", "status"),
    [
        ("Neither Sudan nor Egypt signed the treaty.", ["Sudan", "Egypt"], "negated"),
        ("No country has recognised Kosovo.", [], "negated"),
        ("None of the allies has condemned Israel.", [], "negated"),
    ],
)
def test_nobody_acts_where_it_is_denied(text: str, actors: list[str], status: str, read: Read) -> None:
    (action,) = read(text)
    assert ([span.text for span in action.actors], action.status) == (actors, status)


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Russian forces attacked Avdiivka.", "Avdiivka"),
        ("Iran seized a tanker in the Strait of Hormuz.", "the Strait of Hormuz"),
        ("The attack on Kharkiv lasted an hour.", "Kharkiv"),
        ("Zelensky visited Warsaw.", "Warsaw"),
        ("Peru accused Chile.", ""),
    ],
)
def test_what_is_struck_or_visited_is_the_place(text: str, place: str, read: Read) -> None:
    (action,) = read(text)
    assert (action.place.text if action.place else "") == place
