"""``dateline doctor``."""

from __future__ import annotations

from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

import pytest

from fakes import Dateline


def test_all_is_well(dateline: Dateline) -> None:
    done = dateline("doctor")
    assert (done.status, done.err) == (0, "")
    assert all(line.startswith("ok ") for line in done.out.splitlines())
    for what in ("Python", "spacy", "model", "lexicon", "writing"):
        assert f"ok    {what}" in done.out


def test_a_missing_model_and_a_bad_lexicon_are_told_and_the_rest_goes_on(dateline: Dateline) -> None:
    Path("mine").mkdir()
    Path("mine/countries.csv").write_text("name,code\nAtlantis,XXX\n")
    done = dateline("doctor", "--model", "no_such_model", "--lexicons", "mine")
    assert done.status == 1
    amiss = [line for line in done.out.splitlines() if line.startswith("amiss")]
    assert ["DL-301" in amiss[0], "countries.csv" in amiss[1], len(amiss)] == [True, True, 2]
    assert "ok    writing" in done.out


def test_a_misnamed_lexicon_is_told(dateline: Dateline) -> None:
    Path("mine").mkdir()
    Path("mine/country.csv").write_text("name,code\n")
    done = dateline("doctor", "--lexicons", "mine")
    assert done.status == 1
    assert "mine/country.csv: there is no lexicon named 'country.csv'" in done.out


def test_a_missing_package_is_told(dateline: Dateline, monkeypatch: pytest.MonkeyPatch) -> None:
    def find(name: str) -> str:
        if name == "trafilatura":
            raise PackageNotFoundError(name)
        return version(name)

    monkeypatch.setattr("dateline.cli.doctor.version", find)
    done = dateline("doctor")
    assert done.status == 1
    assert "amiss packages  the package 'trafilatura' is not installed (DL-507); install it with pip" in done.out
