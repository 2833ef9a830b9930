"""Settled 24-26, 31, 55-58, 87, 99: streets, doors and lamps, from layers as they are delivered."""

import pytest
import shapely

from herstruct_plugin.core.indicators.measurement import Reason

from .places import X, Y, areas, box, frame, measured, pand_id, panden, point, result, units, with_parameters

HECTARE = box(0, 0, 100, 100)


def roads(*lines, **columns):
    """A layer of OSM roads; lines as lists of points in metres from the corner of the place."""
    shapes = [shapely.LineString([(X + x, Y + y) for x, y in one]) for one in lines]
    usual = {"osm_id": [str(row) for row in range(len(shapes))]}
    return frame(shapes, **{**usual, **(columns or {"highway": "residential"})})


def figure(indicator, streets, area=HECTARE, **layers):
    return measured(areas(area), streets=streets, **layers)[indicator]


def test_a_street_on_the_border_of_two_areas_counts_half_in_each():
    # 100 m inside each area and 100 m on the line between: 150 m over 1 ha, 15 m per 1 000 m2.
    lines = [[(50, 0), (50, 100)], [(100, 0), (100, 100)], [(150, 0), (150, 100)]]
    found = result(areas(HECTARE, box(100, 0, 100, 100)), streets=roads(*lines))
    assert [found[one].measurements["dn_network"].value for one in "AB"] == [0.015, 0.015]


def test_a_street_that_crosses_the_border_keeps_its_full_length():
    assert figure("dn_network", roads([(-80, 50), (180, 50)])).value == 0.01
    # aslant: 100 * sqrt(1 + 0.5²) = 111.803 m
    assert figure("dn_network", roads([(-100, 0), (200, 150)])).value == pytest.approx(0.0111803, abs=1e-7)


@pytest.mark.parametrize("degrees", [0, 17, 33, 75])
def test_a_street_that_leaves_the_border_at_a_corner_is_along_it_for_half_a_metre_more(degrees):
    # 100 m along the border, 0.5 m beyond it at either corner: half of 101 m over 1 ha, however it is turned.
    streets, study = roads([(0, -40), (0, 140)]), areas(HECTARE)
    for one in (streets, study):
        one["geometry"] = one.geometry.rotate(degrees, origin=(X + 30, Y + 70))
    found = result(study, streets=streets)["A"].measurements["dn_network"]
    assert found.value == pytest.approx(50.5 / 10_000, rel=1e-12)


def test_paths_are_no_streets_but_are_walked():
    lines = [[(0, 30), (100, 30)], [(50, 30), (50, 90)], [(80, 30), (80, 90)]]
    kinds = ["pedestrian", "footway", "cycleway"]
    found = measured(areas(HECTARE), streets=roads(*lines, highway=kinds))
    assert found["dn_network"].value == 0.01
    assert found["ps_intersection_density"].value == 200.0


def test_motorways_and_trunk_roads_are_streets_that_nobody_walks():
    lines = [[(0, 30), (100, 30)], [(50, 30), (50, 90)], [(80, 30), (80, 90)]]
    found = measured(areas(HECTARE), streets=roads(*lines, highway=["motorway", "residential", "trunk_link"]))
    assert found["dn_network"].value == 0.022
    assert found["ps_intersection_density"].value == 0.0
    assert found["ps_dead_end_ratio"].value == 1.0  # both ends of the residential street


def test_road_sections_of_the_nwb_meet_at_their_ends_and_a_viaduct_meets_nothing():
    # A cross of four sections, and a fifth that passes over one of them.
    lines = [[(50, 50), end] for end in ((50, 0), (50, 100), (0, 50), (100, 50))] + [[(20, 0), (20, 100)]]
    sections = roads(*lines, WVK_ID=[1, 2, 3, 4, 5], BST_CODE="RB", WEGBEHSRT="G")
    assert figure("ps_intersection_density", sections).value == 100.0


def test_crossings_less_than_ten_metres_apart_are_one():
    lines = [[(0, 50), (100, 50)], [(45, 50), (45, 100)], [(54.9, 50), (54.9, 0)]]
    assert figure("ps_intersection_density", roads(*lines)).value == 100.0
    lines[2] = [(55, 50), (55, 0)]
    assert figure("ps_intersection_density", roads(*lines)).value == 200.0


def test_doors_follow_the_pand_and_the_street():
    # 9 dwellings over a shop: 2 + 1; a house: 1; 3 boxes: none. 200 m of street: 2 per 100 m.
    shapes = panden(box(10, 10, 30, 10), box(60, 10, 8, 10), box(80, 10, 8, 10))
    spots = [point(12 + row, 15) for row in range(10)] + [point(64, 15)] + [point(84, 15)] * 3
    homes = units(
        *spots,
        gebruiksdoel=["woonfunctie"] * 9 + ["winkelfunctie", "woonfunctie"] + ["overige gebruiksfunctie"] * 3,
        pandidentificatie=[pand_id(1)] * 10 + [pand_id(2)] + [pand_id(3)] * 3,
    )
    streets = roads([(0, 30), (100, 30)], [(0, 60), (100, 60)])
    found = figure("ps_entrances_100m", streets, buildings=shapes, units=homes)
    assert (found.numerator, found.denominator, found.value) == (4.0, 2.0, 2.0)


def test_a_lamp_beyond_the_border_lights_a_street_in_the_area():
    # The lamp stands 10.8 m outside, beside a street on the border: 2 * 14.4 m of 100 m, the full length.
    lamp = frame([point(50, -10.8)], lokaal_id="l1", plus_type="lichtmast", eind_registratie=None)
    trusting = with_parameters(complete_layers=("lamps",))
    layers = {"streets": roads([(0, 0), (100, 0)]), "furniture": [lamp]}
    found = measured(areas(HECTARE), trusting, **layers)["ps_lighting_coverage"]
    assert found.value == pytest.approx(0.288, abs=1e-5)


def test_a_thin_layer_of_lamps_gives_no_figure():
    # 2 km of street within reach ask for 20 lamps.
    lines = [[(0, 10 * row), (100, 10 * row)] for row in range(20)]
    for count, reason in ((19, Reason.INCOMPLETE_LAYER), (20, None)):
        spots = [point(50, 10 * row) for row in range(count)]
        lamps = frame(spots, lokaal_id=[f"l{row}" for row in range(count)], plus_type="lichtmast")
        found = measured(areas(HECTARE), streets=roads(*lines), furniture=[lamps])["ps_lighting_coverage"]
        assert found.reason is reason


def test_a_plinth_with_a_shop_is_lively_where_it_looks_out_on_the_street():
    shapes = panden(box(10, 20, 10, 10), box(20, 20, 30, 10))
    homes = units(
        point(15, 25),
        point(35, 25),
        gebruiksdoel=["winkelfunctie", "woonfunctie"],
        pandidentificatie=[pand_id(1), pand_id(2)],
    )
    streets = roads([(0, 10), (100, 10)])
    found = figure("ps_active_plinth", streets, buildings=shapes, units=homes)
    assert (found.numerator, found.denominator) == (10.0, 40.0)
