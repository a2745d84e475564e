"""The lexicons that are shipped: codes, years, names that only one actor bears, and places that lie where they are."""

from __future__ import annotations

import csv
import itertools
import re
import statistics
import unicodedata
from collections.abc import Iterator
from typing import Any

import pytest

from dateline.lexicon import SCHEMAS, TOMLS, read_table, read_toml
from dateline.ontology import MODES_OF
from paths import REPOSITORY

SHIPPED = REPOSITORY / "src" / "dateline" / "lexicons" / "en"
SCRIPTS = REPOSITORY / "scripts"
TABLES = tuple(SCHEMAS)
NAMING = ("countries", "organisations", "groups", "leaders")

# Names that two actors share in the same years, and how a reader tells which is meant.
SHARED_NAMES = {
    "RSF": "Reporters Without Borders and Sudan's Rapid Support Forces: by the country that the article speaks of",
    "King Abdullah": "of Jordan and of Saudi Arabia, 2005 to 2015: by the country that the article speaks of",
}
# States that stretch farther than 20 degrees from their middle, or that hold land overseas.
WIDE = ("AUS", "BRA", "CAN", "CHN", "DNK", "FRA", "GBR", "IDN", "NLD", "RUS", "USA")
# Places by hand that no other place of their state is within 8 degrees of.
REMOTE = {
    "Thule", "Greenland", "Nuuk", "South Georgia", "Christmas Island", "Kirkenes", "Novaya Zemlya", "Itu Aba", "Lajes",
    "Galapagos Islands",
}  # fmt: skip


