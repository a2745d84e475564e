"""The page in a real browser: filters from the address, permalinks, and that nothing hostile runs."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

import pytest
from chronology_sample import ARTICLES_SAMPLE, EVENTS_SAMPLE, MENTIONS_SAMPLE
from hostile import PAYLOADS, hostile_tables

from dateline.chronology import render_html

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
pytestmark = pytest.mark.skipif(CHROMIUM is None, reason="there is no Chromium on this machine")

_SWITCHES = (
    "--headless --no-sandbox --disable-gpu --no-first-run --disable-background-networking --disable-component-update "
    "--disable-sync --virtual-time-budget=4000"
).split()


def _document(page: Path, profile: Path, address: str = "") -> str:
    """The document as it stands after its script has run."""
    address = f"{page.as_uri()}{address}"
    command = [str(CHROMIUM), *_SWITCHES, f"--user-data-dir={profile}", "--dump-dom", address]
    return subprocess.run(command, capture_output=True, text=True, encoding="utf-8", timeout=120, check=True).stdout


def _shown(document: str) -> list[str]:
    articles = re.findall(r'<article class="event [^"]*" id="([^"]*)"([^>]*)>', document)
    return [event_id for event_id, rest in articles if "hidden" not in rest]


def _count(document: str) -> str:
    found = re.search(r'id="dl-count"[^>]*>([^<]*)<', document)
    return found[1] if found else ""


@pytest.fixture(scope="module")
def page(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("page") / "chronology.html"
    path.write_text(render_html(EVENTS_SAMPLE, MENTIONS_SAMPLE, ARTICLES_SAMPLE), encoding="utf-8")
    return path


@pytest.mark.parametrize(
    ("address", "shown"),
    [
        ("#type=ASSAULT", ["E08", "E09"]),
        ("#type=material+conflict&who=armenia&from=2024", ["E14", "E15", "E22"]),
        ("#status=negated", ["E23"]),
        ("#q=pashinyan+pact", ["E16"]),
        ("#q=FRANCOIS", ["E03"]),
        ("#source=Ridge+Radio&to=2021", ["E03", "E05"]),
        ("#from=2022-09-14&to=2022-09-14&type=ASSAULT", ["E08", "E09"]),
        ("#who=nobody", []),
    ],
)
def test_filters_in_the_address(page: Path, tmp_path: Path, address: str, shown: list[str]) -> None:
    document = _document(page, tmp_path, address)
    assert sorted(_shown(document)) == sorted(shown)
    assert _count(document) == f"{len(shown)} of 30 events shown"


def test_without_filters_all_is_shown_and_the_filters_are_there(page: Path, tmp_path: Path) -> None:
    document = _document(page, tmp_path)
    assert len(_shown(document)) == 30
    assert _count(document) == "All 30 events shown"
    assert not re.search(r'<form id="dl-filters"[^>]*hidden', document)


def test_headings_and_years_without_a_hit_are_hidden(page: Path, tmp_path: Path) -> None:
    document = _document(page, tmp_path, "#type=SANCTION&from=2024")
    years = re.findall(r'<section class="year"([^>]*)>\s*<h2[^>]*>([^<]*)<', document)
    assert [heading for rest, heading in years if "hidden" not in rest] == ["2024", "2025"]
    items = re.findall(r'<li([^>]*)><a href="#dl-year-\d+">([^<]*)</a> <span class="size">(\d+)<', document)
    assert [(heading, size) for rest, heading, size in items if "hidden" not in rest] == [("2024", "2"), ("2025", "1")]


def test_a_permalink_opens_its_event(page: Path, tmp_path: Path) -> None:
    document = _document(page, tmp_path, "#E08")
    assert len(_shown(document)) == 30
    assert document.count("<details open") == 1
    assert "<details open" in document.partition('id="E08"')[2].partition("</article>")[0]


def test_nothing_hostile_runs(tmp_path: Path) -> None:
    tables = [hostile_tables(payload) for payload in PAYLOADS]
    events, mentions, articles = ([row for table in tables for row in table[n]] for n in range(3))
    page = tmp_path / "hostile.html"
    page.write_text(render_html(events, mentions, articles), encoding="utf-8")
    document = _document(page, tmp_path / "profile")
    assert _count(document) == f"All {len(events)} events shown"  # our own script ran
    assert re.search(r"<title>Chronology: \d+ events", document)
