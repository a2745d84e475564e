"""The command line in this process, over stages that read nothing."""

from __future__ import annotations

import functools
import signal
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

import pytest

import fakes
from fakes import Dateline, Done


def page(events: Sequence[Mapping[str, str]], mentions: Sequence[object], articles: Sequence[object]) -> str:
    """A chronology that is the summaries, and how many mentions and articles stand beside them."""
    return "".join(f"{row['summary']}\n" for row in events) + f"{len(mentions)} {len(articles)}\n"


@pytest.fixture
def dateline(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path) -> Iterator[Dateline]:
    """``dateline("run", "in", "-o", "out")``, in an empty folder."""
    from dateline import chronology
    from dateline.batch import job
    from dateline.cli.main import main

    monkeypatch.setattr(job, "extract", functools.partial(job.extract, work=fakes.WORK))
    monkeypatch.setattr(chronology, "render_html", page, raising=False)
    monkeypatch.setattr(chronology, "render_markdown", page, raising=False)
    monkeypatch.chdir(tmp_path)
    before = signal.getsignal(signal.SIGTERM)

    def run(*arguments: str | Path) -> Done:
        status = main([str(argument) for argument in arguments])
        said = capsys.readouterr()
        return Done(status, said.out, said.err)

    yield run
    signal.signal(signal.SIGTERM, before)


@pytest.fixture
def articles(tmp_path: Path) -> Path:
    """A folder of three articles."""
    folder = tmp_path / "in"
    folder.mkdir()
    for number, place in enumerate(("Jermuk", "Goris", "Vardenis")):
        text = f"Attack reported\n\nAzerbaijan attacked Armenia in September 2022 near {place}, officials said.\n"
        (folder / f"{number}.txt").write_text(text)
    return folder
