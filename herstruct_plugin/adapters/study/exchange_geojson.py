"""GeoJSON as it stands in the file, with its nested values whole and its coordinates to the last digit."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import shapely
from qgis.core import QgsCoordinateReferenceSystem

from .loose import UNFIT, Loose, LooseLayer

_DEGREES = "EPSG:4326"  # of a file that says nothing (RFC 7946)
_BROKEN = (ValueError, TypeError, KeyError, IndexError, AttributeError, shapely.errors.GEOSException)


def read_geojson(path: Path) -> LooseLayer | None:
    """The features of a collection; None for a file that is no such thing."""
    if path.suffix.lower() not in (".geojson", ".json"):
        return None
    try:
        found = json.loads(path.read_text(encoding="utf-8-sig"))
        features = tuple(_feature(one) for one in found["features"])
        crs = _crs(found.get("crs"))
    except (*_BROKEN, OSError, RecursionError):
        return None
    columns = tuple(dict.fromkeys(name for one in features for name in one.values))
    return LooseLayer(path.stem, columns, crs, features)


def _feature(found: dict[str, Any]) -> Loose:
    values = dict(found.get("properties") or {})
    if found.get("id") is not None:
        values.setdefault("id", str(found["id"]))
    return Loose(values, _wkb(found.get("geometry")))


def _wkb(found: Any) -> bytes | None:
    if found is None:
        return None
    try:
        shape = shapely.force_2d(shapely.geometry.shape(found))
    except _BROKEN:
        return UNFIT
    return bytes(shapely.to_wkb(shape, byte_order=1))


def _crs(found: Any) -> str:
    """The authority code of what the member ``crs`` of older files says."""
    if found is None:
        return _DEGREES
    made = QgsCoordinateReferenceSystem()
    made.createFromUserInput(str(found["properties"]["name"]))
    return str(made.authid())
