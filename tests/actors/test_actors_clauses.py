"""Verbs and subjects of a parse."""

from __future__ import annotations

import pytest
from actors_ask import Parse

from dateline.actors.clauses import clause, contains, fronted, subject


@pytest.mark.parametrize(
    ("text", "word", "verb", "owner"),
    [
        ("Armenia rejected the offer.", "offer", "rejected", "Armenia"),
        ("Armenia rejected the offer and left the talks.", "talks", "left", "Armenia"),
        ("Iran was accused of fraud.", "fraud", "accused", "Iran"),
        ("Leave the room.", "room", "Leave", ""),
    ],
)
def test_clause_and_subject(part: Parse, text: str, word: str, verb: str, owner: str) -> None:
    token = next(t for t in part(text).doc if t.text == word)
    assert clause(token).text == verb
    found = subject(clause(token))
    assert (found.text if found is not None else "") == owner


def test_what_stands_before_the_subject(part: Parse) -> None:
    doc = part("In its report, the service warned of attacks.").doc
    its, service = doc[1], next(t for t in doc if t.text == "service")
    assert fronted(its, clause(service), service)
    assert not fronted(doc[8], clause(service), service)


def test_a_phrase_holds_its_words(part: Parse) -> None:
    doc = part("The army of Chad left.").doc
    assert contains(doc[1], doc[3])
    assert not contains(doc[3], doc[1])
