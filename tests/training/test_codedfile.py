"""A file of coded text: read, written back, and every fault told by line while the rest is read."""

from __future__ import annotations

from dateline.training.check import check_files
from dateline.training.codedfile import read_coded, write_coded
from dateline.training.show import show
from dateline.training.stats import stats, write_stats

GOOD = """#kind: snippets
#region: South Caucasus

%% sc-001
published: 2022-09-14
title: [Armenia|a] reports new [shelling|1]

[Yerevan|a2] said on [Tuesday|t] that [Azerbaijani forces|b] had [shelled|2] [its positions|c] near [Jermuk|p].

[Baku|b2] [rejected|3] it.
--
1 ASSAULT/heavy-weapons claimed: b > c; at p; on t = 2022-09-13 relative; says a2; key jermuk-shelling; main
2 ASSAULT/heavy-weapons claimed: b > c; at p; on t = 2022-09-13 relative; says a2; key jermuk-shelling; main
3 REJECT: b2 > a; on = 2022-09-14 publication
a: Armenia, ARM, GOV
b: Azerbaijan, AZE, MIL
b2: Azerbaijan, AZE, GOV
c: Armenia, ARM, MIL
p: Jermuk, ARM, -

%% sc-002

Nothing happened here \\[so far\\].
--
"""

BAD = """#kind: snippets
%% a
oops: y

[A|a] [hit|1] [B|b] | c
--
%% b

[A|a] [hit|1] [B|b] on [May 3|t].
--
1 ASSAULT: a > z; on t = 2022-05-03 explicit; key k
2 ASSAULT: a > b
a: Armenia, ARM, GOV
%% c

never ended
%% d

[A|a] [bombed|1] it and [took|2] [the far bank|x] on [May 4|t].
--
1 ASSAULT: a; on t = 2022-05-04 explicit; key k
2 ASSAULT: a, a
a: Armenia, ARM, -
"""


def test_a_file_round_trips() -> None:
    file, problems = read_coded(GOOD, "train/a.coded")
    assert problems == ()
    assert check_files([file]) == ()
    assert write_coded(file) == GOOD


def test_a_mark_may_have_a_line_of_its_own() -> None:
    text = read_coded(GOOD, "a.coded")[0].texts[0]
    sectors = [entity.sector for name in ("b", "b2") if (entity := text.entity(name))]
    assert sectors == ["MIL", "GOV"]
    assert text.words("a2") == "Yerevan"


def test_faults_are_told_by_line_and_the_rest_is_read() -> None:
    file, problems = read_coded(BAD, "x.coded")
    assert [text.id for text in file.texts] == ["b", "d"]
    told = [f"{problem.place}: {problem.message}" for problem in (*problems, *check_files([file]))]
    assert told == [
        "x.coded, line 3: 'oops: y' is no field of a record",
        "x.coded, line 5: a bare '|': write '\\|'",
        "x.coded, line 14: the record has no line '--' after its text",
        "x.coded, line 11: 'z' has no line",
        "x.coded, line 12: the text has no trigger '2'",
        "x.coded, line 12: 'b' has no line",
        "x.coded, line 17: nothing uses the mark 'x' (the far bank)",
        "x.coded, line 22: 'a' stands 2 times among actors and recipients",
        "x.coded, line 21: the key 'k' has other days in x.coded, line 11",
    ]
    assert all(problem.remedy for problem in problems)


def test_the_same_text_twice_is_told() -> None:
    one, _ = read_coded(GOOD, "a.coded")
    two, _ = read_coded(GOOD.replace("%% sc-", "%% zz-").replace("key jermuk", "key other"), "b.coded")
    told = [problem.message for problem in check_files([one, two])]
    assert "'zz-001' repeats 100% of 'sc-001' (a.coded, line 4)" in told


def test_show_and_stats_count_what_is_there() -> None:
    file, _ = read_coded(GOOD, "train/a.coded")
    shown = show(file)
    assert "Azerbaijan [AZE MIL] > Armenia [ARM MIL]" in shown
    assert "2022-09-13 (relative: Tuesday)" in shown
    tables = dict(stats([file]))
    assert dict(tables["types"])["ASSAULT"] == 2
    assert dict(tables["size"])["snippets without an event"] == 1
    assert "ASSAULT/heavy-weapons" in write_stats(stats([file]))


SPARE = """#kind: snippets
%% a

[Riga|a] [condemned|2] the raid after [Tallinn|b] had [recalled|1] its envoy.
--
1 SANCTION/withdraw: b
2 ACCUSE/disapprove: a; at p
a: Latvia, LVA, GOV
b: Estonia, EST, GOV
c: Lithuania, LTU, GOV
p: Riga, LVA, -
"""


def test_what_no_event_uses_or_no_word_names_is_told() -> None:
    file, problems = read_coded(SPARE, "x.coded")
    assert problems == ()
    assert [f"{problem.place}: {problem.message}; {problem.remedy}" for problem in check_files([file])] == [
        "x.coded, line 2: no event uses the entity 'c' (Lithuania); use it, or take its line out",
        "x.coded, line 7: the text has no mark 'p' for the place; mark its words, or write 'in LVA'",
        "x.coded, line 7: the event '2' stands behind one later in the text; move its line up",
    ]


def test_a_text_without_an_empty_line_before_it_is_one_fault() -> None:
    source = "#kind: snippets\n%% a\npublished: 2020-01-01\nCorn fell: by a third.\nIt rose.\n--\n%% b\n\nFine.\n--\n"
    file, problems = read_coded(source, "x.coded")
    assert [f"{problem.place}: {problem.message}" for problem in problems] == [
        "x.coded, line 4: 'Corn fell: by a third.' stands where a field or an empty line should"
    ]
    assert [text.text for text in file.texts] == ["Corn fell: by a third.\nIt rose.", "Fine."]
