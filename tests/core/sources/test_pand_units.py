"""Units made from panden alone (settled definition 39)."""

from __future__ import annotations

from collections import Counter
from typing import Any

import numpy as np
import shapely

from herstruct_plugin.core.model.codes import Function
from herstruct_plugin.core.model.tables import TypedTable

from .layers import box, build, issue, layer, named, panden

WOON, KANTOOR, WINKEL = int(Function.WOON), int(Function.KANTOOR), int(Function.WINKEL)


def made(n: int, use: str, low: Any = 60, high: Any = 80) -> TypedTable:
    source = panden(
        [box(0, 0, 10)],
        aantal_verblijfsobjecten=[n],
        gebruiksdoel=[use],
        oppervlakte_min=[low],
        oppervlakte_max=[high],
    )
    units = build(buildings=source).units
    assert units is not None
    return units


def test_a_pand_with_dwellings_only_has_n_dwellings_of_the_mean_area() -> None:
    units = made(4, "woonfunctie")
    assert units.ids.tolist() == ["P1#0001", "P1#0002", "P1#0003", "P1#0004"]
    assert units["functions"].tolist() == [WOON] * 4
    assert units["go"].tolist() == [70.0] * 4
    assert units["estimated"].all()
    assert units["building_ids"][0] == ("P1",)


def test_other_functions_take_one_unit_each() -> None:
    units = made(5, "kantoorfunctie,winkelfunctie,woonfunctie")
    assert Counter(units["functions"].tolist()) == {WOON: 3, KANTOOR: 1, WINKEL: 1}


def test_a_mixed_pand_has_at_least_one_dwelling() -> None:
    units = made(2, "kantoorfunctie,winkelfunctie,woonfunctie")
    assert Counter(units["functions"].tolist()) == {WOON: 1, KANTOOR: 1}


def test_a_single_unit_has_all_functions_of_its_pand() -> None:
    assert made(1, "kantoorfunctie,woonfunctie")["functions"].tolist() == [WOON | KANTOOR]


def test_a_pand_without_dwellings_has_n_units_with_all_its_functions() -> None:
    assert made(2, "kantoorfunctie,winkelfunctie")["functions"].tolist() == [KANTOOR | WINKEL] * 2


def test_two_units_have_the_smallest_and_the_largest_area_exactly() -> None:
    units = made(2, "woonfunctie")
    assert units["go"].tolist() == [60.0, 80.0]
    assert not units["estimated"].any()


def test_equal_areas_are_exact_for_any_number() -> None:
    assert not made(9, "woonfunctie", 75, 75)["estimated"].any()


def test_an_area_that_stands_for_unknown_is_missing() -> None:
    assert np.isnan(made(3, "woonfunctie", 60, 9999)["go"]).all()
    assert np.isnan(made(3, "woonfunctie", None, None)["go"]).all()


def test_the_points_lie_in_their_pand() -> None:
    units = made(3, "woonfunctie")
    assert all(box(0, 0, 10).contains(shape) for shape in units.geometry)


def test_the_estimate_is_told() -> None:
    source = panden(
        [box(0, 0, 10), box(20, 0, 10)], aantal_verblijfsobjecten=[3, 0], gebruiksdoel=["woonfunctie", ""]
    )
    assert issue(build(buildings=source), "units_estimated").params == {"count": 3, "panden": 1}


def test_without_numbers_of_units_there_is_no_unit_table() -> None:
    assert build(buildings=panden([box(0, 0, 10)])).units is None


def test_panden_that_do_not_tell_their_use_give_no_dwellings_rather_than_none() -> None:
    source = layer(
        "panden", [box(0, 0, 20)], bouwjaar=[1960], identificatie=["0123100000000001"], aantal_vbo=[4]
    )
    made = build(buildings=source)
    assert made.units is None
    assert issue(made, "columns_not_found").params["columns"] == ["functions"]


def test_panden_without_bag_codes_have_footprints_and_years_of_their_own() -> None:
    """As in the outlines of Bospolder, which tell the number of addresses and no code."""
    outlines = [box(0, 0, 20), box(30, 0, 20), box(30, 0, 20)]
    source = layer("woon", outlines, vbos=[4, 3, 3], gebruiksdoel=["woonfunctie"] * 3)
    bgt = named("bgt_pand", [box(0, 0, 19)], {"identificatieBAGPND": ["0123100000000001"]})
    made = build(buildings=source, ground=[bgt])
    assert made.buildings is not None
    assert sorted(shapely.area(made.buildings.geometry)) == [400.0, 400.0]
    assert made.units is not None
    assert len(made.units) == 7
    assert issue(made, "panden_without_ids").params["count"] == 3


def test_polygons_that_are_no_panden_are_not_taken_for_panden_without_codes() -> None:
    made = build(buildings=layer("percelen", [box(0, 0, 20)], perceelnummer=[12], sectie=["A"]))
    assert made.buildings is None
    assert issue(made, "layer_not_recognised").params["missing"] == ["building_id"]
