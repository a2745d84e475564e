"""The door to the lexicons: what a user lays over ours is checked to the cell."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from dateline.errors import DatelineError
from dateline.lexicon import TOMLS, read_table, read_toml


def layer(folder: Path, **files: str) -> str:
    """A folder of a user's lexicons."""
    folder.mkdir(exist_ok=True)
    for name, content in files.items():
        ending = "toml" if name in TOMLS else "csv"
        (folder / f"{name}.{ending}").write_text(content, encoding="utf-8", newline="")
    return str(folder)


def countries(*layers: str) -> dict[str, Any]:
    return {row["name"]: row for row in read_table("countries", layers)}


def test_a_layer_adds_replaces_and_removes(tmp_path: Path) -> None:
    mine = layer(
        tmp_path / "mine",
        countries="\ufeffname,code,aliases\r\n# a comment with a \"quote, that is not closed\r\n\r\n"
        "Atlantis,ATA,Poseidonis; Isle of Atlas\r\nArmenia,ARM,Hayastan\r\n-Aruba\r\n",
    )  # fmt: skip
    ours, laid = countries(), countries(mine)
    assert laid["Atlantis"]["aliases"] == ("Poseidonis", "Isle of Atlas")
    assert (laid["Armenia"]["aliases"], laid["Armenia"]["capitals"]) == (("Hayastan",), ())
    assert "Aruba" in ours
    assert "Aruba" not in laid
    assert len(laid) == len(ours)
    assert list(laid)[-1] == "Atlantis"
    assert list(laid).index("Armenia") < list(laid).index("Azerbaijan")


def test_layers_are_laid_in_order(tmp_path: Path) -> None:
    first = layer(tmp_path / "first", countries="name,code\nAtlantis,ATA\nLemuria,IND\n")
    second = layer(tmp_path / "second", countries="name,code\n-Atlantis,\nLemuria,MUS\n")
    third = layer(tmp_path / "third")
    assert countries(first, second, third)["Lemuria"]["code"] == "MUS"
    assert "Atlantis" not in countries(first, second)
    assert countries(first)["Atlantis"]["code"] == "ATA"
    with pytest.raises(DatelineError, match="DL-210"):
        countries(second, first)


def test_the_columns_of_a_layer_may_stand_in_any_order(tmp_path: Path) -> None:
    mine = layer(tmp_path / "mine", countries="code,name\nATA,Atlantis\n,-Armenia\n")
    assert countries(mine)["Atlantis"]["code"] == "ATA"
    assert "Armenia" not in countries(mine)


def test_a_removal_need_not_give_the_whole_key(tmp_path: Path) -> None:
    all_of_it = layer(tmp_path / "all", places="name,country\n-Tripoli,\n")
    one_of_it = layer(tmp_path / "one", places="name,country\n-Tripoli,LBN\n")
    where = [
        {row["country"] for row in read_table("places", layers) if row["name"] == "Tripoli"}
        for layers in ((), (one_of_it,), (all_of_it,))
    ]
    assert where == [{"LBN", "LBY"}, {"LBY"}, set()]


def test_cells_are_read_by_their_kind(tmp_path: Path) -> None:
    mine = layer(
        tmp_path / "mine",
        places="name,country,latitude,longitude\nErewhon,,-43.5,170\nNowhere,NZL,,\n",
        leaders='name,code,sector,office,valid_from,valid_to\n"Gaunt, John",GBR,GOV,regent,1999,2000\n',
        groups="name,code,other_sectors,valid_from\nFans of Atlas,IMG,PTY; REB,1990\n",
    )
    places = {row["name"]: row for row in read_table("places", [mine])}
    assert (places["Erewhon"]["latitude"], places["Erewhon"]["longitude"]) == (-43.5, 170.0)
    assert places["Nowhere"]["latitude"] is None
    last = read_table("leaders", [mine])[-1]
    assert (last["name"], last["valid_from"], last["valid_to"]) == ("Gaunt, John", 1999, 2000)
    assert read_table("groups", [Path(mine)])[-1]["other_sectors"] == ("PTY", "REB")


def test_text_of_a_layer_becomes_nfc(tmp_path: Path) -> None:
    decomposed = unicodedata.normalize("NFD", "Élysia")
    mine = layer(
        tmp_path / "mine", countries=f"name,code\n{decomposed},ATA\n", calendar=f"[numbers]\n{decomposed!r} = 7\n"
    )
    assert "Élysia" in countries(mine)
    assert read_toml("calendar", [mine])["numbers"]["Élysia"] == 7


