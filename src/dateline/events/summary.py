"""The summary of an event: one plain sentence in the past tense, made of the event's own parts."""

from __future__ import annotations

import functools
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from dateline.events.inflect import gerund, participle, past
from dateline.events.naming import Names, possessive
from dateline.lexicon import read_toml
from dateline.values import Actor, Place, Status

_TO_COME: Final = frozenset(("planned", "ordered"))


def summarise(
    *,
    lemma: str,
    event_type: str,
    mode: str,
    status: Status,
    actors: Sequence[Actor],
    recipients: Sequence[Actor],
    place: Place,
    attribution: str,
) -> str:
    """What happened, without its date: "Azerbaijan attacked Armenia."

    Told without an actor, the recipient is the subject. The verb is the trigger's own where it can stand with these
    arguments, else one of the type's; what is planned, demanded, possible, denied or claimed is told as such.
    """
    wording = _wording()
    subject, objects = (actors, recipients) if actors else (recipients, ())
    phrase = wording.phrase(lemma.lower(), event_type, mode, status, actors, recipients)
    plural = wording.names.plural(subject)
    recipient = wording.names.listed(objects)
    verb, _, rest = phrase.partition(" ")
    rest = rest.replace("{R}", recipient).replace("{its}", possessive(subject, plural=plural))
    told = f"{wording.told(verb, status, plural=plural, acting=bool(actors))} {rest}".strip()
    sentence = f"{wording.names.listed(subject)} {told}"
    if place.name and not any(place.name in actor.name for actor in (*actors, *recipients)):
        sentence += f" {wording.names.place(place)}"
    return _capital(_by_account(sentence, status, attribution, subject, wording.names, plural=plural)) + "."


@dataclass(frozen=True, slots=True)
class Wording:
    """The lexicon ``summaries.toml``, ready for use."""

    irregular: Mapping[str, Sequence[str]]
    doubling: frozenset[str]
    of_people: frozenset[str]
    direct: Mapping[str, frozenset[str]]
    nouns: Mapping[str, str]
    triggers: Mapping[str, Mapping[str, Mapping[str, str]]]
    types: Mapping[str, Mapping[str, str]]
    planned: Mapping[str, Mapping[str, Any]]
    names: Names

    def phrase(
        self,
        lemma: str,
        event_type: str,
        mode: str,
        status: Status,
        actors: Sequence[Actor],
        recipients: Sequence[Actor],
    ) -> str:
        """The verb phrase in its base form: the trigger's own, else the mode's, else the type's."""
        form = "alone" if not recipients else "on" if actors else "suffered"
        forms = ["mutual", form] if form == "alone" and len(actors) > 1 else [form]
        if status in _TO_COME and event_type in self.planned:
            tables = [*self._own(lemma, self.planned[event_type]["deeds"], recipients), self.planned[event_type]]
        else:
            moded = f"{event_type}.{mode}"
            general = [self.types.get(moded, {}), self.types[event_type]]
            tables = [*self._own(lemma, (moded, event_type), recipients), *general]
        return next(str(table[name]) for table in tables for name in forms if name in table)

    def _own(self, lemma: str, kinds: Iterable[str], recipients: Sequence[Actor]) -> Iterator[Mapping[str, str]]:
        """The trigger's own phrases as one of these types, and those of its verb."""
        for kind in kinds:
            yield self.triggers.get(kind, {}).get(lemma, {})
            if verb := self._direct(lemma, kind, recipients):
                done = participle(verb, self.irregular, self.doubling)
                yield {"on": f"{verb} {{R}}", "suffered": f"be {done}"}

    def _direct(self, lemma: str, event_type: str, recipients: Sequence[Actor]) -> str:
        """The verb of the trigger when it takes these recipients as its object, else ""."""
        verb = self.nouns.get(lemma, lemma)
        if verb not in self.direct.get(event_type, ()):
            return ""
        states = any(actor.kind in ("country", "place") for actor in recipients)
        return "" if states and verb in self.of_people else verb

    def told(self, verb: str, status: Status, *, plural: bool, acting: bool) -> str:
        """The verb as the status has it; ``acting`` tells whether the subject is the actor."""
        was = "were" if plural else "was"
        if status == "negated":
            return f"{was} not" if verb == "be" else f"did not {verb}"
        if status == "hypothetical":
            return f"might {verb}"
        if status == "planned":
            return f"planned to {verb}" if acting else f"{was} to {verb}"
        if status == "ordered":
            return f"{was} asked to {verb}" if acting else f"{was} to {verb}"
        if status == "threatened":
            return f"threatened to {verb}" if acting else f"might {verb}"
        if status == "ongoing":
            return f"{was} {gerund(verb, self.doubling)}"
        return was if verb == "be" else past(verb, self.irregular, self.doubling)


@functools.cache
def _wording() -> Wording:
    table: dict[str, Any] = read_toml("summaries")
    names = {key: frozenset(words) for key, words in table["names"].items() if not isinstance(words, str)}
    return Wording(
        irregular=table["irregular"],
        doubling=frozenset(table["verbs"]["doubling"]),
        of_people=frozenset(table["verbs"]["of_people"]),
        direct={kind: frozenset(verbs) for kind, verbs in table["direct"].items()},
        nouns=table["nouns"],
        triggers=table["triggers"],
        types=table["types"],
        planned=table["planned"],
        names=Names(**names, unidentified=table["names"]["unidentified"]),
    )


def _by_account(
    sentence: str, status: Status, attribution: str, subject: Sequence[Actor], names: Names, *, plural: bool
) -> str:
    """The sentence of a claim with the one who claims it."""
    if status != "claimed":
        return sentence
    if not attribution:
        return f"reportedly, {sentence}"
    if [attribution] == [actor.name for actor in subject]:
        return f"by {possessive(subject, plural=plural)} own account, {sentence}"
    return f"according to {' and '.join(names.titled(who) for who in attribution.split('; '))}, {sentence}"


def _capital(sentence: str) -> str:
    return sentence[:1].upper() + sentence[1:]
