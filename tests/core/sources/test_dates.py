"""Every row carries the date of the features that it was made of."""

from __future__ import annotations

from typing import Any

import pytest

from .layers import box, build, by_id, layer, panden, point, units
from .test_bgt import bgt

OLD, MIDDLE, NEW = "2015-01-02T10:00:00", "2017-03-04T10:00:00", "2020-05-06T10:00:00"
P1, P2 = "0228100000000001", "0228100000000002"


def dated(source: Any, *dates: str | None, field: str = "tijdstip_registratie") -> Any:
    """The layer with a date field."""
    return type(source)(
        source.name, {**source._columns, field: list(dates)}, source._wkb, source.geometry, source.crs
    )


def dates_of(table: Any) -> dict[str, Any]:
    return by_id(table, "date")


def test_ground_has_the_date_of_its_own_feature() -> None:
    made = build(ground=[dated(bgt("wegdeel", ["voetpad"] * 3), NEW, None, OLD)])
    assert dates_of(made.ground) == {"wegdeel:G1": 20200506, "wegdeel:G2": -1, "wegdeel:G3": 20150102}
    assert made.reference_date == "2020-05-06"


def test_dates_stay_with_their_rows_when_others_are_dropped() -> None:
    made = build(ground=[dated(bgt("wegdeel", ["voetpad"] * 3, level=["1", "0", "0"]), NEW, MIDDLE, OLD)])
    assert dates_of(made.ground) == {"wegdeel:G2": 20170304, "wegdeel:G3": 20150102}
    assert made.reference_date == "2017-03-04"


@pytest.mark.parametrize("turn", [1, -1])
def test_of_a_feature_in_two_layers_the_newest_date_counts(turn: int) -> None:
    old, new = (dated(bgt("wegdeel", ["voetpad"]), date) for date in (None, OLD))
    newest = dated(bgt("wegdeel", ["voetpad"]), NEW)
    assert dates_of(build(ground=[old, new, newest][::turn]).ground) == {"wegdeel:G1": 20200506}


def test_a_footprint_from_the_bgt_has_the_newest_of_both_dates() -> None:
    bag = panden([box(0, 0, 10), box(20, 0, 10)], identificatie=[P1, P2])
    ground = dated(bgt("pand", [P1, P1, P2]), OLD, NEW, OLD)
    made = build(buildings=dated(bag, MIDDLE, MIDDLE, field="documentdatum"), ground=[ground])
    assert dates_of(made.buildings) == {P1: 20200506, P2: 20170304}


def test_a_bag_outline_without_the_bgt_has_its_own_date() -> None:
    made = build(buildings=dated(panden([box(0, 0, 10), box(20, 0, 10)]), MIDDLE, None))
    assert dates_of(made.buildings) == {"P1": 20170304, "P2": -1}


def test_outlines_of_one_pand_have_the_newest_of_their_dates() -> None:
    bag = dated(panden([box(0, 0, 10), box(20, 0, 10)], identificatie=["P1", "P1"]), NEW, OLD)
    assert dates_of(build(buildings=bag).buildings) == {"P1": 20200506}


def test_buildings_of_the_bgt_alone_have_the_newest_date_of_their_polygons() -> None:
    made = build(ground=[dated(bgt("pand", [P1, P1, P2]), OLD, MIDDLE, NEW)])
    assert dates_of(made.buildings) == {P1: 20170304, P2: 20200506}


def test_rows_of_one_unit_have_the_newest_of_their_dates() -> None:
    source = dated(
        units([point(1, 1), point(1, 1), point(2, 2)], identificatie=["V1", "V1", "V2"]), OLD, NEW, MIDDLE
    )
    assert dates_of(build(units=source).units) == {"V1": 20200506, "V2": 20170304}


def test_units_made_of_panden_have_the_date_of_their_pand() -> None:
    bag = panden(
        [box(0, 0, 10), box(20, 0, 10)],
        aantal_verblijfsobjecten=[2, 1],
        oppervlakte_min=[60, 60],
        oppervlakte_max=[80, 60],
        gebruiksdoel=["woonfunctie"] * 2,
    )
    made = build(buildings=dated(bag, OLD, NEW))
    assert dates_of(made.units) == {"P1#0001": 20150102, "P1#0002": 20150102, "P2#0001": 20200506}


def test_play_places_have_the_dates_of_their_features() -> None:
    source = layer(
        "speelplekken",
        [box(0, 0, 10), box(20, 0, 10), box(40, 0, 10)],
        id=["a", "b", "c"],
        type=["speelplek", "bank", "trapveld"],
        jaar=[2014, 2022, 2018],
    )
    assert dates_of(build(play=[source]).play) == {"a": 20140000, "c": 20180000}
