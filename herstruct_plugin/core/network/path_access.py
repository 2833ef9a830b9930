"""Access points of polygons on a network with some more lines: those near these may give access there."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from .access_points import AccessFeet
from .graph import Network
from .snap import Feet, NewLines, lines_before, moved_over


class PathAccessFeet(AccessFeet):
    """Like ``before``, whose network is ``network.before``."""

    def __init__(self, network: Network, before: AccessFeet) -> None:
        super().__init__(network, before.polygons, before.spacing, before.reach)
        self.before = before
        self._lines = NewLines.all_of(network)

    def moved(self, points: NDArray[np.intp], xy: NDArray[np.float64]) -> tuple[NDArray[np.intp], Feet]:
        """(which of some points of ``before``, at ``xy``, give access from a new line, and from where)."""
        near = self._lines.near(xy, self.reach)
        line = lines_before(self.network, self.before.feet[points[near]])
        rows, feet = self._lines.hung(line, xy[near], self.reach)
        return near[rows], feet

    def nears(self, polygons: NDArray[np.object_]) -> bool:
        """Whether new lines may give access to one of some polygons."""
        return self._lines.beside(polygons, self.reach)

    def _look(self, new: NDArray[np.intp]) -> tuple[Feet, NDArray[np.float64], NDArray[np.intp]]:
        points, polygon = self.before.points_of(new)
        feet = moved_over(self.network, self.before.feet[points])
        xy = self.before.xy[points]
        rows, mine = self.moved(points, xy)
        feet.edge[rows], feet.offset[rows] = mine.edge, mine.offset
        return feet, xy, np.searchsorted(new, polygon)
