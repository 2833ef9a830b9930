"""Curved geometries in WKB made straight by one rule: arcs in steps of at most 1/32 of a quarter circle.

shapely cannot read them, so the little that is needed of WKB is read here.
"""

from __future__ import annotations

import math
import struct
from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray

STEPS_A_QUARTER = 32
CURVED = frozenset({8, 9, 10, 11, 12})


def base_type(wkb: bytes) -> int:
    """Geometry type without its Z and M marks; 0 when it cannot be read."""
    if len(wkb) < 5:
        return 0
    code = struct.unpack("<I" if wkb[0] == 1 else ">I", wkb[1:5])[0]
    return int((code & 0x0FFFFFFF) % 1000)


def linearise(wkb: bytes) -> Any:
    """A straight-lined shapely geometry (XY) of a WKB that may hold curves; None when it cannot be read."""
    try:
        return _Reader(wkb).geometry()
    except (struct.error, ValueError, IndexError, shapely.errors.ShapelyError):
        return None


class _Reader:
    def __init__(self, wkb: bytes) -> None:
        self.wkb = wkb
        self.at = 0

    def geometry(self) -> Any:
        kind, size = self._header()
        if kind == 1:
            return shapely.Point(self._coordinates(1, size)[0])
        if kind in (2, 8, 9):
            return shapely.LineString(self._line(kind, size))
        if kind in (3, 10):
            rings = [self._ring(kind, size) for _ in range(self._count())]
            return shapely.Polygon(rings[0], rings[1:]) if rings else shapely.Polygon()
        parts = [self.geometry() for _ in range(self._count())]
        if kind in (6, 12):
            return shapely.MultiPolygon(parts)
        if kind in (5, 11):
            return shapely.MultiLineString(parts)
        if kind == 4:
            return shapely.MultiPoint(parts)
        if kind == 7:
            return shapely.GeometryCollection(parts)
        raise ValueError(f"geometry type {kind}")

    def _header(self) -> tuple[int, int]:
        order = "<" if self.wkb[self.at] == 1 else ">"
        self.order = order
        code = struct.unpack_from(order + "I", self.wkb, self.at + 1)[0]
        self.at += 5
        if code & 0x20000000:  # EWKB with a reference system number
            self.at += 4
        thousands = (code & 0x0FFFFFFF) // 1000
        size = 2 + bool(code & 0x80000000) + bool(code & 0x40000000) + (0, 1, 1, 2)[thousands]
        return int((code & 0x0FFFFFFF) % 1000), size

    def _count(self) -> int:
        count = struct.unpack_from(self.order + "I", self.wkb, self.at)[0]
        self.at += 4
        return int(count)

    def _coordinates(self, count: int, size: int) -> NDArray[np.float64]:
        if self.at + count * size * 8 > len(self.wkb):
            raise ValueError("cut off")
        made = np.frombuffer(self.wkb, self.order + "f8", count * size, self.at).reshape(count, size)
        self.at += count * size * 8
        return made[:, :2].astype(np.float64)

    def _ring(self, kind: int, size: int) -> NDArray[np.float64]:
        if kind == 3:
            return self._coordinates(self._count(), size)
        inner, inner_size = self._header()
        return self._line(inner, inner_size)

    def _line(self, kind: int, size: int) -> NDArray[np.float64]:
        if kind == 2:
            return self._coordinates(self._count(), size)
        if kind == 8:
            return _arcs(self._coordinates(self._count(), size))
        parts: list[NDArray[np.float64]] = []
        for _ in range(self._count()):
            inner, inner_size = self._header()
            part = self._line(inner, inner_size)
            parts.append(part[1:] if parts else part)
        return np.concatenate(parts)


def _arcs(points: NDArray[np.float64]) -> NDArray[np.float64]:
    arcs = [_arc(*points[start : start + 3]) for start in range(0, len(points) - 2, 2)]
    return np.concatenate([points[:1], *arcs])


def _arc(a: Any, b: Any, c: Any) -> NDArray[np.float64]:
    """Points after a up to and including c on the arc through b."""
    full = bool((a == c).all())
    if full:
        centre = (a + b) / 2
    else:
        (bx, by), (cx, cy) = b - a, c - a
        double = 2 * (bx * cy - by * cx)
        if double == 0:
            return np.array([b, c])
        b2, c2 = bx * bx + by * by, cx * cx + cy * cy
        centre = a + np.array([cy * b2 - by * c2, bx * c2 - cx * b2]) / double
    radius = math.hypot(*(a - centre))
    first, middle, last = (math.atan2(*(p - centre)[::-1]) for p in (a, b, c))
    turn = 2 * math.pi
    if full:
        sweep = turn
    else:
        sweep = (last - first) % turn
        if (middle - first) % turn > sweep:
            sweep -= turn
    steps = max(1, math.ceil(abs(sweep) / (math.pi / 2) * STEPS_A_QUARTER - 1e-9))
    angles = first + sweep * np.arange(1, steps) / steps
    circle = centre + radius * np.column_stack([np.cos(angles), np.sin(angles)])
    return np.concatenate([circle, [c]])
