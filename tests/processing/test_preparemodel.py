"""A neighbourhood file scores as the layers that it was made of, bit for bit, however it is run."""

from __future__ import annotations

import pandas as pd
import pytest
import shapely
from qgis.core import (
    QgsApplication,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingParameterDefinition,
    QgsProject,
    QgsVectorLayer,
)

from herstruct_plugin.adapters.neighbourhoods.reader import read_properties
from herstruct_plugin.adapters.notebook import score_file, score_frames
from tests.adapters.layers import memory_layer

from .runs import ALGORITHMS, OTTERLO, OVERTOOM, Told, otterlo, overtoom, rows, run
from .test_identity import BGT, frame, same_as

pytestmark = pytest.mark.usefixtures("herstruct_provider")
PLACES = {"otterlo": otterlo, "overtoom": overtoom}


@pytest.fixture(scope="module")
def files(herstruct_provider, tmp_path_factory):
    """The file of each place."""
    folder = tmp_path_factory.mktemp("files")
    return {
        name: run("preparemodel", **given(), OUTPUT=str(folder / f"{name}.gpkg"))[0]["OUTPUT"]
        for name, given in PLACES.items()
    }


def outputs(name, **parameters):
    results, told = run(name, **parameters, OUTPUT_CHECK="memory:")
    return [rows(results[one]) for one in ("OUTPUT", "OUTPUT_TABLE", "OUTPUT_CHECK")], told


@pytest.mark.parametrize("name", ALGORITHMS)
@pytest.mark.parametrize("place", PLACES)
def test_every_algorithm_gives_the_same_from_the_file_as_from_the_layers(files, name, place):
    given = PLACES[place]()
    expected, _ = outputs(name, **given)
    found, told = outputs(name, AREAS=given["AREAS"], NEIGHBOURHOOD=files[place])
    assert found == expected
    assert f"Neighbourhood file {files[place]}, content hash" in told.all


def test_each_area_alone_and_any_polygon_within_give_the_same_as_from_the_layers(files):
    areas = frame(OTTERLO / "areas.gpkg")
    shapes = [*areas.geometry, areas.geometry.iloc[0].buffer(-40), areas.geometry.iloc[1].buffer(-25)]
    for number, shape in enumerate(shapes):
        layer = memory_layer("Polygon", [(shape.wkt, [f"deel {number}"])], "area_id:string")
        expected, _ = outputs("scoreneighbourhoods", **{**otterlo(), "AREAS": layer})
        found, _ = outputs("scoreneighbourhoods", AREAS=layer, NEIGHBOURHOOD=files["otterlo"])
        assert found == expected


def test_an_area_within_whose_tenure_comes_of_a_table_of_figures_gives_the_same(tmp_path):
    given = {**overtoom(), "TENURE": [str(OVERTOOM / "cbs_2020.csv")]}
    file = run("preparemodel", **given, OUTPUT=str(tmp_path / "wijk.gpkg"))[0]["OUTPUT"]
    whole = frame(OVERTOOM / "bag.gpkg", "buurt").geometry.iloc[0]
    west, south, _, north = whole.bounds
    half = shapely.intersection(whole, shapely.box(west, south, whole.centroid.x, north))
    for code in ("BU03638600", "elders"):  # with and without a record by its code
        layer = memory_layer("Polygon", [(half.wkt, [code])], "buurtcode:string")
        expected, _ = outputs("scoreneighbourhoods", **{**given, "AREAS": layer})
        found, _ = outputs("scoreneighbourhoods", AREAS=layer, NEIGHBOURHOOD=file)
        assert found == expected
    assert {row["value"] for row in found[1] if row["indicator"] == "tm_share_corp"} == {None}


