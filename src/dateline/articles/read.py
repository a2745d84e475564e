"""Read articles from files and folders: one report for every input, whatever it holds."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Final

from dateline.articles.csvfile import read_csv
from dateline.articles.decode import decode
from dateline.articles.draft import Draft, refused
from dateline.articles.identity import Identity, Key, entry_of, identify, key_of
from dateline.articles.jsonfile import read_json, read_jsonl
from dateline.articles.language import language_name, language_of
from dateline.articles.plain import read_plain
from dateline.articles.walk import Found, find
from dateline.errors import DatelineError
from dateline.settings import Settings
from dateline.values import ArticleReport

# Characters of text that are kept from the first walk through the inputs, which finds ids and copies, to the second;
# where there are more, the files are read again, so that memory does not grow with their number.
HELD: Final = 50_000_000


def read_articles(inputs: Sequence[str], settings: Settings) -> Iterator[ArticleReport]:
    """One report for each article that the inputs hold, and for each that cannot be read, in the order of the paths.

    ``ok``: to be analysed (``error`` then tells of a field that was left out); ``failed`` and ``skipped``: the reason
    is in ``error``; ``duplicate``: ``error`` names the article that has the same text. The order of the inputs does
    not show. Raises ``DatelineError`` at once when there is nothing to read: no input (DL-101), one that does not
    exist (DL-102), no article in them (DL-103).
    """
    return _reports(find(inputs), settings)


def _reports(files: Sequence[Found], settings: Settings) -> Iterator[ArticleReport]:
    entries, held, size = [], [], 0
    for draft in _drafts(files, settings):
        entries.append(entry_of(draft))
        size += len(draft.report.article.text)
        if size <= HELD:
            held.append(draft)
        else:
            held.clear()
    identities = identify(entries)
    again: Iterable[Draft] = held if size <= HELD else _drafts(files, settings)
    for draft in again:
        yield _finished(draft, identities)


def _finished(draft: Draft, identities: Mapping[Key, Identity]) -> ArticleReport:
    """The report with its article's id and language, and with the status that follows from them."""
    report, article = draft.report, draft.report.article
    # A record that was not there the first time, in a file that changed meanwhile, is identified by itself.
    identity = identities.get(key_of(draft)) or identify([entry_of(draft)])[key_of(draft)]
    notes = (*article.notes, identity.note) if identity.note else article.notes
    article = dataclasses.replace(article, article_id=identity.article_id, notes=notes)
    if report.status != "ok":
        return dataclasses.replace(report, article=article)
    language = language_of(article.text[article.body_start :])
    article = dataclasses.replace(article, language=language)
    if language not in ("", "en"):
        error = str(DatelineError("DL-114", place=article.path, language=language_name(language)))
        return dataclasses.replace(report, article=article, status="skipped", error=error)
    if identity.duplicate_of:
        error = f"has the same text as {identity.duplicate_of}"
        return dataclasses.replace(report, article=article, status="duplicate", error=error)
    return dataclasses.replace(report, article=article)


def _drafts(files: Sequence[Found], settings: Settings) -> Iterator[Draft]:
    for found in files:
        if found.fault:
            yield refused(found.fault, found.label, skipped=found.fault.code in ("DL-115", "DL-116"))
            continue
        try:
            yield from _read(found, settings.max_bytes)
        except DatelineError as error:
            yield refused(DatelineError(error.code, place=error.place or found.label, **error.slots), found.label)
        except OSError as error:
            fault = DatelineError("DL-104", place=found.label, reason=error.strerror or str(error))
            yield refused(fault, found.label)


def _read(found: Found, max_bytes: int) -> Iterator[Draft]:
    ending = found.path.suffix.lower()
    if ending == ".jsonl":
        yield from read_jsonl(found.path, found.label, max_bytes)
        return
    if ending == ".csv":
        yield from read_csv(found.path, found.label, max_bytes)
        return
    data = _bytes(found, max_bytes)
    if ending in (".html", ".htm"):
        yield _page(data, found.label)
        return
    decoded = decode(data)
    notes = (decoded.note,) if decoded.note else ()
    if ending == ".json":
        yield from read_json(decoded.text, found.label, notes)
    else:
        yield read_plain(decoded.text, found.label, notes)


def _bytes(found: Found, max_bytes: int) -> bytes:
    """The whole file, not larger than allowed; its size is asked before it is read, and is not trusted."""
    size = found.path.stat().st_size
    if size <= max_bytes:
        with found.path.open("rb") as stream:
            data = stream.read(max_bytes + 1)
        size = len(data)
    if size > max_bytes:
        raise DatelineError("DL-106", place=found.label, size=size, limit=max_bytes)
    if not data.strip():
        raise DatelineError("DL-105", place=found.label)
    return data


def _page(data: bytes, path: str) -> Draft:
    # Imported when there is a page to read: trafilatura takes a second to load.
    from dateline.articles.html import read_html
    from dateline.articles.pagehead import declared_charset

    decoded = decode(data, declared=declared_charset(data))
    return read_html(decoded.text, path, (decoded.note,) if decoded.note else ())
