"""Which expression belongs to which action."""

from __future__ import annotations

from event_values import action, on, time

from dateline.events.nearby import Scene, in_clause, in_sentence, speaks_of
from dateline.values import Action, TimeExpression

DAY = on("2025-01-20")
PUBLISHED = on("2025-01-24")


def scene(actions: list[Action], times: list[TimeExpression]) -> Scene:
    return Scene(actions, times, PUBLISHED)


def test_grammar_makes_the_owner() -> None:
    actions = [action("attacked", start=10), action("said", "STATEMENT", start=60, time=0)]
    assert scene(actions, [time("Monday", DAY, start=20)]).owners == [1]


def test_else_the_closest_clause_makes_it() -> None:
    actions = [action("said", "STATEMENT", start=2, clause=(0, 90)), action("attacked", start=20, clause=(15, 80))]
    assert scene(actions, [time("Monday", DAY, start=50)]).owners == [1]


def test_an_expression_outside_every_clause_belongs_to_nobody() -> None:
    actions = [action("attacked", start=20, clause=(15, 40))]
    it = scene(actions, [time("Monday", DAY, start=50)])
    assert it.owners == [None]
    assert in_clause(it, 0) is None
    assert in_sentence(it, 0) == 0


def test_an_expression_of_another_part_or_sentence_is_not_near() -> None:
    actions = [action("attacked")]
    times = [time("Monday", DAY, part="title"), time("Monday", DAY, sentence=1)]
    it = scene(actions, times)
    assert in_clause(it, 0) is None
    assert in_sentence(it, 0) is None


def test_the_object_of_speech_does_not_share_its_date() -> None:
    actions = [action("condemned", "ACCUSE", time=0), action("attack", governor=0, depth=1, tense="none", start=20)]
    it = scene(actions, [time("Monday", DAY)])
    assert in_clause(it, 1) is None
    assert in_sentence(it, 1) is None


def test_a_finite_clause_inside_another_does_not_share_its_date() -> None:
    """ "On Monday Turkey, which accused the Swedes, let them in." """
    let = action("let", "CONCEDE", start=50, clause=(0, 60), time=0)
    accused = action("accused", "ACCUSE", start=25, clause=(18, 45), depth=1)
    assert in_sentence(scene([let, accused], [time("On Monday", DAY, start=0)]), 1) is None


def test_what_is_set_before_an_action_shares_its_date_with_it() -> None:
    """ "In May guns fired at the post; Seoul protested." """
    fired = action("fired", start=12, clause=(0, 35), depth=1, governor=1, time=0)
    protested = action("protested", "ACCUSE", start=45, clause=(37, 60))
    times = [time("May", on("2020-05-01", "2020-05-31", "month"), start=3)]
    assert in_sentence(scene([fired, protested], times), 1) == 0
    assert in_sentence(scene([fired, action("said", "STATEMENT", start=45, clause=(37, 60))], times), 1) is None


def test_what_an_action_is_about() -> None:
    raid = action("raid")
    truce = action("truce", "CONCEDE")
    assert speaks_of(action("condemned", "ACCUSE"), raid)
    assert speaks_of(action("talks", "CONSULT"), raid)
    assert not speaks_of(action("talks", "CONSULT"), truce)
    assert not speaks_of(action("attacked"), truce)
