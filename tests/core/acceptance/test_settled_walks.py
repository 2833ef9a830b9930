"""indicators.md 1.9, A6, A10, A18, A20, C10, C13; settled 45, 52: who walks how far, through frames."""

import pytest
import shapely

from herstruct_plugin.core.indicators.measurement import Reason

from .places import PROFILE, X, Y, areas, box, frame, measured, point, units, with_parameters

HECTARE = box(0, 0, 100, 100)
TRUSTED = with_parameters(complete_layers=("play", "benches", "destinations"))


def roads(*lines, **columns):
    """Streets, as lists of points in metres from the corner of the place."""
    shapes = [shapely.LineString([(X + x, Y + y) for x, y in one]) for one in lines]
    usual = {"osm_id": [str(row) for row in range(len(shapes))], "highway": "residential"}
    return frame(shapes, **{**usual, **columns})


STREET = roads([(-1200, 5), (1300, 5)])


def goals(*found):
    """Destinations of (kind, x), beside the street."""
    return frame([point(x, 20) for _, x in found], id=[f"d{row}" for row in range(len(found))],
                 soort=[kind for kind, _ in found])  # fmt: skip


def walk(indicator, homes, profile=TRUSTED, streets=STREET, area=HECTARE, **layers):
    return measured(areas(area), profile, units=units(*homes), streets=streets, **layers)[indicator]


@pytest.mark.parametrize(
    ("indicator", "kind", "metres"),
    [
        ("ps_daily_amenities", "supermarkt", 500),
        ("ps_daily_amenities", "basisschool", 500),
        ("ps_daily_amenities", "huisarts", 500),
        ("ps_daily_amenities", "tramhalte", 500),
        ("ps_daily_amenities", "metrostation", 500),
        ("ps_meeting_access", "buurthuis", 400),
        ("dn_pt_access", "bushalte", 400),
        ("dn_pt_access", "treinstation", 800),
        ("dn_draagvlak", "winkelcentrum", 500),
    ],
)
def test_a_destination_exactly_at_the_distance_is_near_enough_and_one_mm_farther_is_not(
    indicator, kind, metres
):
    kinds = 4 if indicator == "ps_daily_amenities" else 1
    for further, reached in ((0, 1), (0.001, 0)):
        found = walk(indicator, [point(12, 15)], destinations=[goals((kind, 12 + metres + further))])
        assert found.value == reached / kinds


def test_a_bench_at_two_hundred_metres_and_a_play_place_by_its_age():
    bench = frame([point(212, 5)], lokaal_id=["b"], plus_type="bank")
    homes = [point(12, 15), point(11.999, 15)]
    found = walk("ps_seating_access", homes, furniture=[bench])
    assert (found.numerator, found.denominator) == (1, 2)
    for age, metres in (("0-5", 100), ("6-11", 400), ("12-18", 1000)):
        field = frame([box(12 + metres, 5, 20, 20)], lokaal_id=["p"], leeftijd=[age])
        found = walk("ps_play_access", homes, play=[field])
        assert (found.numerator, found.denominator, found.flags) == (1, 6, ())
    field = frame([box(412, 5, 20, 20)], lokaal_id=["p"], plus_type="recreatie: speeltuin")
    found = walk("ps_play_access", homes, play=[field])
    assert (found.numerator, found.denominator, found.flags) == (1, 2, ("play_age_unknown",))


def test_a_main_road_is_not_walked_along_to_a_play_place():
    # two side streets 200 m apart on a main road; the play place lies on the other one
    lines = [[(0, 5), (300, 5)], [(20, 5), (20, 90)], [(220, 5), (220, 90)]]
    field = frame([box(215, 60, 4, 4)], lokaal_id=["p"], plus_type="recreatie: speeltuin")
    homes = [point(25, 80)]
    for kind, value in (("residential", 1.0), ("secondary", 0.0)):
        streets = roads(*lines, highway=[kind, "residential", "residential"])
        assert walk("ps_play_access", homes, streets=streets, play=[field]).value == value


def test_a_dwelling_within_fifty_metres_of_the_network_is_judged_and_one_beyond_lowers_the_coverage():
    homes = [point(12, 55), point(12, 55.001), point(12, 15), point(13, 15)]
    found = walk("dn_pt_access", homes, destinations=[goals(("bushalte", 50))])
    assert (found.numerator, found.denominator, found.coverage) == (3, 3, 0.75)
    assert "low_coverage" in found.flags


def test_without_streets_the_straight_line_times_one_point_three_counts_and_is_told():
    # 400 / 1.3 = 307.69 m
    for x, value in ((307.69, 1.0), (307.70, 0.0)):
        stop = frame([point(x, 15)], id=["s"], soort=["bushalte"])
        found = walk("dn_pt_access", [point(0, 15)], streets=None, destinations=[stop])
        assert (found.value, found.flags) == (value, ("straight_line_distance",))


def test_of_the_four_amenities_those_that_were_not_delivered_are_left_out_and_named():
    layers = {"destinations": [goals(("supermarkt", 50), ("huisarts", 600), ("bushalte", 60))]}
    found = walk("ps_daily_amenities", [point(12, 15)], PROFILE, **layers)
    assert (found.value, found.coverage) == (pytest.approx(2 / 3), 0.75)
    assert "without_school" in found.flags
    found = walk("ps_daily_amenities", [point(12, 15)], TRUSTED, **layers)
    assert (found.value, found.coverage) == (0.5, 1.0)


def test_a_detour_of_two_sides_of_a_square_has_a_directness_of_its_diagonal():
    # 100 m east and 100 m north: straight 141.42 m, on foot 200 m; the second dwelling 107.70 and 140 m
    streets = roads([(0, 5), (100, 5), (100, 105)])
    stop = frame([point(100, 105)], id=["s"], soort=["bushalte"])
    found = walk("ps_directness", [point(0, 8), point(60, 8)], streets=streets, destinations=[stop])
    straight = (141.4214 / 200 + 107.7033 / 140) / 2
    assert found.value == pytest.approx(straight, abs=1e-5)


def test_a_street_beyond_the_border_is_walked_along():
    # the only way leads 300 m out of the area and back
    streets = roads([(10, 50), (-150, 50), (-150, 90), (10, 90)])
    stop = frame([point(10, 90)], id=["s"], soort=["bushalte"])
    found = walk("dn_pt_access", [point(10, 50), point(50, 92)], streets=streets, destinations=[stop])
    assert (found.numerator, found.denominator) == (2, 2)
    longer = roads([(10, 50), (-180, 50), (-180, 90), (10, 90)])
    found = walk("dn_pt_access", [point(10, 50), point(50, 92)], streets=longer, destinations=[stop])
    assert (found.numerator, found.denominator) == (1, 2)


def test_an_area_without_dwellings_has_no_share():
    found = walk("dn_pt_access", [point(500, 5)], destinations=[goals(("bushalte", 50))])
    assert (found.value, found.reason) == (None, Reason.DENOMINATOR_ZERO)
