"""``dateline explain``: why a row of the table says what it says."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Final

import click

from dateline.cli.console import Console, counted
from dateline.cli.options import console_options, examples
from dateline.ontology import typed

if TYPE_CHECKING:
    from dateline.batch.explaining import Reasons
    from dateline.reader import Explanation
    from dateline.tables.cells import Row
    from dateline.values import Actor, Mention

_WIDTH: Final = 110
_NAME: Final = 12


@click.command(
    short_help="Tell why a row says what it says.",
    epilog=examples(
        "dateline explain E0123456789ab --from outputs",
        "dateline explain --text 'Ankara recalled its envoy on Friday.' --published 2025-01-23",
    ),
)
@click.argument("event_id", required=False, metavar="EVENT_ID")
@click.option(
    "--from",
    "folder",
    default="outputs",
    show_default=True,
    type=click.Path(path_type=Path),
    metavar="DIR",
    help="The folder with the tables.",
)
@click.option("--text", metavar="TEXT", help="Read this text instead, and explain all events in it.")
@click.option("--published", default="", metavar="DATE", help="When that text appeared.")
@console_options
@click.pass_obj
def explain(console: Console, event_id: str | None, folder: Path, text: str | None, published: str) -> int:
    """Tell why an event is in the table as it is.

    Of each mention: how sure the reader is of type and status and what else they might be, the words that carried the
    decision, the coded examples most like it, the rule that parts the two likeliest types, the steps of its date, and
    how each actor was recognised. The articles are read again, from the paths in articles.csv.
    """
    if (event_id is None) == (text is None):
        raise click.UsageError("name an EVENT_ID, or give a text with '--text'")
    from dateline.batch.explaining import explain_event, explain_text
    from dateline.settings import load_settings

    if text is not None:
        reasons = explain_text(text, published, load_settings())
        console.tell(counted(len(reasons), "mention") if reasons else "no event in this text")
    else:
        event, reasons = explain_event(folder, str(event_id))
        for line in _of_event(event):
            console.result(line)
    for number, each in enumerate(reasons, 1):
        console.result("")
        for line in _of_mention(number, each):
            console.result(line)
    return 0


def _of_event(event: Row) -> Iterator[str]:
    yield f"{event['event_id']}: {event['summary']}"
    yield from _line("type", typed(str(event["event_type"]), str(event["mode"])) + f", {event['status']}")
    yield from _line("date", f"{event['date'] or 'not known'} (basis: {event['date_basis']})")
    for role in ("actor", "recipient"):
        yield from _line(role, str(event[role]))
    yield from _line(
        "told in", f"{event['mentions']} mentions, {event['articles']} articles, {event['sources']} sources"
    )
    yield from _line("differ", str(event["disagreement"]))


def _of_mention(number: int, reasons: Reasons) -> Iterator[str]:
    row, mention = reasons.row, reasons.mention
    if row is not None:
        yield f"{number}. {row['article_id']}, {row['part']}, characters {row['char_start']} to {row['char_end']}"
    elif mention is not None:
        yield f"{number}. {mention.part}, characters {mention.start} to {mention.end}"
    yield from _line("note", reasons.note)
    if mention is None:
        yield from _of_row(row)
        return
    yield from _line("sentence", mention.evidence)
    yield from _line("trigger", mention.trigger)
    yield from _line("type", f"{typed(mention.event_type, mention.mode)}: {mention.why}")
    if reasons.reader is not None:
        yield from _of_reader(reasons.reader)
    yield from _line("status is", mention.status)
    told = f"{reasons.date or 'not known'}: {mention.date_why or mention.date_text} (basis: {mention.date_basis})"
    yield from _line("date", told)
    yield from _actors(mention)


def _of_row(row: Row | None) -> Iterator[str]:
    for column in ("evidence", "trigger", "event_type", "status", "date", "date_basis", "actor", "recipient"):
        yield from _line(column, str(row[column]) if row is not None else "")


def _of_reader(reader: Explanation) -> Iterator[str]:
    yield from _line("network", f"a trigger with {reader.trigger:.2f}; {_chances(reader.types)}")
    yield from _line("words", ", ".join(f"{word} ({lost:+.1f})" for word, lost in reader.words))
    for each in reader.like:
        yield from _line("coded like", f"{typed(each.event_type, each.mode)} '{each.trigger}': {each.sentence}")
    yield from _line("rule", reader.rule)
    yield from _line("status", _chances(reader.status))


def _actors(mention: Mention) -> Iterator[str]:
    sides: tuple[tuple[str, tuple[Actor, ...]], ...] = (("actor", mention.actors), ("recipient", mention.recipients))
    for role, actors in sides:
        for actor in actors:
            code = " ".join(part for part in (actor.code, actor.sector) if part) or "no code"
            yield from _line(role, f"{actor.name} ({code}), from '{actor.text}': {actor.why or 'as the text names it'}")


def _chances(chances: tuple[tuple[str, float], ...]) -> str:
    return ", ".join(f"{name} {chance:.2f}" for name, chance in chances)


def _line(name: str, text: str) -> Iterator[str]:
    """A named text, folded; nothing where there is none."""
    if text:
        yield from textwrap.wrap(
            f"{name:<{_NAME}}{' '.join(text.split())}",
            _WIDTH,
            initial_indent="   ",
            subsequent_indent=" " * (_NAME + 3),
            break_long_words=False,
            break_on_hyphens=False,
        )
