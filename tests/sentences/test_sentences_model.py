"""Loading the language model."""

from __future__ import annotations

import pytest

from dateline.errors import DatelineError
from dateline.sentences import load_model


def test_a_model_that_is_not_installed_is_told() -> None:
    with pytest.raises(DatelineError) as caught:
        load_model("no_such_model")
    assert caught.value.code == "DL-301"
    assert "no_such_model" in str(caught.value)
