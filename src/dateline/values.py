"""The values that stages hand to one another: plain, frozen and typed. They import nothing of ours.

Offsets (``start``, ``end``, ``head``) are 0-based, half-open, in Unicode code points. Inside the stages they index
into the *analysed* text of a part (``Part.doc.text``); ``dateline.batch.analyse`` turns them into offsets of the text
as it was given before they reach a table.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field
from typing import Literal

PartName = Literal["title", "text"]
Precision = Literal[
    "day", "week", "month", "season", "quarter", "half", "year", "decade", "century", "interval", "unknown"
]
TimexType = Literal["DATE", "TIME", "DURATION", "SET"]
TimexBasis = Literal["explicit", "relative", "anaphoric", "vague"]
Relation = Literal["", "since", "from", "until", "by", "before", "after"]
DateBasis = Literal["explicit", "relative", "anaphoric", "inherited", "publication", "none"]
PublishedBasis = Literal["metadata", "path", "dateline", "inferred", "none"]
Status = Literal["actual", "negated", "planned", "ordered", "threatened", "hypothetical", "claimed", "ongoing"]
Tense = Literal["past", "present", "future", "none"]
Aspect = Literal["", "perfect", "progressive"]
ActorKind = Literal["country", "office", "person", "organisation", "group", "people", "place", "unknown"]
ArticleStatus = Literal["ok", "duplicate", "skipped", "failed"]


@dataclass(frozen=True, slots=True)
class Interval:
    """A stretch of calendar days, both bounds inclusive; ``None`` is an open or unknown side.

    ``precision`` is the unit that the source named (a month stays a month); ``approximate`` is EDTF's ``~``.
    The arithmetic, the comparisons and the EDTF text are functions of ``dateline.times``.
    """

    start: dt.date | None = None
    end: dt.date | None = None
    precision: Precision = "unknown"
    approximate: bool = False

    def __post_init__(self) -> None:
        if self.start and self.end and self.start > self.end:
            raise ValueError(f"an interval cannot end ({self.end}) before it begins ({self.start})")

    @property
    def known(self) -> bool:
        """Whether at least one side is known."""
        return self.start is not None or self.end is not None


UNKNOWN = Interval()


@dataclass(frozen=True, slots=True)
class Span:
    """Words of a part: ``head`` is where the word begins that the others hang on (the noun of a noun phrase)."""

    start: int
    end: int
    head: int
    text: str


@dataclass(frozen=True, slots=True)
class Article:
    """One article as it was read.

    ``text`` is exactly what was given; ``headline_end`` is how many of its first characters are the headline (plain
    text files carry it as their first line; 0 where the title is a field of its own), ``body_start`` how many are a
    block of metadata that no stage reads. ``published`` is the date as the source gave it, unread ("" when there is
    none), ``published_from`` where it was found.
    """

    article_id: str
    text: str
    title: str = ""
    headline_end: int = 0
    source: str = ""
    url: str = ""
    language: str = ""
    published: str = ""
    published_from: Literal["metadata", "path", "none"] = "none"
    path: str = ""
    sha256: str = ""
    notes: tuple[str, ...] = ()
    body_start: int = 0


@dataclass(frozen=True, slots=True)
class Published:
    """When an article appeared: its interval, what that rests on, and the reason in words."""

    interval: Interval = UNKNOWN
    basis: PublishedBasis = "none"
    reason: str = ""


@dataclass(frozen=True, slots=True)
class TimeExpression:
    """A TIMEX3 time expression, resolved.

    ``interval`` is what the words name by themselves; ``relation`` is the preposition's bound on it ("since September
    2022": the interval is the month, the relation ``since``). ``steps`` say in words how it was resolved.
    """

    part: PartName
    sentence: int
    start: int
    end: int
    text: str
    type: TimexType
    value: str
    interval: Interval
    basis: TimexBasis
    relation: Relation = ""
    steps: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Actor:
    """Who acts or is acted on: canonical name, the words of the text, PLOVER codes, and how it was recognised."""

    name: str
    text: str
    code: str = ""
    sector: str = ""
    other_sectors: tuple[str, ...] = ()
    kind: ActorKind = "unknown"
    why: str = ""


@dataclass(frozen=True, slots=True)
class Place:
    """Where an event happened: name, ISO alpha-3 country, WGS 84 degrees (``None`` when unknown)."""

    name: str = ""
    country: str = ""
    latitude: float | None = None
    longitude: float | None = None


@dataclass(frozen=True, slots=True)
class Action:
    """What the reader finds: a trigger with its PLOVER type, its status, and its arguments as spans of the part.

    ``time`` and ``governor`` are indices: into the part's time expressions, and into the part's actions (the report,
    demand or plan that this action hangs on). ``clause`` is the extent of the trigger's clause; ``depth`` counts the
    actions above it in its sentence (0: the main one). ``why`` names the rule or the evidence behind the type.
    ``nominal`` tells that a noun names the act, ``anaphoric`` that it does so as one known already ("the attack"),
    ``background`` that it went before the time that the news tells of.
    """

    part: PartName
    sentence: int
    start: int
    end: int
    trigger: str
    lemma: str
    event_type: str
    mode: str = ""
    context: tuple[str, ...] = ()
    status: Status = "actual"
    tense: Tense = "none"
    actors: tuple[Span, ...] = ()
    recipients: tuple[Span, ...] = ()
    place: Span | None = None
    time: int | None = None
    attribution: Span | None = None
    governor: int | None = None
    clause: tuple[int, int] = (0, 0)
    depth: int = 0
    confidence: float = 0.5
    why: str = ""
    aspect: Aspect = ""
    nominal: bool = False
    anaphoric: bool = False
    background: bool = False


@dataclass(frozen=True, slots=True)
class Mention:
    """One place in a text that speaks of an event: a row of mentions.csv before it is flattened."""

    mention_id: str
    article_id: str
    part: PartName
    sentence: int
    start: int
    end: int
    trigger: str
    lemma: str
    event_type: str
    mode: str
    context: tuple[str, ...]
    status: Status
    attribution: str
    actors: tuple[Actor, ...]
    recipients: tuple[Actor, ...]
    place: Place
    interval: Interval
    date_basis: DateBasis
    date_text: str
    evidence: str
    confidence: float
    event_id: str = ""
    why: str = ""
    date_why: str = ""


@dataclass(frozen=True, slots=True)
class Event:
    """One event, merged from its mentions: a row of events.csv before it is flattened."""

    event_id: str
    interval: Interval
    date_basis: DateBasis
    summary: str
    event_type: str
    mode: str
    context: tuple[str, ...]
    status: Status
    actors: tuple[Actor, ...]
    recipients: tuple[Actor, ...]
    place: Place
    attribution: str
    mentions: int
    articles: int
    sources: int
    first_published: Interval
    disagreement: tuple[str, ...]
    confidence: float
    evidence: str
    article_ids: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Problem:
    """Something that went wrong and did not stop the run: a coded message with place and remedy."""

    code: str
    message: str
    place: str = ""
    remedy: str = ""


@dataclass(frozen=True, slots=True)
class ArticleReport:
    """What became of one input article: a row of articles.csv. Every input ends as exactly one."""

    article: Article
    published: Published = field(default_factory=Published)
    words: int = 0
    sentences: int = 0
    status: ArticleStatus = "ok"
    error: str = ""


@dataclass(frozen=True, slots=True)
class Analysis:
    """All that was read in one article."""

    report: ArticleReport
    times: tuple[TimeExpression, ...] = ()
    mentions: tuple[Mention, ...] = ()
