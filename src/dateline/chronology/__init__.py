"""The chronology that people read: a page, a text and plots, made of the rows of the tables.

The renderers load their templates when they are first called: the package alone imports nothing heavy.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

__all__ = ["render_html", "render_markdown"]

Rows = Sequence[Mapping[str, str]]


def render_html(events: Rows, mentions: Rows = (), articles: Rows = ()) -> str:
    """The chronology as one self-contained HTML page, complete without scripts and without a network.

    The rows are those of the CSV tables, every cell a text and a missing column an empty one; events alone are
    enough. With the mentions, each event shows the sentences that tell of it, with the articles where they stand.
    """
    from dateline.chronology.page import render

    return render(events, mentions, articles)


def render_markdown(events: Rows, mentions: Rows = (), articles: Rows = ()) -> str:
    """The chronology as Markdown (CommonMark), of the same rows as ``render_html`` and in the same order."""
    from dateline.chronology.markdown import render

    return render(events, mentions, articles)
