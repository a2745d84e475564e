"""The event that its mentions tell of: each field chosen by the evidence."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from typing import Final, TypeVar

from dateline.events.dating import RANK
from dateline.events.disagree import disagreement
from dateline.events.summary import summarise
from dateline.ontology import EVENT_TYPES, OTHER, STATEMENT
from dateline.times.compare import sort_key
from dateline.times.interval import days
from dateline.values import UNKNOWN, Actor, ArticleReport, Event, Interval, Mention, Place, Status

Value = TypeVar("Value")
# What another source that says the same takes away from the doubt that is left, as a share of its own confidence.
_SECOND_SOURCE: Final = 0.3
# A type that says little gives way to one that says more.
_VAGUE: Final = frozenset((STATEMENT, OTHER))
# Of what happened: what an article tells in its own voice comes before what a party claims.
_STANDING: Final[dict[Status, int]] = {"actual": 0, "ongoing": 1, "claimed": 2}


def make_event(event_id: str, mentions: Sequence[Mention], reports: Mapping[str, ArticleReport]) -> Event:
    """The event of some mentions, which stand in the order of their publication."""
    event_type = _event_type(mentions)
    telling = [m for m in mentions if m.event_type == event_type]
    dated = min(mentions, key=_date_rank)
    actors, recipients = _sides(telling)
    status = _status(mentions)
    place = _place(mentions)
    attribution = _attribution(mentions)
    sources = _by_source(mentions, reports)
    best = max(telling, key=lambda m: (m.status == status, m.part == "text", m.confidence))
    mode = _voted((m.mode, m.confidence) for m in telling if m.mode) or ""
    return Event(
        event_id=event_id,
        interval=dated.interval,
        date_basis=dated.date_basis,
        summary=summarise(
            lemma=best.lemma,
            event_type=event_type,
            mode=mode,
            status=status,
            actors=actors,
            recipients=recipients,
            place=place,
            attribution=attribution,
        ),
        event_type=event_type,
        mode=mode,
        context=tuple(dict.fromkeys(context for m in mentions for context in m.context)),
        status=status,
        actors=actors,
        recipients=recipients,
        place=place,
        attribution=attribution,
        mentions=len(mentions),
        articles=len({m.article_id for m in mentions}),
        sources=len(sources),
        first_published=_first_published(mentions, reports),
        disagreement=disagreement(list(sources.values())),
        confidence=_confidence(list(sources.values())),
        evidence=best.evidence,
        article_ids=tuple(dict.fromkeys(m.article_id for m in mentions)),
    )


def _date_rank(mention: Mention) -> tuple[int, int, float]:
    """Told by the words before taken from a neighbour before the day of the report; the finest of these."""
    return RANK[mention.date_basis], days(mention.interval) or dt.date.max.toordinal(), -mention.confidence


def _event_type(mentions: Sequence[Mention]) -> str:
    telling = [m for m in mentions if m.event_type not in _VAGUE] or mentions
    weights = {kind: sum(m.confidence for m in telling if m.event_type == kind) for kind in EVENT_TYPES}
    return max(EVENT_TYPES, key=lambda kind: (any(m.event_type == kind for m in telling), weights[kind]))


def _sides(mentions: Sequence[Mention]) -> tuple[tuple[Actor, ...], tuple[Actor, ...]]:
    """Who acted and on whom: the codes that most mentions give, in the fullest wording.

    Mentions that name both sides decide, unless many more tell of parties who act on one another; where none names
    both, each side is taken where it stands.
    """
    full = [m for m in mentions if m.actors and m.recipients]
    mutual = [m for m in mentions if len(m.actors) > 1 and not m.recipients]
    if len(mutual) > 2 * len(full):
        return _side(m.actors for m in mutual), ()
    actors = _side(m.actors for m in full or mentions)
    acting = {actor.name for actor in actors}
    others = [tuple(actor for actor in m.recipients if actor.name not in acting) for m in full or mentions]
    return actors, _side(others)


def _side(sides: Iterable[tuple[Actor, ...]]) -> tuple[Actor, ...]:
    told = [side for side in sides if side]
    codes = _voted((_codes(side), 1 + sum(bool(actor.code) for actor in side) / len(side)) for side in told)
    return max((side for side in told if _codes(side) == codes), key=_fullness, default=())


def _codes(side: tuple[Actor, ...]) -> tuple[str, ...]:
    return tuple(sorted(actor.code for actor in side))


def _fullness(side: tuple[Actor, ...]) -> tuple[int, int]:
    return -sum(actor.kind == "unknown" for actor in side), sum(len(actor.name) for actor in side)


def _status(mentions: Sequence[Mention]) -> Status:
    """What an article says in its own voice; of what has not happened, what most say."""
    if all(m.status in _STANDING for m in mentions):
        return min((m.status for m in mentions), key=lambda status: _STANDING[status])
    return _voted((m.status, m.confidence) for m in mentions) or mentions[0].status


def _place(mentions: Sequence[Mention]) -> Place:
    named = [m for m in mentions if m.place.name] or [m for m in mentions if m.place.country]
    return _voted((m.place, m.confidence) for m in named) or Place()


def _attribution(mentions: Sequence[Mention]) -> str:
    """Who says so, when no article says it in its own voice."""
    if any(not m.attribution for m in mentions):
        return ""
    return "; ".join(dict.fromkeys(m.attribution for m in mentions))


def _by_source(mentions: Sequence[Mention], reports: Mapping[str, ArticleReport]) -> dict[str, list[Mention]]:
    """The mentions by who published them; an article of no named source is a source of its own."""
    found: dict[str, list[Mention]] = {}
    for mention in mentions:
        report = reports.get(mention.article_id)
        source = (report.article.source if report else "").casefold().strip()
        found.setdefault(source or f"article {mention.article_id}", []).append(mention)
    return found


def _first_published(mentions: Sequence[Mention], reports: Mapping[str, ArticleReport]) -> Interval:
    told = [reports[m.article_id].published.interval for m in mentions if m.article_id in reports]
    return min((interval for interval in told if interval.known), key=sort_key, default=UNKNOWN)


def _confidence(sources: Sequence[Sequence[Mention]]) -> float:
    """That of the surest source, raised by each further one."""
    told = sorted((max(m.confidence for m in source) for source in sources), reverse=True)
    doubt = 1.0 - told[0]
    for confidence in told[1:]:
        doubt *= 1.0 - _SECOND_SOURCE * confidence
    return round(1.0 - doubt, 2)


def _voted(votes: Iterable[tuple[Value, float]]) -> Value | None:
    """The value with the greatest weight, the first of equals; ``None`` when nobody votes."""
    weights: dict[Value, float] = {}
    for value, weight in votes:
        weights[value] = weights.get(value, 0.0) + weight
    return max(weights, key=lambda value: weights[value], default=None)
