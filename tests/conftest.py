"""What all tests share: the language model, loaded once, and a way to parse a text with it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest

from paths import SHARED

if TYPE_CHECKING:
    from spacy.language import Language

    from dateline.sentences import Part

pytest_plugins = ["cli_fixtures", "reader_fixtures"]


@pytest.fixture(scope="session")
def nlp() -> Language:
    """The language model that a run uses by default."""
    from dateline.sentences import load_model
    from dateline.settings import DEFAULT_MODEL

    return load_model(DEFAULT_MODEL)


@pytest.fixture(scope="session")
def part(nlp: Language) -> Callable[[str], Part]:
    """Parses a text as the text of an article."""
    from dateline.sentences import parse_part

    return lambda text: parse_part("text", text, nlp)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Tests marked ``shared`` need development data beside the repository, and are skipped without it."""
    if SHARED.is_dir():
        return
    for item in items:
        if item.get_closest_marker("shared"):
            item.add_marker(pytest.mark.skip(reason="the development data is not here"))