def test_a_table_of_a_nested_lexicon_is_laid_over_key_by_key(tmp_path: Path) -> None:
    first = layer(tmp_path / "first", calendar="[months]\nthermidor = 8\n[numbers]\none = 2\n")
    second = layer(tmp_path / "second", calendar="[months]\nthermidor = 7\n", actors='[seats]\nUtopia = "More"\n')
    ours, laid = read_toml("calendar"), read_toml("calendar", [first, second])
    assert laid["months"] == {**ours["months"], "thermidor": 7}
    assert laid["numbers"] == {**ours["numbers"], "one": 2}
    assert {key: laid[key] for key in laid if key not in ("months", "numbers")} == {
        key: ours[key] for key in ours if key not in ("months", "numbers")
    }
    assert read_toml("actors", [second])["seats"]["Utopia"] == "More"


@pytest.mark.parametrize(
    ("name", "content", "code", "line", "word"),
    [
        ("countries", "name,code\nAtlantis,XXX\n", "DL-205", 2, "XXX"),
        ("countries", "name,code,sector\nAtlantis,ATA,GOD\n", "DL-205", 2, "GOD"),
        ("countries", "# mine\n\nname,code\n,ATA\n", "DL-205", 4, "name"),
        ("countries", "name,code\nAtlantis,ATA\nLemuria,IND\nAtlantis,ATA\n", "DL-206", 4, "line 2"),
        ("countries", "name,code,valid_from,valid_to\nAtlantis,ATA,1999,1990\n", "DL-207", 2, "1990"),
        ("countries", "name,code,valid_from\nAtlantis,ATA,99\n", "DL-205", 2, "99"),
        ("countries", "name,code,valid_from\nAtlantis,ATA,1_999\n", "DL-205", 2, "1_999"),
        ("countries", "name,code,valid_from\nAtlantis,ATA,١٩٩٩\n", "DL-205", 2, "year"),
        ("countries", "name,code,colour\nAtlantis,ATA,blue\n", "DL-209", 1, "colour"),
        ("countries", "code,sector\nATA,GOV\n", "DL-204", 1, "name"),
        ("countries", "name,code,code\nAtlantis,ATA,ATA\n", "DL-201", 1, "code"),
        ("countries", "name,code\nAtlantis,ATA,GOV\n", "DL-201", 2, "3 cells in 2"),
        ("countries", 'name,code\nAtlantis,ATA\n"Lemuria,IND\nMu,ATA\n', "DL-201", 3, "quote|end of data"),
        ("countries", 'name,code\n"Atlantis"x,ATA\n', "DL-201", 2, "expected after"),
        ("countries", "name,code\n-Atlantis,ATA\n", "DL-210", 2, "Atlantis"),
        ("countries", "", "DL-201", 1, "header"),
        ("countries", "# only this\n", "DL-201", 1, "header"),
        ("countries", f"name,code\nAtlantis,ATA\n{'x' * 140_000},ATA\n", "DL-201", 3, "limit"),
        ("organisations", "name,members\nFans,ARM; XX\n", "DL-205", 2, "XX is none"),
        ("groups", "name,other_sectors\nFans,REB; FAN\n", "DL-205", 2, "FAN is none"),
        ("places", "name,country,latitude\nErewhon,NZL,93.5\n", "DL-205", 2, "latitude"),
        ("places", "name,country,longitude\nErewhon,NZL,-181\n", "DL-205", 2, "longitude"),
        ("places", "name,country,latitude\nErewhon,NZL,nan\n", "DL-205", 2, "latitude"),
        ("places", "name,country,latitude\nErewhon,NZL,1e1\n", "DL-205", 2, "latitude"),
        ("places", "name\nErewhon\n", "DL-204", 1, "country"),
        ("triggers", "lemma,pos,pattern,event_type\nfawn,verb,,FAWN\n", "DL-205", 2, "FAWN"),
        ("triggers", "lemma,pos,pattern,event_type,mode\nfawn,verb,,AID,fawn\n", "DL-205", 2, "fawn"),
        ("calendar", "[months]\nthermidor = \n", "DL-201", 2, "TOML"),
        ("calendar", "[months\n", "DL-201", 1, "TOML"),
        ("calendar", "\n[moths]\nthermidor = 8\n", "DL-209", 2, "moths"),
        ("calendar", "x = 1\n", "DL-209", 1, "x"),
        ("calendar", "months = 1\n", "DL-205", 1, "months"),
        ("calendar", '[months]\nthermidor = "8"\n', "DL-205", 2, "thermidor"),
        ("calendar", "[months]\nthermidor = true\n", "DL-205", 2, "thermidor"),
        ("actors", '[nouns]\n\nside = ["side", 2]\n', "DL-205", 3, "side"),
        ("calendar", f"[months]\nthermidor = {'9' * 5000}\n", "DL-201", 2, "TOML"),
        ("calendar", f"x = {'[' * 5000}\n", "DL-201", 1, "TOML"),
    ],
)  # fmt: skip
def test_what_is_wrong_is_told_with_file_and_line(
    tmp_path: Path, name: str, content: str, code: str, line: int, word: str
) -> None:
    mine = layer(tmp_path / "mine", **{name: content})
    ending = "toml" if name in TOMLS else "csv"
    with pytest.raises(DatelineError) as caught:
        read_toml(name, [mine]) if name in TOMLS else read_table(name, [mine])
    assert caught.value.code == code
    assert caught.value.place == f"{mine}/{name}.{ending}, line {line}"
    assert re.search(word, str(caught.value))
    assert caught.value.remedy


