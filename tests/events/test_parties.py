"""Whether two sides name the same parties."""

from __future__ import annotations

import pytest
from event_values import ARMENIA, AZERBAIJAN, AZERI_ARMY, CSTO, GEORGIA, NATO, PASHINYAN

from dateline.events.parties import same, side, sides
from dateline.values import Actor

ARMENIAN_GOVERNMENT = Actor("Armenia", "Yerevan", "ARM", "GOV", kind="country")
MIRZOYAN = Actor("Ararat Mirzoyan", "the minister", "ARM", "GOV", kind="person")
AZERI_REBELS = Actor("rebels", "rebels", "AZE", "REB", kind="group")
SURNAME = Actor("Pashinyan", "Pashinyan", kind="person")
UNITED_NATIONS = Actor("United Nations", "the UN", "UNO", kind="organisation")
SECURITY_COUNCIL = Actor("Security Council", "the council", "UNO", kind="organisation")


@pytest.mark.parametrize(
    ("one", "other", "alike"),
    [
        (ARMENIA, ARMENIAN_GOVERNMENT, True),
        (AZERBAIJAN, AZERI_ARMY, True),
        (ARMENIA, PASHINYAN, True),
        (SURNAME, PASHINYAN, True),
        (UNITED_NATIONS, SECURITY_COUNCIL, True),
        (PASHINYAN, MIRZOYAN, False),
        (ARMENIA, AZERBAIJAN, False),
        (CSTO, NATO, False),
        (AZERBAIJAN, AZERI_REBELS, False),
        (AZERI_ARMY, AZERI_REBELS, False),
    ],
)
def test_who_stands_for_whom(one: Actor, other: Actor, alike: bool) -> None:
    assert (same(one, other) > 0) is alike
    assert same(one, other) == same(other, one)


def test_a_side_that_is_silent_agrees_with_nothing_and_contradicts_nothing() -> None:
    assert side((), (ARMENIA,)) == 0


def test_sides_with_nobody_in_common_contradict_one_another() -> None:
    assert side((ARMENIA,), (AZERBAIJAN, GEORGIA)) is None


def test_more_in_common_is_more() -> None:
    whole, part = side((ARMENIA, GEORGIA), (ARMENIA, GEORGIA)), side((ARMENIA,), (ARMENIA, GEORGIA))
    assert whole
    assert part
    assert whole == 1 > part > 0


def test_the_two_directions_of_an_attack_are_two_attacks() -> None:
    assert sides(((AZERBAIJAN,), (ARMENIA,)), ((ARMENIA,), (AZERBAIJAN,))) is None


def test_a_clash_agrees_with_the_attack_of_one_on_the_other() -> None:
    found = sides(((AZERBAIJAN, ARMENIA), ()), ((AZERI_ARMY,), (ARMENIA,)))
    assert found
    assert min(found) > 0


def test_two_who_act_together_may_be_one_who_acts_on_a_third_but_hardly() -> None:
    found = sides(((AZERBAIJAN, ARMENIA), ()), ((AZERBAIJAN,), (GEORGIA,)))
    assert found
    assert 0 < found[0] < 0.5
    assert found[1] == 0
