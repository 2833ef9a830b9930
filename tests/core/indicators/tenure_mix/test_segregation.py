"""Segregation of tenure: published vectors, what is not available, and what must not matter."""

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from herstruct_plugin.core.indicators.measurement import Reason
from herstruct_plugin.core.indicators.registry import indicators
from herstruct_plugin.core.model.codes import TenureLevel
from herstruct_plugin.core.scoring.parameters import Parameters
from tests.core.indicators.hand_made import measure, units

KOOP, CORPORATIE, OVERIG = (1, 0, 0), (0, 1, 0), (0, 0, 1)
PUBLISHED = [(5, 5), (4, 6), (3, 7), (7, 3), (6, 4)]
H = ("tm_h_index", "tm_h_null", "tm_h_adj")
CORPORATION = ("tm_isolation_corp", "tm_isolation_eta2", "tm_exposure")
SEGREGATION = (*H, "tm_d_index", *CORPORATION)
ALL = (*SEGREGATION, "tm_mono_block_share")


def panden(*counts, names=None, **columns):
    """Unit rows of panden with labelled dwellings: (koop, corporatie[, overig]) of each."""
    named = names or [f"p{row:03d}" for row in range(len(counts))]
    return {
        "units": units(
            *(
                {"n": n, "tenure": tenure, "pand": name, **columns}
                for name, row in zip(named, counts, strict=True)
                for n, tenure in zip(row, (KOOP, CORPORATIE, OVERIG), strict=False)
            )
        )
    }


def value(indicator, tables, parameters=None, **notes):
    return measure(indicator, tables, 10_000, parameters, **notes).value


def test_the_published_vector_of_the_bias_of_small_units():
    tables = panden(*PUBLISHED)
    h, null = value("tm_h_index", tables), value("tm_h_null", tables)
    assert h == pytest.approx(0.0591, abs=5e-5)
    assert h * math.log(2) == pytest.approx(0.0410, abs=5e-5)
    assert null == pytest.approx(0.0577, abs=5e-5)
    assert value("tm_h_adj", tables) == pytest.approx((h - null) / (1 - null), abs=1e-12)
    assert value("tm_d_index", tables) == 0.24


def test_isolation_and_exposure_by_hand():
    # X = 4 of 10; units (2 koop, 3 corp) and (4 koop, 1 corp).
    tables = panden((2, 3), (4, 1))
    isolation = 3 / 4 * 3 / 5 + 1 / 4 * 1 / 5
    assert value("tm_isolation_corp", tables) == pytest.approx(isolation, abs=1e-9)
    assert value("tm_isolation_eta2", tables) == pytest.approx((isolation - 0.4) / 0.6, abs=1e-9)
    assert value("tm_exposure", tables) == pytest.approx(3 / 4 * 2 / 5 + 1 / 4 * 4 / 5, abs=1e-9)


def test_units_that_mirror_the_area_are_not_segregated():
    tables = panden((2, 4, 2), (1, 2, 1), (3, 6, 3))
    for one in ("tm_h_index", "tm_h_adj", "tm_d_index", "tm_isolation_eta2"):
        assert value(one, tables) == pytest.approx(0.0, abs=1e-9), one


def test_units_of_one_tenure_are_segregated_wholly():
    tables = panden((30, 0), (0, 20), (25, 0))
    for one in ("tm_h_index", "tm_h_adj", "tm_d_index", "tm_isolation_corp", "tm_isolation_eta2"):
        assert value(one, tables) == 1.0, one
    assert value("tm_exposure", tables) == 0.0


