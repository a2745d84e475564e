"""Dateline: news on politics between states, read into a table of dated events and a chronology.

The names load what they need when they are first used: ``import dateline`` alone costs nothing.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from dateline.api import ActionType, Tables, classify_action, extract, extract_text
    from dateline.errors import DatelineError
    from dateline.tables.frames import read_events

    __version__: str

__all__ = [
    "ActionType",
    "DatelineError",
    "Tables",
    "__version__",
    "classify_action",
    "extract",
    "extract_text",
    "read_events",
]

_HOMES = {
    "ActionType": "dateline.api",
    "DatelineError": "dateline.errors",
    "Tables": "dateline.api",
    "classify_action": "dateline.api",
    "extract": "dateline.api",
    "extract_text": "dateline.api",
    "read_events": "dateline.tables.frames",
}


def __getattr__(name: str) -> Any:
    if name == "__version__":
        from importlib.metadata import version

        return version("dateline")
    if name not in _HOMES:
        raise AttributeError(f"module 'dateline' has no attribute {name!r}")
    return getattr(import_module(_HOMES[name]), name)


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
