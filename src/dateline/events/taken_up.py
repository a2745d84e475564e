"""What a sentence leaves to the article: parties and date of an event that a noun takes up ("the attack"), and whom a
reply or a judgement is for.

Nothing is taken from an event that disagrees in kind, in whether it happened, in its parties or in its days; of several
that fit, the nearest in the same or the three sentences before; further away only one that is alone. A headline is
completed by the first sentences in the same way.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from typing import Final

from dateline.events.befallen import befallen
from dateline.events.dating import RANK
from dateline.events.parties import same, sides
from dateline.events.profile import reach, realm
from dateline.events.whereabouts import located
from dateline.times.interval import meet
from dateline.values import Action, Actor, Mention

# How many sentences back the nearest fitting event is taken up, and how many first sentences complete a headline.
_BACK: Final = 3
_OPENING: Final = 3
_STEM: Final = 5
# A truce is declared and kept; an incursion is a march and a blow.
_ONE_KIND: Final = ({"CONCEDE", "RETREAT"}, {"ASSAULT", "MOBILIZE"})
# Who judges or backs a deed judges or backs its doers.
_JUDGING: Final = frozenset(("ACCUSE", "REJECT", "SUPPORT"))
_JUDGED_BY_SPEECH: Final = frozenset(("ACCUSE", "REQUEST", "THREATEN"))
_REPLIES: Final = frozenset(("REJECT", "CONCEDE"))
# How much of the confidence is left where a side is taken from elsewhere.
_TRUST: Final = 0.9


def complete(drafts: Sequence[Mention], actions: Sequence[Action]) -> tuple[Mention, ...]:
    """The mentions of one article with what they take up; those that nobody acts in and nobody is acted on in are left
    out. ``actions`` holds the action of each draft, at the same index."""
    made = list(drafts)
    for index in range(len(made)):
        if actions[index].anaphoric and made[index].part == "text":
            made[index] = _taken_up(made, index, _before(made, index))
        made[index] = _answered(made, index)
    for index, action in enumerate(actions):
        if action.governor is not None:
            made[action.governor] = _judged(made[action.governor], made[index], action)
    for index, mention in enumerate(made):
        if mention.part == "title":
            opening = [i for i, other in enumerate(made) if other.part == "text" and other.sentence < _OPENING]
            made[index] = _taken_up(made, index, opening)
    return tuple(befallen(mention) for mention in made if mention.actors or mention.recipients)


def _before(made: Sequence[Mention], index: int) -> list[int]:
    """The mentions that stand before one of the text, the nearest first and the headline's last."""
    mention = made[index]
    earlier = [i for i, other in enumerate(made) if other.part == "title" or other.start < mention.start]
    return sorted(earlier, key=lambda i: (made[i].part == "title", -made[i].start))


def _taken_up(made: Sequence[Mention], index: int, candidates: Sequence[int]) -> Mention:
    """The mention with the parties and the date of the event that it takes up; itself where none fits."""
    mention = made[index]
    if mention.actors and mention.recipients and RANK[mention.date_basis] <= RANK["inherited"]:
        return mention
    fitting = [made[i] for i in candidates if _fits(mention, made[i])]
    told = [other for other in fitting if _stem(other) == _stem(mention)] or fitting
    if mention.part == "text":
        near = [other for other in told if other.part == "text" and mention.sentence - other.sentence <= _BACK]
        told = near[:1] or (told if _one_event(told) else [])
    return _filled(mention, told[0]) if told else mention


def _fits(mention: Mention, other: Mention) -> bool:
    if _stem(mention) != _stem(other) and not _alike(mention, other):
        return False
    if realm(mention) != realm(other) or not (other.actors or other.recipients):
        return False
    agreed = sides((mention.actors, mention.recipients), (other.actors, other.recipients))
    if agreed is None or ((mention.actors or mention.recipients) and not any(agreed)):
        return False
    return meet(reach(mention), reach(other)) is not None