@pytest.mark.parametrize(
    ("counts", "not_available"),
    [
        ([(5, 5)], dict.fromkeys((*H, "tm_d_index"), Reason.TOO_FEW_OBJECTS)),
        ([(5, 0), (3, 0)], dict.fromkeys(SEGREGATION, Reason.DENOMINATOR_ZERO)),
        (
            [(0, 5), (0, 3)],
            dict.fromkeys((*H, "tm_d_index", "tm_isolation_eta2"), Reason.DENOMINATOR_ZERO),
        ),
        ([(5, 0, 2), (3, 0, 1)], dict.fromkeys(CORPORATION, Reason.DENOMINATOR_ZERO)),
        # E = 0.325, J = 10, T = 10: H0 = 9 / 6.5, so that chance explains any H
        ([(1, 0)] * 9 + [(0, 1)], {"tm_h_adj": Reason.NOT_COMPUTABLE}),
    ],
)
def test_what_has_no_meaning_is_not_available(counts, not_available):
    tables = panden(*counts)
    found = {one: measure(one, tables, 10_000) for one in SEGREGATION}
    assert {one: m.reason for one, m in found.items() if m.value is None} == not_available


@pytest.mark.parametrize("indicator", ALL)
def test_without_known_tenure_the_source_says_why(indicator):
    found = measure(indicator, {"units": units({"n": 9, "pand": "a"})}, 10_000, tenure_reason=Reason.WITHHELD)
    assert (found.value, found.reason) == (None, Reason.WITHHELD)
    assert measure(indicator, {"units": units({"dwelling": False})}, 10_000).reason is Reason.DENOMINATOR_ZERO


@pytest.mark.parametrize("indicator", ALL)
def test_figures_of_a_whole_buurt_are_too_coarse(indicator):
    coarse = {"n": 20, "tenure": (0.5, 0.3, 0.2), "level": TenureLevel.T4, "pand": "a"}
    found = measure(indicator, {"units": units(coarse)}, 10_000, tenure_level=4)
    assert (found.value, found.reason, found.coverage) == (None, Reason.SOURCE_TOO_COARSE, 0.0)
    # a few dwellings of known tenure, new ones for instance, do not make up for that
    few = {"n": 4, "tenure": KOOP, "pand": "b"}
    mixed = measure(indicator, {"units": units(coarse, few)}, 10_000, tenure_level=4)
    assert (mixed.value, mixed.reason) == (None, Reason.SOURCE_TOO_COARSE)


def squares(**columns):
    """Two squares of 100 m of 10 dwellings each, in panden of which one stands in both."""
    return {
        "units": units(
            {"n": 10, "tenure": (0.8, 0.1, 0.1), "x": 99_999, "pand": "a", **columns},
            {"n": 5, "tenure": (0.2, 0.7, 0.1), "x": 100_000, "pand": "a", **columns},
            {"n": 5, "tenure": (0.2, 0.7, 0.1), "x": 199_999, "pand": "b", **columns},
        )
    }


def test_with_squares_the_squares_are_the_units():
    tables = squares(level=TenureLevel.T3)
    isolation = 1 / 8 * 0.1 + 7 / 8 * 0.7
    assert value("tm_isolation_corp", tables, tenure_level=3) == pytest.approx(isolation, abs=1e-9)
    assert value("tm_d_index", tables, tenure_level=3) == pytest.approx(
        20 * (0.3 + 0.3) / (2 * 20 * (0.25 + 0.24 + 0.09)), abs=1e-9
    )
    mono = measure("tm_mono_block_share", tables, 10_000, tenure_level=3)
    assert (mono.value, mono.reason) == (None, Reason.SOURCE_TOO_COARSE)


def test_the_profile_may_ask_for_squares_where_tenure_is_known_per_dwelling():
    parameters = Parameters(segregation_unit="square")
    expected = value("tm_h_index", squares(level=TenureLevel.T3), tenure_level=3)
    assert value("tm_h_index", squares(), parameters, tenure_level=1) == expected
    assert value("tm_h_index", squares(), tenure_level=1) != expected
    assert value("tm_mono_block_share", squares(), parameters, tenure_level=1) == 0.5


