"""The density core beside independent functions on random blocks."""

import pytest
import shapely
from hypothesis import given
from hypothesis import strategies as st

from tests.core.indicators.hand_made import measure, rows_of
from tests.oracles import density
from tests.oracles.model import Pand, Place, Unit

AREA = shapely.box(0, 0, 400, 100)
USES = [("woonfunctie",), ("winkelfunctie",), ("woonfunctie", "kantoorfunctie")]


@st.composite
def places(draw):
    """Blocks in a row, the last ones possibly across or beyond the border."""
    panden, units = [], []
    for i in range(draw(st.integers(1, 6))):
        width = draw(st.integers(4, 80))
        shape = shapely.box(90 * i - 10, 10, 90 * i - 10 + width, 10 + draw(st.integers(4, 60)))
        panden.append(Pand(f"p{i}", shape, floors=draw(st.sampled_from([None, 2, 5]))))
        for j in range(draw(st.integers(0, 4))):
            go = draw(st.sampled_from([35.0, 72.5, 110.0, 9999.0, None]))
            uses = draw(st.sampled_from(USES))
            units.append(Unit(f"u{i}{j}", shape.centroid, (f"p{i}",), uses, go))
    return Place(AREA, tuple(panden), tuple(units))


@given(places())
def test_figures_agree_with_the_oracle(place):
    expected = {
        "dn_fsi": density.fsi(place),
        "dn_fsi_go": density.fsi_go(place),
        "dn_gsi": density.gsi(place),
        "dn_osr": density.osr(place),
        "dn_layers": density.layers(place),
        "dn_mxi": density.mxi(place),
        "dn_dwellings_ha": density.dwellings_per_ha(place),
    }
    tables = rows_of(place)
    for indicator, wanted in expected.items():
        found = measure(indicator, tables, AREA.area)
        if found.value is not None:
            assert found.value == pytest.approx(wanted, rel=1e-6, abs=1e-9)
        elif found.coverage == 1.0:
            assert wanted is None
        else:
            assert found.coverage < 0.5 or wanted is None
