"""Sentences: clean a text with its offsets kept, load the language model, parse."""

from dateline.sentences.model import load_model
from dateline.sentences.parse import parse, parse_part
from dateline.sentences.parts import Part

__all__ = ["Part", "load_model", "parse", "parse_part"]
