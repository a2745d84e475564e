"""Steps over the parse that every rule of the reader takes: subjects, objects, voice, antecedents, noun phrases.

The labels are those of spaCy's English models (ClearNLP style: nsubj, nsubjpass, dobj, pobj, agent, relcl, ...).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from dateline.values import Span

if TYPE_CHECKING:
    from spacy.tokens import Token

# Part of speech -> how the lexicons of words and triggers name it.
LEXICAL = {"VERB": "verb", "AUX": "verb", "NOUN": "noun", "PROPN": "noun", "ADJ": "adj"}
# A word further down than this stands in a list and no longer in a sentence; and the walk up stays cheap.
FAR = 100
SUBJECTS = frozenset(("nsubj", "nsubjpass", "csubj", "csubjpass"))
OBJECTS = frozenset(("dobj", "dative", "obj", "oprd"))
PREPOSITIONS = frozenset(("prep", "agent", "dative", "prt"))
CLAUSES = frozenset(("relcl", "advcl", "acl", "ccomp", "csubj", "parataxis"))
_NOMINAL = frozenset(("NOUN", "PROPN", "PRON", "NUM", "ADJ"))
_RELATIVE = frozenset(("who", "which", "that", "whom"))
_PHRASE = frozenset(
    ("det", "amod", "compound", "nmod", "nummod", "poss", "predet", "quantmod", "advmod", "punct", "case")
)
_OBJECT_CONTROL = frozenset(
    "ask urge order tell force allow permit enable invite instruct persuade press encourage beg help compel require "
    "lead advise warn let want request expect call authorise pressure implore plead appeal".split()
)

# what a clause with a past form of the active has one of
_CLAUSE_WORDS = frozenset(("nsubj", "csubj", "dobj", "aux", "mark", "ccomp", "xcomp", "prt"))


def folded(token: Token) -> str:
    """The lemma in lower case with -ise for -ize, so that both spellings are one entry."""
    return fold(token.lemma_ or token.text)


def fold(lemma: str) -> str:
    """A lemma as the lexicon spells it."""
    word = lemma.lower()
    for american, british in (("ize", "ise"), ("ization", "isation")):
        if word.endswith(american) and len(word) > len(american) + 2:
            return word[: -len(american)] + british
    return word


def conjuncts(token: Token) -> Iterator[Token]:
    """The token and what is joined to it by conjunction, in order."""
    open_ = [token]
    while open_:
        each = open_.pop()
        yield each
        joined = [child for child in each.children if child.dep_ == "conj" and child.pos_ in _NOMINAL]
        open_ += reversed(joined)


def antecedent(token: Token) -> Token:
    """The noun that a relative pronoun stands for; any other token is its own."""
    if token.tag_ in ("WDT", "WP") and token.lower_ in _RELATIVE:
        for ancestor in token.ancestors:
            if ancestor.dep_ == "relcl":
                return ancestor.head
    return token


def is_passive(predicate: Token) -> bool:
    """Whether a verb is in the passive: by its auxiliary, its subject, or as a bare participle after its noun; a
    participle joined to another shares its voice."""
    if _is_participle_clause(predicate):
        return True
    token = predicate
    for _ in range(FAR):
        if any(child.dep_ in ("auxpass", "nsubjpass", "agent", "csubjpass") for child in token.children):
            return True
        if token.tag_ != "VBN":
            return False
        if token.dep_ in ("acl", "amod", "acomp"):
            return True
        if token.dep_ != "conj" or any(child.dep_ in ("aux", "nsubj") for child in token.children):
            return False
        token = token.head
    return False


def _is_participle_clause(verb: Token) -> bool:
    """Whether a past form heads a clause without subject, object, auxiliary and conjunction: "attacked from three
    sides, the army withdrew". The tagger may take it for a past tense."""
    return (
        verb.dep_ == "advcl"
        and verb.tag_ in ("VBN", "VBD")
        and not any(child.dep_ in _CLAUSE_WORDS for child in verb.children)
    )


def upwards(token: Token) -> Iterator[tuple[Token, Token]]:
    """Each word from this one up with the word that it hangs on, to the top of the sentence or until it is ``FAR``."""
    for _ in range(FAR):
        head = token.head
        if head.i == token.i:
            return
        yield token, head
        token = head


def _own(predicate: Token, labels: frozenset[str]) -> list[Token]:
    return [antecedent(child) for child in predicate.children if child.dep_ in labels]


def grammatical_subject(predicate: Token) -> Token | None:
    """The subject, its own or the one that the construction lends it (conjunction, control, participle, relative)."""
    token: Token | None = predicate
    for _ in range(FAR):
        if token is None:
            return None
        if own := _own(token, SUBJECTS):
            return own[0]
        subject, token = _lent(token)
        if subject is not None:
            return subject
    return None


