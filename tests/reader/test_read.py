"""The reader as a whole: what the network finds, what a lexicon overrules, and input that is no news."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from dateline.reader import read_actions
from dateline.sentences import Part, parse_part
from dateline.values import Action

if TYPE_CHECKING:
    from spacy.language import Language

ODD = (
    *"REBELS SHELL GOMA|«\"'“|Kenya and Uganda and Chad|condemned|who|, which|that the|attacked|x".split("|"),
    *("word " * 300, "— 12.30 a.m.", "№5", "\n\n", "中国", "🙂"),
)
HEADER = "lemma,pos,pattern,event_type,mode,frame,governs,note\n"


def by_trigger(actions: tuple[Action, ...]) -> dict[str, Action]:
    return {action.trigger: action for action in actions}


@pytest.mark.parametrize(
    ("text", "trigger", "kind", "actor", "recipient"),
    [
        ("Armenia condemned Azerbaijan on Tuesday.", "condemned", "ACCUSE", "Armenia", "Azerbaijan"),
        ("Rebels attacked an army convoy near Goma on Monday.", "attacked", "ASSAULT", "Rebels", "an army convoy"),
        ("Russia expelled two British diplomats.", "expelled", "SANCTION", "Russia", "two British diplomats"),
        ("The president of Kenya met his host in Nairobi.", "met", "CONSULT", "The president of Kenya", ""),
        ("Police arrested the opposition leader in Minsk.", "arrested", "COERCE", "Police", "the opposition leader"),
    ],
)  # fmt: skip
def test_plain_news_is_read(
    text: str, trigger: str, kind: str, actor: str, recipient: str, part: Callable[[str], Part]
) -> None:
    action = by_trigger(read_actions((part(text),), ()))[trigger]
    assert action.event_type == kind
    assert actor in [span.text for span in action.actors]
    assert not recipient or recipient in [span.text for span in action.recipients]


def test_each_act_of_a_sentence_has_its_own_parties(part: Callable[[str], Part]) -> None:
    text = "Kenya closed its border with Somalia, and Ethiopia sent food to Sudan."
    actions = by_trigger(read_actions((part(text),), ()))
    assert [span.text for span in actions["closed"].actors] == ["Kenya"]
    assert [span.text for span in actions["sent"].actors] == ["Ethiopia"]


@pytest.mark.parametrize(
    ("text", "trigger", "status"),
    [
        ("The alliance has not yet condemned the attack on Armenia.", "condemned", "negated"),
        ("Troops will leave Kismayo in June.", "leave", "planned"),
        ("Brussels may suspend the tariff on palm oil.", "suspend", "hypothetical"),
        ("Rebels attacked the town on Monday.", "attacked", "actual"),
    ],
)
def test_what_did_not_happen_is_never_told_as_a_fact(
    text: str, trigger: str, status: str, part: Callable[[str], Part]
) -> None:
    assert by_trigger(read_actions((part(text),), ()))[trigger].status == status


def test_nothing_is_read_where_nothing_is_done(part: Callable[[str], Part]) -> None:
    assert read_actions((part("The lake is 40 kilometres long and freezes in most winters."),), ()) == ()


class TestTheUsersLexicon:
    """An entry of a user's overrules the network and says so."""

    @pytest.fixture
    def folder(self, tmp_path: Path) -> Path:
        (tmp_path / "triggers.csv").write_text(
            HEADER + "serenade,verb,,SUPPORT,,,,\ncondemn,verb,,STATEMENT,,,,\nexpel,verb,,NONE,,,,\n"
        )
        return tmp_path

    def test_a_word_of_its_own_makes_an_action(self, folder: Path, part: Callable[[str], Part]) -> None:
        parts = (part("Students serenaded the minister on Friday."),)
        action = by_trigger(read_actions(parts, (), layers=[folder]))["serenaded"]
        assert (action.event_type, [span.text for span in action.actors]) == ("SUPPORT", ["Students"])
        assert "trigger serenade verb" in action.why

    def test_a_word_gets_another_type(self, folder: Path, part: Callable[[str], Part]) -> None:
        parts = (part("Armenia condemned Azerbaijan on Tuesday."),)
        action = by_trigger(read_actions(parts, (), layers=[folder]))["condemned"]
        assert action.event_type == "STATEMENT"
        assert "trigger condemn verb; " in action.why

    def test_a_word_is_ruled_out(self, folder: Path, part: Callable[[str], Part]) -> None:
        parts = (part("Russia expelled two British diplomats."),)
        assert "expelled" in by_trigger(read_actions(parts, ()))
        assert "expelled" not in by_trigger(read_actions(parts, (), layers=[folder]))


@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=st.one_of(st.text(max_size=200), st.lists(st.sampled_from(ODD), max_size=40).map(" ".join)))
def test_whatever_is_read_stands_in_the_text(text: str, nlp: Language) -> None:
    part = parse_part("text", text, nlp)
    for action in read_actions((part,), ()):
        assert part.doc.text[action.start : action.end] == action.trigger
        assert action.trigger.strip()
        for span in (*action.actors, *action.recipients):
            assert part.doc.text[span.start : span.end] == span.text
