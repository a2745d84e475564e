"""The dateline that opens a report: "YEREVAN, January 23 (Agency) -- "."""

from __future__ import annotations

import re
from typing import Final

LONGEST: Final = 120
_CAPITALS = r"[A-ZÀ-ÖØ-Þ][A-ZÀ-ÖØ-Þ.'’-]{2,}(?:[ /][A-ZÀ-ÖØ-Þ][A-ZÀ-ÖØ-Þ.'’-]+){0,4}"
_NAME = r"[A-ZÀ-ÖØ-Þ][\w.'’-]+(?: [A-ZÀ-ÖØ-Þ][\w.'’-]+){0,3}"
_MORE = r"(?:,? [A-ZÀ-ÖØ-Þ0-9][\w.'’/-]*){0,6},?"
_AGENCY = r" ?\([A-ZÀ-ÖØ-Þ][^()]{1,40}\)"
_DASH = r" ?(?:--?|[–—―_]) +(?=[A-ZÀ-ÖØ-Þ0-9\"“'‘`])"
# A place in capitals needs no more than the dash after it; one in ordinary letters needs the agency in brackets.
_DATELINE = re.compile(rf"(?:{_CAPITALS}{_MORE}(?:{_AGENCY})?|{_NAME}{_MORE}{_AGENCY}){_DASH}")


def dateline_end(line: str) -> int:
    """How many of a line's first characters are its dateline with the dash and the space after it; 0 without one."""
    match = _DATELINE.match(line, 0, LONGEST)
    return match.end() if match else 0
