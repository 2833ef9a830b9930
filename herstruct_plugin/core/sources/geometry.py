"""WKB to shapely: null and empty dropped, curves made straight, Z and M dropped, invalid repaired."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray

from ..model.vector import elementwise
from .curves import CURVED, base_type, linearise

DIMENSION = {"point": 0, "line": 1, "polygon": 2}
COLLECTION = 7
WITH_LENGTH = (1, 2, 3, 5, 6)  # lines and polygons, multi-parts too


@dataclass(frozen=True)
class Decoded:
    """Shapes of some rows.

    Attributes:
        shapes: shapely geometries, None where the row cannot be used.
        reasons: why not: ``null_geometry``, ``empty_geometry``, ``unreadable_geometry``,
            ``geometry_kind``, ``not_finite``; "" where it can.
        repaired: where an invalid geometry was repaired.
    """

    shapes: NDArray[Any]
    reasons: NDArray[Any]
    repaired: NDArray[np.bool_] = field(repr=False)


def decode(wkb: NDArray[Any], kind: str, read: NDArray[Any] | None = None) -> Decoded:
    """Shapes from WKB.

    Args:
        wkb: object array of bytes or None.
        kind: "point", "line", "polygon", or "any". Points are taken from points only (of several the
            mean), lines from lines, polygons from polygons and from what polygons a collection holds.
        read: what shapely makes of the WKB where that is known already.
    """
    shapes, failed = _read(wkb, read)
    if (shapely.get_coordinate_dimension(shapes) > 2).any():
        shapes = shapely.force_2d(shapes)
    reasons = np.full(len(wkb), "", dtype=object)
    null = np.array([value is None or len(value) == 0 for value in wkb], dtype=bool)
    reasons[null] = "null_geometry"
    reasons[failed & ~null] = "unreadable_geometry"
    _reject(shapes, reasons, shapely.is_empty(shapes), "empty_geometry")
    _reject(shapes, reasons, _not_finite(shapes), "not_finite")
    repaired = np.zeros(len(wkb), dtype=bool)
    there = reasons == ""
    if kind in ("polygon", "any"):
        repaired = there & ~elementwise(shapely.is_valid, shapes) & (shapely.get_dimensions(shapes) == 2)
        if repaired.any():
            shapes[repaired] = shapely.make_valid(shapes[repaired])
        mixed = there & (shapely.get_type_id(shapes) == COLLECTION)
        for row in np.flatnonzero(mixed):
            shapes[row] = _polygons(shapes[row])
        _reject(shapes, reasons, mixed & shapely.is_empty(shapes), "geometry_kind")
        repaired &= reasons == ""
    if kind != "any":
        _reject(shapes, reasons, shapely.get_dimensions(shapes) != DIMENSION[kind], "geometry_kind")
    if kind == "point":
        several = (reasons == "") & (shapely.get_type_id(shapes) != 0)
        shapes[several] = shapely.centroid(shapes[several])
    if kind == "line":
        _reject(shapes, reasons, shapely.length(shapes) == 0, "empty_geometry")
    if kind == "polygon":
        _reject(shapes, reasons, shapely.area(shapes) == 0, "empty_geometry")
    return Decoded(shapes, reasons, repaired)


def _not_finite(shapes: NDArray[Any]) -> NDArray[np.bool_]:
    with np.errstate(all="ignore"):
        # a length sums over all vertices, so a finite one has none that is not; points have no length
        drawn = np.isin(shapely.get_type_id(shapes), WITH_LENGTH) & np.isfinite(shapely.length(shapes))
    unsure = np.flatnonzero(~drawn)
    coordinates, row = shapely.get_coordinates(shapes[unsure], return_index=True)
    bad = np.zeros(len(shapes), dtype=bool)
    bad[unsure[row[~np.isfinite(coordinates).all(axis=1)]]] = True
    return bad


def _read(wkb: NDArray[Any], read: NDArray[Any] | None) -> tuple[NDArray[Any], NDArray[np.bool_]]:
    try:
        with np.errstate(invalid="ignore"):
            shapes = shapely.from_wkb(wkb, on_invalid="ignore") if read is None else read.copy()
        straight = ~np.isin(shapely.get_type_id(shapes), list(CURVED))
    except (NotImplementedError, shapely.errors.ShapelyError, TypeError):
        shapes = np.empty(len(wkb), dtype=object)
        straight = np.zeros(len(wkb), dtype=bool)
    for row in np.flatnonzero(~straight | shapely.is_missing(shapes)):
        value = wkb[row]
        if not isinstance(value, (bytes, bytearray, memoryview)) or len(value) == 0:
            shapes[row] = None
        elif base_type(bytes(value)) in CURVED or base_type(bytes(value)) == COLLECTION:
            shapes[row] = linearise(bytes(value))
        else:
            shapes[row] = shapely.from_wkb(bytes(value), on_invalid="ignore")
    return shapes, shapely.is_missing(shapes)


def _reject(shapes: NDArray[Any], reasons: NDArray[Any], where: NDArray[np.bool_], reason: str) -> None:
    rows = where & (reasons == "")
    reasons[rows] = reason
    shapes[reasons != ""] = None


def _polygons(shape: Any) -> Any:
    parts = [part for part in shapely.get_parts(shape) if shapely.get_dimensions(part) == 2]
    if not parts:
        return shapely.Polygon()
    return parts[0] if len(parts) == 1 else shapely.union_all(parts)


def box_of(points: NDArray[Any], side: float) -> NDArray[Any]:
    """Axis-parallel squares of the given side around points."""
    x, y = shapely.get_x(points), shapely.get_y(points)
    half = side / 2
    return np.asarray(shapely.box(x - half, y - half, x + half, y + half), dtype=object)


def to_points(shapes: NDArray[Any]) -> NDArray[Any]:
    """Points: the point itself, else a point inside the polygon or on the line."""
    made = np.array(shapes, dtype=object)
    other = shapely.get_type_id(made) != 0
    made[other] = shapely.point_on_surface(made[other])
    return made
