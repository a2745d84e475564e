"""Two codings of the same words, compared column by column."""

from __future__ import annotations

import pytest

from dateline.errors import DatelineError
from dateline.training.agreement import agreement, write_agreement
from dateline.training.bare import bare
from dateline.training.coded import CodedFile
from dateline.training.codedfile import read_coded

FIRST = """#kind: snippets
%% a
published: 2022-09-14

[Yerevan|a] said that [Baku|b] had [shelled|1] [Jermuk|p] on [Tuesday|t] and [recalled|2] its envoy.
--
1 ASSAULT/heavy-weapons claimed: b > p; at p; on t = 2022-09-13 relative; says a
2 SANCTION/withdraw: a
a: Armenia, ARM, GOV
b: Azerbaijan, AZE, MIL
p: Jermuk, ARM, -
"""


def read(text: str) -> CodedFile:
    file, problems = read_coded(text, "x.coded")
    assert problems == ()
    return file


def columns(second: str) -> dict[str, float]:
    return dict(agreement([read(FIRST)], [read(second)]).columns)


def test_a_coding_agrees_with_itself() -> None:
    assert set(columns(FIRST).values()) == {1.0}


@pytest.mark.parametrize(
    ("old", "new", "lower"),
    [
        ("1 ASSAULT/heavy-weapons", "1 ASSAULT/aerial", {"mode"}),
        ("heavy-weapons claimed", "heavy-weapons", {"status", "whole row"}),
        ("2022-09-13 relative", "2022-09-12 relative", {"date", "whole row"}),
        ("2022-09-13 relative", "2022-09-13 explicit", {"basis"}),
        ("b: Azerbaijan, AZE, MIL", "b: Azerbaijan, AZE, GOV", {"actor with sector"}),
        ("2 SANCTION/withdraw: a", "2 SANCTION/withdraw: b", {"actor", "actor with sector", "whole row"}),
        ("; says a", "", {"says"}),
        ("; at p; on t", "; in AZE; on t", {"country"}),
        ("2 SANCTION/withdraw", "2 RETREAT/withdraw", {"type", "whole row"}),
    ],
)
def test_what_differs_lowers_its_column_and_no_other(old: str, new: str, lower: set[str]) -> None:
    assert old in FIRST
    assert {name for name, share in columns(FIRST.replace(old, new)).items() if share < 1} == lower


def test_an_event_that_one_lacks_counts_against_both() -> None:
    second = FIRST.replace("[recalled|2]", "recalled").replace("2 SANCTION/withdraw: a\n", "")
    found = agreement([read(FIRST)], [read(second)])
    assert (found.first, found.second) == (2, 1)
    assert dict(found.columns)["found"] == pytest.approx(2 / 3)
    assert "2 events in the first coding, 1 in the second" in write_agreement(found)


def test_other_words_are_refused() -> None:
    with pytest.raises(DatelineError, match="DL-601"):
        agreement([read(FIRST)], [read(FIRST.replace("its envoy", "her envoy"))])
    with pytest.raises(DatelineError, match="DL-601"):
        agreement([read(FIRST)], [read(FIRST.replace("%% a", "%% b"))])


def test_the_bare_text_has_the_same_words_and_no_coding() -> None:
    text = read(bare(read(FIRST))).texts[0]
    assert (text.id, text.published, text.text) == ("a", "2022-09-14", read(FIRST).texts[0].text)
    assert (len(text.marks), len(text.entities), len(text.events)) == (0, 0, 0)
