"""``dateline coded``: what is well formed is counted and shown, what is not is told with its line."""

from __future__ import annotations

from pathlib import Path

import pytest

from fakes import Dateline

GOOD = (
    "#kind: snippets\n%% a-1\n\n[Mali|a] [expelled|1] [an envoy|b].\n--\n"
    "1 SANCTION/expel: a > b\na: Mali, MLI, -\nb: envoy, -, GOV\n"
)
BROKEN = GOOD + "%% a-2\n\nnever ended\n"


@pytest.mark.parametrize("command", ["stats", "show"])
def test_what_can_be_read_is_shown_and_the_rest_is_told(dateline: Dateline, tmp_path: Path, command: str) -> None:
    file = tmp_path / "batch.coded"
    file.write_text(BROKEN)
    done = dateline("coded", command, file)
    assert done.status == 0
    assert "expelled" in done.out
    assert "batch.coded, line 9" in done.err


@pytest.mark.parametrize(("text", "status", "said"), [(GOOD, 0, "1 event: all good"), (BROKEN, 1, "1 event: 1 fault")])
def test_check_counts_faults(dateline: Dateline, tmp_path: Path, text: str, status: int, said: str) -> None:
    (tmp_path / "batch.coded").write_text(text)
    done = dateline("coded", "check", tmp_path)
    assert done.status == status
    assert said in done.err
    assert ("line 9" in done.out) == bool(status)
