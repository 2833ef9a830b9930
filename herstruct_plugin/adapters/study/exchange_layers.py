"""Reading measures out of a vector file of any origin, into the coordinate system of the study."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import shapely
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsDataProvider,
    QgsGeometry,
    QgsProject,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QDate, QDateTime, QVariant

from ...core.issues import InputError, Issue, error, warning
from ...core.study.loose_rows import row_of
from ...core.study.rows import LedgerRow
from ..qgis_tables import flat
from ..values import beyond_degrees, canonical_wkb
from .exchange_geojson import read_geojson
from .loose import UNFIT, Loose, LooseLayer


def rows_of_file(path: str | Path, crs: str) -> tuple[list[LedgerRow], list[Issue]]:
    """The rows of every layer of a file that has a column ``type``, and what could not be read.

    Raises:
        InputError: it cannot be opened, or no layer has that column.
    """
    if not Path(path).is_file():
        raise InputError(error("measures_missing", path=str(path)))
    found = _of_layers(_layers(Path(path)), crs)
    if found is None:
        raise InputError(error("measures_not_found", path=str(path)))
    return found


def rows_of_layers(layers: Iterable[QgsVectorLayer], crs: str) -> tuple[list[LedgerRow], list[Issue]]:
    """The same of layers that are open, pending edits included.

    Raises:
        InputError: none of them has that column.
    """
    held = list(layers)
    found = _of_layers(map(_loose, held), crs)
    if found is None:
        raise InputError(error("measures_not_found", path=", ".join(one.name() for one in held)))
    return found


def _of_layers(layers: Iterable[LooseLayer], crs: str) -> tuple[list[LedgerRow], list[Issue]] | None:
    """Rows and what could not be read; None when no layer has a column ``type``."""
    fit = [one for one in layers if "type" in {name.lower() for name in one.columns}]
    target = QgsCoordinateReferenceSystem(crs)
    read = [_rows(layer, target) for layer in fit]
    if not read:
        return None
    return [row for rows, _ in read for row in rows], [issue for _, told in read for issue in told]


def _layers(path: Path) -> Iterator[LooseLayer]:
    """The layers of a file, each once whatever kinds of geometry it holds."""
    made = read_geojson(path)  # by itself: QGIS drops nested values that it cannot parse
    if made is not None:
        yield made
        return
    first = QgsVectorLayer(str(path), path.stem, "ogr")
    if not first.isValid():
        raise InputError(error("measures_unreadable", path=str(path)))
    listed = [one.split(QgsDataProvider.sublayerSeparator()) for one in first.dataProvider().subLayers()]
    names = list(dict.fromkeys(one[1] for one in listed))
    if len(names) < 2:
        yield _loose(first)
        return
    for name in names:
        layer = QgsVectorLayer(f"{path}|layername={name}", name, "ogr")
        if layer.isValid():
            yield _loose(layer)


def _loose(layer: QgsVectorLayer) -> LooseLayer:
    names = layer.fields().names()
    features = [
        Loose(
            {name: _plain(value) for name, value in zip(names, feature.attributes(), strict=True)},
            # QGIS writes an empty geometry where a row of a layer of areas has none.
            None if feature.geometry().isEmpty() else flat(feature.geometry()).asWkb().data(),
        )
        for feature in layer.getFeatures()
    ]
    return LooseLayer(layer.name(), tuple(names), layer.crs().authid(), tuple(features))


def _rows(layer: LooseLayer, target: QgsCoordinateReferenceSystem) -> tuple[list[LedgerRow], list[Issue]]:
    crs, issues = QgsCoordinateReferenceSystem(layer.crs), list[Issue]()
    shapes = [_shape(one.wkb) for one in layer.features]
    placed = [shapely.bounds(shape) for shape in shapes if shape is not None]
    if placed and (not crs.isValid() or (crs.isGeographic() and beyond_degrees(placed))):
        issues.append(warning("measures_without_crs", layer.name, crs=target.authid()))
        crs = target
    moved = crs.isValid() and crs != target
    transform = QgsCoordinateTransform(crs, target, QgsProject.instance()) if moved else None
    rows = []
    for number, (feature, shape) in enumerate(zip(layer.features, shapes, strict=True), 1):
        wkb = None if feature.wkb is None else _placed(feature.wkb, transform) if shape is not None else UNFIT
        if wkb == UNFIT:
            name = str(feature.values.get("name") or feature.values.get("id") or number)
            issues.append(error("measures_geometry_unfit", layer.name, measure=name))
            continue
        row = row_of(feature.values, wkb, None if shape is None else int(shapely.get_dimensions(shape)))
        if not row.name and not row.id:  # told apart by its number in the layer
            row = replace(row, name=f"{row.type} {number}".strip())
        rows.append(row)
    return rows, issues


def _shape(wkb: bytes | None) -> Any:
    """The shape of points, of lines or of areas; None for anything else."""
    if wkb is None:
        return None
    shape = shapely.from_wkb(wkb, on_invalid="ignore")
    fit = shape is not None and 0 <= shapely.get_type_id(shape) <= 6 and not shapely.is_empty(shape)
    return shape if fit else None


def _placed(wkb: bytes, transform: QgsCoordinateTransform | None) -> bytes | None:
    """The geometry as rows hold it; ``UNFIT`` when it cannot be brought to the system of the study."""
    geometry = QgsGeometry()
    geometry.fromWkb(wkb)
    try:
        if transform is not None:
            geometry.transform(transform)
    except QgsCsException:
        return UNFIT
    return canonical_wkb(geometry.asWkb().data())


def _plain(value: Any) -> Any:
    if isinstance(value, QVariant):  # PyQt keeps only NULL as a QVariant
        return None
    if isinstance(value, (QDate, QDateTime)):
        return value.toString("yyyy-MM-dd")
    return value
