"""Read the actions of an article: found by network and lexicon, typed and filled by the lexicon where that knows."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Final

from dateline.reader.bylexicon import read_by_lexicon
from dateline.reader.bynetwork import read_by_network
from dateline.reader.contexts import contexts_of, lexicon
from dateline.sentences import Part
from dateline.values import Action, PartName, Span, TimeExpression

_JUDGING: Final = frozenset(("ACCUSE", "SUPPORT", "REJECT", "STATEMENT"))


def read_actions(
    parts: Sequence[Part], times: Sequence[TimeExpression], *, layers: Sequence[str | Path] = ()
) -> tuple[Action, ...]:
    """The actions of an article's parts: title before text, sentence by sentence, the main one before those below it.

    A trigger that the lexicon has in this company has the lexicon's type, and the parties and place that its grammar
    gives; one that only the lexicon finds is an action as well, one that the lexicon rules out is none. ``time`` of an
    action indexes into ``times``, ``governor`` into the result. Raises ``DatelineError`` for a user's lexicon or a
    model that cannot be read.
    """
    found = read_by_network(parts, times, layers=layers)
    known = read_by_lexicon(parts, times, layers=layers)
    overruled = [_overruled(action, known) for action in found]
    actions = _together(overruled, known, [part.name for part in parts])
    by_name, words = {part.name: part for part in parts}, lexicon(layers)
    return tuple(replace(action, context=contexts_of(action, by_name[action.part], words)) for action in actions)


def _together(found: Sequence[Action], known: Sequence[Action], parts: Sequence[PartName]) -> tuple[Action, ...]:
    """What was found, and of the known what nobody found, in one order; governors are those of the result."""
    missing = [each for each in known if not any(_meet(each, action) for action in found)]
    both = [*found, *missing]
    order = sorted(
        range(len(both)), key=lambda i: (parts.index(both[i].part), both[i].sentence, both[i].depth, both[i].start)
    )
    place = {index: rank for rank, index in enumerate(order)}

    def above(index: int) -> int | None:
        governor = both[index].governor
        if governor is None or index < len(found):
            return None if governor is None else place[governor]
        return next((place[i] for i, each in enumerate(both) if _meet(each, known[governor])), None)

    return tuple(replace(both[index], governor=above(index)) for index in order)


def _overruled(action: Action, known: Sequence[Action]) -> Action:
    """An action with what the lexicon says of its trigger, as far as that says something."""
    entry = next((each for each in known if _meet(action, each)), None)
    if entry is None:
        return action
    return replace(
        action,
        event_type=entry.event_type,
        mode=entry.mode,
        actors=entry.actors or _others_than_judges(action, entry, known),
        recipients=entry.recipients or action.recipients,
        place=entry.place or action.place,
        time=action.time if entry.time is None else entry.time,
        why=f"{entry.why}; without it {action.why}",
    )


def _others_than_judges(action: Action, entry: Action, known: Sequence[Action]) -> tuple[Span, ...]:
    """The network's actors of an act without those who only judge it ("Mali condemned the attack")."""
    above = known[entry.governor] if entry.governor is not None else None
    if above is None or above.event_type not in _JUDGING:
        return action.actors
    judges = {(span.start, span.end) for span in above.actors}
    return tuple(span for span in action.actors if (span.start, span.end) not in judges)


def _meet(one: Action, other: Action) -> bool:
    return one.part == other.part and one.start < other.end and other.start < one.end
