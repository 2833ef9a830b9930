"""What a snapshot of a QGIS layer delivers."""

from __future__ import annotations

import math
import threading

import pytest
import shapely
from qgis.core import QgsCoordinateReferenceSystem, QgsFeature, QgsGeometry, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QDate

from herstruct_plugin.adapters.qgis_tables import QgisTable
from herstruct_plugin.core.sources.curves import STEPS_A_QUARTER

from .layers import DATA, memory_layer, open_layer, rows, table

pytestmark = pytest.mark.usefixtures("qgis_app")

SQUARE = "POLYGON((0 0,10 0,10 10,0 10,0 0))"


def shapes(source, **options):
    return [None if wkb is None else shapely.from_wkb(wkb) for _, wkb, _ in rows(source, [], **options)]


def test_fields_count_kind_and_crs_are_those_of_the_layer():
    layer = open_layer(DATA / "overtoomse_veld_noord" / "bag.gpkg", "panden")
    source = table(layer)
    assert source.name == "panden"
    assert source.geometry == "polygon"
    assert source.crs == "EPSG:28992"
    assert source.count == 464
    assert list(source.fields) == [field.name() for field in layer.fields()]
    assert len(rows(source)) == 464


def test_a_layer_named_after_its_file_is_told_apart_by_its_table():
    source = f"{DATA / 'overtoomse_veld_noord' / 'bag.gpkg'}|layername=panden"
    assert table(QgsVectorLayer(source, "bag")).name == "bag panden"
    assert table(QgsVectorLayer(source, "My buildings")).name == "My buildings"
    assert table(open_layer(DATA / "otterlo" / "areas.gpkg")).name == "areas"


def test_reading_twice_gives_the_same_rows_whatever_the_chunk_size():
    source = table(open_layer(DATA / "overtoomse_veld_noord" / "bag.gpkg", "panden"))
    once = rows(source)
    assert rows(source) == once
    assert rows(source, size=7) == once


def test_a_sample_has_the_first_rows_with_all_fields():
    source = table(open_layer(DATA / "overtoomse_veld_noord" / "bag.gpkg", "panden"))
    sample = source.sample(5)
    assert len(sample) == 5
    assert set(sample.columns) == set(source.fields)
    assert list(sample.ids) == [entry[0] for entry in rows(source)[:5]]


def test_a_sample_of_a_layer_without_features_is_empty_and_has_its_columns():
    sample = table(memory_layer("Polygon", [], "a:int")).sample(5)
    assert len(sample) == 0
    assert list(sample.columns) == ["a"]


def test_null_becomes_none_and_dates_become_iso_text():
    layer = memory_layer(
        "Point",
        [("POINT(1 2)", [None, 3, 4.0, 4.5, "x", QDate(2021, 6, 1)])],
        "a:string b:int c:double d:double e:string f:date",
    )
    [(_, _, values)] = rows(table(layer))
    assert values == (None, 3, 4, 4.5, "x", "2021-06-01")
    assert [type(value) for value in values] == [type(None), int, int, float, str, str]


def test_pending_edits_in_the_edit_buffer_are_seen():
    layer = memory_layer("Polygon", [(SQUARE, ["old"]), (SQUARE, ["gone"])], "a:string")
    layer.startEditing()
    first, second = sorted(layer.allFeatureIds())
    layer.changeAttributeValue(first, 0, "new")
    layer.deleteFeature(second)
    added = QgsFeature(layer.fields())
    added.setGeometry(QgsGeometry.fromWkt("POLYGON((0 0,1 0,1 1,0 0))"))
    added.setAttributes(["added"])
    layer.addFeature(added)
    source = table(layer)
    assert sorted(values[0] for _, _, values in rows(source)) == ["added", "new"]
    assert source.count == 2


def test_what_is_edited_after_the_snapshot_is_not_seen():
    layer = memory_layer("Polygon", [(SQUARE, ["old"])], "a:string")
    layer.startEditing()
    source = table(layer)
    layer.changeAttributeValue(layer.allFeatureIds()[0], 0, "new")
    assert [values[0] for _, _, values in rows(source)] == ["old"]


