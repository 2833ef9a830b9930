"""Energy labels in every place where they are kept."""

from __future__ import annotations

import pytest

from herstruct_plugin.core.model.codes import ENERGY_LABELS
from herstruct_plugin.core.model.dates import UNKNOWN_DATE
from herstruct_plugin.core.sources.energy_labels import energy_labels

from .layers import build, named, point, units
from .test_tenure import register


def labels(made) -> list[str]:
    assert made.units is not None
    return [ENERGY_LABELS[code] for code in made.units["energy_label"]]


@pytest.mark.parametrize(
    ("written", "label"),
    [
        ("A", "A"),
        ("a++", "A++"),
        ("Label C", "C"),
        ("energielabel: d", "D"),
        ("Klasse G", "G"),
        ("A+++++", "A+++++"),
        ("A++++++", ""),
        ("H", ""),
        ("geen", ""),
        ("", ""),
        (None, ""),
        (1.5, ""),
    ],
)
def test_a_label_is_read_as_it_is_written(written: object, label: str) -> None:
    assert ENERGY_LABELS[energy_labels([written])[0]] == label


def test_units_may_carry_their_label() -> None:
    made = build(units=units([point(1, 1), point(2, 2)], energielabel=["B", None]))
    assert labels(made) == ["B", ""]


def test_a_list_of_labels_joins_by_unit_and_the_newest_counts() -> None:
    ids = ["0363010000000001", "0363010000000002"]
    source = units([point(1, 1), point(2, 2)], identificatie=ids, energielabel=["G", "F"])
    ep_online = register(
        Pand_registratiedatum=["2018-05-01", "2024-02-01", "2024-02-01"],
        Pand_bagverblijfsobjectid=[363010000000001, 363010000000001, "0363010000009999"],
        Pand_energieklasse=["E", "A+", "B"],
    )
    made = build(units=source, tenure=[ep_online])
    assert labels(made)[1] == "F"
    assert labels(made)[0] in ("A+", "E")
    assert made.units["tenure_level"].tolist() == [0, 0]


def test_a_register_of_owners_may_hold_labels_too() -> None:
    made = build(
        units=units([point(1, 1)]),
        tenure=[named("bezit", None, {"vbo_id": ["V1"], "eigenaar": ["corporatie"], "energielabel": ["D"]})],
    )
    assert labels(made) == ["D"]
    assert made.units["corporatie"][0] > 0


def test_without_labels_they_are_unknown() -> None:
    made = build(units=units([point(1, 1)]))
    assert labels(made) == [""]
    assert made.units["label_date"][0] in (UNKNOWN_DATE, made.units["date"][0])
