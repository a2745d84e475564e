"""Which time expression dates an action that none governs by grammar: of its clause, or of its sentence."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from dateline.events.dating import can_date
from dateline.ontology import STATEMENT
from dateline.times.compare import surely_after, surely_before
from dateline.times.interval import days
from dateline.times.relation import govern, joined
from dateline.values import Action, Interval, TimeExpression

# Acts of speech: their own date does not date what they speak of.
SPEECH: Final = frozenset((STATEMENT, "ACCUSE", "REJECT", "REQUEST", "THREATEN", "AGREE", "SUPPORT"))
FUTURE: Final = frozenset(("planned", "ordered", "threatened", "hypothetical"))
# A longer stretch than a season, standing inside a phrase, mostly names a thing and no time.
_SEASON_DAYS: Final = 92
# How many characters at most stand before an expression that opens its sentence ("In the early", "Back in").
_FRONT: Final = 12
# What mediation and meetings bring about falls into them; what they are about does not.
_OUTCOMES: Final = frozenset(("CONCEDE", "RETREAT", "SUPPORT", "AGREE", "COOPERATE"))


class Scene:
    """The actions and time expressions of one article, by sentence, with what each expression belongs to and names."""

    def __init__(self, actions: Sequence[Action], times: Sequence[TimeExpression], published: Interval) -> None:
        self.actions, self.times, self.published = actions, times, published
        self.actions_in = _by_sentence(actions)
        self.times_in = _by_sentence(times)
        self.intervals = [_interval(times, i) for i in range(len(times))]
        self.owners = [self._owner(i) for i in range(len(times))]
        self.telling = [self._tells_time(i) for i in range(len(times))]

    def usable(self, action: Action) -> list[int]:
        """The expressions of an action's sentence that can date it, in the order of the text."""
        near = self.times_in.get((action.part, action.sentence), [])
        return [i for i in near if self.telling[i] and self._fits(action, self.intervals[i])]

    def _tells_time(self, index: int) -> bool:
        """Whether an expression says when something was, and is no year inside a phrase ("the 2025 report")."""
        time = self.times[index]
        if not (self.intervals[index].known and can_date(time)):
            return False
        near = [self.actions[i] for i in self.actions_in.get((time.part, time.sentence), [])]
        fronted = any(time.start - action.clause[0] <= _FRONT for action in near)
        governs = any(action.time == index for action in near)
        return governs or fronted or (days(time.interval) or 0) <= _SEASON_DAYS

    def _owner(self, index: int) -> int | None:
        """The action that a time expression belongs to: by grammar, else the one whose clause holds it most closely."""
        time = self.times[index]
        near = self.actions_in.get((time.part, time.sentence), [])
        for i in near:
            if self.actions[i].time == index:
                return i
        holding = [i for i in near if _holds(self.actions[i].clause, time)]
        return min(holding, key=lambda i: (_length(self.actions[i].clause), _gap(self.actions[i], time)), default=None)

    def _fits(self, action: Action, interval: Interval) -> bool:
        """Whether an action of this status can fall into an interval: what happened not after the report of it, what
        is to come, or is told in the present tense, not before."""
        past = action.status not in FUTURE and action.tense != "present"
        return not (surely_after if past else surely_before)(interval, self.published)


def in_clause(scene: Scene, index: int) -> int | None:
    """The nearest expression of the action's own clause; one inside a clause of another action is that action's."""
    action = scene.actions[index]
    inside = [i for i in scene.usable(action) if _holds(action.clause, scene.times[i])]
    own = [i for i in inside if _same_clause(scene, scene.owners[i], index)]
    return min(own, key=lambda i: (_gap(action, scene.times[i]), i), default=None)


def in_sentence(scene: Scene, index: int) -> int | None:
    """The expression of the sentence that an action shares with its neighbours.

    That is the nearest before it that belongs to no action, to a coordinate one ("shelled the town on Monday and took
    the airport") or to the one that it hangs on without being its content ("blaming rebels, he dissolved parliament on
    Monday"); failing that, a later one that belongs to nobody.
    """
    action = scene.actions[index]
    usable = [i for i in scene.usable(action) if _shared(scene, scene.owners[i], index, scene.times[i])]
    before = [i for i in usable if scene.times[i].start < action.start]
    if before or action.depth:
        return before[-1] if before else None
    return next((i for i in usable if scene.owners[i] is None), None)


def _shared(scene: Scene, owner: int | None, index: int, time: TimeExpression) -> bool:
    if owner is None or owner == index:
        return True
    action, other = scene.actions[index], scene.actions[owner]
    if _is_content(scene, index, owner):
        return False
    side_by_side = action.depth == other.depth and action.governor == other.governor
    if side_by_side or _set_before(other, action, index):
        return time.start < action.start
    nested = action.governor == owner or _within(action.clause, other.clause)
    return nested and action.tense == "none"


def _set_before(other: Action, action: Action, index: int) -> bool:
    """Whether another action stands before one that the parse hangs it on: "in May guns fired; Seoul protested"."""
    return other.governor == index and other.start < action.start and action.event_type != STATEMENT


def speaks_of(governor: Action, action: Action) -> bool:
    """Whether an action is what another is about, so that the other's date does not date it. What goes before ("blaming
    rebels, he appealed for help") is not."""
    if action.start < governor.start:
        return False
    if governor.event_type == "CONSULT":
        return action.event_type not in _OUTCOMES
    return governor.event_type in SPEECH or governor.event_type == "PROTEST"


def _is_content(scene: Scene, index: int, owner: int) -> bool:
    """Whether an action hangs on the owner, straight or by way of others, as what the owner is about."""
    seen: set[int] = set()
    above = scene.actions[index].governor
    while above is not None and above not in seen:
        seen.add(above)
        if above == owner:
            return speaks_of(scene.actions[owner], scene.actions[index])
        above = scene.actions[above].governor
    return False


def _same_clause(scene: Scene, owner: int | None, index: int) -> bool:
    """Whether an expression's owner leaves it to an action whose clause holds it too."""
    if owner is None or owner == index:
        return True
    inner = _strictly_within(scene.actions[owner].clause, scene.actions[index].clause)
    return not inner and not _is_content(scene, index, owner)


def _interval(times: Sequence[TimeExpression], index: int) -> Interval:
    """What an expression names with its preposition; both expressions of "from X to Y" name the whole stretch."""
    for first in (index - 1, index):
        if first >= 0 and first + 1 < len(times) and (whole := joined(times[first], times[first + 1])):
            return whole
    return govern(times[index])


def _by_sentence(values: Sequence[Action | TimeExpression]) -> dict[tuple[str, int], list[int]]:
    found: dict[tuple[str, int], list[int]] = {}
    for i, value in enumerate(values):
        found.setdefault((value.part, value.sentence), []).append(i)
    return found


def _holds(clause: tuple[int, int], time: TimeExpression) -> bool:
    return clause[0] <= time.start and time.end <= clause[1]


def _within(inner: tuple[int, int], outer: tuple[int, int]) -> bool:
    return outer[0] <= inner[0] and inner[1] <= outer[1]


def _strictly_within(inner: tuple[int, int], outer: tuple[int, int]) -> bool:
    return inner != outer and _within(inner, outer)


def _length(clause: tuple[int, int]) -> int:
    return clause[1] - clause[0]


def _gap(action: Action, time: TimeExpression) -> int:
    return max(time.start - action.end, action.start - time.end, 0)