def raw_rows(name: str) -> list[list[str]]:
    """The lines of a shipped table as they are written, header first."""
    with (SHIPPED / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        return [cells for cells in csv.reader(file) if cells and not cells[0].startswith("#")]


def names_of(name: str, row: dict[str, Any]) -> Iterator[str]:
    """All names of an actor; of a country also those of its people and its seats."""
    yield row["name"]
    yield from row["aliases"]
    if name == "countries":
        for column in ("adjectives", "demonyms", "capitals", "metonyms"):
            yield from row[column]


def spelled(name: str) -> str:
    """What a text is compared by: no accents, points or hyphens, and no capitals but in short acronyms."""
    bare = "".join(c for c in unicodedata.normalize("NFKD", name) if not unicodedata.combining(c))
    words = re.findall(r"[^\W_]+", bare)
    return " ".join(word if word.isupper() and 1 < len(word) <= 3 else word.casefold() for word in words)


def degrees_apart(one: Any, other: Any) -> float:
    east = abs((one["longitude"] - other["longitude"] + 180) % 360 - 180)
    return float(max(abs(one["latitude"] - other["latitude"]), east))


def test_every_file_is_a_lexicon_and_every_lexicon_a_file() -> None:
    assert sorted(path.name for path in SHIPPED.iterdir()) == sorted(
        [*(f"{name}.csv" for name in TABLES), *(f"{name}.toml" for name in TOMLS)]
    )


@pytest.mark.parametrize("file", [*(f"{name}.csv" for name in TABLES), *(f"{name}.toml" for name in TOMLS)])
def test_a_file_is_plain_text(file: str) -> None:
    text = (SHIPPED / file).read_bytes().decode("utf-8")
    assert unicodedata.is_normalized("NFC", text)
    assert text.endswith("\n")
    assert not text.startswith("\ufeff")
    assert not re.search(r"[\r\t\x00-\x08\u00a0\u200b-\u200f\u2028\u2029]", text)


@pytest.mark.parametrize("name", TABLES)
def test_a_table_loads_with_all_its_columns(name: str) -> None:
    header, *lines = raw_rows(name)
    assert header == list(SCHEMAS[name].columns)
    assert {len(cells) for cells in lines} == {len(header)}
    assert len(read_table(name)) == len(lines)


@pytest.mark.parametrize("name", TABLES)
def test_no_cell_has_stray_blanks_or_empty_items(name: str) -> None:
    header, *lines = raw_rows(name)
    lists = [i for i, column in enumerate(header) if SCHEMAS[name].columns[column] in ("list", "codes", "sectors")]
    for cells in lines:
        assert all(cell == " ".join(cell.split()) for cell in cells), cells
        for items in (cells[i].split("; ") for i in lists if cells[i]):
            assert all(items), cells
            assert len(set(items)) == len(items), cells


@pytest.mark.parametrize("name", TOMLS)
def test_a_nested_lexicon_is_tables_of_values(name: str) -> None:
    lexicon = read_toml(name)
    assert lexicon
    assert all(isinstance(table, dict) and table for table in lexicon.values())


def test_a_mode_belongs_to_its_type() -> None:
    for row in read_table("triggers"):
        assert not row["mode"] or row["mode"] in MODES_OF[row["event_type"]], row["lemma"]


@pytest.mark.parametrize("name", NAMING)
def test_years_are_plausible(name: str) -> None:
    for row in read_table(name):
        for year in (row["valid_from"], row["valid_to"]):
            old = name == "organisations" and row["sector"] in ("LEG", "JUD", "REL", "MIL", "GOV")
            assert year is None or (1200 if old else 1700) <= year <= 2026, row["name"]


def test_no_name_stands_for_two_actors_at_once() -> None:
    bearers: dict[str, dict[tuple[str, str], list[tuple[int, int]]]] = {}
    for name in NAMING:
        for row in read_table(name):
            years = row["valid_from"] or 0, row["valid_to"] or 9999
            for alias in set(map(spelled, names_of(name, dict(row)))):
                bearers.setdefault(alias, {}).setdefault((name, row["name"]), []).append(years)
    shared = {
        alias
        for alias, actors in bearers.items()
        for ours, theirs in itertools.combinations(actors.values(), 2)
        if any(a[0] <= b[1] and b[0] <= a[1] for a in ours for b in theirs)
    }
    assert shared == set(map(spelled, SHARED_NAMES))


@pytest.mark.parametrize("name", NAMING)
def test_no_actor_is_called_by_an_everyday_word(name: str) -> None:
    """A capital at the start of a sentence would make an actor of the word; acronyms of more than three letters and
    those with small letters too may be written so."""
    words = (
        "Let Fact Model Mend Arena Pace Shape Alba Shell Vale Intel Solidarity Unity Forward March Reform Change Hope "
        "Justice Freedom Progress Victory Order Future Choice Action Union Front Movement Army Party State May Will "
        "Reunion Best Act Aid Help Save Star Sun Mission Alliance Coalition League Bloc Center Home Right Left"
    ).split()
    found = {alias for row in read_table(name) for alias in names_of(name, dict(row)) if alias.capitalize() in words}
    assert {alias for alias in found if not (alias.isupper() and len(alias) <= 3)} == set()


# Places


def test_places_lie_where_their_country_does() -> None:
    by_country: dict[str, list[Any]] = {}
    for row in read_table("places"):
        assert None not in (row["latitude"], row["longitude"]), row["name"]
        if row["country"] and row["country"] not in WIDE:
            by_country.setdefault(row["country"], []).append(row)
    for rows in by_country.values():
        middle = {key: statistics.median(row[key] for row in rows) for key in ("latitude", "longitude")}
        assert [row["name"] for row in rows if degrees_apart(row, middle) > 20] == []


def test_places_by_hand_have_neighbours() -> None:
    by_hand = {(row["name"], row["country"]) for row in hand_rows()}
    by_country: dict[str, list[Any]] = {}
    for row in read_table("places"):
        by_country.setdefault(row["country"], []).append(row)
    lonely = {
        row["name"]
        for country, rows in by_country.items()
        for row in rows
        if country and (row["name"], country) in by_hand and len(rows) > 1
        if min(degrees_apart(row, other) for other in rows if other is not row) > 8
    }
    assert lonely == REMOTE


def test_places_are_written_once() -> None:
    seen: dict[tuple[str, str], str] = {}
    for row in read_table("places"):
        for name in {spelled(name) for name in (row["name"], *row["aliases"])}:
            assert seen.setdefault((name, row["country"]), row["name"]) == row["name"], (name, row["country"])


def test_no_city_bears_the_name_of_another_country() -> None:
    countries = {
        spelled(name): row["code"] for row in read_table("countries") for name in (row["name"], *row["aliases"])
    }
    clashes = {
        row["name"]
        for row in read_table("places")
        for name in (row["name"], *row["aliases"])
        if row["country"] and countries.get(spelled(name), "") not in ("", row["country"])
    }
    assert clashes == set()


def test_every_capital_is_a_place() -> None:
    places = {
        (spelled(name), row["country"]) for row in read_table("places") for name in (row["name"], *row["aliases"])
    }
    without = {
        row["name"]
        for row in read_table("countries")
        if row["capitals"] and not row["sector"] and row["valid_to"] is None
        if not any((spelled(capital), row["code"]) in places for capital in row["capitals"])
    }
    assert without == set()


def hand_rows() -> list[dict[str, str]]:
    with (SCRIPTS / "places_by_hand.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(line for line in file if not line.startswith("#")))


def test_places_by_hand_are_all_in_as_they_are() -> None:
    header, *lines = raw_rows("places")
    written = hand_rows()
    assert [dict(zip(header, cells)) for cells in lines[: len(written)]] == written


def test_places_left_out_are_out() -> None:
    left_out: dict[str, set[str]] = {}
    for line in (SCRIPTS / "places_left_out.txt").read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            country, _, names = line.partition(": ")
            left_out.setdefault(country, set()).update(names.split("; "))
    by_hand = {row["name"] for row in hand_rows()}
    kept = [
        row["name"]
        for row in read_table("places")
        if row["name"] not in by_hand and row["kind"] != "capital"
        if row["name"] in left_out["*"] | left_out.get(row["country"], set())
    ]
    assert kept == []


def test_act_words_are_lemmas_with_one_to_three_types() -> None:
    rows = read_table("acts")
    assert len(rows) > 2_500
    for row in rows:
        assert row["word"] == row["word"].lower().strip(), row
        assert row["pos"] in ("verb", "noun", "adj"), row
        assert 1 <= len(row["types"]) <= 3, row
        assert row["pos"] == "verb" or " " not in row["word"], row


def test_every_trigger_is_an_act_word() -> None:
    words = {(row["word"], row["pos"]) for row in read_table("acts")}
    for row in read_table("triggers"):
        if row["event_type"] not in ("", "NONE"):
            assert {(lemma.lower(), row["pos"]) for lemma in row["lemma"].split("|")} <= words
