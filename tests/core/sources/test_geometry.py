"""WKB to shapes: what is repaired, what is left out and why."""

from __future__ import annotations

import math
import struct
from typing import Any

import numpy as np
import pytest
import shapely

from herstruct_plugin.core.sources.curves import linearise
from herstruct_plugin.core.sources.geometry import decode


def wkb(*values: Any) -> Any:
    made = np.empty(len(values), dtype=object)
    made[:] = [
        shapely.to_wkb(shapely.from_wkt(value)) if isinstance(value, str) else value for value in values
    ]
    return made


def circle_polygon(order: str = "<") -> bytes:
    """CURVEPOLYGON(CIRCULARSTRING(0 0, 1 1, 2 0, 1 -1, 0 0)), a full circle of radius 1."""
    points = [0.0, 0.0, 1.0, 1.0, 2.0, 0.0, 1.0, -1.0, 0.0, 0.0]
    mark = b"\1" if order == "<" else b"\0"
    ring = mark + struct.pack(order + "II", 8, 5) + struct.pack(order + "10d", *points)
    return mark + struct.pack(order + "II", 10, 1) + ring


@pytest.mark.parametrize(
    ("value", "reason"),
    [
        (None, "null_geometry"),
        (b"", "null_geometry"),
        ("POLYGON EMPTY", "empty_geometry"),
        (b"\1\3\0", "unreadable_geometry"),
        ("POINT (1 1)", "geometry_kind"),
        ("LINESTRING (0 0, 1 1)", "geometry_kind"),
        ("POLYGON ((0 0, 1 0, 2 0, 0 0))", "geometry_kind"),
    ],
)
def test_what_is_no_polygon_is_left_out_with_its_reason(value: Any, reason: str) -> None:
    found = decode(wkb(value, "POLYGON ((0 0, 1 0, 1 1, 0 0))"), "polygon")
    assert found.reasons.tolist() == [reason, ""]
    assert found.shapes[0] is None


def test_coordinates_that_are_no_numbers_are_left_out() -> None:
    with np.errstate(invalid="ignore"):
        shape = shapely.Polygon([(0, 0), (math.nan, 0), (1, 1)])
    assert decode(wkb(shapely.to_wkb(shape)), "polygon").reasons.tolist() == ["not_finite"]


@pytest.mark.parametrize("kind", ["point", "line", "polygon", "hole", "parts", "collection"])
@pytest.mark.parametrize("value", [math.nan, math.inf])
@pytest.mark.parametrize("place", [1, 2, 3])  # shapely closes no ring that begins with NaN
def test_one_coordinate_that_is_no_number_is_found_wherever_it_is(
    kind: str, value: float, place: int
) -> None:
    ring = [(0.0, 0.0), (4.0, 0.0), (4.0, 4.0), (0.0, 4.0)]
    ring[place] = (ring[place][0], value)
    around = [(-9.0, -9.0), (9.0, -9.0), (9.0, 9.0)]
    with np.errstate(invalid="ignore"):
        shape = {
            "point": lambda: shapely.Point(ring[place]),
            "line": lambda: shapely.LineString(ring),
            "polygon": lambda: shapely.Polygon(ring),
            "hole": lambda: shapely.Polygon(around, [ring]),
            "parts": lambda: shapely.multipolygons([shapely.Polygon(around), shapely.Polygon(ring)]),
            "collection": lambda: shapely.geometrycollections(
                [shapely.Polygon(around), shapely.Point(ring[place])]
            ),
        }[kind]()
    assert decode(wkb(shapely.to_wkb(shape)), "any").reasons.tolist() == ["not_finite"]


def test_coordinates_of_which_the_length_overflows_are_numbers() -> None:
    far = "LINESTRING (0 0, 1e200 1e200)"
    assert decode(wkb(far), "line").reasons.tolist() == [""]


