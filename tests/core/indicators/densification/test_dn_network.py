"""Network density: by hand, beside the oracle, and what it must not depend on."""

from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from herstruct_plugin.core.indicators.measurement import Reason
from tests.core.drawn_streets import line, measure, place, random_place, turned
from tests.core.indicators.hand_made import measure as formula
from tests.core.indicators.hand_made import streets
from tests.oracles import streets as oracle


def test_streets_along_the_border_count_half():
    rows = streets({"inner": 100.0}, {"border": 200.0}, {"inner": 500.0, "street": False})
    found = formula("dn_network", {"streets": rows}, 10_000)
    assert (found.value, found.numerator, found.denominator) == (0.02, 200.0, 10_000.0)


def test_only_lines_with_fronts_count():
    lines = [line((0, 20 + 10 * row), (100, 20 + 10 * row)) for row in range(7)]
    kinds = ["residential", "footway", "path", "cycleway", "steps", "track", "living_street"]
    assert measure("dn_network", place(*lines, kinds=kinds)).value == 0.02


def test_an_area_between_streets_has_none_and_without_a_layer_nothing_is_known():
    assert measure("dn_network", place(line((0, 150), (100, 150)))).value == 0.0
    found = formula("dn_network", {"streets": streets()}, 10_000, available=frozenset())
    assert (found.value, found.reason) == (None, Reason.LAYER_MISSING)


@given(st.integers(0, 2**32 - 1))
def test_it_agrees_with_the_oracle(seed):
    found = random_place(Random(seed))
    slack = 0.03 * len(found.streets) / found.area.area  # the band of half a metre is 0.5 mm wider
    assert measure("dn_network", found).value == pytest.approx(oracle.network_density(found), abs=slack)


@given(st.integers(0, 2**32 - 1), st.floats(0, 360))
def test_turning_the_place_changes_lengths_by_millimetres(seed, degrees):
    found = random_place(Random(seed))
    slack = 0.005 * len(found.streets) / found.area.area
    assert measure("dn_network", turned(found, degrees)).value == pytest.approx(
        measure("dn_network", found).value, abs=slack
    )
