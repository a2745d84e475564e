"""The small language of triggers.csv in which an entry says what company its trigger needs.

A pattern is a list of conditions apart by spaces; all must hold, and the entry with most of them wins.

    obj=A|B         the object, or the subject of a passive; for a noun, of what
    subj=A|B        who does it; for a noun, its possessor
    particle=out    the verb's particle
    prep=at|on      a prepositional phrase that does not only say when
    prep:from=A|B   one with this noun
    clause=to       a clause below it: to, that, ing, or bare ("insisted that they leave")
    adj=free        an adjective or a bare verb that completes it ("let go")
    oprd=A|B        what it is called
    comp=A|B        a word before the noun
    light=A|B       the verb that the noun is object of ("launched an attack"); * means a light one
    subj-of=A|B     the verb that the noun is subject of
    prep-head=on    the preposition before the noun
    voice=passive   active or passive

A word is a lemma; ``$name`` is a class of company.toml, ``*`` anything, ``@name`` a name, ``@person`` a person's name,
``@organisation`` an organisation's, ``@place`` a place's, ``@people`` persons by name or noun, ``@any`` whatever may
act, ``@self`` a reflexive.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from dateline.reader import grammar
from dateline.reader.actorhood import is_people, may_act

if TYPE_CHECKING:
    from spacy.tokens import Token


@dataclass(frozen=True, slots=True)
class Context:
    """Where a trigger stands: the verb that carries it (itself for a verb), and whether that verb is a light one."""

    token: Token
    predicate: Token
    people: frozenset[str]


@dataclass(frozen=True, slots=True)
class Condition:
    """One condition of a pattern: what is looked at, and the words that satisfy it."""

    key: str
    argument: str
    words: frozenset[str]

    def holds(self, context: Context) -> bool:
        """Whether the trigger has this company."""
        return _LOOKS[self.key](context, self)

    def fits(self, token: Token, people: frozenset[str]) -> bool:
        """Whether a word is one of those wanted."""
        if "*" in self.words or grammar.folded(token) in self.words or token.lower_ in self.words:
            return True
        return any(test(token, people) for name, test in _KINDS.items() if name in self.words)


def _is_acronym(token: Token) -> bool:
    return len(token.text) > 2 and token.text.isalpha() and token.text.isupper()


_KINDS: Final[Mapping[str, Callable[[Token, frozenset[str]], bool]]] = {
    "@name": lambda token, _: token.pos_ == "PROPN" or token.ent_type_ in ("PERSON", "GPE", "ORG", "NORP"),
    "@person": lambda token, _: token.ent_type_ == "PERSON",
    "@organisation": lambda token, _: token.pos_ == "PROPN" and (token.ent_type_ == "ORG" or _is_acronym(token)),
    "@place": lambda token, _: token.ent_type_ in ("GPE", "LOC", "FAC"),
    "@people": is_people,
    "@any": may_act,
    "@self": lambda token, _: token.lower_.endswith(("self", "selves")),
}
_PRONOUNS: Final = frozenset(("it", "they", "them", "this", "that", "these", "those"))
_MAIN_ROLES: Final = frozenset(("nsubj", "nsubjpass", "dobj"))
_QUANTITIES: Final = frozenset("number dozen hundred thousand million group some all most score pair couple".split())


def parse(pattern: str, classes: Mapping[str, frozenset[str]]) -> tuple[Condition, ...]:
    """The conditions of a pattern; raises ``ValueError`` with the condition that is none."""
    conditions = []
    for text in pattern.split():
        key, separator, words = text.partition("=")
        name, _, argument = key.partition(":")
        if not separator or name not in _LOOKS:
            raise ValueError(text)
        wanted: set[str] = set()
        for word in words.split("|"):
            if word.startswith("$") and len(word) > 1:
                if word[1:] not in classes:
                    raise ValueError(text)
                wanted |= classes[word[1:]]
            elif word.startswith("@") and word not in _KINDS:
                raise ValueError(text)
            else:
                wanted.add(word)
        conditions.append(Condition(name, argument, frozenset(wanted)))
    return tuple(conditions)


def _object(context: Context, condition: Condition) -> bool:
    token = context.token
    found = [noun for _, noun in grammar.prepositional(token, "of")] if token.pos_ == "NOUN" else grammar.objects(token)
    return any(_fits_or_refers(noun, condition, context.people) for noun in found)


def referent(pronoun: Token, condition: Condition, people: frozenset[str]) -> Token | None:
    """The noun before a pronoun that satisfies the condition: what the verb wants decides what "it" means."""
    if pronoun.lower_ not in _PRONOUNS or pronoun.pos_ not in ("PRON", "DET"):
        return None
    for word in reversed(pronoun.doc[pronoun.sent.start : pronoun.i]):
        if word.dep_ in _MAIN_ROLES and word.pos_ in ("NOUN", "PROPN") and condition.fits(word, people):
            return word
    return None


def _fits_or_refers(noun: Token, condition: Condition, people: frozenset[str]) -> bool:
    """Whether a noun fits, or its title or apposition, or what it counts, or what it stands for."""
    if condition.fits(noun, people) or referent(noun, condition, people) is not None:
        return True
    named = noun.pos_ == "PROPN"
    if any(
        condition.fits(child, people)
        for child in noun.children
        if child.dep_ == "appos" or (named and child.dep_ == "compound")
    ):
        return True
    if grammar.folded(noun) in _QUANTITIES:
        return any(condition.fits(each, people) for _, each in grammar.prepositional(noun, "of"))
    return False


def _subject(context: Context, condition: Condition) -> bool:
    token = context.token
    found = [child for child in token.children if child.dep_ == "poss"] if token.pos_ == "NOUN" else []
    return any(_fits_or_refers(noun, condition, context.people) for noun in found or grammar.subjects(token))


def _adjective_subject(context: Context, condition: Condition) -> bool:
    if context.token.pos_ != "ADJ":
        return _subject(context, condition)
    subject = grammar.grammatical_subject(context.token)
    return subject is not None and _fits_or_refers(subject, condition, context.people)


def _particle(context: Context, condition: Condition) -> bool:
    return any(
        child.lower_ in condition.words
        and child.dep_ in ("prt", "prep", "advmod", "acomp", "oprd")
        and (child.dep_ != "prep" or child.i == context.token.i + 1)
        for child in context.token.children
    )


def _prep(context: Context, condition: Condition) -> bool:
    token = context.token
    if not condition.argument:
        return any(
            child.dep_ in grammar.PREPOSITIONS
            and (child.lower_ in condition.words or "*" in condition.words)
            and not _is_time(child)
            for child in token.children
        )
    return any(
        condition.fits(noun, context.people) or any(condition.fits(part, context.people) for part in noun.children)
        for _, noun in grammar.prepositional(token, condition.argument)
    )


def _is_time(prep: Token) -> bool:
    """Whether a phrase only says when ("called him on Saturday")."""
    return any(noun.dep_ == "pobj" and noun.ent_type_ in ("DATE", "TIME") for noun in prep.children)


def _clause(context: Context, condition: Condition) -> bool:
    for child in context.token.children:
        if child.dep_ not in ("xcomp", "ccomp", "acl", "advcl", "relcl", "pcomp"):
            continue
        marks = {each.lower_ for each in child.children if each.dep_ in ("aux", "mark")}
        kind = "to" if "to" in marks else "ing" if child.tag_ == "VBG" and child.dep_ != "ccomp" else "that"
        if kind in condition.words and (child.dep_ != "advcl" or kind == "to"):
            return True
        if "bare" in condition.words and kind == "that" and child.tag_ == "VB" and marks <= {"that"}:
            return True
    return False


def _below(*labels: str) -> Callable[[Context, Condition], bool]:
    def look(context: Context, condition: Condition) -> bool:
        return any(child.dep_ in labels and condition.fits(child, context.people) for child in context.token.children)

    return look


def _light(context: Context, condition: Condition) -> bool:
    token, verb = context.token, context.predicate
    if verb.i != token.i and condition.fits(verb, context.people):
        return True
    if "*" in condition.words:
        return False
    verbs = [child for child in token.children if child.dep_ == "acl" and grammar.is_passive(child)]
    verbs += [token.head] if token.dep_ in ("dobj", "nsubjpass") else []
    return any(condition.fits(each, context.people) for each in verbs)


def _subject_of(context: Context, condition: Condition) -> bool:
    token = context.token
    return token.dep_ in ("nsubj", "nsubjpass") and condition.fits(token.head, context.people)


def _preposition_before(context: Context, condition: Condition) -> bool:
    return context.token.dep_ == "pobj" and context.token.head.lower_ in condition.words


def _voice(context: Context, condition: Condition) -> bool:
    return ("passive" if grammar.is_passive(context.token) else "active") in condition.words


_LOOKS: Final[Mapping[str, Callable[[Context, Condition], bool]]] = {
    "obj": _object,
    "subj": _adjective_subject,
    "particle": _particle,
    "prep": _prep,
    "clause": _clause,
    "adj": _below("acomp", "oprd", "amod", "advmod", "ccomp", "xcomp", "prt"),
    "oprd": _below("oprd", "attr", "ccomp", "xcomp"),
    "comp": _below("compound", "amod", "nmod"),
    "light": _light,
    "subj-of": _subject_of,
    "prep-head": _preposition_before,
    "voice": _voice,
}
