"""The type of what one given actor does to another."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from dateline.ontology import PLOVER_TYPES
from dateline.reader import classify

if TYPE_CHECKING:
    from spacy.language import Language


@pytest.mark.parametrize(
    ("text", "actor", "recipient", "kind"),
    [
        ("Chad condemned Mali after rebels attacked Niger.", "Chad", "Mali", "ACCUSE"),
        ("Chad condemned Mali after rebels attacked Niger.", "rebels", "Niger", "ASSAULT"),
        ("Kenya urged Somalia to withdraw its troops.", "Kenya", "Somalia", "REQUEST"),
        ("India held talks with Pakistan.", "Pakistan", "India", "CONSULT"),
        ("Iran refused to hand over the suspects to Iraq.", "Iran", "Iraq", "REJECT"),
        ("Canada sent tanks to Ukraine.", "Canada", "Ukraine", "AID"),
    ],
)
def test_the_act_that_joins_the_two(text: str, actor: str, recipient: str, kind: str, nlp: Language) -> None:
    assert classify(text, actor, recipient, nlp).event_type == kind


@pytest.mark.parametrize("text", ["", "Nothing to see here.", "The ministry published a report."])
def test_there_is_always_an_answer(text: str, nlp: Language) -> None:
    answer = classify(text, "Chad", "Mali", nlp)
    assert answer.event_type in PLOVER_TYPES
    assert answer.confidence < 0.2


def test_being_sure_falls_with_what_is_missing(nlp: Language) -> None:
    text = "Chad condemned Mali."
    both, one, none = (
        classify(text, *pair, nlp).confidence for pair in (("Chad", "Mali"), ("Chad", "Niger"), ("Togo", "Niger"))
    )
    assert both > one > none
