"""What a worker process does: it loads the language model once, then reads one article after another."""

from __future__ import annotations

import contextlib
import dataclasses
import signal
from collections.abc import Callable
from dataclasses import dataclass
from multiprocessing.connection import Connection
from typing import Any, Final

from dateline.errors import DatelineError
from dateline.settings import Settings
from dateline.values import Analysis, ArticleReport

_OF_THE_RUN: Final = "DL-2"  # the codes of settings and lexicons
_REASON_LIMIT: Final = 200  # characters of a library's message, which can quote the whole text


@dataclass(frozen=True, slots=True)
class Work:
    """How to load a model of a name, and how to read an article with it; both are sent to other processes by name."""

    load: Callable[[str], Any]
    analyse: Callable[[ArticleReport, Any, Settings], Analysis]


def _load(name: str) -> Any:
    from dateline.sentences import load_model

    return load_model(name)


def _analyse(report: ArticleReport, nlp: Any, settings: Settings) -> Analysis:
    from dateline.batch.analyse import analyse

    return analyse(report, nlp, settings)


# Imported where they are used: the process that hands out the articles needs neither spaCy nor its memory.
PIPELINE: Final = Work(_load, _analyse)


def serve(pipe: Connection, work: Work, settings: Settings) -> None:
    """Answer "" when the model is loaded, or the error; then an ``Analysis`` for each report, until the pipe ends.

    The interrupt of a terminal reaches all its processes; a worker leaves it to its parent to end the run.
    """
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    with contextlib.suppress(EOFError, BrokenPipeError):  # the parent is gone or wants no more
        try:
            nlp = load_model(work, settings)
            pipe.send("")
            while True:
                pipe.send(analyse_one(pipe.recv(), nlp, work, settings))
        except DatelineError as error:
            pipe.send(error)


def load_model(work: Work, settings: Settings) -> Any:
    """The language model; raises ``DatelineError`` (DL-506) for whatever goes wrong with one that is installed."""
    try:
        return work.load(settings.model)
    except DatelineError:
        raise
    except Exception as error:
        raise DatelineError("DL-506", reason=_reason(error)) from None


def analyse_one(report: ArticleReport, nlp: Any, work: Work, settings: Settings) -> Analysis:
    """What is read in an article; when a stage breaks on it, the article alone has failed, with the reason.

    Raises ``DatelineError`` for a fault in the settings or a lexicon, with which every article would fail.
    """
    try:
        return work.analyse(report, nlp, settings)
    except DatelineError as error:
        if error.code.startswith(_OF_THE_RUN):
            raise
        return failed(report, error)
    except Exception as error:
        return failed(report, DatelineError("DL-303", place=place(report), reason=_reason(error)))


def failed(report: ArticleReport, error: DatelineError) -> Analysis:
    """Nothing read, and why."""
    return Analysis(dataclasses.replace(report, status="failed", error=str(error)))


def place(report: ArticleReport) -> str:
    """Where an article is found, for a message."""
    return report.article.path or report.article.article_id


def _reason(error: Exception) -> str:
    text = " ".join(str(error).split())
    return f"{type(error).__name__}: {text}"[:_REASON_LIMIT] if text else type(error).__name__
