"""The date that a narrative has reached: what "two days later" and "that year" count from."""

from __future__ import annotations

from dataclasses import dataclass

from dateline.values import Interval


@dataclass(slots=True)
class Story:
    """The last dated expressions before a place in the text.

    ``last`` is the last of any precision, ``day`` the last that is a day, ``quarter`` the last quarter; ``sentence``
    and ``day_sentence`` say where the first two stand. ``named`` says whether the text told the year of ``last``,
    ``telling`` whether it set the time of a clause ("In 1998 ...") and did not merely belong to a noun ("its 1998
    treaty"). ``quarterly`` says that figures told now are those of a quarter, and not of a longer time named after it.
    """

    last: Interval | None = None
    day: Interval | None = None
    quarter: Interval | None = None
    sentence: int = -9
    day_sentence: int = -9
    telling: bool = False
    named: bool = False
    quarterly: bool = False

    def tell(self, it: Interval, sentence: int, *, named: bool, telling: bool) -> None:
        """Moves on to a date that the text has named."""
        if it.start is None or it.end is None:
            return
        self.last, self.sentence = it, sentence
        self.named, self.telling = named, telling
        if it.precision == "day":
            self.day, self.day_sentence = it, sentence
        if it.precision == "quarter":
            self.quarter, self.quarterly = it, True
        elif it.precision in ("year", "half"):
            self.quarterly = False