def test_what_is_no_utf8_is_told_with_its_line(tmp_path: Path) -> None:
    (tmp_path / "countries.csv").write_bytes("name,code\nAtlantis,ATA\nCôte,ATA\n".encode("latin-1"))
    (tmp_path / "calendar.toml").write_bytes(b"[months]\n\xff = 1\n")
    with pytest.raises(DatelineError) as table:
        read_table("countries", [tmp_path])
    with pytest.raises(DatelineError) as nested:
        read_toml("calendar", [tmp_path])
    assert (table.value.code, table.value.place) == ("DL-107", f"{tmp_path}/countries.csv, line 3")
    assert (nested.value.code, nested.value.place) == ("DL-107", f"{tmp_path}/calendar.toml, line 2")


def test_what_cannot_be_read_is_told(tmp_path: Path) -> None:
    (tmp_path / "countries.csv").mkdir()
    with pytest.raises(DatelineError) as caught:
        read_table("countries", [tmp_path])
    assert (caught.value.code, caught.value.place) == ("DL-104", f"{tmp_path}/countries.csv")


def test_a_layer_without_the_file_changes_nothing(tmp_path: Path) -> None:
    assert read_table("countries", [tmp_path, tmp_path / "absent"]) == read_table("countries")
    assert read_toml("calendar", [tmp_path / "absent"]) == read_toml("calendar")


def test_a_lexicon_that_there_is_not() -> None:
    with pytest.raises(DatelineError, match="DL-208") as table:
        read_table("country")
    with pytest.raises(DatelineError, match="DL-208") as nested:
        read_toml("countries")
    assert "countries" in table.value.remedy
    assert "calendar" in nested.value.remedy


HEADED = st.builds("name,code,valid_from\n{}".format, st.text())
LINES = st.lists(st.text(alphabet=' ,;"#-\r\nAåZ019\x00\u2028', max_size=30), max_size=6).map("\n".join)


def fault(read: Callable[[], object]) -> str:
    """The place that an error of ours names, "" where all is well; any other error goes through."""
    try:
        read()
    except DatelineError as error:
        return error.place
    return ""


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(content=st.one_of(st.text(), HEADED, LINES, LINES.map("name,code,aliases\n{}".format)), number=st.uuids())
def test_any_text_is_a_table_or_an_error_of_ours(tmp_path: Path, content: str, number: object) -> None:
    mine = layer(tmp_path / str(number), countries=content)
    place = fault(lambda: read_table("countries", [mine]))
    assert place == "" or re.fullmatch(rf"{mine}/countries\.csv, line \d+", place)


@settings(max_examples=80, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(content=st.text(alphabet="[]months=\"'1, \n#{}.", max_size=60), number=st.uuids())
def test_any_text_is_a_nested_lexicon_or_an_error_of_ours(tmp_path: Path, content: str, number: object) -> None:
    mine = layer(tmp_path / str(number), calendar=content)
    place = fault(lambda: read_toml("calendar", [mine]))
    assert place == "" or re.fullmatch(rf"{mine}/calendar\.toml, line \d+", place)
