"""The laws of merging, and the cases that it is for."""

from __future__ import annotations

import dataclasses
import datetime as dt
import itertools
from collections import defaultdict
from collections.abc import Sequence

from event_values import ARMENIA, AZERBAIJAN, AZERI_ARMY, CSTO, GEORGIA, NATO, PASHINYAN, mention, on, report
from hypothesis import given, settings
from hypothesis import strategies as st

from dateline.events import merge
from dateline.events.profile import realm
from dateline.times.compare import overlaps
from dateline.values import UNKNOWN, ArticleReport, Event, Interval, Mention

SIDES = [
    *itertools.product([(AZERBAIJAN,), (AZERI_ARMY,), (PASHINYAN,), ()], [(ARMENIA,), (CSTO,), (ARMENIA, GEORGIA)]),
    ((AZERBAIJAN, ARMENIA), ()),
    ((AZERBAIJAN,), ()),
]
FIRST = dt.date(2022, 9, 10)


@st.composite
def intervals(draw: st.DrawFn) -> Interval:
    start = FIRST + dt.timedelta(draw(st.sampled_from([0, 1, 2, 3, 4, 45])))
    kind = draw(st.sampled_from(["day", "month", "open", "unknown"]))
    if kind == "day":
        return Interval(start, start, "day")
    if kind == "month":
        return on("2022-09-01", "2022-09-30", "month")
    return Interval(start, None, "interval") if kind == "open" else UNKNOWN


@st.composite
def mentions(draw: st.DrawFn) -> tuple[Mention, ...]:
    made = []
    for article in draw(st.sets(st.sampled_from("abcd"), min_size=1)):
        for number in range(draw(st.integers(1, 4))):
            interval = draw(intervals())
            bases = ("explicit", "inherited", "publication") if interval.known else ("none",)
            event_type, lemma = draw(
                st.sampled_from([("ASSAULT", "attack"), ("ASSAULT", "shell"), ("ACCUSE", "blame")])
            )
            actors, recipients = draw(st.sampled_from(SIDES))
            made.append(
                mention(
                    article,
                    number,
                    part="title" if number == 0 else "text",
                    interval=interval,
                    date_basis=draw(st.sampled_from(bases)),
                    event_type=event_type,
                    lemma=lemma,
                    trigger=draw(st.sampled_from([lemma, f"{lemma}ed"])),
                    status=draw(st.sampled_from(["actual", "claimed", "negated", "planned"])),
                    actors=actors,
                    recipients=recipients,
                    confidence=draw(st.sampled_from([0.4, 0.8])),
                )
            )
    return tuple(made)


def reports() -> list[ArticleReport]:
    return [report(article, day) for article, day in zip("abcd", ("2022-09-12", "", "2022-09-14", "2022-09-14"))]


def by_event(named: Sequence[Mention]) -> dict[str, list[Mention]]:
    found: dict[str, list[Mention]] = defaultdict(list)
    for one in named:
        found[one.event_id].append(one)
    return found


@given(mentions(), st.randoms(use_true_random=False))
@settings(max_examples=150, deadline=None)
def test_the_order_of_the_input_does_not_show(given_mentions: tuple[Mention, ...], random: object) -> None:
    shuffled, told = list(given_mentions), reports()
    random.shuffle(shuffled)  # type: ignore[attr-defined]
    random.shuffle(told)  # type: ignore[attr-defined]
    assert merge(shuffled, told) == merge(given_mentions, reports())


@given(mentions())
@settings(max_examples=150, deadline=None)
def test_merging_again_changes_nothing(given_mentions: tuple[Mention, ...]) -> None:
    events, named = merge(given_mentions, reports())
    assert merge(named, reports()) == (events, named)


@given(mentions())
@settings(max_examples=150, deadline=None)
def test_every_mention_has_one_event_and_every_event_its_mentions(given_mentions: tuple[Mention, ...]) -> None:
    events, named = merge(given_mentions, reports())
    assert sorted(m.mention_id for m in named) == sorted(m.mention_id for m in given_mentions)
    found = by_event(named)
    assert {event.event_id: event.mentions for event in events} == {key: len(value) for key, value in found.items()}
    assert all(
        event.article_ids == tuple(dict.fromkeys(event.article_ids))
        and set(event.article_ids) == {m.article_id for m in found[event.event_id]}
        for event in events
    )


@given(mentions())
@settings(max_examples=150, deadline=None)
def test_no_event_holds_two_days_or_both_what_happened_and_what_did_not(given_mentions: tuple[Mention, ...]) -> None:
    _, named = merge(given_mentions, reports())
    for group in by_event(named).values():
        told = [m.interval for m in group if m.date_basis != "publication"]
        assert all(overlaps(one, other) for one, other in itertools.combinations(told, 2))
        assert len({realm(m) for m in group}) == 1


