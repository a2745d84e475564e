"""The reader as a component of a spaCy pipeline."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from dateline.settings import DEFAULT_MODEL

if TYPE_CHECKING:
    from pathlib import Path

    from spacy.language import Language

TEXT = "Latvia expelled three Russian diplomats on Friday. Snow fell."


@pytest.fixture(scope="module")
def pipeline() -> Language:
    import spacy

    loaded = spacy.load(DEFAULT_MODEL)
    loaded.add_pipe("dateline_reader")
    return loaded


def test_it_writes_spans_with_type_and_arguments(pipeline: Language) -> None:
    doc = pipeline(TEXT)
    (span,) = doc.spans["actions"]
    told = span._.dateline_action
    assert (span.text, span.label_, told["mode"], told["status"]) == ("expelled", "SANCTION", "expel", "actual")
    assert [TEXT[start:end] for start, end in told["actors"]] == ["Latvia"]
    assert ["diplomats" in TEXT[start:end] for start, end in told["recipients"]] == [True]
    assert 0 < told["confidence"] <= 1


def test_what_it_writes_can_be_kept(pipeline: Language) -> None:
    from spacy.tokens import Doc

    doc = pipeline(TEXT)
    again = Doc(pipeline.vocab).from_bytes(doc.to_bytes())
    assert [(span.text, span.label_) for span in again.spans["actions"]] == [("expelled", "SANCTION")]


def test_an_empty_text_has_no_spans(pipeline: Language) -> None:
    doc = pipeline("")
    assert len(doc.spans["actions"]) == 0


def test_a_users_lexicon_goes_before_it(pipeline: Language, tmp_path: Path) -> None:
    (tmp_path / "triggers.csv").write_text("lemma,pos,pattern,event_type\nexpel,verb,,NONE\n", encoding="utf-8")
    pipeline.add_pipe("dateline_reader", name="mine", config={"lexicons": [str(tmp_path)]})
    doc = pipeline(TEXT)
    assert len(doc.spans["actions"]) == 0
    pipeline.remove_pipe("mine")
