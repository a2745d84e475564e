"""Names as a sentence wants them: with their article, in lists, singular or plural."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from dateline.values import Actor, Place

# A longer list is cut short, with the number of the others.
_LISTED: Final = 4
_CROWDS: Final = frozenset(("people", "group"))


@dataclass(frozen=True, slots=True)
class Names:
    """What the lexicon knows of names: which take "the", which are plural."""

    the_heads: frozenset[str]
    the_names: frozenset[str]
    without: frozenset[str]
    offices: frozenset[str]
    plurals: frozenset[str]
    waters: frozenset[str]
    unidentified: str

    def listed(self, actors: Sequence[Actor]) -> str:
        """ "Armenia, the European Union and 2 others"; "" for nobody."""
        named = list(dict.fromkeys(self.name(actor) for actor in actors))
        if len(named) > _LISTED:
            named = [*named[: _LISTED - 1], f"{len(named) - _LISTED + 1} others"]
        return " and ".join([", ".join(named[:-1]), named[-1]] if len(named) > 1 else named)

    def name(self, actor: Actor) -> str:
        """A name with its article."""
        if actor.name == "unidentified":
            return self.unidentified
        return actor.name if actor.kind == "person" else self.titled(actor.name)

    def titled(self, name: str) -> str:
        """A name with "the" where English wants it."""
        words = name.split()
        if not words or words[0].lower() in ("the", "a", "an") or name in self.without:
            return name
        if name in self.the_names:
            return f"the {name}"
        phrase = words[: words.index("of")] if "of" in words else words
        office = "of" in words and words[0] in self.offices
        if office or (len(words) > 1 and not self.the_heads.isdisjoint(phrase)):
            return f"the {name}"
        return name

    def place(self, place: Place) -> str:
        """ "in Goris", "in the Black Sea"."""
        name = self.titled(place.name)
        water = not self.waters.isdisjoint(name.split()) and not name.lower().startswith("the ")
        return f"in the {name}" if water else f"in {name}"

    def plural(self, actors: Sequence[Actor]) -> bool:
        """Whether a verb with these as its subject stands in the plural."""
        if len({self.name(actor) for actor in actors}) != 1:
            return True
        actor = actors[0]
        if actor.name == "unidentified":
            return True
        words = (actor.name.split(" of ")[0] or actor.name).split()
        crowd = actor.kind in _CROWDS and words[-1].endswith("s") and words[-1].islower()
        return crowd or words[-1] in self.plurals


def possessive(actors: Sequence[Actor], *, plural: bool) -> str:
    """ "its" or "their"; of a person, whose gender is not known, "their"."""
    return "their" if plural or (len(actors) == 1 and actors[0].kind == "person") else "its"
