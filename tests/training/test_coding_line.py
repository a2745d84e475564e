"""The lines that code events and entities: read, refused and written back."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dateline.ontology import EVENT_TYPES, MODES_OF, STATUSES
from dateline.training.coded import CodedEvent
from dateline.training.coding_line import LineError, parse_entity, parse_event, write_entity, write_event
from dateline.values import UNKNOWN, Interval


def test_a_full_line() -> None:
    line = "2 ASSAULT/heavy-weapons claimed: b, d > c; at p; on t = 2022-09-13 relative; says a2; key jermuk; main"
    event = parse_event(line, 7)
    assert (event.id, event.event_type, event.mode, event.status) == ("2", "ASSAULT", "heavy-weapons", "claimed")
    assert (event.actors, event.recipients, event.place, event.time, event.says) == (("b", "d"), ("c",), "p", "t", "a2")
    assert (event.interval.start, event.interval.precision, event.basis) == (dt.date(2022, 9, 13), "day", "relative")
    assert (event.key, event.main, event.line) == ("jermuk", True, 7)
    assert write_event(event) == line


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ("1 attack: a > b", "begins 'number TYPE"),
        ("1 ATTACK: a > b", "no event type"),
        ("1 ASSAULT/visit: a > b", "no mode of ASSAULT"),
        ("1 ASSAULT done: a > b", "no status"),
        ("1 ASSAULT: a > b > c", "more than one '>'"),
        ("1 ASSAULT: Armenia > b", "no name of a mark"),
        ("1 ASSAULT: a > b; near p", "not understood"),
        ("1 ASSAULT: a > b; in AAA", "not understood"),
        ("1 ASSAULT: a > b; at p; at q", "stands twice"),
        ("1 ASSAULT: a > b; on t = 2022-02-30 explicit", "2022-02-30"),
        ("1 ASSAULT: a > b; on = 2022-03/2022-02 explicit", "before it begins"),
        ("1 ASSAULT: a > b; on t = 2022-02", "no basis"),
        ("1 ASSAULT: a > b; on t = 2022-02 roughly explicit", "neither a basis nor"),
        ("1 ASSAULT: a > b; on", "'on' wants"),
    ],
)
def test_a_broken_line_is_told(line: str, message: str) -> None:
    with pytest.raises(LineError, match=message):
        parse_event(line)


@pytest.mark.parametrize(
    "line", ["a: Armenia", "a: Armenia, ARM", "a: , ARM, GOV", "a: Armenia, AAA, GOV", "a: X, ARM, ZZZ"]
)
def test_a_broken_entity_is_told(line: str) -> None:
    with pytest.raises(LineError):
        parse_entity(line)


@pytest.mark.parametrize(
    "line",
    ["a: Ministry of Trade, Industry and Labour, ISR, GOV", "a: unidentified, -, UAF", "b2: Fatah, PSE, PTY+GOV"],
)
def test_an_entity_round_trips(line: str) -> None:
    assert write_entity(parse_entity(line)) == line


DAYS = st.dates(dt.date(1990, 1, 1), dt.date(2025, 12, 31))
NAMES = st.from_regex(r"[a-z]{1,3}[0-9]{0,2}", fullmatch=True)


@st.composite
def coded_events(draw: st.DrawFn) -> CodedEvent:
    kind = draw(st.sampled_from(EVENT_TYPES))
    names = draw(st.lists(NAMES, unique=True, max_size=4))
    cut = draw(st.integers(0, len(names)))
    days = sorted(draw(st.lists(DAYS, min_size=2, max_size=2)))
    shapes = (
        Interval(days[0], days[0], "day"),
        Interval(days[0], days[1], "interval"),
        Interval(days[0], days[1], "week"),
        Interval(days[0], None, "interval"),
        Interval(None, days[1], "interval"),
    )
    interval = draw(st.sampled_from((*shapes, UNKNOWN)))
    return CodedEvent(
        id=str(draw(st.integers(1, 99))),
        event_type=kind,
        mode=draw(st.sampled_from(("", *MODES_OF.get(kind, ())))),
        status=draw(st.sampled_from(STATUSES)),
        actors=tuple(names[:cut]),
        recipients=tuple(names[cut:]),
        place=draw(st.one_of(st.just(""), NAMES)),
        country=draw(st.sampled_from(("", "ARM", "UNO"))),
        time=draw(st.one_of(st.just(""), NAMES)),
        interval=interval,
        basis=draw(st.sampled_from(("explicit", "inherited"))) if interval.known else "none",
        says=draw(st.one_of(st.just(""), NAMES)),
        key=draw(st.one_of(st.just(""), st.from_regex(r"[a-z0-9][a-z0-9_.-]{0,8}", fullmatch=True))),
        main=draw(st.booleans()),
    )


@given(coded_events())
def test_an_event_round_trips(event: CodedEvent) -> None:
    assert parse_event(write_event(event)) == event
