"""Stages that read nothing, for tests of what stands around them; worker processes import them by name."""

from __future__ import annotations

import dataclasses
import datetime as dt
import os
import time
from collections.abc import Callable
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Any

from dateline.batch.worker import Work
from dateline.errors import DatelineError
from dateline.settings import Settings
from dateline.values import (
    Actor,
    Analysis,
    Article,
    ArticleReport,
    Event,
    Interval,
    Mention,
    Place,
    Published,
    TimeExpression,
)

DAY = Interval(dt.date(2022, 9, 13), dt.date(2022, 9, 13), "day")
MONTH = Interval(dt.date(2022, 9, 1), dt.date(2022, 9, 30), "month")
ARMENIA = Actor("Armenia", "Yerevan", "ARM", "GOV")
AZERBAIJAN = Actor("Azerbaijan", "Baku", "AZE", "GOV")
STRANGER = Actor("unidentified", "gunmen", "", "UAF")


@dataclass(frozen=True, slots=True)
class Done:
    """What a command did."""

    status: int
    out: str
    err: str


Dateline = Callable[..., Done]


def report(article_id: str, text: str = "Baku attacked.", **fields: Any) -> ArticleReport:
    """An article to be analysed."""
    digest = sha256(text.encode("utf-8", "backslashreplace")).hexdigest()
    return ArticleReport(Article(article_id, text, path=f"in/{article_id}.txt", sha256=digest, **fields))


def time_expression(**fields: Any) -> TimeExpression:
    """ "In September 2022" of some text."""
    given = {
        "start": 3,
        "end": 17,
        "text": "September 2022",
        "value": "2022-09",
        "interval": MONTH,
        "basis": "explicit",
    }
    return TimeExpression(part="text", sentence=0, type="DATE", **{**given, **fields})


def mention(article_id: str = "a", **fields: Any) -> Mention:
    """Azerbaijan's attack on Armenia."""
    given: dict[str, Any] = {
        "mention_id": f"M-{article_id}",
        "article_id": article_id,
        "part": "text",
        "sentence": 0,
        "start": 5,
        "end": 13,
        "trigger": "attacked",
        "lemma": "attack",
        "event_type": "ASSAULT",
        "mode": "heavy-weapons",
        "context": ("military", "territory"),
        "status": "actual",
        "attribution": "",
        "actors": (AZERBAIJAN,),
        "recipients": (ARMENIA,),
        "place": Place("Jermuk", "ARM", 39.84, 45.67),
        "interval": MONTH,
        "date_basis": "explicit",
        "date_text": "September 2022",
        "evidence": "Baku attacked.",
        "confidence": 0.75,
    }
    return Mention(**{**given, **fields})


def event(event_id: str = "E1", **fields: Any) -> Event:
    """The event that ``mention`` speaks of."""
    given: dict[str, Any] = {
        "event_id": event_id,
        "interval": MONTH,
        "date_basis": "explicit",
        "summary": "Azerbaijan attacked Armenia.",
        "event_type": "ASSAULT",
        "mode": "heavy-weapons",
        "context": ("military",),
        "status": "actual",
        "actors": (AZERBAIJAN, STRANGER),
        "recipients": (ARMENIA,),
        "place": Place(),
        "attribution": "",
        "mentions": 2,
        "articles": 1,
        "sources": 1,
        "first_published": DAY,
        "disagreement": (),
        "confidence": 0.75,
        "evidence": "Baku attacked.",
        "article_ids": ("a",),
    }
    return Event(**{**given, **fields})


def load(name: str) -> Any:
    """A model that is its name; the name "missing" is of none that is installed."""
    if name == "missing":
        raise DatelineError("DL-301", name=name)
    if name == "broken":
        raise ValueError("bad weights")
    if name == "dying":
        os._exit(9)
    return name


def analyse(article_report: ArticleReport, nlp: Any, settings: Settings) -> Analysis:
    """One attack an article; a word of its text may break the stage, kill the process or take its time."""
    text = article_report.article.text
    if "BREAK" in text:
        raise RuntimeError("the stage\nbroke")
    if "ERROR" in text:
        raise DatelineError("DL-109", place=article_report.article.path)
    if "LEXICON" in text:
        raise DatelineError("DL-208", name="none", names="all")
    if "DIE" in text:
        os._exit(7)
    if "ONCE" in text and not (flag := Path(text.split()[-1])).exists():
        flag.touch()
        os._exit(7)
    if "SLOW" in text:
        time.sleep(60)
    return Analysis(
        dataclasses.replace(article_report, published=Published(DAY, "metadata", "a field"), words=2, sentences=1),
        (time_expression(),),
        (mention(article_report.article.article_id),),
    )


WORK = Work(load, analyse)


def analyse_telling(article_report: ArticleReport, nlp: Any, settings: Settings) -> Analysis:
    """The same, after printing the number of the process."""
    os.write(1, f"{os.getpid()}\n".encode())  # one write, which another process cannot part
    return analyse(article_report, nlp, settings)


TELLING = Work(load, analyse_telling)