def test_a_subset_string_is_honoured():
    layer = open_layer(DATA / "overtoomse_veld_noord" / "bag.gpkg", "panden")
    layer.setSubsetString("bouwjaar < 1960")
    source = table(layer)
    found = [values[0] for _, _, values in rows(source, ["bouwjaar"])]
    assert 0 < len(found) < 464
    assert source.count == len(found)
    assert all(year < 1960 for year in found)


def test_selected_only_reads_the_selection_of_the_moment_of_the_snapshot():
    layer = open_layer(DATA / "overtoomse_veld_noord" / "bag.gpkg", "panden")
    layer.selectByIds([3, 5, 8])
    source = table(layer, selected_only=True)
    layer.removeSelection()
    assert source.count == 3
    assert [identity for identity, _, _ in rows(source)] == ["3", "5", "8"]
    box = tuple(shapely.bounds(shapely.from_wkb(rows(source)[1][1])))
    assert "5" in [identity for identity, _, _ in rows(source, bbox=box)]
    assert {identity for identity, _, _ in rows(source, bbox=box)} <= {"3", "5", "8"}


def test_a_limit_and_a_filter_expression_of_the_source_are_honoured():
    layer = memory_layer("Point", [(f"POINT({n} 0)", [n]) for n in range(10)], "n:int")
    assert [values[0] for _, _, values in rows(table(layer, limit=4))] == [0, 1, 2, 3]
    assert [values[0] for _, _, values in rows(table(layer, expression="n > 6"))] == [7, 8, 9]


def test_a_layer_may_be_deleted_after_the_snapshot():
    layer = memory_layer("Polygon", [(SQUARE, ["a"])], "a:string")
    QgsProject.instance().addMapLayer(layer)
    source = table(layer)
    QgsProject.instance().removeMapLayer(layer.id())
    del layer
    assert len(rows(source)) == 1


def test_a_snapshot_is_read_in_another_thread():
    source = table(open_layer(DATA / "overtoomse_veld_noord" / "bag.gpkg", "panden"))
    found = []
    thread = threading.Thread(target=lambda: found.extend(rows(source)))
    thread.start()
    thread.join()
    assert found == rows(source)


def test_another_crs_is_brought_to_the_target():
    layer = open_layer(DATA / "apeldoorn_noord" / "bag_wfs_apeldoorn_noord.gpkg", "bag_gebouw")
    assert layer.crs().authid() == "EPSG:4326"
    source = table(layer)
    assert source.crs == "EPSG:28992"
    west, south, east, north = shapely.total_bounds(shapes(source))
    assert 190_000 < west < east < 200_000
    assert 468_000 < south < north < 475_000


def test_a_box_is_in_the_target_crs_and_leaves_out_what_misses_it():
    source = table(open_layer(DATA / "apeldoorn_noord" / "bag_wfs_apeldoorn_noord.gpkg", "bag_gebouw"))
    everything = shapes(source)
    x, y = everything[0].centroid.x, everything[0].centroid.y
    window = shapely.box(x - 80, y - 80, x + 80, y + 80)
    expected = sorted(shape.wkb for shape in everything if shape.intersects(window))
    assert 0 < len(expected) < len(everything)
    assert sorted(shape.wkb for shape in shapes(source, bbox=window.bounds)) == expected


def test_a_layer_without_crs_comes_as_it_is_with_an_empty_crs():
    source = table(memory_layer("Polygon", [(SQUARE, [])], crs=""))
    assert source.crs == ""
    assert shapes(source) == [shapely.from_wkt(SQUARE)]


def test_another_metric_target_is_possible():
    layer = memory_layer("Point", [("POINT(155000 463000)", [])])
    source = table(layer, target=QgsCoordinateReferenceSystem("EPSG:25831"))
    assert source.crs == "EPSG:25831"
    assert 600_000 < shapes(source)[0].x < 700_000


