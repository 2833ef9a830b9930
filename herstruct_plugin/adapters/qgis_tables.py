"""QGIS layers as tables of the engine.

A snapshot is taken on the main thread: it holds the provider's own copy of what is needed to read (pending
edits, filter, selection), so that the worker never touches the layer and the layer may be edited or removed
while a run is under way.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path, PurePath
from typing import Any

import shapely
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsCsException,
    QgsDataProvider,
    QgsFeature,
    QgsFeatureRequest,
    QgsGeometry,
    QgsProviderRegistry,
    QgsRectangle,
    QgsVectorLayer,
    QgsVectorLayerFeatureSource,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QByteArray, QDate, QDateTime, QTime, QVariant

from ..core.issues import InputError, Issue, error, info, warning
from ..core.sources.curves import linearise
from ..core.sources.port import Box, Chunk
from .bgt_gml import PAND, by_right_geometry
from .gpkg_geometry import wkbs_of
from .gpkg_rows import GeoPackageRows
from .values import SAMPLE, beyond_degrees, canonical_wkb, date_time_text, objects, plain, rows_within

TARGET = "EPSG:28992"

_FLAT = {
    QgsWkbTypes.Type.Point,
    QgsWkbTypes.Type.LineString,
    QgsWkbTypes.Type.Polygon,
    QgsWkbTypes.Type.MultiPoint,
    QgsWkbTypes.Type.MultiLineString,
    QgsWkbTypes.Type.MultiPolygon,
}
_FLAT_WKB = {bytes((1, kind, 0, 0, 0)) for kind in range(1, 7)}  # how the WKB of one of them begins
_SINGLE_WKB = {bytes((1, kind, 0, 0, 0)) for kind in (2, 3)}  # what is canonical as it is; points are not
_BREAKING_OFF = {"FlatGeobuf", "GML"}  # GDAL reads these as far as it can and does not tell
_UNCHANGED = {str, int, bool, type(None)}
_KINDS = {
    QgsWkbTypes.GeometryType.PointGeometry: "point",
    QgsWkbTypes.GeometryType.LineGeometry: "line",
    QgsWkbTypes.GeometryType.PolygonGeometry: "polygon",
    QgsWkbTypes.GeometryType.NullGeometry: None,
}


class QgisTable:
    """A snapshot of a vector layer; make it on the main thread, read it in any.

    Args:
        layer: a vector layer, valid.
        target: CRS that chunks are delivered in; a layer without CRS, or in degrees while its coordinates
            cannot be, is delivered as it is, with crs "".
        transforms: the project's choice of datum transformations.
        selected_only: only the features that are selected now.
        limit: at most this many features, -1 for all.
        expression: only the features for which this QGIS expression holds.

    ``file`` is the file that is read, None for a database, a service or memory. ``own_crs`` is the authority
    code of the layer's own CRS. ``untransformed`` holds the ids of features that could not be brought to the
    target CRS; they are delivered without geometry.
    """

    def __init__(
        self,
        layer: QgsVectorLayer,
        target: QgsCoordinateReferenceSystem,
        transforms: QgsCoordinateTransformContext,
        selected_only: bool = False,
        limit: int = -1,
        expression: str = "",
    ) -> None:
        self.name = layer_name(layer)
        self.file = layer_file(layer)
        reopened = by_right_geometry(layer)
        self._outlines = reopened is not None and PAND in reopened.fields().names()
        layer = reopened or layer
        self.geometry = geometry_kind(layer)
        self.untransformed: list[str] = []
        self._fields = layer.fields()
        self.fields: Sequence[str] = self._fields.names()
        self._source = QgsVectorLayerFeatureSource(layer)
        self._selected = frozenset(layer.selectedFeatureIds()) if selected_only else None
        self._limit = limit
        self._expression = expression
        self.count = self._announced(layer)
        whole = self._selected is None and limit < 0
        self._checked = not (whole and layer.storageType() in _BREAKING_OFF)
        self._extent = layer.extent()
        crs = layer.crs()
        self._contradicted = crs.isGeographic() and self._beyond_degrees()
        self.own_crs = crs.authid()
        known = crs.isValid() and self.geometry is not None and not self._contradicted
        self.crs = target.authid() if known else ""
        moved = known and crs != target
        self._transform = QgsCoordinateTransform(crs, target, transforms) if moved else None
        self._back = QgsCoordinateTransform(target, crs, transforms) if moved else None
        as_stored = not moved and self._selected is None and not expression
        self._stored = GeoPackageRows.of(layer) if as_stored else None

    def sample(self, n: int) -> Chunk:
        """The first n rows with all fields."""
        size = n if self._limit < 0 else min(n, self._limit)
        found = self._read(self.fields, QgsFeatureRequest().setLimit(size), n)
        return next(found, self._chunk([], self.fields))

    def chunks(self, columns: Sequence[str], bbox: Box | None = None, size: int = 10_000) -> Iterator[Chunk]:
        """Rows in chunks; with a box, rows whose geometry misses it are left out.

        Rows without geometry come through unless the layer reaches beyond the box: they are nowhere, and to
        find them would mean to read all of it.

        Raises:
            InputError: the layer delivers fewer rows than it announces.
        """
        self._check_whole()
        request = QgsFeatureRequest()
        if self._limit >= 0:
            request.setLimit(self._limit)
        window = None if bbox is None or self.geometry is None else self._window(bbox)
        if window is not None:
            request.setFilterRect(window)
        for chunk in self._read(columns, request, size):
            if bbox is not None and chunk.wkb is not None:
                rows, shapes = rows_within(chunk.wkb, bbox, keep_missing=window is None)
                chunk = replace(_take(chunk, rows), shapes=shapes[rows])
            yield chunk

    def _check_whole(self) -> None:
        """Count the rows of a file that GDAL reads as far as it goes; other formats tell it when opened."""
        if self._checked or self.count < 0:
            return
        self._checked = True
        found = sum(1 for _ in self._source.getFeatures(QgsFeatureRequest().setNoAttributes()))
        if found < self.count:
            raise InputError(error("layer_incomplete", self.name, announced=self.count, delivered=found))

    def issues(self) -> list[Issue]:
        """What reading this layer had to tell besides what the engine finds."""
        found = []
        if self._outlines:
            found.append(info("gml_outlines_read", self.name))
        if self._contradicted:
            found.append(warning("degrees_contradicted", self.name, crs=self.own_crs))
        if self.untransformed:
            some, count = tuple(self.untransformed[:5]), len(self.untransformed)
            found.append(warning("not_transformed", self.name, some, count=count, crs=self.crs))
        return found

    def holds_outlines(self) -> bool:
        """Whether a table without geometry has polygons as text (WKT) in one of its fields."""
        found = self.sample(1).columns.values()
        return any(
            "POLYGON" in str(value[0]).upper()[:40] and "(" in str(value[0]) for value in found if len(value)
        )

    def _beyond_degrees(self) -> bool:
        extent = self._extent
        if extent.isNull() or not beyond_degrees(_corners(extent)):
            return False  # the usual case: no feature needs to be read
        request = QgsFeatureRequest().setNoAttributes().setLimit(SAMPLE)
        found = [feature.geometry() for feature in self._source.getFeatures(request)]
        return beyond_degrees([_corners(one.boundingBox()) for one in found if not one.isEmpty()])

    def _announced(self, layer: QgsVectorLayer) -> int:
        if self._expression or layer.dataProvider().uri().useEstimatedMetadata():
            return -1
        if layer.storageType() == "ESRI Shapefile":
            return -1  # it counts rows that are deleted but not yet packed away
        count = layer.featureCount() if self._selected is None else len(self._selected)
        return min(count, self._limit) if self._limit >= 0 else count

    def _window(self, bbox: Box) -> QgsRectangle | None:
        """The box in the CRS of the layer; None when all rows are to be read."""
        box = QgsRectangle(*bbox)
        if self._back is not None:
            try:
                box = self._back.transformBoundingBox(box)
            except QgsCsException:
                return None
            box.grow(0.01 * max(box.width(), box.height()))  # sides bend; the exact test is in the target CRS
        return None if self._extent.isNull() or box.contains(self._extent) else box

    def _read(self, columns: Sequence[str], request: QgsFeatureRequest, size: int) -> Iterator[Chunk]:
        request.setSubsetOfAttributes([self._fields.lookupField(name) for name in columns])
        if self.geometry is None:
            request.setFlags(QgsFeatureRequest.Flag.NoGeometry)
        if self._expression:
            request.setFilterExpression(self._expression)
        elif self._selected is not None and request.filterRect().isNull():
            request.setFilterFids(list(self._selected))
        self.untransformed = []
        done: set[int] = set()
        if self._stored is not None:
            try:
                for found in self._stored.chunks(columns, request.filterRect(), request.limit(), size):
                    chunk = self._stored_chunk(found, columns)
                    done.update(found[0])
                    yield chunk
                return
            except (LookupError, sqlite3.Error):
                pass  # QGIS reads the rest
        batch: list[QgsFeature] = []
        for feature in self._source.getFeatures(request):
            if self._selected is not None and feature.id() not in self._selected:
                continue
            if feature.id() in done:
                continue
            batch.append(feature)
            if len(batch) == size:
                yield self._chunk(batch, columns)
                batch = []
        if batch:
            yield self._chunk(batch, columns)

    def _chunk(self, features: Sequence[QgsFeature], columns: Sequence[str]) -> Chunk:
        positions = [self._fields.lookupField(name) for name in columns]
        # one call a feature: calls are what costs
        found = list(zip(*(feature.attributes() for feature in features), strict=True))
        values = {
            name: objects(_plain_column(found[position] if found else ()))
            for name, position in zip(columns, positions, strict=True)
        }
        wkb = (
            None
            if self.geometry is None
            else objects([self._wkb(feature.geometry(), str(feature.id())) for feature in features])
        )
        return Chunk(objects([str(feature.id()) for feature in features]), wkb, values)

    def _stored_chunk(self, found: Sequence[Sequence[Any]], columns: Sequence[str]) -> Chunk:
        """The same of columns as a GeoPackage stores them: key, geometry, then the values."""
        keys, blobs, *values = found
        columns_made = {name: objects(_plain_column(one)) for name, one in zip(columns, values, strict=True)}
        wkb = None if self.geometry is None else objects(self._stored_wkb(wkbs_of(blobs)))
        return Chunk(objects(list(map(str, keys))), wkb, columns_made)

    def _stored_wkb(self, found: Sequence[bytes]) -> Sequence[bytes | None]:
        heads = {wkb[:5] for wkb in found}
        if heads <= _SINGLE_WKB:  # nearly all layers
            return found
        if heads <= _FLAT_WKB:
            return [canonical_wkb(wkb) for wkb in found]
        return [self._other_wkb(wkb) for wkb in found]

    def _other_wkb(self, wkb: bytes) -> bytes | None:
        if wkb[:5] in _FLAT_WKB:
            return canonical_wkb(wkb)
        geometry = QgsGeometry()
        if wkb:
            geometry.fromWkb(wkb)
        return self._wkb(geometry, "")

    def _wkb(self, geometry: QgsGeometry, feature: str) -> bytes | None:
        if self._transform is None:
            wkb: bytes = geometry.asWkb().data()
            if wkb[:5] in _FLAT_WKB:
                return canonical_wkb(wkb)
        if geometry.isNull():
            return None
        if geometry.wkbType() not in _FLAT:
            geometry = flat(geometry)
        if self._transform is not None and not geometry.isEmpty():
            try:
                geometry.transform(self._transform)
            except QgsCsException:
                self.untransformed.append(feature)
                return None
        return canonical_wkb(geometry.asWkb().data())


def geometry_kind(layer: QgsVectorLayer) -> str | None:
    """Kind of geometry, as in ``Table``; "mixed" for a file whose features are of several kinds.

    QGIS says of such a file what its first feature is, and reads the others all the same.
    """
    kind = _KINDS.get(layer.geometryType(), "mixed")
    provider = layer.dataProvider()
    if layer.providerType() != "ogr" or "|geometrytype=" in layer.source().lower():
        return kind
    listed = [entry.split(QgsDataProvider.sublayerSeparator()) for entry in provider.subLayers()]
    table = QgsProviderRegistry.instance().decodeUri("ogr", layer.source()).get("layerName")
    shapes = {entry[3] for entry in listed if len(entry) > 3 and (not table or entry[1] == table)}
    kinds = {_KINDS.get(QgsWkbTypes.geometryType(QgsWkbTypes.parseType(shape)), "mixed") for shape in shapes}
    return "mixed" if len(kinds - {None}) > 1 else kind


def layer_name(layer: QgsVectorLayer) -> str:
    """The layer's name; one that was opened by path is named after its file, so the table in it is added."""
    parts = QgsProviderRegistry.instance().decodeUri(layer.providerType(), layer.source())
    table, path = parts.get("layerName") or "", str(parts.get("path") or "")
    if table and layer.name() == PurePath(path).stem != table:
        return f"{layer.name()} {table}"
    return layer.name()


