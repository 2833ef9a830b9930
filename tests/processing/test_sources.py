"""Layers as users have them: selections, edits, filters, other coordinate systems, odd geometries."""

from __future__ import annotations

import pytest
import shapely
from qgis.core import (
    QgsFeature,
    QgsGeometry,
    QgsProcessingFeatureSourceDefinition,
    QgsProject,
    QgsProperty,
    QgsVectorLayer,
)

from tests.adapters.layers import memory_layer, open_layer

from .runs import OTTERLO, OVERTOOM, otterlo, overtoom, rows, run

pytestmark = pytest.mark.usefixtures("herstruct_provider")

RING = "(120000 480000,120400 480000,120400 480400,120000 480400,120000 480000)"
SQUARE = f"POLYGON({RING})"
FIELDS = "buurtcode:string buurtnaam:string"


@pytest.fixture
def project():
    """An empty project."""
    made = QgsProject()
    yield made
    made.clear()


def areas(*shapes, crs="EPSG:28992", kind="Polygon", name="areas"):
    """A layer of study areas B1, B2 ..."""
    found = [(shape, [f"B{number}", f"Buurt {number}"]) for number, shape in enumerate(shapes, 1)]
    return memory_layer(kind, found, FIELDS, crs=crs, name=name)


def scored(layer, algorithm="densification", **parameters):
    results, told = run(algorithm, AREAS=layer, **parameters)
    return {row["area_id"]: row for row in rows(results["OUTPUT"])}, told


def test_selected_features_only():
    layer = open_layer(OTTERLO / "areas.gpkg")
    layer.selectByExpression("area_id = 'otterlo_uitsnede'")
    QgsProject.instance().addMapLayer(layer)
    both, _ = scored(layer)
    one, _ = scored(QgsProcessingFeatureSourceDefinition(layer.id(), selectedFeaturesOnly=True))
    QgsProject.instance().removeMapLayer(layer.id())
    assert len(both) == 2
    assert list(one) == ["otterlo_uitsnede"]
    assert one["otterlo_uitsnede"] == both["otterlo_uitsnede"]


def test_a_limit_of_the_source_definition_is_honoured():
    one, _ = scored(QgsProcessingFeatureSourceDefinition(str(OTTERLO / "areas.gpkg"), featureLimit=1))
    assert len(one) == 1


def test_a_data_defined_layer_is_resolved(project):
    layer = areas(SQUARE)
    QgsProject.instance().addMapLayer(layer)
    found, _ = scored(QgsProperty.fromExpression(f"'{layer.id()}'"))
    QgsProject.instance().removeMapLayer(layer.id())
    assert list(found) == ["B1"]


def test_pending_edits_are_seen_and_not_committed():
    layer = areas(SQUARE)
    layer.startEditing()
    added = QgsFeature(layer.fields())
    added.setGeometry(QgsGeometry.fromWkt(SQUARE.replace("120", "121")))
    added.setAttributes(["B2", "new"])
    layer.addFeature(added)
    [first] = [feature.id() for feature in layer.getFeatures() if feature["buurtcode"] == "B1"]
    layer.changeAttributeValue(first, 1, "renamed")
    found, _ = scored(layer)
    assert {key: row["name"] for key, row in found.items()} == {"B1": "renamed", "B2": "new"}
    assert layer.isEditable()
    assert layer.isModified()
    layer.rollBack()


def test_a_subset_string_is_honoured():
    layer = open_layer(OVERTOOM / "bag.gpkg", "panden")
    everything, _ = scored(overtoom()["AREAS"], BUILDINGS=layer)
    layer.setSubsetString("bouwjaar < 1960")
    some, told = scored(overtoom()["AREAS"], BUILDINGS=layer)
    assert 0 < some["BU03638600"]["dn_gsi"] < everything["BU03638600"]["dn_gsi"]
    assert f"{layer.featureCount()} rows in" in told.all


def test_layers_in_degrees_give_nearly_the_same_figures():
    source = QgsVectorLayer(overtoom()["BUILDINGS"], "panden")
    found = [
        (_moved(feature.geometry()), [feature["identificatie"], feature["status"]])
        for feature in source.getFeatures()
    ]
    fields = "identificatie:string status:string"
    moved = memory_layer("MultiPolygon", found, fields, crs="EPSG:4326", name="panden")
    here, _ = scored(overtoom()["AREAS"], BUILDINGS=source)
    there, told = scored(overtoom()["AREAS"], BUILDINGS=moved)
    assert there["BU03638600"]["dn_gsi"] == pytest.approx(here["BU03638600"]["dn_gsi"], rel=1e-6)
    assert not told.errors


def _moved(geometry):
    from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsCoordinateTransformContext

    geometry.transform(
        QgsCoordinateTransform(
            QgsCoordinateReferenceSystem("EPSG:28992"),
            QgsCoordinateReferenceSystem("EPSG:4326"),
            QgsCoordinateTransformContext(),
        )
    )
    return geometry


