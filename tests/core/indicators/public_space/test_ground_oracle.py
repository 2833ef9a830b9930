"""Public space beside independent functions on random ground."""

import pytest
import shapely
from hypothesis import given
from hypothesis import strategies as st

from tests.core.indicators.hand_made import measure, rows_of
from tests.oracles import ground as oracle
from tests.oracles.model import Ground, Pand, Place, Unit

AREA = shapely.box(0, 0, 100, 60)
CLASSES = [
    "rijbaan",
    "woonerf",
    "parkeervlak",
    "fietspad",
    "voet",
    "berm_groen",
    "groen",
    "water",
    "oever",
    "halfverhard",
    "zand",
]


@st.composite
def places(draw):
    """Overlapping rectangles over a full lawn, a building and some dwellings."""
    grounds = [Ground("z", AREA.buffer(20), "groen")]
    for i in range(draw(st.integers(0, 8))):
        x, y = draw(st.integers(-10, 95)), draw(st.integers(-10, 55))
        shape = shapely.box(x, y, x + draw(st.integers(1, 40)), y + draw(st.integers(1, 30)))
        grounds.append(Ground(f"g{i}", shape, draw(st.sampled_from(CLASSES)), main_road=False))
    panden = (Pand("p", shapely.box(30, 20, 50, 40)),)
    units = tuple(
        Unit(f"u{i}", shapely.Point(40, 30), ("p",), go=70.0) for i in range(draw(st.integers(0, 3)))
    )
    taken = draw(st.sampled_from([0.0, 150.0]))
    return Place(AREA, panden, units, tuple(grounds), play=(shapely.Point(5, 5),), taken_public=taken)


@given(places())
def test_figures_agree_with_the_oracle(place):
    dwellings = len(place.units)
    expected = {
        "ps_green_per_dwelling": oracle.green_per_dwelling(place, dwellings),
        "ps_greenblue_per_dwelling": oracle.greenblue_per_dwelling(place, dwellings),
        "ps_paved_share": oracle.paved_share(place),
        "ps_parking_share": oracle.parking_share(place),
        "ps_parking_bays": oracle.parking_bays(place),
        "ps_foot_profile_share": oracle.foot_profile_share(place),
        "ps_footway_ok": oracle.footway_ok(place),
        "ps_water_share": oracle.water_share(place),
        "ps_play_share": oracle.play_share(place),
    }
    tables = rows_of(place)
    for indicator, wanted in expected.items():
        found = measure(indicator, tables, AREA.area)
        if wanted is None:
            assert found.value is None, indicator
        else:
            assert found.value == pytest.approx(wanted, rel=1e-6, abs=1e-8), indicator
