"""Make actions of findings: their words, their arguments as phrases, their place in the sentence, and why."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Final

from dateline.reader import grammar
from dateline.reader.aspect import aspect_of, goes_before, is_known
from dateline.reader.carrier import carrier
from dateline.reader.decode import Finding, fillers
from dateline.reader.hierarchy import depth, governors
from dateline.reader.status import Cues, Factuality, factuality
from dateline.reader.triggers import Lexicon
from dateline.sentences import Part
from dateline.values import Action, Span, Status, TimeExpression

if TYPE_CHECKING:
    from spacy.tokens import Doc

# Of a list one word found is reason enough to believe in the others at this share of the limit.
_LISTED: Final = 0.4
_NO_FACT: Final = ("negated", "hypothetical", "planned")


def acts(
    part: Part,
    number: int,
    found: Sequence[Finding],
    times: Sequence[tuple[int, TimeExpression]],
    words: Lexicon,
    cues: Cues,
    limits: Mapping[str, float],
    offset: int,
) -> list[Action]:
    """The actions of one sentence, the main one before those below it.

    ``times`` are the part's expressions with their index; ``offset`` is how many actions went before, so that
    ``governor`` counts from the beginning of the article.
    """
    doc = part.doc
    rows = {token: index for index, each in enumerate(found) for token in range(each.first, each.last + 1)}
    above = governors({index: doc[each.first] for index, each in enumerate(found)}, rows)
    depths = {index: depth(index, above) for index in above}
    order = sorted(range(len(found)), key=lambda index: (depths[index], found[index].first))
    place = {index: offset + rank for rank, index in enumerate(order)}
    made = []
    for index in order:
        finding, governor = found[index], above[index]
        token = doc[finding.first]
        predicate = carrier(token, words)
        fact = factuality(token, predicate, cues, headline=part.is_headline(token.idx))
        start, end = token.idx, doc[finding.last].idx + len(doc[finding.last].text)
        actors, recipients = _sides(doc, finding, limits)
        made.append(
            Action(
                part=part.name,
                sentence=number,
                start=start,
                end=end,
                trigger=doc.text[start:end],
                lemma=words.lemma(token),
                event_type=finding.event_type,
                mode=finding.mode,
                status=_status(finding, fact),
                tense=fact.tense,
                actors=actors,
                recipients=recipients,
                place=_first(doc, finding, "place", limits),
                time=_time(doc, finding, times, limits),
                attribution=_first(doc, finding, "says", limits),
                governor=None if governor is None else place[governor],
                clause=grammar.clause_of(predicate),
                depth=depths[index],
                confidence=round(finding.trigger * finding.sure, 2),
                why=_why(finding),
                aspect=aspect_of(predicate),
                nominal=token.pos_ in ("NOUN", "PROPN"),
                anaphoric=is_known(token, light=predicate.i != token.i),
                background=goes_before(predicate, cues),
            )
        )
    return made


def _status(finding: Finding, fact: Factuality) -> Status:
    """What its own clause denies, leaves open or puts in the future is not told as a fact, however sure the network."""
    return fact.status if finding.status == "actual" and fact.status in _NO_FACT else finding.status


def _why(finding: Finding) -> str:
    """The probabilities of type and status, and what came second, in words."""
    second, chance = finding.second
    rest = f", before {second} {chance:.2f}" if chance >= 0.05 else ""
    return f"reads as {finding.event_type} {finding.sure:.2f}{rest}; {finding.status} {finding.status_sure:.2f}"


def _sides(doc: Doc, finding: Finding, limits: Mapping[str, float]) -> tuple[tuple[Span, ...], tuple[Span, ...]]:
    """Actors and recipients in the order of the text; a word that may be either is what is likelier."""
    acting, suffering = dict(finding.roles["actor"]), dict(finding.roles["recipient"])
    actors = [t for t in _listed(doc, finding, "actor", limits) if acting[t] >= suffering.get(t, 0.0)]
    recipients = [t for t in _listed(doc, finding, "recipient", limits) if suffering[t] > acting.get(t, 0.0)]
    return _phrases(doc, actors), _phrases(doc, recipients)


def _listed(doc: Doc, finding: Finding, role: str, limits: Mapping[str, float]) -> list[int]:
    """The words that fill a role, in the order of the text, and with each what stands in one list with it: "A and B
    accused C" has two actors, if the second alone is hardly likely."""
    chances = dict(finding.roles[role])
    taken = set(fillers(finding, role, limits))
    for token in tuple(taken):
        for other in (*doc[token].conjuncts, *grammar.conjuncts(doc[token])):
            if chances.get(other.i, 0.0) >= limits[role] * _LISTED:
                taken.add(other.i)
    return sorted(taken)


def _phrases(doc: Doc, tokens: Sequence[int]) -> tuple[Span, ...]:
    """The phrases of some words, none within another."""
    spans = {token: grammar.argument(doc[token]) for token in tokens}
    outer = [
        span
        for token, span in spans.items()
        if not any(o.start <= span.start and span.end <= o.end and o != span for k, o in spans.items() if k != token)
    ]
    return tuple(dict.fromkeys(outer))


def _first(doc: Doc, finding: Finding, role: str, limits: Mapping[str, float]) -> Span | None:
    """The phrase of the likeliest word for a role."""
    fits = fillers(finding, role, limits)
    return grammar.argument(doc[fits[0]]) if fits else None


def _time(
    doc: Doc, finding: Finding, times: Sequence[tuple[int, TimeExpression]], limits: Mapping[str, float]
) -> int | None:
    """The expression that holds the likeliest word for the time."""
    for token in fillers(finding, "time", limits):
        for index, time in times:
            if time.start <= doc[token].idx < time.end:
                return index
    return None
