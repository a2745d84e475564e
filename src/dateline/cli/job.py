"""What ``extract`` and ``run`` share: do the job, write the tables, and say what became of the articles."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final

from dateline.cli.console import Console, counted

if TYPE_CHECKING:
    from dateline.batch.job import Result
    from dateline.settings import Settings

SOME_FAILED: Final = 3


def list_articles(console: Console, paths: Sequence[str], settings: Settings) -> int:
    """Print what would be read, a line an article: what would become of it, its id, its path and what is wrong."""
    from dateline.articles import read_articles

    for report in read_articles(paths, settings):
        status = "read" if report.status == "ok" else report.status
        cells = (status, report.article.article_id, report.article.path, report.error)
        console.result("\t".join(cells).rstrip())
    return 0


def read_all(console: Console, paths: Sequence[str], settings: Settings, folder: Path | None) -> Result:
    """Do the job, after a look at whether its tables may be written where they shall."""
    from dateline.batch.folder import check
    from dateline.batch.job import extract

    if folder is not None:
        check(folder)
    with console.progress() as progress:
        return extract(paths, settings, progress=progress)


def write_all(
    console: Console, result: Result, folder: Path, settings: Settings, formats: Sequence[str], *, pages: bool = False
) -> list[str]:
    """Write the tables, and the chronology if ``pages`` are wanted; returns the names of the files."""
    from dateline import __version__
    from dateline.batch.folder import claim, seal
    from dateline.batch.outputs import write_tables

    claim(folder, __version__)
    made, problems = write_tables(folder, result.tables(), formats=formats, bom=settings.bom)
    console.warn_of([f"{problem.place}: {problem.message}; {problem.remedy}" for problem in problems])
    if pages:
        from dateline.cli.pages import write_pages

        made += write_pages(folder)
    seal(folder, settings, __version__, made)
    return made


def tell_result(console: Console, result: Result, folder: Path | None = None, made: Sequence[str] = ()) -> int:
    """Say how many articles ended how, what was wrong with which, and what was made; returns the exit status."""
    counts = {status: result.count(status) for status in ("ok", "duplicate", "skipped", "failed")}
    times = sum(len(analysis.times) for analysis in result.analyses)
    see = str(folder / "articles.csv") if folder else ""
    console.warn_of(
        [report.error for report in result.reports if report.error and report.status != "duplicate"], see=see
    )
    console.tell(
        f"{counted(len(result.reports), 'article')}: {counts['ok']:,} read, "
        f"{counted(counts['duplicate'], 'duplicate')}, {counts['skipped']:,} skipped, {counts['failed']:,} failed"
    )
    console.tell(
        f"{counted(len(result.events), 'event')} from {counted(len(result.mentions), 'mention')}, "
        f"{counted(times, 'time expression')}"
    )
    if folder and not console.quiet:
        for name in made:
            console.result(str(folder / name))
    return SOME_FAILED if counts["failed"] else 0
