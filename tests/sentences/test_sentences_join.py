"""Joining parses: nothing of them is lost, and breaks belong to the sentence before them."""

from __future__ import annotations

from spacy.language import Language

from dateline.sentences.join import join


def test_the_joined_document_is_its_parts(nlp: Language) -> None:
    first, second = nlp("Armenia met Iran. Both left."), nlp("Nobody in Baku knew.")
    joined = join(nlp.vocab, [(first, "\n\n"), (second, "")])
    assert joined.text == f"{first.text}\n\n{second.text}"
    assert [s.text for s in joined.sents] == ["Armenia met Iran.", "Both left.\n\n", "Nobody in Baku knew."]
    assert [(e.text, e.label_) for e in joined.ents] == [
        (e.text, e.label_) for doc in (first, second) for e in doc.ents
    ]
    moved = len(first) + 1
    for token, own in zip(joined[moved:], second):
        assert (token.tag_, token.pos_, token.lemma_, token.dep_) == (own.tag_, own.pos_, own.lemma_, own.dep_)
        assert (token.head.i - moved, str(token.morph)) == (own.head.i, str(own.morph))


def test_the_break_is_a_space_token_of_the_sentence_before(nlp: Language) -> None:
    joined = join(nlp.vocab, [(nlp("One left."), "\n"), (nlp("Two left."), "")])
    (gap,) = [token for token in joined if token.is_space]
    assert (gap.text, gap.tag_, gap.pos_, gap.head.text, gap.ent_type_) == ("\n", "_SP", "SPACE", ".", "")


def test_nothing_joined_is_an_empty_document(nlp: Language) -> None:
    assert len(join(nlp.vocab, [])) == 0