@given(mentions())
@settings(max_examples=100, deadline=None)
def test_nobody_stands_on_both_sides_of_an_event(given_mentions: tuple[Mention, ...]) -> None:
    for event in merge(given_mentions, reports())[0]:
        assert not {actor.name for actor in event.actors} & {actor.name for actor in event.recipients}
        assert event.actors or event.recipients


@given(mentions())
@settings(max_examples=100, deadline=None)
def test_articles_about_others_change_no_event(given_mentions: tuple[Mention, ...]) -> None:
    events, _ = merge(given_mentions, reports())
    other = mention("e", 0, actors=(GEORGIA,), recipients=(), event_type="PROTEST", lemma="march", trigger="marched")
    more, _ = merge((*given_mentions, other), [*reports(), report("e", "2022-01-01")])
    assert [event for event in more if event.event_type != "PROTEST"] == list(events)


def merged(*given_mentions: Mention, told: Sequence[ArticleReport] = ()) -> tuple[Event, ...]:
    return merge(given_mentions, told or [report(m.article_id) for m in given_mentions])[0]


def test_nothing_gives_nothing() -> None:
    assert merge((), ()) == ((), ())


def test_two_attacks_on_two_days_are_two_events() -> None:
    assert len(merged(mention("a", interval=on("2022-09-13")), mention("b", interval=on("2022-09-14")))) == 2


def test_a_month_takes_the_day_that_another_article_knows() -> None:
    (event,) = merged(
        mention("a", interval=on("2022-09-01", "2022-09-30", "month")), mention("b", interval=on("2022-09-13"))
    )
    assert event.interval == on("2022-09-13")
    assert (event.mentions, event.articles, event.article_ids) == (2, 2, ("a", "b"))


def test_a_headline_takes_the_date_of_the_text() -> None:
    headline = mention("a", 0, part="title", interval=on("2022-09-15"), date_basis="publication")
    text = mention("a", 1, interval=on("2022-09-13"), date_basis="relative", date_text="on Tuesday")
    events, named = merge([text, headline], [report("a", "2022-09-15")])
    assert [event.interval for event in events] == [on("2022-09-13")]
    assert [(m.part, m.interval, m.date_basis, m.date_text) for m in named] == [
        ("title", on("2022-09-13"), "inherited", "on Tuesday"),
        ("text", on("2022-09-13"), "relative", "on Tuesday"),
    ]
    assert named[0].date_why


def test_one_article_s_date_does_not_date_another_s_mention() -> None:
    _, named = merge([mention("a", interval=on("2022-09-13")), mention("b")], [report("a"), report("b")])
    assert len({m.event_id for m in named}) == 1
    assert named[1].interval == UNKNOWN


def test_two_triggers_of_one_sentence_are_two_events() -> None:
    one = mention("a", 1, interval=on("2022-09-13"))
    other = dataclasses.replace(one, mention_id="Mother", start=one.start + 20, end=one.end + 20)
    assert len(merged(one, other)) == 2


def test_what_one_article_tells_apart_another_does_not_join() -> None:
    first = mention(
        "a", 1, interval=on("2022-09-13"), trigger="shelled", lemma="shell", evidence="Shells fell on Goris."
    )
    second = mention("a", 2, interval=on("2022-09-13"), evidence="Azerbaijan attacked posts near Jermuk with drones.")
    third = mention("b", 1, interval=on("2022-09-13"), evidence="Azerbaijan attacked Armenia.")
    assert len(merged(first, second, third)) == 2


def test_the_identifier_is_that_of_the_first_report() -> None:
    late, early = mention("a", interval=on("2022-09-13")), mention("b", interval=on("2022-09-13"))
    told = [report("a", "2022-09-15"), report("b", "2022-09-14")]
    (both,), (alone,) = merge([late, early], told)[0], merge([early], told)[0]
    assert both.event_id == alone.event_id
    assert both.first_published == on("2022-09-14")
    assert both.event_id[0] == "E"
    assert len(both.event_id) == 13


def test_events_stand_by_date_with_the_undated_last() -> None:
    days = [on("2022-09-14"), UNKNOWN, on("2022-09-13"), on("2022-09-13", "2022-09-20", "interval")]
    made = [
        mention("a", number, interval=day, recipients=(recipient,))
        for number, (day, recipient) in enumerate(zip(days, (ARMENIA, GEORGIA, CSTO, NATO)))
    ]
    assert [event.interval for event in merged(*made)] == [days[2], days[3], days[0], UNKNOWN]
