"""Steps over the parse: subjects that a construction lends, voice, spelling."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from dateline.reader.grammar import fold, grammatical_subject, is_passive, subjects
from dateline.sentences import Part


@pytest.mark.parametrize(
    ("text", "verb", "subject"),
    [
        ("Rebels attacked the town.", "attacked", "Rebels"),
        ("Rebels attacked the town and burned it.", "burned", "Rebels"),
        ("Chad urged Mali to withdraw.", "withdraw", "Mali"),
        ("Chad refused to withdraw.", "withdraw", "Chad"),
        ("Chad called on Mali to withdraw.", "withdraw", "Mali"),
        ("Chad accused Mali of shelling a town.", "shelling", "Mali"),
        ("Rebels who burned the town fled.", "burned", "Rebels"),
        ("Chad's plan to withdraw failed.", "withdraw", "Chad"),
        ("After burning the town, the rebels fled.", "burning", "rebels"),
        ("Withdraw!", "Withdraw", None),
    ],
)
def test_subject(text: str, verb: str, subject: str | None, part: Callable[[str], Part]) -> None:
    token = next(token for token in part(text).doc if token.text == verb)
    found = grammatical_subject(token)
    assert (found and found.text) == subject


@pytest.mark.parametrize(
    ("text", "verb", "passive", "doers"),
    [
        ("The town was burned by rebels.", "burned", True, ["rebels"]),
        ("The town burned by rebels is empty.", "burned", True, ["rebels"]),
        ("Rebels burned the town.", "burned", False, ["Rebels"]),
        ("Rebels have burned the town.", "burned", False, ["Rebels"]),
    ],
)
def test_voice(text: str, verb: str, passive: bool, doers: list[str], part: Callable[[str], Part]) -> None:
    token = next(token for token in part(text).doc if token.text == verb)
    assert is_passive(token) is passive
    assert [each.text for each in subjects(token)] == doers


@pytest.mark.parametrize(
    ("given", "folded"),
    [("recognize", "recognise"), ("Mobilization", "mobilisation"), ("seize", "seize"), ("size", "size")],
)
def test_spelling(given: str, folded: str) -> None:
    assert fold(given) == folded
