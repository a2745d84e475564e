"""The pattern language of triggers.csv: what parses, and which company satisfies it."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from dateline.reader.patterns import Context, parse
from dateline.reader.triggers import lexicon
from dateline.sentences import Part

CLASSES = {"ties": frozenset(("relation", "tie")), "talks": frozenset(("talk",))}


@pytest.mark.parametrize(
    ("pattern", "text", "word", "holds"),
    [
        ("obj=$ties", "Mali cut ties with Paris.", "cut", True),
        ("obj=$ties", "Ties were cut by Mali.", "cut", True),
        ("obj=$ties", "Mali cut the rope.", "cut", False),
        ("obj=*", "Mali left.", "left", False),
        ("subj=@person", "Angela Merkel travelled to Kyiv.", "travelled", True),
        ("subj=@person", "The train travelled to Kyiv.", "travelled", False),
        ("particle=off", "Bolivia broke off relations.", "broke", True),
        ("particle=off", "Bolivia broke the record.", "broke", False),
        ("prep=on", "Kenya called on Somalia to withdraw.", "called", True),
        ("prep=on", "The king called him on Saturday.", "called", False),
        ("prep:from=treaty", "Washington withdrew from the treaty.", "withdrew", True),
        ("prep:from=treaty", "Washington withdrew from the race.", "withdrew", False),
        ("clause=to", "Iran refused to talk.", "refused", True),
        ("clause=that", "Iran said that it would talk.", "said", True),
        ("clause=to", "Iran said that it would talk.", "said", False),
        ("comp=missile", "A missile strike hit the town.", "strike", True),
        ("light=launch", "Rebels launched an attack.", "attack", True),
        ("light=launch", "Rebels repelled an attack.", "attack", False),
        ("voice=passive", "Ten people were killed.", "killed", True),
        ("voice=passive", "Rebels killed ten people.", "killed", False),
        ("obj=$ties particle=off", "Bolivia broke off relations.", "broke", True),
        ("obj=@any", "Rebels attacked soldiers.", "attacked", True),
        ("obj=@any", "Rebels attacked the idea.", "attacked", False),
    ],
)
def test_company(pattern: str, text: str, word: str, holds: bool, part: Callable[[str], Part]) -> None:
    token = next(token for token in part(text).doc if token.text == word)
    carrier = token.head if token.dep_ == "dobj" else token
    context = Context(token, carrier, lexicon().people)
    assert all(condition.holds(context) for condition in parse(pattern, CLASSES)) is holds


def test_a_pronoun_is_what_the_verb_can_mean(part: Callable[[str], Part]) -> None:
    doc = part("Armenia's membership is a burden, and it may be frozen.").doc
    frozen = next(token for token in doc if token.text == "frozen")
    (condition,) = parse("obj=membership", {})
    assert condition.holds(Context(frozen, frozen, frozenset()))
    (other,) = parse("obj=asset", {})
    assert not other.holds(Context(frozen, frozen, frozenset()))


@pytest.mark.parametrize("pattern", ["obj", "object=a", "obj=$nothing", "obj=@nobody", "=a"])
def test_what_is_no_pattern_is_named(pattern: str) -> None:
    with pytest.raises(ValueError, match=r"\S"):
        parse(pattern, CLASSES)
