"""The tagger as a component of a spaCy pipeline: ``nlp.add_pipe("dateline_times")`` writes ``doc.spans["times"]``.

The pipeline must give tags, lemmas, dependencies and sentences, as spaCy's English models do.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from spacy.language import Language
from spacy.tokens import Doc, Span

from dateline.errors import DatelineError
from dateline.sentences.parts import Part
from dateline.times.edtf import to_edtf
from dateline.times.read import read_times
from dateline.times.resolve import read_date
from dateline.values import Article

if TYPE_CHECKING:
    from dateline.values import TimeExpression

KEY: Final = "times"
EDTF: Final = "dateline_edtf"
PUBLISHED: Final = "dateline_published"


@Language.factory(
    "dateline_times",
    assigns=["doc.spans", f"span._.{EDTF}", f"doc._.{PUBLISHED}"],
    requires=["token.tag", "token.lemma", "token.dep", "token.head", "doc.sents"],
    default_config={"published": ""},
)
def make(nlp: Language, name: str, published: str) -> Times:
    """The component. ``published`` is the day of publication of every text (ISO 8601), or "" where each text is to
    tell it. Raises ``DatelineError`` for a text that is no date."""
    if published and read_date(published) is None:
        place = f"the pipeline's component {name}"
        raise DatelineError("DL-111", place=place, value=published)
    for kind, attribute in ((Span, EDTF), (Doc, PUBLISHED)):
        if not kind.has_extension(attribute):
            kind.set_extension(attribute, default="")
    return Times(published)


class Times:
    """Finds the time expressions of a parsed ``Doc``."""

    def __init__(self, published: str = "") -> None:
        self.published = published

    def __call__(self, doc: Doc) -> Doc:
        """The same ``Doc`` with ``doc.spans["times"]``: of each span the label is the TIMEX3 type, the ``kb_id_`` its
        value, and ``span._.dateline_edtf`` the interval in EDTF; ``doc._.dateline_published`` is when it appeared."""
        article = Article(
            "", doc.text, published=self.published, published_from="metadata" if self.published else "none"
        )
        when, times = read_times(article, (Part("text", doc, doc.text),))
        doc._.set(PUBLISHED, to_edtf(when.interval))
        doc.spans[KEY] = [span for time in times if (span := _span(doc, time)) is not None]
        return doc


def _span(doc: Doc, time: TimeExpression) -> Span | None:
    """The whole tokens in which an expression stands."""
    span = doc.char_span(time.start, time.end, label=time.type, kb_id=time.value, alignment_mode="expand")
    if span is not None:
        span._.set(EDTF, to_edtf(time.interval))
    return span
