"""The actor that a name stands for: a country, a capital that means its government, a body, a group, a person."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dateline.actors.bearers import origin_of_title
from dateline.actors.bodies import body_of_seat
from dateline.actors.book import Entry, first_of
from dateline.actors.offices import standing
from dateline.actors.origins import origins
from dateline.actors.people import Person
from dateline.actors.phrases import at_place, phrase
from dateline.values import Actor, ActorKind

if TYPE_CHECKING:
    from spacy.tokens import Token

    from dateline.actors.reading import Reading
    from dateline.actors.scene import Hit, Scene

AGENCY = "agency"


def named(reading: Reading, scene: Scene, token: Token, hit: Hit) -> tuple[Actor, ...]:
    """The actor of a name of the lexicons whose head is this token; () for one that another country's title shares."""
    entry = reading.choose(scene, hit)
    if entry.form == "organisation" and token.i in scene.titles and _of_another(reading, scene, token, entry):
        return ()
    text = scene.text(hit.start, hit.end)
    why = f"name in {entry.source}"
    match entry.form:
        case "country":
            return (_country(entry, text, why),)
        case "capital" | "seat":
            return (_capital(reading, scene, token, entry, text),)
        case "adjective" | "demonym" if _modifies(token):
            shared = _of_titled(reading, scene, token, entry)
            return shared or (_country(entry, text, f"adjective in {entry.source}"),)
        case "adjective" | "demonym":
            return _people(reading, scene, token, hit)
        case "organisation" | "group":
            kind: ActorKind = "group" if entry.form == "group" else "organisation"
            told = f"news agency in {entry.source}" if entry.kind == AGENCY else why
            return (Actor(entry.name, text, entry.code, entry.sector, entry.other_sectors, kind, told),)
        case "place" if entry.code:
            return (Actor(entry.name, text, entry.code, "CVL", kind="place", why=f"place in {entry.source}"),)
        case _:
            return ()


def of_person(reading: Reading, scene: Scene, token: Token, person: Person) -> tuple[Actor, ...]:
    """The actor that a person's name stands for, with the country that the article tells where the name does not."""
    code, sector, others, why = standing(person, scene.year_in_sentence(token.i) or reading.year)
    use = next(iter(person.uses), None)
    if not code and use:
        if found := origin_of_title(reading, use):
            code, why = found.code, f"{why}, {found.how}"
        else:
            why = f"{why}, of no country that is clear"
    return (Actor(person.name, phrase(scene, token), code, sector, others, "person", why),)


def _capital(reading: Reading, scene: Scene, token: Token, entry: Entry, text: str) -> Actor:
    """A capital or seat: its government, but the city itself after a preposition of place."""
    if entry.form == "capital" and at_place(reading.book, token):
        return Actor(text, text, entry.code, "CVL", kind="place", why=f"capital in {entry.source}, as the place")
    if body := body_of_seat(reading, entry, text):
        return Actor(body.name, text, body.code, body.sector or "GOV", kind="organisation", why=f"seat of {body.name}")
    sector = entry.sector or "GOV"
    kind = "capital" if entry.form == "capital" else "seat of government"
    return Actor(entry.name, text, entry.code, sector, kind="country", why=f"{kind} in {entry.source}")


def _of_another(reading: Reading, scene: Scene, token: Token, entry: Entry) -> bool:
    """Whether a phrase says that a body like "Supreme Court" is not that of the lexicon but another country's."""
    return any(origin.national and origin.code != entry.code for origin in origins(reading, scene, token, places=False))


def _modifies(token: Token) -> bool:
    """Whether a nationality stands before a noun or is coordinated with one that does, and means no people."""
    if token.dep_ == "conj" and any(child.dep_ in ("det", "nummod") for child in token.lefts):
        return False
    return token.dep_ in ("amod", "compound", "nmod", "conj") and token.tag_ not in ("NNS", "NNPS")


def _country(entry: Entry, text: str, why: str) -> Actor:
    return Actor(entry.name, text, entry.code, entry.sector, kind="country", why=why)


def _of_titled(reading: Reading, scene: Scene, token: Token, entry: Entry) -> tuple[Actor, ...]:
    """For an adjective alone, those of its country among the actors of the noun: "Ethiopian, Kenyan troops"."""
    noun = token
    while noun.dep_ in ("amod", "nmod", "conj", "compound") and noun.i in scene.names:
        noun = noun.head
    if noun.i not in scene.titles or noun.i < token.i:
        return ()
    return tuple(actor for actor in reading.actors(scene, noun.i) if actor.code == entry.code)


def _state_acts(scene: Scene, token: Token) -> bool:
    """Whether "the Swedes" do what states do: sign, recognise, ratify."""
    bare = [child for child in token.lefts if child.dep_ not in ("punct", "cc")]
    if len(bare) != 1 or bare[0].lower_ != "the" or token.tag_ not in ("NNPS", "NNS"):
        return False
    if token.dep_ not in ("nsubj", "nsubjpass", "agent"):
        return False
    return token.head.lemma_.lower() in scene.book.words["nouns"]["state_acts"]


def _people(reading: Reading, scene: Scene, token: Token, hit: Hit) -> tuple[Actor, ...]:
    """Nationals: "an Iranian", "South Koreans"; of another country where a compound says so ("Karabakh Armenians")."""
    entry = first_of(hit.entries, "demonym", "adjective") or hit.entries[0]
    text = phrase(scene, token)
    if _state_acts(scene, token):
        return (_country(entry, text, f"nationality in {entry.source}, of those who act for the state"),)
    outer = origins(reading, scene, token, places=False)
    code = outer[0].code if outer and outer[0].national else entry.code
    return (
        Actor(phrase(scene, token, bare=True), text, code, "CVL", kind="people", why=f"nationality in {entry.source}"),
    )
