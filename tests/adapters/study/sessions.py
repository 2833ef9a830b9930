"""Studies that QGIS edits, and other programs that write in them meanwhile."""

from __future__ import annotations

import atexit
import shutil
import sqlite3
import tempfile
from contextlib import closing
from functools import cache
from pathlib import Path

from qgis.core import QgsGeometry, QgsProject, QgsRectangle, QgsVectorLayer

from herstruct_plugin.adapters.study.layer_rows import feature_of_row
from herstruct_plugin.core.study.rows import LEDGER_LAYERS

from .files import make_study
from .hosts import child

MOVED = QgsGeometry.fromWkt("POLYGON((120000 486000, 120010 486000, 120010 486007.5, 120000 486000))")


def moved(number):
    """The park of ``sketched.row``, some metres on."""
    return QgsGeometry.fromRect(QgsRectangle(120_000 + number, 486_000, 120_020 + number, 486_020))


@cache
def _template():
    folder = Path(tempfile.mkdtemp(prefix="herstruct-study-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    return make_study(folder).path


def study_with(folder, rows):
    """A study that holds some rows, without its baseline."""
    path = folder / "studie.gpkg"
    shutil.copyfile(_template(), path)
    fill(path, rows)
    return path


def opened(path, groups=False):
    """The ledger layers of a study in the project, with or without transaction groups."""
    project = QgsProject.instance()
    project.clear()
    project.setAutoTransaction(groups)
    layers = {name: QgsVectorLayer(f"{path}|layername={name}", name, "ogr") for name in LEDGER_LAYERS}
    project.addMapLayers(list(layers.values()))
    return layers


def fill(path, rows):
    """Put rows in a study by QGIS."""
    for name, layer in opened(path).items():
        assert layer.startEditing()
        for one in rows:
            if one.layer == name:
                assert layer.addFeature(feature_of_row(one, layer.fields()))
        assert layer.commitChanges(), layer.commitErrors()
    QgsProject.instance().clear()


def add(layers, row):
    layer = layers[row.layer]
    if not layer.isEditable():
        assert layer.startEditing()
    assert layer.addFeature(feature_of_row(row, layer.fields()))


def change(layers, one, **values):
    """Change fields of a row; ``geometry`` is one too."""
    layer, feature = find(layers, one)
    for name, value in values.items():
        if name == "geometry":
            assert layer.changeGeometry(feature.id(), value)
        else:
            assert layer.changeAttributeValue(feature.id(), layer.fields().lookupField(name), value)


def delete(layers, one):
    layer, feature = find(layers, one)
    assert layer.deleteFeature(feature.id())


def find(layers, one):
    for layer in layers.values():
        for feature in list(layer.getFeatures()):  # not read from while editing starts
            if feature["id"] == one:
                if not layer.isEditable():
                    assert layer.startEditing()
                return layer, feature
    raise KeyError(one)


OTHER = """
import sys
from osgeo import ogr
ogr.UseExceptions()
file = ogr.Open(sys.argv[1], 1)
file.ExecuteSQL(sys.argv[2])
file = None
print("done", flush=True)
"""


def by_another(path, sql):
    """Have another process write in a study."""
    with child(OTHER, path, sql) as other:
        assert other.stdout.readline() == "done\n"


def is_whole(path):
    """Whether SQLite finds no fault in a file, its spatial index included."""
    with closing(sqlite3.connect(path)) as database:
        assert database.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        for name in LEDGER_LAYERS:
            rows = database.execute(f"SELECT count(*) FROM {name} WHERE geom IS NOT NULL").fetchone()
            indexed = database.execute(f"SELECT count(*) FROM rtree_{name}_geom").fetchone()
            assert rows == indexed
    return True
