"""Coded text as the network learns it: windows with a label for each word, trigger and pair of words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import numpy as np
import numpy.typing as npt

from dateline.reader.features import features
from dateline.reader.labels import INSIDE, MODES, OUTSIDE, ROLES, STATUS, TAGS
from dateline.reader.windows import ELSEWHERE, Window, windows
from dateline.reader.words import acts
from dateline.sentences import parse
from dateline.training.coded import CodedEvent, CodedText
from dateline.training.placed import head_of, tokens_of_marks
from dateline.values import Article

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Token
    from tokenizers import Tokenizer

IGNORED: Final = -100


@dataclass(frozen=True, slots=True)
class Trigger:
    """A coded trigger in a window: the index of its first word, its mode and status as labels, the words that fill each
    role, and the path from it to each word of the window."""

    word: int
    mode: int
    status: int
    roles: tuple[tuple[int, ...], ...]
    paths: tuple[str, ...]


@dataclass(frozen=True, slots=True, eq=False)
class Example:
    """A window with what is to be learned of it: ``tags`` a label a word (``IGNORED`` for context), its triggers."""

    text_id: str
    window: Window
    tags: tuple[int, ...]
    triggers: tuple[Trigger, ...]
    features: npt.NDArray[np.float32]


def examples(texts: Iterable[CodedText], nlp: Language, tokenizer: Tokenizer) -> Iterator[Example]:
    """The windows of coded texts with their labels, in order."""
    for text in texts:
        parts = parse(Article(text.id, text.text, title=text.title), nlp)
        marked = {part.name: tokens_of_marks(part, text) for part in parts}
        for window in windows(parts, tokenizer):
            yield _example(text, window, marked[window.part.name])


def _example(text: CodedText, window: Window, marked: Mapping[str, Sequence[Token]]) -> Example:
    word_of = {token: index for index, token in enumerate(window.tokens) if token != ELSEWHERE}
    tags = [IGNORED if index < window.own else OUTSIDE for index in range(len(window.tokens))]
    triggers = []
    for event in text.events:
        words = [word_of[token.i] for token in marked.get(event.id, ()) if token.i in word_of]
        if not words or words[0] < window.own:
            continue
        for word in words:
            tags[word] = INSIDE
        tags[words[0]] = TAGS.index(event.event_type)
        triggers.append(_trigger(event, words[0], window, word_of, marked))
    return Example(text.id, window, tuple(tags), tuple(triggers), features(window, acts()))


def _trigger(
    event: CodedEvent, word: int, window: Window, word_of: Mapping[int, int], marked: Mapping[str, Sequence[Token]]
) -> Trigger:
    sides = (event.actors, event.recipients, (event.place,), (event.time,), (event.says,))
    roles = []
    for names in sides:
        heads = [head_of(marked[name]) for name in names if marked.get(name)]
        roles.append(tuple(sorted({word_of[head.i] for head in heads if head.i in word_of})))
    assert len(roles) == len(ROLES)
    token = window.tokens[word]
    return Trigger(
        word,
        MODES.index(f"{event.event_type}/{event.mode}" if event.mode else ""),
        STATUS.index(event.status),
        tuple(roles),
        tuple("" if other == ELSEWHERE else window.paths.path(token, other) for other in window.tokens),
    )
