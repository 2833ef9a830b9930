"""Shares, diversity and fit of tenure."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from herstruct_plugin.core.indicators.measurement import Reason
from herstruct_plugin.core.scoring.parameters import Parameters
from tests.core.indicators.hand_made import measure, units

KOOP, CORPORATIE, OVERIG = (1, 0, 0), (0, 1, 0), (0, 0, 1)
TABLES = {
    "units": units(
        {"n": 10, "tenure": KOOP},
        {"n": 25, "tenure": CORPORATIE},
        {"n": 5, "tenure": OVERIG},
        {"n": 7, "dwelling": False, "tenure": KOOP},
    )
}
P = (0.25, 0.625, 0.125)
SHARES = ("tm_share_koop", "tm_share_corp", "tm_share_overig")
ALL = (*SHARES, "tm_entropy", "tm_hhi", "tm_simpson", "tm_target_fit", "tm_lq_corp")
POLICY = Parameters(target_mix=(0.5, 0.3, 0.2), target_mix_confirmed=True)
MUNICIPALITY = (0.6, 0.25, 0.15)


@pytest.mark.parametrize(
    ("indicator", "value"),
    [
        ("tm_share_koop", 0.25),
        ("tm_share_corp", 0.625),
        ("tm_share_overig", 0.125),
        ("tm_entropy", -sum(p * math.log(p) for p in P) / math.log(3)),
        ("tm_hhi", 0.25**2 + 0.625**2 + 0.125**2),
        ("tm_simpson", (1 - 0.46875) / (2 / 3)),
        ("tm_target_fit", 1 - 0.325 / 0.8),
        ("tm_lq_corp", 2.5),
    ],
)
def test_a_small_example_by_hand(indicator, value):
    found = measure(indicator, TABLES, 10_000, POLICY, municipal_mix=MUNICIPALITY)
    assert found.value == pytest.approx(value, rel=1e-12)
    assert found.coverage == 1.0


def test_shares_are_told_in_dwellings_and_may_be_fractions_of_dwellings():
    mixed = {"units": units({"n": 3, "tenure": (0.5, 0.25, 0.25)}, {"tenure": CORPORATIE})}
    found = measure("tm_share_corp", mixed, 10_000)
    assert (found.numerator, found.denominator) == (1.75, 4.0)


def test_the_fit_tells_how_many_dwellings_would_have_to_change_tenure():
    found = measure("tm_target_fit", TABLES, 10_000, POLICY)
    assert (found.numerator, found.denominator) == (pytest.approx(0.325 * 40), 40.0)


@pytest.mark.parametrize("indicator", ALL)
def test_unknown_tenure_is_left_out_and_lowers_the_coverage(indicator):
    more = {
        "units": units(
            {"n": 10, "tenure": KOOP},
            {"n": 25, "tenure": CORPORATIE},
            {"n": 5, "tenure": OVERIG},
            {"n": 10},
        )
    }
    known = measure(indicator, TABLES, 10_000, POLICY, municipal_mix=MUNICIPALITY)
    found = measure(indicator, more, 10_000, POLICY, municipal_mix=MUNICIPALITY)
    assert found.value == known.value
    assert found.coverage == pytest.approx(0.8)


def test_at_buurt_level_coverage_falls_with_the_share_of_unknown_owners():
    vague = {"units": units({"n": 10, "tenure": (0.3, 0.5, 0.2), "known": 0.6})}
    found = measure("tm_share_corp", vague, 10_000, tenure_level=4)
    assert found.value == pytest.approx(0.5)
    assert found.coverage == pytest.approx(0.6)
    assert found.flags == ("tenure_t4", "low_coverage")


@pytest.mark.parametrize("indicator", ALL)
@pytest.mark.parametrize(
    ("notes", "reason"),
    [
        ({}, Reason.LAYER_MISSING),
        ({"tenure_reason": Reason.WITHHELD}, Reason.WITHHELD),
    ],
)
def test_without_any_known_tenure_the_source_says_why(indicator, notes, reason):
    found = measure(indicator, {"units": units({"n": 10})}, 10_000, POLICY, **notes)
    assert (found.value, found.reason, found.coverage) == (None, reason, 0.0)


@pytest.mark.parametrize("indicator", ALL)
def test_without_dwellings_there_is_nothing_to_divide_by(indicator):
    found = measure(
        indicator, {"units": units({"dwelling": False})}, 10_000, POLICY, tenure_reason=Reason.WITHHELD
    )
    assert (found.value, found.reason) == (None, Reason.DENOMINATOR_ZERO)


def test_the_fit_needs_a_target():
    assert measure("tm_target_fit", TABLES, 10_000).reason is Reason.PARAMETER_MISSING


@pytest.mark.parametrize(
    ("parameters", "notes", "flags"),
    [
        (POLICY, {"target_mix": MUNICIPALITY}, ()),
        (Parameters(target_mix=(0.5, 0.3, 0.2)), {}, ("target_not_confirmed",)),
        (Parameters(), {"target_mix": MUNICIPALITY}, ("municipal_mix", "target_not_confirmed")),
    ],
)
def test_a_target_that_is_no_policy_is_flagged(parameters, notes, flags):
    assert measure("tm_target_fit", TABLES, 10_000, parameters, **notes).flags == flags


def test_the_location_quotient_needs_the_municipality_and_its_corporation_dwellings():
    assert measure("tm_lq_corp", TABLES, 10_000).reason is Reason.LAYER_MISSING
    none = measure("tm_lq_corp", TABLES, 10_000, municipal_mix=(0.8, 0.0, 0.2))
    assert none.reason is Reason.DENOMINATOR_ZERO


@pytest.mark.parametrize(("tenure", "entropy", "hhi"), [(KOOP, 0.0, 1.0), ((1, 1, 1), 1.0, 1 / 3)])
def test_the_ends_of_the_diversity_scale(tenure, entropy, hhi):
    tables = {"units": units({"n": 12, "tenure": tenure})}
    assert measure("tm_entropy", tables, 10_000).value == pytest.approx(entropy, abs=1e-15)
    assert measure("tm_hhi", tables, 10_000).value == pytest.approx(hhi, rel=1e-9)
    assert measure("tm_simpson", tables, 10_000).value == pytest.approx(entropy, abs=1e-9)


def test_a_zero_diversity_is_a_plain_zero():
    found = measure("tm_entropy", {"units": units({"tenure": CORPORATIE})}, 10_000).value
    assert math.copysign(1, found) == 1


COUNTS = st.tuples(*[st.integers(0, 400)] * 3).filter(any)
WEIGHTS = st.tuples(*[st.floats(0.01, 1)] * 3)


def _tables(counts, factor=1):
    vectors = (KOOP, CORPORATIE, OVERIG)
    return {
        "units": units(*({"n": n * factor, "tenure": one} for n, one in zip(counts, vectors, strict=True)))
    }


@given(COUNTS, st.integers(2, 5))
def test_no_indicator_of_tenure_depends_on_the_size_of_the_neighbourhood(counts, factor):
    for indicator in ALL:
        small = measure(indicator, _tables(counts), 10_000, POLICY, municipal_mix=MUNICIPALITY)
        large = measure(indicator, _tables(counts, factor), 10_000, POLICY, municipal_mix=MUNICIPALITY)
        assert small.value == large.value


@given(COUNTS, st.permutations([0, 1, 2]))
def test_diversity_does_not_care_which_tenure_is_which(counts, order):
    turned = tuple(counts[i] for i in order)
    for indicator in ("tm_entropy", "tm_hhi", "tm_simpson"):
        found, other = (measure(indicator, _tables(one), 10_000).value for one in (counts, turned))
        assert found == other
        assert 0 <= found <= 1


@given(COUNTS, WEIGHTS)
def test_the_fit_lies_between_0_and_1_and_is_1_at_the_target(counts, weights):
    target = tuple(weight / math.fsum(weights) for weight in weights)
    found = measure("tm_target_fit", _tables(counts), 10_000, Parameters(target_mix=target)).value
    assert 0 <= found <= 1
    own = tuple(count / sum(counts) for count in counts)
    assert measure(
        "tm_target_fit", _tables(counts), 10_000, Parameters(target_mix=own)
    ).value == pytest.approx(1)


@given(COUNTS)
def test_the_shares_add_up_to_1(counts):
    found = [measure(one, _tables(counts), 10_000).value for one in SHARES]
    assert math.fsum(found) == pytest.approx(1, abs=1e-12)
