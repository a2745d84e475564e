"""Two or more who were named."""

from __future__ import annotations

import pytest
from actors_ask import Parse, codes


@pytest.mark.parametrize(
    ("text", "words", "expected"),
    [
        ("Serbia and Kosovo met. The two neighbours agreed.", "The two neighbours", ["SRB", "KOS"]),
        ("Turkey and Greece talked. Both countries agreed.", "Both countries", ["TUR", "GRC"]),
        ("Turkey and Greece talked. Both agreed.", "Both", ["TUR", "GRC"]),
        ("Turkey and Greece talked. The two sides agreed.", "The two sides", ["TUR", "GRC"]),
        ("China met Iran and Russia. All three agreed.", "All three", ["CHN", "IRN", "RUS"]),
        ("China met Iran and Russia. All three countries agreed.", "All three countries", ["CHN", "IRN", "RUS"]),
        ("Turkey, Greece and Cyprus talked. The three states agreed.", "The three states", ["TUR", "GRC", "CYP"]),
        ("Chad, Mali and Niger talked. Both countries agreed.", "Both countries", []),
        ("President Putin met Prime Minister Modi. The pair agreed.", "The pair", ["RUS", "IND"]),
    ],
)
def test_the_last_so_many(part: Parse, text: str, words: str, expected: list[str]) -> None:
    assert codes(part, text, words) == expected
