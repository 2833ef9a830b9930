"""Mix of dwelling sizes and types."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from herstruct_plugin.core.indicators.measurement import Reason
from tests.core.indicators.hand_made import EVERYTHING, measure, units


def entropy(*counts):
    return -sum(n / sum(counts) * math.log(n / sum(counts)) for n in counts if n)


def test_sizes_by_hand_with_lower_bounds_inclusive():
    homes = {
        "units": units(
            {"n": 2, "go": 49.9},
            {"go": 50.0},
            {"go": 74.9},
            {"n": 3, "go": 75.0},
            {"go": 150.0},
            {"n": 9, "go": 60.0, "dwelling": False},
        )
    }
    assert measure("tm_size_mix", homes, 1000).value == pytest.approx(entropy(2, 2, 3, 1) / math.log(5))


def test_a_fifth_in_each_class_is_1():
    homes = {"units": units(*({"n": 4, "go": go} for go in (40.0, 60.0, 80.0, 120.0, 400.0)))}
    assert measure("tm_size_mix", homes, 1000).value == pytest.approx(1.0, abs=1e-15)


def test_unknown_and_estimated_areas_are_left_out_and_lower_the_coverage():
    homes = {
        "units": units(
            {"n": 3, "go": 60.0}, {"n": 3, "go": 80.0}, {"n": 1}, {"n": 3, "go": 120.0, "estimated": True}
        )
    }
    found = measure("tm_size_mix", homes, 1000)
    assert found.value == pytest.approx(math.log(2) / math.log(5))
    assert found.coverage == pytest.approx(0.6)
    assert found.flags == ("low_coverage",)


@pytest.mark.parametrize(
    ("rows", "reason"),
    [
        ([{"dwelling": False, "go": 80.0}], Reason.DENOMINATOR_ZERO),
        ([{"n": 5}], Reason.COVERAGE_TOO_LOW),
        ([{"n": 5}, {"n": 4, "go": 70.0}], Reason.COVERAGE_TOO_LOW),
    ],
)
def test_without_known_areas_there_is_no_size_mix(rows, reason):
    assert measure("tm_size_mix", {"units": units(*rows)}, 1000).reason is reason


def test_types_by_hand():
    homes = {"units": units({"n": 3, "single": True}, {"n": 9}, {"n": 5, "dwelling": False})}
    assert measure("tm_type_mix", homes, 1000).value == pytest.approx(entropy(3, 9) / math.log(2))


@pytest.mark.parametrize("single", [True, False])
def test_one_type_is_no_mix(single):
    assert measure("tm_type_mix", {"units": units({"n": 8, "single": single})}, 1000).value == 0.0


def test_types_need_dwellings_and_the_buildings_they_are_in():
    assert (
        measure("tm_type_mix", {"units": units({"dwelling": False})}, 1000).reason is Reason.DENOMINATOR_ZERO
    )
    homes = {"units": units({"n": 8})}
    found = measure("tm_type_mix", homes, 1000, available=EVERYTHING - {"buildings"})
    assert found.reason is Reason.LAYER_MISSING


@given(st.lists(st.integers(0, 60), min_size=5, max_size=5).filter(any), st.permutations(range(5)))
def test_the_size_mix_lies_between_0_and_1_whichever_class_holds_most(counts, order):
    sizes = (30.0, 55.0, 90.0, 110.0, 200.0)
    found = [
        measure(
            "tm_size_mix",
            {"units": units(*({"n": counts[i], "go": go} for i, go in zip(one, sizes, strict=True)))},
            1000,
        ).value
        for one in (range(5), order)
    ]
    assert found[0] == found[1]
    assert 0 <= found[0] <= 1
