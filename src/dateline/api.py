"""Dateline in Python: articles or a text into DataFrames, and the type of an action between two actors."""

from __future__ import annotations

import datetime as dt
import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Self

import pandas as pd

from dateline.batch import job
from dateline.batch.given import check_published, report_of
from dateline.reader import classify
from dateline.sentences import load_model
from dateline.settings import DEFAULT_MODEL, load_settings
from dateline.tables.cells import Row
from dateline.tables.frames import to_frame


@dataclass(frozen=True, slots=True, eq=False)
class Tables:
    """The four tables, with the columns and the order of the CSV files; their types are told in ``tables.frames``."""

    articles: pd.DataFrame
    timexes: pd.DataFrame
    mentions: pd.DataFrame
    events: pd.DataFrame

    @classmethod
    def of(cls, rows: Mapping[str, Sequence[Row]]) -> Self:
        """The tables of some rows."""
        return cls(**{name: to_frame(name, rows[name]) for name in ("articles", "timexes", "mentions", "events")})


class ActionType(str):
    """A PLOVER event type as a text; ``mode`` is PLOVER's or "", ``confidence`` 0 to 1, ``why`` what it rests on."""

    mode: str
    confidence: float
    why: str

    def __new__(cls, event_type: str, *, mode: str = "", confidence: float = 0.0, why: str = "") -> Self:
        made = super().__new__(cls, event_type)
        made.mode, made.confidence, made.why = mode, confidence, why
        return made


Input = str | os.PathLike[str]


def extract(inputs: Input | Sequence[Input], **settings: Any) -> Tables:
    """Read files and folders of articles into tables; ``settings`` are those of ``dateline.settings.Settings``.

    ``workers`` is 1 unless given: more are processes of their own, which import the calling script again, so that it
    must then stand under ``if __name__ == "__main__"``. An article that cannot be read is a row of ``articles`` with
    its reason; raises ``DatelineError`` when there is no article at all, or no model.
    """
    paths = [inputs] if isinstance(inputs, (str, os.PathLike)) else list(inputs)
    given = load_settings(**{"workers": 1} | settings)
    return Tables.of(job.extract([os.fspath(path) for path in paths], given).tables())


def extract_text(
    text: str,
    *,
    title: str = "",
    published: str | dt.date = "",
    source: str = "",
    url: str = "",
    article_id: str = "text",
    **settings: Any,
) -> Tables:
    """Read one text, whose ``published`` is the date that its relative times count from, if it is known.

    Raises ``DatelineError`` (DL-111) for a ``published`` that is no date.
    """
    written = published.isoformat() if isinstance(published, dt.date) else published
    report = report_of(text, written, title=title, source=source, url=url, article_id=article_id)
    result = job.analysed([report], load_settings(**{"workers": 1} | settings))
    check_published(result.reports[0])
    return Tables.of(result.tables())


def classify_action(text: str, actor: str, recipient: str, *, model: str = DEFAULT_MODEL) -> ActionType:
    """The PLOVER type of what ``actor`` does to ``recipient`` in a sentence that names both; one of the sixteen types.

    The model is loaded once. Raises ``DatelineError`` when it is not installed.
    """
    found = classify(text, actor, recipient, load_model(model))
    return ActionType(found.event_type, mode=found.mode, confidence=found.confidence, why=found.why)
