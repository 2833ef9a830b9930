"""Cars per household in CBS records."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from .layers import area, box, build, named, point, units


@pytest.mark.parametrize(
    "field",
    [
        "personenautos_per_huishouden",
        "personenautosPerHuishouden",
        "PersonenautoSPerHuishouden_112",
        "AUTO_HH",
        "g_pau_hh",
    ],
)
def test_cars_per_household_are_read_in_every_spelling(field: str) -> None:
    layer = named("cbs", [box(0, 0, 100)], {"buurtcode": ["BU01230101"], field: [0.8]})
    made = build(tenure=[layer])
    assert made.area_facts is not None
    assert made.area_facts["cars_per_household"].tolist() == [0.8]


@pytest.mark.parametrize("value", [-99997, None])
def test_unknown_cars_per_household_are_not_none_at_all(value: Any) -> None:
    layer = named(
        "cbs", [box(0, 0, 100)], {"buurtcode": ["BU01230101"], "personenautos_per_huishouden": [value]}
    )
    made = build(tenure=[layer])
    assert made.area_facts is None or np.isnan(made.area_facts["cars_per_household"][0])


def test_cars_of_two_buurten_are_weighted_by_dwellings() -> None:
    def buurt(code: str, x: float, cars: float) -> Any:
        return named(
            code,
            [box(x, 0, 100)],
            {"buurtcode": [code], "woningvoorraad": [9], "personenautos_per_huishouden": [cars]},
        )

    made = build(
        areas=area(200, naam=["zelf getekend"]),
        tenure=[buurt("BU1", 0, 0.4), buurt("BU2", 100, 1.0)],
        units=units([point(50, 50), point(60, 50), point(150, 50)]),
    )
    assert made.area_facts is not None
    assert made.area_facts["cars_per_household"].tolist() == pytest.approx([0.6])
