"""Rows as the CSV tables hold them, for the tests of the chronology: made by hand, on public facts of 1951 to 2025."""

from __future__ import annotations

from typing import Final

from dateline.ontology import quad_class
from dateline.tables.columns import ARTICLES, EVENTS, MENTIONS, Column

Row = dict[str, str]


def _row(columns: tuple[Column, ...], **cells: str) -> Row:
    unknown = set(cells) - {column.name for column in columns}
    assert not unknown, unknown
    return {column.name: cells.get(column.name, "") for column in columns}


def event_row(event_id: str, date: str, summary: str, event_type: str = "STATEMENT", **cells: str) -> Row:
    """A row of events.csv; what is not given is what an actual event of one source has."""
    usual = {
        "date_precision": "day",
        "date_basis": "explicit" if date else "none",
        "quad_class": quad_class(event_type),
        "status": "actual",
        "mentions": "1",
        "articles": "1",
        "sources": "1",
        "confidence": "0.7",
        "evidence": f"It was reported: {summary}",
        "article_ids": "a-1",
        "first_published": "2025-01-24",
    }
    given = {"event_id": event_id, "date": date, "summary": summary, "event_type": event_type}
    return _row(EVENTS, **{**usual, **given, **cells})


def mention_row(mention_id: str, event_id: str, article_id: str, evidence: str, trigger: str, **cells: str) -> Row:
    """A row of mentions.csv."""
    usual = {
        "part": "text",
        "sentence_index": "0",
        "char_start": "0",
        "char_end": str(len(trigger)),
        "event_type": "STATEMENT",
        "status": "actual",
        "date_precision": "unknown",
        "date_basis": "none",
    }
    given = {"mention_id": mention_id, "event_id": event_id, "article_id": article_id, "evidence": evidence}
    return _row(MENTIONS, **{**usual, **given, "trigger": trigger, **cells})


def article_row(article_id: str, title: str, **cells: str) -> Row:
    """A row of articles.csv."""
    return _row(ARTICLES, **{"article_id": article_id, "title": title, "status": "ok", **cells})


_ARM = {"actor": "Armenia", "actor_code": "ARM", "actor_sector": ""}
_CSTO = {"recipient": "Collective Security Treaty Organization", "recipient_code": "IGO", "recipient_sector": ""}

