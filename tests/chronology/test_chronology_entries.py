"""Rows as entries: their order, their quotations, their figures."""

from __future__ import annotations

from chronology_sample import ARTICLES_SAMPLE, EVENTS_SAMPLE, MENTIONS_SAMPLE, event_row, mention_row

from dateline.chronology.digest import digest, most_named
from dateline.chronology.entries import Chronology, Entry, Party, chronology


def _told() -> Chronology:
    return chronology(EVENTS_SAMPLE, MENTIONS_SAMPLE, ARTICLES_SAMPLE)


def _entry(event_id: str) -> Entry:
    return next(entry for entry in _told().entries if entry.event_id == event_id)


def test_nothing_is_lost_and_nothing_stands_twice() -> None:
    told = _told()
    assert sorted(entry.event_id for entry in told.entries) == sorted(row["event_id"] for row in EVENTS_SAMPLE)
    assert [entry.event_id for entry in told.undated] == ["E29", "E30"]
    assert sum(year.size for year in told.years) == len(told.dated) == 28


def test_order_under_headings() -> None:
    told = _told()
    assert [year.heading for year in told.years] == (
        "The 20th century,1951,The 2010s,2014,2015,2018,2020,2021,2022,2023,2024,2025".split(",")
    )
    months = {month.heading: [e.event_id for e in month.entries] for year in told.years for month in year.months}
    assert months["2022, no single month"] == ["E11", "E12"]
    assert months["September 2022"] == ["E08", "E10", "E09"]
    assert list(months)[-5:] == [
        "2024, no single month",
        "February 2024",
        "September 2024",
        "December 2024",
        "January 2025",
    ]


def test_events_of_one_day_stand_as_the_articles_tell_them() -> None:
    rows = [event_row(key, "2024-05-01", key) for key in ("E1", "E2", "E3")]
    mentions = [mention_row(f"M{key}", key, "a", "s", "t") for key in ("E3", "E1")]
    assert [entry.event_id for entry in chronology(rows, mentions, []).entries] == ["E3", "E1", "E2"]


def test_undated_events_stand_as_they_were_first_reported() -> None:
    rows = [
        event_row(key, "", key, first_published=day) for key, day in (("E1", ""), ("E2", "2024-05"), ("E3", "2023"))
    ]
    assert [entry.event_id for entry in chronology(rows, [], []).undated] == ["E3", "E2", "E1"]


def test_quotations_are_grouped_by_article() -> None:
    quotes = _entry("E08").quotes
    assert [quote.article_id for quote in quotes] == ["a-1", "a-2"]
    assert [sentence.text for sentence in quotes[1].sentences] == [
        "The attack of last September was never punished.",
        "Attack “unpunished”",
    ]
    assert quotes[1].sentences[1].headline
    assert quotes[0].link == "https://dispatch.example/alliance?a=1&b=2"
    assert (quotes[1].link, quotes[1].source, quotes[1].published) == ("", "Ridge Radio", "January 2023")


def test_why_a_sentence_dates_the_event() -> None:
    first, second = _entry("E08").quotes[0].sentences[0], _entry("E08").quotes[1].sentences[0]
    assert (first.date, first.reason) == ("September 2022", "dated by “September 2022” in the text")
    assert second.reason == "dated by “last September”, counted from the day of publication"


def test_mentions_of_one_sentence_are_quoted_once() -> None:
    (sentence,) = _entry("E05").quotes[0].sentences
    assert [piece.text for piece in sentence.pieces if piece.role == "action"] == ["expelled", "told"]


def test_an_article_without_a_quotation_is_still_named() -> None:
    assert [(quote.article_id, len(quote.sentences)) for quote in _entry("E05").quotes] == [("a-1", 1), ("a-2", 0)]


def test_events_alone_are_enough() -> None:
    (entry,) = chronology([event_row("E1", "2024", "S", article_ids="x; y")], [], []).entries
    assert [(quote.article_id, [s.text for s in quote.sentences]) for quote in entry.quotes] == [
        ("", ["It was reported: S"]),
        ("x", []),
        ("y", []),
    ]


def test_rows_with_nothing_in_them() -> None:
    (entry,) = chronology([{}], [{}], [{}]).entries
    assert (entry.summary, entry.date, entry.status, entry.quad_class) == (
        "No summary",
        "date not known",
        "actual",
        "neither",
    )


def test_ids_that_a_table_repeats_have_anchors_of_their_own() -> None:
    told = chronology([event_row(key, "2024", "S") for key in ("E1", "E1", "E1", "dl-2-E1")], [], [])
    anchors = [entry.anchor for entry in told.entries]
    assert len(set(anchors)) == 4
    assert anchors[0] == "E1"


def test_parties_with_codes() -> None:
    assert _entry("E03").actors[0] == Party("Vladimir Putin", "RUS", "GOV")
    assert _entry("E07").actors == (Party("Russia"),)


def test_codes_that_do_not_stand_beside_the_names_are_left_out() -> None:
    (entry,) = chronology([event_row("E1", "2024", "S", actor="A; B", actor_code="ARM")], [], []).entries
    assert entry.actors == (Party("A"), Party("B"))


def test_what_is_not_told_as_fact() -> None:
    apart = {entry.event_id for entry in _told().entries if not entry.fact}
    assert apart == {"E09", "E19", "E22", "E23", "E24", "E25"}


def test_a_date_that_stands_in_is_told() -> None:
    rows = [event_row("E1", "2024-05-01", "S", date_basis="publication"), event_row("E2", "2024-05-01", "S")]
    assert [entry.stand_in for entry in chronology(rows, [], []).entries] == [True, False]


def test_an_odd_date_is_told() -> None:
    (entry,) = chronology([event_row("E1", "the other day", "S")], [], []).entries
    assert entry.place is None
    assert entry.date_note == "the table gives “the other day”, which is no date"


def test_digest() -> None:
    found = digest(_told(), ARTICLES_SAMPLE)
    assert (found.events, found.told_as_fact, found.undated, found.articles, found.outlets) == (30, 24, 2, 3, 2)
    assert (found.unread, found.duplicates) == (1, 1)
    assert (found.period, found.years) == ("August 1951 to January 2025", "1951–2025")
    assert most_named(found)[:2] == (("Armenia", 9), ("Collective Security Treaty Organization", 7))
    assert found.told_in == "3 articles from 2 sources"


def test_digest_tells_how_many_articles_name_a_source() -> None:
    articles = [{**row, "source": "Ridge Radio" if row["article_id"] == "a-2" else ""} for row in ARTICLES_SAMPLE]
    assert digest(_told(), articles).told_in == "3 articles, 1 of them from 1 named source"


def test_digest_without_articles() -> None:
    found = digest(chronology(EVENTS_SAMPLE, [], []), [])
    assert (found.articles, found.outlets, found.told_in) == (3, 0, "3 articles")


def test_digest_of_nothing() -> None:
    found = digest(chronology([], [], []), [])
    assert (found.events, found.period, found.years, found.named) == (0, "", "", ())
