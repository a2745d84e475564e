"""How strongly two profiles speak for one event.

The score adds up stated parts; a contradiction of date, status, type or parties rules the pair out whatever the rest
says. The weights order the evidence as an analyst would: the same day and the same parties before the same words, the
same words before the same place.
"""

from __future__ import annotations

from typing import Final

from dateline.events.nearby import SPEECH
from dateline.events.parties import sides
from dateline.events.profile import Profile
from dateline.times.compare import contains
from dateline.times.interval import days, meet

# Types that texts, and readers of texts, use for one another: the promise and the deed, the accord told as readiness,
# backing or concession, the cut told as relation or as repression.
_NEIGHBOURS: Final = frozenset(
    frozenset(pair.split())
    for pair in (
        "AGREE SUPPORT",
        "AGREE CONCEDE",
        "AGREE AID",
        "AGREE CONSULT",
        "AGREE COOPERATE",
        "SUPPORT CONSULT",
        "SUPPORT COOPERATE",
        "CONCEDE RETREAT",
        "SANCTION COERCE",
        "SANCTION RETREAT",
        "ASSAULT MOBILIZE",
    )
)
_FAMILIES: Final = (
    "AGREE SUPPORT CONCEDE AID CONSULT COOPERATE RETREAT SANCTION COERCE".split(),
    "ASSAULT MOBILIZE".split(),
)
_FAMILY: Final = {kind: family[0] for family in _FAMILIES for kind in family}

_SAME_TYPE, _PARTY, _DATE, _LEMMA, _WORDS, _PLACE, _MODE = 1.0, 1.0, 1.5, 1.0, 2.0, 0.5, 0.5
# What it counts that a noun takes up a word ("Azerbaijan's attack ... the attack on Armenia"), each naming one side.
_COMPLETED: Final = (0.3, 0.3)
_WITHIN_ARTICLE: Final = 2.5
_ACROSS_ARTICLES: Final = 3.2
# What two sentences share by chance, and what they share beyond it when they tell of one thing, or retell it.
_CHANCE: Final = 0.1
_ALIKE: Final = 0.1
_VERY_ALIKE: Final = 0.25


def family(event_type: str) -> str:
    """A name for the types among which one event may be told; types of different families never merge."""
    return _FAMILY.get(event_type, event_type)


def within_article(one: Profile, other: Profile) -> float | None:
    """How far two mentions of one article are above what is needed to merge them; ``None`` when they are not.

    A writer names an event again in the headline and the text, by the same word, by a noun that leaves the date to what
    went before ("the attack"), or in like words; other acts of the same parties on the same day are other events.
    """
    noun = (one.nominal and not one.date.known) or (other.nominal and not other.date.known)
    noun = noun or ((one.nominal or other.nominal) and one.date == other.date)
    if one.headline == other.headline and not noun and not _told_alike(one, other):
        return None
    return _above(_score(one, other, completing=noun), _WITHIN_ARTICLE)


def across_articles(one: Profile, other: Profile) -> float | None:
    """The same for the events of two articles. What one of them leaves undated must be told of the same parties, by
    the same word, in very like words."""
    if not (one.window.known and other.window.known) and not _retold(one, other):
        return None
    if (one.types | other.types) <= SPEECH and not _told_alike(one, other):
        return None
    return _above(_score(one, other), _ACROSS_ARTICLES)


def contradict(one: Profile, other: Profile) -> bool:
    """Whether two profiles name parties that cannot be those of one event."""
    return sides((one.actors, one.recipients), (other.actors, other.recipients)) is None


def _told_alike(one: Profile, other: Profile) -> bool:
    return bool(one.lemmas & other.lemmas) or _likeness(one, other) >= _ALIKE


def _retold(one: Profile, other: Profile) -> bool:
    same_sides = bool(one.actors) == bool(other.actors) and bool(one.recipients) == bool(other.recipients)
    return same_sides and bool(one.lemmas & other.lemmas) and _likeness(one, other) >= _VERY_ALIKE


def _above(total: float | None, needed: float) -> float | None:
    return total - needed if total is not None and total >= needed else None


def _score(one: Profile, other: Profile, *, completing: bool = False) -> float | None:
    if one.realm != other.realm or meet(one.window, other.window) is None:
        return None
    if one.realm == "future" and not one.statuses & other.statuses and not one.lemmas & other.lemmas:
        return None
    parties = sides((one.actors, one.recipients), (other.actors, other.recipients))
    if parties == (0.0, 0.0) and completing and one.lemmas & other.lemmas:
        parties = _COMPLETED
    if parties is None or not any(parties):
        return None
    same_type = bool(one.types & other.types)
    if not same_type and not (_neighbours(one, other) and _told_alike(one, other)):
        return None
    return (
        _SAME_TYPE * same_type
        + _PARTY * sum(parties)
        + _DATE * _same_date(one, other)
        + _LEMMA * bool(one.lemmas & other.lemmas)
        + _WORDS * _likeness(one, other)
        + _PLACE * _same_place(one, other)
        + _MODE * _same_mode(one, other)
    )


def _neighbours(one: Profile, other: Profile) -> bool:
    return any(frozenset((a, b)) in _NEIGHBOURS for a in one.types for b in other.types)


def _same_date(one: Profile, other: Profile) -> float:
    """The share of the days that two dates cover which they have in common; a little where one holds the other, more
    where two open ones begin together."""
    common = meet(one.date, other.date)
    if not one.date.known or not other.date.known or common is None:
        return 0.0
    first, second, both = days(one.date), days(other.date), days(common)
    if first is None or second is None or both is None:
        return 0.7 if one.date.start and one.date.start == other.date.start else 0.0
    share = both / (first + second - both)
    held = contains(one.date, other.date) or contains(other.date, one.date)
    return max(share, 0.2) if held and max(first, second) <= 31 else share


def _likeness(one: Profile, other: Profile) -> float:
    """How many of the shorter text's words the other has too, above what chance gives."""
    least = min(len(one.words), len(other.words))
    return max(0.0, len(one.words & other.words) / least - _CHANCE) if least else 0.0


def _same_place(one: Profile, other: Profile) -> float:
    if not one.places or not other.places:
        return 0.0
    countries = {country for _, country in one.places}, {country for _, country in other.places}
    return 1.0 if one.places & other.places else 0.0 if countries[0] & countries[1] else -1.0


def _same_mode(one: Profile, other: Profile) -> float:
    if not one.modes or not other.modes:
        return 0.0
    return 1.0 if one.modes & other.modes else -1.0
