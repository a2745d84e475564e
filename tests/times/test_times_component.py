"""The tagger as a component of a spaCy pipeline."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from dateline.errors import DatelineError
from dateline.settings import DEFAULT_MODEL

if TYPE_CHECKING:
    from spacy.language import Language


@pytest.fixture(scope="module")
def pipeline() -> Language:
    import spacy

    loaded = spacy.load(DEFAULT_MODEL, exclude=["ner"])
    loaded.add_pipe("dateline_times", config={"published": "2025-01-23"})
    return loaded


def test_it_writes_spans_with_type_value_and_edtf(pipeline: Language) -> None:
    doc = pipeline("They met last September, and talked for three months.")
    told = [(span.text, span.label_, span.kb_id_, span._.dateline_edtf) for span in doc.spans["times"]]
    assert told == [("last September", "DATE", "2024-09", "2024-09"), ("three months", "DURATION", "P3M", "")]
    assert doc._.dateline_published == "2025-01-23"


def test_a_text_of_its_own_date_is_dated_by_it(pipeline: Language) -> None:
    pipeline.remove_pipe("dateline_times")
    pipeline.add_pipe("dateline_times")
    doc = pipeline("MINSK, 5 May 2020 - They met on Monday.")
    assert doc._.dateline_published == "2020-05-05"
    assert [span.kb_id_ for span in doc.spans["times"]] == ["2020-05-05", "2020-05-04"]


def test_an_empty_text_has_no_spans(pipeline: Language) -> None:
    assert len(pipeline("").spans["times"]) == 0


def test_a_publication_date_that_is_none_is_refused(pipeline: Language) -> None:
    with pytest.raises(DatelineError, match="DL-111"):
        pipeline.add_pipe("dateline_times", name="again", config={"published": "someday"})
