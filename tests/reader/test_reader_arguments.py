"""Who did it to whom: constructions of English, one a line."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from reader_fixtures import Read


@pytest.mark.parametrize(
    ("text", "actors", "recipients"),
    [
        ("Azerbaijan attacked Armenia.", ["Azerbaijan"], ["Armenia"]),
        ("Armenia was attacked by Azerbaijan.", ["Azerbaijan"], ["Armenia"]),
        ("Armenia was attacked.", [], ["Armenia"]),
        ("Azerbaijan's attack on Armenia was brief.", ["Azerbaijan"], ["Armenia"]),
        ("The attack by Azerbaijan on Armenian territory was brief.", ["Azerbaijan"], ["Armenian"]),
        ("A Russian strike on Kharkiv lit the sky.", ["Russian"], ["Kharkiv"]),
        ("Russia launched a strike on Kharkiv.", ["Russia"], ["Kharkiv"]),
        ("Sanctions were imposed on Iran by Canada.", ["Canada"], ["Iran"]),
        ("Jets that bombed Aleppo flew home.", ["Jets"], ["Aleppo"]),
        ("Iran, which the council condemned, protested.", ["the council"], ["Iran"]),
        ("Ethiopia and Eritrea accused Sudan.", ["Ethiopia", "Eritrea"], ["Sudan"]),
        ("Kenya urged Somalia to withdraw.", ["Kenya"], ["Somalia"]),
        ("Kenya called on Somalia to withdraw.", ["Kenya"], ["Somalia"]),
        ("Israel threatened to attack Lebanon.", ["Israel"], ["Lebanon"]),
        ("Canada sent tanks to Ukraine.", ["Canada"], ["Ukraine"]),
        ("Spain recalled its ambassador from Lima.", ["Spain"], ["Lima"]),
        ("Yerevan rejected the alliance's proposal.", ["Yerevan"], ["the alliance"]),
        ("Mali cut ties with France.", ["Mali"], ["France"]),
        ("The arrest of the senator by police was filmed.", ["police"], ["the senator"]),
        ("Zelensky visited Warsaw.", ["Zelensky"], ["Warsaw"]),
        ("Chancellor Olaf Scholz received President Xi Jinping.", ["President Xi Jinping"], ["Chancellor Olaf Scholz"]),
        ("Armenia's membership in the alliance was frozen.", ["Armenia"], ["the alliance"]),
        ("The rebels seized the town and killed soldiers.", ["The rebels"], ["soldiers"]),
        # reciprocal acts: all parties act
        ("Putin met Erdogan in Sochi.", ["Putin", "Erdogan"], []),
        ("Talks between India and Pakistan took place.", ["India", "Pakistan"], []),
        ("India held talks with Pakistan.", ["India", "Pakistan"], []),
        ("The premier discussed Ukraine with Lavrov.", ["The premier", "Lavrov"], []),
        ("A meeting between Erdogan and Assad was cancelled.", ["Erdogan", "Assad"], []),
        ("US, China hold trade talks", ["US", "China"], []),
        # who is behind a thing, and who is nobody
        ("Moscow's decision to suspend aid to Chad is final.", ["Moscow"], ["Chad"]),
        ("No country condemned Iran.", [], ["Iran"]),
        ("In its report published in May, the ministry praised Chad.", ["the ministry"], ["Chad"]),
    ],
)
def test_parties(text: str, actors: list[str], recipients: list[str], read: Read) -> None:
    found = [([s.text for s in each.actors], [s.text for s in each.recipients]) for each in read(text)]
    assert (actors, recipients) in found


def test_spans_stand_where_they_say(read: Read) -> None:
    text = "The prime ministers of Serbia and Kosovo accused the former president of Fiji."
    (action,) = read(text)
    for span in (*action.actors, *action.recipients):
        assert text[span.start : span.end] == span.text
        assert span.start <= span.head < span.end
    assert [text[span.head :].split()[0] for span in action.actors] == ["ministers"]


def test_an_announcement_lends_its_subject(read: Read) -> None:
    (action,) = read("Armenia has announced that it is freezing its participation in the alliance.")
    assert [span.text for span in action.actors] == ["Armenia"]
    assert action.attribution is None
