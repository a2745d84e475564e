"""What the network answers with: its labels, in the order of its outputs."""

from __future__ import annotations

from typing import Final

from dateline.ontology import EVENT_TYPES, MODES_OF, STATUSES

OUTSIDE: Final = 0
INSIDE: Final = 1
# A word is outside of every trigger, goes on with one, or begins one of a type.
TAGS: Final = ("outside", "inside", *EVENT_TYPES)
# From here on a tag is a type.
FIRST_TYPE: Final = TAGS.index(EVENT_TYPES[0])
NO_MODE: Final = 0
MODES: Final = ("", *(f"{kind}/{mode}" for kind, own in MODES_OF.items() for mode in own))
STATUS: Final = STATUSES
ROLES: Final = ("actor", "recipient", "place", "time", "says")
