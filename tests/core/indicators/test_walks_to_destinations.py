"""Benches, meeting places, daily amenities, public transport and centres on foot: by hand and by the "
"oracle."""

import pytest
import shapely
from hypothesis import assume, given
from hypothesis import strategies as st

from herstruct_plugin.core.indicators.measurement import Reason
from herstruct_plugin.core.scoring.parameters import Parameters
from tests.core.network.test_walking_distances import unambiguous
from tests.oracles import access

from .drawn_places import baseline, changed, home, measure
from .walking import AREA, COMPLETE, EVERYWHERE, found, homes_at, tables

HOMES = homes_at((0, 5), (100, 5), (100, 5), (-300, 5))
DECLARED = Parameters(complete_layers=("benches", "destinations"))
LIMITS = [  # indicator, kind, metres
    ("ps_meeting_access", "meeting", 400),
    ("dn_pt_access", "stop", 400),
    ("dn_pt_access", "station", 800),
    ("dn_draagvlak", "centre", 500),
    ("ps_daily_amenities", "supermarket", 500),
    ("ps_daily_amenities", "school", 500),
    ("ps_daily_amenities", "gp", 500),
    ("ps_daily_amenities", "stop", 500),
    ("ps_daily_amenities", "station", 500),
]


@pytest.mark.parametrize(("indicator", "kind", "metres"), LIMITS)
def test_a_place_at_exactly_the_distance_is_near_enough(indicator, kind, metres):
    homes = homes_at((450 - metres, 5), (449.999 - metres, 5))
    result = found(indicator, homes, goals=[(kind, 450, -20)], parameters=DECLARED)
    tests = 4 if indicator == "ps_daily_amenities" else 1  # three kinds that nobody reaches
    assert (result.numerator, result.denominator) == (1, 2 * tests)


def test_a_bench_two_hundred_metres_along_the_street_is_near_enough():
    homes = homes_at((0, 5), (-0.001, 5), (400, 5))
    result = found("ps_seating_access", homes, bench=[(200, 5)])
    assert (result.numerator, result.denominator, result.value) == (2, 3, 2 / 3)
    assert (result.coverage, result.flags) == (1, ())


def test_benches_that_were_not_declared_complete_give_no_value():
    result = found("ps_seating_access", HOMES, bench=[(0, 5)], parameters=Parameters())
    assert result.reason is Reason.INCOMPLETE_LAYER


def test_lamps_alone_are_no_benches():
    made = tables(bench=[(0, 5)])
    made["furniture"] = made["furniture"].with_columns(kind=["lamp"])
    base = baseline(AREA, HOMES, None, None, Parameters(complete_layers=COMPLETE), **made)
    assert measure("ps_seating_access", changed(base))[0].reason is Reason.LAYER_MISSING


def test_a_place_farther_than_fifty_metres_from_the_street_is_not_reached():
    assert found("ps_meeting_access", HOMES, goals=[("meeting", 0, -50)]).value == 1
    assert found("ps_meeting_access", HOMES, goals=[("meeting", 0, -50.001)]).value == 0


def test_dwellings_far_from_the_street_are_not_judged():
    result = found("ps_meeting_access", homes_at((0, 50), (0, 50.001), (9, 0)), goals=[("meeting", 0, 0)])
    assert (result.numerator, result.denominator) == (2, 2)
    assert result.coverage == pytest.approx(2 / 3)
    assert result.flags == ("low_coverage",)


def test_without_a_network_straight_lines_times_the_detour_count_and_are_flagged():
    limit = 200 / 1.3
    homes = homes_at((limit - 0.001, 20), (limit + 0.001, 20))
    result = found("ps_seating_access", homes, None, bench=[(0, 20)])
    assert (result.numerator, result.denominator) == (1, 2)
    assert result.flags == ("straight_line_distance",)


def test_each_distance_is_straightened_on_its_own():
    for kind, metres in (("stop", 400), ("station", 800)):
        homes = homes_at((450 - metres / 1.3 + 0.001, 0), (450 - metres / 1.3 - 0.001, 0))
        result = found("dn_pt_access", homes, None, area=EVERYWHERE, goals=[(kind, 450, 0)])
        assert (result.numerator, result.denominator) == (1, 2)


def test_streets_beyond_the_buffer_are_not_walked():
    area, near = shapely.box(-10, -10, 10, 10), Parameters(analysis_buffer=60)
    out, beyond, back = ([(0, 0), (0, 100)], [(0, 100), (50, 100)], [(50, 100), (50, 20)])
    lines = [(f"s{row}", shapely.LineString(one)) for row, one in enumerate((out, beyond, back))]
    places = {"area": area, "goals": [("meeting", 50, 20)]}
    assert found("ps_meeting_access", homes_at((0, 0)), lines, near, **places).value == 0
    assert found("ps_meeting_access", homes_at((0, 0)), lines, Parameters(), **places).value == 1


def test_a_place_beside_a_street_beyond_the_buffer_stands_on_the_nearest_street_within_it():
    area, near = shapely.box(-10, -10, 10, 10), Parameters(analysis_buffer=60)
    lines = [
        ("s1", shapely.LineString([(0, 0), (45, 0)])),
        ("s2", shapely.LineString([(75, -50), (75, 50)])),
    ]
    places = {"area": area, "goals": [("meeting", 65, 0)]}
    assert found("ps_meeting_access", homes_at((0, 0)), lines, near, **places).value == 1
    assert found("ps_meeting_access", homes_at((0, 0)), lines, Parameters(), **places).value == 0


def test_a_bus_stop_at_six_hundred_metres_is_too_far_and_a_station_is_not():
    homes = homes_at((-300, 5))
    assert found("dn_pt_access", homes, goals=[("stop", 300, 5)]).value == 0
    assert found("dn_pt_access", homes, goals=[("station", 300, 5)]).value == 1
    assert found("dn_pt_access", homes, goals=[("stop", 300, 5), ("station", 300, 5)]).value == 1


