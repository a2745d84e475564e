"""One article under reading: what each of its nouns and pronouns stands for, found once and remembered."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from dateline.actors.book import FORMS, Book, Entry, first_of
from dateline.actors.context import ABOUT, MOSTLY, Speaking, dominant, speaking_of
from dateline.actors.inner import inner_noun
from dateline.actors.named import named, of_person
from dateline.actors.offices import standing
from dateline.actors.owned import owner
from dateline.actors.people import Person, find_people
from dateline.actors.phrases import phrase
from dateline.actors.pronouns import refer
from dateline.actors.scene import Hit, Scene, set_scene
from dateline.actors.sides import pair
from dateline.actors.taken_up import taken_up
from dateline.actors.titled import shared_title, titled
from dateline.actors.unknown import acronyms, unknown
from dateline.sentences import Part
from dateline.values import Actor

if TYPE_CHECKING:
    from spacy.tokens import Token

_MODIFIERS = ("compound", "amod", "nmod")
_NOUNS = ("NOUN", "PROPN")
_NOUN_TAGS = ("NN", "NNS", "NNP")  # where the tagger and the parser disagree ("the military trains pilots")
_PRONOUNS = ("PRP", "PRP$", "WP", "WP$", "WDT")


class Reading:
    """All parts of an article with their names found.

    ``scenes`` are the parts, ``people`` the person of each token of a person's name by (scene, token), ``about`` the
    code of the one country that the article is about and ``mostly`` of the one it mostly speaks of, "" for none.
    """

    def __init__(self, parts: Sequence[Part], book: Book, year: int | None) -> None:
        self.book = book
        self.year = year
        self.scenes = tuple(set_scene(part, number, book) for number, part in enumerate(parts))
        self._spoken = frozenset(
            entry.code
            for scene in self.scenes
            for hit in scene.names.values()
            for entry in hit.entries
            if entry.form in ("country", "adjective", "demonym")
        )
        self.people = find_people(self.scenes, year)
        self.titled_people = tuple({id(p): p for p in self.people.values() if p.uses}.values())
        self.named_at = sorted(self.people)
        self.titles_at = tuple(sorted({hit.start for hit in scene.titles.values()}) for scene in self.scenes)
        self.bodies_at = tuple(self._bodies())
        self._acronyms = acronyms(self.scenes)
        self._actors: dict[tuple[int, int], tuple[Actor, ...]] = {}
        self._speaking = tuple(speaking_of(self, scene) for scene in self.scenes)
        self.country_counts = Counter(code for speaking in self._speaking for _, code in speaking.mentions)
        self.about = dominant(self.country_counts, ABOUT)
        self.mostly = dominant(self.country_counts, MOSTLY)
        self._read_in_order()

    def _bodies(self) -> Iterator[tuple[int, int, Entry]]:
        """The named bodies and groups, by scene and last token."""
        for scene in self.scenes:
            for hit in scene.hits(0, len(scene.tokens)):
                entry = self.choose(scene, hit)
                if entry.form in ("organisation", "group"):
                    yield scene.number, hit.end - 1, entry

    def _read_in_order(self) -> None:
        """Resolves pronouns and titles from the first to the last, so that each finds what it takes up resolved, and no
        answer hangs on the order of the questions."""
        for scene in self.scenes:
            for token in scene.tokens:
                if token.tag_ in _PRONOUNS or token.i in scene.titles:
                    self.actors(scene, token.i)

    def actors(self, scene: Scene, i: int) -> tuple[Actor, ...]:
        """What the phrase whose noun is this token stands for, without what is coordinated with it."""
        key = scene.number, i
        if key not in self._actors:
            self._actors[key] = ()  # what leads back to itself stands for nobody
            self._actors[key] = self._find(scene, scene.tokens[i])
        return self._actors[key]

    def coordinated(self, scene: Scene, i: int, end: int | None = None) -> tuple[Actor, ...]:
        """What a noun and those coordinated with it (before token ``end``) stand for, each actor once."""
        found: dict[tuple[str, str, str], Actor] = {}
        for head in _conjuncts(scene.tokens[i], end):
            shared = shared_title(self, scene, head)
            for actor in shared or self.actors(scene, head.i):
                found.setdefault((actor.name, actor.code, actor.sector), actor)
        return tuple(found.values())

    def again(self, actors: Sequence[Actor], scene: Scene, i: int, why: str) -> tuple[Actor, ...]:
        """Known actors under the words of another phrase, with the reason for the link."""
        text = phrase(scene, scene.tokens[i])
        return tuple(replace(actor, text=text, why=why) for actor in actors)

    def pair(self, scene: Scene, token: Token, count: int, kind: str) -> tuple[Actor, ...]:
        """So many parties named before a word, see ``dateline.actors.sides``."""
        return pair(self, scene, token, count, kind)

    def _find(self, scene: Scene, token: Token) -> tuple[Actor, ...]:
        if self._nobody(token):
            return ()
        if token.tag_ in _PRONOUNS:
            return refer(self, scene, token)
        if person := self.person(scene, token.i):
            return of_person(self, scene, token, person)
        if (hit := scene.names.get(token.i)) and (actors := named(self, scene, token, hit)):
            return actors
        title = scene.titles.get(token.i)
        if title and title.head != token.i:
            return ()
        if defined := self._acronyms.get(token.text):
            number, i = defined
            return self.again(self.actors(self.scenes[number], i), scene, token.i, "short form given in the article")
        if (noun := inner_noun(self, scene, token)) is not None:
            return self.again(self.coordinated(scene, noun.i), scene, token.i, f"stands for '{noun.text}'")
        if token.lower_ in self.book.pronouns:
            return refer(self, scene, token)
        if (described := taken_up(self, scene, token)) is not None:
            return described
        if title and (token.pos_ in _NOUNS or token.tag_ in _NOUN_TAGS):
            partial = title.title.title in self.book.words["nouns"]["only_of_some"]  # "the head of the army"
            return titled(self, scene, token, title) or (owner(self, scene, token) if partial else ())
        if any(child.dep_ == "poss" for child in token.lefts) and (owners := owner(self, scene, token)):
            return owners
        return unknown(self, scene, token) or owner(self, scene, token)

    def _nobody(self, token: Token) -> bool:
        """Whether a phrase says that there is none: "nobody", "none of them", "no country"."""
        return token.lower_ in self.book.words["nouns"]["nobody"] or any(
            child.lower_ == "no" and child.dep_ == "det" for child in token.lefts
        )

    def person(self, scene: Scene, i: int) -> Person | None:
        """The person whose name a token is part of."""
        return self.people.get((scene.number, i))

    def code_of(self, person: Person) -> str:
        """The code of a person whose name or title tells it."""
        return standing(person, self.year)[0]

    def choose(self, scene: Scene, hit: Hit) -> Entry:
        """The likeliest of the things that a name may stand for: by kind, then by the year that its sentence spells
        out, else that of the article, then by the countries that the article speaks of, then by the order of the
        lexicon."""
        if len(hit.entries) == 1:
            return hit.entries[0]
        entry = first_of(hit.entries, *FORMS) or hit.entries[0]
        year = scene.year_in_sentence(hit.start) or self.year
        same = [other for other in hit.entries if other.form == entry.form]
        same = [other for other in same if other.valid(year)] or same
        spoken = [other for other in same if other.code in self._spoken]
        return (spoken or same)[0]

    def entry_of(self, scene: Scene, i: int) -> Entry | None:
        """The lexicon's entry under a token that is no person."""
        hit = scene.names.get(i)
        return self.choose(scene, hit) if hit and not self.person(scene, i) else None

    def mentions(self, code: str) -> bool:
        """Whether the article names a country or its people."""
        return code in self._spoken

    def speaking(self, scene: Scene) -> Speaking:
        """The countries that a part speaks of."""
        return self._speaking[scene.number]

    def speaks_of_actor(self, scene: Scene, noun: Token) -> bool:
        """Whether a noun itself names or describes somebody, and no thing of theirs."""
        if noun.i in scene.names or noun.i in scene.titles or self.person(scene, noun.i) is not None:
            return True
        return noun.tag_ in _PRONOUNS or (noun.tag_ in ("NNP", "NNPS") and noun.ent_type_ in ("ORG", "NORP"))

    def nouns(self, scene: Scene, start: int, end: int) -> Iterator[int]:
        """The nouns of a stretch that a name or title of actors hangs on, each phrase once, in order."""
        for i in range(start, end):
            title = scene.titles.get(i)
            if i in scene.names or (title and title.head == i) or (scene.number, i) in self.people:
                token = scene.tokens[i]
                if token.dep_ not in _MODIFIERS and token.pos_ in _NOUNS:
                    yield i


def _conjuncts(head: Token, end: int | None) -> Iterator[Token]:
    """A noun and the nouns coordinated with it after it."""
    yield head
    for child in head.rights:
        if child.dep_ == "conj" and (end is None or child.i < end) and child.pos_ not in ("VERB", "AUX", "ADV"):
            yield from _conjuncts(child, end)
