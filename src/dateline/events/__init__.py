"""Events: an action anchored in time, put together as a mention, merged with the others that tell of the same event."""

from dateline.events.anchor import date_actions
from dateline.events.dating import Dating
from dateline.events.mention import assemble
from dateline.events.merge import merge
from dateline.events.summary import summarise
from dateline.events.taken_up import complete

__all__ = ["Dating", "assemble", "complete", "date_actions", "merge", "summarise"]
