"""The reader as a component of a spaCy pipeline: ``nlp.add_pipe("dateline_reader")`` writes ``doc.spans["actions"]``.

The pipeline must give tags, lemmas, dependencies, entities and sentences, as spaCy's English models do.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Final

from spacy.language import Language
from spacy.tokens import Doc, Span

from dateline.reader.read import read_actions
from dateline.sentences.parts import Part

if TYPE_CHECKING:
    from dateline import values

KEY: Final = "actions"
ACTION: Final = "dateline_action"


@Language.factory(
    "dateline_reader",
    assigns=["doc.spans", f"span._.{ACTION}"],
    requires=["token.tag", "token.lemma", "token.dep", "token.head", "doc.sents", "doc.ents"],
    default_config={"lexicons": []},
)
def make(nlp: Language, name: str, lexicons: list[str]) -> Reader:
    """The component; ``lexicons`` are folders of a user's own, laid over Dateline's."""
    if not Span.has_extension(ACTION):
        Span.set_extension(ACTION, default=None)
    return Reader(lexicons)


class Reader:
    """Finds what was done in a parsed ``Doc``."""

    def __init__(self, lexicons: Sequence[str] = ()) -> None:
        self.lexicons = tuple(lexicons)

    def __call__(self, doc: Doc) -> Doc:
        """The same ``Doc`` with ``doc.spans["actions"]``: a span for each trigger, whose label is the event type.

        ``span._.dateline_action`` has ``mode``, ``status``, ``confidence`` (0 to 1), ``actors``, ``recipients``,
        ``place`` and ``attribution`` (lists of first and last character, half-open, in the text), and ``why``. Raises
        ``DatelineError`` for a lexicon or a model that cannot be read.
        """
        actions = read_actions((Part("text", doc, doc.text),), (), layers=self.lexicons) if len(doc) else ()
        doc.spans[KEY] = [span for action in actions if (span := _span(doc, action)) is not None]
        return doc


def _span(doc: Doc, action: values.Action) -> Span | None:
    """The whole tokens of a trigger."""
    span = doc.char_span(action.start, action.end, label=action.event_type, alignment_mode="expand")
    if span is not None:
        span._.set(ACTION, _told(action))
    return span


def _told(action: values.Action) -> dict[str, Any]:
    """An action in values that ``Doc.to_bytes`` can keep."""
    return {
        "mode": action.mode,
        "status": action.status,
        "confidence": action.confidence,
        "actors": [[span.start, span.end] for span in action.actors],
        "recipients": [[span.start, span.end] for span in action.recipients],
        "place": [[span.start, span.end] for span in (action.place,) if span],
        "attribution": [[span.start, span.end] for span in (action.attribution,) if span],
        "why": action.why,
    }
