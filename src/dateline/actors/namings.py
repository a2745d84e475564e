"""Where persons are named: by the lexicon, by the model, after a title."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from dateline.actors.book import Entry
from dateline.actors.scene import Hit, Scene
from dateline.actors.titles import Use, definite, origin_of, title_of
from dateline.actors.trie import fold

_APPOSED = 6  # words between a comma and the title in apposition
_LONGEST = 4  # words of a name after a title


@dataclass(frozen=True, slots=True)
class Naming:
    """One place where a person is named: tokens of a scene and the words of the name, folded."""

    scene: int
    start: int
    end: int
    words: tuple[str, ...]
    name: str
    entries: tuple[Entry, ...]
    sure: bool
    use: Use | None
    origin: Entry | None


def namings(scene: Scene) -> Iterator[Naming]:
    """Names of persons in text order: those of the lexicon, those that the model found, those after a title."""
    taken: set[int] = set()
    spans = [*_known(scene), *_found(scene), *_titled(scene), *_apposed(scene), *_surnames(scene)]
    for start, end, entries, sure in sorted(spans, key=lambda span: (span[0], -span[1])):
        if start < end and not taken.intersection(range(start, end)):
            taken.update(range(start, end))
            yield naming_at(scene, start, end, entries, sure)


def naming_at(scene: Scene, start: int, end: int, entries: tuple[Entry, ...], sure: bool) -> Naming:
    generations = scene.book.words["names"]["generations"]
    words = tuple(fold(token.text.rstrip(".")) for token in scene.tokens[start:end] if token.text[0].isalnum())
    while len(words) > 1 and words[-1] in generations:
        words = words[:-1]
    use = title_of(scene, start, end)
    return Naming(
        scene.number,
        start,
        end,
        words,
        scene.text(start, end),
        entries,
        sure or use is not None,
        use,
        origin_of(scene, start, end),
    )


Found = tuple[int, int, tuple[Entry, ...], bool]


def _known(scene: Scene) -> Iterator[Found]:
    """Full names of leaders.csv, with the rest of the model's entity where that is longer."""
    for hit in scene.hits(0, len(scene.tokens)):
        if entries := tuple(entry for entry in hit.entries if entry.form == "person"):
            start, end = hit.start, hit.end
            while start and _joins(scene, start - 1):
                start -= 1
            while end < len(scene.tokens) and scene.tokens[end].ent_iob_ == "I" and _joins(scene, end):
                end += 1
            yield start, end, entries, True


def _joins(scene: Scene, i: int) -> bool:
    """Whether a token beside a known name belongs to it too: a proper noun of the same person entity."""
    token = scene.tokens[i]
    return (
        token.ent_type_ == "PERSON" and token.tag_ == "NNP" and i not in scene.titles and i not in scene.names
        and fold(token.text) not in scene.book.words["nouns"]["honorific"]
    )  # fmt: skip


def _found(scene: Scene) -> Iterator[Found]:
    """The model's persons, without titles before and possessives after; what the lexicon knows better is left out."""
    words = scene.book.words["nouns"]
    for entity in scene.part.doc.ents:
        if entity.label_ != "PERSON":
            continue
        start, end = entity.start, entity.end
        while start < end and (
            start in scene.titles or fold(scene.tokens[start].text.strip(".")) in words["honorific"] | words["modifier"]
            or _national(scene.names.get(start)) or not scene.tokens[start].text[0].isalnum()
        ):  # fmt: skip
            start += 1
        while start < end and (scene.tokens[end - 1].tag_ == "POS" or not scene.tokens[end - 1].text[-1].isalnum()):
            end -= 1
        while end + 1 < len(scene.tokens) and _hyphened(scene, end):
            end += 2
        if start < end and scene.tokens[start].text[0].isupper() and not _better_known(scene, start, end):
            yield start, end, _short(scene, start, end), True


def _hyphened(scene: Scene, i: int) -> bool:
    """Whether a hyphen and another part of the name follow ("Ben-Gvir")."""
    return scene.tokens[i].tag_ == "HYPH" and not scene.tokens[i].whitespace_ and scene.tokens[i + 1].tag_ == "NNP"


