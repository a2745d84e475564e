"""Why the network reads a trigger as it does."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from dateline.lexicon import read_toml
from dateline.ontology import EVENT_TYPES, STATEMENT
from dateline.reader import Explanation, explain
from dateline.reader.explanation import boundary
from dateline.sentences import Part

Parse = Callable[[str], Part]


def view(part: Parse, text: str, trigger: str) -> Explanation:
    found = explain((part(text),), "text", text.index(trigger))
    assert found is not None
    return found


def test_it_tells_chances_words_examples_and_the_rule(part: Parse) -> None:
    found = view(part, "Latvia expelled three Russian diplomats on Friday, the foreign ministry said.", "expelled")
    assert found.trigger > 0.8
    assert found.types[0][0] == "SANCTION"
    assert found.status[0][0] == "actual"
    for chances in (found.types, found.status):
        assert len(chances) == 3
        assert [chance for _, chance in chances] == sorted((chance for _, chance in chances), reverse=True)
        assert sum(chance for _, chance in chances) <= 1.002
    assert found.words[0][0] == "expelled"
    assert len(found.like) == 3
    assert {each.trigger for each in found.like} == {"expelled"}


def test_a_word_that_is_no_trigger_is_none(part: Parse) -> None:
    assert view(part, "Snow fell on the old town, and the shops closed early.", "town").trigger < 0.2


def test_the_same_again(part: Parse) -> None:
    text = "Rebels shelled Goma on Friday."
    assert view(part, text, "shelled") == view(part, text, "shelled")


@pytest.mark.parametrize("start", [-1, 500])
def test_where_no_word_begins_there_is_nothing_to_tell(start: int, part: Parse) -> None:
    assert explain((part("Rebels shelled Goma."),), "text", start) is None
    assert explain((), "text", 0) is None


def test_the_rules_are_of_two_types_and_stand_once() -> None:
    rules = read_toml("boundaries")
    pairs = [frozenset((one, other)) for one, others in rules.items() for other in others]
    assert len(pairs) == len(set(pairs))
    assert all(len(pair) == 2 for pair in pairs)
    assert {kind for pair in pairs for kind in pair} <= set(EVENT_TYPES)
    assert boundary("COERCE", "SANCTION", rules) == boundary("SANCTION", "COERCE", rules) != ""
    assert boundary("AID", STATEMENT, rules) == ""
    for one, others in rules.items():
        for other, rule in others.items():
            assert one in rule or other in rule, rule
