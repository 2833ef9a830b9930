"""Files that break off, and shapefiles with rows that are deleted but still there."""

from __future__ import annotations

import gc
import struct

import pytest
from qgis.core import QgsGeometry, QgsVectorFileWriter, QgsVectorLayer

from herstruct_plugin.adapters.qgis_tables import QgisTable
from tests.adapters.layers import open_layer, table
from tests.adapters.layers import rows as table_rows

from .runs import OVERTOOM, overtoom, rows, run
from .test_bad_input import failure, refusal
from .test_sources import areas

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
