"""Articles: find the inputs, decode and read each format, recognise copies."""

from dateline.articles.read import read_articles

__all__ = ["read_articles"]
