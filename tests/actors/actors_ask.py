"""A way to ask whom words of a text stand for, and a layer of made-up names."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from dateline.actors import Cast, cast
from dateline.lexicon import read_table
from dateline.values import Actor, Interval, Published, Span

if TYPE_CHECKING:
    from dateline.sentences import Part

Parse = Callable[[str], "Part"]
SHARED = Path(__file__).resolve().parents[3] / "shared"


def published_in(year: int | None) -> Published:
    """Published some time in a year."""
    return Published(Interval(dt.date(year, 1, 1), dt.date(year, 12, 31), "year")) if year else Published()


def span_of(part: Part, words: str, nth: int = 0) -> Span:
    """The span of whole words of a text, their ``nth`` occurrence (-1 for the last), with their syntactic head."""
    match = list(re.finditer(rf"(?<!\w){re.escape(words)}(?!\w)", part.doc.text))[nth]
    covered = part.doc.char_span(*match.span(), alignment_mode="expand")
    assert covered is not None
    return Span(*match.span(), covered.root.idx, words)


def cast_of(part: Parse, text: str) -> tuple[Part, Cast]:
    """A parsed text with its cast."""
    parsed = part(text)
    return parsed, cast([parsed], published_in(2024))


def who(
    part: Parse, text: str, words: str, *, year: int | None = 2024, nth: int = 0, layers: Sequence[Path] = ()
) -> tuple[Actor, ...]:
    """The actors that words of a text stand for."""
    parsed = part(text)
    return cast([parsed], published_in(year), layers=layers).resolve("text", span_of(parsed, words, nth))


def brief(
    part: Parse, text: str, words: str, *, year: int | None = 2024, nth: int = 0, layers: Sequence[Path] = ()
) -> list[str]:
    """The same, each actor as "name CODE SECTOR"."""
    actors = who(part, text, words, year=year, nth=nth, layers=layers)
    return [" ".join(filter(None, (actor.name, actor.code, actor.sector))) for actor in actors]


def codes(part: Parse, text: str, words: str, *, year: int | None = 2024) -> list[str]:
    """The codes of the actors."""
    return [actor.code for actor in who(part, text, words, year=year)]


def made_up(folder: Path) -> Path:
    """A layer with persons and places that no real lexicon has, in the place of Estonia's leaders."""
    shipped = [row for row in read_table("leaders") if row["code"] == "EST"]
    (folder / "leaders.csv").write_text(
        "name,code,sector,office,aliases,valid_from,valid_to\n"
        + "".join(f"-{row['name']},,,{row['office']},,{row['valid_from'] or ''},\n" for row in shipped)
        + "Ardo Velm,EST,GOV,head of government,Ardo Welm,2020,2025\n"
        "Ilmar Sook,EST,GOV,head of government,,2012,2019\n"
        "Tarmo Kreuk,EST,GOV,foreign minister,,2023,2025\n"
        "Maru Kreuk,LVA,GOV,foreign minister,,2010,2012\n"
        "Pesh Anvari,TJK,GOV,head of state,,2001,\n",
        encoding="utf-8",
    )
    (folder / "places.csv").write_text(
        "name,country,latitude,longitude,kind,aliases\n"
        "Vardanka,ARM,40.1,45.2,city,Wardanka\n"
        "Vardanka,GEO,42.0,43.1,village,\n",
        encoding="utf-8",
    )
    return folder
