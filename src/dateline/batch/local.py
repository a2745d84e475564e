"""Many articles over the cores of one machine: worker processes, one article the unit of work and of failure.

A worker that dies takes one article with it. That article is tried again when the others are done, alone in a fresh
worker, since another's memory may have been the cause; only if it kills that one too has it failed.
"""

from __future__ import annotations

import contextlib
import multiprocessing
import os
import signal
from collections import deque
from collections.abc import Generator, Iterable, Iterator, Sequence
from dataclasses import dataclass
from multiprocessing.connection import Connection, wait
from typing import Any, Final

from dateline.batch.worker import Work, analyse_one, failed, load_model, place, serve
from dateline.errors import DatelineError
from dateline.settings import Settings
from dateline.values import Analysis, ArticleReport

_SPAWN: Final = multiprocessing.get_context("spawn")  # the same on every system, and no locks copied while held
_WORTH: Final = 8  # articles of 300 words that are read (0.16 s each) while one more worker loads its model (1.5 s)
_PATIENCE: Final = 5.0  # seconds for a worker to end when told to, before it is killed


def analyse_all(
    reports: Sequence[ArticleReport], settings: Settings, work: Work
) -> Generator[tuple[int, Analysis], None, None]:
    """Each report's index with what was read, as soon as it is there; the order depends on the workers.

    With a single article, or when one worker is asked for, all happens in this process, and an article that kills it
    ends the run. Raises ``DatelineError`` when no worker can start or load the model, or for a fault that is not an
    article's. However the iteration ends, the workers end with it.
    """
    if settings.workers != 1 and len(reports) > 1:
        yield from _in_workers(reports, settings, work, worker_count(settings.workers, len(reports)))
    elif reports:
        nlp = load_model(work, settings)
        for index, report in enumerate(reports):
            yield index, analyse_one(report, nlp, work, settings)


def worker_count(wanted: int, articles: int) -> int:
    """How many workers there will be: as many as wanted, no more than there are articles.

    0 wants one for each usable core, as far as each has articles enough to be worth its start.
    """
    return min(wanted, articles) if wanted else min(_cores(), -(-articles // _WORTH))


def _cores() -> int:
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def _in_workers(
    reports: Sequence[ArticleReport], settings: Settings, work: Work, count: int
) -> Iterator[tuple[int, Analysis]]:
    suspects: list[int] = []
    for index, outcome in _round(range(len(reports)), reports, settings, work, count):
        if isinstance(outcome, Analysis):
            yield index, outcome
        else:
            suspects.append(index)
    for index in sorted(suspects):
        for _, outcome in _round([index], reports, settings, work, 1):
            if not isinstance(outcome, Analysis):
                outcome = failed(reports[index], DatelineError("DL-304", place=place(reports[index]), reason=outcome))
            yield index, outcome


def _round(
    indices: Iterable[int], reports: Sequence[ArticleReport], settings: Settings, work: Work, count: int
) -> Iterator[tuple[int, Analysis | str]]:
    """Each index with its analysis, or with what its worker died of."""
    waiting = deque(indices)
    crew = _Crew(work, settings)
    try:
        for _ in range(count):
            crew.hire()
        while crew.members:
            for worker in crew.speaking():
                index, answer = worker.index, worker.hear()
                if index is not None:
                    yield index, answer
                crew.go_on(worker, index, waiting, reports)
    finally:
        crew.end()


class _Crew:
    """The workers of a round."""

    def __init__(self, work: Work, settings: Settings) -> None:
        self.work, self.settings = work, settings
        self.members: dict[Any, _Worker] = {}

    def hire(self) -> None:
        """Start a worker."""
        ours, theirs = _SPAWN.Pipe()
        process = _SPAWN.Process(target=serve, args=(theirs, self.work, self.settings), daemon=True)
        process.start()
        theirs.close()
        self.members[ours] = _Worker(process, ours)

    def speaking(self) -> list[_Worker]:
        """Wait for workers that have something to say, be it that they are dead."""
        return [self.members[pipe] for pipe in wait(list(self.members))]

    def go_on(self, worker: _Worker, index: int | None, waiting: deque[int], reports: Sequence[ArticleReport]) -> None:
        """Give a worker that was heard its next article, or let it go; another takes a dead one's place.

        One that died before it had an article is not replaced: the next would die as well.
        """
        if worker.alive and waiting:
            worker.give(waiting.popleft(), reports)
            return
        del self.members[worker.pipe]
        worker.end()
        if worker.alive or not waiting:
            return
        if index is not None:
            self.hire()
        elif not self.members:
            raise DatelineError("DL-506", reason=worker.death())

    def end(self) -> None:
        """End all that are left."""
        for worker in self.members.values():
            worker.end()


@dataclass(slots=True)
class _Worker:
    """The parent's end of one worker: ``index`` is the article that it has now, ``None`` while it loads the model."""

    process: Any
    pipe: Connection
    index: int | None = None
    alive: bool = True

    def give(self, index: int, reports: Sequence[ArticleReport]) -> None:
        """Send it an article."""
        self.index = index
        with contextlib.suppress(OSError):  # it has died just now, which is heard next
            self.pipe.send(reports[index])

    def hear(self) -> Analysis | str:
        """An analysis, "" when the model is loaded, or what the worker died of; raises an error that it sends."""
        try:
            answer: Analysis | DatelineError | str = self.pipe.recv()
        except (EOFError, OSError):
            self.alive = False
            return self.death()
        if isinstance(answer, DatelineError):
            raise answer
        return answer

    def death(self) -> str:
        """What the process died of, in words."""
        self.process.join(_PATIENCE)
        status = self.process.exitcode
        if status is None:
            return "it no longer answers"
        return f"killed by {signal.Signals(-status).name}" if status < 0 else f"exit status {status}"

    def end(self) -> None:
        """End the process, by force if it must be; it holds nothing that could be lost."""
        self.pipe.close()
        self.process.terminate()
        self.process.join(_PATIENCE)
        if self.process.is_alive():
            self.process.kill()
            self.process.join()
