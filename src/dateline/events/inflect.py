"""English verb forms: regular by rule, irregular by the lexicon."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Final

_VOWEL: Final = "aeiou"
_SHORT: Final = re.compile(r"[^aeiou]*[aeiou][^aeiouwxy]")


def past(verb: str, irregular: Mapping[str, Sequence[str]], doubling: frozenset[str]) -> str:
    """The simple past of a base form ("attack", "expel", "hold")."""
    return irregular[verb][0] if verb in irregular else _regular(verb, doubling)


def participle(verb: str, irregular: Mapping[str, Sequence[str]], doubling: frozenset[str]) -> str:
    """The past participle of a base form."""
    return irregular[verb][-1] if verb in irregular else _regular(verb, doubling)


def gerund(verb: str, doubling: frozenset[str]) -> str:
    """The -ing form of a base form."""
    if verb.endswith("ie"):
        return f"{verb[:-2]}ying"
    if verb.endswith("e") and not verb.endswith(("ee", "oe", "ye")) and verb != "be":
        return f"{verb[:-1]}ing"
    return f"{_doubled(verb, doubling)}ing"


def _regular(verb: str, doubling: frozenset[str]) -> str:
    if verb.endswith("e"):
        return f"{verb}d"
    if verb.endswith("y") and verb[-2:-1] not in _VOWEL:
        return f"{verb[:-1]}ied"
    return f"{_doubled(verb, doubling)}ed"


def _doubled(verb: str, doubling: frozenset[str]) -> str:
    """The base with its last consonant doubled where English doubles it: after one short stressed vowel."""
    return verb + verb[-1] if verb in doubling or _SHORT.fullmatch(verb) else verb