def test_a_notebook_gives_the_same_from_the_file(files):
    expected, _ = run("scoreneighbourhoods", **overtoom())
    areas, long = score_file(files["overtoom"], frame(OVERTOOM / "bag.gpkg", "buurt"))
    same_as(areas.drop(columns="geometry"), rows(expected["OUTPUT"]))
    same_as(long, rows(expected["OUTPUT_TABLE"]))
    bgt = OTTERLO / "bgt.gpkg"
    frames, _ = score_frames(
        frame(OTTERLO / "areas.gpkg"),
        ground={name: frame(bgt, name) for name in BGT},
        trees=frame(bgt, "vegetatieobject"),
        furniture={name: frame(bgt, name) for name in ("paal", "straatmeubilair")},
    )
    found, _ = score_file(files["otterlo"], frame(OTTERLO / "areas.gpkg"))
    pd.testing.assert_frame_equal(found, frames, check_exact=True)


def test_bands_are_the_same_from_the_file(files):
    expected, _ = outputs("scoreneighbourhoods", **overtoom(), UNCERTAINTY=True)
    assert any(row["low"] is not None for row in expected[1])
    given = {"AREAS": overtoom()["AREAS"], "NEIGHBOURHOOD": files["overtoom"], "UNCERTAINTY": True}
    assert outputs("scoreneighbourhoods", **given)[0] == expected
    areas, long = score_file(files["overtoom"], frame(OVERTOOM / "bag.gpkg", "buurt"), uncertainty=True)
    same_as(areas.drop(columns="geometry"), expected[0])
    same_as(long, expected[1])


def test_the_same_layers_give_the_same_content_hash(files, tmp_path):
    results, _ = run("preparemodel", **otterlo(), OUTPUT=str(tmp_path / "again.gpkg"))
    assert results["CONTENT_HASH"] == read_properties(files["otterlo"])["content_hash"]


def test_the_file_says_what_it_was_made_of(files):
    said = read_properties(files["otterlo"])
    assert said["plugin_version"]
    assert said["analysis_buffer"] == 1000.0
    layer = QgsVectorLayer(f"{files['otterlo']}|layername=provenance", "provenance", "ogr")
    found = {row["kind"]: row for row in rows(layer)}
    assert found["bgt.wegdeel"]["layer"] == "bgt wegdeel"
    assert found["bgt.wegdeel"]["licence"] == "CC0 (BGT, Kadaster)"


def test_areas_beyond_the_file_are_told_in_one_sentence(files):
    far = [("POLYGON((1e5 4e5,1e5 4.001e5,1.001e5 4e5,1e5 4e5))", ["ver"])]
    layer = memory_layer("Polygon", far, "area_id:string", name="plannen")
    with pytest.raises(QgsProcessingException) as caught:
        run("scoreneighbourhoods", AREAS=layer, NEIGHBOURHOOD=files["otterlo"])
    assert str(caught.value) == (
        "Areas of layer “plannen” reach beyond the neighbourhood file (1, such as ver): data are needed "
        "within 1000 m around each area. Prepare a file with study areas that hold these, or with a larger "
        "analysis distance."
    )


def test_a_profile_that_looks_further_needs_a_wider_file(files, tmp_path):
    results, _ = run("preparemodel", **otterlo(), ANALYSIS_BUFFER=600, OUTPUT=str(tmp_path / "a.gpkg"))
    with pytest.raises(QgsProcessingException, match="data are needed within 1000 m"):
        run("scoreneighbourhoods", AREAS=otterlo()["AREAS"], NEIGHBOURHOOD=results["OUTPUT"])


def test_layers_beside_the_file_are_not_read_and_that_is_told(files):
    given = otterlo()
    _, told = run("publicspace", **given, NEIGHBOURHOOD=files["otterlo"])
    [line] = [line for line in told.warnings if "are not read" in line]
    assert "GROUND, TREES, FURNITURE" in line


def test_areas_in_another_system_are_brought_to_that_of_the_file(files):
    layer = QgsVectorLayer(otterlo()["AREAS"], "areas", "ogr")
    shapes = frame(OTTERLO / "areas.gpkg").to_crs("EPSG:4326")
    assert layer.isValid()
    moved = memory_layer(
        "Polygon", [(one.wkt, [str(n)]) for n, one in enumerate(shapes.geometry)], "id:string", "EPSG:4326"
    )
    results, _ = run("publicspace", AREAS=moved, NEIGHBOURHOOD=files["otterlo"], TARGET_CRS="EPSG:25831")
    assert results["OUTPUT"].crs().authid() == "EPSG:28992"
    [one, two] = [row["ps_paved_share"] for row in rows(results["OUTPUT"])]
    expected = [row["ps_paved_share"] for row in rows(run("publicspace", **otterlo())[0]["OUTPUT"])]
    assert sorted([one, two]) == pytest.approx(sorted(expected), rel=1e-3)


