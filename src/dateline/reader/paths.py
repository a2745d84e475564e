"""How two words hang together in the parse: the path from the one to the other as a short name."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

# A longer path than this says no more than that two words are far from each other.
_STEPS: Final = 4
# A clause or so.
_NEAR: Final = 12
_PREPOSITIONS: Final = frozenset("by with to on against from in at of for between over into toward towards".split())


def path(doc: Doc, one: int, other: int) -> str:
    """The labels on the way up from a token and down to another: ``nsubj`` (below it), ``^conj nsubj`` (of its head).

    A preposition on the way gives its own word; ``self`` is the token itself. A longer path is named by where the other
    word stands: before or behind, how far, in this sentence or another.
    """
    if one == other:
        return "self"
    up = _chain(doc[one])
    down = _chain(doc[other])
    at = {token.i: step for step, token in enumerate(up)}
    for step, token in enumerate(down):
        if token.i in at:
            climbed = [f"^{_name(each)}" for each in up[: at[token.i]]]
            descended = [_name(each) for each in reversed(down[:step])]
            return (
                " ".join((*climbed, *descended)) if len(climbed) + len(descended) <= _STEPS else _far(doc, one, other)
            )
    return _far(doc, one, other)


def _far(doc: Doc, one: int, other: int) -> str:
    """Where a word stands that hangs together with another over many steps, or not at all."""
    side = "before" if other < one else "behind"
    first, last = min(one, other), max(one, other)
    ends = sum(1 for token in doc[first + 1 : last + 1] if token.is_sent_start)
    return f"{min(ends, 2)} sentences {side}" if ends else f"{'near' if last - first <= _NEAR else 'far'} {side}"


def _chain(token: Token) -> list[Token]:
    """A token and those above it, no more than a path may have."""
    chain = [token]
    while len(chain) <= _STEPS and chain[-1].head.i != chain[-1].i:
        chain.append(chain[-1].head)
    return chain


def _name(token: Token) -> str:
    if token.dep_ in ("prep", "agent", "dative") and token.lower_ in _PREPOSITIONS:
        return str(token.lower_)
    return str(token.dep_)
