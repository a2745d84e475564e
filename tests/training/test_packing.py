"""Snippets put together keep what is coded of each."""

from __future__ import annotations

from dateline.training.codedfile import read_coded
from dateline.training.packing import TOGETHER, packed

SNIPPET = """%% s-{n}

[Riga|a] [warned|1] [Minsk|b] number {n}.
--
1 THREATEN: a > b; says a
a: Latvia, LVA, GOV
b: Belarus, BLR, GOV

"""
TITLED = """%% t
title: [Riga|a] [warns|1]

It rained.
--
1 THREATEN: a
a: Latvia, LVA, GOV
"""


def test_four_snippets_are_one_text_with_all_their_events() -> None:
    source = "#kind: snippets\n" + "".join(SNIPPET.format(n=n) for n in range(TOGETHER + 1)) + TITLED
    file, problems = read_coded(source, "x.coded")
    assert problems == ()
    titled, four, last = packed(file.texts)
    assert titled.id == "t"
    assert four.id == "s-0+s-1+s-2+s-3"
    assert [len(text.events) for text in (four, last)] == [TOGETHER, 1]
    assert len({mark.id for mark in four.marks}) == 3 * TOGETHER
    for number, event in enumerate(four.events):
        assert four.words(event.id) == "warned"
        mark = four.mark(event.id)
        assert mark is not None
        assert four.text[mark.start :].startswith(f"warned Minsk number {number}.")
        assert [four.words(name) for name in (*event.actors, *event.recipients, event.says)] == [
            "Riga",
            "Minsk",
            "Riga",
        ]
        assert [entity.code for name in event.recipients if (entity := four.entity(name))] == ["BLR"]