def _national(hit: Hit | None) -> bool:
    return hit is not None and any(entry.form in ("adjective", "country", "capital") for entry in hit.entries)


def _better_known(scene: Scene, start: int, end: int) -> bool:
    """Whether the lexicon takes part of the entity for something that is no person."""
    return any(
        hit is not None and not any(entry.form in ("person", "surname") for entry in hit.entries)
        for hit in map(scene.names.get, range(start, end))
    )


def _short(scene: Scene, start: int, end: int) -> tuple[Entry, ...]:
    """What leaders.csv has for a single surname."""
    hit = scene.names.get(end - 1)
    if hit is None or hit.start != start or hit.end != end:
        return ()
    return tuple(entry for entry in hit.entries if entry.form in ("surname", "person"))


def _titled(scene: Scene) -> Iterator[Found]:
    """Proper nouns right after the title of a person, or between commas after it, which the model took for something
    else."""
    for i, hit in scene.titles.items():
        if i != hit.start or hit.title.kind != "person" or hit.title.many or hit.title.source != "roles.csv":
            continue
        apart = hit.end < len(scene.tokens) and scene.tokens[hit.end].text == ","
        start = end = hit.end + apart
        while end < len(scene.tokens) and end - start < _LONGEST and _may_name(scene, end):
            end += 1
        closed = not apart or (end < len(scene.tokens) and scene.tokens[end].text == "," and definite(scene, hit.start))
        if end > start and closed and scene.sentence_of[end - 1] == scene.sentence_of[i]:
            yield start, end, _short(scene, start, end), True


def _apposed(scene: Scene) -> Iterator[Found]:
    """Proper nouns before the title of a person in apposition: "X, the president of Kazakhstan"."""
    for i, hit in scene.titles.items():
        if i != hit.start or hit.title.kind != "person" or hit.title.many or hit.title.source != "roles.csv":
            continue
        comma = i - 1
        while comma > max(0, i - _APPOSED) and scene.tokens[comma].tag_ in ("DT", "JJ", "NN", "NNP", "POS", "PRP$"):
            comma -= 1
        if comma < 1 or scene.tokens[comma].text != ",":
            continue
        start = comma
        while start and (_may_name(scene, start - 1) or (scene.tokens[start - 1].tag_ == "HYPH" and start < comma)):
            start -= 1
        if definite(scene, hit.start) and 1 < comma - start <= _LONGEST + 2:
            yield start, comma, (), True


def _may_name(scene: Scene, i: int) -> bool:
    token, hit = scene.tokens[i], scene.names.get(i)
    known = hit is not None and not any(entry.form in ("person", "surname") for entry in hit.entries)
    if fold(token.text.rstrip(".")) in scene.book.words["names"]["generations"]:
        return False
    return token.tag_ == "NNP" and token.text[0].isupper() and not known and i not in scene.titles


def _surnames(scene: Scene) -> Iterator[Found]:
    """Surnames of leaders.csv standing alone: sure only where nothing else speaks against a person."""
    common = scene.book.words["names"]["common_words"]
    for hit in scene.hits(0, len(scene.tokens)):
        entries = tuple(entry for entry in hit.entries if entry.form == "surname")
        first, last = scene.tokens[hit.start], scene.tokens[hit.end - 1]
        if not entries or any(entry.form not in ("surname", "person") for entry in hit.entries):
            continue
        beside = [scene.tokens[i] for i in (hit.start - 1, hit.end) if 0 <= i < len(scene.tokens)]
        lone = not any(token.tag_ in ("NNP", "NNPS", "HYPH") and token.i not in scene.titles for token in beside)
        if last.tag_ == "NNP" and lone and first.ent_type_ not in ("DATE", "TIME"):
            yield (
                hit.start,
                hit.end,
                entries,
                fold(last.text) not in common and first.ent_type_ in ("", "PERSON", "GPE"),
            )
