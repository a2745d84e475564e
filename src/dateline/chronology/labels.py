"""What the page calls things: event types, statuses, what a date rests on, what sources do not agree on."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from dateline.ontology import EVENT_TYPES, QUAD_CLASSES, quad_class

TYPES: Final[Mapping[str, str]] = {
    "AGREE": "Promise or readiness",
    "CONSULT": "Meeting or talks",
    "SUPPORT": "Support",
    "CONCEDE": "Concession",
    "COOPERATE": "Cooperation",
    "AID": "Aid",
    "RETREAT": "Retreat or release",
    "REQUEST": "Demand",
    "ACCUSE": "Accusation",
    "REJECT": "Refusal",
    "THREATEN": "Threat",
    "PROTEST": "Protest",
    "SANCTION": "Sanction or break",
    "MOBILIZE": "Mobilisation",
    "COERCE": "Coercion",
    "ASSAULT": "Attack or clash",
    "STATEMENT": "Statement",
    "OTHER": "Other event",
}
# Statuses under which an event is told as a fact; the others stand apart wherever they are shown.
FACTS: Final = frozenset(("actual", "ongoing"))
STATUSES: Final[Mapping[str, tuple[str, str]]] = {
    "actual": ("Happened", "told as having happened"),
    "ongoing": ("Ongoing", "told as having begun and going on"),
    "claimed": ("Claimed", "a party asserts it, and no article vouches for it"),
    "planned": ("Planned", "announced or scheduled, not told as having happened"),
    "ordered": ("Demanded", "somebody asked for it, which does not make it happen"),
    "threatened": ("Threatened", "somebody threatened it, which does not make it happen"),
    "hypothetical": ("Possible", "may, could or would happen"),
    "negated": ("Did not happen", "told as not having happened"),
}
UNCLASSED: Final = "neither"  # the quad class of statements and other events
# The order from conflict to cooperation, in which the overview stacks them, and the short name of each in the page.
CLASSES: Final[Mapping[str, str]] = {
    "material conflict": "mc",
    "verbal conflict": "vc",
    "verbal cooperation": "vk",
    "material cooperation": "mk",
    UNCLASSED: "no",
}
CLASS_LABELS: Final[Mapping[str, str]] = {
    "material conflict": "Conflict in deeds",
    "verbal conflict": "Conflict in words",
    "verbal cooperation": "Cooperation in words",
    "material cooperation": "Cooperation in deeds",
    UNCLASSED: "Statements and other events",
}
_COLUMNS: Final[Mapping[str, str]] = {
    "event_type": "what kind of act it was",
    "mode": "how it was done",
    "status": "whether it happened",
    "actor": "who did it",
    "recipient": "whom it was done to",
    "date": "the date",
    "country": "where it happened",
    "location": "where it happened",
}
_BASES: Final[Mapping[str, str]] = {
    "explicit": "dated by {words} in the text",
    "relative": "dated by {words}, counted from the day of publication",
    "anaphoric": "dated by {words}, counted from another date in the text",
    "inherited": "dated by {words}, which dates the passage that it belongs to",
    "publication": "the text gives no date: the day of publication stands in for it",
    "none": "nothing in the text dates it",
}
_UNQUOTED: Final[Mapping[str, str]] = {
    "explicit": "dated in the text",
    "relative": "dated by a phrase that counts from the day of publication",
    "anaphoric": "dated by a phrase that counts from another date in the text",
    "inherited": "dated by the passage that it belongs to",
}


def type_label(event_type: str, mode: str) -> str:
    """ "Sanction or break: withdraw"; a type that is not ours is shown as it is written."""
    label = TYPES.get(event_type, event_type)
    return f"{label}: {mode.replace('-', ' ')}" if mode else label


def class_of(row: Mapping[str, str]) -> str:
    """The quad class of an event's row, told from the type where the column is empty; ``UNCLASSED`` for neither."""
    written = row.get("quad_class", "")
    return written if written in QUAD_CLASSES else class_of_type(row.get("event_type", ""))


def class_of_type(event_type: str) -> str:
    """The quad class of a type, ``UNCLASSED`` for one that has none."""
    return (quad_class(event_type) if event_type in EVENT_TYPES else "") or UNCLASSED


def status_label(status: str) -> str:
    """What the page calls a status."""
    return STATUSES[status][0] if status in STATUSES else status


def date_reason(basis: str, words: str = "") -> str:
    """Why an event has its date; ``words`` are those of the text that date it. "" for a basis that is not ours."""
    if not words and basis in _UNQUOTED:
        return _UNQUOTED[basis]
    return _BASES.get(basis, "").format(words=f"“{words}”")


def disputed(columns: tuple[str, ...]) -> str:
    """ "the date and who did it"; "" when the sources agree."""
    named = list(dict.fromkeys(_COLUMNS.get(column, column.replace("_", " ")) for column in columns if column))
    return " and ".join([", ".join(named[:-1]), named[-1]] if len(named) > 1 else named)
