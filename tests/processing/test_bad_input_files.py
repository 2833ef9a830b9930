"""Files that break off, and shapefiles with rows that are deleted but still there."""

from __future__ import annotations

import gc
import struct

import pytest
from qgis.core import QgsGeometry, QgsVectorFileWriter, QgsVectorLayer

from herstruct_plugin.adapters.qgis_tables import QgisTable
from tests.adapters.layers import DATA, open_layer, table
from tests.adapters.layers import rows as table_rows

from .runs import OVERTOOM, overtoom, rows, run
from .test_bad_input import failure, refusal
from .test_sources import SQUARE, areas

pytestmark = pytest.mark.usefixtures("herstruct_provider")


def written(path, driver):
    """The panden of Overtoomse Veld in another format."""
    layer = open_layer(OVERTOOM / "bag.gpkg", "panden")
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName = driver
    found = QgsVectorFileWriter.writeAsVectorFormatV3(layer, str(path), layer.transformContext(), options)
    assert found[0] == QgsVectorFileWriter.WriterError.NoError, found
    return path


def around():
    """An area around the panden, in memory: QGIS keeps files of a failed run open, which disturbs others."""
    return areas(QgsGeometry.fromRect(open_layer(OVERTOOM / "bag.gpkg", "panden").extent()).asWkt())


def cut(path, part=0.5):
    whole = path.read_bytes()
    path.write_bytes(whole[: int(len(whole) * part)])


@pytest.mark.parametrize("part", ["shp", "dbf"])
def test_a_shapefile_that_breaks_off_is_refused(tmp_path, part):
    path = written(tmp_path / "panden.shp", "ESRI Shapefile")
    cut(path.with_suffix(f".{part}"))
    assert refusal(AREAS=around(), BUILDINGS=str(path)) == (
        "BUILDINGS: the file of layer “panden” breaks off before its end, so features are missing. Download "
        "or unpack it again."
    )


def test_a_flatgeobuf_file_that_breaks_off_stops_the_run(tmp_path):
    path = written(tmp_path / "panden.fgb", "FlatGeobuf")
    cut(path)
    text = failure(AREAS=around(), BUILDINGS=str(path))
    assert text.startswith("Layer “panden” announces 464 features but delivers ")


@pytest.mark.parametrize("part", [0.01, 0.3, 0.9])
def test_a_geopackage_that_breaks_off_is_refused(tmp_path, part):
    path = tmp_path / "bag.gpkg"
    path.write_bytes((OVERTOOM / "bag.gpkg").read_bytes())
    cut(path, part)
    assert "cannot be opened" in refusal(AREAS=around(), BUILDINGS=f"{path}|layername=panden")


@pytest.mark.parametrize(("name", "driver"), [("a.shp", "ESRI Shapefile"), ("a.fgb", "FlatGeobuf")])
def test_a_whole_file_of_such_a_format_gives_the_same_as_a_geopackage(tmp_path, name, driver):
    path = written(tmp_path / name, driver)
    expected, _ = run("densification", AREAS=overtoom()["AREAS"], BUILDINGS=overtoom()["BUILDINGS"])
    found, _ = run("densification", AREAS=overtoom()["AREAS"], BUILDINGS=str(path))
    assert rows(found["OUTPUT"]) == rows(expected["OUTPUT"])


def test_deleted_rows_that_a_shapefile_still_holds_are_no_missing_ones(tmp_path):
    path = written(tmp_path / "panden.shp", "ESRI Shapefile")
    data = bytearray(path.with_suffix(".dbf").read_bytes())
    start, width = struct.unpack("<HH", data[8:12])
    data[start + 3 * width] = ord("*")
    path.with_suffix(".dbf").write_bytes(data)
    layer = QgsVectorLayer(str(path), "panden")
    assert len(table_rows(table(layer))) == 463
    results, told = run("densification", AREAS=overtoom()["AREAS"], BUILDINGS=layer)
    assert rows(results["OUTPUT"])
    assert not told.errors


def test_after_a_run_that_failed_no_file_is_kept_open(tmp_path):
    path = written(tmp_path / "panden.fgb", "FlatGeobuf")
    cut(path)
    failure(AREAS=around(), BUILDINGS=str(path))
    gc.collect()
    assert not [one for one in gc.get_objects() if isinstance(one, QgisTable) and one.name == "panden"]


@pytest.mark.parametrize(
    ("name", "content", "text"),
    [
        (
            "bgt.zip",
            b"PK\x03\x04",
            "is an archive. Unpack it and choose the files in it, or drag the archive into QGIS and choose "
            "the layers that appear.",
        ),
        (
            "parks.json",
            b'{"version": 0.6, "elements": [{"type": "way", "id": 1}]}',
            "is an answer of the Overpass service, which QGIS cannot open as a layer. Export it as GeoJSON "
            "(Overpass Turbo) or fetch it with the plugin QuickOSM.",
        ),
        (
            "tile.city.jsonl",
            (DATA / "bag3d" / "9-444-728_sm.city.jsonl").read_bytes(),
            "is CityJSON, which QGIS cannot open as a layer. Download the same tile as GeoPackage, or "
            "convert it first.",
        ),
    ],
)
def test_files_of_a_kind_that_qgis_does_not_open_say_what_they_are(tmp_path, name, content, text):
    path = tmp_path / name
    path.write_bytes(content)
    assert refusal(AREAS=areas(SQUARE), GROUND=[str(path)]) == f"GROUND: “{name}” {text}"


def test_outlines_that_are_only_text_in_a_table_say_how_to_read_them(tmp_path):
    path = tmp_path / "buurten.csv"
    path.write_text(f'buurtcode,geometrie\nBU01,"SRID=28992;{SQUARE}"\n')
    text = refusal(AREAS=str(path))
    assert text.startswith(
        "Layer “buurten” is a table that holds outlines as text (WKT), which were not read;"
    )
    assert "Add Delimited Text Layer" in text


def test_a_sheet_with_a_title_above_its_header_says_so(tmp_path):
    path = tmp_path / "stock.csv"
    path.write_text("Field1,Field2,Field3\nbuurt,koop,totaal\nBU01,1,2\n")
    _, told = run("tenuremix", AREAS=areas(SQUARE), TENURE=[str(path)])
    assert told.warnings == [
        "Layer “stock” was left out: its columns have no names (they are called Field1, Field2, Field3), "
        "because the row with names is not the first one. Remove the rows above it in the spreadsheet and "
        "save it again."
    ]
