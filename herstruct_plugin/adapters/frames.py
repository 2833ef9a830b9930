"""GeoDataFrames and DataFrames as tables of the engine, for notebooks and tests.

A frame that is already in the target CRS gives exactly what QGIS gives for the same layer. Another CRS goes
through geopandas (pyproj), whose PROJ, grids and choice of datum transformation may differ from QGIS's: there
the last bits of coordinates may differ too.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

import numpy as np
import shapely

from ..core.issues import InputError, error
from ..core.sources.port import Box, Chunk
from .values import SAMPLE, beyond_degrees, canonical_wkb, objects, plain, rows_within

TARGET = "EPSG:28992"
_KINDS = {
    "Point": "point",
    "MultiPoint": "point",
    "LineString": "line",
    "LinearRing": "line",
    "MultiLineString": "line",
    "Polygon": "polygon",
    "MultiPolygon": "polygon",
}


def require_geopandas() -> Any:
    """The geopandas module.

    Raises:
        InputError: it is not installed.
    """
    try:
        import geopandas
    except ImportError:
        raise InputError(error("geopandas_missing")) from None
    return geopandas


class FrameTable:
    """A GeoDataFrame, or a DataFrame without geometry, as a table.

    Args:
        frame: read once, now; later changes to it are not seen.
        name: what messages call it.
        target: CRS that chunks are delivered in; a frame without CRS, or in degrees while its coordinates
            cannot be, is delivered as it is, with crs "".

    The index gives the feature ids; an index with a name is a field as well (as ``fid`` is in QGIS). Missing
    values of pandas (NaN, NaT, NA) are no value; pandas cannot tell a real NaN from them.
    """

    def __init__(self, frame: Any, name: str, target: str = TARGET) -> None:
        self.name = name
        shapes = None
        if hasattr(frame, "geometry") and hasattr(frame, "to_crs"):
            shapes = frame.geometry
            frame = frame.drop(columns=[shapes.name])
        self._ids = objects([str(entry) for entry in frame.index])
        if frame.index.name is not None and frame.index.name not in frame.columns:
            frame = frame.reset_index()
            # QGIS shows the feature id as the first field of a GeoPackage, so it comes first here too.
        self._columns = {str(label): frame[label] for label in frame.columns}
        self.fields: Sequence[str] = list(self._columns)
        self.count = len(self._ids)
        self.geometry: str | None = None
        self.crs = ""
        self._wkb = None
        if shapes is not None:
            crs = shapes.crs
            if crs is not None and not (crs.is_geographic and beyond_degrees(shapes.iloc[:SAMPLE].bounds)):
                self.crs = target
                if shapes.crs != target:
                    shapes = shapes.to_crs(target)
            self.geometry = _kind(shapes)
            self._wkb = _wkb(shapes)
            self._bounds = np.asarray(shapes.total_bounds)  # NaN when there is no geometry at all

    def sample(self, n: int) -> Chunk:
        """The first n rows with all fields."""
        return self._rows(np.arange(min(n, self.count)), self.fields)

    def chunks(self, columns: Sequence[str], bbox: Box | None = None, size: int = 10_000) -> Iterator[Chunk]:
        """Rows in chunks; with a box, rows whose geometry misses it are left out.

        Rows without geometry come through unless the frame reaches beyond the box, as with QGIS layers.
        """
        rows = np.arange(self.count)
        if bbox is not None and self._wkb is not None:
            low, high = self._bounds[:2], self._bounds[2:]
            beyond = (low < bbox[:2]).any() or (high > bbox[2:]).any()
            rows = np.flatnonzero(rows_within(self._wkb, bbox, keep_missing=not beyond)[0])
        for start in range(0, len(rows), size):
            yield self._rows(rows[start : start + size], columns)

    def _rows(self, rows: Any, columns: Sequence[str]) -> Chunk:
        values = {name: _values(self._columns[name].iloc[rows]) for name in columns}
        return Chunk(self._ids[rows], None if self._wkb is None else self._wkb[rows], values)


def _values(series: Any) -> Any:
    there = series.notna().to_numpy()
    found = series.astype(object).to_numpy()
    return objects([plain(value) if known else None for value, known in zip(found, there, strict=True)])


def _kind(shapes: Any) -> str:
    kinds = {_KINDS.get(kind, "mixed") for kind in shapes.geom_type.dropna().unique()}
    return kinds.pop() if len(kinds) == 1 else "mixed"


def _wkb(shapes: Any) -> Any:
    made = shapely.to_wkb(np.asarray(shapes.array), output_dimension=2, byte_order=1)
    return objects([None if entry is None else canonical_wkb(entry) for entry in made])