def test_a_layer_without_crs_in_dutch_coordinates_is_taken_as_rd_with_a_warning():
    found, told = scored(areas(SQUARE, crs="", name="no crs"))
    assert list(found) == ["B1"]
    assert (
        "Layer “no crs” has no coordinate system; its coordinates lie within the Netherlands, so EPSG:28992 "
        "was taken. Set the layer's coordinate system to be sure."
    ) in told.warnings


def test_another_metric_target_gives_areas_in_it():
    results, _ = run("densification", AREAS=overtoom()["AREAS"], TARGET_CRS="EPSG:25831")
    assert results["OUTPUT"].crs().authid() == "EPSG:25831"
    results, _ = run("densification", AREAS=overtoom()["AREAS"])
    assert results["OUTPUT"].crs().authid() == "EPSG:28992"


@pytest.mark.parametrize(
    ("kind", "shape"),
    [
        ("MultiPolygon", f"MULTIPOLYGON(({RING}))"),
        ("PolygonZM", f"POLYGON ZM({RING.replace(',', ' 1 2,').replace(')', ' 1 2)')})"),
        ("CurvePolygon", f"CURVEPOLYGON(COMPOUNDCURVE({RING}))"),
    ],
)
def test_multipart_z_m_and_curve_types_give_the_same_as_a_plain_polygon(kind, shape):
    assert scored(areas(shape, kind=kind))[0] == scored(areas(SQUARE))[0]


def test_a_curved_area_is_measured_as_a_curve():
    arcs = "120000 480000,120200 480200,120400 480000,120200 479800,120000 480000"
    layer = areas(f"CURVEPOLYGON(CIRCULARSTRING({arcs}))", kind="CurvePolygon")
    results, _ = run("densification", AREAS=layer)
    [row] = rows(results["OUTPUT"])
    assert shapely.from_wkb(row["geometry"]).area == pytest.approx(3.14159 * 200**2, rel=1e-3)


def test_null_empty_and_invalid_areas_are_told_and_the_others_go_on():
    bow_tie = "POLYGON((130000 480000,130400 480400,130400 480000,130000 480400,130000 480000))"
    found, told = scored(areas(SQUARE, None, "POLYGON EMPTY", bow_tie, name="mixed bag"))
    assert set(found) == {"B1", "B4"}
    assert found["B1"] == scored(areas(SQUARE))[0]["B1"]
    assert "Layer “mixed bag”: 1 features without geometry were left out." in told.all
    assert "Layer “mixed bag”: 1 features with an empty geometry were left out." in told.all
    assert "Layer “mixed bag”: 1 invalid geometries were repaired." in told.all


def test_the_report_says_per_layer_what_was_done():
    _, told = run("publicspace", **otterlo())
    assert any(line.startswith("“bgt pand” read as BGT pand: 1711 rows in, 1681 used") for line in told.infos)
    assert any(line.startswith("“areas” read as study areas: 2 rows in, 2 used") for line in told.infos)


def test_a_layer_for_two_parameters_is_read_for_both():
    bgt = f"{OTTERLO / 'bgt.gpkg'}|layername=straatmeubilair"
    results, told = run("publicspace", AREAS=otterlo()["AREAS"], FURNITURE=[bgt], PLAY=[bgt])
    assert len(rows(results["OUTPUT"])) == 2
    assert "straatmeubilair" in told.all


def test_chosen_id_and_name_fields_are_used():
    layer = memory_layer("Polygon", [(SQUARE, ["x1", "A"])], "mine:string label:string")
    found, _ = scored(layer, AREA_ID="mine", AREA_NAME="label")
    assert found["x1"]["name"] == "A"


def test_a_mapping_file_names_the_fields(tmp_path):
    layer = memory_layer("Polygon", [(SQUARE, ["x1", "A"])], "mine:string label:string")
    mapping = tmp_path / "mapping.json"
    mapping.write_text('{"AREAS": {"area_id": "mine", "name": "label"}}', encoding="utf-8")
    found, _ = scored(layer, MAPPING=str(mapping))
    assert found["x1"]["name"] == "A"


def test_a_profile_file_is_used_and_its_hash_is_written(tmp_path):
    from herstruct_plugin.paths import resource

    mine = tmp_path / "mine.json"
    text = resource("profiles", "nplv-basis.json").read_text(encoding="utf-8")
    mine.write_text(text, encoding="utf-8")
    by_path, _ = scored(areas(SQUARE), PROFILE=str(mine))
    by_name, _ = scored(areas(SQUARE), PROFILE="nplv-basis")
    default, _ = scored(areas(SQUARE))
    assert by_path["B1"]["profile_hash"] == by_name["B1"]["profile_hash"] != default["B1"]["profile_hash"]


def test_hostile_names_stay_text():
    name = """<script>alert(1)</script>'; DROP TABLE x; --"""
    layer = memory_layer("Polygon", [(SQUARE, ["B1", name])], FIELDS, name="<b>{layer}</b>")
    found, told = scored(layer)
    assert found["B1"]["name"] == name
    assert "“<b>{layer}</b>” read as study areas" in told.all
