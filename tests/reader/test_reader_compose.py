"""PLOVER's boundary rules: what an act becomes below another one."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from dateline.ontology import EVENT_TYPES, MODES_OF
from dateline.reader.composition import GROUPS, RULES, mode_about, rule_for

if TYPE_CHECKING:
    from reader_fixtures import Read

Row = tuple[str, str, str, str]


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        # refused or negated cooperation
        ("Iran refused to release the crew.", [("refused", "REJECT", "yield", "actual")]),
        ("Sweden will not extradite him.", [("extradite", "REJECT", "assist", "actual")]),
        ("Fiji ruled out talks with Samoa.", [("ruled out", "REJECT", "meet", "actual")]),
        ("Greece denied that it had attacked the boat.", [("denied", "REJECT", "", "actual")]),
        # promised
        ("Oslo agreed to meet the rebels.", [("agreed", "AGREE", "", "actual")]),
        ("The rebels agreed to a ceasefire.", [("agreed", "CONCEDE", "", "actual")]),
        ("The rebels promised to release the crew.", [("promised", "CONCEDE", "", "actual")]),
        ("Trump vowed to impose sanctions on Iran.", [("vowed", "THREATEN", "relations", "actual")]),
        ("Washington is ready to lift the sanctions.", [("ready", "CONCEDE", "", "actual")]),
        # to come
        ("Egypt will lift the embargo.", [("lift", "CONCEDE", "", "planned")]),
        ("Turkey will attack the rebels.", [("attack", "THREATEN", "violence", "planned")]),
        # threatened, demanded
        ("Israel threatened to attack Iran.", [("threatened", "THREATEN", "violence", "actual")]),
        ("Kenya urged Somalia to withdraw its troops.", [("urged", "REQUEST", "yield", "actual")]),
        ("Kenya called for talks.", [("called", "REQUEST", "meet", "actual")]),
        # declared
        ("Mali announced that it is suspending aid to Chad.", [("suspending", "SANCTION", "discontinue", "actual")]),
        ("The union decided to suspend trade with Minsk.", [("suspend", "SANCTION", "discontinue", "actual")]),
        ("Kyiv announced a ceasefire.", [("ceasefire", "CONCEDE", "", "actual")]),
        ("Kyiv announced that its troops had withdrawn.", [("withdrawn", "RETREAT", "withdraw", "actual")]),
        # begun, ended
        ("Chad has not begun to withdraw its troops.", [("withdraw", "RETREAT", "withdraw", "negated")]),
        ("The rebels stopped attacking the town.", [("stopped", "RETREAT", "", "actual")]),
        ("Washington lifted the sanctions.", [("lifted", "CONCEDE", "", "actual")]),
        # said
        ("Kyiv said its forces had shelled a depot.", [("shelled", "ASSAULT", "heavy-weapons", "claimed")]),
        ("Kyiv said it had signed the treaty.", [("signed", "SUPPORT", "", "actual")]),
        ("The premier stated that Minsk poses a threat to Kyiv.", [("stated", "ACCUSE", "", "actual")]),
        ("Ukraine must withdraw its troops, Moscow said.", [("withdraw", "REQUEST", "yield", "actual")]),
        ("He said that he was tired.", []),
        # judged: the deed keeps a row of its own
        (
            "Chad condemned the attack on Mali.",
            [("condemned", "ACCUSE", "disapprove", "actual"), ("attack", "ASSAULT", "", "actual")],
        ),
        (
            "China accused Manila of shelling its boat.",
            [("accused", "ACCUSE", "allege", "actual"), ("shelling", "ASSAULT", "heavy-weapons", "claimed")],
        ),
    ],
)
def test_boundary_rules(text: str, rows: list[Row], read: Read) -> None:
    assert [(a.trigger, a.event_type, a.mode, a.status) for a in read(text)] == rows


@pytest.mark.parametrize(
    ("text", "time", "rows"),
    [
        (
            "Kenya asked Somalia to withdraw its troops by June.",
            "June",
            [("REQUEST", "actual"), ("RETREAT", "ordered")],
        ),
        ("The rebels promised to leave the town in June.", "June", [("AGREE", "actual")]),
        ("Oslo promised to meet the rebels in June.", "June", [("AGREE", "actual"), ("AGREE", "planned")]),
        ("Oslo refused to meet the rebels in June.", "June", [("REJECT", "actual")]),
    ],
)
def test_what_is_wanted_keeps_a_row_only_with_a_date(
    text: str, time: str, rows: list[tuple[str, str]], read: Read
) -> None:
    assert [(action.event_type, action.status) for action in read(text, time)] == rows


def test_the_table_is_total_and_sound() -> None:
    assert set(GROUPS) == set(EVENT_TYPES)
    for rule in RULES.values():
        assert rule.event_type in (*EVENT_TYPES, "")
    for kind in ("REQUEST", "REJECT", "THREATEN"):
        for content in EVENT_TYPES:
            assert mode_about(kind, content) in (*MODES_OF[kind], "")
    assert rule_for("nothing", "ASSAULT") is None
