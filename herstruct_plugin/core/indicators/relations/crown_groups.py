"""Crowns that may be part of one patch of shade: linked, wholly or by their boxes, within a gap."""

from __future__ import annotations

from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray
from scipy.sparse import coo_matrix
from scipy.sparse.csgraph import connected_components

from ...model.crowns import Crowns, NewCrowns
from ...model.quantities import Ints, quantise_area
from ...model.vector import Groups, corners
from .clusters import Extent, grouped

SLACK = 0.001  # m

Indices = NDArray[np.intp]


class CrownGroups:
    """Crowns that are linked, wholly or by their boxes, within the gap.

    Attributes:
        large: trees whose whole crown, with all crowns that are linked to it, could make a patch that counts.
            Felling and building only make groups smaller, so without planting no other tree ever matters.
    """

    def __init__(self, crowns: Crowns, gap: int, minimum: int) -> None:
        circles, count = crowns.circles, len(crowns.circles)
        self._tree, self._margin, self._minimum = crowns.tree, gap / 1000 + SLACK, minimum
        known = np.flatnonzero(crowns.known)
        one, two = self._near(circles[known])
        one = known[one]
        links = coo_matrix((np.ones(len(one), dtype=np.int8), (one, two)), shape=(count, count))
        groups, self._label = connected_components(links, directed=False)
        size: Ints = quantise_area(shapely.area(circles))
        # float sums of integers are exact up to 2^53, which is 8,600 km2
        self._total = np.bincount(self._label, weights=size, minlength=groups)
        self._members = Groups(self._label[known], known, groups)
        self._last: tuple[NewCrowns, Indices, Indices] | None = None
        self.large = np.flatnonzero(crowns.known & (self._total[self._label] >= minimum))

    def _near(self, circles: NDArray[Any]) -> tuple[Indices, Indices]:
        low, high = corners(circles)
        one, two = self._tree.query(shapely.box(*(low - self._margin).T, *(high + self._margin).T))
        return one, two

    def with_new(self, new: NewCrowns) -> tuple[Indices, Indices]:
        """(new crowns in large groups, trees of smaller groups that these make large); the last are kept."""
        if self._last is None or self._last[0] is not new:
            self._last = new, *self._with(new)
        return self._last[1:]

    def _with(self, new: NewCrowns) -> tuple[Indices, Indices]:
        known = np.flatnonzero(new.known)
        row, tree = self._near(new.circles[known])
        near = Groups(row, self._label[tree], len(known))
        boxes = shapely.bounds(new.circles[known]).reshape(-1, 4)
        extents = [Extent(frozenset(near[one].tolist()), box) for one, box in enumerate(boxes)]
        large: list[int] = []
        touched: set[int] = set()
        for members in grouped(extents, self._margin):
            labels = frozenset().union(*(extents[one].labels for one in members))
            rows = known[members]
            if self._total[list(labels)].sum() + new.size[rows].sum() >= self._minimum:
                large += rows.tolist()
                touched |= labels
        groups = np.array(sorted(touched), dtype=np.intp)
        small = groups[self._total[groups] < self._minimum]
        return np.array(sorted(large), dtype=np.intp), np.sort(self._members.pairs(small)[1])
