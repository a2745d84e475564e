"""The job: read the inputs, analyse every article, merge what they tell, and lay it into tables."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterable, Sequence
from contextlib import closing
from dataclasses import dataclass
from typing import Final

from dateline.articles import read_articles
from dateline.batch.layers import check_layers
from dateline.batch.local import analyse_all
from dateline.batch.worker import PIPELINE, Work
from dateline.events import merge
from dateline.settings import Settings
from dateline.tables.cells import Row
from dateline.tables.rows import tables_of
from dateline.times.compare import sort_key
from dateline.values import Analysis, ArticleReport, ArticleStatus, Event, Mention

Progress = Callable[[int, int], None]
Read = Callable[[Sequence[str], Settings], Iterable[ArticleReport]]

_PARTS: Final = ("title", "text")


@dataclass(frozen=True, slots=True)
class Result:
    """What a job read, in the order of the tables: articles by id, mentions as the text has them, events by date."""

    analyses: tuple[Analysis, ...]
    mentions: tuple[Mention, ...]
    events: tuple[Event, ...]

    @property
    def reports(self) -> tuple[ArticleReport, ...]:
        """What became of each input."""
        return tuple(analysis.report for analysis in self.analyses)

    def count(self, status: ArticleStatus) -> int:
        """How many articles ended so."""
        return sum(1 for report in self.reports if report.status == status)

    def tables(self) -> dict[str, list[Row]]:
        """The rows of the four tables by name."""
        return tables_of(self.reports, self.analyses, self.mentions, self.events)


def extract(
    inputs: Sequence[str],
    settings: Settings,
    *,
    progress: Progress | None = None,
    read: Read = read_articles,
    work: Work = PIPELINE,
) -> Result:
    """Read files and folders into events; ``progress`` is told how many of how many articles are done.

    Every input ends as one report, and one that fails stops no other. The order of inputs and the number of workers
    do not show in the result. Raises ``DatelineError`` when there is nothing to read, no model to read it with, or a
    fault in the user's lexicons.
    """
    return analysed(tuple(read(inputs, settings)), settings, progress=progress, work=work)


def analysed(
    reports: Iterable[ArticleReport],
    settings: Settings,
    *,
    progress: Progress | None = None,
    work: Work = PIPELINE,
) -> Result:
    """The same for articles that are read already."""
    check_layers(settings.lexicons)
    ordered = sorted(reports, key=lambda report: (report.article.article_id, report.article.path))
    analyses = [Analysis(report) for report in ordered]
    places = [place for place, report in enumerate(ordered) if report.status == "ok"]
    with closing(analyse_all([ordered[place] for place in places], settings, work)) as done:
        for count, (index, analysis) in enumerate(done, start=1):
            analyses[places[index]] = analysis
            if progress:
                progress(count, len(places))
    return _merged(analyses)


def _merged(analyses: Sequence[Analysis]) -> Result:
    found = [mention for analysis in analyses for mention in sorted(analysis.mentions, key=_part)]
    order = {mention.mention_id: place for place, mention in enumerate(found)}
    events, mentions = merge(tuple(found), tuple(analysis.report for analysis in analyses))
    return Result(
        analyses=tuple(_in_text_order(analysis) for analysis in analyses),
        mentions=tuple(sorted(mentions, key=lambda mention: order[mention.mention_id])),
        events=tuple(sorted(events, key=lambda event: (sort_key(event.interval), event.event_id))),
    )


def _in_text_order(analysis: Analysis) -> Analysis:
    times = sorted(analysis.times, key=lambda time: (_PARTS.index(time.part), time.start, time.end))
    return dataclasses.replace(analysis, times=tuple(times))


def _part(mention: Mention) -> int:
    return _PARTS.index(mention.part)
