"""Access points of polygons on a network with some more lines; what lies near these is looked up again."""

from __future__ import annotations

import numpy as np
import shapely
from numpy.typing import NDArray

from .access_points import AccessFeet
from .graph import Network
from .snap import Feet, moved_over


class PathAccessFeet(AccessFeet):
    """Like ``before``, whose network is ``network.before``."""

    def __init__(self, network: Network, before: AccessFeet) -> None:
        super().__init__(network, before.polygons, before.spacing, before.reach)
        self._before = before
        old = 0 if network.before is None else len(network.before.lines)
        low, high = np.split(shapely.total_bounds(network.lines[old:]), 2)
        reach = before.reach / 1000 + 0.001
        self._low, self._high = low - reach, high + reach

    def _feet_of(self, new: NDArray[np.intp]) -> tuple[Feet, NDArray[np.intp]]:
        bounds = shapely.bounds(self.polygons[new]).reshape(-1, 4)
        near = ((bounds[:, :2] <= self._high) & (bounds[:, 2:] >= self._low)).all(axis=1)
        far = np.flatnonzero(~near)
        feet, polygon = self._before.of(new[far])
        again, place = self._snapped(self.polygons[new[near]])
        owner = np.append(np.searchsorted(new, polygon), np.flatnonzero(near)[place])
        order = np.argsort(owner, kind="stable")
        return Feet.joined([moved_over(self._network, feet), again])[order], owner[order]
