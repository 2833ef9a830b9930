"""The GML files of the BGT download as they come: several geometries, arcs, mixed kinds, no features."""

from __future__ import annotations

import zipfile

import pytest
import shapely
from qgis.core import QgsVectorLayer

from tests.adapters.layers import memory_layer, table
from tests.adapters.layers import rows as table_rows

from .runs import OTTERLO, rows, run
from .test_bad_input import refusal
from .test_sources import SQUARE, areas

pytestmark = pytest.mark.usefixtures("herstruct_provider")
GML = OTTERLO / "bgt_gml"
EXCERPT = OTTERLO / "bgt_gml_excerpt"


def around(source):
    """An area around all of a layer."""
    shapes = [shapely.from_wkb(wkb) for _, wkb, _ in table_rows(table(source), [])]
    return areas(shapely.union_all(shapes).envelope.wkt, name="around")


def opened(path, further=""):
    layer = QgsVectorLayer(f"{path}{further}", path.stem, "ogr")
    assert layer.isValid()
    return layer


@pytest.mark.parametrize("further", ["", "|geometrytype=Polygon", "|geometrytype=Point"])
def test_panden_have_their_outline_not_the_point_of_their_house_number(further):
    layer = opened(EXCERPT / "bgt_pand.gml", further)
    found = table_rows(table(layer), ["identificatieBAGPND"])
    assert len(found) == 8
    assert {shapely.from_wkb(wkb).geom_type for _, wkb, _ in found} <= {"Polygon", "MultiPolygon"}
    assert all(len(values[0]) == 16 and values[0].startswith("0") for _, _, values in found)
    assert table(layer).crs == "EPSG:28992"


def test_panden_of_the_download_are_ground_and_the_log_says_how_they_were_read():
    layer = opened(EXCERPT / "bgt_pand.gml")
    results, told = run("densification", AREAS=around(layer), GROUND=[layer])
    assert rows(results["OUTPUT"])[0]["dn_gsi"] > 0
    assert (
        "Layer “bgt_pand”: the outlines on the ground were read from the file, not the points of house "
        "numbers that QGIS shows."
    ) in told.infos


@pytest.mark.parametrize("name", ["wegdeel", "begroeidterreindeel", "ondersteunendwaterdeel"])
def test_a_layer_of_curved_type_is_read_whether_it_reaches_beyond_the_area_or_not(name):
    layer = opened(EXCERPT / f"bgt_{name}.gml")
    for given in (around(layer), areas(shapely.Point(181200, 457000).buffer(300).wkt)):
        _, told = run("publicspace", AREAS=given, GROUND=[layer])
        assert f"“bgt_{name}” read as BGT {name}:" in told.all
        assert not told.errors


def test_curved_types_without_any_arc_are_read_within_a_box():
    ring = "CURVEPOLYGON(COMPOUNDCURVE((120000 480000,120400 480000,120400 480400,120000 480000)))"
    layer = memory_layer("CurvePolygon", [(ring, [])])
    found = table_rows(table(layer), [], (120000, 480000, 120100, 480100))
    assert [shapely.from_wkb(wkb).area for _, wkb, _ in found] == [80_000]


def test_a_file_of_several_kinds_of_geometry_is_not_what_its_first_feature_is():
    layer = opened(GML / "bgt_weginrichtingselement.gml")
    assert table(layer).geometry == "mixed"
    assert table(opened(GML / "bgt_overbruggingsdeel.gml")).geometry == "polygon"
    assert table(memory_layer("LineString", [])).geometry == "line"


@pytest.mark.parametrize("as_list", [True, False])
def test_a_file_without_any_feature_is_left_out_and_told(as_list):
    empty = str(GML / "bgt_functioneelgebied.gml")
    play = [empty] if as_list else empty
    results, told = run("publicspace", AREAS=areas(SQUARE), PLAY=play, GROUND=[empty])
    assert results["OUTPUT"].featureCount() == 1
    assert (
        "File “bgt_functioneelgebied.gml” of the BGT download holds no features and was left out: objects "
        "of this kind do not occur there."
    ) in told.infos


@pytest.mark.parametrize("part", [0.005, 0.5, 0.99])
def test_a_half_written_gml_file_is_neither_empty_nor_whole(tmp_path, part):
    cut = tmp_path / "bgt_wegdeel.gml"
    whole = (EXCERPT / "bgt_wegdeel.gml").read_bytes()
    cut.write_bytes(whole[: int(len(whole) * part)])
    text = refusal(AREAS=areas(SQUARE), GROUND=[str(cut)])
    assert "cannot be opened" in text or text == (
        "GROUND: the file of layer “bgt_wegdeel” breaks off before its end, so features are missing. "
        "Download or unpack it again."
    )


def zipped(folder, *names):
    """The excerpt as the download gives it: in an archive, in which GDAL cannot leave notes."""
    path = folder / "extract.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name in names:
            archive.write(EXCERPT / name, name)
    return f"/vsizip/{path}"


@pytest.mark.parametrize("name", ["begroeidterreindeel", "wegdeel", "ondersteunendwaterdeel", "pand"])
def test_files_in_the_archive_of_the_download_are_read_as_whole_as_unpacked_ones(tmp_path, name):
    """Lines on top of slopes stop GDAL in begroeidterreindeel, and panden would be points."""
    source = f"{zipped(tmp_path, f'bgt_{name}.gml')}/bgt_{name}.gml"
    columns = ["lokaalID", "bgt-status", "relatieveHoogteligging"]
    plain, inside = opened(EXCERPT / f"bgt_{name}.gml"), QgsVectorLayer(source, f"bgt_{name}", "ogr")
    expected = table_rows(table(plain), columns)
    assert len(expected) == (EXCERPT / f"bgt_{name}.gml").read_text().count("<cityObjectMember>")
    assert table_rows(table(inside), columns) == expected


def test_a_path_into_an_archive_is_accepted(tmp_path):
    source = zipped(tmp_path, "bgt_wegdeel.gml")
    with zipfile.ZipFile(tmp_path / "extract.zip", "a") as archive:
        archive.write(GML / "bgt_functioneelgebied.gml", "bgt_functioneelgebied.gml")
    ground = [f"{source}/bgt_wegdeel.gml", f"{source}/bgt_functioneelgebied.gml"]
    layer = opened(EXCERPT / "bgt_wegdeel.gml")
    _, told = run("publicspace", AREAS=around(layer), GROUND=ground)
    assert "“bgt_wegdeel” read as BGT wegdeel:" in told.all
    assert "File “bgt_functioneelgebied.gml” of the BGT download holds no features" in told.all


def test_objects_that_stand_on_the_ground_are_no_warning():
    layer = opened(GML / "bgt_weginrichtingselement.gml")
    _, told = run("publicspace", AREAS=areas(SQUARE), GROUND=[layer])
    assert (
        "Layer “bgt_weginrichtingselement” (weginrichtingselement) is not part of the ground and was left "
        "out. Trees, furniture and play places have parameters of their own."
    ) in told.infos
    assert not told.warnings