def _lent(token: Token) -> tuple[Token | None, Token | None]:
    """The subject that a verb without one borrows, or else the verb whose subject it shares."""
    head, verbal = token.head, token.head.pos_ in ("VERB", "AUX", "ADJ")
    if token.dep_ in ("acl", "relcl") and head.pos_ in ("NOUN", "PROPN", "PRON"):
        return _behind(head) if _to_infinitive(token) and not is_headline_plan(token) else (head, None)
    if token.dep_ == "pcomp":
        return _of_gerund(token)
    if not verbal or head.i == token.i:
        return None, None
    if token.dep_ in ("conj", "acomp", "attr", "oprd"):
        return None, head
    if token.dep_ in ("xcomp", "ccomp", "advcl"):
        return _of_complement(token, head)
    return None, None


def _of_complement(token: Token, head: Token) -> tuple[Token | None, Token | None]:
    infinitive = _to_infinitive(token)
    controls = folded(head) in _OBJECT_CONTROL
    objects = [child for child in head.children if child.dep_ in ("dobj", "dative")]
    if token.dep_ != "advcl" and controls and objects:
        return objects[0], None
    if infinitive and controls and (asked := _asked(head)) is not None:
        return asked, None
    if token.dep_ == "ccomp" and not (infinitive or token.tag_ == "VBG"):
        return None, None
    return None, head


def _of_gerund(token: Token) -> tuple[Token | None, Token | None]:
    """The subject of "shelling" in "accused Mali of shelling", "stops short of shelling", "the process of shelling"."""
    above = token.head.head
    if above.pos_ == "ADV" and above.head.pos_ == "VERB":
        above = above.head
    if above.pos_ not in ("VERB", "AUX"):
        return _behind(above)
    objects = [child for child in above.children if child.dep_ == "dobj"]
    if objects and token.head.lower_ in ("of", "from", "for", "with", "into"):
        return objects[0], None
    return None, above


def lender(noun: Token) -> Token | None:
    """Who is behind a noun such as "plan": its possessor, or the subject of the verb that it hangs on."""
    owner, verb = _behind(noun)
    return grammatical_subject(verb) if verb is not None else owner


def _behind(noun: Token) -> tuple[Token | None, Token | None]:
    for child in noun.children:
        if child.dep_ == "poss":
            return child, None
    verb = noun.head.head if noun.dep_ == "pobj" else noun.head
    carries = noun.dep_ in ("dobj", "attr", "pobj", "oprd") and verb.pos_ in ("VERB", "AUX") and verb.i != noun.i
    return None, verb if carries else None


def is_headline_plan(predicate: Token) -> bool:
    """ "Putin to visit China": an infinitive below the noun that the whole sentence hangs on."""
    return predicate.dep_ in ("acl", "relcl") and predicate.head.dep_ == "ROOT" and predicate.head.i < predicate.i


def _to_infinitive(token: Token) -> bool:
    return any(child.dep_ == "aux" and child.lower_ == "to" for child in token.children)


def _asked(verb: Token) -> Token | None:
    """Whom "called on X to ..." asks."""
    for prep in verb.children:
        if prep.dep_ in ("prep", "prt") and prep.lower_ in ("on", "upon", "to", "with"):
            for child in prep.children:
                if child.dep_ == "pobj":
                    return child
    return None


def named_ahead(pronoun: Token) -> Token:
    """The subject that follows a possessive in a phrase before it ("In its report, the ministry said"), else itself."""
    if pronoun.dep_ != "poss" or pronoun.pos_ != "PRON":
        return pronoun
    for token, head in upwards(pronoun):
        if token.dep_ == "prep" and token.i < head.i and head.pos_ == "VERB":
            own = _own(head, SUBJECTS)
            before = any(each.pos_ == "PROPN" for each in token.doc[head.left_edge.i : pronoun.i])
            return own[0] if own and pronoun.i < own[0].i and own[0].pos_ != "PRON" and not before else pronoun
    return pronoun


def agent(predicate: Token) -> Token | None:
    """The noun of the by-phrase."""
    for child in predicate.children:
        if child.dep_ in ("agent", "prep") and child.lower_ == "by":
            for noun in child.children:
                if noun.dep_ in ("pobj", "pcomp"):
                    return noun
    return None


def subjects(predicate: Token) -> list[Token]:
    """Who does it, in the active or the passive, each conjunct by itself."""
    if predicate.pos_ in ("VERB", "AUX") and is_passive(predicate):
        by = agent(predicate)
        return list(conjuncts(by)) if by else []
    subject = grammatical_subject(predicate)
    if subject is None:
        return []
    return [*_listed_before(subject), *conjuncts(subject)]


def _listed_before(subject: Token) -> list[Token]:
    """The first name of "US, China hold talks", which the parse hangs on the verb."""
    first = subject.left_edge.i
    return [
        child
        for child in subject.head.children
        if child.dep_ in ("npadvmod", "dep") and child.pos_ == "PROPN" and child.i == first - 2
    ]


def objects(predicate: Token) -> list[Token]:
    """What it is done to, in the active or the passive, each conjunct by itself."""
    if predicate.pos_ in ("VERB", "AUX") and is_passive(predicate):
        subject = grammatical_subject(predicate)
        found = [subject] if subject is not None else []
    else:
        found = _own(predicate, OBJECTS)
        found = [token for token in found if token.pos_ != "ADP"] or _name_behind(predicate)
        if not found and predicate.dep_ == "relcl" and not _passes_up(predicate):
            found = _gap(predicate)
        if not found and predicate.dep_ == "conj" and predicate.head.pos_ == "VERB":
            found = []
    return [noun for token in found for noun in conjuncts(token)]


