"""Read matches that are made of the calendar's words: "23 January 2025", "last September", "the early 2010s"."""

from __future__ import annotations

from typing import Any, Final

from dateline.times.distances import pointed
from dateline.times.interval import Slice
from dateline.times.lexemes import YEARS
from dateline.times.match import Match
from dateline.times.other_calendars import CALENDARS, convert, middle
from dateline.times.readings import LAST_DAY, Calendar, Converted, Pointer, Reading, Shift

# Years that a number may be without a word that says so.
_LIKELY: Final = range(1800, 2101)
# The unit that "of last ..." names behind a weekday or a bare day; behind all else it is the year.
_WHOLE: Final = {"weekday": "week", "day_within": "month"}
_NOUNS: Final = ("NN", "JJ", "CD", "HY")


def calendar(match: Match) -> Reading | None:
    """Any rule whose words are of the calendar: each is known by its kind."""
    quarter, day, year = _quarter(match), _day(match), _year_told(match)
    if quarter is None or day is None or year is None:
        return None
    if match.has("s") and not match.has("m") and not _is_season(match):
        return None
    fields: dict[str, Any] = {**quarter, **day, **year}
    return Calendar(
        month=match.first("m"),
        weekday=match.first("w"),
        season=match.first("s"),
        holiday=match.first("H") or "",
        part=match.part(),
        time=match.time(),
        whole_week=match.rule == "week_of",
        **fields,
    )


def _quarter(match: Match) -> dict[str, Any] | None:
    """The quarter or half, if one is named; a half needs its year ("the first half" may be of a game)."""
    if sign := match.first("Q"):
        return {"quarter" if sign[0] == "q" else "half": sign[1]}
    if not match.has("v"):
        return {}
    if match.word("v") == "half" and not match.has("yu"):
        return None
    number = match.first("o") or (2 if match.first("d") == "last" else 1)
    return {match.word("v"): number} if number <= 4 else None


def _day(match: Match) -> dict[str, Any] | None:
    """The day of the month, or the first and last of several; ``None`` for what no month has."""
    if not match.has("m") and match.rule not in ("weekday_day", "day_within"):
        return {}
    days = match.all("no")
    if any(not isinstance(n, int) or not 1 <= n <= 31 for n in days):
        return None
    if match.rule == "edge_of_month":
        return {"day": days[0] if days else LAST_DAY} if match.first("u") == "day" else None
    if match.rule == "days_of_month":
        listed = "&" in match.kinds and days[-1] - days[0] > 1 and match.previous() != "between"
        return {"day": days[0], "last_day": days[-1]} if days[0] < days[-1] and not listed else None
    return {"day": days[0] if days else None}


def _year_told(match: Match) -> dict[str, Any] | None:
    """The year, or the year or week that is named by its distance ("June last year"), and the pointer of the rest."""
    pointers: list[Pointer] = match.all("d")
    fields: dict[str, Any] = {"year": match.first("y")}
    if match.has("u") and match.rule not in ("week_of", "edge_of_month"):
        unit = match.first("u")
        there = not pointers or (match.kinds.endswith("tdu") and pointers[-1] == "next")
        shift = pointed(pointers[-1] if pointers else "same", unit, there=there)
        if unit != _WHOLE.get(match.rule, "year") or shift is None:
            return None
        fields["year_of" if unit == "year" else "within"] = shift
        pointers = pointers[:-1]
    fields["pointer"] = pointers[0] if pointers and match.rule != "edge_of_month" else ""
    return fields


def _is_season(match: Match) -> bool:
    """A bare "spring" is a season only after a preposition, "the fall of" only of a year."""
    if match.has("dyueE"):
        return True
    if match.following_kind() == "O" or match.tag("s")[:2] != "NN":
        return False
    return match.kinds != "s" or match.previous() in match.words.company["season"]


def other_calendar(match: Match) -> Reading | None:
    """A day or a month of the Islamic or the Persian calendar, with its year."""
    reckoning, month = match.first("C")
    day = match.first("no")
    if day is not None and not isinstance(day, int):
        return None
    found = convert(reckoning, match.first("y"), month, day)
    return Converted(found, middle(found), CALENDARS[reckoning]) if found else None


