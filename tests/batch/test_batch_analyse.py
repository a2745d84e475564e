"""One article's walk through all stages: offsets are those of the text as it was given, evidence is unchanged."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dateline.batch.analyse import analyse
from dateline.settings import Settings
from dateline.values import Article, ArticleReport

if TYPE_CHECKING:
    from spacy.language import Language

    from dateline.values import Analysis


def walk(
    nlp: Language, text: str, settings: Settings | None = None, *, title: str = "", published: str = ""
) -> Analysis:
    """What is read in a text."""
    article = Article("a", text, title=title, published=published)
    return analyse(ArticleReport(article), nlp, settings or Settings())


def test_offsets_count_in_the_text_as_it_was_given(nlp: Language) -> None:
    text = (
        "\u200bOn 3 May\u00a02021 Azer\u00adbaijan at\u200btacked Armenia near \x00Goris.\r\n\r\nGeorgia condemned it."
    )
    analysis = walk(nlp, text)
    (time,) = analysis.times
    assert text[time.start : time.end] == "3 May\u00a02021"
    attack, protest = analysis.mentions
    assert text[attack.start : attack.end] == "at\u200btacked"
    assert attack.evidence == text[1 : text.index("\r")]
    assert text[protest.start : protest.end] == "condemned"
    assert protest.evidence == "Georgia condemned it."


def test_title_and_text_are_parts_of_their_own(nlp: Language) -> None:
    analysis = walk(
        nlp, "Russia expelled a Swedish diplomat on Tuesday.", title="Moscow expels Swede", published="2021-02-05"
    )
    assert [(mention.part, mention.trigger) for mention in analysis.mentions] == [
        ("title", "expels"),
        ("text", "expelled"),
    ]
    assert str(analysis.mentions[1].interval.start) == "2021-02-02"


def test_the_report_tells_what_was_read(nlp: Language) -> None:
    report = walk(nlp, "Mali expelled an envoy. Niger did not.", published="2022-02-01").report
    assert (report.words, report.sentences, report.status) == (7, 2, "ok")
    assert report.published.basis == "metadata"


def test_a_long_stretch_is_cut_and_noted(nlp: Language) -> None:
    report = walk(nlp, "word " * 300, Settings(max_piece=500)).report
    (note,) = report.article.notes
    assert note.startswith("cut in ")
    assert note.endswith("within 500 characters")
