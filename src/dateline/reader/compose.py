"""Bring the triggers of a sentence together: each composed with what it hangs on, by the table of composition.py."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from dateline.reader import composition, grammar
from dateline.reader.links import Link, link_above
from dateline.reader.status import Factuality
from dateline.reader.triggers import Lexicon, Trigger
from dateline.values import Status

if TYPE_CHECKING:
    from spacy.tokens import Token

# what an unfulfilled governor does to the content that is kept in its place ("has not begun to withdraw")
_PASSED_ON: Final = frozenset(("begin", "continue", "decide", "cause", "try", "plan", "agree"))
_SPEECH: Final = frozenset(("say", "assert"))
_CONTESTABLE: Final = frozenset(("ASSAULT", "COERCE", "MOBILIZE"))


@dataclass(frozen=True, slots=True, eq=False)
class Reading:
    """What a trigger comes to in its sentence.

    ``stands`` is False for what gets no row; ``absorbed`` are governors whose row this one replaces, ``contents`` what
    this one stands for; ``above`` is the trigger that it hangs on, ``speaker`` who demands it by saying "must".
    """

    trigger: Trigger
    fact: Factuality
    event_type: str
    mode: str
    status: Status
    stands: bool = True
    settled: bool = False
    absorbed: tuple[Trigger, ...] = ()
    contents: tuple[Trigger, ...] = ()
    above: Trigger | None = None
    speaker: Trigger | None = None
    refusal: bool = False
    rules: tuple[str, ...] = ()


def compose(
    triggers: Sequence[Trigger], words: Lexicon, fact: Callable[[Trigger], Factuality], dated: Callable[[Trigger], bool]
) -> list[Reading]:
    """The readings of a sentence's triggers, in their order; ``dated`` tells which have a time of their own."""
    carried: dict[int, Trigger] = {int(trigger.predicate.i): trigger for trigger in triggers if trigger.light}
    carried |= {int(trigger.token.i): trigger for trigger in triggers}
    readings = {int(trigger.token.i): _plain(trigger, fact(trigger)) for trigger in triggers}
    for trigger in sorted(triggers, key=lambda each: (-_depth(each), each.token.i)):
        own = int(trigger.token.i)
        if readings[own].event_type:
            readings[own] = _climbed(readings[own], readings, lambda each: link_above(each, carried, words), dated)
    return [_finished(readings[int(trigger.token.i)]) for trigger in triggers]


def _depth(trigger: Trigger) -> int:
    return sum(1 for _ in trigger.token.ancestors)


def _plain(trigger: Trigger, fact: Factuality) -> Reading:
    """A trigger by itself; a participle before its noun ("the occupied town") tells a state and no act."""
    entry = trigger.entry
    stands = bool(entry.event_type) and trigger.token.dep_ != "amod"
    return Reading(trigger, fact, entry.event_type, entry.mode, fact.status, stands, refusal=fact.refusal)


def _climbed(
    reading: Reading,
    readings: dict[int, Reading],
    link_of: Callable[[Trigger], Link | None],
    dated: Callable[[Trigger], bool],
) -> Reading:
    """The reading after all that it hangs on; ``readings`` of its governors are brought up to date."""
    link = link_of(reading.trigger)
    seen = {int(reading.trigger.token.i)}
    while link is not None and (above := int(link.above.token.i)) not in seen:
        seen.add(above)
        reading = replace(reading, above=link.above)
        governing, governor = _governing(link, reading), readings[above]
        blames = reading.trigger.entry.frame == "blame"
        rule = composition.rule_for(governing, reading.event_type, blames=blames)
        if rule is None or rule.keep == "both":
            reading = _beside(reading, governing, rule)
            break
        if rule.keep == "governor":
            readings[above] = _takes(governor, reading, rule)
            reading = _dropped(reading, rule, dated(reading.trigger))
            break
        readings[above] = replace(governor, stands=governor.stands and governor.settled)
        reading = _kept(reading, governor, governing, rule)
        link = link_of(link.above)
    if reading.trigger.entry.frame == "blame" or (reading.above is None and _is_purpose(reading.trigger)):
        return replace(reading, stands=False)
    return reading


def _governing(link: Link, reading: Reading) -> str:
    """What the trigger above does to this one; a noun taken as known is judged, and what has happened is only told."""
    governs = link.above.entry.governs
    if link.kind == "noun" and governs == "accuse" and link.above.token.lemma_ != "accuse":
        return "judge"
    if link.kind == "clause" and governs in ("decide", "promise") and reading.fact.tense == "past" and _finite(reading):
        return "say"
    return governs


