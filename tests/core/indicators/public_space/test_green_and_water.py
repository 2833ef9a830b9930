"""Green, water and public space per dwelling, inhabitant and area."""

import pytest

from herstruct_plugin.core.indicators.measurement import Reason
from tests.core.indicators.hand_made import EVERYTHING, ground, measure, units

CELLS = (
    ("pand", 1000),
    ("rijbaan", 2000),
    ("groen", 3000),
    ("berm_groen", 500),
    ("oever", 100),
    ("groen_agrarisch", 400),
    ("water", 800),
    ("erf", 2200),
)
TABLES = {"ground": ground(*CELLS), "units": units({"n": 40}, {"n": 5, "dwelling": False})}


@pytest.mark.parametrize(
    ("indicator", "value"),
    [
        ("ps_green_per_dwelling", 3600 / 40),  # farmland is not public, water is not green
        ("ps_greenblue_per_dwelling", 4400 / 40),
        ("ps_water_share", 0.08),  # the bank is no water
    ],
)
def test_a_small_example_by_hand(indicator, value):
    assert measure(indicator, TABLES, 10_000).value == pytest.approx(value, rel=1e-12)


def test_public_space_per_inhabitant_uses_the_household_size():
    found = measure("ps_public_space_inh", TABLES, 10_000, household_size=2.0)
    assert found.value == pytest.approx((2000 + 3600 + 800) / 80)
    assert measure("ps_public_space_inh", TABLES, 10_000).reason is Reason.LAYER_MISSING


@pytest.mark.parametrize("indicator", ["ps_green_per_dwelling", "ps_greenblue_per_dwelling"])
def test_without_dwellings_green_per_dwelling_is_not_available(indicator):
    empty = {**TABLES, "units": units({"dwelling": False})}
    assert measure(indicator, empty, 10_000).reason is Reason.DENOMINATOR_ZERO


def test_green_that_is_not_public_does_not_count():
    private = {**TABLES, "ground": ground(("groen", 3000, {"public": False}), ("groen", 1000))}
    assert measure("ps_green_per_dwelling", private, 4_000).value == pytest.approx(25)


def test_coverage_is_the_part_of_the_area_that_is_no_gap():
    gaps = {**TABLES, "ground": ground(("pand", 1000), ("groen", 6000), ("gap", 3000))}
    found = measure("ps_green_per_dwelling", gaps, 10_000)
    assert found.coverage == pytest.approx(0.7)
    assert found.flags == ("low_coverage",)


def test_coverage_never_exceeds_1_where_the_ground_closes_on_its_own_rounding():
    full = {**TABLES, "ground": ground(("groen", 10_000.000001))}
    assert measure("ps_green_per_dwelling", full, 10_000).coverage == 1.0


def test_mostly_gap_gives_no_value():
    gaps = {**TABLES, "ground": ground(("groen", 4999), ("gap", 5001))}
    found = measure("ps_water_share", gaps, 10_000)
    assert (found.value, found.reason) == (None, Reason.COVERAGE_TOO_LOW)


@pytest.mark.parametrize(
    ("indicator", "layer"),
    [
        ("ps_green_per_dwelling", "ground"),
        ("ps_green_per_dwelling", "units"),
        ("ps_water_share", "ground"),
    ],
)
def test_a_missing_layer_is_the_reason(indicator, layer):
    assert measure(indicator, TABLES, 10_000, available=EVERYTHING - {layer}).reason is Reason.LAYER_MISSING
