"""Make an action of a reading: whose act it is after composition, where, on whose word, and how sure that is."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Final

from dateline.reader import grammar
from dateline.reader.arguments import parties, spans
from dateline.reader.aspect import aspect_of, goes_before, is_known
from dateline.reader.circumstances import attribution_of, place_of
from dateline.reader.compose import Reading
from dateline.reader.parties import Parties
from dateline.reader.status import Cues
from dateline.reader.triggers import Trigger
from dateline.values import Action, PartName

if TYPE_CHECKING:
    from spacy.tokens import Token

_PRONOUNS: Final = frozenset("it they he she we i".split())
# A trigger alone is little better than even; company that it needed and both sides found each make it surer. Rough
# odds read off development articles, not calibrated.
_BASE, _COMPANY, _ACTOR, _RECIPIENT, _UNSURE, _BARE_NOUN = 0.5, 0.1, 0.15, 0.1, 0.1, 0.15


def action_of(
    reading: Reading,
    people: frozenset[str],
    carried: Mapping[int, Trigger],
    cues: Cues,
    *,
    part: PartName,
    sentence: int,
    time: int | None,
    governor: int | None,
    depth: int,
) -> Action:
    """The action with its spans; ``carried`` maps tokens to the triggers of the sentence."""
    trigger = reading.trigger
    sides = whose(reading, people)
    doc = trigger.token.doc
    start, end = doc[trigger.first].idx, doc[trigger.last].idx + len(doc[trigger.last].text)
    said = attribution_of(trigger, carried) if reading.speaker is None else None
    if said is not None and said.i in {token.i for token in sides.actors}:
        said = None  # what a party does by announcing it rests on no other's word
    return Action(
        part=part,
        sentence=sentence,
        start=start,
        end=end,
        trigger=doc.text[start:end],
        lemma=trigger.entry.lemma,
        event_type=reading.event_type,
        mode=reading.mode,
        status=reading.status,
        tense=reading.fact.tense,
        actors=spans(sides.actors),
        recipients=spans(sides.recipients),
        place=place_of(trigger, frozenset(int(each.i) for each in (*sides.actors, *sides.recipients))),
        time=time,
        attribution=grammar.phrase(said) if said is not None else None,
        governor=governor,
        clause=grammar.clause_of(trigger.predicate),
        depth=depth,
        confidence=_confidence(reading, sides),
        why=_why(reading),
        aspect=aspect_of(trigger.predicate),
        nominal=trigger.token.pos_ in ("NOUN", "PROPN"),
        anaphoric=is_known(trigger.token, light=trigger.light),
        background=goes_before(trigger.predicate, cues),
    )


def whose(reading: Reading, people: frozenset[str]) -> Parties:
    """Actors and recipients of a reading: its own, and what its governors and its contents lend it."""
    own = parties(reading.trigger, people)
    if reading.speaker is not None:
        return Parties(parties(reading.speaker, people).actors, own.actors)
    if reading.absorbed and (not own.actors or all(token.lower_ in _PRONOUNS for token in own.actors)):
        own = Parties(_lent(reading, people, own), own.recipients)
    if reading.contents and not own.recipients:
        own = Parties(own.actors, _from_contents(reading, people))
    acting = {token.i for token in own.actors}
    return Parties(own.actors, tuple(token for token in own.recipients if token.i not in acting))


def _lent(reading: Reading, people: frozenset[str], own: Parties) -> tuple[Token, ...]:
    """The subject of the nearest governor that this reading replaces; it is also what a pronoun below it stands for."""
    if own.actors or reading.trigger.token.pos_ in ("NOUN", "ADJ") or _subjectless(reading.trigger):
        for governor in reading.absorbed:
            if not own.actors and governor.entry.governs in ("say", "assert"):
                continue
            if actors := parties(governor, people).actors:
                return actors
    return own.actors


def _subjectless(trigger: Trigger) -> bool:
    return not grammar.is_passive(trigger.predicate)


def _from_contents(reading: Reading, people: frozenset[str]) -> tuple[Token, ...]:
    """Whom a demand is made of is who should do it; a promise, threat or refusal is to whom it would be done."""
    mine = {token.i for token in parties(reading.trigger, people).actors}
    for content in reading.contents:
        sides = parties(content, people)
        demanded = reading.trigger.entry.governs == "demand"
        order = (sides.actors, sides.recipients) if demanded else (sides.recipients, sides.actors)
        if content.entry.frame == "blame":
            order = (sides.recipients, ())
        for side in order:
            if found := tuple(token for token in side if token.i not in mine and token.lower_ not in _PRONOUNS):
                return found
    return ()


def _confidence(reading: Reading, sides: Parties) -> float:
    sure = _BASE + _COMPANY * bool(reading.trigger.entry.conditions)
    sure += _ACTOR * bool(sides.actors) + _RECIPIENT * bool(sides.recipients or reading.trigger.entry.frame == "mutual")
    sure -= _UNSURE * (reading.status in ("hypothetical", "claimed"))
    bare = reading.trigger.token.pos_ == "NOUN" and not (reading.trigger.light or sides.actors or sides.recipients)
    return round(sure - _BARE_NOUN * bare, 2)


def _why(reading: Reading) -> str:
    """The entry, what the rules made of it, and the cue of the status, in words."""
    notes = [f"trigger {reading.trigger.entry.name}"]
    notes += reading.rules
    if reading.fact.cue:
        notes.append(f"{reading.fact.status} by {reading.fact.cue!r}")
    return "; ".join(notes)