def test_what_was_not_delivered_nearby_is_unknown_unless_declared_complete():
    for indicator in ("ps_meeting_access", "dn_pt_access", "dn_draagvlak", "ps_daily_amenities"):
        assert found(indicator, HOMES).reason is Reason.LAYER_MISSING
        assert found(indicator, HOMES, goals=[("shop", 0, 0)]).reason is Reason.LAYER_MISSING
        assert found(indicator, HOMES, goals=[("shop", 0, 0)], parameters=DECLARED).value == 0


def test_a_place_beyond_the_buffer_says_nothing_of_what_was_delivered():
    far = [("shop", 0, 0), ("meeting", 1500.001, 0)]
    assert found("ps_meeting_access", HOMES, goals=far).reason is Reason.LAYER_MISSING
    assert found("ps_meeting_access", HOMES, goals=[far[0], ("meeting", 1500, 0)]).value == 0


def test_daily_amenities_are_the_mean_of_four_shares():
    goals = [("supermarket", -450, 9), ("school", 0, 9), ("gp", 500, 9), ("station", 480, 9)]
    # of 4 dwellings at 0, 100 (two) and -300: supermarket 2, school 4, GP 3, stop 3
    result = found("ps_daily_amenities", HOMES, goals=goals)
    assert (result.numerator, result.denominator, result.value) == (12, 16, 0.75)
    assert (result.coverage, result.flags) == (1, ())


def test_amenities_that_were_not_delivered_lower_the_coverage_and_are_named():
    goals = [("supermarket", -450, 9), ("school", 0, 9), ("gp", 500, 9)]
    result = found("ps_daily_amenities", HOMES, goals=goals)
    assert (result.numerator, result.denominator, result.value) == (9, 12, 0.75)
    assert (result.coverage, result.flags) == (0.75, ("without_stop", "low_coverage"))
    result = found("ps_daily_amenities", HOMES, goals=goals[:2])
    assert (result.value, result.coverage) == (6 / 8, 0.5)
    assert result.flags == ("without_gp", "without_stop", "low_coverage")
    result = found("ps_daily_amenities", HOMES, goals=goals[1:2])
    assert (result.value, result.coverage, result.reason) == (None, 0.25, Reason.COVERAGE_TOO_LOW)


def test_support_is_a_number_of_dwellings_and_those_not_judged_lower_its_coverage():
    homes = [*HOMES, ("h999", 0, 55, "koop")]
    result = found("dn_draagvlak", homes, goals=[("centre", 500, 0), ("centre", 600, 0)])
    assert (result.value, result.unit, result.numerator, result.denominator) == (3, "dwellings", 3, 4)
    assert result.coverage == pytest.approx(0.8)


def test_motorways_are_no_network():
    motorway = [("s1", shapely.LineString([(-500, 0), (500, 0)]), False)]
    assert found("dn_pt_access", HOMES, motorway, goals=[("stop", 0, 0)]).flags == ("straight_line_distance",)


def test_sketched_dwellings_are_counted_where_they_stand():
    goals = [("centre", 450, 0)]
    gone_and_come = {"gone": ["h001"], "put": [home("n1", 490, 5, None), home("n2", -490, 5, None)]}
    assert found("dn_draagvlak", HOMES, goals=goals).value == 3
    assert found("dn_draagvlak", HOMES, goals=goals, sketch={"gone": ["h001", "h002"]}).value == 1
    assert found("dn_draagvlak", HOMES, goals=goals, sketch=gone_and_come).value == 3


lattice = st.tuples(st.integers(0, 9), st.integers(0, 9)).map(lambda p: (30.0 * p[0], 30.0 * p[1]))
lines = st.lists(st.tuples(lattice, lattice).filter(lambda ends: ends[0] != ends[1]), min_size=1, max_size=7)
spots = st.lists(st.tuples(st.integers(0, 2700), st.integers(0, 2700)), min_size=1, max_size=6)
CASES = {
    "ps_seating_access": ("bench", "bench_distance"),
    "ps_meeting_access": ("meeting", "meeting_distance"),
    "dn_pt_access": ("stop", "stop_distance"),
    "dn_draagvlak": ("centre", "centre_distance"),
    "ps_daily_amenities": ("gp", "amenity_distance"),
}


@given(st.sampled_from(sorted(CASES)), lines, spots, spots, st.sampled_from((45.5, 120.25, 333.75)))
def test_dwellings_that_reach_a_place_are_those_of_the_oracle(indicator, ways, homes, places, metres):
    kind, limit = CASES[indicator]
    roads = [shapely.LineString(one) for one in ways]
    homes, places = ([(x / 10 + 0.013, y / 10 + 0.007) for x, y in some] for some in (homes, places))
    points, ends = ([shapely.Point(one) for one in some] for some in (homes, places))
    assume(unambiguous(roads, points + ends))
    measured = [one for one in access.network_distances(points, ends, roads) if one is not None]
    assume(all(abs(one - metres) > 0.01 for one in measured))
    parameters = Parameters(complete_layers=("benches", "destinations"), **{limit: metres})
    given_places = {"bench": places} if kind == "bench" else {"goals": [(kind, *one) for one in places]}
    result = found(
        indicator,
        homes_at(*homes),
        [(f"s{row:03d}", one) for row, one in enumerate(roads)],
        parameters,
        EVERYWHERE,
        **given_places,
    )
    judged, reached = access.reach_along(points, ends, roads, metres)
    kinds = 4 if indicator == "ps_daily_amenities" else 1
    assert (result.numerator, result.denominator) == (reached, judged * kinds)
