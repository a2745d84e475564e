"""Read the times of an article: its expressions, its day of publication, and each expression resolved by both."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from dateline.times.find import find
from dateline.times.published import published
from dateline.times.resolve import Here
from dateline.times.vocabulary import vocabulary
from dateline.times.walk import Read, Step, walk
from dateline.values import Article, Published, TimeExpression

if TYPE_CHECKING:
    from dateline.sentences import Part


def read_times(
    article: Article, parts: Sequence[Part], *, layers: Sequence[str | Path] = ()
) -> tuple[Published, tuple[TimeExpression, ...]]:
    """When the article was published, and the time expressions of all its parts in the order of the text.

    ``parts`` are the article's parsed parts, ``layers`` folders of the user's lexicons. With the parse given the time
    is linear in the length of the text. Raises ``DatelineError`` only for a layer that cannot be read.
    """
    folders = tuple(str(layer) for layer in layers)
    words = vocabulary(folders)
    texts = [part.doc.text for part in parts]
    reads = tuple(Read(part, text, find(part.doc, words, text)) for part, text in zip(parts, texts, strict=True))
    when, firm = published(article, reads, words, folders)
    return when, tuple(_expression(step) for step in walk(reads, Here(when.interval, firm), words))


def _expression(step: Step) -> TimeExpression:
    answer = step.answer
    return TimeExpression(
        part=step.part.name,
        sentence=step.sentence,
        start=step.found.start,
        end=step.found.end,
        text=step.text,
        type=answer.type,
        value=answer.value,
        interval=answer.interval,
        basis=answer.basis,
        relation=step.found.relation,
        steps=answer.steps,
    )
