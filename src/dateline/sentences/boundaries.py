"""Where a sentence cannot begin: told to the parser before it parses, so that its trees fit the sentences.

The parser finds sentences from the syntax, and errs at abbreviations, at quotation marks and where a clause breaks off.
These rules forbid what the writing system rules out and leave the rest to it.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Mapping
from typing import Final

from spacy.tokens import Doc, Token

from dateline.lexicon import read_table

_CLOSERS: Final = frozenset("”’»)]") | {"''"}
_OPENERS: Final = frozenset("“‘«([") | {"``"}
_EITHER: Final = frozenset("\"'")  # opens or closes, by where the space stands
_PARTING: Final = frozenset("•|·*■●")  # parts items that stand in one line
_MARKS: Final = frozenset(".,;:?!%…") | {"..."}
_TERMINAL: Final = tuple(".!?…")
LONGEST_LABEL: Final = 4  # words before the colon that sets off a speaker or a heading at the start of a line
_INITIAL = re.compile(r"[A-Z]\.")


def constrain(doc: Doc) -> Doc:
    """The tokenized document with ``is_sent_start`` set to ``False`` wherever no sentence can begin."""
    for token in doc[1:]:
        if _forbidden(token):
            token.is_sent_start = False
    return doc


def _forbidden(token: Token) -> bool:
    before = token.nbor(-1)
    if token.text in _MARKS or _closes(token) or _opens(before):
        return True
    end = _last_word(before)
    if end is None:
        return True
    if end.text in _PARTING or (end.text == ":" and end.i <= LONGEST_LABEL):
        return False
    if not end.text.endswith(_TERMINAL):
        return True
    if not before.whitespace_ and not (end.text[-1] in _TERMINAL and token.text[:1].isupper()):
        return True
    if token.text.islower() and (end is not before or end.text[-1] in "?!…" or end.text == "..."):
        return True
    return end is before and _abbreviated(end, token)


def _last_word(token: Token) -> Token | None:
    """The token, or the one before it that it closes as a quotation mark or bracket; ``None`` when there is none."""
    while _closes(token):
        if token.i == 0:
            return None
        token = token.nbor(-1)
    return token


def _closes(token: Token) -> bool:
    if token.text in _EITHER:
        return token.i > 0 and not token.nbor(-1).whitespace_
    return token.text in _CLOSERS


def _opens(token: Token) -> bool:
    if token.text in _EITHER:
        return not token.whitespace_ and (token.i == 0 or bool(token.nbor(-1).whitespace_))
    return token.text in _OPENERS


def _abbreviated(end: Token, token: Token) -> bool:
    """Whether the full stop at the end is that of an abbreviation that the next token goes on from."""
    form = end.text
    if form == "." and end.i > 0 and not end.nbor(-1).whitespace_:
        form = end.nbor(-1).text + form
    if _INITIAL.fullmatch(form):
        return not token.is_stop
    kind = _abbreviations().get(form.lower(), "")
    return bool(kind) and (kind != "number" or token.text[0].isdigit())


@functools.cache
def _abbreviations() -> Mapping[str, str]:
    return {row["form"]: row["kind"] for row in read_table("abbreviations")}
