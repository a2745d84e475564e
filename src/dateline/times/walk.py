"""Go through the expressions of an article as a reader does: each is resolved with what the ones before it told."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, NamedTuple

from dateline.times.find import Found
from dateline.times.readings import Shift
from dateline.times.resolve import Answer, Here, resolve
from dateline.times.story import Story
from dateline.times.vocabulary import Vocabulary

if TYPE_CHECKING:
    from dateline.sentences import Part


class Step(NamedTuple):
    """An expression with where it stands and what it comes to; ``source`` is the part's text."""

    part: Part
    source: str
    sentence: int
    found: Found
    answer: Answer

    @property
    def text(self) -> str:
        """Its words."""
        return self.source[self.found.start : self.found.end]


class Read(NamedTuple):
    """A part with its text, which spaCy would put together anew for each question, and its expressions."""

    part: Part
    source: str
    found: tuple[Found, ...]


def walk(reads: Sequence[Read], here: Here, words: Vocabulary) -> Iterator[Step]:
    """The expressions of all parts, resolved in the order of the text; each part tells its own story."""
    for part, source, found in reads:
        story = Story()
        for one, following in zip(found, [*found[1:], None]):
            sentence = part.sentence_at(one.start)
            event = resolve(following, sentence, here, story, words.holidays) if one.dated and following else None
            answer = resolve(one, sentence, here, story, words.holidays, event=event.interval if event else None)
            if answer.interval.known and answer.type in ("DATE", "TIME") and _moves_on(one):
                telling = not one.relation and one.governor in words.company["telling"]
                story.tell(answer.interval, sentence, named=_names(one, answer), telling=telling)
            if answer.type == "DURATION" and not isinstance(one.reading, Shift):
                story.quarterly = False
            if answer.value:
                yield Step(part, source, sentence, one, answer)


def _names(found: Found, answer: Answer) -> bool:
    """Whether the text told the year of a date that does not open a stretch."""
    return answer.basis != "relative" and found.relation not in ("since", "from", "after")


def _moves_on(found: Found) -> bool:
    """Whether a date moves the story: no limit does, and no older date that figures are compared with."""
    compares = isinstance(found.reading, Shift) and found.reading.compares
    return not compares and found.relation not in ("until", "by", "before")
