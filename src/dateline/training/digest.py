"""The fingerprint of coded text: a model's card holds that of the text it was trained on."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from pathlib import Path


def digest(files: Iterable[Path]) -> str:
    """SHA-256 in hexadecimal over names and contents, in the order of the names."""
    total = hashlib.sha256()
    for path in sorted(files, key=lambda each: each.name):
        total.update(path.name.encode())
        total.update(hashlib.sha256(path.read_bytes()).digest())
    return total.hexdigest()
