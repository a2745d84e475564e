"""Encodings: told, untold and lying."""

from __future__ import annotations

import contextlib
import random
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dateline.articles.decode import decode
from dateline.errors import DatelineError

ENGLISH = "“Armenia’s” café — the minister’s naïve reply, in the end, was that nobody would pay five million euros. "
RUSSIAN = "Президент заявил в понедельник, что переговоры между странами продолжатся в столице. " * 3


@pytest.mark.parametrize(
    "data, declared, text, encoding, noted",
    [
        (ENGLISH.encode(), "", ENGLISH, "utf-8", False),
        (b"\xef\xbb\xbfplain", "", "plain", "utf-8", False),
        (b"plain", "iso-8859-1", "plain", "utf-8", False),
        (ENGLISH.encode("utf-16"), "", ENGLISH, "utf-16-le", False),
        (b"\xfe\xff" + ENGLISH.encode("utf-16-be"), "", ENGLISH, "utf-16-be", False),
        (ENGLISH.encode("utf-16-le"), "utf-8", ENGLISH, "utf-16-le", True),
        (ENGLISH.encode("utf-16-be"), "", ENGLISH, "utf-16-be", True),
        (ENGLISH.encode("utf-32"), "", ENGLISH, "utf-32-le", False),
        (ENGLISH.encode("cp1252"), "", ENGLISH, "cp1252", True),
        (ENGLISH.encode("cp1252"), "utf-8", ENGLISH, "cp1252", True),
        (ENGLISH.encode("cp1252"), "iso-8859-1", ENGLISH, "cp1252", False),
        (ENGLISH.encode(), "iso-8859-1", ENGLISH, "utf-8", True),
        (ENGLISH.encode("cp1252"), "no-such-charset", ENGLISH, "cp1252", True),
        (ENGLISH.encode("cp1252"), "unicode_escape", ENGLISH, "cp1252", True),
        (RUSSIAN.encode("cp1251"), "windows-1251", RUSSIAN, "cp1251", False),
        (ENGLISH.encode().decode("cp1252", "replace").encode(), "", None, "utf-8", False),
        ("café – a reply".encode().decode("cp1252").encode(), "", "café – a reply", "utf-8", True),
        ("a” and ’b".encode().decode("latin-1").encode(), "", "a” and ’b", "utf-8", True),
        (b"", "", "", "utf-8", False),
        (b"a\x00b and so on", "", "a\x00b and so on", "utf-8", False),
    ],
)
def test_text_survives(data: bytes, declared: str, text: str | None, encoding: str, noted: bool) -> None:
    decoded = decode(data, declared=declared)
    assert decoded.encoding == encoding
    assert bool(decoded.note) == noted
    if text is not None:
        assert decoded.text == text


def test_a_broken_byte_in_utf8_does_not_turn_the_rest_into_another_encoding() -> None:
    decoded = decode(ENGLISH.encode() + b"\xe2\x80 cut" + ENGLISH.encode())
    assert decoded.text == ENGLISH + "\ufffd cut" + ENGLISH
    assert "broken utf-8" in decoded.note


def test_a_guess_is_called_one() -> None:
    decoded = decode(RUSSIAN.encode("cp1251"))
    assert "guessed" in decoded.note


@pytest.mark.parametrize(
    "data",
    [
        b"%PDF-1.7 and so on",
        b"PK\x03\x04rest",
        b"\x1f\x8b\x08rest",
        random.Random(5).randbytes(5000),
        bytes(5000),
    ],
)
def test_what_is_no_text_is_told(data: bytes) -> None:
    with pytest.raises(DatelineError) as caught:
        decode(data)
    assert caught.value.code == "DL-107"


@given(
    st.binary(max_size=200), st.sampled_from(["", "utf-8", "latin-1", "utf-16", "shift_jis", "idna", "x\x00y", "💥"])
)
def test_any_bytes_are_decoded_or_refused(data: bytes, declared: str) -> None:
    with contextlib.suppress(DatelineError):
        decode(data, declared=declared).text.encode("utf-8", "surrogatepass")


@given(st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cs"])))
def test_utf8_comes_back_as_it_was_unless_it_was_encoded_twice(text: str) -> None:
    text = text.removeprefix("\ufeff")
    decoded = decode(text.encode())
    assert decoded.text == text or "twice" in decoded.note


def test_a_large_file_is_quick() -> None:
    begin = time.perf_counter()
    decode(ENGLISH.encode("cp1252") * 50_000)
    assert time.perf_counter() - begin < 3
