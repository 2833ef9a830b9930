"""FSI, GSI, OSR, L, MXI and densities."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from herstruct_plugin.core.indicators.measurement import Reason
from herstruct_plugin.core.model.codes import FloorRule
from tests.core.indicators.hand_made import EVERYTHING, buildings, ground, measure, units

# 60 m2 of a hectare built; 4 storeys of it as floor area, a quarter of which lies outside
TABLES = {
    "ground": ground(("pand", 60), ("groen", 9940)),
    "buildings": buildings({"share": 0.75, "bvo": 320, "footprint": 80, "go": 256, "go_res": 192}),
    "units": units({"n": 30}, {"dwelling": False}),
}


@pytest.mark.parametrize(
    ("indicator", "value"),
    [
        ("dn_fsi", 240 / 10_000),
        ("dn_fsi_fit", 240 / 10_000),
        ("dn_fsi_go", 192 / 10_000),
        ("dn_gsi", 60 / 10_000),
        ("dn_osr", 9940 / 240),
        ("dn_layers", 4.0),
        ("dn_mxi", 0.75),
        ("dn_dwellings_ha", 30.0),
    ],
)
def test_a_small_example_by_hand(indicator, value):
    found = measure(indicator, TABLES, 10_000)
    assert found.value == pytest.approx(value, rel=1e-12)
    assert found.coverage == 1.0


def test_population_density_is_dwellings_times_household_size():
    assert measure("dn_pop_density", TABLES, 10_000, household_size=2.1).value == pytest.approx(
        30 * 2.1 * 100
    )


def test_population_density_needs_a_household_size():
    assert measure("dn_pop_density", TABLES, 10_000).reason is Reason.LAYER_MISSING


@pytest.mark.parametrize("indicator", ["dn_osr", "dn_mxi"])
def test_without_floor_area_a_ratio_to_it_is_not_available(indicator):
    sheds = {**TABLES, "buildings": buildings({"rule": FloorRule.NO_UNITS, "footprint": 60})}
    found = measure(indicator, sheds, 10_000)
    assert (found.value, found.reason) == (None, Reason.DENOMINATOR_ZERO)


def test_without_footprint_there_are_no_layers():
    flat = {**TABLES, "ground": ground(("groen", 10_000))}
    assert measure("dn_layers", flat, 10_000).reason is Reason.DENOMINATOR_ZERO


def test_an_area_of_sheds_has_a_known_floor_area_of_zero():
    sheds = {**TABLES, "buildings": buildings({"rule": FloorRule.NO_UNITS, "footprint": 60})}
    found = measure("dn_fsi", sheds, 10_000)
    assert (found.value, found.coverage) == (0.0, 1.0)


@pytest.mark.parametrize(
    ("rule", "coverage"),
    [
        (FloorRule.UNIT_AREAS, 1.0),
        (FloorRule.SKETCHED, 1.0),
        (FloorRule.FOOTPRINT_TIMES_LAYERS, 0.75),
        (FloorRule.SCALED_UNITS, 0.75),
        (FloorRule.ESTIMATED, 0.75),
    ],
)
def test_coverage_is_the_share_of_floor_area_that_rests_on_unit_areas(rule, coverage):
    tables = {**TABLES, "buildings": buildings({"bvo": 300, "go": 240}, {"bvo": 100, "go": 80, "rule": rule})}
    found = measure("dn_fsi", tables, 10_000)
    assert found.coverage == pytest.approx(coverage)
    assert found.value == pytest.approx(0.04)
    assert ("low_coverage" in found.flags) == (coverage < 0.8)
    assert ("estimated" in found.flags) == (rule is FloorRule.ESTIMATED)


def test_a_building_of_unknown_floor_area_weighs_its_footprint_and_adds_nothing():
    unknown = {"rule": FloorRule.UNKNOWN, "bvo": 999, "go": 999, "footprint": 100}
    found = measure("dn_fsi", {**TABLES, "buildings": buildings({"bvo": 300}, unknown)}, 10_000)
    assert found.value == pytest.approx(0.03)
    assert found.coverage == pytest.approx(0.75)


def test_mostly_unknown_floor_area_gives_no_value_but_keeps_the_parts():
    unknown = {"rule": FloorRule.UNKNOWN, "footprint": 301}
    found = measure("dn_fsi", {**TABLES, "buildings": buildings({"bvo": 300}, unknown)}, 10_000)
    assert (found.value, found.reason) == (None, Reason.COVERAGE_TOO_LOW)
    assert (found.numerator, found.denominator) == (300.0, 10_000.0)
    assert found.coverage == pytest.approx(300 / 601)


@pytest.mark.parametrize("indicator", ["dn_fsi", "dn_fsi_go", "dn_fsi_fit", "dn_osr", "dn_layers", "dn_mxi"])
def test_floor_area_indicators_need_buildings_and_units(indicator):
    found = measure(indicator, TABLES, 10_000, available=EVERYTHING - {"floor_area"})
    assert found.reason is Reason.LAYER_MISSING


def test_the_built_up_share_needs_buildings_only():
    assert measure("dn_gsi", TABLES, 10_000, available=frozenset({"buildings"})).value == pytest.approx(0.006)


@given(
    area=st.integers(1_000, 10_000_000),
    built=st.floats(0.001, 0.999),
    parts=st.lists(st.tuples(st.floats(1, 1e5), st.floats(0.01, 1)), min_size=1, max_size=6),
)
def test_the_identities_of_the_density_core_hold(area, built, parts):
    tables = {
        "ground": ground(("pand", area * built), ("groen", area * (1 - built))),
        "buildings": buildings(*({"bvo": bvo, "share": share} for bvo, share in parts)),
        "units": units(),
    }
    value = {one: measure(one, tables, area).value for one in ("dn_fsi", "dn_gsi", "dn_osr", "dn_layers")}
    assert value["dn_osr"] * value["dn_fsi"] + value["dn_gsi"] == pytest.approx(1, abs=1e-12)
    assert value["dn_layers"] * value["dn_gsi"] == pytest.approx(value["dn_fsi"], rel=1e-12)


@given(
    parts=st.lists(st.tuples(st.floats(0, 1e4), st.floats(0, 1)), min_size=1, max_size=6), seed=st.randoms()
)
def test_the_mixed_use_index_lies_between_0_and_1_in_any_order_of_rows(parts, seed):
    rows = [{"bvo": go / 0.8, "go": go, "go_res": go * share} for go, share in parts]
    found = measure("dn_mxi", {"buildings": buildings(*rows), "units": units()}, 1000)
    seed.shuffle(rows)
    assert measure("dn_mxi", {"buildings": buildings(*rows), "units": units()}, 1000) == found
    assert found.value is None or 0 <= found.value <= 1 + 1e-6
