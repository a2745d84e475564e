"""Laws of the whole: arbitrary text never raises, offsets are true, the same text gives the same answer."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from dateline.times import govern, read_times, to_edtf
from dateline.values import Article

if TYPE_CHECKING:
    from dateline.sentences import Part

Parser = Callable[[str], "Part"]
WORDS = st.sampled_from(
    "the a last this next 30 31 February May march sun second 2024 9999 0 1000 10000 days weeks ago later since by "
    "until early mid - , . / of and quarter century 20th 1990s '90s 10:35 a.m. GMT every Friday two hundred thousand "
    "half end year-ago past three 12.13.2025 2025-01-23 31.12.9999 Q3 9/11 D-Day New Year ’s ２０２５ \u200f \n \n\n "
    "before after day week month year will met Monday that same following earlier overnight Ramadan "
    "1445 Mehr ago tomorrow President Clinton".split(" ")
)


def check(parser: Parser, text: str, published: str) -> None:
    part = parser(text)
    when, times = read_times(Article("a", text, published=published), (part,))
    end = 0
    for it in times:
        assert end <= it.start < it.end
        assert part.doc.text[it.start : it.end] == it.text
        assert it.value
        assert not it.interval.start or not it.interval.end or it.interval.start <= it.interval.end
        to_edtf(govern(it))
        end = it.end
    assert when.reason
    assert (when, times) == read_times(Article("a", text, published=published), (part,))


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(words=st.lists(WORDS, max_size=14), published=st.sampled_from(["", "2025-01-23", "9999-12-31", "0001-01-01"]))
def test_words_of_time_in_any_order(part: Parser, words: list[str], published: str) -> None:
    text = " ".join(words)
    if text.strip():
        check(part, text, published)


@settings(max_examples=80, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=st.text(st.characters(codec="utf-8"), min_size=1, max_size=80), published=st.text(max_size=30))
def test_arbitrary_text(part: Parser, text: str, published: str) -> None:
    if text.strip():
        check(part, text, published)


@pytest.mark.parametrize(
    "text",
    [
        "9" * 20000,
        "1 " * 5000,
        "30 February 2024, 31.04.2024, year 0, year 9999, 99/99/9999",
        "\u200f23 January 2025\u200f and \u202e2025-01-23\u202c",
        "２０２５年１月２３日 and ２３ January ２０２５",
        "1 Farvardin 9999, 31 Ramadan 1445, 45 Mehr 1400",
        "President " * 2000,
        "two days before " * 2000,
    ],
)
@pytest.mark.parametrize("published", ["", "2025-01-23"])
def test_bad_input(part: Parser, text: str, published: str) -> None:
    check(part, text, published)


@pytest.mark.parametrize(
    "unit", ["9", "1 ", "last ", "the end of ", "two days after ", "Jan. 1, ", "20th century ", "'s "]
)
def test_time_is_linear_in_the_text(nlp: object, unit: str) -> None:
    from spacy.tokens import Doc

    from dateline.times.company import settle
    from dateline.times.find import _matches
    from dateline.times.lexemes import cut
    from dateline.times.syntax import Parse
    from dateline.times.vocabulary import vocabulary

    def seconds(times: int) -> float:
        text = unit * times
        doc = Doc(nlp.vocab, words=text.split() or ["x"])  # type: ignore[attr-defined]
        began = time.perf_counter()
        lexemes = cut(text, vocabulary())
        parse = Parse(doc, tuple(range(len(doc))), vocabulary().tenses)
        settle(lexemes, vocabulary(), parse)
        for _ in _matches(lexemes, vocabulary(), parse):
            pass
        return time.perf_counter() - began

    seconds(100)
    small = max(0.002, min(seconds(2000) for _ in range(3)))
    assert min(seconds(8000) for _ in range(2)) < 12 * small
