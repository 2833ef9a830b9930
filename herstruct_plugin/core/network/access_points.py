"""Access points of polygons: places along their boundary that lie near the network."""

from __future__ import annotations

from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray

from ..model.quantities import quantise_length
from .graph import Network
from .snap import Feet, snap


def boundary_points(polygons: NDArray[Any], spacing: int) -> tuple[NDArray[Any], NDArray[np.intp]]:
    """Points every ``spacing`` mm along the outer boundary of each part, and the polygon of each.

    They begin at the vertex with the smallest x, then y, and run one way round, wherever the polygon's own
    ring begins and whichever way it runs.
    """
    parts, owner = shapely.get_parts(polygons, return_index=True)
    rings = shapely.get_exterior_ring(shapely.normalize(parts))
    count = np.maximum(1, -(-quantise_length(shapely.length(rings)) // spacing))
    ring = np.repeat(np.arange(len(rings)), count)
    number = np.arange(len(ring)) - np.repeat(np.cumsum(count) - count, count)
    return shapely.line_interpolate_point(rings[ring], number * spacing / 1000), owner[ring]


class AccessFeet:
    """Feet on the network of the access points of polygons, found when they are first asked for.

    Args:
        spacing: mm along the boundary; ``reach``: mm to the network, beyond which a point gives no access.
    """

    def __init__(self, network: Network, polygons: NDArray[Any], spacing: int, reach: int) -> None:
        self._network, self._polygons, self._spacing, self._reach = network, polygons, spacing, reach
        self._size = np.full(len(polygons), -1, dtype=np.intp)
        self._start = np.zeros(len(polygons), dtype=np.intp)
        self._feet = Feet(np.zeros(0, dtype=np.intp), np.zeros(0, dtype=np.int64))

    def of(self, which: NDArray[np.intp]) -> tuple[Feet, NDArray[np.intp]]:
        """The feet of the given polygons, one polygon after the other, and the polygon of each."""
        new = np.unique(which[self._size[which] < 0])
        if len(new):
            self._find(new)
        size = self._size[which]
        before = np.repeat(np.cumsum(size) - size, size)
        at = np.arange(int(size.sum())) - before + np.repeat(self._start[which], size)
        return self._feet[at], np.repeat(which, size)

    def of_others(self, polygons: NDArray[Any]) -> tuple[Feet, NDArray[np.intp]]:
        """The same for polygons that are not among these."""
        return self._snapped(polygons)

    def _find(self, new: NDArray[np.intp]) -> None:
        feet, owner = self._snapped(self._polygons[new])
        first = np.searchsorted(owner, np.arange(len(new) + 1))
        self._start[new] = first[:-1] + len(self._feet)
        self._size[new] = np.diff(first)
        self._feet = Feet(np.append(self._feet.edge, feet.edge), np.append(self._feet.offset, feet.offset))

    def _snapped(self, polygons: NDArray[Any]) -> tuple[Feet, NDArray[np.intp]]:
        points, owner = boundary_points(polygons, self._spacing)
        feet = snap(self._network, points, self._reach)
        there = feet.edge >= 0
        return feet[there], owner[there]
