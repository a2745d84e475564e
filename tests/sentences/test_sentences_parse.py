"""The parse of whole parts: text and tokens are true, sentences tile it, and nothing makes it fail or hang."""

from __future__ import annotations

import time
from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from spacy.language import Language

from dateline.sentences import Part, parse, parse_part
from dateline.sentences.clean import clean
from dateline.values import Article

NEWSLIKE = (
    *("The minister", "said", "left", "Armenia", "5", "’s", "Gen.", "J.", "I.", "Sept.", "...", ".", "?", ":"),
    *('"', "“", "”", "'", "(", ")", "—", "•", " ", "\n", "\n\n", "\u00a0", "\ud800"),
)
Parse = Callable[[str], Part]


def split(part: Part) -> list[str]:
    return [sentence.text.strip() for sentence in part.sentences()]


@pytest.mark.parametrize(
    "sentences",
    [
        ["Gen. Petrosyan met Lt. Col. Adams and Sen. Brown on Sept. 5.", "They spoke for an hour."],
        ["“We will not leave,” he said.", "“We will stay.”"],
        ['"Will Armenia leave?" he asked.', "Nobody answered."],
        ["Mr. J. K. Harutyunyan arrived.", "He left at once."],
        ["The U.S. Embassy said no.", "Moscow did not reply."],
        ["It cost $3.5 million, i.e. Twice as much.", "Nobody paid."],
        ["The talks ended... and nobody was surprised.", "All went home."],
        ["He was told No. 10 would answer.", "It did."],
    ],
)
def test_sentences_of_a_paragraph(part: Parse, sentences: list[str]) -> None:
    assert split(part(" ".join(sentences))) == sentences


def test_headline_byline_and_dateline_are_sentences_of_their_own(nlp: Language) -> None:
    text = "Armenia freezes its membership\nBy Anna Example\nYEREVAN, May 4 (Agency) - The government met. It agreed."
    part = parse_part("text", text, nlp, headline_end=30)
    assert split(part) == [
        "Armenia freezes its membership",
        "By Anna Example",
        "YEREVAN, May 4 (Agency) -",
        "The government met.",
        "It agreed.",
    ]
    assert [part.is_headline(start) for start in part.starts] == [True, False, False, False, False]


def test_line_breaks_are_the_only_white_space_among_the_tokens(part: Parse) -> None:
    made = part("One  man\u00a0came.\r\n\r\n\r\n  Two left.\nNobody stayed. ")
    assert [token.text for token in made.doc if token.is_space] == ["\n\n", "\n"]
    assert all(not sentence.text.isspace() for sentence in made.sentences())


def test_offsets_lead_back_to_the_given_text(part: Parse) -> None:
    given_text = "\ufeffOne\u00a0man \u200bcame\u200b.\r\n\r\nTwo Arme\u00adnians left."
    made = part(given_text)
    spans = {t.text: made.given_span(t.idx, t.idx + len(t)) for t in made.doc}
    assert given_text[slice(*spans["came"])] == "came"
    assert given_text[slice(*spans["Armenians"])] == "Arme\u00adnians"
    assert made.given == given_text


def test_title_and_text_are_parts_and_empty_ones_are_left_out(nlp: Language) -> None:
    parts = parse(Article("a", "Armenia met Iran.", title="Two neighbours meet"), nlp)
    assert [(p.name, p.headline_end) for p in parts] == [("title", 19), ("text", 0)]
    assert [
        p.name for p in parse(Article("a", "A headline\n\nThe text.", title="A headline", headline_end=10), nlp)
    ] == ["text"]
    assert parse(Article("a", "\u200b\n", title=" "), nlp) == ()


def test_metadata_before_the_text_is_not_read(nlp: Language) -> None:
    (part,) = parse(Article("a", "Published: 2024-05-03\nArmenia met Iran.", body_start=22), nlp)
    assert part.doc.text == "Armenia met Iran."
    assert part.given_span(0, 7) == (22, 29)


def test_the_parse_does_not_depend_on_what_was_parsed_before(nlp: Language) -> None:
    def parsed() -> list[tuple[str, str, str, int, str]]:
        doc = parse_part("text", text, nlp).doc
        return [(t.text, t.tag_, t.dep_, t.head.i, t.ent_type_) for t in doc]

    text = "Azerbaijan attacked Armenia in September 2022. The alliance, which had promised help, did not come."
    before = parsed()
    parse_part("text", "Elsewhere the ministers met. " * 20, nlp)
    assert parsed() == before


def test_a_stretch_too_long_is_cut_and_counted(nlp: Language) -> None:
    part = parse_part("text", "word " * 100, nlp, max_piece=120)
    assert part.doc.text == ("word " * 100).strip()
    assert part.cuts == 4
    assert all(len(sentence.text) <= 120 for sentence in part.sentences())


@settings(deadline=None, max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text(max_size=120))
def test_any_text_is_parsed_and_tiled_by_its_sentences(nlp: Language, text: str) -> None:
    assert_whole(parse_part("text", text, nlp, max_piece=50), text)


@settings(deadline=None, max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.sampled_from(NEWSLIKE), max_size=40))
def test_anything_like_news_is_tiled_by_its_sentences(nlp: Language, words: list[str]) -> None:
    text = " ".join(words)
    assert_whole(parse_part("text", text, nlp), text)


def assert_whole(part: Part, text: str) -> None:
    assert part.doc.text == clean(text).text
    sentences = list(part.sentences())
    assert "".join(sentence.text_with_ws for sentence in sentences) == part.doc.text
    assert not any(sentence.text.isspace() or not sentence.text for sentence in sentences)
    assert [part.sentence_at(start) for start in part.starts] == list(range(len(sentences)))
    for token in part.doc:
        first, last = part.given_span(token.idx, token.idx + len(token))
        assert 0 <= first < last <= len(text)
        assert token.head.sent.start == token.sent.start


@pytest.mark.parametrize("unit", ["(", "'s", "_", "a(", "x.", "é", "5%", "“", "!?", "#a"])
def test_no_run_makes_the_tokenizer_quadratic(nlp: Language, unit: str) -> None:
    def seconds(size: int) -> float:
        text = "Before it " + unit * (size // len(unit)) + " after."
        begin = time.perf_counter()
        parse_part("text", text, nlp)
        return time.perf_counter() - begin

    assert seconds(50_000) < 3
