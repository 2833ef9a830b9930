"""Settled 36a and catalogue 1.9: patches of green and who reaches one, through frames."""

import pytest
import shapely

from herstruct_plugin.core.indicators.measurement import Reason

from .places import X, Y, areas, bgt, box, frame, measured, point, units

HECTARE = box(0, 0, 100, 100)


def reach(green, *homes, **frames):
    """The indicator for dwellings at the given points; green is a list of polygons."""
    layers = {"g": bgt("begroeidterreindeel", *[("groenvoorziening", shape) for shape in green])}
    layers.update(frames.pop("ground", {}))
    return measured(areas(HECTARE), units=units(*homes), ground=layers, **frames)["ps_green_access_300"]


def road(shape, kind="rijbaan lokale weg"):
    """A ground layer with one road."""
    return {"w": bgt("wegdeel", (kind, shape), fysiek_voorkomen="open verharding")}


@pytest.mark.parametrize(
    ("gap", "between", "value"),
    [
        (3.0, None, 1.0),
        (3.001, None, 0.0),
        (3.0, "voetpad", 1.0),
        (3.0, "rijbaan lokale weg", 0.0),
    ],
)
def test_two_fields_of_a_quarter_hectare_make_a_patch_unless_a_road_lies_between(gap, between, value):
    # 25 x 100 m each: 2 500 + 2 500 = 5 000 m2, just enough together.
    green = [box(0, 0, 25, 100), box(25 + gap, 0, 25, 100)]
    ground = {} if between is None else road(box(25, -10, gap, 120), between)
    assert reach(green, point(60, 50), ground=ground).value == value


def test_without_a_network_the_straight_line_times_one_point_three_counts():
    # 300 / 1.3 = 230.77 m from the patch (x = 1 000 and on): 769.23 is near enough, 769 is not.
    park = [box(1000, -50, 100, 200)]
    wide = areas(box(700, 0, 100, 100))
    homes = units(point(769.24, 50), point(769.0, 50))
    layers = {"g": bgt("begroeidterreindeel", ("groenvoorziening", park[0]))}
    found = measured(wide, units=homes, ground=layers)["ps_green_access_300"]
    assert (found.numerator, found.denominator, found.value) == (1, 2, 0.5)
    assert "straight_line_distance" in found.flags


def test_along_the_street_the_way_counts_and_far_from_it_nothing_is_judged():
    # A street along y = 50 from 0 to the park at 350. Homes at x = 60 (290 m) and 40 (310 m), one 60 m off.
    street = frame([shapely.LineString([(X, Y + 50), (X + 350, Y + 50)])], osm_id="1", highway="residential")
    homes = (point(60, 50), point(40, 50), point(60, 50 + 50.1))
    found = reach([box(350, 0, 100, 100)], *homes[:2], streets=street)
    assert (found.value, found.coverage) == (0.5, 1.0)
    assert "straight_line_distance" not in found.flags
    tall = areas(box(0, 0, 100, 120))
    layers = {"g": bgt("begroeidterreindeel", ("groenvoorziening", box(350, 0, 100, 100)))}
    found = measured(tall, units=units(*homes), ground=layers, streets=street)["ps_green_access_300"]
    assert (found.value, found.coverage) == (0.5, pytest.approx(2 / 3))


def test_private_green_and_too_little_of_it_do_not_count_and_no_ground_is_no_answer():
    assert reach([box(0, 0, 49.9, 100)], point(60, 50)).value == 0.0
    farm = {"f": bgt("begroeidterreindeel", ("bouwland", box(0, 0, 100, 100)))}
    assert reach([box(0, 0, 10, 10)], point(60, 50), ground=farm).value == 0.0
    found = measured(areas(HECTARE), units=units(point(50, 50)))["ps_green_access_300"]
    assert found.reason is Reason.LAYER_MISSING


def _slanted(turn, parts):
    """Dwellings along streets of 100 m to a slanted park, all turned; the park in one polygon or more."""
    lines = [shapely.LineString([(X + x, Y - 100), (X + x, Y + 600)]) for x in range(0, 600, 100)]
    lines += [shapely.LineString([(X + x, Y + y) for x in range(0, 600, 100)]) for y in range(-100, 600, 100)]
    park = shapely.affinity.rotate(box(330, 180, 100, 70), 27)
    middle = park.centroid.x + 5
    halves = [
        park & shapely.box(X, Y - 999, middle, Y + 999),
        park & shapely.box(middle, Y - 999, X + 999, Y + 999),
    ]
    frames = {
        "areas": areas(box(-10, -10, 320, 320)),
        "units": units(*[point(x, y) for x in range(5, 300, 10) for y in (4, 104, 204)]),
        "streets": frame(lines, osm_id=[str(one) for one in range(len(lines))], highway="residential"),
        "ground": bgt(
            "begroeidterreindeel", *[("groenvoorziening", one) for one in ([park], halves)[parts - 1]]
        ),
    }
    for one in frames.values():
        one["geometry"] = one.geometry.rotate(turn, origin=(X, Y))
    frames["ground"] = {"g": frames["ground"]}
    found = measured(frames.pop("areas"), **frames)["ps_green_access_300"]
    return found.numerator, found.denominator


@pytest.mark.parametrize(("turn", "parts"), [(17, 1), (90, 1), (143, 1), (0, 2), (61, 2)])
def test_a_park_is_reached_alike_however_the_map_is_turned_and_the_park_is_cut(turn, parts):
    reached, judged = _slanted(0, 1)
    assert 0 < reached < judged
    assert _slanted(turn, parts) == (reached, judged)
