"""Reading rows, also those that are not ours."""

from __future__ import annotations

import pytest

from dateline.chronology import cells


def test_clean_leaves_one_line_that_can_be_written() -> None:
    assert cells.clean({"a": " one\r\ntwo\x00\ud800 ", "b": ""}) == {"a": "one two \ufffd", "b": ""}


def test_names_are_told_once() -> None:
    assert cells.names({"actor": "Iran; ; Oman; Iran"}, "actor") == ("Iran", "Oman")
    assert cells.names({}, "actor") == ()


@pytest.mark.parametrize(
    ("text", "number"), [("3", 3), ("", 0), ("-1", 0), ("1.5", 0), ("many", 0), ("²", 0), ("9" * 30, 0)]
)
def test_count(text: str, number: int) -> None:
    assert cells.count({"sources": text}, "sources") == number


@pytest.mark.parametrize("url", ["https://a.example/x?y=1&z=2#w", "http://a.example", "HTTPS://a.example/é"])
def test_web_addresses_are_links(url: str) -> None:
    assert cells.safe_link(url) == url


@pytest.mark.parametrize(
    "url",
    [
        "",
        "javascript:alert(1)",
        "JaVaScRiPt:alert(1)",
        " javascript:alert(1)",
        "java\nscript:alert(1)",
        "data:text/html,x",
        "vbscript:x",
        "file:///etc/passwd",
        "ftp://a.example",
        "//a.example",
        "https:",
        "https:a",
        "a.example",
        "/a",
        "#a",
        "https://a.example/ b",
        "https://a.example\\b",
        "http://[::1",
        "blob:https://a.example/1",
    ],
)
def test_nothing_else_is(url: str) -> None:
    assert cells.safe_link(url) == ""


def test_plain_takes_off_what_reorders() -> None:
    assert cells.plain("a\u202eb\u2066c\u2069\u200f") == "abc"


@pytest.mark.parametrize("event_id", ["Ec1cb19190a93", "E-1.2_3"])
def test_good_ids_are_their_anchor(event_id: str) -> None:
    assert cells.anchor(event_id) == event_id


@pytest.mark.parametrize("event_id", ["", "1", "a b", 'x" onclick="y', "dl-filters", "é", "E" * 300, "a#b", "a=b"])
def test_others_get_one(event_id: str) -> None:
    made = cells.anchor(event_id)
    assert made == cells.anchor(made)
    assert made.startswith("E-")
    assert len(made) == 14
