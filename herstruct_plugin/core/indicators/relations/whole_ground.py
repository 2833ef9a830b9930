"""The ground that surfaces hold anywhere: themselves minus the higher-ranked surfaces that overlap them.

The partition knows this within the areas; here it is asked for surfaces around them too.
"""

from __future__ import annotations

from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray

from ...model.overlaps import overlapping_pairs
from ...model.polygons import polygonal_each
from ...model.vector import Groups, elementwise
from ...scenario.baseline import Baseline
from ...scenario.surfaces import surface_rank
from .patches import Indices


class WholeGround:
    """Overlaps of the surfaces near some boxes.

    Args:
        wanted: surfaces of which the ground will be asked.
        boxes: (n, 4) boxes within which surfaces count; each wanted one meets at least one of them.
    """

    def __init__(self, baseline: Baseline, wanted: Indices, boxes: NDArray[np.float64]) -> None:
        partition = baseline.partition
        self._shapes, tree = partition.surfaces, partition.tree
        rank = surface_rank(baseline.surfaces)
        known = np.zeros(len(self._shapes), dtype=bool)
        known[partition.feature] = True
        lower, higher = partition.overlaps
        strange = np.flatnonzero(~known & ~shapely.is_empty(self._shapes))
        around = shapely.box(*shapely.bounds(self._shapes[strange]).reshape(-1, 4).T)
        strange = strange[np.unique(shapely.STRtree(shapely.box(*boxes.T)).query(around)[0])]
        if len(strange):  # surfaces without ground in any area: their overlaps were not looked up yet
            beside = np.unique(tree.query(shapely.box(*shapely.bounds(self._shapes[strange]).T))[1])
            one, two = overlapping_pairs(tree, self._shapes, rank, np.union1d(strange, beside))
            new = ~(known[one] & known[two])
            lower, higher = np.append(lower, one[new]), np.append(higher, two[new])
        asked = np.zeros(len(self._shapes), dtype=bool)
        asked[wanted] = True
        mine = asked[lower]
        lower, higher = lower[mine], higher[mine]
        order = np.lexsort((rank[higher], lower))
        self._over = Groups(lower[order], higher[order], len(self._shapes))

    def left(self, surfaces: Indices, within: NDArray[Any] | None = None) -> NDArray[Any]:
        """The ground of surfaces, or their ground within a polygon each.

        Within a polygon only surfaces that meet it can cover anything: what lies elsewhere does not matter.
        """
        left = self._shapes[surfaces]
        if within is not None:
            left = polygonal_each(elementwise(shapely.intersection, within, left))
        position, over = self._over.pairs(surfaces)
        if within is not None:
            meets = shapely.intersects(within[position], self._shapes[over])
            position, over = position[meets], over[meets]
        covers = Groups(position, over, len(surfaces))
        sizes = covers.sizes()
        for turn in range(int(sizes.max(initial=0))):
            more = np.flatnonzero(sizes > turn)
            cover = self._shapes[covers.members[covers.starts[more] + turn]]
            left[more] = polygonal_each(elementwise(shapely.difference, left[more], cover))
        return left

    def covered(self, surfaces: Indices) -> NDArray[np.bool_]:
        """Whether anything overlaps each surface."""
        return np.asarray(self._over.sizes()[surfaces] > 0)
