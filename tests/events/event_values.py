"""Small values to test events with."""

from __future__ import annotations

import datetime as dt
from typing import Any

from dateline.values import (
    UNKNOWN,
    Action,
    Actor,
    Article,
    ArticleReport,
    Interval,
    Mention,
    Place,
    Precision,
    Published,
    TimeExpression,
)


def on(start: str, end: str | None = "", precision: Precision = "day") -> Interval:
    """An interval of ISO days; ``end`` "" is the same day, ``None`` an open side."""
    first = dt.date.fromisoformat(start) if start else None
    last = first if end == "" else dt.date.fromisoformat(end) if end else None
    return Interval(first, last, precision)


def action(trigger: str, event_type: str = "ASSAULT", **more: Any) -> Action:
    """An action in the first sentence of a text, told of the past."""
    start = more.pop("start", 0)
    values: dict[str, Any] = {"part": "text", "sentence": 0, "lemma": trigger, "tense": "past", "clause": (0, 100)}
    values |= more
    return Action(start=start, end=start + len(trigger), trigger=trigger, event_type=event_type, **values)


def time(text: str, interval: Interval, **more: Any) -> TimeExpression:
    """A date in the first sentence of a text."""
    start = more.pop("start", 50)
    values: dict[str, Any] = {"part": "text", "sentence": 0, "type": "DATE", "value": text, "basis": "explicit"}
    values |= more
    return TimeExpression(start=start, end=start + len(text), text=text, interval=interval, **values)


def published(start: str, end: str | None = "") -> Published:
    """A publication date that a field gives."""
    return Published(on(start, end), "metadata")


ARMENIA = Actor("Armenia", "Armenia", "ARM", kind="country")
AZERBAIJAN = Actor("Azerbaijan", "Azerbaijan", "AZE", kind="country")
AZERI_ARMY = Actor("Armed Forces of Azerbaijan", "the army", "AZE", "MIL", kind="organisation")
PASHINYAN = Actor("Nikol Pashinyan", "Pashinyan", "ARM", "GOV", kind="person")
CSTO = Actor("Collective Security Treaty Organization", "the alliance", "IGO", kind="organisation")
NATO = Actor("NATO", "NATO", "IGO", kind="organisation")
GEORGIA = Actor("Georgia", "Georgia", "GEO", kind="country")


def mention(article: str = "a", number: int = 0, **more: Any) -> Mention:
    """A mention of an attack of Azerbaijan on Armenia in the ``number``-th sentence of an article's text."""
    values: dict[str, Any] = {
        "mention_id": f"M{article}{number}",
        "article_id": article,
        "part": "text",
        "sentence": number,
        "start": 100 * number,
        "end": 100 * number + 8,
        "trigger": "attacked",
        "lemma": "attack",
        "event_type": "ASSAULT",
        "mode": "",
        "context": (),
        "status": "actual",
        "attribution": "",
        "actors": (AZERBAIJAN,),
        "recipients": (ARMENIA,),
        "place": Place(),
        "interval": UNKNOWN,
        "date_basis": "explicit" if more.get("interval", UNKNOWN).known else "none",
        "date_text": "",
        "evidence": "Azerbaijan attacked Armenia with artillery along their border.",
        "confidence": 0.8,
    }
    return Mention(**(values | more))


def report(article: str = "a", day: str = "", source: str = "") -> ArticleReport:
    """The report of an article that appeared on a day."""
    given = published(day) if day else Published()
    return ArticleReport(Article(article, "Text.", source=source), given)
