"""Records of named fields: what is taken, what is told."""

from __future__ import annotations

import json

import pytest

from dateline.articles.draft import Draft
from dateline.articles.jsonfile import read_json

RECORD = {
    "id": "a1",
    "title": "Ministers meet",
    "text": "The ministers met.",
    "published": "2024-05-03",
    "url": "https://www.paper.example/2024/05/02/a",
    "source": "The Paper",
}


def shown(drafts: list[Draft]) -> list[tuple[str, str, str]]:
    """Record, status and code of each."""
    codes = [error.partition("(DL-")[2][:3] for error in (draft.report.error for draft in drafts)]
    return [(draft.record, draft.report.status, code) for draft, code in zip(drafts, codes)]


def test_the_fields_of_a_record() -> None:
    (draft,) = read_json(json.dumps(RECORD), "a.json")
    article = draft.report.article
    assert (article.article_id, article.title, article.text) == ("a1", "Ministers meet", "The ministers met.")
    assert (article.published, article.published_from, article.headline_end) == ("2024-05-03", "metadata", 0)
    assert (article.source, article.url) == ("The Paper", "https://www.paper.example/2024/05/02/a")


def test_source_and_date_come_from_the_address_when_there_are_no_others() -> None:
    (draft,) = read_json(json.dumps({"text": "x y", "url": RECORD["url"]}), "a.json")
    article = draft.report.article
    assert (article.source, article.published, article.published_from) == ("paper.example", "2024-05-02", "path")


@pytest.mark.parametrize(
    "field, value, code",
    [
        ("title", 5, "110"),
        ("url", ["x"], "110"),
        ("published", 2024, "110"),
        ("published", "soon", "111"),
        ("id", True, "110"),
    ],
)
def test_a_wrong_field_is_told_and_left_out(field: str, value: object, code: str) -> None:
    drafts = list(read_json(json.dumps({**RECORD, "url": "", field: value}), "a.json"))
    assert shown(drafts) == [("", "ok", code)]


@pytest.mark.parametrize("record, code", [({"text": 5}, "110"), ({"title": "x"}, "109"), ({"text": None}, "109")])
def test_a_record_without_a_text_fails(record: object, code: str) -> None:
    assert shown(list(read_json(json.dumps(record), "a.json"))) == [("", "failed", code)]


def test_a_number_will_do_as_an_id() -> None:
    (draft,) = read_json('{"id": 7, "text": "x y"}', "a.json")
    assert draft.report.article.article_id == "7"


def test_a_text_that_begins_with_its_title_has_it_as_headline() -> None:
    (draft,) = read_json(json.dumps({"title": "A b", "text": "A b\nText here."}), "a.json")
    assert draft.report.article.headline_end == 3
    (draft,) = read_json(json.dumps({"text": "Ministers meet\nText here."}), "a.json")
    assert draft.report.article.title == "Ministers meet"
