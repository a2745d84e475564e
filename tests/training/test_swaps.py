"""Texts told of other states: what is swapped, what stays, and that the marks move with their words."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dateline.training.coded import CodedText, Mark
from dateline.training.swaps import swapped


def told(text: str, *marks: tuple[int, int], title: str = "", seed: int = 1) -> CodedText:
    named = tuple(Mark(str(number), "text", start, end) for number, (start, end) in enumerate(marks, 1))
    (swap,) = swapped([CodedText("x", title, text, marks=named)], seed)
    return swap


def test_name_adjective_people_and_capital_become_those_of_one_other_state() -> None:
    text = told("Armenia said Armenian troops and Armenians in Yerevan were safe.", title="Yerevan calm").text
    name, _, adjective, *_ = text.split()
    people, capital = text.split()[5], text.split()[7]
    assert "Armenia" not in text
    assert "Yerevan" not in text
    (again,) = swapped([CodedText("x", "", "Armenia Armenian Armenians Yerevan")], 1)
    assert again.text.split()[0] == name
    assert {adjective, people, capital} >= {text.split()[2], people, capital}


def test_two_states_become_two() -> None:
    text = told("Chad met Peru. Peru met Chad.").text
    first, _, second, third, _, fourth = text.replace(".", "").split()
    assert first == fourth
    assert second == third
    assert first != second
    assert not {first, second} & {"Chad", "Peru"}


@pytest.mark.parametrize(
    "text", ["The bloc met.", "", "brazil nuts", "Kyivan Rus", "A Perugian chef", "the EU and NATO"]
)
def test_what_names_no_state_stays(text: str) -> None:
    assert told(text).text == text


def test_the_article_goes_with_the_sound() -> None:
    forms = {told("He met an Iraqi envoy.", seed=seed).text.split()[2:4][0] for seed in range(30)}
    assert forms == {"a", "an"}
    for seed in range(30):
        article, word = told("He met an Iraqi envoy.", seed=seed).text.split()[2:4]
        if word[0] in "BCDFGHJKLMNPQRSTVWXYZ":
            assert article == "a"
        elif word[0] in "AEIO" and not word.startswith("Eu"):
            assert article == "an"


def test_it_is_the_same_for_the_same_seed_and_another_for_another() -> None:
    assert told("Iraq met Chad.").text == told("Iraq met Chad.").text
    assert len({told("Iraq met Chad.", seed=seed).text for seed in range(10)}) > 5


@given(st.lists(st.sampled_from(["Iraq", "an Iraqi", "a Chadian", "met", "Lima", "the", "bloc", "N'Djamena", "Poles"])))
def test_marks_keep_their_words(words: list[str]) -> None:
    """A mark of words that name no state has the same words after; one of a state has whole words, and order stays."""
    spans, text = [], ""
    for word in words:
        text += " " if text else ""
        spans.append((len(text), len(text) + len(word)))
        text += word
    swap = told(text, *spans)
    found = [swap.text[mark.start : mark.end] for mark in swap.marks]
    assert " ".join(found) == swap.text
    assert [new for new, old in zip(found, words, strict=True) if old in ("met", "the", "bloc")] == [
        old for old in words if old in ("met", "the", "bloc")
    ]
