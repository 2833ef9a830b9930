"""The ground that polygons of the partition, and the parts that edits leave of them, hold in an area.

A whole polygon holds its cell in the partition, a part the cell's ground under it, and a polygon that an edit
makes what of it lies in the area, as an edit lies on top of everything. Each is a pure function of the
polygon, the area and the edits on it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
import shapely
from numpy.typing import NDArray

from ...model.quantities import Ints, quantise_area
from .patch_edits import MEMORY, NewPolygons
from .patches import Indices

if TYPE_CHECKING:
    from ...scenario.baseline import Baseline


class GroundOf:
    """Ground of some surfaces of a baseline.

    Args:
        surfaces: row in ``baseline.surfaces`` of each polygon.
    """

    def __init__(self, baseline: Baseline, surfaces: NDArray[np.intp]) -> None:
        self._partition, self._areas = baseline.partition, baseline.areas
        self._surfaces, self._count = surfaces, baseline.count
        self._held = self._partition.feature * self._count + self._partition.area  # sorted
        self._boxes = shapely.bounds(baseline.areas)
        self._memory: dict[tuple[int, int, Any], int] = {}

    def members(self, area: int, members: Indices) -> Ints:
        """Quantised ground of whole polygons in an area."""
        cell = self._cells(area, members)
        found = np.zeros(len(members), dtype=np.int64)
        found[cell >= 0] = np.maximum(self._partition.q[cell[cell >= 0]], 0)
        return found

    def parts(self, area: int, new: NewPolygons, fresh: Indices) -> Ints:
        """Quantised ground of the new polygons of a state in an area."""
        if len(self._memory) > MEMORY:
            self._memory.clear()
        found = np.zeros(len(fresh), dtype=np.int64)
        bounds, box = new.bounds[fresh], self._boxes[area]
        meets = (bounds[:, :2] <= box[2:]).all(axis=1) & (bounds[:, 2:] >= box[:2]).all(axis=1)
        for row in np.flatnonzero(meets).tolist():
            one = int(fresh[row])
            key = (area, int(new.source[one]), new.shapes[one])
            if key not in self._memory:
                self._memory[key] = self._part(area, key[1], new.shapes[one], int(new.size[one]))
            found[row] = self._memory[key]
        return found

    def _part(self, area: int, source: int, shape: Any, size: int) -> int:
        left = self._areas[area]
        if source < len(self._surfaces):
            (cell,) = self._cells(area, np.array([source], dtype=np.intp))
            if cell < 0:
                return 0
            if self._partition.inside[cell] and not len(self._partition.covered_by[cell]):
                return size
            (left,) = self._partition.left_geometries(np.array([cell]))
        return int(quantise_area(shapely.area(shapely.intersection(left, shape))))

    def _cells(self, area: int, members: Indices) -> NDArray[np.intp]:
        """Cell of each polygon in an area, -1 without one."""
        wanted = self._surfaces[members] * self._count + area
        if not len(self._held):
            return np.full(len(wanted), -1, dtype=np.intp)
        found = np.minimum(np.searchsorted(self._held, wanted), len(self._held) - 1)
        return np.where(self._held[found] == wanted, found, -1)
