"""Tenure, sizes and types beside independent functions on random dwellings."""

import statistics

import pytest
import shapely
from hypothesis import given
from hypothesis import strategies as st

from herstruct_plugin.core.scoring.parameters import Parameters
from tests.core.indicators.hand_made import measure, rows_of, units
from tests.oracles import tenure as oracle
from tests.oracles.model import TENURES, Pand, Place, Unit, tenure_label

AREA = shapely.box(0, 0, 100, 100)
TARGET = (0.5, 0.3, 0.2)
VECTORS = [tenure_label(one) for one in TENURES] + [dict(zip(TENURES, (0.25, 0.5, 0.25), strict=True))]


@st.composite
def places(draw):
    panden, units = [], []
    for i in range(draw(st.integers(1, 6))):
        shape = shapely.box(15 * i, 10, 15 * i + 10, 30)
        panden.append(Pand(f"p{i}", shape, year=draw(st.sampled_from([None, 1944, 1945, 1970, 2014, 2015]))))
        for j in range(draw(st.integers(1, 4))):
            go = draw(st.sampled_from([40.0, 50.0, 76.0, 140.0, 151.0]))
            uses = draw(st.sampled_from([("woonfunctie",), ("woonfunctie",), ("winkelfunctie",)]))
            vector = draw(st.sampled_from(VECTORS))
            units.append(Unit(f"u{i}{j}", shape.centroid, (f"p{i}",), uses, go, tenure=vector))
    return Place(AREA, tuple(panden), tuple(units))


def known_period_mix(place):
    """The oracle's, where at least half of the dwellings have a year (settled 16)."""
    years = {pand.id: pand.year for pand in place.panden}
    known = [any(years[one] for one in unit.panden) for unit in place.units if unit.dwelling]
    return oracle.period_mix(place) if known and sum(known) / len(known) >= 0.5 else None


def median_size(place):
    sizes = [unit.go for unit in place.units if unit.dwelling]
    return statistics.median(sizes) if sizes else None


@given(places())
def test_segregation_agrees_with_the_oracle(place):
    rows = oracle.unit_rows(place)
    expected = {
        "tm_h_index": oracle.h_index,
        "tm_h_null": oracle.h_null,
        "tm_d_index": oracle.d_index,
        "tm_isolation_corp": oracle.isolation,
        "tm_isolation_eta2": oracle.eta2,
        "tm_exposure": oracle.exposure,
        "tm_mono_block_share": oracle.mono_block_share,
    }
    tables = rows_of(place)
    for indicator, formula in expected.items():
        wanted = formula(rows) if rows else None
        found = measure(indicator, tables, AREA.area).value
        assert found == (None if wanted is None else pytest.approx(wanted, rel=1e-8, abs=1e-8)), indicator
    null = oracle.h_null(rows) if rows else None
    if null is not None and null < 1:
        found = measure("tm_h_adj", tables, AREA.area).value
        assert found == pytest.approx(oracle.h_adjusted(rows), abs=1e-6)


@given(st.lists(st.tuples(st.integers(0, 4), st.integers(60_000, 900_000)), min_size=1, max_size=25))
def test_the_spread_of_values_agrees_with_weighted_moments(rows):
    """Each dwelling stands for the mean of its square, rounded to whole euro."""
    by_square = {}
    for at, value in rows:
        by_square.setdefault(at, []).append(value)
    means = [statistics.fmean(by_square[at]) for at, _ in rows]
    wanted = statistics.pstdev(means) / statistics.fmean(means)
    table = {"units": units(*({"x": 100_000 * at, "woz": value} for at, value in rows))}
    assert measure("tm_woz_mix", table, AREA.area).value == pytest.approx(wanted, abs=2e-5)


@given(places())
def test_figures_agree_with_the_oracle(place):
    p = oracle.shares(place)
    tables = rows_of(place)
    expected = (
        {}
        if p is None
        else {
            "tm_share_koop": p[0],
            "tm_share_corp": p[1],
            "tm_share_overig": p[2],
            "tm_entropy": oracle.entropy_norm(p),
            "tm_hhi": oracle.hhi(p),
            "tm_simpson": oracle.simpson(p),
            "tm_target_fit": oracle.target_fit(p, TARGET),
            "tm_lq_corp": oracle.location_quotient(p, TARGET),
        }
    )
    expected |= {"tm_size_mix": oracle.size_mix(place), "tm_type_mix": oracle.type_mix(place)}
    expected |= {"tm_period_mix": known_period_mix(place), "tm_size_median": median_size(place)}
    for indicator, wanted in expected.items():
        found = measure(
            indicator, tables, AREA.area, Parameters(target_mix=TARGET), municipal_mix=TARGET
        ).value
        assert found == (None if wanted is None else pytest.approx(wanted, rel=1e-9, abs=1e-9)), indicator
