"""In which forms coded text tells its acts: how many events of each type are a noun, a passive, a headline ..."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, Final

from dateline.ontology import EVENT_TYPES
from dateline.reader import grammar
from dateline.reader.carrier import carrier
from dateline.reader.triggers import Lexicon, lexicon
from dateline.sentences import Part, parse
from dateline.training.coded import CodedEvent, CodedFile, CodedText
from dateline.training.placed import tokens_of_marks
from dateline.values import Article

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Token

FORMS: Final = (
    "headline",
    "active",
    "passive",
    "participle",
    "infinitive",
    "noun",
    "light verb",
    "relative",
    "coordinated",
    "reported",
    "quoted",
)
_OPENING: Final = "“«„"
_CLOSING: Final = "”»"

Matrix = tuple[Sequence[str], Sequence[tuple[str, Sequence[int]]]]


def count_forms(files: Iterable[CodedFile], nlp: Language) -> Matrix:
    """Headings, and for each type how many of its events have each form; an event may have several."""
    words = lexicon()
    counts: Counter[tuple[str, str]] = Counter()
    for text in (text for file in files for text in file.texts):
        for part in parse(Article(text.id, text.text, title=text.title), nlp):
            for event, form in _of_part(part, text, words):
                counts[event.event_type, form] += 1
    return FORMS, [(kind, [counts[kind, form] for form in FORMS]) for kind in EVENT_TYPES]


def _of_part(part: Part, text: CodedText, words: Lexicon) -> Iterator[tuple[CodedEvent, str]]:
    marked = tokens_of_marks(part, text)
    for event in text.events:
        if tokens := marked.get(event.id):
            yield from ((event, form) for form in _forms(tokens[0], part, event, words))


def _forms(token: Token, part: Part, event: CodedEvent, words: Lexicon) -> Iterator[str]:
    predicate = carrier(token, words)
    if part.is_headline(token.idx):
        yield "headline"
    if token.pos_ in ("NOUN", "PROPN"):
        yield "noun"
        if predicate.i != token.i:
            yield "light verb"
    elif grammar.is_passive(predicate):
        yield "passive"
    elif token.tag_ in ("VBG", "VBN") and token.dep_ in ("advcl", "acl", "pcomp", "amod"):
        yield "participle"
    elif any(child.dep_ == "aux" and child.lower_ == "to" for child in token.children):
        yield "infinitive"
    else:
        yield "active"
    if predicate.dep_ == "relcl":
        yield "relative"
    if predicate.dep_ == "conj":
        yield "coordinated"
    if event.says or predicate.dep_ in ("ccomp", "parataxis"):
        yield "reported"
    if _quoted(part.doc.text[token.sent.start_char : token.idx]):
        yield "quoted"


def _quoted(before: str) -> bool:
    """Whether a quotation that was opened before a word in its sentence is still open."""
    if before.count('"') % 2:
        return True
    return max(before.rfind(mark) for mark in _OPENING) > max(before.rfind(mark) for mark in _CLOSING)


def write_forms(matrix: Matrix) -> str:
    """The counts as plain text, a line a type."""
    headings, rows = matrix
    width = max(len(name) for name, _ in rows)
    made = ["forms", " " * (width + 2) + "  ".join(headings)]
    for name, counts in rows:
        cells = "  ".join(f"{count:>{len(heading)}}" for count, heading in zip(counts, headings, strict=True))
        made.append(f"  {name:<{width}}{cells}")
    return "\n".join(made) + "\n"
