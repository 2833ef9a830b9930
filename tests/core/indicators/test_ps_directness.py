"""Directness of walking routes: by hand and by the oracle."""

import math

import pytest
import shapely
from hypothesis import assume, given
from hypothesis import strategies as st

from herstruct_plugin.core.indicators.measurement import Reason
from herstruct_plugin.core.scoring.parameters import Parameters
from tests.core.network.test_walking_distances import unambiguous
from tests.oracles import access

from .drawn_places import home
from .walking import EVERYWHERE, found, homes_at

INDICATOR = "ps_directness"
CORNER = [("s1", shapely.LineString([(-300, 0), (0, 0), (0, 300)]))]


def test_round_a_corner_the_straight_line_is_shorter():
    result = found(INDICATOR, homes_at((-30, 5)), CORNER, area=EVERYWHERE, goals=[("school", 5, 40)])
    assert result.value == pytest.approx(50 / 70, abs=1e-9)
    assert (result.denominator, result.coverage, result.flags) == (1, 1, ())


def test_along_one_straight_street_there_is_no_detour():
    result = found(
        INDICATOR, homes_at((-30, 5), (-250, -9)), CORNER, area=EVERYWHERE, goals=[("stop", -99, 30)]
    )
    assert result.value == 1


def test_across_the_street_there_is_no_detour_either():
    assert found(INDICATOR, homes_at((-30, 5)), CORNER, area=EVERYWHERE, goals=[("stop", -30, -7)]).value == 1


def test_the_place_that_is_nearest_on_foot_counts_and_not_the_one_as_the_crow_flies():
    goals = [("supermarket", 0, 60), ("stop", -120, 0)]  # 40 + 60 on foot and 80 on foot
    result = found(INDICATOR, homes_at((-40, 0)), CORNER, area=EVERYWHERE, goals=goals)
    assert result.value == 1
    goals = [("supermarket", 0, 60), ("stop", -141, 0)]
    result = found(INDICATOR, homes_at((-40, 0)), CORNER, area=EVERYWHERE, goals=goals)
    assert result.value == pytest.approx(math.hypot(40, 60) / 100, abs=1e-5)


def test_of_equally_near_places_the_first_kind_counts():
    round_the_corner, along = ("school", 0, 60), ("station", -140, 0)
    for goals in ([round_the_corner, along], [along, round_the_corner]):
        result = found(INDICATOR, homes_at((-40, 0)), CORNER, area=EVERYWHERE, goals=goals)
        assert result.value == pytest.approx(math.hypot(40, 60) / 100, abs=1e-5)


def test_other_kinds_of_places_are_no_destination():
    goals = [("gp", -30, 0), ("shop", -30, 0), ("stop", 0, 40)]
    assert found(INDICATOR, homes_at((-30, 0)), CORNER, area=EVERYWHERE, goals=goals).value < 1


def test_dwellings_without_a_route_lower_the_coverage():
    lines = [*CORNER, ("s2", shapely.LineString([(500, 0), (600, 0)]))]
    homes = homes_at((-30, 5), (-40, 5), (520, 5))
    result = found(INDICATOR, homes, lines, area=EVERYWHERE, goals=[("stop", -99, 0)])
    assert (result.value, result.denominator) == (1, 2)
    assert result.coverage == pytest.approx(2 / 3)
    result = found(INDICATOR, homes[1:], lines[1:], area=EVERYWHERE, goals=[("stop", -99, 0)])
    assert (result.value, result.reason) == (None, Reason.COVERAGE_TOO_LOW)


def test_a_route_of_a_kilometre_counts_and_a_longer_one_does_not():
    lines = [("s1", shapely.LineString([(-700, 0), (700, 0)]))]
    homes = homes_at((-500, 5), (-500.001, 5))
    result = found(INDICATOR, homes, lines, area=EVERYWHERE, goals=[("stop", 500, 0)])
    assert (result.denominator, result.coverage) == (1, 0.5)


def test_without_a_network_there_is_no_directness():
    result = found(INDICATOR, homes_at((0, 5)), None, goals=[("stop", 0, 0)])
    assert result.reason is Reason.LAYER_MISSING


def test_a_sketched_dwelling_has_its_own_directness():
    sketch = {"put": [home("n1", 5, 80, None)], "gone": ["h001"]}
    homes = homes_at((-30, 5), (0, 200))
    result = found(INDICATOR, homes, CORNER, area=EVERYWHERE, goals=[("school", 5, 40)], sketch=sketch)
    assert result.value == pytest.approx((50 / 70 + 1) / 2, abs=1e-9)


lattice = st.tuples(st.integers(0, 9), st.integers(0, 9)).map(lambda p: (30.0 * p[0], 30.0 * p[1]))
lines = st.lists(st.tuples(lattice, lattice).filter(lambda ends: ends[0] != ends[1]), min_size=1, max_size=7)
spots = st.tuples(st.integers(0, 2700), st.integers(0, 2700)).map(
    lambda p: (p[0] / 10 + 0.013, p[1] / 10 + 0.007)
)
kinds = st.sampled_from(("supermarket", "school", "stop", "station"))


@given(
    lines, st.lists(spots, min_size=1, max_size=5), st.lists(st.tuples(kinds, spots), min_size=1, max_size=5)
)
def test_the_mean_directness_is_that_of_the_oracle(ways, homes, places):
    roads = [shapely.LineString(one) for one in ways]
    points, ends = [shapely.Point(one) for one in homes], [shapely.Point(xy) for _, xy in places]
    assume(unambiguous(roads, points + ends))
    expected, routes, ambiguous = access.directness(points, ends, roads)
    assume(not ambiguous)
    result = found(
        INDICATOR,
        homes_at(*homes),
        [(f"s{row}", one) for row, one in enumerate(roads)],
        Parameters(),
        EVERYWHERE,
        goals=[(kind, *xy) for kind, xy in places],
    )
    assert result.denominator == routes
    if routes:
        assert result.numerator / result.denominator == pytest.approx(expected, abs=0.01)
