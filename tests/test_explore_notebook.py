"""The notebook runs from its first cell to its last, on a table made here and on the one that is checked in."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

import nbformat
import pytest
from nbclient import NotebookClient

import fakes
from dateline.tables.columns import EVENTS
from dateline.tables.csvfile import write_csv
from dateline.tables.rows import tables_of

REPOSITORY = Path(__file__).resolve().parent.parent
NOTEBOOK = REPOSITORY / "notebooks" / "explore.ipynb"
CHECKED_IN = REPOSITORY / "outputs" / "events.csv"


def _notebook() -> Any:
    return nbformat.read(NOTEBOOK, as_version=4)  # type: ignore[no-untyped-call]


def _run(folder: Path) -> list[Any]:
    """The cells of the notebook, executed in ``folder``/notebooks."""
    place = folder / "notebooks"
    place.mkdir()
    client = NotebookClient(
        _notebook(), timeout=120, kernel_name="python3", resources={"metadata": {"path": str(place)}}
    )
    return list(client.execute().cells)


@pytest.fixture(params=["made here", *(["checked in"] if CHECKED_IN.exists() else [])])
def folder(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """A folder with outputs/events.csv."""
    (tmp_path / "outputs").mkdir()
    target = tmp_path / "outputs" / "events.csv"
    if request.param == "checked in":
        shutil.copy(CHECKED_IN, target)
    else:
        rows = tables_of([], [], [], [fakes.event(), fakes.event(event_id="E2", status="negated")])["events"]
        write_csv(target, EVENTS, rows)
    return tmp_path


def test_it_runs_and_draws(folder: Path) -> None:
    cells = _run(folder)
    outputs = [output for cell in cells if cell.cell_type == "code" for output in cell.outputs]
    assert not [output for output in outputs if output.output_type == "stream"]  # warnings
    assert sum("image/png" in output.get("data", {}) for output in outputs) == 2
    assert sum("text/html" in output.get("data", {}) for output in outputs) >= 5


def test_it_is_kept_without_outputs() -> None:
    cells = _notebook().cells
    assert all(not cell.outputs and cell.execution_count is None for cell in cells if cell.cell_type == "code")
