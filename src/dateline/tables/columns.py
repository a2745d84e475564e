"""The four tables: their columns, order and meaning. This is the one definition; all writers and checks read it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Literal

from dateline.ontology import EVENT_TYPES, QUAD_CLASSES, STATUSES

SCHEMA_VERSION: Final = 1
LIST_SEPARATOR: Final = "; "

Kind = Literal["text", "list", "integer", "number", "day"]


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its name, what it means, the kind of its cells, whether a cell may be empty, what it may hold.

    ``day`` is an ISO 8601 calendar date as text; ``allowed`` is empty where any value will do.
    """

    name: str
    meaning: str
    kind: Kind = "text"
    empty: bool = True
    allowed: tuple[str, ...] = ()


PRECISIONS: Final = (
    "day",
    "week",
    "month",
    "season",
    "quarter",
    "half",
    "year",
    "decade",
    "century",
    "interval",
    "unknown",
)
DATE_BASES: Final = ("explicit", "relative", "anaphoric", "inherited", "publication", "none")
PUBLISHED_BASES: Final = ("metadata", "path", "dateline", "inferred", "none")
PARTS: Final = ("title", "text")

ARTICLES: Final = (
    Column("article_id", "the article: the id that was given, or one made of its file name and text", empty=False),
    Column("title", "its headline"),
    Column("source", "who published it"),
    Column("url", "where it was published"),
    Column("language", "ISO 639-1 code of its language"),
    Column("published", "when it was published, EDTF at the precision that is known"),
    Column("published_start", "the first day on which it can have been published", "day"),
    Column("published_end", "the last such day", "day"),
    Column("published_precision", "how finely that is known", allowed=PRECISIONS),
    Column("published_basis", "what that rests on", allowed=PUBLISHED_BASES),
    Column("published_reason", "how it was found, in words"),
    Column("words", "how many words its text has", "integer"),
    Column("sentences", "how many sentences", "integer"),
    Column("status", "what became of it", empty=False, allowed=("ok", "duplicate", "skipped", "failed")),
    Column("error", "what was wrong, in one line"),
    Column("sha256", "SHA-256 of its text in UTF-8"),
    Column("path", "the file that it was read from"),
    Column("notes", "what had to be done to read it: an encoding guessed, an id changed, a long stretch cut", "list"),
)

TIMEXES: Final = (
    Column("article_id", "the article", empty=False),
    Column("part", "title or text", empty=False, allowed=PARTS),
    Column("char_start", "where the expression begins, in characters from 0", "integer", empty=False),
    Column("char_end", "where it ends; the character there is no longer part of it", "integer", empty=False),
    Column("text", "the words"),
    Column("type", "TIMEX3 type", empty=False, allowed=("DATE", "TIME", "DURATION", "SET")),
    Column("value", "TIMEX3 value"),
    Column("date_start", "first day that it can mean", "day"),
    Column("date_end", "last such day", "day"),
    Column("basis", "how it was resolved", empty=False, allowed=("explicit", "relative", "anaphoric", "vague")),
)


def _side(side: str, who: str) -> tuple[Column, ...]:
    return (
        Column(side, f"{who}: canonical names", "list"),
        Column(f"{side}_text", "the words of the text that stand for them", "list"),
        Column(f"{side}_code", "their ISO 3166-1 alpha-3 or PLOVER codes, in the same order", "list"),
        Column(f"{side}_sector", "their PLOVER sectors, in the same order", "list"),
    )


_PLACE: Final = (
    Column("location", "where it happened"),
    Column("country", "ISO 3166-1 alpha-3 code of the country where it happened"),
    Column("latitude", "degrees north, WGS 84", "number"),
    Column("longitude", "degrees east, WGS 84", "number"),
)
_DATE: Final = (
    Column("date", "when it happened, EDTF (ISO 8601-2)"),
    Column("date_start", "first day on which it can have happened; empty where open or unknown", "day"),
    Column("date_end", "last such day", "day"),
    Column("date_precision", "how finely that is known", empty=False, allowed=PRECISIONS),
    Column("date_basis", "what the date rests on", empty=False, allowed=DATE_BASES),
)
_TYPE: Final = (
    Column("event_type", "PLOVER event type, or STATEMENT or OTHER", empty=False, allowed=EVENT_TYPES),
    Column("mode", "PLOVER mode"),
    Column("context", "PLOVER contexts", "list"),
)
_STATUS: Final = Column("status", "whether it happened", empty=False, allowed=STATUSES)

MENTIONS: Final = (
    Column("mention_id", "this mention", empty=False),
    Column("event_id", "the event that it speaks of", empty=False),
    Column("article_id", "the article", empty=False),
    Column("part", "title or text", empty=False, allowed=PARTS),
    Column("sentence_index", "the sentence, counted from 0 within the part", "integer", empty=False),
    Column("char_start", "where the trigger begins, in characters from 0", "integer", empty=False),
    Column("char_end", "where it ends", "integer", empty=False),
    Column("trigger", "the words that name the action", empty=False),
    Column("lemma", "their base form"),
    *_TYPE,
    _STATUS,
    Column("attribution", "who says so, when the article does not say it in its own voice"),
    *_side("actor", "who did it"),
    *_side("recipient", "to whom"),
    *_PLACE,
    *_DATE,
    Column("date_text", "the words that date it"),
    Column("evidence", "the sentence, unchanged"),
    Column("confidence", "how sure the reading is, 0 to 1", "number"),
)

EVENTS: Final = (
    Column("event_id", "the event", empty=False),
    *_DATE,
    Column("summary", "what happened, in one sentence"),
    *_TYPE,
    Column("quad_class", "verbal or material, cooperation or conflict", allowed=QUAD_CLASSES),
    Column("intensity", "PLOVER's conflict-cooperation score, -10 to 10", "number"),
    _STATUS,
    *[column for column in _side("actor", "who did it") if not column.name.endswith("_text")],
    *[column for column in _side("recipient", "to whom") if not column.name.endswith("_text")],
    *_PLACE,
    Column("attribution", "who says so, when no article says it in its own voice"),
    Column("mentions", "how many mentions speak of it", "integer"),
    Column("articles", "how many articles", "integer"),
    Column("sources", "how many independent sources", "integer"),
    Column("first_published", "when it was first reported", "text"),
    Column("disagreement", "the columns on which the sources do not agree", "list"),
    Column("confidence", "how sure the reading is, 0 to 1", "number"),
    Column("evidence", "the sentence that says it best, unchanged"),
    Column("article_ids", "the articles", "list"),
)

TABLES: Final = {"articles": ARTICLES, "timexes": TIMEXES, "mentions": MENTIONS, "events": EVENTS}
