"""Read the actions of an article with the trained network."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from dateline.reader.acts import acts
from dateline.reader.decode import Finding, findings
from dateline.reader.model import load
from dateline.reader.status import cues
from dateline.reader.triggers import is_blocked, lexicon
from dateline.reader.windows import windows
from dateline.reader.words import acts as word_acts
from dateline.sentences import Part
from dateline.values import Action, TimeExpression


def read_by_network(
    parts: Sequence[Part],
    times: Sequence[TimeExpression],
    *,
    layers: Sequence[str | Path] = (),
) -> tuple[Action, ...]:
    """The actions of an article's parts: title before text, sentence by sentence, the main one before those below it.

    What the lexicon rules out is none. ``time`` of an action indexes into ``times``,
    ``governor`` into the result. Raises ``DatelineError`` for a user's lexicon or a model that cannot be read.
    """
    model, hints, words, signs = load(), word_acts(layers), lexicon(layers), cues(layers)
    found: dict[tuple[str, int], list[Finding]] = {}
    for window in windows(parts, model.tokenizer):
        for finding in findings(model, window, hints):
            token = window.part.doc[finding.first]
            if is_blocked(token, words):
                continue
            sentence = window.part.sentence_at(token.idx)
            found.setdefault((window.part.name, sentence), []).append(finding)
    actions: list[Action] = []
    for part in parts:
        own = [(index, time) for index, time in enumerate(times) if time.part == part.name]
        for number in range(len(part.starts)):
            here = found.get((part.name, number))
            if here:
                actions += acts(part, number, here, own, words, signs, model.card["limits"], len(actions))
    return tuple(actions)
