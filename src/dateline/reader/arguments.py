"""Who did it to whom: the noun phrases that grammar gives a trigger, sorted by the frame of its entry.

Frames: "" the subject acts on the object; ``mutual`` all parties act together; ``company`` likewise,
but the object is what they speak of; ``reversed`` the object acts and the
subject is acted on, for a noun its "of" phrase or possessor is acted on; ``own`` the noun's "of" phrase acts; ``blame``
the words are an accusation when somebody says them, and their subject is the accused.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from dateline.reader import grammar
from dateline.reader.behind import among
from dateline.reader.further import further
from dateline.reader.nominal import noun_parties
from dateline.reader.parties import Parties
from dateline.reader.triggers import Trigger
from dateline.reader.verbal import adjective_parties, verb_parties
from dateline.values import Span

if TYPE_CHECKING:
    from spacy.tokens import Token


def parties(trigger: Trigger, people: frozenset[str]) -> Parties:
    """The parties of a trigger by its own construction, nobody on both sides."""
    if trigger.token.pos_ in ("NOUN", "PROPN"):
        found = noun_parties(trigger, people)
    else:
        found = (adjective_parties if trigger.token.pos_ == "ADJ" else verb_parties)(trigger, people)
    actors = _unique(found.actors)
    recipients = found.recipients or tuple(
        each for word in trigger.also if word.pos_ == "VERB" for each in among(grammar.objects(word), people)
    )
    taken = {token.i for token in actors}
    recipients = tuple(token for token in _unique(recipients) if token.i not in taken)
    if not recipients and trigger.entry.frame in ("", "own"):
        recipients = tuple(token for token in _unique(further(trigger, people)) if token.i not in taken)
    return Parties(actors, recipients)


def _unique(tokens: Iterable[Token]) -> tuple[Token, ...]:
    return tuple({token.i: token for token in map(grammar.named_ahead, tokens)}.values())


def spans(tokens: Iterable[Token]) -> tuple[Span, ...]:
    """The phrases of some heads, in order; a word that qualifies a noun stays one word."""
    return tuple(grammar.argument(token) for token in tokens)
