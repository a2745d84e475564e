"""What dates an action: hand-made actions and time expressions, the publication date, the date that is expected."""

from __future__ import annotations

import dataclasses

import pytest
from event_values import action, on, published, time
from hypothesis import given, settings
from hypothesis import strategies as st

from dateline.events import Dating, date_actions
from dateline.ontology import EVENT_TYPES, STATUSES
from dateline.values import UNKNOWN, Action, Interval, Published, TimeExpression

PUBLISHED = published("2025-01-24")
SEPTEMBER = on("2022-09-01", "2022-09-30", "month")
TYPES = ("DATE", "TIME", "DURATION", "SET")
TUESDAY, MONDAY = on("2025-01-21"), on("2025-01-20")


def anchor(*actions: Action, times: tuple[TimeExpression, ...] = (), by: Published = PUBLISHED) -> tuple[Dating, ...]:
    return date_actions(actions, times, by, headline_end={"title": 0, "text": 0})


def test_grammar_comes_first() -> None:
    times = (time("Tuesday", TUESDAY, start=12, basis="relative"), time("September 2022", SEPTEMBER))
    (found,) = anchor(action("attacked", time=1), times=times)
    assert (found.interval, found.basis, found.text) == (SEPTEMBER, "explicit", "September 2022")
    assert found.why


def test_what_went_before_the_news_is_not_of_the_day_of_the_report() -> None:
    news, before = anchor(action("attacked"), action("shelled", background=True))
    assert news.basis == "publication"
    assert (before.interval, before.basis) == (UNKNOWN, "none")
    assert "went before" in before.why


@pytest.mark.parametrize(
    ("relation", "expected"),
    [
        ("since", on("2022-09-01", None, "interval")),
        ("from", on("2022-09-01", None, "interval")),
        ("by", on("", "2022-09-30", "interval")),
        ("before", on("", "2022-09-30", "interval")),
    ],
)
def test_the_preposition_opens_a_side(relation: str, expected: Interval) -> None:
    (found,) = anchor(action("attacked", time=0), times=(time("September 2022", SEPTEMBER, relation=relation),))
    assert found.interval == expected


def test_both_ends_of_a_stretch_date_by_the_whole() -> None:
    times = (
        time("17 September", on("2024-09-17"), start=20, relation="from"),
        time("19 September", on("2024-09-19"), start=40, relation="until"),
    )
    (found,) = anchor(action("met", "CONSULT", time=0), times=times)
    assert (found.interval.start, found.interval.end) == (on("2024-09-17").start, on("2024-09-19").end)


def test_an_expression_that_cannot_be_resolved_leaves_its_action_undated() -> None:
    (found,) = anchor(action("attacked", time=0), times=(time("Tuesday", UNKNOWN, basis="relative"),))
    assert (found.interval, found.basis, found.text) == (UNKNOWN, "none", "Tuesday")


def test_now_unresolved_leaves_news_to_the_publication_date() -> None:
    (found,) = anchor(action("attacked", time=0), times=(time("now", UNKNOWN, value="PRESENT_REF"),))
    assert found.basis == "publication"


@pytest.mark.parametrize("kind", ["DURATION", "SET"])
def test_spans_and_repetitions_do_not_date(kind: str) -> None:
    (found,) = anchor(action("attacked", time=0), times=(time("three days", SEPTEMBER, type=kind),))
    assert found.basis == "publication"


def test_a_span_dates_by_its_relation() -> None:
    times = (time("the past three years", on("2022-01-24", "2025-01-24"), type="DURATION", relation="since"),)
    (found,) = anchor(action("occupied", status="ongoing", time=0), times=times)
    assert found.interval == on("2022-01-24", None, "interval")


def test_the_nearest_expression_of_the_clause() -> None:
    times = (time("Monday", MONDAY, start=2), time("Tuesday", TUESDAY, start=40, basis="relative"))
    (found,) = anchor(action("attacked", start=30), times=times)
    assert (found.interval, found.basis) == (TUESDAY, "relative")


def test_an_expression_of_another_clause_is_not_taken() -> None:
    """ "The army shelled the town, although the parties signed a truce in September 2022." """
    shelled = action("shelled", start=9, clause=(0, 90))
    signed = action("signed", "SUPPORT", start=50, clause=(40, 90), depth=1, time=0)
    first, second = anchor(shelled, signed, times=(time("September 2022", SEPTEMBER, start=70),))
    assert (first.basis, second.interval) == ("publication", SEPTEMBER)