def _name_behind(verb: Token) -> list[Token]:
    """The name right behind a verb, which the parse takes for a time or a place of it ("attacked Avdiivka")."""
    return [
        child
        for child in verb.children
        if child.dep_ == "npadvmod" and child.left_edge.i == verb.i + 1 and child.ent_type_ in ("GPE", "FAC", "PERSON")
    ]


def _passes_up(predicate: Token) -> bool:
    """Whether the relative clause's pronoun is its subject, so that no object is missing."""
    return any(child.dep_ in SUBJECTS and child.tag_ in ("WDT", "WP") for child in predicate.children)


def _gap(predicate: Token) -> list[Token]:
    """The noun before a relative clause that lacks an object ("the village they shelled")."""
    return [predicate.head] if any(child.dep_ in SUBJECTS for child in predicate.children) else []


def prepositional(token: Token, *words: str) -> list[tuple[str, Token]]:
    """(preposition, noun) of the phrases that hang on a token, in order, conjuncts each by itself."""
    found = []
    for prep in token.children:
        if prep.dep_ not in PREPOSITIONS or (words and prep.lower_ not in words):
            continue
        for noun in prep.children:
            if noun.dep_ in ("pobj", "pcomp"):
                found += [(prep.lower_, antecedent(each)) for each in conjuncts(noun)]
            elif noun.dep_ == "prep" and prep.lower_ in ("out", "along", "together"):
                found += [(noun.lower_, each) for sub in noun.children if sub.dep_ == "pobj" for each in conjuncts(sub)]
    return found


def phrase(head: Token) -> Span:
    """A noun phrase without its clauses, conjuncts and far appositions; an "of" phrase right behind belongs to it."""
    first, last = head.i, head.i
    for child in head.lefts:
        if child.dep_ in _PHRASE and child.lower_ not in (",", "-", "“", '"') and not _stray_number(child):
            first = min(first, child.left_edge.i)
    for child in head.rights:
        adjacent = child.i == last + 1 or child.left_edge.i == last + 1
        if not adjacent:
            break
        if (child.dep_ == "prep" and child.lower_ == "of") or (child.dep_ == "appos" and child.pos_ == "PROPN"):
            nouns = [child] if child.dep_ == "appos" else [each for each in child.children if each.dep_ == "pobj"]
            last = max([last, *(_end(each) for each in nouns)])
        elif child.dep_ in ("nummod", "nmod", "compound") and child.pos_ in ("NUM", "PROPN"):
            last = max(last, child.i)
        else:
            break
    return span_of(head, first, last)


def _stray_number(child: Token) -> bool:
    """A clock time or a list number that the parse draws into a name ("12.02 Kaja Kallas")."""
    return child.dep_ == "nummod" and child.head.pos_ == "PROPN" and not child.text.replace(",", "").isalnum()


def _end(noun: Token) -> int:
    """The last token of a noun's own words; behind "of" a list is one ("the prime ministers of Serbia and Kosovo")."""
    last, open_ = int(noun.i), [noun]
    while open_:
        token = open_.pop(0)
        last = max(last, int(token.i))
        for child in token.rights:
            if child.dep_ == "prep" and child.lower_ == "of" and child.i == last + 1:
                open_ += [each for each in child.children if each.dep_ == "pobj"]
            elif child.dep_ == "conj" and noun.dep_ == "pobj" and child.pos_ in _NOMINAL:
                open_.append(child)
            elif child.dep_ in ("nummod", "nmod", "compound"):
                last = max(last, int(child.i))
            elif child.dep_ not in ("cc", "punct") or noun.dep_ != "pobj":
                break
    return last


def span_of(head: Token, first: int, last: int) -> Span:
    """The span from one token to another, both included."""
    doc = head.doc
    start, end = doc[first].idx, doc[last].idx + len(doc[last].text)
    return Span(start, end, head.idx, doc.text[start:end])


def one_word(token: Token) -> Span:
    """A token as a span of its own ("Russian" in "a Russian strike")."""
    return span_of(token, token.i, token.i)


def argument(token: Token) -> Span:
    """The words of a party: its phrase, but one word where it only qualifies a noun ("Greek" in "Greek troops")."""
    return one_word(token) if token.dep_ in ("amod", "compound", "nmod") else phrase(token)


def clause_of(token: Token) -> tuple[int, int]:
    """The extent of the clause that a token stands in, in characters of the part."""
    top = token
    for each, head in upwards(token):
        if each.dep_ in CLAUSES or (each.dep_ == "conj" and each.pos_ in ("VERB", "AUX")):
            break
        top = head
    edges = [top]
    for child in top.children:
        if child.dep_ not in CLAUSES and not (child.dep_ == "conj" and child.pos_ in ("VERB", "AUX")):
            edges += [child.left_edge, child.right_edge]
    first, last = min(edges, key=lambda each: each.i), max(edges, key=lambda each: each.i)
    return int(first.idx), int(last.idx + len(last.text))
