"""A GeoPackage read straight from SQLite gives what QGIS gives, bit for bit, or is left to QGIS."""

from __future__ import annotations

import sqlite3

import pytest
from qgis.core import QgsVectorFileWriter, QgsVectorLayer
from qgis.PyQt.QtCore import QDate, QDateTime, QTime

from .layers import DATA, memory_layer, open_layer, rows, table

pytestmark = pytest.mark.usefixtures("qgis_app")


def extracts():
    for path in sorted(DATA.rglob("*.gpkg")):
        with sqlite3.connect(path) as file:
            names = [name for (name,) in file.execute("SELECT table_name FROM gpkg_contents")]
        yield from ((path, name) for name in names)


def by_qgis(layer, **options):
    source = table(layer, **options)
    source._stored = None
    return source


def bits(source, *arguments):
    return sorted(repr(row) for row in rows(source, *arguments))


@pytest.mark.parametrize(("path", "name"), list(extracts()), ids=lambda value: getattr(value, "stem", value))
def test_every_real_extract_reads_the_same_both_ways(path, name):
    layer = open_layer(path, name)
    assert bits(table(layer)) == bits(by_qgis(layer))
    extent = layer.extent()
    if not extent.isNull() and layer.crs().authid() == "EPSG:28992":
        x, y = extent.center().x(), extent.center().y()
        window = (x, y, x + extent.width() / 4, y + extent.height() / 4)
        assert bits(table(layer), None, window) == bits(by_qgis(layer), None, window)
    sample = table(layer).sample(3)
    assert repr(sample) == repr(by_qgis(layer).sample(3))


def odd_layer(
    tmp_path, kind="Polygon", fields="tekst:string heel:integer deel:double dag:date tijd:datetime"
):
    day, moment = QDate(2024, 2, 29), QDateTime(QDate(2024, 2, 29), QTime(12, 30))
    content = [
        ("POLYGON((0 0,10 0,10 10,0 10,0 0))", ["Z\u00fcid; 'DROP TABLE'", 7, 1.5, day, moment]),
        ("MULTIPOLYGON(((0 0,1 0,1 1,0 1,0 0)),((5 5,6 5,6 6,5 6,5 5)))", ["", None, None, None, None]),
        ("POLYGON EMPTY", [None, -1, 0.1, None, None]),
        (None, ["leeg", 0, 0.0, None, None]),
    ]
    memory = memory_layer(kind, content, fields, name="rare lagen")
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName, options.layerName = "GPKG", 'een "rare" naam'
    path = tmp_path / "rare bestanden #1.gpkg"
    made = QgsVectorFileWriter.writeAsVectorFormatV3(memory, str(path), memory.transformContext(), options)
    assert made[0] == QgsVectorFileWriter.WriterError.NoError, made
    layer = QgsVectorLayer(f'{path}|layername=een "rare" naam', "rare lagen")
    assert layer.isValid()
    return layer


@pytest.mark.parametrize("kind", ["Polygon", "MultiPolygon"])
def test_odd_names_types_and_geometries_read_the_same_both_ways(tmp_path, kind):
    layer = odd_layer(tmp_path, kind)
    assert table(layer)._stored is not None
    plain = ["fid", "tekst", "heel", "deel", "dag"]
    assert bits(table(layer), plain) == bits(by_qgis(layer), plain)
    assert bits(table(layer)) == bits(by_qgis(layer))


def test_plain_columns_come_from_the_file_and_a_moment_from_qgis(tmp_path):
    stored = table(odd_layer(tmp_path))._stored
    everywhere = odd_layer(tmp_path).extent()
    everywhere.setMinimal()
    assert len(next(stored.chunks(["tekst", "dag"], everywhere, -1, 10))[0]) == 4
    with pytest.raises(LookupError):
        next(stored.chunks(["tijd"], everywhere, -1, 10))


def test_a_value_of_another_type_than_its_column_is_left_to_qgis(tmp_path):
    layer = odd_layer(tmp_path)
    path = layer.source().split("|")[0]
    del layer
    with sqlite3.connect(path) as file:
        for (name,) in file.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
            file.execute("DROP TRIGGER " + '"{}"'.format(name.replace('"', '""')))
        file.execute('UPDATE "een ""rare"" naam" SET heel = \'12\', dag = \'2023-02-30\' WHERE fid = 2')
        file.execute('UPDATE "een ""rare"" naam" SET heel = \'veel\' WHERE fid = 3')
    again = QgsVectorLayer(f'{path}|layername=een "rare" naam', "rare lagen")
    columns = ["tekst", "heel", "dag"]
    assert bits(table(again), columns) == bits(by_qgis(again), columns)


def test_pending_edits_a_filter_and_a_selection_are_left_to_qgis(tmp_path):
    layer = odd_layer(tmp_path)
    assert table(layer)._stored is not None
    layer.selectByIds([1])
    assert table(layer, selected_only=True)._stored is None
    assert table(layer, expression="heel > 0")._stored is None
    assert layer.startEditing()
    layer.changeAttributeValue(1, layer.fields().lookupField("heel"), 99)
    assert table(layer)._stored is None
    assert 99 in [row[2]["heel"] if isinstance(row[2], dict) else row[2][2] for row in rows(table(layer))]
    layer.rollBack()
    assert layer.setSubsetString("heel = 7")
    assert table(layer)._stored is None
    assert len(rows(table(layer))) == 1


def test_a_file_that_breaks_off_half_way_is_read_on_by_qgis(tmp_path, monkeypatch):
    layer = odd_layer(tmp_path)
    whole = bits(table(layer), ["tekst"], None, 2)

    def breaking(self, columns, window, limit, size):
        yield next(chunks(self, columns, window, limit, size))
        raise sqlite3.OperationalError("disk I/O error")

    source = table(layer)
    chunks = type(source._stored).chunks
    monkeypatch.setattr(type(source._stored), "chunks", breaking)
    assert bits(source, ["tekst"], None, 2) == whole
