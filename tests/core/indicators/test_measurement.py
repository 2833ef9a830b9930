"""Gates on coverage and on numbers that are none."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from herstruct_plugin.core.indicators.measurement import Measurement, Reason, ratio


@pytest.mark.parametrize(
    ("coverage", "value", "reason", "flags"),
    [
        (0.0, None, Reason.COVERAGE_TOO_LOW, ()),
        (0.4999, None, Reason.COVERAGE_TOO_LOW, ()),
        (0.5, 3.0, None, ("low_coverage",)),
        (0.7999, 3.0, None, ("low_coverage",)),
        (0.8, 3.0, None, ()),
        (1.0, 3.0, None, ()),
        (None, 3.0, None, ()),
    ],
)
def test_coverage_decides_on_value_and_flag(coverage, value, reason, flags):
    found = Measurement(3.0, numerator=6.0, denominator=2.0, coverage=coverage).gated()
    assert (found.value, found.reason, found.flags) == (value, reason, flags)
    assert (found.numerator, found.denominator, found.coverage) == (6.0, 2.0, coverage)


def test_gating_twice_changes_nothing():
    once = Measurement(3.0, coverage=0.6, flags=("estimated",)).gated()
    assert once.gated() == once
    assert once.flags == ("estimated", "low_coverage")


@pytest.mark.parametrize("value", [math.nan, math.inf, -math.inf])
def test_what_is_no_number_is_never_a_value(value):
    assert Measurement(value, coverage=1.0).gated().reason is Reason.NOT_COMPUTABLE


@given(st.floats(allow_nan=False, allow_infinity=False))
def test_a_denominator_of_zero_is_not_available(numerator):
    found = ratio(numerator, 0.0)
    assert (found.value, found.reason, found.numerator) == (None, Reason.DENOMINATOR_ZERO, numerator)
