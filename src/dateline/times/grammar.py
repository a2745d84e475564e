"""The grammar of time expressions: regular expressions over the string of kinds (``vocabulary.KINDS``).

At each place the rules are tried in this order and the first that fits and is accepted wins. No rule has a repeat
within a repeat. What a match says is read by ``dateline.times.interpret``, which may refuse it.
"""

from __future__ import annotations

import re
from typing import Final

_PART: Final = "(?:t?EO|e-?|E-)"  # "the end of", "early", "mid-"
_YEAR: Final = "(?:O?,?y|O?t?du)"  # "of 2024", ", 2024", "last year", "of that year"
_AMOUNT: Final = "(?:n|x|a)"
_SHORT_DATE: Final = "(?:w(?:,?t?(?:m[no]|[no]O?m)(?:,?y)?)?|m[no](?:,?y)?|[no]m(?:,?y)?)"

RULES: Final[tuple[tuple[str, str], ...]] = (
    # calendar
    ("other_calendar", "(?:t?[no]O?)?C,?y"),
    ("digits", "(?:w,?)?D(?:,?h)?"),
    ("clock_and_day", f"q?t?[hp]z?,?{_SHORT_DATE}"),
    ("days_of_month", f"t?[no][-T&]t?[no]O?m{_YEAR}?|m[no][-T&][no](?:,?y)?"),
    ("edge_of_month", f"t(?:d|o)uOm{_YEAR}?"),
    ("week_of", f"tuO{_SHORT_DATE}"),
    ("month_day", f"q?(?:(?:t?d)?w,?)?(?:t?d)?(?:e-?)?m[no]{_YEAR}?(?:,?p|,?hz?)?"),
    ("day_month", f"q?(?:(?:t?d)?w,?)?(?:t?d?(?=oO?|nO))?[no]O?m{_YEAR}?(?:,?p|,?hz?)?"),
    ("day_within", "toOt?du"),
    ("weekday_day", "w,?to"),
    ("month", f"(?:q|g)?{_PART}?(?:t?d)?(?:e-?)?m{_YEAR}?"),
    ("quarter", "t?(?:d(?=f?y?o)|duS)?f?y?f?-?o-?v(?:O?,?f?y|O?t?du|Otu)?|t?dvO(?:f?y|t?d?u)|yQ|Q(?:O?,?y)?"),
    ("season", f"q?{_PART}?t?d?(?:e-?)?s{_YEAR}?"),
    ("weekdays", "Wp?|wp"),
    ("weekday", "q?(?:e-?|gP?)?(?:t?d)?w(?:,?p|,?hz?|,?O?t?du)?"),
    ("holiday", f"(?:q|e-?)?t?d?H{_YEAR}?"),
    ("decade", f"q?(?:{_PART}|t?dvO)?t?(?:e-?)?Y"),
    ("century", f"(?:{_PART})?t?(?:e-?)?o-?u"),
    ("years", "f?(?:y-y|y-n|G)"),
    # sets
    ("every", "j[no]?F?(?:[uUvps]|wp?|m)"),
    ("frequency", "J"),
    # from here or there
    ("deictic_day", "(?:q|e-?|gp?)?(?:p-?)?k(?:,?p|,?hz?)?|q?hz?,?k"),
    ("deictic_time", "(?:e|g)?K"),
    ("event_shift", f"q?t?{_AMOUNT}F?-?[uUv]Z?B"),
    ("shift_from_day", f"q?{_AMOUNT}F?[uU]gk"),
    ("shift", f"q?t?(?:{_AMOUNT}(?:[T&-]n)?)?F?-?[uUv]Z?-?g"),
    ("before_last", "t[uwm]Bd"),
    ("neighbour", "t[upwm]B"),
    ("year_ago", "t?F?d(?:[vi]|nU)?"),
    ("unit_end", "q?t?d?uS?-?E"),
    ("part_of_unit", "(?:q|e-?|g|gPt?)?(?:t?EO|t?e-?)?t?dF?f?[uvi]Z?|gPtu|t?EOtf?[uv](?:Oy)?"),
    ("pointed_part", "(?:e-?|g)?t?dp"),
    ("reaching", f"q?t?(?:do|od|o|d){_AMOUNT}?(?:[T&-]n)?F?-?U(?:&U)?Z?"),
    ("counted", "tnF?-?U"),
    ("period_of_year", "t?y[iv]"),
    ("fiscal_year", "tun|(?:e-?|t?EO)?t?f?(?:uy|fy|yf?u)|t?fu"),
    ("year", f"q?(?:{_PART})?y"),
    # lengths and others
    ("period", f"q?(?:{_AMOUNT}(?:[T&-]n)?F?-?[uUv](?:&U|&n|&x)?|F?U(?:&U)?|u(?=-F))(?:-F|Z)?"),
    ("unit_in_context", "tF?[uv]"),
    ("clock", "q?t?hz?|[ny]z|nPtp|p"),
    ("named_day", "N"),
    ("day_alone", "to"),
    ("reference", "R"),
    ("tagged", "t?d"),
)  # fmt: skip

COMPILED: Final = {name: re.compile(pattern) for name, pattern in RULES}
ANY: Final = re.compile("|".join(f"(?:{pattern})" for _, pattern in RULES))
