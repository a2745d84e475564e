"""The chronology as Markdown: the same events in the same order, for a wiki, an editor or a printer."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from dateline.chronology.cells import Row, plain
from dateline.chronology.digest import Digest, digest
from dateline.chronology.entries import Entry, chronology
from dateline.chronology.quotes import Quote

# What CommonMark or GitHub's tables, notes and formulas could take for markup anywhere in a line.
_SPECIAL: Final = re.compile(r"([\\`*_{}\[\]<>()#|~$^!])")
_ADDRESS: Final = str.maketrans({char: f"%{ord(char):02X}" for char in "<>()[]\"'`|\\{}^*_ "})


def render(events: Sequence[Row], mentions: Sequence[Row], articles: Sequence[Row]) -> str:
    """The text; see ``dateline.chronology.render_markdown``."""
    told = chronology(events, mentions, articles)
    blocks = ["# Chronology", _deck(digest(told, articles))]
    for year in told.years:
        blocks.append(f"## {year.heading}")
        for month in year.months:
            blocks += [f"### {month.heading}"] if month.heading else []
            blocks += map(_event, month.entries)
    if told.undated:
        blocks += ["## Undated", "The articles do not tell when these took place.", *map(_event, told.undated)]
    return "\n\n".join(blocks) + "\n"


def escape(text: str) -> str:
    """The text so that Markdown shows it as it is, in one line, and takes nothing in it for markup or HTML."""
    return (
        _SPECIAL.sub(r"\\\1", plain(text).replace("&", "&amp;")).replace("://", ":&#47;/").replace("www.", "www&#46;")
    )


def _deck(found: Digest) -> str:
    if not found.events:
        return "There is no event to show: the table of events has no rows."
    told = f" told in {found.told_in}" if found.articles else ""
    period = f", dated {found.period}" if found.period else ""
    return (
        f"{_plural(found.events, 'event')}{told}{period}. Read by a program from the text of the articles: "
        "an entry is what the articles say, no more. Capitals tell what has not, or not yet, simply happened."
    )


def _event(entry: Entry) -> str:
    status = "" if entry.status == "actual" else f"{escape(entry.status_label).upper()}: "
    blocks = [f"- **{escape(entry.date)}** — {status}{escape(entry.summary)}\\\n  {_particulars(entry)}"]
    blocks += [block for quote in entry.quotes for block in _quote(quote)]
    if silent := [_origin(quote) for quote in entry.quotes if not quote.sentences]:
        blocks.append(f"  Told in {'; '.join(silent)}")
    return "\n\n".join(blocks)


def _particulars(entry: Entry) -> str:
    """Type, parties, who says so, sources, disagreement, in one line."""
    parties = " → ".join(
        filter(None, (", ".join(party.name for party in side) for side in (entry.actors, entry.recipients)))
    )
    parts = [
        entry.type_label,
        parties if entry.actors or not parties else f"towards {parties}",
        f"says {', '.join(entry.attribution)}" if entry.attribution else "",
        _plural(entry.sources, "source") if entry.sources else "",
        f"the sources do not agree on {entry.disputed}" if entry.disputed else "",
        entry.date_note,
        f"first reported {entry.first_reported}" if entry.first_reported and not entry.place else "",
    ]
    return f"*{' · '.join(escape(part) for part in parts if part)}*"


def _quote(quote: Quote) -> Iterator[str]:
    origin = _origin(quote) if quote.title else "the sentence that says it best"
    for sentence in quote.sentences:
        reason = f" ({escape(sentence.reason)})" if sentence.reason else ""
        yield f"  > {escape(sentence.text)}\n  >\n  > — {origin}{reason}"


def _origin(quote: Quote) -> str:
    title = escape(quote.title)
    linked = f"[{title}](<{quote.link.translate(_ADDRESS)}>)" if quote.link else title
    return ", ".join(filter(None, (linked, escape(quote.source), quote.published)))


def _plural(value: int, noun: str) -> str:
    return f"{value:,} {noun}{'' if value == 1 else 's'}"
