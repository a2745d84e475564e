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


class Paths:
    """The paths of one text. What hangs above a word is looked up once, for all its paths."""

    def __init__(self, doc: Doc) -> None:
        self._doc = doc
        self._chains: dict[int, tuple[tuple[int, str], ...]] = {}
        self._sentence: dict[int, int] = {}

    def path(self, one: int, other: int) -> str:
        """The labels on the way up from a token and down to another: ``nsubj``, ``^conj nsubj`` (joined to its verb).

        A preposition on the way gives its own word; ``self`` is the token itself. A longer path is named by where the
        other word stands: before or behind, how far, in this sentence or another.
        """
        if one == other:
            return "self"
        up, down = self._chain(one), self._chain(other)
        for step, (token, _) in enumerate(down):
            for climbed, (above, _) in enumerate(up):
                if above != token:
                    continue
                if climbed + step > _STEPS:
                    return self._far(one, other)
                return " ".join([*(f"^{name}" for _, name in up[:climbed]), *(name for _, name in down[:step][::-1])])
        return self._far(one, other)

    def _chain(self, token: int) -> tuple[tuple[int, str], ...]:
        """A token and those above it with their labels, no more than a path may have."""
        if token not in self._chains:
            word = self._doc[token]
            chain = [(word.i, _name(word))]
            while len(chain) <= _STEPS and word.head.i != word.i:
                word = word.head
                chain.append((word.i, _name(word)))
            self._chains[token] = tuple(chain)
        return self._chains[token]

    def _far(self, one: int, other: int) -> str:
        """Where a word stands that hangs together with another over many steps, or not at all."""
        side = "before" if other < one else "behind"
        apart = abs(self._sentence_of(one) - self._sentence_of(other))
        if apart:
            return f"{min(apart, 2)} sentences {side}"
        return f"{'near' if abs(one - other) <= _NEAR else 'far'} {side}"

    def _sentence_of(self, token: int) -> int:
        """The number of a token's sentence."""
        if not self._sentence:
            number = 0
            for each in self._doc:
                number += bool(each.is_sent_start)
                self._sentence[each.i] = number
        return self._sentence[token]


def _name(token: Token) -> str:
    if token.dep_ in ("prep", "agent", "dative") and token.lower_ in _PREPOSITIONS:
        return str(token.lower_)
    return str(token.dep_)
