"""Read the actions of an article by the lexicon of triggers: find them, compose them, gather their arguments.

What the lexicon knows goes before what the network takes a word for; what it does not know is the network's.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from dateline.reader.assemble import action_of
from dateline.reader.circumstances import governing_times
from dateline.reader.compose import Reading, compose
from dateline.reader.hierarchy import depth, governors
from dateline.reader.status import Cues, Factuality, cues, factuality
from dateline.reader.triggers import Lexicon, Trigger, find_triggers, lexicon
from dateline.sentences import Part
from dateline.values import Action, TimeExpression

if TYPE_CHECKING:
    from spacy.tokens import Span as Sentence


@dataclass(frozen=True, slots=True)
class Knowledge:
    """The lexicons that a reading needs, compiled."""

    words: Lexicon
    cues: Cues


def knowledge(layers: Sequence[str | Path] = ()) -> Knowledge:
    """Ours with the user's layers over them."""
    return Knowledge(lexicon(layers), cues(layers))


def read_by_lexicon(
    parts: Sequence[Part], times: Sequence[TimeExpression], *, layers: Sequence[str | Path] = ()
) -> tuple[Action, ...]:
    """The actions of an article's parts that begin with a word of the lexicon: title before text, sentence by sentence,
    the main one before those below it.

    ``time`` of an action indexes into ``times``, ``governor`` into the result. Raises ``DatelineError`` for a user's
    lexicon that cannot be read.
    """
    known = knowledge(layers)
    actions: list[Action] = []
    for part in parts:
        by_sentence: dict[int, list[tuple[int, TimeExpression]]] = {}
        for index, time in enumerate(times):
            if time.part == part.name:
                by_sentence.setdefault(time.sentence, []).append((index, time))
        for number, sentence in enumerate(part.sentences()):
            actions += _read_sentence(part, number, sentence, by_sentence.get(number, []), known, len(actions))
    return tuple(actions)


def _read_sentence(
    part: Part,
    number: int,
    sentence: Sentence,
    times: Sequence[tuple[int, TimeExpression]],
    known: Knowledge,
    offset: int,
) -> list[Action]:
    triggers = find_triggers(sentence, known.words)
    if not triggers:
        return []
    governed = governing_times(sentence, triggers, times)
    headline = part.is_headline(sentence.start_char)
    readings = compose(
        triggers,
        known.words,
        lambda trigger: _fact(trigger, known, governed, times, headline=headline),
        lambda trigger: int(trigger.token.i) in governed,
    )
    standing = [reading for reading in readings if reading.stands and reading.event_type]
    above = _governors(standing)
    depths = {token: depth(token, above) for token in above}
    standing.sort(key=lambda reading: (depths[int(reading.trigger.token.i)], reading.trigger.token.i))
    place = {int(reading.trigger.token.i): offset + index for index, reading in enumerate(standing)}
    carried = {int(each.predicate.i): each for each in triggers} | {int(each.token.i): each for each in triggers}
    made = []
    for reading in standing:
        token = int(reading.trigger.token.i)
        governor = above[token]
        action = action_of(
            reading,
            known.words.people,
            carried,
            known.cues,
            part=part.name,
            sentence=number,
            time=_time(reading, governed),
            governor=None if governor is None else place[governor],
            depth=depths[token],
        )
        made.append(action)
    return made


def _fact(
    trigger: Trigger,
    known: Knowledge,
    governed: Mapping[int, int],
    times: Sequence[tuple[int, TimeExpression]],
    *,
    headline: bool,
) -> Factuality:
    """The status by the clause, and by its time: "flies to Tokyo tomorrow" is still to come."""
    fact = factuality(trigger.token, trigger.predicate, known.cues, headline=headline)
    if fact.status == "actual" and fact.tense in ("present", "none") and int(trigger.token.i) in governed:
        words = next(time.text for index, time in times if index == governed[int(trigger.token.i)])
        if not known.cues["time"]["future"].isdisjoint(words.lower().split()):
            return Factuality("planned", "future", words)
    return fact


def _time(reading: Reading, governed: Mapping[int, int]) -> int | None:
    """The time that governs the trigger, or a governor that is one act with it (not a bare report of it)."""
    if (own := governed.get(int(reading.trigger.token.i))) is not None:
        return own
    for governor in reading.absorbed:
        if governor.entry.governs not in ("say", "assert"):
            time = governed.get(int(governor.token.i))
            if time is not None:
                return time
    return None


def _governors(standing: Sequence[Reading]) -> dict[int, int | None]:
    """For each standing trigger the nearest one that it hangs on, by token; conjuncts stand side by side."""
    rows = {
        int(token.i): int(reading.trigger.token.i)
        for reading in standing
        for each in (*reading.absorbed, reading.trigger)
        for token in (each.predicate, each.token)
    }
    return governors({int(reading.trigger.token.i): reading.trigger.token for reading in standing}, rows)
