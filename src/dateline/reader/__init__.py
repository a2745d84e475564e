"""Reader: what was done, by whom to whom, and whether it happened at all."""

from dateline.reader.explanation import Explanation, explain
from dateline.reader.pair import Classification, classify
from dateline.reader.read import read_actions

__all__ = ["Classification", "Explanation", "classify", "explain", "read_actions"]
