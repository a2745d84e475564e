"""The trigger lexicon: its integrity, a user's rows over it, and the triggers that it finds."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from dateline.errors import DatelineError
from dateline.lexicon import read_table, read_toml
from dateline.ontology import MODES_OF
from dateline.reader.bylexicon import read_by_lexicon
from dateline.reader.composition import GOVERNING
from dateline.reader.triggers import Trigger, lexicon
from dateline.sentences import Part

Find = Callable[[str], list[Trigger]]


def test_every_row_is_sound() -> None:
    for row in read_table("triggers"):
        assert row["event_type"] or row["governs"], f"{row['lemma']} does nothing"
        assert not row["governs"] or row["governs"] in GOVERNING, row["governs"]
        assert not row["mode"] or row["mode"] in MODES_OF[row["event_type"]], f"{row['lemma']}: {row['mode']}"
        assert row["lemma"].split("|") == sorted(set(row["lemma"].split("|"))), row["lemma"]


def test_every_class_of_company_is_used() -> None:
    used = " ".join(row["pattern"] for row in read_table("triggers"))
    assert [name for name in read_toml("company")["classes"] if f"${name}" not in used] == []


def test_no_word_has_two_rows_alike() -> None:
    keys = [(lemma, row["pos"], row["pattern"]) for row in read_table("triggers") for lemma in row["lemma"].split("|")]
    assert sorted({key for key in keys if keys.count(key) > 1}) == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Rebels launched an attack on the town.", [("launched an attack", "ASSAULT")]),
        ("The two sides held talks in Doha.", [("held talks", "CONSULT")]),
        ("Bolivia broke off relations with Israel.", [("broke off", "SANCTION")]),
        ("Seoul suspended the talks.", [("suspended", "SANCTION")]),
        ("The report published in May was long.", [("published", "STATEMENT")]),
        ("The attack killed five people.", [("attack", "ASSAULT")]),
        ("Rebels shelled the town, killing five people.", [("shelled", "ASSAULT")]),
        ("An attack helicopter flew over the town.", []),
        ("He died of a heart attack.", []),
        ("The striker attacked the goal.", []),
        ("Ten people were killed.", []),
        ("The company met its targets.", []),
        ("Brazil cut interest rates.", []),
    ],
)
def test_what_is_found(text: str, found: list[tuple[str, str]], triggers: Find) -> None:
    doc_words = [
        (trigger.token.doc[trigger.first : trigger.last + 1].text, trigger.entry.event_type)
        for trigger in triggers(text)
        if trigger.entry.event_type
    ]
    assert doc_words == found


@pytest.mark.parametrize("american", ["The council recognized Kosovo.", "The council recognised Kosovo."])
def test_both_spellings_are_one_word(american: str, triggers: Find) -> None:
    assert [trigger.entry.lemma for trigger in triggers(american)] == ["recognise"]


def test_the_most_specific_pattern_wins(triggers: Find) -> None:
    (leaving,) = triggers("Washington withdrew from the treaty.")
    (going,) = triggers("The soldiers withdrew from the village.")
    assert (leaving.entry.event_type, going.entry.event_type) == ("SANCTION", "RETREAT")


def test_a_users_row_overrules_one_word_of_a_group(tmp_path: Path, part: Callable[[str], Part]) -> None:
    rows = "lemma,pos,pattern,event_type,mode\ncondemn,verb,,NONE,\nwaffle,verb,,REJECT,\n"
    (tmp_path / "triggers.csv").write_text(rows, encoding="utf-8")
    parts = (part("Chad condemned the coup. Chad criticised Mali. Chad waffled."),)
    kinds = [action.event_type for action in read_by_lexicon(parts, (), layers=[tmp_path])]
    assert kinds == ["COERCE", "ACCUSE", "REJECT"]


@pytest.mark.parametrize(
    ("row", "column"),
    [("waffle,verb,obj,REJECT", "pattern"), ("waffle,adverb,,REJECT", "pos"), ("waffle,verb,,NOTHING", "event_type")],
)
def test_a_bad_row_is_named(row: str, column: str, tmp_path: Path) -> None:
    (tmp_path / "triggers.csv").write_text(f"lemma,pos,pattern,event_type\n{row}\n", encoding="utf-8")
    with pytest.raises(DatelineError, match=column) as error:
        lexicon([tmp_path])
    assert error.value.code == "DL-205"
