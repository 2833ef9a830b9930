"""Settled 3-5, 26, 36, 60, 63; indicators.md B6-B12: segregation, raking, sizes, periods, labels."""

import math

import numpy as np
import pytest

from herstruct_plugin.core.indicators.measurement import Reason

from .places import (
    areas,
    box,
    frame,
    measured,
    pand_id,
    panden,
    point,
    result,
    table,
    unit_id,
    units,
    with_parameters,
)  # fmt: skip

OWNERS = ("koop", "corporatie", "overig")


def rows(*counts, **options):
    """Measurements of panden with so many dwellings of koop, corporatie and overig each."""
    spots, names, owners = [], [], []
    for pand, some in enumerate(counts):
        for owner, count in zip(OWNERS, some, strict=True):
            spots += [point(3 + 8 * pand, 15)] * count
            names += [pand_id(pand + 1)] * count
            owners += [owner] * count
    register = table(vbo_id=[unit_id(1 + row) for row in range(len(owners))], eigenaar=owners)
    shapes = panden(*[box(1 + 8 * pand, 10, 5, 10) for pand in range(len(counts))])
    homes = units(*spots, pandidentificatie=names)
    return measured(areas(box(0, 0, 200, 100)), **options, buildings=shapes, units=homes, tenure=[register])


def plain(*counts):
    """The same figures, by plain arithmetic."""
    t = np.array(counts, dtype=float)
    size, p = t.sum(axis=1), t.sum(axis=0) / t.sum()
    share = t / size[:, None]
    e = -sum(one * math.log(one) for one in p if one)
    within = [-sum(one * math.log(one) for one in row if one) for row in share]
    h = (size * (e - np.array(within))).sum() / (t.sum() * e)
    null = (len(t) - 1) * ((p > 0).sum() - 1) / (2 * t.sum() * e)
    x = t[:, 1].sum()
    isolation = (t[:, 1] * share[:, 1]).sum() / x
    return {
        "tm_h_index": h,
        "tm_h_null": null,
        "tm_h_adj": max(0.0, (h - null) / (1 - null)),
        "tm_d_index": (size[:, None] * abs(share - p)).sum() / (2 * t.sum() * (p * (1 - p)).sum()),
        "tm_isolation_corp": isolation,
        "tm_isolation_eta2": (isolation - p[1]) / (1 - p[1]),
        "tm_exposure": (t[:, 1] * share[:, 0]).sum() / x,
        "tm_mono_block_share": size[share.max(axis=1) >= 0.8].sum() / t.sum(),
    }


@pytest.mark.parametrize(
    "counts",
    [
        [(5, 5, 0), (4, 6, 0), (3, 7, 0), (7, 3, 0), (6, 4, 0)],  # the vector of the catalogue
        [(0, 32, 0), (4, 0, 8)],  # the worked example
        [(4, 1, 0), (1, 3, 1)],  # 80 % is of one tenure
        [(2, 2, 0), (1, 1, 0), (3, 3, 0)],  # every pand mirrors the area
    ],
)
def test_segregation_between_panden_is_that_of_plain_arithmetic(counts):
    found = rows(*counts)
    for one, value in plain(*counts).items():
        assert found[one].value == pytest.approx(value, rel=1e-9, abs=1e-12), one


def test_the_vector_of_the_catalogue_shows_no_segregation_at_all():
    found = rows((5, 5, 0), (4, 6, 0), (3, 7, 0), (7, 3, 0), (6, 4, 0))
    assert found["tm_h_index"].value == pytest.approx(0.0591, abs=5e-5)
    assert found["tm_h_null"].value == pytest.approx(0.0577, abs=5e-5)
    assert found["tm_d_index"].value == pytest.approx(0.24)


def test_one_tenure_one_unit_or_no_corporation_leaves_what_cannot_be_divided():
    one_tenure, one_unit, none = rows((5, 0, 0), (5, 0, 0)), rows((3, 2, 0)), rows((3, 0, 2), (1, 0, 3))
    all_of_one = rows((0, 5, 0), (0, 5, 0))
    for one in ("tm_h_index", "tm_h_null", "tm_h_adj"):
        assert one_tenure[one].reason is Reason.DENOMINATOR_ZERO
        assert one_unit[one].reason is Reason.TOO_FEW_OBJECTS
    assert one_tenure["tm_d_index"].reason is Reason.DENOMINATOR_ZERO
    assert one_unit["tm_d_index"].reason is Reason.TOO_FEW_OBJECTS
    for one in ("tm_isolation_corp", "tm_isolation_eta2", "tm_exposure"):
        assert none[one].reason is Reason.DENOMINATOR_ZERO
    assert (one_unit["tm_isolation_corp"].value, one_unit["tm_isolation_eta2"].value) == (
        pytest.approx(0.4),
        pytest.approx(0.0, abs=1e-12),
    )
    assert all_of_one["tm_isolation_eta2"].reason is Reason.DENOMINATOR_ZERO
    assert (all_of_one["tm_isolation_corp"].value, all_of_one["tm_exposure"].value) == (1.0, 0.0)


def test_the_profile_may_ask_for_squares_instead_of_panden():
    # panden at x = 3 and 11 share a square with each other, the fourteenth lies in the next one
    counts = [(3, 2, 0), (0, 4, 0), *[(0, 0, 0)] * 11, (1, 2, 1)]
    found = rows(*counts, profile=with_parameters(segregation_unit="square"))
    for one, value in plain((3, 6, 0), (1, 2, 1)).items():
        assert found[one].value == pytest.approx(value, rel=1e-9), one


