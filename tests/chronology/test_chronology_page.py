"""The page: whole without scripts, closed to the network, and inert whatever the articles say."""

from __future__ import annotations

import base64
import hashlib
import json
import re
from dataclasses import dataclass, field
from html.parser import HTMLParser
from itertools import pairwise

import pytest
from chronology_sample import ARTICLES_SAMPLE, EVENTS_SAMPLE, MENTIONS_SAMPLE, event_row
from hostile import PAYLOADS, hostile_tables

from dateline.chronology import render_html

_VOID = {"meta", "input", "br"}


@dataclass
class _Page(HTMLParser):
    """Tags with their attributes in order, text by element, and whether all that opens closes."""

    html: str
    tags: list[tuple[str, dict[str, str]]] = field(default_factory=list)
    texts: list[tuple[str, str]] = field(default_factory=list)
    open: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        super().__init__()
        self.feed(self.html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, {name: value or "" for name, value in attrs}))
        if tag not in _VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, {name: value or "" for name, value in attrs}))

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.texts.append((self.open[-1] if self.open else "", data))

    def attributes(self, name: str) -> list[str]:
        return [attrs[name] for _, attrs in self.tags if name in attrs]

    @property
    def visible(self) -> str:
        return " ".join("".join(text for tag, text in self.texts if tag not in ("script", "style")).split())


@pytest.fixture(scope="module")
def page() -> _Page:
    return _Page(render_html(EVENTS_SAMPLE, MENTIONS_SAMPLE, ARTICLES_SAMPLE))


def test_every_event_is_there_in_order(page: _Page) -> None:
    ids = [attrs["id"] for tag, attrs in page.tags if tag == "article"]
    assert sorted(ids) == sorted(row["event_id"] for row in EVENTS_SAMPLE)
    assert (
        ids.index("E28") < ids.index("E01") < ids.index("E14") < ids.index("E15") < ids.index("E21") < ids.index("E29")
    )
    for row in EVENTS_SAMPLE:
        assert row["summary"] in page.visible


def test_it_is_whole_without_scripts(page: _Page) -> None:
    hidden = [attrs.get("id") for tag, attrs in page.tags if "hidden" in attrs]
    assert hidden == ["dl-filters", "dl-tools"]


def test_headings_do_not_skip_a_level(page: _Page) -> None:
    levels = [int(tag[1]) for tag, _ in page.tags if re.fullmatch(r"h\d", tag)]
    assert levels[0] == 1
    assert all(low <= high + 1 for high, low in pairwise(levels))


def test_ids_are_unique_and_references_lead_somewhere(page: _Page) -> None:
    ids = page.attributes("id")
    assert len(ids) == len(set(ids))
    references = [href[1:] for href in page.attributes("href") if href.startswith("#")]
    references += page.attributes("aria-labelledby") + page.attributes("for") + page.attributes("list")
    references += [fill[5:-1] for fill in page.attributes("fill") if fill.startswith("url(#")]
    assert set(references) <= set(ids)


def test_dates_as_people_write_them(page: _Page) -> None:
    for text in ("September 2022", "since September 2022", "by the end of 2024", "17–19 September 2024", "about 2022"):
        assert text in page.visible
    assert ("time", {"datetime": "2025-01-23"}) in page.tags


@pytest.mark.parametrize(
    "text",
    [
        "30 events told in 3 articles from 2 sources, dated August 1951 to January 2025.",
        "24 are told as fact",
        "1 input could not be read. 1 article repeats another and was not counted.",
        "The sources do not agree on the date and whether it happened.",
        "says Ministry of Defence of Armenia",
        "2 sources: Harbour Dispatch, Ridge Radio",
        "September 2022: dated by “last September”, counted from the day of publication",
        "first reported 24 January 2025",
        "Attack or clash: heavy weapons",
    ],
)
def test_what_a_reader_is_told(page: _Page, text: str) -> None:
    assert text in page.visible


