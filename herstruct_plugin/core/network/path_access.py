"""Access points of polygons on a network with some more lines: those near these may give access there."""

from __future__ import annotations

import numpy as np
import shapely
from numpy.typing import NDArray

from .access_points import AccessFeet
from .graph import Network
from .snap import Feet, hung_onto, moved_over


class PathAccessFeet(AccessFeet):
    """Like ``before``, whose network is ``network.before``."""

    def __init__(self, network: Network, before: AccessFeet) -> None:
        super().__init__(network, before.polygons, before.spacing, before.reach)
        self.before = before
        old = 0 if network.before is None else len(network.before.lines)
        self._new = np.arange(old, len(network.lines))

    def moved(self, points: NDArray[np.intp]) -> tuple[NDArray[np.intp], Feet]:
        """(which of some points of ``before`` now give access from a new line, and from where)."""
        given = self.before.feet.edge[points]
        line = np.full(len(points), -1, dtype=np.intp)
        line[given >= 0] = self.before.network.line[given[given >= 0]]
        return hung_onto(self.network, self._new, line, self.before.xy[points], self.reach)

    def nears(self, polygons: NDArray[np.object_]) -> bool:
        """Whether new lines may give access to one of some polygons."""
        low, high = np.split(shapely.total_bounds(self.network.lines[self._new]), 2)
        reach = self.reach / 1000 + 0.001
        bounds = shapely.bounds(polygons).reshape(-1, 4)
        return bool(((bounds[:, :2] <= high + reach) & (bounds[:, 2:] >= low - reach)).all(axis=1).any())

    def _look(self, new: NDArray[np.intp]) -> tuple[Feet, NDArray[np.float64], NDArray[np.intp]]:
        points, polygon = self.before.points_of(new)
        feet = moved_over(self.network, self.before.feet[points])
        rows, mine = self.moved(points)
        feet.edge[rows], feet.offset[rows] = mine.edge, mine.offset
        return feet, self.before.xy[points], np.searchsorted(new, polygon)
