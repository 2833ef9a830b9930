"""BAG panden and verblijfsobjecten in all their spellings."""

from __future__ import annotations

import json
from typing import Any

import numpy as np
import pytest

from herstruct_plugin.core.model.codes import Function

from .layers import box, build, by_id, codes, issue, layer, named, panden, point, units

WOON = int(Function.WOON)


def test_the_five_standing_statuses_stay_and_the_others_are_counted() -> None:
    standing = [
        "Pand in gebruik",
        "Pand in gebruik (niet ingemeten)",
        "Pand buiten gebruik",
        "Verbouwing pand",
        "Sloopvergunning verleend",
    ]
    others = [
        "Bouwvergunning verleend",
        "Bouw gestart",
        "Pand gesloopt",
        "Niet gerealiseerd pand",
        "Pand ten onrechte opgevoerd",
    ]
    shapes = [box(10 * number, 0, 5) for number in range(10)]
    made = build(buildings=panden(shapes, status=[*standing, *others])).buildings
    assert made is not None
    assert made.ids.tolist() == ["P1", "P2", "P3", "P4", "P5"]
    assert dict(made.provenance[0].dropped) == {"status": 5}
    assert made.provenance[0].rows_in == 10


def test_a_status_compares_without_case() -> None:
    assert len(build(buildings=panden([box(0, 0, 5)], status=["PAND IN GEBRUIK"])).buildings or []) == 1


def test_panden_without_a_status_stay_with_a_warning() -> None:
    made = build(buildings=panden([box(0, 0, 5), box(9, 0, 5)], status=["Pand in gebruik", None]))
    assert len(made.buildings or []) == 2
    assert issue(made, "status_unknown").params["count"] == 1


@pytest.mark.parametrize(
    "name",
    ["eindGeldigheid", "eindRegistratie", "tijdstipInactief", "tijdstipInactiefLV", "tijdstipNietBagLV"],
)
def test_versions_that_ended_are_dropped(name: str) -> None:
    source = panden([box(0, 0, 5), box(9, 0, 5)], **{name: [None, "2019-05-01"]})
    made = build(buildings=source).buildings
    assert made is not None
    assert made.ids.tolist() == ["P1"]
    assert dict(made.provenance[0].dropped) == {"ended": 1}


def test_ids_that_lost_their_leading_zero_are_completed_and_told() -> None:
    made = build(buildings=panden([box(0, 0, 5)], identificatie=[363100012078919]))
    assert made.buildings is not None
    assert made.buildings.ids.tolist() == ["0363100012078919"]
    assert issue(made, "ids_padded").params == {"field": "identificatie", "count": 1}


def test_a_layer_of_3dbag_gives_storeys_and_flat_roofs() -> None:
    source = layer(
        "lod22_2d",
        [box(0, 0, 10), box(20, 0, 10), box(40, 0, 10), box(60, 0, 10)],
        identificatie=[f"NL.IMBAG.Pand.036310001213713{number}" for number in range(4)],
        status=["Pand in gebruik"] * 4,
        oorspronkelijkbouwjaar=[1927] * 4,
        b3_bouwlagen=[3, None, None, None],
        b3_h_dak_70p=[9.0, 13.1, 1.0, None],
        b3_h_maaiveld=[-0.4, -0.4, 0.5, 0.0],
        b3_opp_dak_plat=[42.5, 0.0, None, None],
        b3_dak_type=["slanted", "single horizontal", "slanted", "multiple horizontal"],
    )
    made = build(buildings=source).buildings
    assert made is not None
    assert made.ids[0] == "0363100012137130"
    # (13.1 + 0.4) / 3 = 4.5, which rounds to the even 4; 0.5 / 3 rounds to 0 and is at least 1
    np.testing.assert_array_equal(made["layers"], [3.0, 4.0, 1.0, np.nan])
    np.testing.assert_array_equal(made["flat_roof"], [42.5, 100.0, np.nan, 100.0])
    assert made["year"].tolist() == [1927] * 4


def test_years_that_stand_for_unknown_are_missing() -> None:
    made = build(buildings=panden([box(9 * n, 0, 5) for n in range(4)], bouwjaar=[1005, 9999, 1286, None]))
    assert by_id(made.buildings, "year") == {"P1": -1, "P2": -1, "P3": 1286, "P4": -1}
    assert issue(made, "years_unknown").params["count"] == 2


def test_exact_doubles_of_a_pand_count_once() -> None:
    made = build(buildings=panden([box(0, 0, 5), box(0, 0, 5)], identificatie=["P1", "P1"]))
    assert len(made.buildings or []) == 1
    assert issue(made, "duplicates_dropped").params["count"] == 1


def test_outlines_of_one_pand_are_joined_with_a_warning() -> None:
    made = build(buildings=panden([box(0, 0, 5), box(5, 0, 5)], identificatie=["P1", "P1"]))
    assert made.buildings is not None
    assert made.buildings.geometry[0].area == 50.0
    assert issue(made, "outlines_merged").features == ("P1",)


def test_panden_without_an_id_are_left_out_with_a_warning() -> None:
    made = build(buildings=panden([box(0, 0, 5), box(9, 0, 5)], identificatie=["P1", None]))
    assert len(made.buildings or []) == 1
    assert issue(made, "ids_missing").params["count"] == 1


