"""Merging: the mentions of one event, within an article and across articles, become one event.

First each article's mentions are joined, then the events of different articles. Only items of one block (family of
types, a party) that stand near one another in its order are compared, so that the work grows with the number of
mentions and hardly faster. Everything is done in the order of the mentions' own keys: the order of the input does not
show in the result, nor do articles about other parties.
"""

from __future__ import annotations

import dataclasses
import datetime as dt
import hashlib
from collections.abc import Callable, Iterable, Sequence

from dateline.events.agreement import across_articles, contradict, family, within_article
from dateline.events.choose import make_event
from dateline.events.cluster import blocks_of, join, scored_pairs
from dateline.events.dating import RANK
from dateline.events.profile import Profile, of_cluster, of_mention, reach
from dateline.times.compare import contains, sort_key
from dateline.times.interval import days
from dateline.values import ArticleReport, Event, Mention


def merge(
    mentions: Iterable[Mention], reports: Iterable[ArticleReport]
) -> tuple[tuple[Event, ...], tuple[Mention, ...]]:
    """The events, by date with the undated last, and the mentions, each with the identifier of its event.

    Mentions come back by article, titles first, in the order of the text. One whose own words do not date it takes the
    date that its article gives the same event elsewhere.
    """
    by_article = {report.article.article_id: report for report in reports}
    ordered = sorted(mentions, key=_place_in_text)
    told = [event for article in _articles(ordered) for event in _within(article)]
    groups = _across(told)
    events: list[Event] = []
    named: list[Mention] = []
    for group in groups:
        members = sorted(group, key=lambda m: (_appeared(by_article.get(m.article_id)), _place_in_text(m)))
        event_id = "E" + hashlib.sha256(members[0].mention_id.encode()).hexdigest()[:12]
        events.append(make_event(event_id, members, by_article))
        named += [dataclasses.replace(mention, event_id=event_id) for mention in members]
    return (
        tuple(sorted(events, key=lambda event: (sort_key(event.interval), event.event_id))),
        tuple(sorted(named, key=_place_in_text)),
    )


def _place_in_text(mention: Mention) -> tuple[str, bool, int, int, str]:
    return mention.article_id, mention.part != "title", mention.start, mention.end, mention.mention_id


def _appeared(report: ArticleReport | None) -> dt.date:
    interval = report.published.interval if report else None
    return (interval and (interval.start or interval.end)) or dt.date.max


def _articles(ordered: Sequence[Mention]) -> list[list[Mention]]:
    found: dict[str, list[Mention]] = {}
    for mention in ordered:
        found.setdefault(mention.article_id, []).append(mention)
    return list(found.values())


def _within(article: Sequence[Mention]) -> list[list[Mention]]:
    """An article's mentions by event."""
    profiles = [of_mention(mention) for mention in article]

    def score(one: int, other: int) -> float | None:
        same_sentence = _sentence(article[one]) == _sentence(article[other])
        return None if same_sentence else within_article(profiles[one], profiles[other])

    keys = [[*_keys(profile), *_told_as(_kinds(profile), profile)] for profile in profiles]
    pairs = scored_pairs(blocks_of(keys, lambda index: (index,)), score)
    groups = join([profile.window for profile in profiles], range(len(article)), pairs, _contradiction(profiles))
    return [_dated_alike([article[index] for index in group]) for group in groups]


def _sentence(mention: Mention) -> tuple[str, int]:
    """A sentence tells an event once: two triggers of one sentence are two events."""
    return mention.part, mention.sentence


def _across(told: Sequence[list[Mention]]) -> list[list[Mention]]:
    """The events of all articles, those that are one joined."""
    profiles = [of_cluster(mentions) for mentions in told]
    articles = [mentions[0].article_id for mentions in told]
    order = [(sort_key(p.window), _place_in_text(mentions[0])) for p, mentions in zip(profiles, told, strict=True)]

    def score(one: int, other: int) -> float | None:
        return None if articles[one] == articles[other] else across_articles(profiles[one], profiles[other])

    keys = [[*_keys(profile), *_told_as(_keys(profile), profile)] for profile in profiles]
    pairs = scored_pairs(blocks_of(keys, lambda index: order[index]), score)
    groups = join([profile.window for profile in profiles], articles, pairs, _contradiction(profiles))
    return [[mention for index in group for mention in told[index]] for group in groups]


def _contradiction(profiles: Sequence[Profile]) -> Callable[[int, int], bool]:
    return lambda one, other: contradict(profiles[one], profiles[other])


def _keys(profile: Profile) -> list[tuple[str, ...]]:
    """The blocks that an item belongs to: its family of types and realm, with each of its parties."""
    parties = {actor.code or actor.name for actor in (*profile.actors, *profile.recipients)}
    return [(*kind, party) for kind in _kinds(profile) for party in sorted(parties)]


def _told_as(keys: Sequence[tuple[str, ...]], profile: Profile) -> list[tuple[str, ...]]:
    """The same blocks, by trigger."""
    return [(*key, "told as", lemma) for key in keys for lemma in sorted(profile.lemmas)]


def _kinds(profile: Profile) -> list[tuple[str, ...]]:
    return [(kind, profile.realm) for kind in sorted({family(event_type) for event_type in profile.types})]


def _dated_alike(mentions: list[Mention]) -> list[Mention]:
    """The mentions of one event in one article; those without a date of their own take that of the best dated one."""
    best = min(mentions, key=lambda m: (RANK[m.date_basis], days(m.interval) or dt.date.max.toordinal()))
    if RANK[best.date_basis] > RANK["inherited"]:
        return mentions
    return [_dated_as(m, best) if RANK[m.date_basis] > RANK["inherited"] else m for m in mentions]


def _dated_as(mention: Mention, best: Mention) -> Mention:
    """A mention with the date that its article tells elsewhere; one that the report dates keeps its day where the other
    reaches beyond what the report leaves open, so that merging again finds what it found before."""
    if not contains(reach(mention), best.interval):
        return mention
    why = f"the article tells the date of the same event at '{best.trigger}'"
    return dataclasses.replace(
        mention, interval=best.interval, date_basis="inherited", date_text=best.date_text, date_why=why
    )
