"""Fixed point: each contribution is quantised once, sums are exact."""

import random

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from herstruct_plugin.core.model.quantities import (
    ONE,
    ONE_M2,
    floor_count,
    quantise_area,
    quantise_length,
    quantise_share,
    split_share,
    square_metres,
)

areas = st.floats(0, 1e6, allow_nan=False)


def test_one_square_metre_is_two_to_the_twentieth():
    assert quantise_area([1.0, 0.5]).tolist() == [ONE_M2, ONE_M2 // 2]
    assert square_metres(3 * ONE_M2) == 3.0


def test_a_footway_of_exactly_180_cm_is_1800_mm_whatever_its_rotation():
    for angle in np.linspace(0, 3, 50):
        side = np.hypot(1.8 * np.cos(angle), 1.8 * np.sin(angle))
        assert quantise_length(side) == 1800


@given(st.lists(areas, max_size=50), st.randoms())
def test_a_sum_of_quantised_areas_does_not_depend_on_the_order(values: list[float], chance: random.Random):
    quantised = quantise_area(values)
    shuffled = quantised.tolist()
    chance.shuffle(shuffled)
    assert sum(shuffled) == int(quantised.sum())


@given(st.lists(st.tuples(*[st.floats(0, 1e3)] * 3), min_size=1, max_size=20))
def test_a_split_dwelling_stays_one_dwelling(weights: list[tuple[float, float, float]]):
    vectors = split_share(weights)
    for row, vector in zip(weights, vectors, strict=True):
        assert vector.sum() == (ONE if sum(row) > 0 else 0)
        assert (vector >= 0).all()


def test_a_vector_with_a_missing_part_is_unknown_not_zero_of_something():
    assert split_share([[np.nan, 1.0, 0.0], [0.0, 0.0, 0.0]]).tolist() == [[0, 0, 0], [0, 0, 0]]


def test_the_rounding_rest_goes_to_the_largest_share():
    vector = split_share([[1.0, 1.0, 1.0]])[0]
    assert vector.sum() == ONE
    assert vector[0] == vector[1] + 1
    assert quantise_share(1 / 3) == vector[1]


def test_a_hair_below_a_whole_number_of_dwellings_counts_as_that_number():
    assert floor_count(4.0 - 1e-12) == 4
    assert floor_count(4.8) == 4
    assert floor_count(3.999) == 3
