"""The title that a text gives a person: before the name, or in apposition after it, with its country or body."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from dateline.actors.book import Entry, Form, first_of
from dateline.actors.scene import Hit, Scene, TitleHit
from dateline.actors.trie import fold

_OWNERS: tuple[Form, ...] = ("country", "adjective", "organisation", "group")
_NOUNS = 3  # nouns between a country and a title: "the US aid chief"
_WINDOW = 12  # tokens: an apposition longer than this is told of somebody else more often than not


@dataclass(frozen=True, slots=True)
class Use:
    """A title as it stands with a name: of which state or body, and whether it is a former one."""

    hit: TitleHit
    owner: Entry | None
    former: bool
    scene: int

    @property
    def code(self) -> str:
        """The code of the state or body whose title it is."""
        return self.owner.code if self.owner else ""


def title_of(scene: Scene, start: int, end: int) -> Use | None:
    """The title of the person whose name is these tokens."""
    return _before(scene, start) or _after(scene, end)


def origin_of(scene: Scene, start: int, end: int) -> Entry | None:
    """The country beside a name that has no title: "X of Sudan", "the Syrian X"."""
    i = start - 1
    while i > max(0, start - _NOUNS) and i not in scene.names and scene.tokens[i].tag_ in ("NN", "JJ"):
        i -= 1
    before, after = _name_ending(scene, i), _of_after(scene, end)
    for hit in (after, before):
        if hit is not None and (entry := first_of(hit.entries, *_OWNERS)) is not None:
            return entry
    return None


def _before(scene: Scene, start: int) -> Use | None:
    """ "the Armenian foreign minister (,) X", "former President X", "President of the Republic of Tajikistan X"."""
    i, former = _skip_left(scene, start - 1)
    if i > 0 and scene.tokens[i].text == ",":
        i, former = _skip_left(scene, i - 1)
        if (title := _ending(scene, i)) is None or not definite(scene, title.start):
            return None
        return _use(scene, title, former)
    if title := _ending(scene, i, many=True):
        rank = fold(scene.tokens[i].text) in scene.book.words["nouns"]["honorific"]
        higher = _ending(scene, title.start - 1) if rank else None  # "Supreme Leader Ayatollah X"
        return _use(scene, higher or title, former)
    owner = scene.names.get(i)
    if owner and owner.end == i + 1 and (at := _of_before(scene, owner.start)) is not None:
        title = _ending(scene, at - 1)
        if title and title.title.kind == "person":
            return Use(title, _owner_entry(owner), former or _skip_left(scene, title.start - 1)[1], scene.number)
    return None


def _after(scene: Scene, end: int) -> Use | None:
    """ "X, Armenia's foreign minister", "X, the head of NATO"; not the next of a list of persons."""
    if end >= len(scene.tokens) or scene.tokens[end].text not in (",", "(", "–", "-"):
        return None
    stop = min(end + 1 + _WINDOW, scene.bounds(end)[1])
    for i in range(end + 1, stop):
        token = scene.tokens[i]
        if token.text in (",", ")", ";", ":") or token.tag_ in ("VBZ", "VBD", "VBP", "MD", "WP", "WDT", "CC", "IN"):
            return None
        title = scene.titles.get(i)
        if title and title.start == i and title.title.kind == "person" and not title.title.many:
            follows = scene.tokens[title.end] if title.end < len(scene.tokens) else None
            if follows is not None and follows.tag_ in ("NNP", "NNPS", "NN", "NNS", "POS"):
                continue
            former = any(_is_former(scene, k) for k in range(end + 1, i))
            return _use(scene, title, former)
    return None


def _use(scene: Scene, title: TitleHit, former: bool) -> Use:
    i, earlier = _skip_left(scene, title.start - 1)
    k = i
    while k > max(0, i - _NOUNS) and k not in scene.names and scene.tokens[k].tag_ in ("NN", "NNS", "JJ"):
        k -= 1
    owner = _name_ending(scene, k)
    if owner is None:
        owner = _of_after(scene, title.end)
    if owner is not None and owner.start > 0:
        earlier = earlier or _is_former(scene, owner.start - 1)
    return Use(title, _owner_entry(owner), former or earlier or title.title.sector == "ELI", scene.number)


def _owner_entry(hit: Hit | None) -> Entry | None:
    """The state or body of a title; a person or place alone is none, but a capital is."""
    return next((entry for entry in hit.entries if entry.form not in ("person", "surname")), None) if hit else None


def _skip_left(scene: Scene, i: int) -> tuple[int, bool]:
    """Past honorifics, hyphens and words like "deputy" and "former"; tells whether one made the title a former one."""
    words, former = scene.book.words["nouns"], False
    first = scene.bounds(i + 1)[0] if i >= 0 else 0
    while i >= first and i not in scene.names:
        word = fold(scene.tokens[i].text.strip("."))
        if i in scene.titles and scene.titles[i].title.kind == "person" and word not in words["modifier"]:
            break
        if i in scene.titles and scene.titles[i].end - scene.titles[i].start > 1:
            break
        if word not in words["honorific"] and word not in words["modifier"] and word not in ("-", ""):
            break
        former = former or word in words["former"]
        i -= 1
    return i, former


def _is_former(scene: Scene, i: int) -> bool:
    return fold(scene.tokens[i].text) in scene.book.words["nouns"]["former"]


def _ending(scene: Scene, i: int, *, many: bool = False) -> TitleHit | None:
    """The title that ends at a token and is a person's, or with ``many`` one of several ("Presidents X and Y")."""
    title = scene.titles.get(i)
    if title is None or title.end != i + 1 or title.title.kind != "person":
        return None
    return title if not title.title.many or (many and title.title.source == "roles.csv") else None


def _name_ending(scene: Scene, i: int) -> Hit | None:
    """The name that ends at a token, a possessive ending aside."""
    if i > 0 and scene.tokens[i].tag_ == "POS":
        i -= 1
    hit = scene.names.get(i)
    return hit if hit and hit.end == i + 1 else None


def _of_before(scene: Scene, start: int) -> int | None:
    """Where the "of" stands that governs the name beginning here."""
    for i in _left_of_articles(scene, start):
        return i if scene.tokens[i].lower_ in ("of", "for") else None
    return None


def _left_of_articles(scene: Scene, start: int) -> Iterator[int]:
    for i in range(start - 1, max(-1, start - 4), -1):
        if scene.tokens[i].lower_ != "the":
            yield i


def _of_after(scene: Scene, end: int) -> Hit | None:
    """The name after "of", "of the" or "to the" that follows a title."""
    if end >= len(scene.tokens) or scene.tokens[end].lower_ not in ("of", "for", "at"):
        return None
    i = end + 1
    while i < len(scene.tokens) and scene.tokens[i].lower_ == "the":
        i += 1
    hit = scene.names.get(i)
    return hit if hit and hit.start == i else None


def definite(scene: Scene, start: int) -> bool:
    """Whether the noun phrase that holds this title begins with "the", a possessive or a country's name."""
    first, end = scene.bounds(start)[0], start
    for i in range(end - 1, max(first, end - 6) - 1, -1):
        token = scene.tokens[i]
        if token.lower_ == "the" or token.tag_ in ("POS", "PRP$") or i in scene.names:
            return True
        if token.tag_ not in ("JJ", "NN", "NNP", "HYPH"):
            return False
    return False
