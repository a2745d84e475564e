"""Each field of an event, chosen from what its mentions say."""

from __future__ import annotations

import pytest
from event_values import ARMENIA, AZERBAIJAN, AZERI_ARMY, CSTO, PASHINYAN, mention, on, report

from dateline.events.choose import make_event
from dateline.values import Actor, Event, Mention, Place

MONTH, DAY = on("2022-09-01", "2022-09-30", "month"), on("2022-09-13")


def event(*mentions: Mention, sources: tuple[str, ...] = ()) -> Event:
    articles = list(dict.fromkeys(m.article_id for m in mentions))
    told = {key: report(key, source=source) for key, source in zip(articles, sources or articles, strict=True)}
    return make_event("E1", mentions, told)


@pytest.mark.parametrize(
    ("dates", "expected"),
    [
        ([(MONTH, "explicit"), (DAY, "explicit")], (DAY, "explicit")),
        ([(MONTH, "explicit"), (DAY, "inherited")], (MONTH, "explicit")),
        ([(DAY, "publication"), (MONTH, "relative")], (MONTH, "relative")),
        ([(DAY, "publication")], (DAY, "publication")),
    ],
)
def test_the_finest_of_the_best_founded_dates(dates: list[tuple[object, str]], expected: tuple[object, str]) -> None:
    found = event(*(mention("a", n, interval=day, date_basis=basis) for n, (day, basis) in enumerate(dates)))
    assert (found.interval, found.date_basis) == expected


def test_the_type_that_most_of_the_evidence_gives() -> None:
    types = ("SANCTION", "SANCTION", "COERCE")
    assert event(*(mention("a", n, event_type=kind) for n, kind in enumerate(types))).event_type == "SANCTION"


def test_a_type_that_says_little_gives_way() -> None:
    assert event(mention("a", 0, event_type="OTHER"), mention("a", 1, event_type="ASSAULT")).event_type == "ASSAULT"


def test_the_fullest_name_of_the_codes_that_most_give() -> None:
    unknown = Actor("gunmen", "gunmen", sector="UAF")
    found = event(
        mention("a", 0, actors=(AZERBAIJAN,)), mention("a", 1, actors=(AZERI_ARMY,)), mention("a", 2, actors=(unknown,))
    )
    assert found.actors == (AZERI_ARMY,)


def test_a_side_that_one_mention_lacks_is_filled() -> None:
    found = event(mention("a", 0, actors=()), mention("a", 1, recipients=()))
    assert (found.actors, found.recipients) == ((AZERBAIJAN,), (ARMENIA,))


def test_parties_who_act_on_one_another_are_all_actors() -> None:
    clash = mention("a", 0, actors=(ARMENIA, AZERBAIJAN), recipients=())
    attack = mention("a", 1, recipients=())
    found = event(clash, attack)
    assert (found.actors, found.recipients) == ((ARMENIA, AZERBAIJAN), ())


@pytest.mark.parametrize(
    ("statuses", "expected"),
    [
        (("claimed", "actual"), "actual"),
        (("claimed", "ongoing"), "ongoing"),
        (("claimed", "claimed"), "claimed"),
        (("planned", "planned", "ordered"), "planned"),
        (("negated",), "negated"),
    ],
)
def test_status(statuses: tuple[str, ...], expected: str) -> None:
    assert event(*(mention("a", n, status=status) for n, status in enumerate(statuses))).status == expected


def test_attribution_only_where_nobody_says_it_in_its_own_voice() -> None:
    one, other = mention("a", 0, attribution="Baku"), mention("b", 0, attribution="TASS")
    assert event(one, other).attribution == "Baku; TASS"
    assert event(one, mention("b", 0)).attribution == ""


def test_a_named_place_before_a_mere_country() -> None:
    goris = Place("Goris", "ARM", 39.5, 46.3)
    assert event(mention("a", 0, place=Place("", "ARM")), mention("a", 1, place=goris)).place == goris


@pytest.mark.parametrize(("sources", "expected"), [(("TASS", "tass "), 1), (("TASS", "AFP"), 2), (("", ""), 2)])
def test_sources_are_counted_once(sources: tuple[str, ...], expected: int) -> None:
    assert event(mention("a"), mention("b"), sources=sources).sources == expected


def test_a_second_source_makes_surer() -> None:
    alone, both = event(mention("a")), event(mention("a"), mention("b"))
    assert alone.confidence == 0.8
    assert 1 > both.confidence > alone.confidence
    assert event(mention("a"), mention("b"), sources=("x", "x")).confidence == alone.confidence


def test_the_evidence_is_the_surest_sentence_of_the_text() -> None:
    title = mention("a", 0, part="title", confidence=0.9, evidence="Headline")
    told = mention("a", 1, confidence=0.8, evidence="Sure.")
    assert event(title, told, mention("a", 2, confidence=0.5, evidence="Unsure.")).evidence == "Sure."


def test_contexts_are_gathered() -> None:
    found = event(mention("a", 0, context=("military",)), mention("a", 1, context=("territory", "military")))
    assert found.context == ("military", "territory")


def test_what_sources_say_is_held_together_in_the_summary() -> None:
    found = event(mention("a", event_type="ACCUSE", lemma="condemn", actors=(PASHINYAN,), recipients=(CSTO,)))
    assert found.summary == "Nikol Pashinyan condemned the Collective Security Treaty Organization."
