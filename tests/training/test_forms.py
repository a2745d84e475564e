"""In which forms coded text tells its acts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dateline.training.codedfile import read_coded
from dateline.training.forms import FORMS, count_forms, write_forms

if TYPE_CHECKING:
    from spacy.language import Language

TEXT = """#kind: snippets
%% a
title: [Sofia|a] [expels|1] two [envoys|b]

Rebels were [beaten|2] by [guards|c], said the [mission|d], which "deplores the [raid|3] by [soldiers|e]".
--
1 SANCTION/expel: a > b
2 ASSAULT/beat claimed: c; says d
3 ASSAULT: e; says d
a: Bulgaria, BGR, GOV
b: Embassy of Russia in Bulgaria, RUS, GOV
c: guards, -, UNK
d: United Nations, UNO, -
e: soldiers, -, MIL
"""


def test_each_form_is_counted_by_type(nlp: Language) -> None:
    matrix = count_forms([read_coded(TEXT, "x.coded")[0]], nlp)
    rows = dict(matrix[1])
    assert {form: count for form, count in zip(FORMS, rows["SANCTION"], strict=True) if count} == {
        "headline": 1,
        "active": 1,
    }
    counts = dict(zip(FORMS, rows["ASSAULT"], strict=True))
    assert counts["passive"] == counts["noun"] == counts["quoted"] == 1
    assert counts["reported"] == 2
    assert write_forms(matrix).splitlines()[1].split() == [word for form in FORMS for word in form.split()]
