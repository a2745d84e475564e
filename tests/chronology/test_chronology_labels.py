"""What the page calls things: nothing of the ontology is without a name."""

from __future__ import annotations

import pytest

from dateline.chronology import labels
from dateline.ontology import EVENT_TYPES, QUAD_CLASSES, STATUSES
from dateline.tables.columns import DATE_BASES


def test_every_code_has_a_label() -> None:
    assert set(labels.TYPES) == set(EVENT_TYPES)
    assert set(labels.STATUSES) == set(STATUSES)
    assert {*labels.CLASSES} - {labels.UNCLASSED} == set(QUAD_CLASSES)
    assert set(labels.CLASS_LABELS) == set(labels.CLASSES)


def test_only_what_happened_or_goes_on_is_a_fact() -> None:
    assert {"actual", "ongoing"} == labels.FACTS


@pytest.mark.parametrize("basis", DATE_BASES)
def test_every_basis_has_its_words(basis: str) -> None:
    assert labels.date_reason(basis)
    assert "{" not in labels.date_reason(basis, "last September")
    assert ("last September" in labels.date_reason(basis, "last September")) == (basis not in ("publication", "none"))


def test_a_basis_that_is_not_ours_has_none() -> None:
    assert labels.date_reason("guess", "last May") == ""


@pytest.mark.parametrize(
    ("row", "found"),
    [
        ({"quad_class": "verbal conflict", "event_type": "AID"}, "verbal conflict"),
        ({"quad_class": "", "event_type": "ASSAULT"}, "material conflict"),
        ({"quad_class": "nonsense", "event_type": "STATEMENT"}, "neither"),
        ({"event_type": "INVENTED"}, "neither"),
        ({}, "neither"),
    ],
)
def test_class_of(row: dict[str, str], found: str) -> None:
    assert labels.class_of(row) == found


def test_type_label() -> None:
    assert labels.type_label("COERCE", "martial-law") == "Coercion: martial law"
    assert labels.type_label("INVENTED", "") == "INVENTED"


@pytest.mark.parametrize(
    ("columns", "text"),
    [
        ((), ""),
        (("date",), "the date"),
        (("date", "actor", "mode"), "the date, who did it and how it was done"),
        (("country", "location"), "where it happened"),
    ],
)
def test_disputed(columns: tuple[str, ...], text: str) -> None:
    assert labels.disputed(columns) == text