def test_in_an_area_of_squares_a_new_dwelling_joins_its_square():
    new = {"n": 10, "tenure": (0.2, 0.7, 0.1), "x": 150_000, "pand": "new"}
    old = [
        {"n": 10, "tenure": (0.8, 0.1, 0.1), "x": 0, "level": TenureLevel.T3},
        {"n": 10, "tenure": (0.2, 0.7, 0.1), "x": 100_000, "level": TenureLevel.T3},
    ]
    joined = [old[0], {**old[1], "n": 20}]
    assert value("tm_h_null", {"units": units(*old, new)}, tenure_level=3) == value(
        "tm_h_null", {"units": units(*joined)}, tenure_level=3
    )


def test_dwellings_without_a_pand_are_in_no_unit_and_lower_the_coverage():
    tables = panden((5, 5), (9, 1))
    more = {"units": units({"n": 5, "tenure": CORPORATIE})}
    both = {"units": {name: [*tables["units"][name], *more["units"][name]] for name in tables["units"]}}
    both["units"] = {name: _like(tables["units"][name], values) for name, values in both["units"].items()}
    found = measure("tm_d_index", both, 10_000)
    assert (found.value, found.coverage) == (value("tm_d_index", tables), pytest.approx(0.8))
    alone = measure("tm_d_index", more, 10_000)
    assert (alone.value, alone.reason) == (None, Reason.LAYER_MISSING)


def _like(column, values):
    made = np.empty(len(values), dtype=column.dtype)
    made[:] = values
    return made


@pytest.mark.parametrize(
    ("counts", "share"), [([(8, 2), (3, 3)], 10 / 16), ([(79, 21)], 0.0), ([(0, 4, 1), (1, 0, 0)], 1.0)]
)
def test_four_fifths_is_one_tenure(counts, share):
    assert value("tm_mono_block_share", panden(*counts)) == share


def test_four_fifths_of_a_fractional_vector_survives_its_rounding():
    for parts in ((0.8, 0.1, 0.1), (0.1, 0.8, 0.1), (0.05, 0.15, 0.8)):
        tables = {"units": units({"n": 30, "tenure": parts, "pand": "a", "level": TenureLevel.T2})}
        assert value("tm_mono_block_share", tables) == 1.0


COUNTS = st.lists(st.tuples(*[st.integers(0, 12)] * 3).filter(any), min_size=2, max_size=8)


@given(COUNTS, st.randoms(use_true_random=False))
def test_neither_the_order_nor_the_names_of_panden_matter(counts, shuffle):
    mixed = counts[:]
    shuffle.shuffle(mixed)
    for indicator in ALL:
        one = measure(indicator, panden(*counts), 10_000)
        other = measure(indicator, panden(*mixed, names=[f"x{i}" for i in range(len(mixed))]), 10_000)
        assert one == other, indicator


@given(COUNTS, st.integers(2, 4))
def test_more_of_the_same_changes_nothing_but_what_chance_would_give(counts, factor):
    many = [tuple(n * factor for n in row) for row in counts]
    for indicator in ALL:
        if indicator in ("tm_h_null", "tm_h_adj"):
            continue
        small, large = value(indicator, panden(*counts)), value(indicator, panden(*many))
        assert small == (None if large is None else pytest.approx(large, abs=1e-9)), indicator
    small, large = value("tm_h_null", panden(*counts)), value("tm_h_null", panden(*many))
    assert small is None or small == pytest.approx(factor * large)


@given(COUNTS)
def test_every_share_lies_between_0_and_1(counts):
    for indicator in ALL:
        if indicator != "tm_h_null":
            found = value(indicator, panden(*counts))
            assert found is None or 0 <= found <= 1, indicator


@given(COUNTS)
def test_merging_two_units_never_raises_segregation(counts):
    merged = [tuple(a + b for a, b in zip(counts[0], counts[1], strict=True)), *counts[2:], (0, 0, 0)]
    for indicator in ("tm_h_index", "tm_d_index", "tm_isolation_corp"):
        before, after = value(indicator, panden(*counts)), value(indicator, panden(*merged))
        assert before is None or after is None or after <= before + 1e-9, indicator


def test_all_of_them_are_computed():
    assert set(ALL) <= set(indicators())
