"""Find the time expressions of a parsed text: what they say, the preposition over them, the tense around them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from dateline.times import grammar
from dateline.times.company import settle
from dateline.times.interpret import interpret
from dateline.times.lexemes import Lexemes, cut
from dateline.times.match import Match
from dateline.times.readings import Calendar, Period, Reading, Shift
from dateline.times.syntax import Parse
from dateline.times.vocabulary import Vocabulary
from dateline.values import Relation, Tense

if TYPE_CHECKING:
    from spacy.tokens import Doc


@dataclass(frozen=True, slots=True)
class Found:
    """A time expression before it is resolved. ``joined`` is what stands between it and the expression before it,
    when nothing but "to", "and" or a dash does; ``governor`` the lower-case word before it. ``attributive`` says that
    it belongs to the noun behind it ("the 2026 election"), ``ahead`` that its clause looks ahead from now ("will",
    "is due") and not from a past ("would", "was due"). ``dated`` marks a distance from an event ("two weeks after the
    accord of 6 October") whose date is the next expression.
    """

    start: int
    end: int
    reading: Reading
    relation: Relation
    tense: Tense
    joined: str
    governor: str
    attributive: bool = False
    ahead: bool = False
    dated: bool = False


def find(doc: Doc, words: Vocabulary, source: str = "") -> tuple[Found, ...]:
    """The expressions of a text in order; none overlaps another. ``source`` is ``doc.text``, where it is at hand."""
    lexemes = cut(source or doc.text, words)
    parse = Parse.of(doc, words)
    settle(lexemes, words, parse)
    found: list[Found] = []
    last: Match | None = None
    for match, reading in _matches(lexemes, words, parse):
        start, end = lexemes.starts[match.begin], lexemes.ends[match.end - 1]
        joined = ""
        if last and match.begin - last.end == 1 and lexemes.marks[last.end] in "-T&":
            joined = lexemes.lower[last.end]
        relation = _relation(match, found[-1] if joined else None) if _is_dated(reading) else ""
        tense = parse.tense(start, end)
        found.append(
            Found(
                start=start,
                end=end,
                reading=reading,
                relation=relation,
                tense=tense,
                joined=joined,
                governor=match.previous(),
                attributive=parse.is_attributive(end),
                ahead=tense == "future" and parse.is_ahead(start),
            )
        )
        last = match
    return tuple(_with_events(list(_with_years(found)), parse))


def _with_years(found: Sequence[Found]) -> Iterator[Found]:
    """Gives the first month of a pair the year of the second ("between May and July 2023")."""
    for one, following in zip(found, [*found[1:], None]):
        first, last = one.reading, following.reading if following and following.joined else None
        if isinstance(first, Calendar) and isinstance(last, Calendar) and _lacks_year(first) and last.month:
            year = last.year - ((first.month or 0) > last.month) if last.year else None
            yield replace(one, reading=replace(first, year=year, year_of=last.year_of))
        else:
            yield one


def _lacks_year(reading: Calendar) -> bool:
    """Whether it is a month or a day of one, and nothing says of which year."""
    return reading.month is not None and reading.year is None and reading.year_of is None and not reading.pointer


def _with_events(found: Sequence[Found], parse: Parse) -> Iterator[Found]:
    """Marks the distances from an event, and the times of day, whose date is the next expression."""
    for one, following in zip(found, [*found[1:], None]):
        reading, dated = one.reading, False
        if following and isinstance(reading, Shift) and reading.origin == "event":
            dated = parse.is_under(following.start, one.end - 1)
        elif following and isinstance(reading, Shift) and reading.is_clock:
            dated = following.governor == "on" and following.start - one.end <= len(" on ")
        yield replace(one, dated=True) if dated else one


def _matches(lexemes: Lexemes, words: Vocabulary, parse: Parse) -> Iterator[tuple[Match, Reading]]:
    kinds = lexemes.kinds
    at = 0
    while place := grammar.ANY.search(kinds, at):
        at = place.start() + 1
        for name, pattern in grammar.COMPILED.items():
            if fit := pattern.match(kinds, place.start()):
                match = Match(name, lexemes, _begin(fit, lexemes, words), fit.end(), words, parse)
                if (reading := interpret(match)) is not None:
                    yield match, reading
                    at = fit.end()
                    break


def _begin(fit: re.Match[str], lexemes: Lexemes, words: Vocabulary) -> int:
    """Where the expression begins: behind "over", "under" and the like, unless an amount follows them."""
    begin = fit.start()
    first, rest = fit.group()[0], fit.group()[1:]
    stays = first != "q" or not rest or rest[0] in "nxau" or lexemes.lower[begin] in words.of_dates
    return begin if stays else begin + 1


def _is_dated(reading: Reading) -> bool:
    """Whether it names a date that a preposition can bound, and not a length or a habit."""
    return isinstance(reading, (Calendar, Shift)) or (isinstance(reading, Period) and reading.reach != "")


def _relation(match: Match, before: Found | None) -> Relation:
    """The bound that the preposition before an expression puts on it."""
    word, ends = match.previous(), match.words.company["range"]
    if before and before.relation == "from" and word in ends:
        return "until"
    if match.rule in ("days_of_month", "years") and word in ("between", "from"):
        return ""
    if word == "between":
        return "from"
    relation = match.words.relations.get(word, "")
    if relation == "from" and word != "as of" and not _hangs_on_verb(match) and match.following() not in ends:
        return ""
    return relation  # type: ignore[return-value]


def _hangs_on_verb(match: Match) -> bool:
    """Whether its preposition goes with a verb ("ruled from 2010") and not with a noun ("a letter from 2010")."""
    head = match.parse.token(match.lexemes.starts[match.begin - 1]).head
    return head.pos_ in ("VERB", "AUX")
