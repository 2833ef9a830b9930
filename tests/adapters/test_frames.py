"""Frames as tables: the same bits as QGIS gives for the same layer."""

from __future__ import annotations

import sys

import geopandas
import numpy as np
import pandas as pd
import pytest
import shapely

from herstruct_plugin.adapters.frames import FrameTable, require_geopandas
from herstruct_plugin.core.issues import InputError

from .layers import DATA, open_layer, rows, table

LAYERS = [
    ("overtoomse_veld_noord/bag.gpkg", "panden"),
    ("overtoomse_veld_noord/bag.gpkg", "buurt"),
    ("overtoomse_veld_noord/tenure_2017.gpkg", "tenure_2017"),
    ("otterlo/areas.gpkg", "areas"),
    ("otterlo/bgt.gpkg", "pand"),
    ("otterlo/bgt.gpkg", "wegdeel"),
    ("otterlo/bgt.gpkg", "begroeidterreindeel"),
    ("otterlo/bgt.gpkg", "straatmeubilair"),
    ("harderwijk/cbs_squares.gpkg", "CBS_Statistiek"),
    ("rotterdam/bomen_sample.gpkg", "bomen"),
]


def both(path, layer):
    """The same layer through both adapters."""
    opened = open_layer(DATA / path, layer)
    frame = geopandas.read_file(DATA / path, layer=layer, fid_as_index=True)
    return table(opened), FrameTable(frame, layer)


@pytest.mark.parametrize(("path", "layer"), LAYERS)
def test_both_adapters_give_identical_bits(qgis_app, path, layer):
    one, two = both(path, layer)
    assert list(one.fields) == list(two.fields)
    assert (one.count, one.crs, one.geometry) == (two.count, two.crs, two.geometry)
    for left, right in zip(rows(one), rows(two), strict=True):
        assert left == right
        assert [type(value) for value in left[2]] == [type(value) for value in right[2]]


@pytest.mark.parametrize(("path", "layer"), LAYERS)
def test_both_adapters_leave_out_the_same_rows_outside_a_box(qgis_app, path, layer):
    one, two = both(path, layer)
    west, south, east, north = shapely.total_bounds(shapely.from_wkb([wkb for _, wkb, _ in rows(two)]))
    box = (
        west + 0.3 * (east - west),
        south + 0.3 * (north - south),
        west + 0.5 * (east - west),
        south + 0.5 * (north - south),
    )
    assert sorted(rows(one, bbox=box)) == sorted(rows(two, bbox=box))


def test_a_frame_in_another_crs_is_brought_to_the_target():
    frame = geopandas.read_file(DATA / "apeldoorn_noord" / "bag_wfs_apeldoorn_noord.gpkg", layer="bag_gebouw")
    source = FrameTable(frame, "bag_gebouw")
    assert source.crs == "EPSG:28992"
    assert 190_000 < shapely.from_wkb(rows(source)[0][1]).centroid.x < 200_000


def test_a_frame_without_crs_comes_as_it_is_with_an_empty_crs():
    source = FrameTable(geopandas.GeoDataFrame(geometry=[shapely.Point(1, 2)]), "x")
    assert source.crs == ""
    assert shapely.from_wkb(rows(source)[0][1]) == shapely.Point(1, 2)


def test_a_data_frame_is_a_plain_table():
    dates = pd.to_datetime(["2021-06-01", None])
    source = FrameTable(pd.DataFrame({"a": [1, None], "b": ["x", pd.NA], "c": dates}), "t")
    assert source.geometry is None
    assert source.crs == ""
    assert [values for _, _, values in rows(source)] == [(1, "x", "2021-06-01"), (None, None, None)]


def test_z_is_dropped_and_null_and_empty_geometries_come_through():
    frame = geopandas.GeoDataFrame(
        geometry=[shapely.Point(1, 2, 3), None, shapely.Polygon()], crs="EPSG:28992"
    )
    point, null, empty = (wkb for _, wkb, _ in rows(FrameTable(frame, "x")))
    assert shapely.from_wkb(point) == shapely.Point(1, 2)
    assert null is None
    assert shapely.from_wkb(empty).is_empty
    assert FrameTable(frame, "x").geometry == "mixed"


def test_rows_without_geometry_come_through_unless_the_frame_reaches_beyond_the_box():
    points = [shapely.Point(0, 0), None, shapely.Point(10, 0)]
    frame = geopandas.GeoDataFrame(geometry=points, crs="EPSG:28992")
    source = FrameTable(frame, "x")
    assert [identity for identity, _, _ in rows(source, bbox=(-1, -1, 11, 1))] == ["0", "1", "2"]
    assert [identity for identity, _, _ in rows(source, bbox=(-1, -1, 1, 1))] == ["0"]


def test_later_changes_to_the_frame_are_not_seen():
    frame = pd.DataFrame({"a": [1, 2]})
    source = FrameTable(frame, "t")
    frame.loc[0, "a"] = 9
    assert [values for _, _, values in rows(source)] == [(1,), (2,)]


def test_numpy_values_become_plain_python():
    frame = pd.DataFrame({"a": np.array([True, False]), "b": np.array([1, 2], dtype=np.int16)})
    for _, _, values in rows(FrameTable(frame, "t")):
        assert [type(value) for value in values] == [bool, int]


def test_without_geopandas_the_error_says_so(monkeypatch):
    monkeypatch.setitem(sys.modules, "geopandas", None)
    with pytest.raises(InputError) as caught:
        require_geopandas()
    assert caught.value.issue.code == "geopandas_missing"


def test_metres_that_call_themselves_degrees_are_read_as_a_frame_without_crs(qgis_app):
    path = DATA / "rotterdam" / "tir_buurten_rd_without_crs.geojson"
    source = FrameTable(geopandas.read_file(path), "buurten")
    assert source.crs == ""
    assert [wkb for _, wkb, _ in rows(source)] == [wkb for _, wkb, _ in rows(table(open_layer(path)))]
