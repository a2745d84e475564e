"""The two sides of an act, as words of the parse."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from spacy.tokens import Token

# which preposition leads to whom it was done, the closest first
TARGETS: Final = (
    "against", "on", "to", "with", "at", "upon", "toward", "towards", "from", "over", "into", "for", "between", "of"
)  # fmt: skip
# what is cut, lifted or forbidden leads to whom it binds
BOUND: Final = ("on", "against", "with", "to", "in", "from", "of", "for")


@dataclass(frozen=True, slots=True)
class Parties:
    """The actors and the recipients of an act, each the head of its phrase."""

    actors: tuple[Token, ...] = ()
    recipients: tuple[Token, ...] = ()