def test_renamed_columns_are_recognised_by_their_values() -> None:
    source = layer(
        "iets",
        [box(0, 0, 5), box(9, 0, 5)],
        a=["0363100012078919", "0363100012078920"],
        b=["Pand in gebruik", "Pand gesloopt"],
        c=["woonfunctie", "kantoorfunctie,woonfunctie"],
    )
    made = build(buildings=source).buildings
    assert made is not None
    assert made.provenance[0].fields == {"building_id": "a", "status": "b", "functions": "c"}
    assert made.ids.tolist() == ["0363100012078919"]


def test_units_in_stock_stay_with_their_functions_and_areas() -> None:
    words = [
        "Verblijfsobject in gebruik",
        "Verblijfsobject in gebruik (niet ingemeten)",
        "Verblijfsobject buiten gebruik",
        "Verbouwing verblijfsobject",
        "Verblijfsobject gevormd",
        "Verblijfsobject ingetrokken",
    ]
    source = units(
        [point(number, 1) for number in range(6)],
        status=words,
        gebruiksdoel=[
            "woonfunctie",
            "woonfunctie,kantoorfunctie",
            '["winkelfunctie"]',
            "overige gebruiksfunctie",
            "woonfunctie",
            "woonfunctie",
        ],
    )
    made = build(units=source).units
    assert by_id(made, "functions") == {
        "V1": WOON,
        "V2": WOON | int(Function.KANTOOR),
        "V3": int(Function.WINKEL),
        "V4": int(Function.OVERIG),
    }
    assert made is not None
    assert dict(made.provenance[0].dropped) == {"status": 2}


@pytest.mark.parametrize(
    ("area", "use", "valid"),
    [
        (10, "woonfunctie", True),
        (9, "woonfunctie", False),
        (2, "winkelfunctie", True),
        (1, "winkelfunctie", False),
        (9999, "woonfunctie", False),
        (99999, "winkelfunctie", False),
        (999999, "woonfunctie", False),
        (9998, "winkelfunctie", True),
        ("80,5", "woonfunctie", True),
        (None, "woonfunctie", False),
    ],
)
def test_areas_that_stand_for_unknown_are_missing(area: Any, use: str, valid: bool) -> None:
    made = build(units=units([point(1, 1)], oppervlakte=[area], gebruiksdoel=[use])).units
    assert made is not None
    assert np.isfinite(made["go"][0]) == valid


def test_a_very_large_dwelling_is_valid_with_a_warning() -> None:
    made = build(units=units([point(1, 1), point(2, 1)], oppervlakte=[501, 500]))
    assert by_id(made.units, "go") == {"V1": 501.0, "V2": 500.0}
    assert issue(made, "floor_areas_large").features == ("V1",)


@pytest.mark.parametrize("cell", ["P2,P1", '["P1", "P2"]', ["P1", "P2"], "(2:P2,P1)"])
def test_a_unit_in_several_panden_knows_them_all(cell: Any) -> None:
    made = build(units=units([point(1, 1)], pandidentificatie=[cell])).units
    assert made is not None
    assert made["building_ids"][0] == ("P1", "P2")


def test_several_rows_of_one_unit_are_one_unit_in_several_panden() -> None:
    made = build(units=units([point(1, 1)] * 2, identificatie=["V1", "V1"], pandidentificatie=["P2", "P1"]))
    assert made.units is not None
    assert made.units["building_ids"].tolist() == [("P1", "P2")]
    assert "duplicate_ids_differ" not in codes(made)


def test_one_id_at_two_places_is_told() -> None:
    made = build(units=units([point(1, 1), point(2, 1)], identificatie=["V1", "V1"]))
    assert len(made.units or []) == 1
    assert issue(made, "duplicate_ids_differ").features == ("V1",)


def test_addresses_of_panden_in_the_ogc_service_lead_to_their_bag_ids() -> None:
    pand = panden([box(0, 0, 5)], identificatie=["0363100012078919"], id=["9f-7a"])
    unit = named(
        "verblijfsobject",
        [point(1, 1)],
        {
            "identificatie": ["0363010000000001"],
            "gebruiksdoel": ["woonfunctie"],
            "oppervlakte": [80],
            "status": ["Verblijfsobject in gebruik"],
            "pand.href": [json.dumps(["https://example.org/collections/pand/items/9f-7a"])],
        },
    )
    made = build(buildings=pand, units=unit).units
    assert made is not None
    assert made["building_ids"][0] == ("0363100012078919",)


def test_points_without_a_use_are_addresses() -> None:
    made = build(
        units=layer("adressen", [point(1, 1)], straatnaam=["Dorpsstraat"], huisnummer=[1], id=["a1"])
    )
    assert made.units is None
    assert made.addresses is not None
    assert made.addresses.ids.tolist() == ["a1"]
    assert codes(made) == {"units_without_use": 1}


def test_provenance_names_the_licence_of_what_was_recognised() -> None:
    plain = build(buildings=panden([box(0, 0, 5)])).buildings
    roofs = build(buildings=panden([box(0, 0, 5)], b3_dak_type=["slanted"])).buildings
    assert plain is not None
    assert roofs is not None
    assert plain.provenance[0].licence == "Public domain (BAG, Kadaster)"
    assert "3DBAG" in roofs.provenance[0].licence
