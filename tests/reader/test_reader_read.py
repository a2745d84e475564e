"""The reader as a whole: order, indices, and input that is no news."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from dateline.reader.bylexicon import read_by_lexicon
from dateline.sentences import Part, parse_part

if TYPE_CHECKING:
    from spacy.language import Language

    from reader_fixtures import Read

TEXT = (
    "On Monday Chad condemned the attack on Mali. Kenya urged Somalia to withdraw its troops by June. "
    "Talks between India and Pakistan collapsed, and Delhi recalled its ambassador."
)


def test_the_main_act_stands_before_those_below_it(read: Read) -> None:
    actions = read("Despite the attack on Mali, Chad refused to condemn the coup, which began on Monday.", "Monday")
    assert [action.depth for action in actions] == sorted(action.depth for action in actions)
    assert actions[0].lemma == "refuse"


def test_governors_point_upwards_in_the_same_sentence(read: Read) -> None:
    actions = read(TEXT, "Monday", "June")
    assert any(action.governor is not None for action in actions)
    for action in actions:
        if action.governor is None:
            assert action.depth == 0
        else:
            above = actions[action.governor]
            assert (above.sentence, above.depth) == (action.sentence, action.depth - 1)


def test_title_goes_first(nlp: Language) -> None:
    parts = (
        parse_part("title", "Chad condemns Mali", nlp, headline_end=18),
        parse_part("text", "Mali attacked a village.", nlp),
    )
    assert [action.part for action in read_by_lexicon(parts, ())] == ["title", "text"]


def test_offsets_and_clauses_are_of_the_part(read: Read) -> None:
    for action in read(TEXT, "Monday", "June"):
        assert TEXT[action.start : action.end] == action.trigger
        assert action.clause[0] <= action.start
        assert action.end <= action.clause[1]
        assert 0 < action.confidence < 1
        assert action.why.startswith("trigger ")


def test_reading_twice_gives_the_same(read: Read) -> None:
    assert read(TEXT, "Monday") == read(TEXT, "Monday")


def test_saying_alone_is_no_event(read: Read) -> None:
    assert read("The minister said the weather was fine. He added that he liked it.") == ()


@pytest.mark.parametrize(
    "text",
    [
        "",
        "\n\n",
        "CHAD CONDEMNS ATTACK ON MALI",
        "attack attack attack",
        "Not.",
        "- talks\n- sanctions\n- troops",
        "“‘Attack!’ said he,” said she, said they.",
        "Der Präsident verurteilte den Angriff auf die Stadt.",
        "killed " * 300,
        "that that is is that that is not is not",
        "Chad condemned " + ", ".join(["Mali"] * 1200) + " and Togo.",
        "Chad " + ", ".join(["bombed"] * 500) + " and shelled Mali.",
        "The plan " + "to support the plan " * 600 + "failed.",
        "The head " + "of the head " * 1200 + "condemned Mali.",
    ],
)
def test_what_is_no_news_does_no_harm(text: str, part: Callable[[str], Part]) -> None:
    for action in read_by_lexicon((part(text),), ()):
        assert action.trigger in text


_WORDS = (
    "Chad Mali condemned attack on to that said not if withdraw troops by , ; and urged will talks with the".split()
)


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.sampled_from(_WORDS), max_size=25))
def test_any_row_of_words_is_read(nlp: Language, words: list[str]) -> None:
    text = " ".join(words)
    actions = read_by_lexicon((parse_part("text", text, nlp),), ())
    for index, action in enumerate(actions):
        assert text[action.start : action.end] == action.trigger
        assert action.governor is None or (action.governor != index and action.governor < len(actions))
        assert not {span.head for span in action.actors} & {span.head for span in action.recipients}
