"""Layers of the wrong place, of the wrong kind, or without what they should hold."""

from __future__ import annotations

import pytest

from tests.adapters.layers import memory_layer

from .runs import rows, run
from .test_bad_input import failure
from .test_bad_input_statistics import HOMES, units
from .test_sources import FIELDS, SQUARE, areas

pytestmark = pytest.mark.usefixtures("herstruct_provider")
PANDEN = "identificatie:string bouwjaar:int status:string gebruiksdoel:string aantal_verblijfsobjecten:int"
OTHER = SQUARE.replace("120", "130")


def panden(x=120010, status="Pand in gebruik", crs="EPSG:28992", fields=PANDEN, name="panden"):
    ring = f"{x} 480010,{x + 10} 480010,{x + 10} 480020,{x} 480020,{x} 480010"
    values = ["0363100000000001", 1960, status, "woonfunctie", 2]
    return memory_layer("Polygon", [(f"POLYGON(({ring}))", values)], fields, crs=crs, name=name)


def density(**layers):
    results, told = run("densification", AREAS=areas(SQUARE), **layers)
    [row] = rows(results["OUTPUT"])
    return row, told


@pytest.mark.parametrize("homes", [[(200000, 500000)], []])
def test_a_layer_with_nothing_near_is_told_and_gives_no_zeros(homes):
    row, told = density(BUILDINGS=panden(), UNITS=units(*homes))
    assert row["dn_dwellings_ha"] is None
    assert row["dn_gsi"] is not None
    assert (
        "Layer “vbo” (BAG verblijfsobjecten) has no features in or near the study areas. Check whether it is "
        "of the right place and has the right coordinate system."
    ) in told.warnings


def test_a_layer_of_which_nothing_can_be_used_is_told():
    row, told = density(BUILDINGS=panden(status="weg ermee"))
    assert row["dn_gsi"] is None
    assert any(text.startswith("Layer “panden”, read as BAG panden: none of its 1") for text in told.warnings)


def test_panden_and_units_the_wrong_way_round_are_told():
    _, told = density(BUILDINGS=panden(), UNITS=panden(name="verkeerd"))
    assert any("verkeerd" in text for text in told.warnings)


def test_units_without_a_floor_area_are_told_by_the_missing_column():
    fields = "identificatie:string status:string gebruiksdoel:string"
    row, told = density(BUILDINGS=panden(), UNITS=units(*HOMES, fields=fields))
    assert row["dn_fsi"] is None
    assert row["dn_dwellings_ha"] == 0.25
    assert any("no field was found for floor area (go)" in text for text in told.warnings)


def test_coordinates_that_contradict_the_system_name_the_layer_s_own_system():
    row, told = density(BUILDINGS=panden(crs="EPSG:3857"))
    assert row["dn_gsi"] is None
    assert told.errors == [
        "Layer “panden”: the coordinates do not fit its coordinate system (EPSG:3857): they lie outside the "
        "Netherlands. Set the right coordinate system for the layer."
    ]


def test_an_area_without_a_code_is_not_called_a_double():
    layer = memory_layer("Polygon", [(SQUARE, [None, "a"]), (OTHER, ["B2", "b"])], FIELDS, name="buurten")
    results, told = run("densification", AREAS=layer)
    assert [row["area_id"] for row in rows(results["OUTPUT"])] == ["1", "2"]
    assert any("1 areas have no code, so the feature numbers are used" in text for text in told.warnings)
    assert failure(AREAS=layer, AREA_ID="buurtcode") == (
        "Layer “buurten”, field “buurtcode”: 1 areas have no code. Fill in the codes, or leave the choice of "
        "the field empty."
    )


def test_areas_without_a_code_field_say_that_feature_numbers_are_used():
    layer = memory_layer("Polygon", [(SQUARE, ["a"])], "kleur:string", name="getekend")
    results, told = run("densification", AREAS=layer)
    assert rows(results["OUTPUT"])[0]["area_id"] == "1"
    assert any("no field with area codes was recognised" in text for text in told.infos)


def test_a_layer_of_areas_without_any_feature_is_one_sentence():
    assert failure(AREAS=areas(name="leeg")).startswith("Layer “leeg” has no polygon that can be used")


def test_an_area_as_large_as_the_country_is_scored():
    country = "POLYGON((10000 310000,270000 310000,270000 610000,10000 610000,10000 310000))"
    results, told = run("densification", AREAS=areas(country), BUILDINGS=panden())
    assert rows(results["OUTPUT"])[0]["dn_gsi"] == pytest.approx(100 / 7.8e10)
    assert not told.errors


def test_long_and_foreign_names_come_through():
    name = "漢字 🏘 é" * 30
    layer = memory_layer("Polygon", [(SQUARE, ["ëñ🏘", name])], FIELDS, name="Überlingen 🏘 " * 40)
    results, told = run("densification", AREAS=layer)
    [row] = rows(results["OUTPUT"])
    assert (row["area_id"], row["name"]) == ("ëñ🏘", name)
    assert any(line.startswith("“Überlingen 🏘 ") and "…”" in line for line in told.infos)


def test_areas_beside_the_data_are_told_since_zero_may_be_unknown_there():
    beside = "POLYGON((120500 480000,120900 480000,120900 480400,120500 480400,120500 480000))"
    results, told = run("densification", AREAS=areas(SQUARE, beside), BUILDINGS=panden())
    assert [row["dn_gsi"] for row in rows(results["OUTPUT"])] == [0.000625, 0]
    assert (
        "Layer “panden” (BAG panden): nothing of it lies in 1 of the study areas. Figures of 0 there are "
        "only "
        "right if the layer covers those areas; check that. For example: B2."
    ) in told.warnings


def test_one_area_without_buildings_says_no_more_than_its_figures():
    _, told = density(BUILDINGS=panden(x=120600))
    assert not any("study areas. Figures of 0" in text for text in told.warnings)
