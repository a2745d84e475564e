"""Titles and describing nouns: offices, services, officials, rebels, protesters."""

from __future__ import annotations

from pathlib import Path

import pytest
from actors_ask import Parse, brief, made_up, who


@pytest.mark.parametrize(
    ("text", "words", "expected"),
    [
        # the country by possessive, adjective, compound, "of" and "in"
        ("Azerbaijan's foreign ministry protested.", "Azerbaijan's foreign ministry",
         ["Foreign Ministry of Azerbaijan AZE GOV"]),
        ("The Romanian parliament voted.", "The Romanian parliament", ["Parliament of Romania ROU LEG"]),
        ("Philippines army units moved in.", "Philippines army", ["Army of the Philippines PHL MIL"]),
        ("The police of Sri Lanka held him.", "The police of Sri Lanka", ["Police of Sri Lanka LKA COP"]),
        ("A court in Turkey released him.", "A court in Turkey", ["court in Turkey TUR JUD"]),
        ("Protesters in Kenya blocked a road.", "Protesters in Kenya", ["Protesters in Kenya KEN CVL"]),
        ("Spanish police held two men.", "Spanish police", ["Police of Spain ESP COP"]),
        ("Bulgaria's Foreign Intelligence Service warned.", "Bulgaria's Foreign Intelligence Service",
         ["Foreign Intelligence Service of Bulgaria BGR SPY"]),
        # coordination of origins, and of nouns
        ("Senior Hungarian and Romanian officials met.", "Senior Hungarian and Romanian officials",
         ["Senior Hungarian and Romanian officials HUN GOV", "Senior Hungarian and Romanian officials ROU GOV"]),
        ("Ethiopian and Kenyan troops arrived.", "Ethiopian", ["Ethiopian and Kenyan troops ETH MIL"]),
        # who stands behind somebody is not meant
        ("Turkish-backed Syrian rebels left.", "Turkish-backed Syrian rebels",
         ["Turkish-backed Syrian rebels SYR REB"]),
        # an armed group's people share its sector, a body's people its code
        ("Taliban leaders met.", "Taliban leaders", ["Taliban leaders AFG GOV"]),
        ("UN officials complained.", "UN officials", ["UN officials UNO GOV"]),
        ("NATO troops stayed.", "NATO troops", ["NATO troops IGO MIL"]),
        # measured, not named
        ("Dozens of Malian soldiers died.", "Dozens of Malian soldiers", ["Malian soldiers MLI MIL"]),
        ("Gunmen attacked a bus.", "Gunmen", ["unidentified UAF"]),
        ("Armed men attacked a bus.", "Armed men", ["unidentified UAF"]),
        ("Unidentified men attacked a bus.", "Unidentified men", ["unidentified UNK"]),
        # arms act for whom they belong to, and for nobody otherwise
        ("Iranian missiles hit the base.", "Iranian missiles", ["Iranian missiles IRN MIL"]),
        ("Missiles hit the base.", "Missiles", []),
        ("Protesters marched.", "Protesters", ["Protesters CVL"]),
    ],
)  # fmt: skip
def test_origins(part: Parse, text: str, words: str, expected: list[str]) -> None:
    assert brief(part, text, words) == expected


@pytest.mark.parametrize(
    ("text", "words", "expected"),
    [
        ("Italy closed its ports. The government gave no reason.", "The government", ["Italy ITA GOV"]),
        ("Georgia's interior ministry denied it. The ministry blamed others.", "The ministry",
         ["Interior Ministry of Georgia GEO GOV"]),
        ("Syrian rebels took the town. The rebels then left.", "The rebels", ["Syrian rebels SYR REB"]),
        ("Iran and Iraq disagree. The army stayed out.", "The army", ["army MIL"]),
        ("Armenia and Azerbaijan met. Neither army moved.", "Neither army",
         ["Army of Armenia ARM MIL", "Army of Azerbaijan AZE MIL"]),
    ],
)  # fmt: skip
def test_of_whom_the_article_speaks(part: Parse, text: str, words: str, expected: list[str]) -> None:
    assert brief(part, text, words) == expected


@pytest.mark.parametrize(
    ("year", "expected"),
    [
        (2024, ["Ardo Velm EST GOV"]),
        (2015, ["Ilmar Sook EST GOV"]),
        (1999, ["Prime Minister of Estonia EST GOV"]),
        (None, ["Prime Minister of Estonia EST GOV"]),
    ],
)
def test_the_holder_of_an_office_by_year(part: Parse, tmp_path: Path, year: int | None, expected: list[str]) -> None:
    text = "The Estonian prime minister flew home."
    assert brief(part, text, "The Estonian prime minister", year=year, layers=[made_up(tmp_path)]) == expected


def test_another_year_in_the_sentence_keeps_the_office(part: Parse, tmp_path: Path) -> None:
    text = "In 2003 the Estonian prime minister resigned."
    assert brief(part, text, "the Estonian prime minister", layers=[made_up(tmp_path)]) == [
        "Prime Minister of Estonia EST GOV"
    ]


def test_every_actor_tells_how_it_was_recognised(part: Parse) -> None:
    (actor,) = who(part, "Azerbaijan's foreign ministry protested.", "Azerbaijan's foreign ministry")
    assert actor.why == "'foreign ministry' in roles.csv, possessive 'Azerbaijan'"
