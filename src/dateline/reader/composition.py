"""What becomes of an action that hangs on another one: PLOVER's boundary rules as one table.

A rule says: below a word of this kind, an action of this group is told by this row, with this type and this status.
Sources: the PLOVER manual's rules on refused, promised, threatened and demanded acts; the conventions for whole
articles (a speech act is typed by what it does; a formal decision to cut or to leave is SANCTION at once).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final, Literal

from dateline.values import Status

Keep = Literal["governor", "content", "both"]

GROUPS: Final[Mapping[str, str]] = {
    "AGREE": "cooperation",
    "CONSULT": "cooperation",
    "SUPPORT": "cooperation",
    "COOPERATE": "cooperation",
    "AID": "cooperation",
    "CONCEDE": "yielding",
    "RETREAT": "yielding",
    "SANCTION": "cut",
    "COERCE": "repression",
    "ASSAULT": "force",
    "MOBILIZE": "force",
    "PROTEST": "force",
    "ACCUSE": "words",
    "REJECT": "refusal",
    "THREATEN": "words",
    "REQUEST": "words",
    "STATEMENT": "report",
    "OTHER": "report",
}


@dataclass(frozen=True, slots=True)
class Rule:
    """``event_type`` "" leaves the kept row's own; ``dated`` is the status of the dropped content when the text gives
    it a time of its own, None when it is dropped all the same."""

    keep: Keep
    event_type: str = ""
    status: Status | None = None
    dated: Status | None = None


_ANY = "*"
# (what the governing word does, group of the action below) -> rule; the star stands for every group without its own
RULES: Final[Mapping[tuple[str, str], Rule]] = {
    ("refuse", _ANY): Rule("governor", "REJECT"),
    ("deny", _ANY): Rule("governor", "REJECT"),
    ("promise", "cooperation"): Rule("governor", "AGREE", dated="planned"),
    ("promise", "yielding"): Rule("governor", "CONCEDE", dated="planned"),
    ("promise", "cut"): Rule("governor", "THREATEN", dated="planned"),
    ("promise", "repression"): Rule("governor", "THREATEN", dated="planned"),
    ("promise", "force"): Rule("governor", "THREATEN", dated="planned"),
    ("promise", "words"): Rule("governor", "THREATEN", dated="planned"),
    ("promise", "refusal"): Rule("governor", "REJECT"),
    ("promise", "report"): Rule("governor"),
    ("propose", _ANY): Rule("governor", "AGREE", dated="planned"),
    ("agree", "cooperation"): Rule("governor", "AGREE", dated="planned"),
    ("agree", "yielding"): Rule("governor", "CONCEDE", dated="planned"),
    ("agree", "cut"): Rule("content", "SANCTION"),
    ("agree", _ANY): Rule("governor"),
    ("allow", _ANY): Rule("governor"),
    ("threaten", _ANY): Rule("governor", "THREATEN", dated="threatened"),
    ("demand", _ANY): Rule("governor", "REQUEST", dated="ordered"),
    ("plan", _ANY): Rule("content", status="planned"),
    ("decide", "cut"): Rule("content", "SANCTION"),
    ("decide", "repression"): Rule("content", "COERCE"),
    ("decide", "yielding"): Rule("content", "CONCEDE"),
    ("decide", "cooperation"): Rule("governor", "AGREE", dated="planned"),
    ("decide", "force"): Rule("content", status="planned"),
    ("decide", _ANY): Rule("content"),
    ("begin", _ANY): Rule("content"),
    ("continue", _ANY): Rule("content", status="ongoing"),
    ("stop", "force"): Rule("governor", "RETREAT"),
    ("stop", "repression"): Rule("governor", "CONCEDE"),
    ("stop", "cut"): Rule("governor", "CONCEDE"),
    ("stop", "cooperation"): Rule("governor", "SANCTION"),
    ("stop", _ANY): Rule("content", status="negated"),
    ("fail", _ANY): Rule("content", status="negated"),
    ("consider", _ANY): Rule("content", status="hypothetical"),
    ("try", _ANY): Rule("content", status="hypothetical"),
    ("accuse", "force"): Rule("both", status="claimed"),
    ("accuse", _ANY): Rule("governor", "ACCUSE", dated="claimed"),
    ("undo", _ANY): Rule("governor"),
    ("cause", _ANY): Rule("content"),
    ("judge", _ANY): Rule("both"),
    ("factive", _ANY): Rule("both"),
    ("say", "blame"): Rule("governor", "ACCUSE"),
    ("assert", "blame"): Rule("governor", "ACCUSE"),
    ("say", _ANY): Rule("content"),
    ("assert", _ANY): Rule("content"),
}
GOVERNING: Final = frozenset(governing for governing, _ in RULES)
# what the future tense of an act is, told without a word of promise or threat
PLANNED: Final[Mapping[str, str]] = {
    "CONSULT": "AGREE",
    "SUPPORT": "AGREE",
    "COOPERATE": "AGREE",
    "AID": "AGREE",
    "RETREAT": "CONCEDE",
    "ASSAULT": "THREATEN",
    "COERCE": "THREATEN",
    "SANCTION": "THREATEN",
    "MOBILIZE": "THREATEN",
    "PROTEST": "THREATEN",
}
# the mode of a demand, a refusal or a threat by the type of what it is about
_ABOUT: Final[Mapping[str, str]] = {
    "AID": "assist",
    "COOPERATE": "assist",
    "CONSULT": "meet",
    "RETREAT": "yield",
    "CONCEDE": "yield",
    "SUPPORT": "change",
    "SANCTION": "change",
    "COERCE": "change",
}
_MENACE: Final[Mapping[str, str]] = {
    "SANCTION": "relations",
    "COERCE": "restrict",
    "ASSAULT": "violence",
    "MOBILIZE": "violence",
}


def rule_for(governing: str, event_type: str, *, blames: bool = False) -> Rule | None:
    """The rule for an action of this type below a word that governs so; ``None`` where neither touches the other.

    ``blames`` is for words that are an accusation when somebody says them ("it poses a threat").
    """
    group = "blame" if blames else GROUPS[event_type]
    return RULES.get((governing, group)) or RULES.get((governing, _ANY))


def mode_about(event_type: str, content: str) -> str:
    """The mode of a REQUEST, REJECT or THREATEN that is about an act of type ``content``; "" where there is none."""
    return {"REQUEST": _ABOUT, "REJECT": _ABOUT, "THREATEN": _MENACE}.get(event_type, {}).get(content, "")


def refused(event_type: str) -> bool:
    """Whether "will not" do such a thing is a refusal: what helps or gives in can be refused, a blow cannot."""
    return GROUPS[event_type] in ("cooperation", "yielding")
