"""Overlay results keep their polygons only, so that the next overlay can take them."""

import numpy as np
import shapely

from herstruct_plugin.core.model.polygons import polygonal, polygonal_each

BOX, LINE, POINT = shapely.box(0, 0, 1, 1), shapely.LineString([(2, 2), (3, 3)]), shapely.Point(5, 5)
FAR = shapely.box(7, 7, 9, 9)


def test_polygons_stay_what_they_are():
    two = shapely.multipolygons([BOX, FAR])
    assert polygonal(BOX) is BOX
    assert polygonal(two) is two


def test_lines_and_points_go_and_area_stays():
    mixed = shapely.GeometryCollection([LINE, BOX, POINT])
    assert polygonal(mixed).equals(BOX)
    nested = shapely.GeometryCollection([shapely.multipolygons([BOX, FAR]), LINE])
    assert polygonal(nested).geom_type == "MultiPolygon"
    assert polygonal(nested).area == 5


def test_without_polygons_it_is_an_empty_polygon():
    for one in (LINE, POINT, shapely.GeometryCollection(), shapely.MultiPoint([(0, 0), (1, 1)])):
        assert polygonal(one).equals(shapely.Polygon())
        assert polygonal(one).geom_type == "Polygon"


def test_an_array_is_cleaned_row_by_row():
    rows = np.array([BOX, shapely.GeometryCollection([FAR, LINE]), POINT], dtype=object)
    found = polygonal_each(rows)
    assert [one.area for one in found] == [1, 4, 0]
    assert {one.geom_type for one in found} == {"Polygon"}
