"""Where no sentence can begin."""

from __future__ import annotations

import pytest
from spacy.language import Language

from dateline.sentences.boundaries import constrain


@pytest.mark.parametrize(
    "text, possible",
    [
        ("They met. They left.", ["They"]),
        ("They met.They left.", ["They"]),
        ("They met, They left", []),
        ("Gen. Adams and Brig. Gen. Brown", []),
        ("It began in Sept. The end came", ["The"]),
        ("It began on Sept. 5", []),
        ("John F. Kennedy won. Then", ["Then"]),
        ("It was plan B. The other failed", ["The"]),
        ("“Why?” he asked", []),
        ("“No.” She left", ["She"]),
        ("(They left.) We stayed", ["We"]),
        ("ANCHOR: Good evening", ["Good"]),
        ("He said on the same evening: We stay", []),
        ("Talks ... and more talks", []),
        ("Home • News • Sport", ["News", "Sport"]),
        ('He said "They left." They had', ["They"]),
    ],
)
def test_what_may_begin_a_sentence(nlp: Language, text: str, possible: list[str]) -> None:
    doc = constrain(nlp.make_doc(text))
    assert [token.text for token in doc[1:] if token.is_sent_start is not False] == possible
