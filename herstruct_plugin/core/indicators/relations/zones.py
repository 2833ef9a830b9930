"""Which of many small things lie inside large polygons, without testing most of them.

Each polygon gets a raster of square cells that lie wholly inside it, wholly outside it, or neither. What has
its box in cells of the first kind is inside, in cells of the second kind outside; only the rest is tested.
Boxes and exact predicates alone decide, so the answer does not depend on the raster.
"""

from __future__ import annotations

from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray

from ...model.vector import elementwise, over_threads
from .patches import Indices

CELL = 64.0  # m


class Zones:
    """Polygons with their rasters.

    Attributes:
        shapes: the polygons, prepared: they belong to one thread.
    """

    def __init__(self, shapes: NDArray[Any]) -> None:
        self.shapes = shapes
        shapely.prepare(shapes)
        self.bounds = shapely.bounds(shapes).reshape(-1, 4)
        self._origin = np.floor(self.bounds[:, :2] / CELL)
        self._size = (np.floor(self.bounds[:, 2:] / CELL) - self._origin + 1).astype(np.int64)
        counts = self._size.prod(axis=1)
        zone = np.repeat(np.arange(len(shapes)), counts)
        place = np.arange(len(zone)) - np.repeat(np.cumsum(counts) - counts, counts)
        column, row = np.divmod(place, self._size[zone, 1])
        low = (self._origin[zone] + np.column_stack((column, row))) * CELL
        boxes = shapely.box(*low.T, *(low + CELL).T)
        inside = elementwise(shapely.contains_properly, shapes[zone], boxes, prepared=zone)
        outside = np.zeros(len(zone), dtype=bool)
        rest = np.flatnonzero(~inside)
        outside[rest] = ~elementwise(shapely.intersects, shapes[zone[rest]], boxes[rest], prepared=zone[rest])
        # sums over all cells below and to the left, with a border of zeros
        stride = (self._size + 1).prod(axis=1)
        self._start = np.cumsum(stride) - stride
        self._inside = np.zeros(stride.sum(), dtype=np.int64)
        self._outside = self._inside.copy()
        first = np.cumsum(counts) - counts
        for one, (wide, high) in enumerate(self._size):
            cells = slice(first[one], first[one] + counts[one])
            sums = slice(self._start[one], self._start[one] + stride[one])
            for found, kind in ((self._inside, inside), (self._outside, outside)):
                table = np.zeros((wide + 1, high + 1), dtype=np.int64)
                table[1:, 1:] = kind[cells].reshape(wide, high).cumsum(axis=0).cumsum(axis=1)
                found[sums] = table.ravel()

    def near(self, tree: Any, bounds: NDArray[np.float64]) -> tuple[Indices, Indices, NDArray[np.bool_]]:
        """(zone, thing, known to be inside) of the things that may meet each zone, by zone.

        Args:
            tree: STRtree of the things; ``bounds`` their boxes (n, 4).
        """
        zone, thing = tree.query(shapely.box(*self.bounds.T))
        order = np.argsort(zone, kind="stable")
        zone, thing = zone[order], thing[order]
        inside, outside = self.sort(zone, bounds[thing])
        kept = ~outside
        return zone[kept], thing[kept], inside[kept]

    def holding(self, points: NDArray[Any], xy: NDArray[np.float64]) -> tuple[Indices, Indices]:
        """(zone, point) of the points that each zone covers, by zone, then point; few points."""
        wide = (xy >= self.bounds[:, None, :2]) & (xy <= self.bounds[:, None, 2:])
        zone, point = np.nonzero(wide.all(axis=2))
        return self.covering(zone, point, points, np.tile(xy, 2))

    def covering(
        self, zone: Indices, point: Indices, points: NDArray[Any], boxes: NDArray[np.float64]
    ) -> tuple[Indices, Indices]:
        """Those of the pairs (zone, point), in order of zone, whose zone covers the point."""
        inside, outside = self.sort(zone, boxes[point])
        rest = np.flatnonzero(~inside & ~outside)
        inside[rest] = elementwise(
            shapely.intersects, self.shapes[zone[rest]], points[point[rest]], prepared=zone[rest]
        )
        return zone[inside], point[inside]

    def sort(self, zone: Indices, boxes: NDArray[np.float64]) -> tuple[NDArray[np.bool_], NDArray[np.bool_]]:
        """(surely inside, surely outside) of each box; what sticks out of the raster is neither inside."""
        low = np.floor(boxes[:, :2] / CELL) - self._origin[zone]
        high = np.floor(boxes[:, 2:] / CELL) - self._origin[zone] + 1
        size = self._size[zone]
        beyond = (low < 0).any(axis=1) | (high > size).any(axis=1)
        low = np.clip(low, 0, size).astype(np.int64)
        high = np.clip(high, 0, size).astype(np.int64)
        wide, start = size[:, 1] + 1, self._start[zone]

        def total(table: NDArray[np.int64]) -> NDArray[np.int64]:
            found = table[start + high[:, 0] * wide + high[:, 1]]
            found = found - table[start + low[:, 0] * wide + high[:, 1]]
            found -= table[start + high[:, 0] * wide + low[:, 1]]
            return found + table[start + low[:, 0] * wide + low[:, 1]]

        cells = (high - low).prod(axis=1)
        return ~beyond & (total(self._inside) == cells), total(self._outside) == cells


def around(areas: NDArray[Any], reach: float) -> NDArray[Any]:
    """Areas with everything within ``reach`` m, 32 segments a quarter."""
    found = np.empty(len(areas), dtype=object)
    found[:] = over_threads(lambda area: shapely.buffer(area, reach, quad_segs=32), areas)
    return found