def layer_file(layer: QgsVectorLayer) -> Path | None:
    """The file that a layer reads, links followed; None for a database, a service or memory."""
    found = QgsProviderRegistry.instance().decodeUri(layer.providerType(), layer.source()).get("path")
    path = Path(str(found or ""))
    return path.resolve() if path.is_file() else None


def flat(geometry: QgsGeometry) -> QgsGeometry:
    """The geometry without curves, Z and M. Curves follow the engine's own rule, before any reprojection.

    Types that can hold curves are made plain too when they hold none: shapely reads no curved type at all.
    """
    shape = geometry.constGet()
    if shape.hasCurvedSegments() or QgsWkbTypes.flatType(geometry.wkbType()) not in _FLAT:
        straight = linearise(geometry.asWkb().data())
        made = QgsGeometry()
        if straight is not None:
            made.fromWkb(shapely.to_wkb(straight, byte_order=1))
        return made
    shape = shape.clone()
    shape.dropZValue()
    shape.dropMValue()
    return QgsGeometry(shape)


def _corners(box: QgsRectangle) -> tuple[float, float, float, float]:
    return (box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum())


def _take(chunk: Chunk, rows: Any) -> Chunk:
    columns = {name: values[rows] for name, values in chunk.columns.items()}
    return Chunk(chunk.ids[rows], None if chunk.wkb is None else chunk.wkb[rows], columns)


def _plain_column(values: Sequence[Any]) -> Sequence[Any]:
    return values if _UNCHANGED.issuperset(map(type, values)) else [_plain(value) for value in values]


def _plain(value: Any) -> Any:
    if isinstance(value, (str, int)):
        return value
    if isinstance(value, QVariant):  # PyQt keeps only NULL as a QVariant
        return None
    if isinstance(value, QDateTime):
        return date_time_text(value.toPyDateTime()) if value.isValid() else None
    if isinstance(value, QDate):
        return value.toPyDate().isoformat() if value.isValid() else None
    if isinstance(value, QTime):
        return value.toPyTime().isoformat() if value.isValid() else None
    if isinstance(value, QByteArray):
        return plain(bytes(value))
    return plain(value)
