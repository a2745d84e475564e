"""The language of an article."""

from __future__ import annotations

import pytest

from dateline.articles.language import language_name, language_of

ENGLISH = (
    "The foreign ministers of Armenia and Azerbaijan met in Washington on Monday and agreed to speak about the border."
)


@pytest.mark.parametrize(
    "text, code",
    [
        (ENGLISH, "en"),
        (
            "Die Außenminister der beiden Länder trafen sich am Montag und sprachen im Sommer über ihre Grenze.",
            "de",
        ),
        (
            "Министры иностранных дел двух стран встретились в понедельник и договорились обсудить границу летом.",
            "ru",
        ),
        (
            "Les ministres des affaires étrangères de ces pays se sont rencontrés lundi et ont parlé de la frontière.",
            "fr",
        ),
        ("Die Minister trafen sich.", ""),
        ("1 2 3 " * 100, ""),
        ("", ""),
    ],
)
def test_a_language_is_told_when_it_is_clear(text: str, code: str) -> None:
    assert language_of(text) == code


def test_names_of_languages() -> None:
    assert language_name("de") == "German"
    assert language_name("xx") == "xx"
