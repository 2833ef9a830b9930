"""Tenure, sizes and types beside independent functions on random dwellings."""

import pytest
import shapely
from hypothesis import given
from hypothesis import strategies as st

from herstruct_plugin.core.scoring.parameters import Parameters
from tests.core.indicators.hand_made import measure, rows_of
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
        panden.append(Pand(f"p{i}", shape))
        for j in range(draw(st.integers(1, 4))):
            go = draw(st.sampled_from([40.0, 50.0, 76.0, 140.0, 151.0]))
            uses = draw(st.sampled_from([("woonfunctie",), ("woonfunctie",), ("winkelfunctie",)]))
            vector = draw(st.sampled_from(VECTORS))
            units.append(Unit(f"u{i}{j}", shape.centroid, (f"p{i}",), uses, go, tenure=vector))
    return Place(AREA, tuple(panden), tuple(units))


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
    for indicator, wanted in expected.items():
        found = measure(
            indicator, tables, AREA.area, Parameters(target_mix=TARGET), municipal_mix=TARGET
        ).value
        assert found == (None if wanted is None else pytest.approx(wanted, rel=1e-9, abs=1e-9)), indicator
