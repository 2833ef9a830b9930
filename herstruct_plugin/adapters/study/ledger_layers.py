"""The ledger layers as tables of a GeoPackage: one for measures drawn as polygons, for lines, for points.

They are made, and their rows written, through QGIS alone.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from contextlib import closing
from pathlib import Path

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsFeatureSink,
    QgsVectorFileWriter,
    QgsWkbTypes,
)

from ...core.study.rows import LEDGER_LAYERS, LedgerRow
from ..layer_styles import make_style_table, store_style
from ..qgis_fields import fields_of
from .layer_rows import feature_of_row
from .layout import KEY, LEDGER_FIELDS, SHAPE, follow_changes
from .ledger_style import ledger_style

GEOMETRY = {
    "ledger_polygon": QgsWkbTypes.Type.MultiPolygon,
    "ledger_line": QgsWkbTypes.Type.MultiLineString,
    "ledger_point": QgsWkbTypes.Type.MultiPoint,
}


class NotWritten(Exception):
    """QGIS or GDAL could not write."""


def make_ledger_layers(path: Path, crs: str, rows: Iterable[LedgerRow] = ()) -> None:
    """Add the three layers, with forms, styles and the rows given, to a GeoPackage that is made if need be.

    Raises:
        NotWritten: QGIS or GDAL could not write them.
        sqlite3.Error: SQLite could not.
    """
    held = list(rows)
    for name in LEDGER_LAYERS:
        _make(path, name, QgsCoordinateReferenceSystem(crs), [row for row in held if row.layer == name])
    with closing(sqlite3.connect(path)) as database, database:
        make_style_table(database)
        for name in LEDGER_LAYERS:
            follow_changes(database, name)
            store_style(database, name, name, ledger_style(name, crs), default=True, geometry=SHAPE)


def _make(path: Path, name: str, crs: QgsCoordinateReferenceSystem, rows: list[LedgerRow]) -> None:
    fields = fields_of(LEDGER_FIELDS)
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName = "GPKG"
    options.layerName = name
    options.datasourceOptions = ["VERSION=1.3"]
    options.layerOptions = [f"FID={KEY}", f"GEOMETRY_NAME={SHAPE}", "SPATIAL_INDEX=YES"]
    options.actionOnExistingFile = (
        QgsVectorFileWriter.ActionOnExistingFile.CreateOrOverwriteLayer
        if path.exists()
        else QgsVectorFileWriter.ActionOnExistingFile.CreateOrOverwriteFile
    )
    writer = QgsVectorFileWriter.create(
        str(path), fields, GEOMETRY[name], crs, QgsCoordinateTransformContext(), options
    )
    for row in rows:
        if not writer.addFeature(feature_of_row(row, fields), QgsFeatureSink.Flag.FastInsert):
            break
    writer.flushBuffer()
    failed = writer.hasError() != QgsVectorFileWriter.WriterError.NoError
    problem = writer.errorMessage() or "?" if failed else ""
    del writer  # closes the file
    if problem:
        raise NotWritten(problem)