def test_curves_become_lines_by_the_rule_of_the_engine():
    half_disc = "CURVEPOLYGON(COMPOUNDCURVE(CIRCULARSTRING(0 0,10 10,20 0),(20 0,0 0)))"
    [shape] = shapes(table(memory_layer("CurvePolygon", [(half_disc, [])])))
    assert shape.area == pytest.approx(50 * math.pi, rel=1e-3)
    assert len(shape.exterior.coords) == 2 * STEPS_A_QUARTER + 2


def test_curves_are_made_straight_before_they_are_reprojected():
    arc = "COMPOUNDCURVE(CIRCULARSTRING(155000 463000,155500 463500,156000 463000))"
    layer = memory_layer("CompoundCurve", [(arc, [])])
    [here] = shapes(table(layer))
    [there] = shapes(table(layer, target=QgsCoordinateReferenceSystem("EPSG:25831")))
    assert len(here.coords) == len(there.coords) == 2 * STEPS_A_QUARTER + 1


def test_z_and_m_are_dropped():
    source = table(memory_layer("PolygonZM", [("POLYGON ZM((0 0 1 2,10 0 1 2,10 10 1 2,0 0 1 2))", [])]))
    [shape] = shapes(source)
    assert not shape.has_z
    assert shape == shapely.from_wkt("POLYGON((0 0,10 0,10 10,0 0))")


def test_a_multipolygon_of_one_part_is_that_part():
    source = table(
        memory_layer(
            "MultiPolygon",
            [
                ("MULTIPOLYGON(((0 0,1 0,1 1,0 0)))", []),
                ("MULTIPOLYGON(((0 0,1 0,1 1,0 0)),((5 5,6 5,6 6,5 5)))", []),
            ],
        )
    )
    assert [shape.geom_type for shape in shapes(source)] == ["Polygon", "MultiPolygon"]


def test_null_empty_and_invalid_geometries_come_through():
    source = table(
        memory_layer(
            "Polygon",
            [
                (None, []),
                ("POLYGON EMPTY", []),
                ("POLYGON((0 0,10 10,10 0,0 10,0 0))", []),
            ],
        )
    )
    null, empty, invalid = shapes(source)
    assert null is None
    assert empty is None or empty.is_empty
    assert not invalid.is_valid


def test_a_feature_that_cannot_be_transformed_keeps_its_row_and_is_reported():
    source = table(memory_layer("Point", [("POINT(5 52)", []), ("POINT(5 1e30)", [])], crs="EPSG:4326"))
    first, second = shapes(source)
    assert first is not None
    assert second is None or not math.isfinite(second.x)
    if second is None:
        [issue] = source.issues()
        assert issue.code == "not_transformed"
        assert issue.params["count"] == 1


def test_a_plain_table_has_no_geometry():
    layer = QgsVectorLayer(str(DATA / "overtoomse_veld_noord" / "cbs_2020.csv"), "cbs")
    source = table(layer)
    assert source.geometry is None
    assert source.sample(1).wkb is None
    assert len(rows(source)) == 2


def test_rows_without_geometry_come_through_unless_the_layer_reaches_beyond_the_box():
    source = table(memory_layer("Point", [("POINT(0 0)", []), (None, []), ("POINT(10 0)", [])]))
    assert shapes(source, bbox=(-1, -1, 11, 1)) == [shapely.Point(0, 0), None, shapely.Point(10, 0)]
    assert shapes(source, bbox=(-1, -1, 1, 1)) == [shapely.Point(0, 0)]


def test_a_snapshot_needs_no_layer_type_of_its_own():
    layer = memory_layer("MultiPoint", [("MULTIPOINT((1 2),(3 4))", [])])
    assert isinstance(table(layer), QgisTable)
    assert table(layer).geometry == "point"


def test_metres_that_call_themselves_degrees_are_read_as_a_layer_without_crs():
    layer = open_layer(DATA / "rotterdam" / "tir_buurten_rd_without_crs.geojson")
    assert layer.crs().authid() in ("EPSG:4326", "OGC:CRS84")
    source = table(layer)
    assert source.crs == ""
    assert all(80_000 < shape.centroid.x < 100_000 for shape in shapes(source))
    [issue] = source.issues()
    assert (issue.code, issue.layer) == ("degrees_contradicted", layer.name())
