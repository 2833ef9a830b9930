"""Construction periods, the median size and the spread of property values."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from herstruct_plugin.core.indicators.measurement import Reason
from tests.core.indicators.hand_made import EVERYTHING, measure, units

ALL = ("tm_period_mix", "tm_size_median", "tm_woz_mix")


def homes(column, *values):
    return {"units": units(*({column: value} for value in values))}


def found(indicator, tables, **further):
    return measure(indicator, tables, 10_000, **further)


def test_an_eighth_in_each_period_is_1_and_lower_bounds_are_inclusive():
    years = (1650, 1945, 1965, 1975, 1985, 1995, 2005, 2015)
    assert found("tm_period_mix", homes("year", *years)).value == pytest.approx(1.0, abs=1e-15)
    last = (1944, 1964, 1974, 1984, 1994, 2004, 2014, 2090)
    assert found("tm_period_mix", homes("year", *last)).value == pytest.approx(1.0, abs=1e-15)


def test_periods_by_hand_with_unknown_years_left_out():
    tables = {"units": units({"n": 6, "year": 1962}, {"n": 2, "year": 1968}, {"n": 2}, {"dwelling": False})}
    made = found("tm_period_mix", tables)
    expected = -(0.75 * math.log(0.75) + 0.25 * math.log(0.25)) / math.log(8)
    assert made.value == pytest.approx(expected)
    assert made.coverage == pytest.approx(0.8)


@pytest.mark.parametrize(
    ("sizes", "median"), [((80.0, 40.0, 60.0), 60.0), ((80.0, 40.0, 60.0, 62.5), 61.25), ((70.0,), 70.0)]
)
def test_the_median_is_the_middle_or_the_mean_of_the_two_in_the_middle(sizes, median):
    made = found("tm_size_median", homes("go", *sizes))
    assert (made.value, made.unit, made.coverage) == (median, "m2", 1.0)


def test_the_median_leaves_out_what_is_estimated_unknown_or_no_dwelling():
    rows = (
        {"go": 50.0},
        {"go": 70.0},
        {"go": 500.0, "estimated": True},
        {},
        {"go": 900.0, "dwelling": False},
    )
    made = found("tm_size_median", {"units": units(*rows)})
    assert (made.value, made.coverage) == (60.0, 0.5)


def test_values_by_hand_in_two_squares():
    # Square 1: 200,000 and 300,000 (mean 250,000), square 2: two of 350,000. Mean 300,000, deviation 50,000.
    rows = (
        {"woz": 200_000},
        {"woz": 300_000},
        {"n": 2, "woz": 350_000, "x": 100_000},
    )
    assert found("tm_woz_mix", {"units": units(*rows)}).value == pytest.approx(1 / 6, abs=1e-12)


def test_one_value_everywhere_is_no_spread_at_all():
    tables = {"units": units(*({"n": 3, "woz": 233_000, "x": 100_000 * one} for one in range(7)))}
    assert found("tm_woz_mix", tables).value == 0.0


def test_dwellings_without_a_value_lower_the_coverage():
    rows = ({"n": 6, "woz": 200_000}, {"n": 4})
    assert found("tm_woz_mix", {"units": units(*rows)}).coverage == pytest.approx(0.6)


@pytest.mark.parametrize("indicator", ALL)
def test_without_anything_known_there_is_no_figure(indicator):
    assert found(indicator, {"units": units({"n": 5})}).reason in (
        Reason.COVERAGE_TOO_LOW,
        Reason.LAYER_MISSING,
    )
    assert found(indicator, {"units": units({"dwelling": False})}).reason is Reason.DENOMINATOR_ZERO


@pytest.mark.parametrize(
    ("indicator", "table"),
    [("tm_period_mix", "buildings"), ("tm_size_median", "units"), ("tm_woz_mix", "woz")],
)
def test_the_layer_that_is_missing_is_the_reason(indicator, table):
    rows = {"units": units({"n": 5, "go": 70.0, "year": 1970, "woz": 200_000})}
    assert found(indicator, rows, available=EVERYTHING - {table}).reason is Reason.LAYER_MISSING


SIZES = st.lists(st.floats(10, 400), min_size=1, max_size=30)


@given(SIZES)
def test_half_of_the_dwellings_is_no_larger_than_the_median(sizes):
    median = found("tm_size_median", homes("go", *sizes)).value
    assert sum(one <= median + 1e-6 for one in sizes) >= len(sizes) / 2
    assert sum(one >= median - 1e-6 for one in sizes) >= len(sizes) / 2


VALUES = st.lists(st.tuples(st.integers(0, 5), st.integers(50_000, 900_000)), min_size=1, max_size=30)


@given(VALUES, st.integers(2, 5))
def test_the_spread_of_values_depends_on_their_ratios_only(rows, factor):
    def spread(times):
        return found(
            "tm_woz_mix",
            {"units": units(*({"x": 100_000 * at, "woz": value * times} for at, value in rows))},
        ).value

    assert spread(factor) == pytest.approx(spread(1), abs=1e-4)
    assert spread(1) >= 0