def test_what_is_not_told_as_fact_stands_apart(page: _Page) -> None:
    classes = {attrs["id"]: attrs["class"] for tag, attrs in page.tags if tag == "article"}
    assert {key for key, value in classes.items() if value == "event apart"} == {
        "E09",
        "E19",
        "E22",
        "E23",
        "E24",
        "E25",
    }
    for label in ("Claimed", "Planned", "Possible", "Did not happen", "Demanded", "Threatened", "Ongoing"):
        assert label in page.visible
    hollow = [attrs for tag, attrs in page.tags if tag == "rect" and "hollow" in attrs.get("class", "")]
    assert len(hollow) == 6 + 1  # and the one in the legend


def test_the_action_is_marked_in_its_sentence(page: _Page) -> None:
    assert [text for tag, text in page.texts if tag == "mark"].count("attacked") == 1


def test_nothing_is_fetched(page: _Page) -> None:
    assert not page.attributes("src")
    assert not {tag for tag, _ in page.tags} & {"link", "img", "iframe", "object", "embed", "base", "audio", "video"}
    outside = [(tag, attrs["href"]) for tag, attrs in page.tags if not attrs.get("href", "#").startswith("#")]
    assert set(outside) == {("a", "https://dispatch.example/alliance?a=1&b=2")}
    style = "".join(text for tag, text in page.texts if tag == "style")
    assert "url(" not in style
    assert "@import" not in style
    script = "".join(text for tag, text in page.texts if tag == "script")
    assert not re.search(r"fetch|XMLHttp|import\(|WebSocket|sendBeacon|innerHTML|eval|cookie|localStorage", script)


def test_the_policy_lets_only_our_own_style_and_script_in(page: _Page) -> None:
    (policy,) = (attrs["content"] for tag, attrs in page.tags if attrs.get("http-equiv") == "Content-Security-Policy")
    assert policy.startswith("default-src 'none'; ")
    assert "unsafe" not in policy
    style = next(text for tag, text in page.texts if tag == "style")
    script = [text for tag, text in page.texts if tag == "script"][-1]
    for text in (style, script):
        digest = base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()
        assert f"'sha256-{digest}'" in policy
    assert not page.attributes("style")


@pytest.mark.parametrize("payload", PAYLOADS)
def test_hostile_texts_are_inert(payload: str) -> None:
    page = _Page(render_html(*hostile_tables(payload)))
    calm = _Page(render_html(*hostile_tables("calm")))
    assert {tag for tag, _ in page.tags} <= {tag for tag, _ in calm.tags}
    assert [tag for tag, _ in page.tags].count("script") == 2
    for tag, attrs in page.tags:
        assert set(attrs) <= {name for other, found in calm.tags if other == tag for name in found} | {"href", "rel"}
        assert not any(name.startswith("on") or name == "style" for name in attrs)
        assert attrs.get("href", "#").startswith(("#", "https://evil.example/")) or tag != "a"
        assert "javascript:" not in attrs.get("href", "")
    index = next(text for tag, text in page.texts if tag == "script")
    assert not re.search("[<>&\u2028\u2029]", index)
    assert len(json.loads(index)["events"]) == 2


def test_hostile_texts_are_still_shown() -> None:
    payload = "<script>alert('x')</script> & \"quoted\""
    assert payload in _Page(render_html(*hostile_tables(payload))).visible


def test_foreign_text_keeps_its_direction_to_itself() -> None:
    html = render_html([event_row("E1", "2024", "\u202eolleh", actor="\u202egro")], [], [])
    assert "<bdi>\u202eolleh</bdi>" in html
    assert "\u202egro" not in html.replace("<bdi>\u202egro</bdi>", "").partition("<script")[0]


def test_no_events() -> None:
    page = _Page(render_html([]))
    assert "There is no event to show: the table of events has no rows." in page.visible
    assert not {tag for tag, _ in page.tags} & {"svg", "form", "article", "nav", "footer"}


def test_events_alone() -> None:
    page = _Page(render_html(EVENTS_SAMPLE))
    assert "The sentence that says it best" in page.visible
    assert "It was reported: The two sides met." in page.visible


def test_rows_without_columns() -> None:
    assert "No summary" in _Page(render_html([{}], [{}], [{}])).visible


def test_same_rows_same_page() -> None:
    assert render_html(EVENTS_SAMPLE, MENTIONS_SAMPLE, ARTICLES_SAMPLE) == render_html(
        [dict(reversed(row.items())) for row in EVENTS_SAMPLE], MENTIONS_SAMPLE, ARTICLES_SAMPLE
    )
