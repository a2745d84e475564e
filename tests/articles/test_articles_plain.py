"""Plain text and Markdown: headline, metadata in front of the text, and offsets that count in the file."""

from __future__ import annotations

import pytest

from dateline.articles.headline import headline_end, repeated_title_end
from dateline.articles.plain import read_plain
from dateline.errors import DatelineError
from dateline.values import Article

BODY = "The foreign ministers of the two countries met on Monday and agreed to speak about the border in the summer."
WRAPPED = (
    "The foreign ministers of the two countries\nmet on Monday and agreed that they would\nspeak about the border.\n"
)


def article(text: str, path: str = "in/name.txt") -> Article:
    return read_plain(text, path).report.article


@pytest.mark.parametrize(
    "headline, gap",
    [
        ("Ministers meet", "\n"),
        ("Ministers meet", "\r\n\r\n"),
        ("Will they meet again?", "\n"),
        ("New sanctions on the U.S.", "\n\n"),
        ("“We will not leave”: minister", "\n"),
    ],
)
def test_the_first_line_is_the_headline(headline: str, gap: str) -> None:
    made = article(f"\n{headline}{gap}{BODY}")
    assert made.title == headline
    assert made.text[: made.headline_end] == f"\n{headline}"


@pytest.mark.parametrize(
    "text",
    [
        BODY,
        f"{BODY}\n{BODY}",
        f"Ministers met.\n{BODY}",
        f"He said “no.”\n{BODY}",
        f"YEREVAN, May 4 (Agency) --\n\n{BODY}",
        f"In short:\n{BODY}",
        f"{'Ministers meet ' * 10}\n\n{BODY}",
        "Ministers meet",
        "Ministers meet\n\n  \n",
        f"* * *\n{BODY}",
        WRAPPED + WRAPPED,
        "The ministers\nof two countries met.",
    ],
)
def test_no_headline(text: str) -> None:
    made = article(text)
    assert (made.title, made.headline_end) == ("", 0)


def test_a_headline_of_a_wrapped_text() -> None:
    assert headline_end("Ministers meet\n" + WRAPPED) == 14


@pytest.mark.parametrize(
    "front",
    [
        "---\ntitle: 'Ministers meet'\ndate: 2024-05-03\nsource: The Paper\nurl: https://p.example/a\ntags: x\n---\n",
        "Title: Ministers meet\nPublished: May 3, 2024\nSource: The Paper\nURL: https://p.example/a\n\n",
    ],
)
def test_metadata_in_front_of_the_text(front: str) -> None:
    made = article(front + BODY)
    assert made.text == front + BODY
    assert made.text[made.body_start :].strip() == BODY
    assert (made.title, made.headline_end) == ("Ministers meet", 0)
    assert (made.published, made.published_from) == ("2024-05-03", "metadata")
    assert (made.source, made.url) == ("The Paper", "https://p.example/a")


def test_a_title_of_the_metadata_that_the_text_repeats_is_one_headline() -> None:
    made = article(f"---\ntitle: Ministers meet\n---\n\n# Ministers meet\n\n{BODY}")
    assert made.title == "Ministers meet"
    assert made.text[made.body_start : made.headline_end].strip() == "# Ministers meet"


@pytest.mark.parametrize("text", [f"Date: unknown\n{BODY}", f"Minister: we will not leave\n{BODY}", f"---\n{BODY}"])
def test_what_only_looks_like_metadata_is_text(text: str) -> None:
    assert article(text).body_start == 0


def test_a_date_line_under_the_headline_is_read_and_stays_text() -> None:
    made = article(f"Ministers meet\nPublished: 3 May 2024\n\n{BODY}")
    assert (made.published, made.body_start, made.title) == ("2024-05-03", 0, "Ministers meet")


def test_the_date_of_the_path_serves_when_there_is_no_other() -> None:
    assert article(BODY, "in/2024-05-03-x.txt").published_from == "path"
    assert article(f"Date: 2024-05-04\n{BODY}", "in/2024-05-03-x.txt").published == "2024-05-04"


def test_a_date_that_is_none_is_told_and_the_article_goes_on() -> None:
    made = read_plain(f"---\ndate: someday\n---\n{BODY}", "a.txt").report
    assert made.status == "ok"
    assert made.article.published == ""
    assert "DL-111" in made.error


@pytest.mark.parametrize("text", ["", " \n\t ", "---\ndate: 2024-05-03\n---\n \n"])
def test_an_empty_text_is_told(text: str) -> None:
    with pytest.raises(DatelineError) as caught:
        read_plain(text, "a.txt")
    assert caught.value.code == "DL-105"


@pytest.mark.parametrize(
    "text, title, end",
    [("A Title\nbody", "A title", 7), ("A title here\nbody", "A title", 0), ("A title", "A title", 0), ("x\ny", "", 0)],
)
def test_a_title_repeated_by_the_text(text: str, title: str, end: int) -> None:
    assert repeated_title_end(text, title) == end
