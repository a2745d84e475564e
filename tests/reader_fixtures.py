"""What the reader's tests share: the actions of a text, with time expressions given by their words."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Protocol

import pytest

from dateline.reader.bylexicon import read_by_lexicon
from dateline.reader.triggers import Trigger, find_triggers, lexicon
from dateline.sentences import Part, parse_part
from dateline.values import UNKNOWN, Action, Relation, TimeExpression

if TYPE_CHECKING:
    from spacy.language import Language


class Read(Protocol):
    """Reads a text; ``times`` are words of it that name a time, ``until`` words that only bound it."""

    def __call__(
        self, text: str, *times: str, headline: bool = False, until: Sequence[str] = ()
    ) -> tuple[Action, ...]: ...


def timex(part: Part, words: str, relation: Relation = "") -> TimeExpression:
    """A time expression where the words stand first."""
    start = part.doc.text.index(words)
    return TimeExpression(
        part="text",
        sentence=part.sentence_at(start),
        start=start,
        end=start + len(words),
        text=words,
        type="DATE",
        value="",
        interval=UNKNOWN,
        basis="explicit",
        relation=relation,
    )


@pytest.fixture(scope="session")
def read(nlp: Language) -> Read:
    """The actions of a text."""

    def reading(text: str, *times: str, headline: bool = False, until: Sequence[str] = ()) -> tuple[Action, ...]:
        part = parse_part("text", text, nlp, headline_end=len(text) if headline else 0)
        found = [timex(part, words) for words in times] + [timex(part, words, "until") for words in until]
        return read_by_lexicon((part,), found)

    return reading


@pytest.fixture(scope="session")
def triggers(part: Callable[[str], Part]) -> Callable[[str], list[Trigger]]:
    """The triggers of a sentence by our own lexicon."""
    return lambda text: [
        trigger for sentence in part(text).sentences() for trigger in find_triggers(sentence, lexicon())
    ]
