"""Finding many names at once."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dateline.actors.trie import Trie, fold, words_of


def found(names: list[str], text: str) -> list[str]:
    trie: Trie[str] = Trie()
    for name in names:
        trie.add(name, name)
    return [text[match.start : match.end] for match in trie.find(words_of(text))]


@pytest.mark.parametrize(
    ("names", "text", "expected"),
    [
        (["Armenia"], "Armenia’s border with armenia", ["Armenia"]),
        (["US", "UK"], "let us say the US and the UK", ["US", "UK"]),
        (["U.S."], "the U.S. army, the US army, a U.S-backed force", ["U.S", "U.S"]),
        (["NATO"], "Nato and NATO, not nato", ["Nato", "NATO"]),
        (["WHO"], "Who asked the WHO?", ["WHO"]),
        (["South Sudan", "Sudan"], "Sudan and South Sudan", ["Sudan", "South Sudan"]),
        (["Sana'a"], "in Sana’a and Sana'a", ["Sana’a", "Sana'a"]),
        (["al-Shabaab"], "al-Shabaab, Al Shabaab, al shabaab", ["al-Shabaab", "Al Shabaab"]),
        (["Recep Tayyip Erdoğan"], "Recep Tayyip Erdogan", ["Recep Tayyip Erdogan"]),
        (["UN Security Council"], "the UN security council", ["UN security council"]),
        (["Islamic State"], "an Islamic state", []),
    ],
)  # fmt: skip
def test_find(names: list[str], text: str, expected: list[str]) -> None:
    assert found(names, text) == expected


def test_longest_name_first_place() -> None:
    assert found(["People", "People's Republic", "People's Republic of China"], "the People’s Republic of Chad") == [
        "People’s Republic"
    ]


def test_whole_gives_every_value_of_a_name() -> None:
    trie: Trie[int] = Trie()
    trie.add("Georgia", 1)
    trie.add("GEORGIA", 2)
    assert trie.whole("georgia") == (1, 2)
    assert trie.whole("georg") == ()


@pytest.mark.parametrize(("text", "expected"), [("Sadr left.", ("man",)), ("SADR left.", ("land",))])
def test_a_name_written_just_so_goes_before_an_acronym(text: str, expected: tuple[str, ...]) -> None:
    trie: Trie[str] = Trie()
    trie.add("SADR", "land")
    trie.add("Sadr", "man")
    assert [match.values for match in trie.find(words_of(text))] == [expected]


@given(st.text(max_size=60), st.lists(st.text(min_size=1, max_size=8), max_size=6))
def test_matches_are_in_order_and_apart(text: str, names: list[str]) -> None:
    trie: Trie[str] = Trie()
    for name in names:
        trie.add(name, name, any_case=True)
    matches = list(trie.find(words_of(text)))
    assert all(one.end <= other.start for one, other in itertools.pairwise(matches))
    assert all(0 <= match.start < match.end <= len(text) for match in matches)


@given(st.text(alphabet=st.characters(categories=("Lu", "Ll")), min_size=1, max_size=12))
def test_folding_twice_changes_nothing(word: str) -> None:
    assert fold(fold(word)) == fold(word)
