"""What happens to one article in a worker."""

from __future__ import annotations

import multiprocessing
import signal
import threading

import pytest

import fakes
from dateline.batch.worker import Work, analyse_one, serve
from dateline.errors import DatelineError
from dateline.settings import Settings
from dateline.values import Analysis, ArticleReport

SETTINGS = Settings(model="fake")


def test_an_article_is_read() -> None:
    analysis = analyse_one(fakes.report("a"), "fake", fakes.WORK, SETTINGS)
    assert (analysis.report.status, len(analysis.mentions), len(analysis.times)) == ("ok", 1, 1)


@pytest.mark.parametrize(
    ("text", "error"),
    [
        (
            "BREAK",
            "in/a.txt: the article could not be analysed: RuntimeError: the stage broke (DL-303); "
            "report it with the article",
        ),
        ("ERROR", "in/a.txt: holds no text (DL-109); give the record a field 'text'"),
    ],
)
def test_an_article_on_which_a_stage_breaks_has_failed_with_the_reason(text: str, error: str) -> None:
    report = fakes.report("a", text)
    analysis = analyse_one(report, "fake", fakes.WORK, SETTINGS)
    assert analysis == Analysis(ArticleReport(report.article, status="failed", error=error))


def test_a_librarys_message_that_quotes_the_text_is_cut() -> None:
    def overflow(report: ArticleReport, nlp: object, settings: Settings) -> Analysis:
        raise ValueError(report.article.text)

    analysis = analyse_one(fakes.report("a", "x" * 10_000), "fake", Work(fakes.load, overflow), SETTINGS)
    assert len(analysis.report.error) < 400


def test_a_worker_answers_in_turn_and_ends_with_its_pipe(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(signal, "signal", lambda *_: None)
    ours, theirs = multiprocessing.Pipe()
    worker = threading.Thread(target=serve, args=(theirs, fakes.WORK, SETTINGS))
    worker.start()
    assert ours.recv() == ""
    for article_id in ("a", "b"):
        ours.send(fakes.report(article_id))
        assert ours.recv().report.article.article_id == article_id
    ours.close()
    worker.join(10)
    assert not worker.is_alive()


def test_a_worker_to_which_nobody_listens_ends_without_a_word(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(signal, "signal", lambda *_: None)
    ours, theirs = multiprocessing.Pipe()
    ours.close()
    serve(theirs, fakes.WORK, SETTINGS)


@pytest.mark.parametrize(("model", "code"), [("missing", "DL-301"), ("broken", "DL-506")])
def test_a_model_that_does_not_load_is_the_only_answer(monkeypatch: pytest.MonkeyPatch, model: str, code: str) -> None:
    monkeypatch.setattr(signal, "signal", lambda *_: None)
    ours, theirs = multiprocessing.Pipe()
    serve(theirs, fakes.WORK, Settings(model=model))
    answer = ours.recv()
    assert isinstance(answer, DatelineError)
    assert answer.code == code