EVENTS_SAMPLE: Final = [
    event_row(
        "E01",
        "1951-08-30",
        "The United States signed a defence treaty with the Philippines.",
        "SUPPORT",
        actor="United States",
        actor_code="USA",
        recipient="Philippines",
        recipient_code="PHL",
    ),
    event_row(
        "E02", "2014-09-05", "Ukraine agreed to a ceasefire.", "CONCEDE", mode="", actor="Ukraine", actor_code="UKR"
    ),
    event_row(
        "E03",
        "2015-02-12",
        "The leaders met in Minsk.",
        "CONSULT",
        mode="multilateral",
        location="Minsk",
        country="BLR",
        actor="Vladimir Putin; Petro Poroshenko; Angela Merkel; François Hollande; Alexander Lukashenko",
        actor_code="RUS; UKR; DEU; FRA; BLR",
        actor_sector="GOV; GOV; GOV; GOV; GOV",
        articles="3",
        sources="3",
        mentions="5",
        article_ids="a-1; a-2; a-3",
    ),
    event_row("E04", "2018-03", "Russia denied the accusation.", "REJECT", actor="Russia", actor_code="RUS"),
    event_row(
        "E05",
        "2018-03-26",
        "The United States expelled 60 Russian officials.",
        "SANCTION",
        mode="expel",
        actor="United States",
        actor_code="USA",
        recipient="Russia",
        recipient_code="RUS",
        articles="2",
        sources="2",
        article_ids="a-1; a-2",
        disagreement="date; status",
        mentions="2",
    ),
    event_row("E06", "2020-33", "Trade grew.", "COOPERATE", date_precision="quarter"),
    event_row("E07", "2021-24", "Russia moved troops to the border.", "MOBILIZE", mode="troops", actor="Russia"),
    event_row(
        "E08",
        "2022-09",
        "Azerbaijan attacked Armenia.",
        "ASSAULT",
        mode="heavy-weapons",
        date_precision="month",
        actor="Azerbaijan",
        actor_code="AZE",
        recipient="Armenia",
        recipient_code="ARM",
        date_basis="explicit",
        mentions="2",
        articles="2",
        sources="2",
        article_ids="a-1; a-2",
        first_published="2022-09-13",
        evidence="Azerbaijani units attacked Armenian positions in September 2022.",
    ),
    event_row(
        "E09",
        "2022-09-13/2022-09-14",
        "Azerbaijan shelled Goris.",
        "ASSAULT",
        date_precision="interval",
        actor="Azerbaijan",
        actor_code="AZE",
        status="claimed",
        attribution="Ministry of Defence of Armenia",
    ),
    event_row(
        "E10", "2022-09/..", "Armenia refused to host exercises.", "REJECT", date_precision="interval", **_ARM, **_CSTO
    ),
    event_row("E11", "2022", "Inflation rose.", "OTHER", date_precision="year"),
    event_row("E12", "2022~", "Talks began.", "CONSULT", date_precision="year"),
    event_row("E13", "2023-01-10", "Armenia declined to host the drills.", "REJECT", **_ARM, **_CSTO),
    event_row(
        "E14",
        "2024",
        "Armenia froze its membership of the Collective Security Treaty Organization.",
        "SANCTION",
        mode="withdraw",
        date_precision="year",
        **_ARM,
        **_CSTO,
    ),
    event_row(
        "E15", "2024-02-23", "Armenia froze its part in the alliance.", "SANCTION", mode="withdraw", **_ARM, **_CSTO
    ),
    event_row(
        "E16",
        "2024-09",
        "Nikol Pashinyan criticised the alliance.",
        "ACCUSE",
        mode="disapprove",
        date_precision="month",
        actor="Nikol Pashinyan",
        actor_code="ARM",
        actor_sector="GOV",
        date_basis="relative",
        **_CSTO,
    ),
    event_row("E17", "2024-09-17/2024-09-19", "Ministers held talks.", "CONSULT", date_precision="interval"),
    event_row("E18", "2024-09-30/2024-10-02", "Troops exercised.", "MOBILIZE", date_precision="interval"),
    event_row(
        "E19", "../2024", "Armenia was to pay its dues.", "AGREE", date_precision="interval", status="planned", **_ARM
    ),
    event_row("E20", "2024-12-30/2025-01-02", "The border was closed.", "COERCE", mode="restrict"),
    event_row(
        "E21",
        "2025-01-23",
        "Armenia published an intelligence report.",
        "STATEMENT",
        date_basis="explicit",
        actor="Foreign Intelligence Service of Armenia",
        actor_code="ARM",
        actor_sector="SPY",
    ),
    event_row("E22", "2025-01-24", "Armenia's membership might be frozen.", "SANCTION", status="hypothetical", **_ARM),
    event_row("E23", "2025-01-24", "The alliance did not condemn the attack.", "ACCUSE", status="negated", **_CSTO),
    event_row("E24", "2025-01-24", "Armenia was asked to return.", "REQUEST", status="ordered", recipient="Armenia"),
    event_row(
        "E25", "2025-01-24", "Russia threatened to raise prices.", "THREATEN", status="threatened", actor="Russia"
    ),
    event_row(
        "E26", "2025-01-20/2025-01-26", "Observers were deployed.", "AID", date_precision="week", status="ongoing"
    ),
    event_row("E27", "201X", "Trade between the two doubled.", "COOPERATE", date_precision="decade"),
    event_row("E28", "19XX", "Borders were drawn.", "OTHER", date_precision="century"),
    event_row("E29", "", "Armenia rejected observers.", "REJECT", date_precision="unknown", **_ARM, **_CSTO),
    event_row("E30", "", "The two sides met.", "CONSULT", date_precision="unknown", first_published=""),
]

MENTIONS_SAMPLE: Final = [
    mention_row(
        "M1",
        "E08",
        "a-1",
        "Azerbaijani units attacked Armenian positions in September 2022.",
        "attacked",
        event_type="ASSAULT",
        date="2022-09",
        date_precision="month",
        date_basis="explicit",
        date_text="September 2022",
        actor="Azerbaijan",
        actor_text="Azerbaijani units",
        recipient="Armenia",
        recipient_text="Armenian positions",
    ),
    mention_row(
        "M2",
        "E08",
        "a-2",
        "The attack of last September was never punished.",
        "attack",
        event_type="ASSAULT",
        date="2022-09",
        date_precision="month",
        date_basis="relative",
        date_text="last September",
    ),
    mention_row("M3", "E08", "a-2", "Attack “unpunished”", "Attack", part="title", status="claimed"),
    mention_row(
        "M4",
        "E16",
        "a-1",
        "Last September Pashinyan said that the pact threatens Armenia.",
        "said",
        date="2024-09",
        date_precision="month",
        date_basis="relative",
        date_text="Last September",
        actor="Nikol Pashinyan",
        actor_text="Pashinyan",
    ),
    mention_row(
        "M5", "E05", "a-1", "Sixty officials were expelled, and were told why.", "expelled", event_type="SANCTION"
    ),
    mention_row("M6", "E05", "a-1", "Sixty officials were expelled, and were told why.", "told", event_type="SANCTION"),
]

ARTICLES_SAMPLE: Final = [
    article_row(
        "a-1",
        "An alliance in doubt",
        source="Harbour Dispatch",
        url="https://dispatch.example/alliance?a=1&b=2",
        published="2025-01-24",
    ),
    article_row("a-2", "Attack “unpunished”", source="Ridge Radio", published="2023-01", url=""),
    article_row("a-3", "Minsk at midnight", source="Ridge Radio", published="", url="ftp://radio.example/minsk"),
    article_row("a-4", "", status="failed", error="the file is empty"),
    article_row("a-5", "", status="duplicate", error="the same text as a-1"),
]
