"""Anchoring: each action gets the time that the text gives it, or none with the reason.

The order is that of the evidence: the expression that governs the action by grammar; one of its clause; one that it
shares with its neighbours in the sentence; the date of the action that it hangs on; the day of publication for news
told with nothing else. A report's date does not date what it reports, and what has not happened, is wished for or
merely recalled is left undated.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from dateline.events.dating import Dating, by_words, can_date, undated
from dateline.events.nearby import FUTURE, Scene, in_clause, in_sentence, speaks_of
from dateline.values import Action, Interval, PartName, Published, TimeExpression

# An inferred publication date dates news only when it is known at least this closely.
MONTH_DAYS: Final = 31
# A sentence within this many of one that tells of another time is taken to go on telling of it.
REACH: Final = 2


def date_actions(
    actions: Sequence[Action],
    times: Sequence[TimeExpression],
    published: Published,
    *,
    headline_end: Mapping[PartName, int],
) -> tuple[Dating, ...]:
    """When each action happened, in the order of the actions.

    ``times`` holds the expressions of all parts in the order of the text, ``headline_end`` tells how far the headline
    of each part reaches.
    """
    scene = Scene(actions, times, published.interval)
    found: dict[int, Dating] = {}
    for index in range(len(actions)):
        for each in _from_above(scene, index, found):
            governor = actions[each].governor
            over = found.get(governor) if governor is not None else None
            found[each] = _by_text(scene, each, over) or _by_publication(scene, published, headline_end, each)
    return tuple(found[index] for index in range(len(actions)))


def _from_above(scene: Scene, index: int, found: Mapping[int, Dating]) -> list[int]:
    """An action and those that it hangs on, the highest first, as far as they are not dated yet."""
    chain: dict[int, None] = {}
    above: int | None = index
    while above is not None and above not in found and above not in chain:
        chain[above] = None
        above = scene.actions[above].governor
    return list(chain)[::-1]


def _by_text(scene: Scene, index: int, over: Dating | None) -> Dating | None:
    """What the text says of the date, or why it leaves none; ``None`` when only the publication date is left."""
    action = scene.actions[index]
    if action.time is not None and _speaks(scene, action.time):
        return _told(scene, action.time, "the expression governs the action")
    if action.status == "hypothetical":
        return undated("what may happen has no date")
    if action.status == "negated":
        return undated("what has not happened has no date of its own")
    if (clause := in_clause(scene, index)) is not None:
        shared = scene.owners[clause] not in (None, index)
        return _told(scene, clause, "the expression stands in the same clause", inherited=shared)
    if (sentence := in_sentence(scene, index)) is not None:
        return _told(scene, sentence, "the expression dates the sentence", inherited=True)
    if action.governor is not None and over is not None and over.basis not in ("none", "publication"):
        return _by_governor(action, scene.actions[action.governor], over)
    return None


def _by_governor(action: Action, governor: Action, over: Dating) -> Dating:
    """The date that an action takes from the one that it hangs on."""
    if action.status in FUTURE and over.interval.start:
        after = Interval(over.interval.start, None, "interval")
        return Dating(after, "inherited", over.text, f"not before '{governor.trigger}', which speaks of it")
    if speaks_of(governor, action):
        return undated(f"the date of '{governor.trigger}' does not date what it speaks of")
    return Dating(over.interval, "inherited", over.text, f"it belongs to '{governor.trigger}'")


def _told(scene: Scene, time: int, why: str, *, inherited: bool = False) -> Dating:
    return by_words(scene.times[time], scene.intervals[time], why, inherited=inherited)


def _speaks(scene: Scene, time: int) -> bool:
    """Whether an expression that governs an action settles its date, be it by leaving it open ("recently"); a mere
    "now" that could not be resolved leaves it to the publication date."""
    known = scene.intervals[time].known
    return can_date(scene.times[time]) and (known or scene.times[time].value != "PRESENT_REF")


def _by_publication(scene: Scene, published: Published, headline_end: Mapping[PartName, int], index: int) -> Dating:
    """The day of publication, for news that the text does not date; the reason when it is no news."""
    action = scene.actions[index]
    headline = action.part == "title" or action.start < headline_end.get(action.part, 0)
    if reason := _no_news(scene, index, headline):
        return undated(reason)
    interval = published.interval
    if interval.start is None or interval.end is None:
        return undated("the text does not date it, and the publication date is not known")
    if (interval.end - interval.start).days >= MONTH_DAYS:
        return undated("the text does not date it, and the publication date is known too roughly")
    return Dating(interval, "publication", "", "news told without a date")


def _no_news(scene: Scene, index: int, headline: bool) -> str:
    """Why the publication date does not date an action; "" when it does."""
    action = scene.actions[index]
    if action.status in FUTURE or action.tense == "future":
        return "what is still to come is not dated by the report"
    governor = scene.actions[action.governor] if action.governor is not None else None
    if governor is not None and speaks_of(governor, action) and action.tense in ("past", "none"):
        return f"what '{governor.trigger}' speaks of has no date of its own"
    if headline or action.tense == "present":
        return ""
    if action.background:
        return "told as what went before, with no date"
    if action.depth > 0 and action.tense == "past" and governor is None:
        return "told in passing, with no date"
    if earlier := _told_before(scene, action):
        return f"told beside '{earlier.text}', which is long before the report"
    return ""


def _told_before(scene: Scene, action: Action) -> TimeExpression | None:
    """The expression that shows that the passage tells of a time well before publication: the last one before the
    action that tells time, in its sentence or in one shortly before."""
    for sentence in range(action.sentence, max(action.sentence - REACH, 0) - 1, -1):
        near = [i for i in scene.times_in.get((action.part, sentence), []) if scene.times[i].end <= action.start]
        telling = [i for i in near if scene.telling[i]]
        if telling:
            return scene.times[telling[-1]] if _long_before(scene.intervals[telling[-1]], scene.published) else None
    return None


def _long_before(interval: Interval, published: Interval) -> bool:
    return bool(interval.end and published.start and (published.start - interval.end).days > MONTH_DAYS)