def _alike(mention: Mention, other: Mention) -> bool:
    """Whether two words may name one event: of one kind, in no other manner, and dated both or neither."""
    kinds = {mention.event_type, other.event_type}
    modes = {mention.mode, other.mode} - {""}
    dated = RANK[mention.date_basis] < RANK["inherited"] and not other.interval.known
    return (len(kinds) == 1 or kinds in _ONE_KIND) and len(modes) < 2 and not dated


def _stem(mention: Mention) -> str:
    return mention.lemma.lower()[:_STEM]


def _one_event(told: Sequence[Mention]) -> bool:
    keys = {(_codes(m.actors), _codes(m.recipients), m.interval) for m in told}
    return len(keys) == 1


def _codes(side: tuple[Actor, ...]) -> tuple[str, ...]:
    return tuple(sorted(actor.code or actor.name for actor in side))


def _filled(mention: Mention, other: Mention) -> Mention:
    """What the mention lacks, from the event that it takes up."""
    if mention.part == "title" and _stem(mention) != _stem(other):
        return _dated(mention, other)  # a headline's other word may sum up more than this one act
    bare = not mention.actors and not mention.recipients
    actors = mention.actors or _others(other.actors, mention.recipients)
    recipients = mention.recipients or _others(other.recipients, actors)
    changed = dataclasses.replace(
        mention,
        actors=actors,
        recipients=recipients,
        place=located(
            mention.place if mention.place.name or not bare else other.place,
            mention.event_type,
            mention.mode,
            actors,
            recipients,
        ),
    )
    if (actors, recipients) != (mention.actors, mention.recipients):
        changed = _because(changed, f"takes up '{other.trigger}' of sentence {other.sentence + 1}")
    return _dated(changed, other)


def _dated(mention: Mention, other: Mention) -> Mention:
    """The mention with the date of the other where that is better founded."""
    if RANK[other.date_basis] < RANK[mention.date_basis] and other.interval.known:
        why = f"'{mention.trigger}' takes up '{other.trigger}', which is dated there"
        basis = other.date_basis if other.date_basis == "publication" else "inherited"
        return dataclasses.replace(
            mention, interval=other.interval, date_basis=basis, date_text=other.date_text, date_why=why
        )
    return mention


def _others(side: tuple[Actor, ...], opposite: tuple[Actor, ...]) -> tuple[Actor, ...]:
    return tuple(actor for actor in side if not any(same(actor, each) for each in opposite))


def _because(mention: Mention, reason: str) -> Mention:
    why = f"{mention.why}; {reason}" if mention.why else reason
    return dataclasses.replace(mention, why=why, confidence=round(mention.confidence * _TRUST, 2))


def _answered(made: Sequence[Mention], index: int) -> Mention:
    """A refusal, a denial or a retreat with whom it answers: who had, just before, accused, asked or threatened its
    actor."""
    mention = made[index]
    if mention.event_type not in _REPLIES or mention.recipients or not mention.actors or mention.part != "text":
        return mention
    for i in _before(made, index):
        other = made[i]
        if other.part == "title" or mention.sentence - other.sentence > 1:
            return mention
        meant = all(any(same(actor, each) for each in other.recipients) for actor in mention.actors)
        if meant and other.event_type in _JUDGED_BY_SPEECH and (asking := _others(other.actors, mention.actors)):
            return _because(dataclasses.replace(mention, recipients=asking), f"answers '{other.trigger}'")
    return mention


def _judged(above: Mention, deed: Mention, action: Action) -> Mention:
    """Who judges, refuses or backs a deed that a noun names, with its doers."""
    doers = _others(deed.actors, above.actors)
    if above.event_type not in _JUDGING or above.recipients or not above.actors or not doers:
        return above
    if not action.nominal or action.start < above.start:
        return above
    return _because(dataclasses.replace(above, recipients=doers), f"'{deed.trigger}' was theirs")