def test_what_was_read_already_gives_the_same_and_stays_as_it_is() -> None:
    values = wkb(
        "POLYGON ((0 0, 2 2, 2 0, 0 2, 0 0))",
        None,
        b"\1\3\0",
        "POINT (1 1)",
        "POLYGON Z ((0 0 5, 1 0 5, 1 1 5, 0 0 5))",
    )
    read = shapely.from_wkb(values, on_invalid="ignore")
    before = read.copy()
    one, two = decode(values, "polygon"), decode(values, "polygon", read)
    assert one.reasons.tolist() == two.reasons.tolist()
    assert one.repaired.tolist() == two.repaired.tolist()
    assert shapely.to_wkb(one.shapes).tolist() == shapely.to_wkb(two.shapes).tolist()
    assert all(shape is old for shape, old in zip(read, before, strict=True))


def test_a_bow_tie_is_repaired_to_its_two_triangles() -> None:
    found = decode(wkb("POLYGON ((0 0, 2 2, 2 0, 0 2, 0 0))"), "polygon")
    assert found.repaired.tolist() == [True]
    assert found.shapes[0].area == 2.0
    assert found.shapes[0].is_valid


def test_a_repair_keeps_only_what_has_area() -> None:
    found = decode(wkb("POLYGON ((0 0, 2 0, 2 2, 0 2, 0 0, -3 0, 0 0))"), "polygon")
    assert found.repaired.tolist() == [True]
    assert shapely.get_dimensions(found.shapes[0]) == 2
    assert found.shapes[0].area == 4.0


def test_heights_and_measures_are_dropped() -> None:
    found = decode(wkb("POLYGON Z ((0 0 5, 1 0 5, 1 1 5, 0 0 5))"), "polygon")
    assert not found.shapes[0].has_z
    assert found.shapes[0].area == 0.5


def test_parts_of_a_multipolygon_stay_together() -> None:
    text = "MULTIPOLYGON (((0 0, 1 0, 1 1, 0 0)), ((5 5, 6 5, 6 6, 5 5)))"
    assert shapely.get_num_geometries(decode(wkb(text), "polygon").shapes[0]) == 2


def test_a_polygon_in_a_collection_is_taken() -> None:
    text = "GEOMETRYCOLLECTION (POINT (9 9), POLYGON ((0 0, 1 0, 1 1, 0 0)))"
    assert decode(wkb(text), "polygon").shapes[0].area == 0.5


@pytest.mark.parametrize("order", ["<", ">"])
def test_a_circle_becomes_128_chords(order: str) -> None:
    shape = decode(wkb(circle_polygon(order), "POLYGON ((0 0, 1 0, 1 1, 0 0))"), "polygon").shapes[0]
    assert shapely.get_num_coordinates(shape) == 129
    assert shape.area == pytest.approx(64 * math.sin(2 * math.pi / 128), rel=1e-12)


def test_an_arc_passes_through_its_three_points() -> None:
    arc = b"\1" + struct.pack("<II", 8, 3) + struct.pack("<6d", 0, 0, 1, 1, 2, 0)
    line = linearise(arc)
    assert line.distance(shapely.Point(1, 1)) < 1e-12
    assert (line.coords[0], line.coords[-1]) == ((0.0, 0.0), (2.0, 0.0))
    assert line.length == pytest.approx(64 * 2 * math.sin(math.pi / 128), rel=1e-12)


def test_three_points_in_line_make_a_straight_arc() -> None:
    line = linearise(b"\1" + struct.pack("<II", 8, 3) + struct.pack("<6d", 0, 0, 1, 0, 2, 0))
    assert list(line.coords) == [(0.0, 0.0), (1.0, 0.0), (2.0, 0.0)]


def test_a_curve_that_is_cut_off_is_unreadable() -> None:
    found = decode(wkb(circle_polygon()[:-9], "POLYGON ((0 0, 1 0, 1 1, 0 0))"), "polygon")
    assert found.reasons.tolist() == ["unreadable_geometry", ""]
