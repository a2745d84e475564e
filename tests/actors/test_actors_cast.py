"""The door: what it answers for spans of every kind, whatever the text."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from actors_ask import SHARED, Parse, cast_of, published_in, span_of
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from dateline.actors import cast
from dateline.errors import DatelineError
from dateline.sentences import parse_part
from dateline.values import Span

if TYPE_CHECKING:
    from spacy.language import Language


WORDS = "Armenia Yerevan the it they its who Mr President Minister of and , . “ ” \" ( ) NATO army both 's -".split()


def test_a_title_of_its_own_is_read_with_the_text(nlp: Language) -> None:
    parts = [parse_part("title", "NATO objects", nlp), parse_part("text", "Peru objects.", nlp)]
    found = cast(parts, published_in(2024))
    assert [actor.code for actor in found.resolve("title", span_of(parts[0], "NATO"))] == ["IGO"]
    assert [actor.code for actor in found.resolve("text", span_of(parts[1], "Peru"))] == ["PER"]


def test_later_parts_take_up_what_earlier_ones_named(nlp: Language) -> None:
    parts = [parse_part("title", "NATO objects", nlp), parse_part("text", "The alliance sent a letter.", nlp)]
    (actor,) = cast(parts, published_in(2024)).resolve("text", span_of(parts[1], "The alliance"))
    assert actor.name == "North Atlantic Treaty Organization"


def test_a_part_that_is_not_there_has_no_actors(part: Parse) -> None:
    _, found = cast_of(part, "Armenia left.")
    span = Span(0, 7, 0, "Armenia")
    assert found.resolve("title", span) == ()
    assert found.place("title", span) is None
    assert found.actor_spans("title", 0) == ()


def test_a_head_outside_the_span_is_mended(part: Parse) -> None:
    parsed, found = cast_of(part, "Officials in Peru met envoys from Chile.")
    span = span_of(parsed, "envoys from Chile")
    wrong = Span(span.start, span.end, 0, span.text)
    assert found.resolve("text", wrong) == found.resolve("text", span)


def test_actor_spans_cover_names_titles_and_pronouns(part: Parse) -> None:
    _, found = cast_of(part, "Peru's army said that it would leave Chile on Monday.")
    assert [span.text for span in found.actor_spans("text", 0)] == ["Peru's", "Peru's army", "it", "Chile"]


def test_answers_do_not_hang_on_the_order_of_questions(part: Parse) -> None:
    text = "Peru left. It paid. It said that its army would go. The country rests. Its ministers met. They talked."
    parsed = part(text)
    spans = [span for n in range(6) for span in cast([parsed], published_in(2024)).actor_spans("text", n)]
    forward, backward = cast([parsed], published_in(2024)), cast([parsed], published_in(2024))
    there = [forward.resolve("text", span) for span in spans]
    back = [backward.resolve("text", span) for span in reversed(spans)]
    assert there == back[::-1]


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.one_of(st.text(max_size=80), st.lists(st.sampled_from(WORDS), max_size=30).map(" ".join)),
    st.integers(0, 90),
    st.integers(0, 90),
)
def test_no_text_and_no_span_raises(nlp: Language, text: str, one: int, other: int) -> None:
    parsed = parse_part("text", text, nlp)
    found = cast([parsed], published_in(2024))
    start, end = sorted((min(one, len(parsed.doc.text)), min(other, len(parsed.doc.text))))
    span = Span(start, end, start, parsed.doc.text[start:end])
    assert all(actor.name and actor.text and actor.why for actor in found.resolve("text", span))
    found.place("text", span)
    for number in range(len(list(parsed.sentences()))):
        found.actor_spans("text", number)


def test_a_long_chain_of_pronouns_is_followed(part: Parse) -> None:
    parsed, found = cast_of(part, "Peru left. " + "It paid. " * 1500)
    (actor,) = found.resolve("text", span_of(parsed, "It", -1))
    assert actor.name == "Peru"


def test_a_wrong_layer_is_told_with_file_and_line(part: Parse, tmp_path: Path) -> None:
    (tmp_path / "groups.csv").write_text("name,code\nSome Front,XXX\n", encoding="utf-8")
    with pytest.raises(DatelineError, match=r"groups\.csv, line 2: code is 'XXX'"):
        cast([part("Peru left.")], published_in(2024), layers=[tmp_path])


def test_a_layer_adds_and_removes_names(part: Parse, tmp_path: Path) -> None:
    (tmp_path / "groups.csv").write_text("name,code,sector\nBlue Heron Front,PER,REB\n", encoding="utf-8")
    parsed = part("The Blue Heron Front attacked.")
    (actor,) = cast([parsed], published_in(2024), layers=[tmp_path]).resolve(
        "text", span_of(parsed, "The Blue Heron Front")
    )
    assert (actor.name, actor.code, actor.sector) == ("Blue Heron Front", "PER", "REB")


ARMENIA, GOVERNMENT = "Armenia ARM", "Armenia ARM GOV"
ALLIANCE = "Collective Security Treaty Organization IGO GOV"
SERVICE = "ARM SPY"


@pytest.mark.shared
@pytest.mark.parametrize(
    ("words", "nth", "expected"),
    [
        ("the Armenian Foreign Intelligence Service", 0, SERVICE),
        ("it", 0, ALLIANCE),
        ("they", 0, ALLIANCE),
        ("Yerevan", 0, GOVERNMENT),
        ("its report", 0, SERVICE),
        ("We", 0, SERVICE),
        ("this security organization", 0, ALLIANCE),
        ("it", 5, ARMENIA),
        ("the organization", 0, ALLIANCE),
        ("Prime Minister Nikol Pashinyan", 0, "Nikol Pashinyan ARM GOV"),
        ("its member state Armenia", 0, ARMENIA),
        ("the CSTO’s proposal", 0, ALLIANCE),
        ("Prime Minister Pashinyan", 0, "Nikol Pashinyan ARM GOV"),
        ("the alliance", 0, ALLIANCE),
        ("allies", 0, "allies"),
    ],
)
def test_a_real_article(nlp: Language, words: str, nth: int, expected: str) -> None:
    text = (SHARED / "articles" / "csto-armenia.txt").read_text(encoding="utf-8")
    parsed = parse_part("text", text, nlp)
    (actor,) = cast([parsed], published_in(2025)).resolve("text", span_of(parsed, words, nth))
    told = " ".join(filter(None, (actor.name, actor.code, actor.sector)))
    assert told.endswith(expected)
