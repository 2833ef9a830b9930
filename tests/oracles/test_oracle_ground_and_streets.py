"""Small cases that can be checked in the head: overlaps, widths, borders, doors, nodes, lamps."""

import math

import pytest
import shapely
from shapely.affinity import rotate

from . import ground, streets
from .model import Ground, Pand, Place, Street, Tree, Unit

SQUARE = shapely.box(0, 0, 100, 100)


def test_overlaps_go_to_the_higher_priority_whatever_the_order():
    grounds = (
        Ground("a", shapely.box(0, 0, 100, 100), "erf"),
        Ground("b", shapely.box(0, 0, 50, 100), "groen"),
        Ground("c", shapely.box(0, 0, 20, 100), "rijbaan"),
        Ground("d", shapely.box(0, 0, 100, 10), "water"),
    )
    panden = (Pand("p", shapely.box(0, 0, 5, 20)), Pand("q", shapely.box(0, 10, 10, 20)))
    expected = {"pand": 150, "water": 950, "rijbaan": 1700, "groen": 2700, "erf": 4500, "gap": 0}
    for order in (grounds, grounds[::-1]):
        assert ground.area_by_class(Place(SQUARE, panden, grounds=order)) == expected


def test_ties_go_to_the_lower_id_and_gaps_are_reported():
    a = Ground("a", shapely.box(0, 0, 10, 10), "berm_groen")
    b = Ground("b", shapely.box(0, 0, 20, 10), "berm_overig", paved=0.5)
    place = Place(SQUARE, grounds=(b, a))
    assert ground.area_by_class(place) == {"pand": 0, "berm_groen": 100, "berm_overig": 100, "gap": 9800}
    assert ground.paved_share(place) == 0.25


def test_public_and_water_definitions():
    grounds = (
        Ground("a", shapely.box(0, 0, 10, 10), "water"),
        Ground("b", shapely.box(10, 0, 20, 10), "oever"),
        Ground("c", shapely.box(20, 0, 30, 10), "groen_agrarisch"),
        Ground("d", shapely.box(30, 0, 40, 10), "erf"),
        Ground("e", shapely.box(40, 0, 50, 10), "rijbaan", main_road=True),
    )
    place = Place(SQUARE, grounds=grounds, play=(shapely.Point(80, 80), shapely.box(79, 79, 90, 90)))
    assert ground.public_area(place) == 300  # water, oever, rijbaan
    assert ground.green_area(place) == 100  # oever
    assert ground.water_area(place) == 100
    assert ground.play_area(place) == 11 * 11 + 16 - 9  # 4 m square, 3 x 3 of it shared
    assert ground.play_share(place) == 128 / 9800


@pytest.mark.parametrize("degrees", [0, 13, 45, 77.7])
def test_a_footway_of_exactly_180_cm_is_wide_enough(degrees):
    strip = rotate(shapely.box(40, 40, 41.8, 80), degrees, origin=(50, 50))
    assert ground.effective_width(strip) == 1.8
    assert ground.footway_ok(Place(SQUARE, grounds=(Ground("a", strip, "voet"),))) == 1


def test_a_square_has_half_its_side_as_width():
    """P^2 = 16 S: the root is zero, w = P/4."""
    assert ground.effective_width(shapely.box(0, 0, 4, 4)) == 4


def test_canopy_without_crowns_is_not_available():
    assert ground.canopy_cover(Place(SQUARE, trees=(Tree("t", shapely.Point(1, 1)),))) is None
    assert ground.canopy_cover(Place(SQUARE)) == 0
    half = Place(SQUARE, trees=(Tree("t", shapely.Point(0, 50), 8.0),))
    assert ground.canopy_cover(half) == pytest.approx(32 * 16 * math.sin(math.pi / 64) / 1e4, rel=1e-12)


def test_border_streets_count_half_and_crossing_streets_wholly():
    lines = {
        "edge": [(0, 0), (100, 0)],  # on the border: 50
        "beside": [(0, 0.4), (0.1, 100)],  # within 0.5 m: about 50
        "cross": [(50, -20), (50, 120)],  # 100
        "outside": [(0, 101), (100, 101)],
        "path": [(0, 60), (100, 60)],
    }
    place = Place(
        SQUARE,
        streets=tuple(
            Street(k, shapely.LineString(v), "footway" if k == "path" else "residential")
            for k, v in lines.items()
        ),
    )
    assert streets.street_length(place) == pytest.approx(50 + 49.8 + 100, abs=0.01)


def test_doors():
    panden = tuple(Pand(k, shapely.box(i * 10, 0, i * 10 + 8, 8)) for i, k in enumerate("abcd"))
    middle = {k: shapely.Point(i * 10 + 4, 4) for i, k in enumerate("abcd")}

    def units(pand, n, use):
        return [Unit(f"{pand}{use}{i}", middle[pand], (pand,), (use,), 60) for i in range(n)]

    rows = units("a", 1, "woonfunctie")  # eengezins: 1
    rows += units("b", 9, "woonfunctie") + units("b", 2, "winkelfunctie")  # ceil(9/8) + 2
    rows += units("c", 9, "kantoorfunctie")  # ceil(9/8)
    rows += units("d", 3, "overige gebruiksfunctie")  # none
    rows.append(Unit("x", middle["a"], ("a",), status="Verblijfsobject ingetrokken"))
    assert streets.entrances(Place(SQUARE, panden, tuple(rows))) == 1 + 4 + 2


def test_nodes_less_than_ten_metres_apart_are_one():
    """Two tees 6 m apart on one street are one crossing of degree 4."""
    lines = [
        shapely.LineString([(0, 50), (47, 50)]),
        shapely.LineString([(47, 50), (53, 50)]),
        shapely.LineString([(53, 50), (100, 50)]),
        shapely.LineString([(47, 50), (47, 100)]),
        shapely.LineString([(53, 50), (53, 0)]),
    ]
    assert [n for n in streets.merged_nodes(lines) if n[2] > 1] == [(50, 50, 4)]
    place = Place(SQUARE, streets=tuple(Street(str(i), g) for i, g in enumerate(lines)))
    assert streets.intersection_density(place) == 100


def test_a_lamp_lights_36_metres_of_the_street_it_stands_on():
    place = Place(
        SQUARE,
        streets=(Street("s", shapely.LineString([(0, 50), (100, 50)])),),
        lamps=(shapely.Point(50, 50), shapely.Point(-8, 50)),
    )
    assert streets.lighting_coverage(place) == pytest.approx((36 + 10) / 100, abs=1e-9)