def test_coordinate_actions_share_the_date_before_them() -> None:
    """ "On Monday they shelled Mariupol and took the airport." """
    shelled = action("shelled", start=15, clause=(0, 31), time=0)
    took = action("took", start=36, clause=(36, 52))
    first, second = anchor(shelled, took, times=(time("On Monday", MONDAY, start=0),))
    assert (first.interval, first.basis) == (MONDAY, "explicit")
    assert (second.interval, second.basis) == (MONDAY, "inherited")


def test_a_participle_shares_the_date_of_its_clause() -> None:
    """ "Blaming rebels, he dissolved parliament on Monday." """
    dissolved = action("dissolved", "COERCE", start=19, clause=(0, 60), time=0)
    blaming = action("blaming", "ACCUSE", start=0, clause=(0, 15), depth=1, governor=0, tense="none")
    _, found = anchor(dissolved, blaming, times=(time("on Monday", MONDAY, start=41),))
    assert (found.interval, found.basis) == (MONDAY, "inherited")


def test_a_report_does_not_date_what_it_reports() -> None:
    """ "On Monday Baku accused Yerevan of the attack." """
    accused = action("accused", "ACCUSE", start=15, time=0)
    attack = action("attack", start=40, governor=0, depth=1, tense="none")
    first, second = anchor(accused, attack, times=(time("On Monday", MONDAY, start=0),))
    assert (first.interval, second.interval) == (MONDAY, UNKNOWN)
    assert "accused" in second.why


def test_what_a_dated_action_brings_about_has_its_date() -> None:
    """ "Russia mediated a truce", mediated being dated elsewhere in its clause chain."""
    mediated = action("mediated", "CONSULT", start=7, time=0, sentence=0)
    truce = action("truce", "CONCEDE", start=18, governor=0, depth=1, tense="none", clause=(18, 23))
    _, found = anchor(mediated, truce, times=(time("in May 1994", on("1994-05-01", "1994-05-31", "month"), start=30),))
    assert (found.interval.start, found.basis) == (on("1994-05-01").start, "inherited")


def test_what_a_meeting_is_about_does_not_have_its_date() -> None:
    met = action("met", "CONSULT", start=7, time=0)
    attack = action("attack", start=18, governor=0, depth=1, tense="none", clause=(18, 24))
    _, found = anchor(met, attack, times=(time("on Monday", MONDAY, start=30),))
    assert found.basis == "none"


def test_what_is_demanded_comes_after_the_demand() -> None:
    demanded = action("demanded", "REQUEST", start=7, time=0, clause=(0, 20))
    pull = action(
        "pull back", "RETREAT", start=40, governor=0, depth=1, status="ordered", clause=(38, 60), tense="none"
    )
    _, found = anchor(demanded, pull, times=(time("on Monday", MONDAY, start=0),))
    assert found.interval == on("2025-01-20", None, "interval")


@pytest.mark.parametrize("status", ["negated", "hypothetical", "planned", "ordered", "threatened"])
def test_what_has_not_happened_is_not_dated_by_the_report(status: str) -> None:
    (found,) = anchor(action("condemned", "ACCUSE", status=status))
    assert (found.interval, found.basis) == (UNKNOWN, "none")
    assert found.why


def test_what_did_not_happen_on_a_day_has_that_day() -> None:
    (found,) = anchor(action("met", "CONSULT", status="negated", time=0), times=(time("Monday", MONDAY),))
    assert found.interval == MONDAY


def test_what_may_happen_is_dated_by_grammar_alone() -> None:
    may = action("resume", status="hypothetical", start=20)
    times = (time("Monday", MONDAY),)
    assert anchor(may, times=times)[0].basis == "none"
    assert anchor(dataclasses.replace(may, time=0), times=times)[0].interval == MONDAY


@pytest.mark.parametrize("status", ["actual", "claimed", "ongoing"])
def test_news_is_of_the_day_of_publication(status: str) -> None:
    (found,) = anchor(action("attacked", status=status))
    assert (found.interval, found.basis, found.text) == (on("2025-01-24"), "publication", "")


@pytest.mark.parametrize("tense", ["past", "present", "none"])
def test_a_headline_is_news(tense: str) -> None:
    (found,) = anchor(action("attacks", part="title", tense=tense))
    assert found.basis == "publication"


def test_the_first_line_of_a_text_may_be_its_headline() -> None:
    told = action("attacks", start=10, depth=1)
    (found,) = date_actions((told,), (), PUBLISHED, headline_end={"text": 60})
    assert found.basis == "publication"


