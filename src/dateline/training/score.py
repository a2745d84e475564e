"""How well a trained model reads coded text: triggers found, types, modes, status, and who fills their roles."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from dateline.reader.decode import Finding, fillers, findings
from dateline.reader.labels import INSIDE, MODES, ROLES, STATUS, TAGS
from dateline.reader.model import Model
from dateline.reader.words import acts
from dateline.training.examples import Example, Trigger


@dataclass(slots=True)
class Tally:
    """Counts of one comparison: what is coded, what was found, what is right; for each role words coded, found, right.

    Modes count where the type is right, status and roles on all triggers found.
    """

    coded: int = 0
    found: int = 0
    hits: int = 0
    types: int = 0
    modes: int = 0
    status: int = 0
    roles: dict[str, list[int]] = field(default_factory=lambda: {role: [0, 0, 0] for role in ROLES})

    def table(self) -> dict[str, float]:
        """F1 of triggers and of triggers with the right type, shares of the rest among the hits, F1 of each role."""
        both, hits = max(1, self.coded + self.found), max(1, self.hits)
        return {
            "precision": self.hits / max(1, self.found),
            "recall": self.hits / max(1, self.coded),
            "found": 2 * self.hits / both,
            "typed": 2 * self.types / both,
            "type": self.types / hits,
            "mode": self.modes / max(1, self.types),
            "status": self.status / hits,
            **{role: 2 * right / max(1, coded + found) for role, (coded, found, right) in self.roles.items()},
        }


def score(model: Model, examples: Iterable[Example]) -> Tally:
    """The tally of a model on examples: a trigger is found where one of its words is."""
    tally = Tally()
    for example in examples:
        _count(tally, example, list(findings(model, example.window, acts())), model.card["limits"])
    return tally


def _count(tally: Tally, example: Example, found: Sequence[Finding], limits: Mapping[str, float]) -> None:
    coded = list(zip(example.triggers, _extents(example), strict=True))
    tally.coded += len(coded)
    tally.found += len(found)
    free = list(coded)
    for finding in found:
        for each in free:
            trigger, (first, last) = each
            if finding.first <= last and first <= finding.last:
                free.remove(each)
                _compare(tally, example, trigger, finding, limits)
                break


def _compare(tally: Tally, example: Example, trigger: Trigger, finding: Finding, limits: Mapping[str, float]) -> None:
    kind = TAGS[example.tags[trigger.word]]
    tally.hits += 1
    tally.types += kind == finding.event_type
    tally.modes += kind == finding.event_type and MODES[trigger.mode].partition("/")[2] == finding.mode
    tally.status += STATUS[trigger.status] == finding.status
    for role, words in zip(ROLES, trigger.roles, strict=True):
        coded = {example.window.tokens[word] for word in words}
        found = set(fillers(finding, role, limits))
        counts = tally.roles[role]
        for index, size in enumerate((len(coded), len(found), len(coded & found))):
            counts[index] += size


def _extents(example: Example) -> Iterator[tuple[int, int]]:
    """First and last token of each coded trigger."""
    for trigger in example.triggers:
        last = trigger.word
        while last + 1 < len(example.tags) and example.tags[last + 1] == INSIDE:
            last += 1
        yield example.window.tokens[trigger.word], example.window.tokens[last]


def best_limits(model: Model, examples: Sequence[Example]) -> Mapping[str, float]:
    """The limits of probability that bring the best F1 of triggers and of each role, on a grid of twentieths.

    The model's own limit of triggers must be ``OPEN``, so that all that may be found is there to choose from.
    """
    grid = [step / 20 for step in range(2, 19)]
    chances: list[tuple[float, bool]] = []
    roles: dict[str, list[tuple[float, bool]]] = {role: [] for role in ROLES}
    coded, wanted = 0, dict.fromkeys(ROLES, 0)
    for example in examples:
        extents = list(zip(example.triggers, _extents(example), strict=True))
        coded += len(extents)
        for trigger in example.triggers:
            for role, words in zip(ROLES, trigger.roles, strict=True):
                wanted[role] += len(words)
        for finding in findings(model, example.window, acts()):
            hit = next((t for t, (first, last) in extents if finding.first <= last and first <= finding.last), None)
            chances.append((finding.trigger, hit is not None))
            if hit is None:
                continue
            for role, words in zip(ROLES, hit.roles, strict=True):
                tokens = {example.window.tokens[word] for word in words}
                roles[role] += [(chance, token in tokens) for token, chance in finding.roles[role]]
    limits = {"trigger": _best(chances, coded, grid)}
    return limits | {role: _best(roles[role], wanted[role], grid) for role in ROLES}


def _best(chances: Sequence[tuple[float, bool]], coded: int, grid: Sequence[float]) -> float:
    def f1(limit: float) -> float:
        taken = [right for chance, right in chances if chance >= limit]
        return 2 * sum(taken) / max(1, coded + len(taken))

    return max(grid, key=lambda limit: (round(f1(limit), 4), -abs(limit - 0.5)))
