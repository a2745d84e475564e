"""Whether it happened: status and tense by the clause."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from reader_fixtures import Read


@pytest.mark.parametrize(
    ("text", "kind", "status", "tense"),
    [
        ("Rebels shelled the town.", "ASSAULT", "actual", "past"),
        ("Rebels have shelled the town.", "ASSAULT", "actual", "past"),
        ("Rebels did not shell the town.", "ASSAULT", "negated", "past"),
        ("Rebels never shelled the town.", "ASSAULT", "negated", "past"),
        ("The union has not yet condemned Baku.", "ACCUSE", "negated", "past"),
        ("The union has yet to condemn Baku.", "ACCUSE", "negated", "none"),
        ("The union failed to condemn Baku.", "ACCUSE", "negated", "none"),
        ("The union stopped short of condemning Baku.", "ACCUSE", "negated", "none"),
        ("No country has recognised Abkhazia.", "SUPPORT", "negated", "past"),
        ("Nobody condemned Baku.", "ACCUSE", "negated", "past"),
        ("Poland may close its border.", "SANCTION", "hypothetical", "none"),
        ("Paris fears that rebels attacked the town.", "ASSAULT", "hypothetical", "past"),
        ("Chad is considering suspending aid.", "SANCTION", "hypothetical", "none"),
        ("The leaders will meet in Doha.", "AGREE", "planned", "future"),
        ("The leaders are to meet in Doha.", "AGREE", "planned", "future"),
        ("The leaders are going to meet in Doha.", "AGREE", "planned", "future"),
        ("The leaders are expected to meet in Doha.", "AGREE", "planned", "none"),
        ("Talks are due to resume in Vienna.", "AGREE", "planned", "future"),
        ("Minsk said it would withdraw its troops.", "CONCEDE", "planned", "future"),
        ("The army continued to bombard Aleppo.", "ASSAULT", "ongoing", "none"),
        ("Rebels have been attacking convoys since June.", "ASSAULT", "ongoing", "past"),
        ("Russian troops began withdrawing from Kherson.", "RETREAT", "actual", "none"),
        ("The alleged attack on Minsk was filmed.", "ASSAULT", "claimed", "none"),
        ("A planned visit to Rome drew crowds.", "AGREE", "planned", "none"),
    ],
)
def test_status(text: str, kind: str, status: str, tense: str, read: Read) -> None:
    (action,) = read(text)
    assert (action.event_type, action.status, action.tense) == (kind, status, tense)


def test_both_sides_of_a_condition_did_not_happen(read: Read) -> None:
    found = {action.lemma: action.status for action in read("Cuba would free them if Washington lifted the embargo.")}
    assert found == {"free": "hypothetical", "lift": "hypothetical"}


def test_a_present_tense_with_tomorrow_is_still_to_come(read: Read) -> None:
    (action,) = read("Trump meets Putin in Anchorage tomorrow.", "tomorrow")
    assert (action.event_type, action.status) == ("AGREE", "planned")
    (done,) = read("Trump met Putin in Anchorage on Friday.", "Friday")
    assert (done.event_type, done.status) == ("CONSULT", "actual")


@pytest.mark.parametrize(
    ("headline", "kind", "status"),
    [
        ("Putin to visit China", "AGREE", "planned"),
        ("Fiji breaks off relations with Samoa", "SANCTION", "actual"),
        ("UN condemns attack on convoy", "ACCUSE", "actual"),
    ],
)
def test_headlines(headline: str, kind: str, status: str, read: Read) -> None:
    first = read(headline, headline=True)[0]
    assert (first.event_type, first.status) == (kind, status)