def refusal(**parameters):
    """What QGIS is told before a run."""
    algorithm = QgsApplication.processingRegistry().algorithmById("herstruct:preparemodel")
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    ok, text = algorithm.checkParameterValues(parameters, context)
    assert not ok
    return text


def test_a_name_that_is_no_geopackage_is_told_before_the_run():
    assert refusal(**otterlo(), OUTPUT="wijk.shp") == (
        "OUTPUT: a neighbourhood file is a GeoPackage, and wijk.shp does not end in .gpkg. Give it a name "
        "that does."
    )


def test_a_folder_that_is_not_there_is_told_before_the_run():
    assert "the folder /nowhere does not exist" in refusal(**otterlo(), OUTPUT="/nowhere/x.gpkg")


def test_a_file_that_cannot_be_used_is_told_before_the_run(tmp_path):
    path = tmp_path / "x.gpkg"
    path.write_bytes(b"")
    algorithm = QgsApplication.processingRegistry().algorithmById("herstruct:publicspace")
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    given = {"AREAS": otterlo()["AREAS"], "NEIGHBOURHOOD": str(path), "OUTPUT": "memory:"}
    assert algorithm.checkParameterValues(given, context) == (
        False,
        f"{path} is not a neighbourhood file. Choose a GeoPackage that “Prepare a neighbourhood” made.",
    )


def test_cancelling_writes_nothing(tmp_path):
    told = Told()
    told.cancel()
    results, _ = run("preparemodel", feedback=told, **otterlo(), OUTPUT=str(tmp_path / "wijk.gpkg"))
    assert results == {}
    assert list(tmp_path.iterdir()) == []


def test_a_selection_of_the_areas_is_what_is_prepared(tmp_path):
    layer = QgsVectorLayer(otterlo()["AREAS"], "areas", "ogr")
    layer.selectByIds([next(layer.getFeatures()).id()])
    QgsProject.instance().addMapLayer(layer, False)
    chosen = QgsProcessingFeatureSourceDefinition(layer.id(), True)
    run("preparemodel", **{**otterlo(), "AREAS": chosen}, OUTPUT=str(tmp_path / "wijk.gpkg"))
    assert read_properties(tmp_path / "wijk.gpkg")["tables"]["areas"] == 1
    QgsProject.instance().removeMapLayer(layer)


PARAMETERS = {
    "AREAS": "source",
    "AREA_ID": "field",
    "AREA_NAME": "field",
    "BUILDINGS": "source",
    "UNITS": "source",
    "GROUND": "multilayer",
    "TREES": "multilayer",
    "FURNITURE": "multilayer",
    "PLAY": "multilayer",
    "DESTINATIONS": "multilayer",
    "STREETS": "source",
    "TENURE": "multilayer",
    "REFERENCE": "source",
    "MAPPING": "file",
    "TARGET_CRS": "crs",
    "ANALYSIS_BUFFER": "number",
    "OUTPUT": "fileDestination",
}


def test_its_parameters_are_those_of_the_contract_with_help():
    algorithm = QgsApplication.processingRegistry().algorithmById("herstruct:preparemodel")
    found = algorithm.parameterDefinitions()
    assert {one.name(): one.type() for one in found} == PARAMETERS
    optional = QgsProcessingParameterDefinition.Flag.FlagOptional
    assert {one.name() for one in found if not one.flags() & optional} == {
        "AREAS",
        "ANALYSIS_BUFFER",
        "OUTPUT",
    }
    for one in found:
        assert one.help()
        assert one.help() in algorithm.shortHelpString()
    assert "second output" not in algorithm.shortHelpString()
    assert {one.name() for one in algorithm.outputDefinitions()} == {"OUTPUT", "CONTENT_HASH"}
