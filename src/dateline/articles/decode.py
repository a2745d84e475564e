"""Turn bytes into text when nobody can be trusted to say in which encoding they are."""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass
from typing import Final

from dateline.errors import DatelineError

_MARKS: Final = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
# First bytes of files that are not text whatever their name says: PDF, ZIP (and DOCX), gzip, PNG, JPEG, old Word.
_SIGNATURES: Final = (b"%PDF-", b"PK\x03\x04", b"\x1f\x8b", b"\x89PNG", b"\xff\xd8\xff", b"\xd0\xcf\x11\xe0")
# Encodings that a page may name and that are no encodings of characters.
_NO_CHARSETS: Final = frozenset(("idna", "punycode", "raw_unicode_escape", "undefined", "unicode_escape", "utf_7"))
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1f\x7f]")
# More control characters than these, and than this share of all, make it something else than text.
FEW_CONTROLS: Final = 20
CONTROL_SHARE: Final = 0.03
# English read as cp1252 has few letters beyond ASCII; more speak for another script in another encoding.
FOREIGN_SHARE: Final = 0.1
FEW_FOREIGN: Final = 20  # letters; fewer tell nothing, and a guess from so few would be worse
SAMPLE: Final = 100_000  # bytes that are looked at where a guess is made

# The byte of each character, of cp1252 and of the Latin-1 that some programs take for it.
_BYTES: Final = {chr(b): b for b in range(256)} | {bytes([b]).decode("cp1252", "ignore"): b for b in range(256)}
_TWICE = re.compile("[\xc2-\xf4][\x80-\xbf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]")


@dataclass(frozen=True, slots=True)
class Decoded:
    """The text without a byte-order mark, its encoding, and a note when the bytes were not plainly what they seemed."""

    text: str
    encoding: str
    note: str = ""


def decode(data: bytes, *, declared: str = "") -> Decoded:
    """The text of some bytes; ``declared`` is the encoding that the file names for itself.

    In this order: a byte-order mark, UTF-16 by its zero bytes, valid UTF-8 (which text of another encoding hardly ever
    is), UTF-8 with a few broken bytes, the declared encoding, cp1252, and at last a guess from the bytes. Raises
    ``DatelineError`` (DL-107) when it is no text.
    """
    if data.startswith(_SIGNATURES):
        raise DatelineError("DL-107")
    decoded = _marked(data) or _sixteen(data) or _utf8(data, declared) or _declared(data, declared)
    decoded = decoded or _western(data) or _guessed(data)
    if decoded is None or _binary(decoded.text):
        raise DatelineError("DL-107")
    return decoded


def _binary(text: str) -> bool:
    return len(_CONTROL.findall(text)) > max(FEW_CONTROLS, CONTROL_SHARE * len(text))


def _marked(data: bytes) -> Decoded | None:
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _tolerant(data[len(mark) :], encoding)
    return None


def _sixteen(data: bytes) -> Decoded | None:
    """UTF-16 without a mark: every other byte of English in it is zero."""
    sample = data[:SAMPLE]
    half = max(1, len(sample) // 2)
    even, odd = sample[::2].count(0) / half, sample[1::2].count(0) / half
    if max(even, odd) < 0.4 or min(even, odd) > 0.1:
        return None
    encoding = "utf-16-le" if odd > even else "utf-16-be"
    return Decoded(_tolerant(data, encoding).text, encoding, f"no byte-order mark; read as {encoding}")


def _tolerant(data: bytes, encoding: str) -> Decoded:
    try:
        return Decoded(data.decode(encoding), encoding)
    except UnicodeDecodeError:
        return Decoded(data.decode(encoding, "replace"), encoding, f"broken {encoding}; what was lost is marked \ufffd")


def _utf8(data: bytes, declared: str) -> Decoded | None:
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        text = data.decode("utf-8", "replace")
        broken, whole = text.count("\ufffd"), sum(1 for char in text if char > "\x7f" and char != "\ufffd")
        if broken * 3 > whole:
            return None
        return Decoded(text, "utf-8", f"broken utf-8; what was lost is marked \ufffd ({broken} places)")
    repaired = _decoded_once(text)
    if repaired is not None:
        return Decoded(repaired, "utf-8", "was encoded twice (UTF-8 taken for cp1252); undone")
    lying = declared and not text.isascii() and _codec(declared) not in ("", "utf-8")
    return Decoded(text, "utf-8", f"declared as {declared}; read as utf-8" if lying else "")


def _decoded_once(text: str) -> str | None:
    """The text before its UTF-8 was taken for cp1252 or Latin-1 and encoded again; ``None`` when that was not done."""
    if not _TWICE.search(text):
        return None
    try:
        return bytes(_BYTES[char] for char in text).decode("utf-8")
    except (KeyError, UnicodeDecodeError):
        return None


def _codec(name: str) -> str:
    """The codec of a declared encoding as the web reads it (Latin-1 and ASCII mean cp1252); "" when there is none."""
    try:
        found = codecs.lookup(name.strip()).name
    except (LookupError, ValueError):
        return ""
    if found.replace("-", "_") in _NO_CHARSETS:
        return ""
    return "cp1252" if found in ("iso8859-1", "ascii") else found


def _declared(data: bytes, declared: str) -> Decoded | None:
    codec = _codec(declared) if declared else ""
    if codec in ("", "utf-8"):
        return None
    try:
        return Decoded(data.decode(codec), codec)
    except (UnicodeError, LookupError):
        return None


def _western(data: bytes) -> Decoded | None:
    try:
        text = data.decode("cp1252")
    except UnicodeDecodeError:
        return None
    letters = [char for char in text[:SAMPLE] if char.isalpha()]
    foreign = sum(1 for char in letters if char > "\x7f")
    if foreign > max(FEW_FOREIGN, FOREIGN_SHARE * len(letters)):
        return None
    return Decoded(text, "cp1252", "no valid utf-8; read as cp1252")


def _guessed(data: bytes) -> Decoded | None:
    from charset_normalizer import from_bytes  # imported when needed: it takes a tenth of a second

    best = from_bytes(data[:SAMPLE]).best()
    if best is None:
        return None
    text = data.decode(best.encoding, "replace")
    return Decoded(text, best.encoding, f"no valid utf-8; guessed to be {best.encoding}")
