"""What an act is about, by the words of its clause."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from dateline.lexicon import read_table
from dateline.ontology import CONTEXTS
from dateline.reader.contexts import contexts_of, lexicon
from dateline.sentences import Part
from dateline.values import Action


def about(part: Part, trigger: str, clause: tuple[int, int] | None = None, mode: str = "", *layers: Path) -> str:
    text = part.doc.text
    start = text.index(trigger)
    action = Action(
        "text", 0, start, start + len(trigger), trigger, trigger, "OTHER", mode, clause=clause or (0, len(text))
    )
    return " ".join(contexts_of(action, part, lexicon(layers)))


@pytest.mark.parametrize(
    ("text", "trigger", "expected"),
    [
        ("Parliament ratified the free trade agreement.", "ratified", "economic legislative"),
        ("They struck a nuclear power plant.", "struck", "cbrn"),
        ("Human rights groups condemned him.", "condemned", "human_rights"),
        ("Human rights lawyers protested.", "protested", "human_rights legal"),
        ("Women's rights activists marched.", "marched", "gender"),
        ("Police arrested four gang members.", "arrested", "crime"),
        ("The gang's drug traffickers were arrested.", "arrested", "illegal_drugs"),
        ("The two met.", "met", ""),
        ("A drug-trafficking ring was raided.", "raided", "illegal_drugs trafficking"),
    ],
)
def test_words_bring_contexts(text: str, trigger: str, expected: str, part: Callable[[str], Part]) -> None:
    assert about(part(text), trigger) == expected


def test_only_the_clause_and_the_parties_speak(part: Callable[[str], Part]) -> None:
    text = "Rebels shelled Goma, and the pope visited Kigali."
    assert about(part(text), "shelled", (0, text.index(","))) == ""
    assert about(part(text), "visited", (text.index("the pope"), len(text))) == "religion_ethnicity"


def test_two_modes_are_contexts_as_well(part: Callable[[str], Part]) -> None:
    assert about(part("They struck."), "struck", mode="cyber") == "cyber"
    assert about(part("They struck."), "struck", mode="aerial") == ""


def test_a_users_words_are_laid_over_ours(part: Callable[[str], Part], tmp_path: Path) -> None:
    (tmp_path / "contexts.csv").write_text("word,contexts\ngrey zone fleet,territory\n-army,\n", encoding="utf-8")
    text = "The army and its grey zone fleets sailed."
    assert about(part(text), "sailed") == "military"
    assert about(part(text), "sailed", None, "", tmp_path) == "territory"


def test_every_context_has_words() -> None:
    assert {context for row in read_table("contexts") for context in row["contexts"]} == CONTEXTS
