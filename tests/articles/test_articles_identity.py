"""Ids: stable, readable, unique, and independent of order; copies of a text are found."""

from __future__ import annotations

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dateline.articles.draft import Draft, Fields, draft, refused
from dateline.articles.identity import Identity, entry_of, fingerprint, identify, key_of
from dateline.errors import DatelineError
from dateline.values import Article


def made(text: str, path: str = "in/name.txt", record: str = "", **fields: str) -> Draft:
    return draft(Fields(text, **fields), path, record)  # type: ignore[arg-type]


def identities(*drafts: Draft) -> list[Identity]:
    found = identify(entry_of(each) for each in drafts)
    return [found[key_of(each)] for each in drafts]


def ids(*drafts: Draft) -> list[str]:
    return [identity.article_id for identity in identities(*drafts)]


@pytest.mark.parametrize(
    "path, slug",
    [
        ("in/My Article (2).txt", "my-article-2"),
        ("in/2024-05-03-x.txt", "a-2024-05-03-x"),
        ("in/Ереван.txt", "article"),
        ("in/Curaçao.txt", "curacao"),
        ("in/" + "x" * 300 + ".txt", "x" * 60),
        ("in/CON.txt", "con"),
    ],
)
def test_an_id_is_the_file_name_and_the_hash_of_the_text(path: str, slug: str) -> None:
    (article_id,) = ids(made("Some text.", path))
    assert article_id == f"{slug}-5a7e1a62" or article_id.startswith(f"{slug}-")
    assert len(article_id) == len(slug) + 9


def test_the_folder_does_not_show() -> None:
    assert ids(made("Some text.", "a/name.txt")) == ids(made("Some text.", "/other/b/name.txt"))


@pytest.mark.parametrize(
    "given_id, kept",
    [
        ("101354", "101354"),
        ("../../etc/passwd", "../../etc/passwd"),
        (" a\x00b\nc ", "a_b_c"),
        ("a; b", "a_ b"),
        ("\u202ea", "a"),
        ("x" * 300, "x" * 200),
    ],
)
def test_a_given_id_is_kept_but_for_what_breaks_a_table(given_id: str, kept: str) -> None:
    assert ids(made("Some text.", given_id=given_id)) == [kept]


def test_one_id_for_two_texts_is_told_at_both() -> None:
    found = identities(made("One.", record="line 1", given_id="a"), made("Two.", record="line 2", given_id="a"))
    assert [identity.article_id[:2] for identity in found] == ["a-", "a-"]
    assert len({identity.article_id for identity in found}) == 2
    assert all("different texts" in identity.note for identity in found)


def test_copies_in_three_formats_are_one_article() -> None:
    body = "The ministers met on Monday.\n\nThey left."
    found = identities(
        draft(Fields(f"Ministers meet\n\n{body}", title="Ministers meet", headline_end=14), "in/a.txt"),
        made(body.upper().replace(".", " ."), "in/b.jsonl", "line 1", given_id="z9", published="2024-05-03"),
        made("Other text.", "in/c.txt"),
        made(body, "in/d.html", title="Another title"),
    )
    assert [identity.duplicate_of for identity in found] == ["z9", "", "", "z9"]


def test_inputs_that_failed_have_ids_of_their_own() -> None:
    error = DatelineError("DL-105")
    assert ids(refused(error, "a/x.txt"), refused(error, "b/x.txt"), refused(error, "b/y.jsonl", "line 3")) == [
        "x-unread",
        "x-unread-2",
        "y-line-3",
    ]


@given(
    st.lists(
        st.tuples(st.sampled_from(["One.", "Two.", "one", ""]), st.sampled_from(["", "a", "A", "a-2"]), st.booleans()),
        max_size=8,
    ),
    st.randoms(use_true_random=False),
)
def test_ids_are_unique_and_the_order_does_not_show(rows: list[tuple[str, str, bool]], shuffler: random.Random) -> None:
    drafts = [
        made(text, "in/x.jsonl", f"line {n}", given_id=given_id, published="2024-05-03" if dated else "")
        if text
        else refused(DatelineError("DL-109"), "in/x.jsonl", f"line {n}", given_id=given_id)
        for n, (text, given_id, dated) in enumerate(rows)
    ]
    found = identify(map(entry_of, drafts))
    assert len({identity.article_id for identity in found.values()}) == len(drafts)
    shuffled = list(drafts)
    shuffler.shuffle(shuffled)
    assert identify(map(entry_of, shuffled)) == found
    standing = {identity.article_id for identity in found.values() if not identity.duplicate_of}
    assert all(identity.duplicate_of in {"", *standing} for identity in found.values())


@pytest.mark.parametrize(
    "other", ["the ministers  met", "“The ministers met!”", "The minis\u0301ters met".replace("\u0301", "")]
)
def test_what_a_fingerprint_does_not_see(other: str) -> None:
    assert fingerprint(Article("a", "The ministers met.")) == fingerprint(Article("b", other))


def test_what_a_fingerprint_sees() -> None:
    assert fingerprint(Article("a", "They met in 2023.")) != fingerprint(Article("b", "They met in 2024."))
