"""One article's walk through the stages: sentences, times, actions, actors, dated mentions.

The stages work on the analysed text of a part; here, and only here, offsets become those of the text as it was given.
"""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING

from dateline.actors import Cast, cast
from dateline.events import Dating, assemble, complete, date_actions
from dateline.reader import read_actions
from dateline.sentences import Part, parse
from dateline.settings import Settings
from dateline.times import read_times
from dateline.values import Action, Actor, Analysis, Article, ArticleReport, Mention, PartName, Place, Span

if TYPE_CHECKING:
    from spacy.language import Language


def analyse(report: ArticleReport, nlp: Language, settings: Settings) -> Analysis:
    """All that is read in one article whose report says ``ok``; the mentions belong to no event yet."""
    return analyse_parts(report, parse(report.article, nlp, max_piece=settings.max_piece), settings)


def analyse_parts(report: ArticleReport, parts: tuple[Part, ...], settings: Settings) -> Analysis:
    """The same of an article that is parsed already."""
    article = report.article
    published, times = read_times(article, parts, layers=settings.lexicons)
    actions = read_actions(parts, times, layers=settings.lexicons)
    persons = cast(parts, published, layers=settings.lexicons)
    datings = date_actions(actions, times, published, headline_end={part.name: part.headline_end for part in parts})
    by_name = {part.name: part for part in parts}
    drafts = [_draft(article, by_name[a.part], a, d, persons) for a, d in zip(actions, datings, strict=True)]
    spans = [by_name[time.part].given_span(time.start, time.end) for time in times]
    return Analysis(
        report=dataclasses.replace(
            report,
            article=_noted(article, parts, settings.max_piece),
            published=published,
            words=sum(1 for part in parts for token in part.doc if not (token.is_space or token.is_punct)),
            sentences=sum(len(part.starts) for part in parts),
        ),
        times=tuple(dataclasses.replace(t, start=start, end=end) for t, (start, end) in zip(times, spans, strict=True)),
        mentions=complete(drafts, actions),
    )


def _noted(article: Article, parts: tuple[Part, ...], max_piece: int) -> Article:
    """The article with a note where it had to be cut to be parsed."""
    cuts = sum(part.cuts for part in parts)
    if not cuts:
        return article
    note = f"cut in {cuts} places without a sentence end within {max_piece:,} characters"
    return dataclasses.replace(article, notes=(*article.notes, note))


def _draft(article: Article, part: Part, action: Action, dating: Dating, persons: Cast) -> Mention:
    """The mention that an action makes by its own words, with its arguments resolved."""
    return assemble(
        article,
        action,
        dating,
        span=part.given_span(action.start, action.end),
        actors=_resolved(action.actors, part.name, persons),
        recipients=_resolved(action.recipients, part.name, persons),
        place=(persons.place(part.name, action.place) if action.place else None) or Place(),
        attribution=_attribution(action, persons),
        evidence=_evidence(part, action.sentence),
    )


def _resolved(spans: tuple[Span, ...], part: PartName, persons: Cast) -> tuple[Actor, ...]:
    """The actors of some spans, each named once."""
    named: dict[tuple[str, str], Actor] = {}
    for actor in (actor for span in spans for actor in persons.resolve(part, span)):
        named.setdefault((actor.name, actor.sector), actor)
    return tuple(named.values())


def _attribution(action: Action, persons: Cast) -> str:
    """Who says so: canonical names where they are known, else the words."""
    if action.attribution is None:
        return ""
    names = [actor.name for actor in persons.resolve(action.part, action.attribution, attribution=True)]
    return "; ".join(dict.fromkeys(names)) or action.attribution.text


def _evidence(part: Part, sentence: int) -> str:
    """The sentence as it was given, without the white space around it."""
    first, last = part.given_span(*part.stretch(sentence))
    return part.given[first:last].strip()
