"""Words that are also other words (may, march, sun): a date only in the right company."""

from __future__ import annotations

from dateline.times.lexemes import Lexemes
from dateline.times.syntax import Parse
from dateline.times.vocabulary import Vocabulary


def settle(lexemes: Lexemes, words: Vocabulary, parse: Parse) -> None:
    """Takes their kind from the lexemes that are no calendar words here; turns "second" into a unit after a number."""
    for index, lower in enumerate(lexemes.lower):
        if lexemes.marks[index] in "mws" and (rule := words.ambiguous.get(lower.rstrip("."))):
            if not _fits(lexemes, index, rule, words, parse):
                lexemes.marks[index] = "."
        elif lower == "second" and index and lexemes.marks[index - 1] == "n":
            lexemes.marks[index], lexemes.values[index] = "u", "second"


def _fits(lexemes: Lexemes, index: int, rule: object, words: Vocabulary, parse: Parse) -> bool:
    assert isinstance(rule, dict)
    start = lexemes.starts[index]
    if rule.get("capital") and not lexemes.text[start].isupper():
        return False
    marks = lexemes.marks
    before = marks[index - 1] if index else ""
    after = marks[index + 1] if index + 1 < len(marks) else ""
    beyond = marks[index + 2] if index + 2 < len(marks) else ""
    numbered = (
        (after in ("n", "o", "y") and (after != "n" or _is_day(lexemes.values.get(index + 1))))
        or (after == "," and beyond in ("m", "n", "y"))
        or (before in ("n", "o") and _is_day(lexemes.values.get(index - 1)))
        or (before == "O" and index > 1 and marks[index - 2] == "o")
    )  # fmt: skip
    capital = lexemes.text[start].isupper()
    if marks[index] == "m" and after == "." and _is_name(lexemes, index, words, parse):
        return False
    if numbered and capital:
        return True
    if parse.tag(start) in rule.get("tags", ()):
        return False
    company = {
        "number": numbered,
        "pointer": before == "d",
        "part": before in ("e", "E") or (before in ("-", "O") and index > 1 and marks[index - 2] in ("e", "E")),
        "preposition": capital and (before == "j" or _governs(lexemes.before(index), words) or _listed(lexemes, index)),
    }
    return any(company[name] for name in rule["company"])


def _is_name(lexemes: Lexemes, index: int, words: Vocabulary, parse: Parse) -> bool:
    """Whether a month before a capital is a given name ("by April Smith"): nothing before it asks for a month."""
    free = lexemes.marks[index - 1 : index] != ["d"] and lexemes.before(index) not in words.company["month"]
    return free and parse.tag(lexemes.starts[index + 1]) == "NNP"


def _governs(word: str, words: Vocabulary) -> bool:
    return word in words.relations or word in words.prepositions


def _listed(lexemes: Lexemes, index: int) -> bool:
    """Whether another month stands beside it in a list or range."""
    marks = lexemes.marks
    left = index > 1 and marks[index - 1] in "&T-" and marks[index - 2] in "mny"
    right = index + 2 < len(marks) and marks[index + 1] in "&T-" and marks[index + 2] == "m"
    return left or right


def _is_day(value: object) -> bool:
    return isinstance(value, int) and 1 <= value <= 31