def _finite(reading: Reading) -> bool:
    predicate = reading.trigger.predicate
    return predicate.dep_ in ("ccomp", "conj") and any(
        child.dep_ in ("nsubj", "nsubjpass") for child in predicate.children
    )


def _beside(reading: Reading, governing: str, rule: composition.Rule | None) -> Reading:
    """An act that has a row of its own beside its governor's."""
    if rule is None or rule.status is None or reading.status != "actual":
        return reading
    told = f"{governing} + {reading.event_type}: {rule.status}"
    return replace(reading, status=rule.status, rules=(*reading.rules, told))


def _dropped(reading: Reading, rule: composition.Rule, dated: bool) -> Reading:
    """An act that its governor's row stands for; with a time of its own it keeps a row too."""
    keep = rule.dated is not None and dated
    # a promised act gets the type of an act to come in _finished; any other keeps its own
    return replace(reading, stands=keep, status=rule.dated or reading.status, settled=keep and rule.dated != "planned")


def _takes(governor: Reading, content: Reading, rule: composition.Rule) -> Reading:
    """The governor's reading with the content in it; the first content settles the type."""
    if governor.settled:
        return replace(governor, contents=(*governor.contents, content.trigger))
    event_type = rule.event_type or governor.event_type
    mode = composition.mode_about(event_type, content.event_type) or (
        governor.mode if event_type == governor.event_type else ""
    )
    words = f"{governor.trigger.entry.governs} + {content.event_type}: {event_type}"
    return replace(
        governor,
        event_type=event_type,
        mode=mode,
        stands=True,
        settled=True,
        contents=(*governor.contents, content.trigger),
        rules=(*governor.rules, words),
    )


def _kept(reading: Reading, governor: Reading, governing: str, rule: composition.Rule) -> Reading:
    status, event_type, speaker = reading.status, rule.event_type or reading.event_type, reading.speaker
    if rule.event_type and status == "planned":
        status = "actual"
    if rule.status and status == "actual":
        status = rule.status
    if (
        governing in _PASSED_ON
        and governor.status in ("negated", "hypothetical", "planned", "claimed")
        and status in ("actual", "ongoing")
    ):
        status = governor.status
    if governing in ("fail", "stop") and governor.status == "negated":
        status = "actual"
    if governing in _SPEECH:
        if reading.fact.duty:
            event_type, status, speaker = "REQUEST", "actual", governor.trigger
        elif status == "actual" and event_type in _CONTESTABLE:
            status = "claimed"
    words = f"{governing} + {reading.event_type}: {event_type} {status}"
    mode = reading.mode if event_type == reading.event_type else composition.mode_about(event_type, reading.event_type)
    return replace(
        reading,
        status=status,
        event_type=event_type,
        mode=mode,
        speaker=speaker,
        refusal=reading.refusal or (status == "negated" and governor.refusal),
        absorbed=(*reading.absorbed, governor.trigger),
        rules=(*reading.rules, words),
    )


def _is_purpose(trigger: Trigger) -> bool:
    """An infinitive that tells what something is for, and not that it happened."""
    predicate = trigger.predicate
    infinitive = any(child.dep_ == "aux" and child.lower_ == "to" for child in predicate.children)
    if predicate.dep_ in ("acl", "relcl") and (grammar.is_headline_plan(predicate) or _ranked(predicate.head)):
        return False
    return infinitive and predicate.dep_ in ("advcl", "acl", "relcl")


def _ranked(noun: Token) -> bool:
    """ "the first to sign": what such a noun is to do it has done."""
    return any(child.lower_ in ("first", "last", "only", "latest") for child in noun.children)


def _finished(reading: Reading) -> Reading:
    """The reading after the rules on what is still to come and on what will not be done."""
    if not reading.stands:
        return reading
    kind = reading.event_type
    if reading.status == "negated" and reading.refusal and composition.refused(kind):
        mode = composition.mode_about("REJECT", kind)
        return replace(
            reading, event_type="REJECT", mode=mode, status="actual", rules=(*reading.rules, "will not: REJECT")
        )
    if reading.status == "planned" and not reading.settled and (future := composition.PLANNED.get(kind)):
        mode = composition.mode_about(future, kind)
        return replace(reading, event_type=future, mode=mode, rules=(*reading.rules, f"future {kind}: {future}"))
    return reading