def digits(match: Match) -> Reading | None:
    """A date in digits: year first; or year last, with the day first where a dot or the numbers say so. Where both
    orders are possible and differ (03/04/2025), only the year is taken."""
    first, second, third = match.first("D")
    weekday, time = match.first("w"), match.first("h") or ""
    if len(first) == 4:
        year, month, day = int(first), int(second), int(third)
    else:
        day, month, year = int(first), int(second), _full_year(third)
        if "." not in match.word("D"):
            if month > 12:
                day, month = month, day
            elif day <= 12 and day != month:
                return Calendar(year=year) if year in YEARS else None
    if year not in YEARS:
        return None
    return Calendar(year=year, month=month, day=day, weekday=weekday, time=time)


def _full_year(figures: str) -> int:
    """Two digits are of 1950 to 2049."""
    if len(figures) == 4:
        return int(figures)
    return int(figures) + (1900 if int(figures) >= 50 else 2000)


def decade(match: Match) -> Reading | None:
    """Decades in four or two digits or as words; two digits without "the" or an apostrophe may be anything."""
    number = int(match.first("Y"))
    part: Slice | None = match.part()
    if match.has("v"):
        part = "late" if match.first("d") == "last" else "early"
    if number < 100:
        quoted = match.lexemes.lower[match.end - 1].startswith(("'", "’"))
        bare = match.kinds == "Y" and match.previous() not in match.words.company["decade"]
        if not quoted and (number < 20 or bare):
            return None
        number += 1900 if number >= 20 else 2000
    return Calendar(decade=number, part=part)


def century(match: Match) -> Reading | None:
    """Centuries of our era."""
    number = match.first("o")
    if match.first("u") != "century" or match.following() in ("bc", "bce", "b") or not 1 <= number <= 99:
        return None
    return Calendar(century=number, part=match.part())


def years(match: Match) -> Reading | None:
    """A range of years: "1998-2002", "2022-23", "2022/23"."""
    first, last = match.first("G") or match.all("yn")
    if isinstance(last, int) and last < 100 and len(match.lexemes.lower[match.end - 1]) == 2:
        last += first // 100 * 100
    fits = isinstance(last, int) and first < last <= first + 300
    return Calendar(year=first, last_year=last) if fits else None


def year(match: Match) -> Reading | None:
    """A number of four digits, when its company makes it a year."""
    number, before, tag = match.first("y"), match.previous(), match.following_tag()
    if before in match.words.before_number or match.following() in ("%", "percent"):
        return None
    if match.has("eE"):
        return Calendar(year=number, part=match.part())
    if tag == "NNS" and before not in match.words.company["year"]:
        return None
    governed = before in match.words.prepositions or before in match.words.relations
    tagged = match.tag("y") in ("CD", "NN", "NNP", "JJ") and tag not in ("CD", "NNPS")
    return Calendar(year=number) if governed or (number in _LIKELY and tagged) else None


def fiscal_year(match: Match) -> Reading | None:
    """A year of accounts, taken as the calendar year: "fiscal 1989", "the year 2000", "the fiscal year"."""
    if match.has("y"):
        return Calendar(year=match.first("y"), part=match.part())
    if match.has("n"):
        return Calendar(year=match.first("n")) if match.first("n") in _LIKELY else None
    return Shift("year", 0, 0, "here", part=match.part()) if match.first("u") == "year" else None


def period_of_year(match: Match) -> Reading | None:
    """A period of a year ("the 1988 period"): which one is for the story to tell."""
    return Calendar(year=match.first("y"), quarter=0)


def named_day(match: Match) -> Reading | None:
    """A day that goes by a name of its own."""
    number, month, day = map(int, match.first("N").split("-"))
    return Calendar(year=number, month=month, day=day)


def day_alone(match: Match) -> Reading | None:
    """A day of a month that is not named ("on the 12th")."""
    if (
        not match.word("o")[0].isdigit()
        or match.previous() not in match.words.company["day"]
        or match.following_tag()[:2] in _NOUNS
    ):
        return None
    return Calendar(day=match.first("o")) if 1 <= match.first("o") <= 31 else None