def test_a_unit_in_two_panden_belongs_to_the_one_that_holds_its_point_in_each_area_on_its_own():
    both = f"{pand_id(1)},{pand_id(2)}"
    homes = units(point(15, 15), point(65, 15), point(66, 15), pandidentificatie=[both, both, pand_id(2)])
    owners = table(vbo_id=[unit_id(1), unit_id(2), unit_id(3)], eigenaar=["koop", "corporatie", "corporatie"])
    found = result(
        areas(box(0, 0, 50, 100), box(50, 0, 50, 100), box(0, 0, 100, 100)),
        buildings=panden(box(10, 10, 10, 10), box(60, 10, 10, 10), bouwjaar=[1930, 1990]),
        units=homes,
        tenure=[owners],
    )
    assert found["A"].measurements["tm_h_index"].reason is Reason.TOO_FEW_OBJECTS
    assert found["B"].measurements["tm_isolation_corp"].value == 1.0
    whole = found["C"].measurements
    assert (whole["tm_h_index"].value, whole["tm_exposure"].value) == (pytest.approx(1.0), 0.0)
    # the oldest year counts: two of 1930, one of 1990
    mix = -(2 / 3 * math.log(2 / 3) + 1 / 3 * math.log(1 / 3)) / math.log(8)
    assert whole["tm_period_mix"].value == pytest.approx(mix)


def test_periods_take_their_first_year_in():
    years = [1944, 1945, 1964, 1965, 2014, 2015]
    shapes = panden(*[box(1 + 10 * one, 10, 5, 5) for one in range(6)], bouwjaar=years)
    homes = units(
        *[point(3 + 10 * one, 12) for one in range(6)],
        pandidentificatie=[pand_id(1 + one) for one in range(6)],
    )
    found = measured(areas(box(0, 0, 100, 100)), buildings=shapes, units=homes)["tm_period_mix"]
    parts = [1 / 6, 2 / 6, 1 / 6, 1 / 6, 1 / 6]  # before 1945, 45-65, 65-75, 2005-15, 2015 and later
    assert found.value == pytest.approx(-sum(one * math.log(one) for one in parts) / math.log(8))


def test_the_median_leaves_out_unknown_areas_and_takes_the_mean_of_the_middle_two():
    def median(*sizes):
        homes = units(*[point(15, 15)] * len(sizes), oppervlakte=list(sizes))
        found = measured(areas(box(0, 0, 100, 100)), buildings=panden(box(10, 10, 20, 10)), units=homes)
        return found["tm_size_median"]

    assert median(50, 9999, 70, 60, 100).value == 65.0
    odd = median(50, 70, 60, 999999)
    assert (odd.value, odd.coverage) == (60.0, 0.75)
    assert median(50, 9999, 1).reason is Reason.COVERAGE_TOO_LOW


def test_labels_count_from_c_up_over_those_that_are_known():
    homes = units(*[point(15, 15)] * 6, energielabel=["A++", "C", "D", "G", None, "B"])
    found = measured(areas(box(0, 0, 100, 100)), buildings=panden(box(10, 10, 20, 10)), units=homes)
    label = found["st_energy_label_share"]
    assert (label.value, label.coverage) == (pytest.approx(3 / 5), pytest.approx(5 / 6))


def _raked(dwellings, vectors, shares):
    cells = dwellings[:, None] * vectors
    for _ in range(1000):
        cells = cells * (shares * dwellings.sum() / cells.sum(axis=0))
        cells = cells * (dwellings / cells.sum(axis=1))[:, None]
    return cells / dwellings[:, None]


@pytest.mark.parametrize(("stock", "raked"), [(70, True), (700, False)])
def test_squares_are_scaled_to_their_buurt_when_they_cover_it(stock, raked):
    # three known squares and one withheld one; the area holds dwellings of the first two
    squares = frame(
        [box(100 * one, 0, 100, 100) for one in range(4)],
        crs28992res100m=[f"E{1500 + one}N4500" for one in range(4)],
        aantal_woningen=[20, 10, 30, 10],
        percentage_koopwoningen=[30, 60, 20, -99997],
        percentage_huurwoningen=[70, 40, 80, -99997],
        aantal_huurwoningen_in_bezit_woningcorporaties=[10, 2, 20, -99997],
    )
    record = frame(
        [box(0, 0, 400, 100)], buurtcode="BU03630001", woningvoorraad=stock, percentage_koopwoningen=45,
        percentage_huurwoningen=55, perc_huurwoningen_in_bezit_woningcorporaties=33,
        perc_huurwoningen_in_bezit_overige_verhuurders=22, percentage_woningen_met_eigendom_onbekend=0,
    )  # fmt: skip
    homes = units(*[point(50, 50)] * 3, *[point(150, 50)] * 2, pandidentificatie=None)
    found = measured(areas(box(0, 0, 200, 100)), units=homes, tenure={"cells": squares, "buurt": record})
    vectors = np.array([[0.3, 0.5, 0.2], [0.6, 0.2, 0.2], [0.2, 2 / 3, 0.8 - 2 / 3]])
    if raked:
        vectors = _raked(np.array([20.0, 10.0, 30.0]), vectors, np.array([0.45, 0.33, 0.22]))
    expected = (3 * vectors[0] + 2 * vectors[1]) / 5
    given = [found[f"tm_share_{name}"].value for name in ("koop", "corp", "overig")]
    assert given == pytest.approx(expected.tolist(), abs=1e-8)
