"""Cut a text into lexemes and give each its kind: the text becomes a string of kinds that a grammar can be run over.

One pass of one regular expression without nested repeats, then look-ups: linear in the length of the text.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, Final

from dateline.times import numbers
from dateline.times.vocabulary import Vocabulary

# Digits are ASCII: other scripts' and full-width digits are not read. Marks of direction and zero-width characters
# are no lexemes of their own. A run of digits longer than a date's is one lexeme without a kind.
_LEXEME: Final = re.compile(
    r"""
    (?P<long>[0-9]{9,})
  | (?P<date>(?<![\w./-])(?:[0-9]{4}(?P<cut>[-/.])[0-9]{1,2}(?P=cut)[0-9]{1,2}
            |[0-9]{1,2}(?P<mark>[-/.])[0-9]{1,2}(?P=mark)(?:[0-9]{4}|[0-9]{2}))(?![\w/-]|[.][0-9]))
  | (?P<decade>(?<![\w.,])(?:(?:1[0-9]|20)[0-9]0['’]?|['’]?[0-9]0)s\b)
  | (?P<clock>(?<![\w.,:$€£])(?:[01]?[0-9]|2[0-4])(?:[:.][0-5][0-9])?[ ]?[ap](?:\.m\b\.?|m\b)
            |(?<![\w.,:$€£])(?:[01]?[0-9]|2[0-4]):[0-5][0-9](?::[0-5][0-9])?(?![\w:]))
  | (?P<ordinal>(?<![\w.,])[0-9]{1,2}(?:st|nd|rd|th)\b)
  | (?P<number>[0-9]+(?:,[0-9]{3})*(?:\.[0-9]+)?(?:/[0-9]+)?)
  | (?P<sign>\b[QH][1-4]\b)
  | (?P<short>\b(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|mon|tues?|wed|thurs?|fri|sat|sun)\.(?!\w))
  | (?P<word>[^\W\d_]+)
  | (?P<own>['’]s\b)
  | (?P<dash>[-–—‑/])
  | (?P<comma>,)
  | (?P<gap>\n\s*\n)
  | (?P<other>[^\s\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff])
    """,
    re.VERBOSE | re.IGNORECASE | re.UNICODE,
)
_PLAIN: Final = {"dash": "-", "comma": ",", "gap": "|", "other": ".", "long": "."}
_YEAR_PAIR: Final = re.compile("([12][0-9]{3})/([0-9]{2})")
YEARS: Final = range(1000, 2200)


@dataclass(slots=True)
class Lexemes:
    """``kinds[i]`` is the kind of the i-th lexeme, whose text begins at ``starts[i]`` and ends at ``ends[i]``.

    ``values`` holds what the lexicon or the digits say of those that have a kind; ``lower`` their lower-case text.
    """

    text: str
    starts: list[int] = field(default_factory=list)
    ends: list[int] = field(default_factory=list)
    lower: list[str] = field(default_factory=list)
    marks: list[str] = field(default_factory=list)
    values: dict[int, Any] = field(default_factory=dict)

    @property
    def kinds(self) -> str:
        return "".join(self.marks)

    def before(self, index: int, back: int = 1) -> str:
        """The lower-case text of a lexeme that stands before, "" at the beginning."""
        return self.lower[index - back] if index >= back else ""


def cut(text: str, words: Vocabulary) -> Lexemes:
    """The lexemes of a text."""
    lexemes = Lexemes(text)
    for match in _LEXEME.finditer(text):
        group = match.lastgroup or "other"
        lower = match.group().lower()
        lexemes.starts.append(match.start())
        lexemes.ends.append(match.end())
        lexemes.lower.append(lower)
        if group == "word":
            kind, value = words.words.get(lower, (".", None))
        elif group in _PLAIN:
            kind, value = _PLAIN[group], None
        else:
            kind, value = _READERS[group](lower, words)
        if value is not None:
            lexemes.values[len(lexemes.marks)] = value
        lexemes.marks.append(kind)
    return _merged(lexemes, words)


def _merged(raw: Lexemes, words: Vocabulary) -> Lexemes:
    """Phrases of several words, and numbers of several words, become one lexeme."""
    out = Lexemes(raw.text)
    index, size = 0, len(raw.marks)
    while index < size:
        count, kind, value = 1, raw.marks[index], raw.values.get(index)
        if options := words.phrases.get(raw.lower[index]):
            for pieces, phrase_kind, phrase_value in options:
                if tuple(raw.lower[index : index + len(pieces)]) == pieces:
                    count, kind, value = len(pieces), phrase_kind, phrase_value
                    break
        if count == 1 and kind in "no":
            count, kind, value = _number(raw, index)
        out.starts.append(raw.starts[index])
        out.ends.append(raw.ends[index + count - 1])
        out.lower.append(raw.lower[index] if count == 1 else " ".join(raw.lower[index : index + count]))
        if value is not None:
            out.values[len(out.marks)] = value
        out.marks.append(kind)
        index += count
    return out


def _number(raw: Lexemes, index: int) -> tuple[int, str, Any]:
    """How many lexemes a number takes from ``index`` on, its kind and value."""
    if raw.lower[index][0].isdigit():
        return _mixed(raw, index)
    parts: list[int] = []
    best = (1, raw.marks[index], raw.values[index])
    at = index
    while at < len(raw.marks) and at - index < 9:
        kind = raw.marks[at]
        if kind == "n" and not raw.lower[at][0].isdigit():
            parts.append(raw.values[at])
            value = numbers.in_words(parts)
            if value is None:
                break
            best = (at - index + 1, "y" if numbers.is_year(parts) else "n", value)
        elif kind == "o" and parts and not raw.lower[at][0].isdigit():
            value = numbers.in_words([*parts, raw.values[at]])
            return (at - index + 1, "o", value) if value is not None else best
        elif not (kind == "-" and raw.lower[at] == "-") and not (kind == "&" and parts and parts[-1] >= 100):
            break
        at += 1
    return _with_half(raw, index, best)


def _mixed(raw: Lexemes, index: int) -> tuple[int, str, Any]:
    """Digits followed by a fraction ("2 1/2"), or by hundred and thousand."""
    kind, value = raw.marks[index], raw.values[index]
    following = raw.lower[index + 1] if index + 1 < len(raw.lower) else ""
    fraction = "/" in following and raw.marks[index + 1] == "n" and raw.values[index + 1] < 1
    if kind == "n" and fraction:
        return 2, "n", value + raw.values[index + 1]
    if kind == "n" and following in ("hundred", "thousand") and value * raw.values[index + 1] <= numbers.LARGEST:
        return 2, "n", value * raw.values[index + 1]
    return _with_half(raw, index, (1, kind, value))


def _with_half(raw: Lexemes, index: int, best: tuple[int, str, Any]) -> tuple[int, str, Any]:
    """Takes "and a half" into the number before it."""
    end = index + best[0]
    if best[1] == "n" and raw.lower[end : end + 3] == ["and", "a", "half"]:
        return best[0] + 3, "n", best[2] + 0.5
    return best


def _read_number(lower: str, words: Vocabulary) -> tuple[str, Any]:
    if lower in words.words:
        return words.words[lower]
    if years := _YEAR_PAIR.fullmatch(lower):
        first, second = int(years[1]), int(years[2])
        return ("G", (first, first + 1)) if (first + 1) % 100 == second else (".", None)
    value = numbers.digits(lower)
    if value is None:
        return ".", None
    if len(lower) == 4 and lower.isdigit() and int(value) in YEARS:
        return "y", int(value)
    return "n", int(value) if value == int(value) else value


def _read_date(lower: str, _: Vocabulary) -> tuple[str, Any]:
    return "D", tuple(re.split("[-/.]", lower))


def _read_decade(lower: str, _: Vocabulary) -> tuple[str, Any]:
    return "Y", int(re.sub(r"\D", "", lower))


def _read_clock(lower: str, _: Vocabulary) -> tuple[str, Any]:
    figures = re.findall("[0-9]+", lower)
    hour, minute = int(figures[0]), int(figures[1]) if len(figures) > 1 else 0
    if "m" in lower:
        if not 1 <= hour <= 12:
            return ".", None
        hour = hour % 12 + (12 if "p" in lower else 0)
    return "h", f"T{hour:02}:{minute:02}"


def _read_ordinal(lower: str, _: Vocabulary) -> tuple[str, Any]:
    return "o", int(lower[:-2])


def _read_sign(lower: str, _: Vocabulary) -> tuple[str, Any]:
    number = int(lower[1])
    return ("Q", (lower[0], number)) if lower[0] == "q" or number < 3 else (".", None)


def _read_short(lower: str, words: Vocabulary) -> tuple[str, Any]:
    return words.words.get(lower.rstrip("."), (".", None))


def _read_own(_: str, __: Vocabulary) -> tuple[str, Any]:
    return "S", None


_READERS: Final[dict[str, Callable[[str, Vocabulary], tuple[str, Any]]]] = {
    "number": _read_number,
    "date": _read_date,
    "decade": _read_decade,
    "clock": _read_clock,
    "ordinal": _read_ordinal,
    "sign": _read_sign,
    "short": _read_short,
    "own": _read_own,
}