@pytest.mark.parametrize(
    ("by", "basis"),
    [
        (Published(), "none"),
        (Published(on("2025-01-23", "2025-12-31", "interval"), "inferred"), "none"),
        (Published(on("2025-01-01", "2025-01-31", "month"), "inferred"), "publication"),
        (Published(on("2025-01-23", None, "interval"), "inferred"), "none"),
    ],
)
def test_a_publication_date_must_be_known_to_the_month(by: Published, basis: str) -> None:
    (found,) = anchor(action("attacked"), by=by)
    assert found.basis == basis
    assert found.why


def test_what_is_told_in_passing_is_no_news() -> None:
    """ "Turkey, which accused the Swedes ..., let them in." """
    (found,) = anchor(action("accused", "ACCUSE", depth=1))
    assert found.basis == "none"


def test_a_passage_about_the_past_is_no_news() -> None:
    """ "In September 2022 war broke out. Moscow accused Kyiv." """
    war = action("war", start=20, clause=(0, 40), time=0)
    accused = action("accused", "ACCUSE", sentence=1, start=120, clause=(110, 150))
    _, found = anchor(war, accused, times=(time("September 2022", SEPTEMBER, sentence=0, start=3),))
    assert found.basis == "none"
    assert "September 2022" in found.why


def test_a_date_that_dates_nothing_shows_nothing() -> None:
    """ "... the agreement of 1974. Moscow accused Kyiv." """
    accused = action("accused", "ACCUSE", sentence=1, start=120, clause=(110, 150))
    (found,) = anchor(accused, times=(time("1974", on("1974-01-01", "1974-12-31", "year"), sentence=0, start=3),))
    assert found.basis == "publication"


def test_what_goes_before_is_not_what_speech_is_about() -> None:
    """ "After the talks, on Monday, the minister accused Baku." """
    talks = action("talks", "CONSULT", start=10, governor=1, depth=1, tense="none", clause=(6, 15))
    accused = action("accused", "ACCUSE", start=45, time=0, clause=(0, 60))
    found, _ = anchor(talks, accused, times=(time("on Monday", MONDAY, start=17),))
    assert (found.interval, found.basis) == (MONDAY, "inherited")


def test_the_present_is_not_dated_by_the_past_of_its_sentence() -> None:
    """ "Riyadh, which made peace last March, calls for restraint." """
    calls = action("calls", "REQUEST", start=40, tense="present")
    (found,) = anchor(calls, times=(time("last March", on("2024-03-01", "2024-03-31", "month"), start=20),))
    assert found.basis == "publication"


def test_an_event_does_not_lie_after_its_report() -> None:
    """ "The council approved a plan to end the war by 2030." """
    (found,) = anchor(action("approved", "SUPPORT"), times=(time("2030", on("2030-01-01", "2030-12-31", "year")),))
    assert found.basis == "publication"


def test_a_plan_does_not_lie_before_its_report() -> None:
    plan = action("visit", "AGREE", status="planned", start=30)
    (found,) = anchor(plan, times=(time("September 2022", SEPTEMBER),))
    assert found.basis == "none"


def test_actions_that_hang_on_one_another_in_a_ring_are_survived() -> None:
    ring = (action("said", "STATEMENT", governor=1), action("told", "STATEMENT", governor=0))
    assert len(anchor(*ring)) == 2


def test_a_long_chain_of_reports_is_survived() -> None:
    chain = [action("said", "STATEMENT", start=n, governor=n + 1 if n < 2999 else None, depth=n) for n in range(3000)]
    assert len(anchor(*chain)) == 3000


@given(st.data())
@settings(max_examples=150, deadline=None)
def test_every_action_has_a_date_or_a_reason(data: st.DataObject) -> None:
    count = data.draw(st.integers(1, 5))
    index = st.none() | st.integers(0, count - 1)
    interval = st.sampled_from([SEPTEMBER, MONDAY, UNKNOWN, on("2030-01-01", "2030-12-31", "year")])
    times = tuple(
        time("then", data.draw(interval), start=data.draw(st.integers(0, 90)), type=data.draw(st.sampled_from(TYPES)))
        for _ in range(count)
    )
    actions = [
        action(
            "acted",
            data.draw(st.sampled_from(EVENT_TYPES)),
            start=data.draw(st.integers(0, 90)),
            status=data.draw(st.sampled_from(STATUSES)),
            tense=data.draw(st.sampled_from(["past", "present", "future", "none"])),
            time=data.draw(index),
            governor=data.draw(index),
            depth=data.draw(st.integers(0, 2)),
            clause=(data.draw(st.integers(0, 40)), data.draw(st.integers(41, 100))),
        )
        for _ in range(count)
    ]
    for found in anchor(*actions, times=times):
        assert found.interval.known == (found.basis != "none")
        assert found.why


def test_no_actions_no_dates() -> None:
    assert anchor() == ()
