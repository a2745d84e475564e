"""Give every article an id that is the same on every machine and in any order, and find copies of one text.

An id rests on what is in a file and on its name, not on the folder it lies in or on the order of the inputs.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from hashlib import sha256
from pathlib import PurePosixPath
from typing import Final

from dateline.articles.draft import Draft
from dateline.values import Article

LONGEST_SLUG: Final = 60
LONGEST_ID: Final = 200
HASH_DIGITS: Final = 8
# What may not stand in a given id: control and format characters, and the separator of lists in a table's cell.
_UNFIT = re.compile(r"[\x00-\x1f\x7f-\x9f\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ud800-\udfff;]+")

Key = tuple[str, str]  # path and record of a draft


@dataclass(frozen=True, slots=True)
class Identity:
    """An article's id, the id of the article whose text it repeats ("" when it repeats none), what there is to tell."""

    article_id: str
    duplicate_of: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Entry:
    """What of a draft decides on ids: small, so that all those of a run fit in memory."""

    key: Key
    base: str
    sha256: str
    fingerprint: str
    dated: bool
    given: bool

    @property
    def rank(self) -> tuple[bool, bool, Key]:
        """Of copies the first by rank stands: one that can be read, one with a date, the first by path."""
        return not self.fingerprint, not self.dated, self.key


def key_of(draft: Draft) -> Key:
    """What tells a draft from all others of a run."""
    return draft.report.article.path, draft.record


def entry_of(draft: Draft) -> Entry:
    """The entry of a draft."""
    article = draft.report.article
    given = _fit(article.article_id)
    return Entry(
        key=key_of(draft),
        base=given or _made_id(article, draft.record),
        sha256=article.sha256,
        fingerprint=fingerprint(article) if draft.report.status == "ok" else "",
        dated=bool(article.published),
        given=bool(given),
    )


def identify(entries: Iterable[Entry]) -> Mapping[Key, Identity]:
    """The identity of each.

    A given id that stands for more than one text gets the hash of the text appended, at each of them. Of further
    articles with an id the second gets "-2" and so on. A copy names the one that stands, by rank.
    """
    ranked = sorted(entries, key=lambda entry: entry.rank)
    texts: dict[str, set[str]] = defaultdict(set)
    for entry in ranked:
        if entry.sha256:
            texts[entry.base].add(entry.sha256)
    taken: Counter[str] = Counter()
    standing: dict[str, str] = {}
    identities: dict[Key, Identity] = {}
    for entry in ranked:
        shared = entry.given and len(texts[entry.base]) > 1
        wanted = f"{entry.base}-{entry.sha256[:HASH_DIGITS]}" if shared and entry.sha256 else entry.base
        article_id = _free(wanted, taken)
        original = standing.setdefault(entry.fingerprint, article_id) if entry.fingerprint else article_id
        note = f"the id {entry.base!r} was given to {len(texts[entry.base])} different texts" if shared else ""
        identities[entry.key] = Identity(article_id, original if original != article_id else "", note)
    return identities


def fingerprint(article: Article) -> str:
    """The same for texts that differ only in headline, case, punctuation, white space or form of letters."""
    body = article.text[max(article.headline_end, article.body_start) :]
    words = re.findall(r"[^\W_]+", unicodedata.normalize("NFKD", body).casefold())
    return sha256(" ".join(words).encode("utf-8", "surrogatepass")).hexdigest() if words else article.sha256


def _fit(given: str) -> str:
    """A given id without what would break a table or a terminal; "" when nothing is left."""
    return " ".join(_UNFIT.sub("_", given.strip()).split())[:LONGEST_ID].strip("_ ") if given else ""


def _made_id(article: Article, record: str) -> str:
    """File name and hash of the text; of an input without a text, file name and record."""
    slug = _slug(PurePosixPath(article.path).stem) or "article"
    tail = article.sha256[:HASH_DIGITS] if article.sha256 else _slug(record) or "unread"
    return f"{slug}-{tail}"


def _slug(text: str) -> str:
    """Small letters and figures joined by hyphens, beginning with a letter."""
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode("ascii").lower()
    slug = re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[:LONGEST_SLUG].strip("-")
    return slug if not slug or slug[0].isalpha() else f"a-{slug}"


def _free(wanted: str, taken: Counter[str]) -> str:
    """The id itself the first time, then with the next number that makes it another than all before."""
    taken[wanted] += 1
    article_id = wanted
    while taken[wanted] > 1 and taken[article_id := f"{wanted}-{taken[wanted]}"]:
        taken[wanted] += 1
    taken[article_id] = max(taken[article_id], 1)
    return article_id
