"""Paving, parking, footways and the street profile."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from herstruct_plugin.core.indicators.measurement import Reason
from herstruct_plugin.core.scoring.parameters import Parameters
from tests.core.indicators.hand_made import ground, measure

CELLS = (
    ("pand", 1000),
    ("rijbaan", 2000),
    ("woonerf", 400),
    ("parkeervlak", 650),
    ("fietspad", 350),
    ("voet", 600),
    ("halfverhard", 200),
    ("groen", 3000),
    ("water", 800),
    ("erf", 1000),
)
TABLES = {"ground": ground(*CELLS)}


@pytest.mark.parametrize(
    ("indicator", "numerator", "denominator"),
    [
        ("ps_paved_share", 2000 + 400 + 650 + 350 + 600 + 100, 8000),  # half-paved for half
        ("ps_parking_share", 650, 8000),
        ("ps_parking_bays", 650, 13),
        ("ps_foot_profile_share", 600 + 200, 4000),
        ("ps_footway_ok", 600, 600),
    ],
)
def test_a_small_example_by_hand(indicator, numerator, denominator):
    found = measure(indicator, TABLES, 10_000)
    assert (found.numerator, found.denominator) == (numerator, denominator)
    assert found.value == numerator / denominator


def test_ground_under_a_sketched_building_stays_public_and_paved():
    taken = ("pand", 800, {"public": True, "taken_public": True})  # public or not: it counts once
    tables = {"ground": ground(("pand", 1000), taken, ("rijbaan", 1200), ("groen", 2000))}
    paved = measure("ps_paved_share", tables, 5_000)
    assert (paved.numerator, paved.denominator) == (2000, 4000)


def test_building_on_a_car_park_earns_no_credit_for_paving_but_does_lower_parking():
    before = {"ground": ground(("parkeervlak", 1000), ("groen", 1000))}
    taken = ("pand", 500, {"public": False, "taken_public": True})
    after = {"ground": ground(("parkeervlak", 500), taken, ("groen", 1000))}
    assert measure("ps_paved_share", after, 2_000).value == measure("ps_paved_share", before, 2_000).value
    assert measure("ps_parking_share", after, 2_000).value == 0.25


def test_public_ground_of_unknown_paving_is_left_out_and_lowers_the_coverage():
    opened = ("erf", 1000, {"public": True})
    found = measure("ps_paved_share", {"ground": ground(("rijbaan", 1000), ("groen", 2000), opened)}, 4_000)
    assert found.value == pytest.approx(1 / 3)
    assert found.coverage == pytest.approx(0.75)


def test_private_paving_does_not_count():
    private = {"ground": ground(("verhard_terrein", 1000, {"public": False}), ("groen", 1000))}
    assert measure("ps_paved_share", private, 2_000).value == 0.0


@pytest.mark.parametrize(
    "indicator", ["ps_paved_share", "ps_parking_share", "ps_foot_profile_share", "ps_footway_ok"]
)
def test_without_public_space_a_share_of_it_is_not_available(indicator):
    found = measure(indicator, {"ground": ground(("erf", 1000))}, 1_000)
    assert (found.value, found.reason) == (None, Reason.DENOMINATOR_ZERO)


@pytest.mark.parametrize(("millimetres", "share"), [(1799, 0.0), (1800, 0.25), (1801, 0.25)])
def test_a_footway_of_exactly_the_wanted_width_is_wide_enough(millimetres, share):
    tables = {"ground": ground(("voet", 100, {"width": millimetres}), ("voet", 300, {"width": 900}))}
    assert measure("ps_footway_ok", tables, 400).value == share


def test_the_wanted_width_is_a_parameter():
    tables = {"ground": ground(("voet", 100, {"width": 1500}), ("voet", 300, {"width": 900}))}
    assert measure("ps_footway_ok", tables, 400, Parameters(footway_width=1.5)).value == 0.25


def test_a_footway_without_a_width_of_its_own_lowers_the_coverage():
    tables = {"ground": ground(("voet", 300, {"width": 2000}), ("voet", 100, {"width": -1}))}
    found = measure("ps_footway_ok", tables, 400)
    assert (found.value, found.coverage) == (1.0, 0.75)


CLASSES = (
    "rijbaan",
    "woonerf",
    "parkeervlak",
    "fietspad",
    "voet",
    "groen",
    "halfverhard",
    "zand",
    "water",
    "erf",
)


@given(
    cells=st.lists(st.tuples(st.sampled_from(CLASSES), st.integers(0, 100_000)), min_size=1, max_size=12),
    factor=st.integers(2, 50),
    order=st.randoms(),
)
def test_shares_lie_between_0_and_1_and_know_neither_scale_nor_order(cells, factor, order):
    area = sum(m2 for _, m2 in cells) or 1
    larger = [(name, m2 * factor) for name, m2 in cells]
    shuffled = order.sample(cells, len(cells))
    for indicator in ("ps_paved_share", "ps_parking_share", "ps_foot_profile_share", "ps_footway_ok"):
        found = measure(indicator, {"ground": ground(*cells)}, area)
        assert measure(indicator, {"ground": ground(*shuffled)}, area) == found
        assert measure(indicator, {"ground": ground(*larger)}, area * factor).value == found.value
        assert found.value is None or 0 <= found.value <= 1


@given(st.lists(st.integers(1, 10**6), min_size=2, max_size=8))
def test_splitting_a_cell_changes_no_paving(pieces):
    whole = measure("ps_paved_share", {"ground": ground(("rijbaan", sum(pieces)), ("groen", 1000))}, 10**7)
    split = [("rijbaan", piece) for piece in pieces]
    assert measure("ps_paved_share", {"ground": ground(*split, ("groen", 1000))}, 10**7) == whole


def test_a_weight_that_is_no_number_is_unknown_not_zero():
    odd = {"ground": ground(("rijbaan", 100, {"paved": np.inf}), ("rijbaan", 100))}
    found = measure("ps_paved_share", odd, 200)
    assert (found.value, found.coverage) == (1.0, 0.5)
