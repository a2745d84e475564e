"""A mention put together: one action with its resolved arguments, its date and its evidence."""

from __future__ import annotations

import hashlib
from typing import Final

from dateline.events.dating import Dating
from dateline.events.whereabouts import located
from dateline.ontology import COUNTRY_CODES
from dateline.values import Action, Actor, Article, DateBasis, Mention, Place

# How much of the reader's confidence a weaker foundation leaves: of the date, by its basis; of a side, by the least
# known of its actors. The figures order the cases; they are not calibrated.
_DATE_TRUST: Final[dict[DateBasis, float]] = {
    "explicit": 1.0,
    "relative": 0.97,
    "anaphoric": 0.95,
    "inherited": 0.9,
    "publication": 0.88,
    "none": 0.85,
}
_CODED, _NAMED, _DESCRIBED, _NOBODY = 1.0, 0.9, 0.8, 0.85
_POLITICAL_KINDS: Final = frozenset(("country", "office", "person", "organisation", "group", "people"))
# A country and its government are one hand.
_GOVERNING: Final = frozenset(("", "GOV"))
_PERSONS: Final = frozenset(("person", "office"))


def assemble(
    article: Article,
    action: Action,
    dating: Dating,
    *,
    span: tuple[int, int],
    actors: tuple[Actor, ...],
    recipients: tuple[Actor, ...],
    place: Place,
    attribution: str,
    evidence: str,
) -> Mention:
    """The mention that an action makes, without a party where no political actor is told.

    ``span`` and ``evidence`` are offsets and words of the text as it was given. An actor that stands on both sides
    stays where it says more: with the recipients when others act, else with the actors.
    """
    actors, recipients = _apart(_political(actors), _political(recipients))
    recipients = tuple(each for each in recipients if not any(_one_hand(each, actor) for actor in actors))
    return Mention(
        mention_id=_mention_id(article.article_id, action.part, span),
        article_id=article.article_id,
        part=action.part,
        sentence=action.sentence,
        start=span[0],
        end=span[1],
        trigger=action.trigger,
        lemma=action.lemma,
        event_type=action.event_type,
        mode=action.mode,
        context=action.context,
        status=action.status,
        attribution=attribution,
        actors=actors,
        recipients=recipients,
        place=located(place, action.event_type, action.mode, actors, recipients),
        interval=dating.interval,
        date_basis=dating.basis,
        date_text=dating.text,
        evidence=evidence,
        confidence=_confidence(action.confidence, dating.basis, actors, recipients),
        why=action.why,
        date_why=dating.why,
    )


def _mention_id(article_id: str, part: str, span: tuple[int, int]) -> str:
    key = f"{article_id}\n{part}\n{span[0]}\n{span[1]}"
    return "M" + hashlib.sha256(key.encode("utf-8", "surrogatepass")).hexdigest()[:12]


def _political(side: tuple[Actor, ...]) -> tuple[Actor, ...]:
    """Those who can act in politics: who carry a code or a sector, or are a named somebody."""
    return tuple(
        actor for actor in side if actor.code or actor.sector or (actor.name and actor.kind in _POLITICAL_KINDS)
    )


def _apart(actors: tuple[Actor, ...], recipients: tuple[Actor, ...]) -> tuple[tuple[Actor, ...], tuple[Actor, ...]]:
    both = {(actor.name, actor.sector) for actor in actors} & {(actor.name, actor.sector) for actor in recipients}
    if not both:
        return actors, recipients
    others = tuple(actor for actor in actors if (actor.name, actor.sector) not in both)
    if others:
        return others, recipients
    return actors, tuple(actor for actor in recipients if (actor.name, actor.sector) not in both)


def _one_hand(one: Actor, other: Actor) -> bool:
    """Whether two actors are one government, which does nothing to itself; two persons of it may."""
    persons = one.kind in _PERSONS and other.kind in _PERSONS
    state = one.sector in _GOVERNING and other.sector in _GOVERNING
    return bool(one.code) and one.code == other.code in COUNTRY_CODES and state and not persons and one.kind != "people"


def _confidence(reading: float, basis: DateBasis, actors: tuple[Actor, ...], recipients: tuple[Actor, ...]) -> float:
    """The reading of the action, discounted by how well its date and its sides are founded."""
    return round(reading * _DATE_TRUST[basis] * _trust(actors) * (_trust(recipients) if recipients else 1.0), 2)


def _trust(side: tuple[Actor, ...]) -> float:
    if not side:
        return _NOBODY
    return min(_CODED if actor.code else _NAMED if actor.kind in _POLITICAL_KINDS else _DESCRIBED for actor in side)
