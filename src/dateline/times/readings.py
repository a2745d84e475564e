"""What a time expression says, before anything is known of the date it is said on."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Literal

from dateline.times.interval import Season, Slice
from dateline.values import Interval

Pointer = Literal[
    "", "last", "previous", "this", "latest", "next", "following", "that", "same", "recent", "year-ago", "before-last"
]
# TIMEX3 has grains that are no units of Interval: the clock's, and these.
Grain = Literal[
    "second", "minute", "hour", "day", "weekend", "week", "fortnight", "month", "quarter", "half", "year", "decade",
    "century", "millennium",
]  # fmt: skip
# The day of a calendar reading that is the last of its month.
LAST_DAY: Final = -1
Origin = Literal["here", "there", "event"]


@dataclass(frozen=True, slots=True)
class Shift:
    """So many units from a date: "last year", "two weeks ago", "the following month".

    ``origin`` is the day of publication (``here``), the date last spoken of (``there``), or an event that has no date
    of its own in the phrase (``event``: "nine days after the attack"). ``amount`` is ``None`` when only its sign is
    told ("years ago"); ``sign`` is -1, 0 or 1. ``exact`` is false for "about two years ago".
    ``so_far`` is the part of the unit before or after the origin ("earlier this year"). ``compares`` marks "a year
    ago" and "a year earlier", which in the report of a quarter mean the same quarter. ``from_day`` counts from so many
    days after the origin, and to the day ("two months ago tomorrow").
    """

    unit: Grain
    amount: float | None
    sign: int
    origin: Origin
    part: Slice | None = None
    time: str = ""
    exact: bool = True
    so_far: Literal["", "before", "after"] = ""
    compares: bool = False
    from_day: int | None = None

    @property
    def is_past_night(self) -> bool:
        """Whether it is the night that lies between the day before and this one ("last night", "overnight")."""
        return self.sign < 0 and self.origin == "here" and self.time == "TNI"

    @property
    def is_clock(self) -> bool:
        """Whether it is a bare time of the clock, of a day that is told elsewhere."""
        return self.sign == 0 and self.unit == "day" and self.time[1:2].isdigit()


@dataclass(frozen=True, slots=True)
class Calendar:
    """Words of the calendar: as much of a date as is named. ``pointer`` chooses among those that fit.

    ``year_of`` is a year that is named by its distance ("June last year"); ``within`` likewise a week or month
    ("Monday of last week", "the 15th of last month"); ``whole_week`` is "the week of 6 March". ``holiday`` is a rule of
    calendar.toml.
    """

    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    season: Season | None = None
    quarter: int | None = None
    half: int | None = None
    decade: int | None = None
    century: int | None = None
    holiday: str = ""
    last_day: int | None = None
    last_year: int | None = None
    pointer: Pointer = ""
    part: Slice | None = None
    time: str = ""
    year_of: Shift | None = None
    within: Shift | None = None
    whole_week: bool = False


@dataclass(frozen=True, slots=True)
class Converted:
    """A date of another calendar, already turned into days of ours; ``calendar`` is its name."""

    interval: Interval
    value: str
    calendar: str


@dataclass(frozen=True, slots=True)
class Period:
    """A length of time. ``value`` is its TIMEX3 text; ``reach`` tells on which side of the present it lies, if told."""

    value: str
    unit: Grain
    amount: float | None
    reach: Literal["", "past", "future"] = ""


@dataclass(frozen=True, slots=True)
class Recurring:
    """A set of times: "every Friday", "annually"."""

    value: str


@dataclass(frozen=True, slots=True)
class Reference:
    """The past, present or future without a date."""

    value: str


Reading = Shift | Calendar | Converted | Period | Recurring | Reference
