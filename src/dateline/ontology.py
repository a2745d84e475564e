"""The PLOVER ontology as Dateline uses it: types, modes, quad classes, intensity, contexts, sectors and codes.

Source: the PLOVER manual of openeventdata (2023), read as docs/ontology.md tells; STATEMENT and
OTHER are Dateline's.
"""

from __future__ import annotations

from typing import Final

STATEMENT: Final = "STATEMENT"
OTHER: Final = "OTHER"
QUAD_CLASSES: Final = ("verbal cooperation", "material cooperation", "verbal conflict", "material conflict")

# type -> (quad class 1 to 4, intensity of the bare type on the manual's scale of -10 to 10). The manual prints SANCTION
# once as verbal and twice as material conflict, and ACCUSE with +3 among negative neighbours: material and -3 here.
_TYPES: Final[dict[str, tuple[int, float]]] = {
    "AGREE": (1, 2.5),
    "CONSULT": (1, 2.5),
    "SUPPORT": (1, 5.0),
    "CONCEDE": (1, 4.5),
    "COOPERATE": (2, 9.5),
    "AID": (2, 10.0),
    "RETREAT": (2, 6.5),
    "REQUEST": (3, 0.0),
    "ACCUSE": (3, -3.0),
    "REJECT": (3, -2.0),
    "THREATEN": (3, -3.5),
    "PROTEST": (4, -5.0),
    "SANCTION": (4, -6.0),
    "MOBILIZE": (4, -5.5),
    "COERCE": (4, -7.0),
    "ASSAULT": (4, -9.0),
}
PLOVER_TYPES: Final = tuple(_TYPES)
EVENT_TYPES: Final = (*PLOVER_TYPES, STATEMENT, OTHER)

_ASKED: Final = ("assist", "change", "yield", "meet")
MODES_OF: Final[dict[str, tuple[str, ...]]] = {
    "CONSULT": ("visit", "third-party", "multilateral", "phone"),
    "RETREAT": ("withdraw", "release", "disarm", "ceasefire", "access", "resign"),
    "REQUEST": _ASKED,
    "REJECT": _ASKED,
    "ACCUSE": ("disapprove", "investigate", "allege"),
    "THREATEN": ("restrict", "arrest", "relations", "expel", "territory", "violence"),
    "PROTEST": ("demo", "riot", "strike", "hunger", "boycott", "obstruct", "vandalize"),
    "SANCTION": ("convict", "expel", "withdraw", "discontinue"),
    "MOBILIZE": ("troops", "weapons", "police", "militia"),
    "COERCE": (
        "seize",
        "restrict",
        "censor",
        "curfew",
        "martial-law",
        "arrest",
        "deport",
        "withhold",
        "misinformation",
        "cyber",
    ),
    "ASSAULT": (
        "abduct",
        "beat",
        "torture",
        "sexual",
        "targeted",
        "destroy",
        "primitive",
        "firearms",
        "explosives",
        "suicide-attack",
        "aerial",
        "drone",
        "heavy-weapons",
        "crowd-control",
        "unconventional",
    ),
}
MODES: Final = frozenset(mode for modes in MODES_OF.values() for mode in modes)

CONTEXTS: Final = frozenset(
    (
        "military intelligence executive legislative election political_institutions pro_democracy pro_autocracy "
        "economic legal reparations human_rights rights_freedoms repression human_security gender lgbt "
        "religion_ethnicity inequality diplomatic territory peacekeeping health asylum migration disasters "
        "natural_resource environment technology terrorism cbrn cyber misinformation crime corruption "
        "illegal_drugs trafficking"
    ).split()
)
STATUSES: Final = ("actual", "negated", "planned", "ordered", "threatened", "hypothetical", "claimed", "ongoing")
SECTORS: Final = frozenset(
    ("COP GOV JUD LEG MIL PRM PTY REB SPY UAF UNK AGR BUS CRM CVL EDU ELI JRN LAB MED OPP PRE REF REL SOC").split()
)
SPECIAL_CODES: Final = frozenset(("IGO UNO EUR NGO ISM IMG MNC").split())
# ISO 3166-1 alpha-3 codes that PLOVER uses: independent states, and PSE, HKG, ATA, TWN; KOS is PLOVER's for Kosovo.
COUNTRY_CODES: Final = frozenset(
    (
        "AFG AGO ALB AND ARE ARG ARM ATA ATG AUS AUT AZE BDI BEL BEN BFA BGD BGR BHR BHS BIH BLR BLZ BOL BRA BRB "
        "BRN BTN BWA CAF CAN CHE CHL CHN CIV CMR COD COG COK COL COM CPV CRI CUB CYP CZE DEU DJI DMA DNK DOM DZA "
        "ECU EGY ERI ESP EST ETH FIN FJI FRA FSM GAB GBR GEO GHA GIN GMB GNB GNQ GRC GRD GTM GUY HKG HND HRV HTI "
        "HUN IDN IND IRL IRN IRQ ISL ISR ITA JAM JOR JPN KAZ KEN KGZ KHM KIR KNA KOR KOS KWT LAO LBN LBR LBY LCA "
        "LIE LKA LSO LTU LUX LVA MAC MAR MCO MDA MDG MDV MEX MHL MKD MLI MLT MMR MNE MNG MOZ MRT MUS MWI MYS NAM "
        "NER NGA NIC NIU NLD NOR NPL NRU NZL OMN PAK PAN PER PHL PLW PNG POL PRK PRT PRY PSE QAT ROU RUS RWA SAU "
        "SDN SEN SGP SLB SLE SLV SMR SOM SRB SSD STP SUR SVK SVN SWE SWZ SYC SYR TCD TGO THA TJK TKM TLS TON TTO "
        "TUN TUR TUV TWN TZA UGA UKR URY USA UZB VAT VCT VEN VNM VUT WSM YEM ZAF ZMB ZWE"
    ).split()
)
# States of before: their ISO 3166-3 alpha-3 codes (Soviet Union, Yugoslavia, Czechoslovakia, East Germany, Zaire).
FORMER_CODES: Final = frozenset(("SUN YUG CSK DDR ZAR SCG").split())


def is_code(text: str) -> bool:
    """Whether this is a code that an actor may carry."""
    return text in COUNTRY_CODES or text in SPECIAL_CODES or text in FORMER_CODES


def typed(event_type: str, mode: str) -> str:
    """Type and mode as one label ("SANCTION/expel"), the type alone where there is no mode."""
    return f"{event_type}/{mode}" if mode else event_type


def quad_class(event_type: str) -> str:
    """One of ``QUAD_CLASSES``; "" for STATEMENT and OTHER."""
    return QUAD_CLASSES[_TYPES[event_type][0] - 1] if event_type in _TYPES else ""


def intensity(event_type: str) -> float | None:
    """PLOVER's conflict-cooperation score of the bare type, -10 to 10; ``None`` for STATEMENT and OTHER."""
    return _TYPES[event_type][1] if event_type in _TYPES else None
