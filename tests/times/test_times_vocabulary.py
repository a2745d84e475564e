"""The compiled lexicons of times, a user's layer over ours, and how a text is cut into kinds."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from dateline.errors import DatelineError
from dateline.times import read_times, to_edtf
from dateline.times.grammar import RULES
from dateline.times.interpret import _READERS
from dateline.times.lexemes import cut
from dateline.times.vocabulary import KINDS, vocabulary
from dateline.values import Article

if TYPE_CHECKING:
    from dateline.sentences import Part

Parser = Callable[[str], "Part"]


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("23rd of January 2025", "oOmy"),
        ("Sept. 28, 2023", "mn,y"),
        ("at 10:35 a.m. EST", ".hz"),
        ("two and a half years ago", "nUg"),
        ("nineteen ninety-six", "y"),
        ("the twenty-first century", "tou"),
        ("2 1/2 years", "nU"),
        ("the '90s and the 1980s", "tY&tY"),
        ("New Year's Eve", "H"),
        ("2022/23", "G"),
        ("13.03.2025", "D"),
        ("first\n\nsecond", "o|o"),
        ("2025\u200f", "y"),
        ("２０２５", "...."),
        ("9" * 20, "."),
    ],
)
def test_kinds(text: str, kinds: str) -> None:
    assert cut(text, vocabulary()).kinds == kinds


def test_every_kind_of_the_grammar_is_explained() -> None:
    used = {char for _, pattern in RULES for char in pattern if char.isalpha()}
    assert used <= set(KINDS)


def test_every_reader_has_its_rule() -> None:
    assert set(_READERS) <= {name for name, _ in RULES}


def test_a_layer_adds_a_holiday(part: Parser, tmp_path: Path) -> None:
    text = '[holidays]\n"freedom day" = { month = 4, day = 27 }\n[named_days]\n"black friday" = "1978-09-08"\n'
    (tmp_path / "calendar.toml").write_text(text, encoding="utf-8")
    parsed = part("They met on Freedom Day. It was as on Black Friday.")
    article = Article("a", "", published="2025-06-01", published_from="metadata")
    _, times = read_times(article, (parsed,), layers=[tmp_path])
    assert [to_edtf(it.interval) for it in times] == ["2025-04-27", "1978-09-08"]


@pytest.mark.parametrize(
    "text",
    [
        '[months]\nnisan = "first"\n',
        "[months]\nnisan = 13\n",
        '[named_days]\n"doomsday" = "2012-12-32"\n',
        '[holidays]\n"freedom day" = { month = 4 }\n',
        "[months\n",
    ],
)
def test_a_bad_layer_is_told(text: str, tmp_path: Path) -> None:
    (tmp_path / "calendar.toml").write_text(text, encoding="utf-8")
    with pytest.raises(DatelineError) as caught:
        vocabulary((str(tmp_path),))
    assert caught.value.code in ("DL-201", "DL-205")
