"""Layers for the tests: files of tests/data and small layers in memory."""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsGeometry,
    QgsVectorLayer,
)

from herstruct_plugin.adapters.qgis_tables import QgisTable

# QGIS opens GeoPackages for writing, which changes bytes in them: tests read a copy.
_COPY = tempfile.TemporaryDirectory(prefix="herstruct-tests-")
DATA = Path(_COPY.name) / "data"
shutil.copytree(Path(__file__).resolve().parent.parent / "data", DATA)
RD = QgsCoordinateReferenceSystem("EPSG:28992")


def open_layer(path: Path, layer: str = "") -> QgsVectorLayer:
    """A layer of a file."""
    made = QgsVectorLayer(f"{path}|layername={layer}" if layer else str(path), layer or path.stem)
    assert made.isValid(), path
    return made


def memory_layer(kind, rows, fields="", crs="EPSG:28992", name="layer") -> QgsVectorLayer:
    """A memory layer of (WKT or QgsGeometry or None, attributes) rows; crs "" is none."""
    query = "&".join([f"crs={crs}", *(f"field={field}" for field in fields.split())])
    layer = QgsVectorLayer(f"{kind}?{query}", name, "memory")
    assert layer.isValid()
    if not crs:
        layer.setCrs(QgsCoordinateReferenceSystem())
    features = []
    for shape, attributes in rows:
        feature = QgsFeature(layer.fields())
        if shape is not None:
            feature.setGeometry(QgsGeometry.fromWkt(shape) if isinstance(shape, str) else shape)
        feature.setAttributes(list(attributes))
        features.append(feature)
    assert layer.dataProvider().addFeatures(features)[0]
    layer.updateExtents()
    return layer


def table(layer, target=RD, **options) -> QgisTable:
    """A snapshot with the default transformations."""
    return QgisTable(layer, target, QgsCoordinateTransformContext(), **options)


def rows(source, columns=None, bbox=None, size=10_000):
    """All rows of a table as (id, wkb, values) tuples."""
    found = []
    for chunk in source.chunks(source.fields if columns is None else columns, bbox, size):
        wkb = chunk.wkb if chunk.wkb is not None else [None] * len(chunk)
        found += list(
            zip(
                chunk.ids,
                wkb,
                zip(*chunk.columns.values(), strict=True) if chunk.columns else [()] * len(chunk),
                strict=True,
            )
        )
    return found
