"""English verb forms."""

from __future__ import annotations

import pytest

from dateline.events.inflect import gerund, participle, past
from dateline.lexicon import read_toml

LEXICON = read_toml("summaries")
IRREGULAR, DOUBLING = LEXICON["irregular"], frozenset(LEXICON["verbs"]["doubling"])


@pytest.mark.parametrize(
    ("verb", "did", "done", "doing"),
    [
        ("attack", "attacked", "attacked", "attacking"),
        ("accuse", "accused", "accused", "accusing"),
        ("deny", "denied", "denied", "denying"),
        ("destroy", "destroyed", "destroyed", "destroying"),
        ("ban", "banned", "banned", "banning"),
        ("expel", "expelled", "expelled", "expelling"),
        ("visit", "visited", "visited", "visiting"),
        ("raid", "raided", "raided", "raiding"),
        ("free", "freed", "freed", "freeing"),
        ("agree", "agreed", "agreed", "agreeing"),
        ("die", "died", "died", "dying"),
        ("hit", "hit", "hit", "hitting"),
        ("hold", "held", "held", "holding"),
        ("strike", "struck", "struck", "striking"),
        ("withdraw", "withdrew", "withdrawn", "withdrawing"),
        ("freeze", "froze", "frozen", "freezing"),
        ("fix", "fixed", "fixed", "fixing"),
        ("show", "showed", "showed", "showing"),
        ("be", "was", "been", "being"),
    ],
)
def test_forms(verb: str, did: str, done: str, doing: str) -> None:
    assert (past(verb, IRREGULAR, DOUBLING), participle(verb, IRREGULAR, DOUBLING), gerund(verb, DOUBLING)) == (
        did,
        done,
        doing,
    )
