"""Coded text without its coding, for a second, blind coding."""

from __future__ import annotations

import dataclasses

from dateline.training.coded import CodedFile
from dateline.training.codedfile import write_coded


def bare(file: CodedFile) -> str:
    """A coded file with its head and records and no mark or line of coding; what is to be told from the text alone
    (``true_date``, ``knowable``) is taken out."""
    texts = tuple(
        dataclasses.replace(text, marks=(), entities=(), events=(), true_date="", knowable="") for text in file.texts
    )
    return write_coded(dataclasses.replace(file, texts=texts))
