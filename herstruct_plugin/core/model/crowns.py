"""Tree crowns as circles, and the ground of each that no crown before it covers.

A crown is a circle of 32 segments a quarter, from angle 0 (settled 53, 93). Where crowns overlap, the tree
that comes first by id has the ground: the *own part* of a crown is the crown minus those of the earlier trees
that overlap it. So own parts never overlap and add up to the union of all crowns, and when a tree goes only
the crowns that it covered change.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray

from .polygons import polygonal_each
from .quantities import quantise_length
from .vector import Feedback, Groups, elementwise

LARGEST_CROWN = 60.0  # m; more is a filler, or centimetres
SEGMENTS = 32  # a quarter
MEMORY = 20_000  # own parts that are remembered

Indices = NDArray[np.intp]


class Crowns:
    """The crowns of trees in the order of their ids.

    Args:
        points: trunks, shape (n,).
        diameters: m, NaN unknown.

    Attributes:
        known: bool (n,), trees whose crown counts: more than 0 and at most 60 m wide.
        circles: polygons (n,), empty where the crown is unknown.
        radius: int64 (n,), mm; 0 where unknown. half: the same in m; x, y: of the trunks.
        tree: STRtree of the circles.
        before, after: for each tree the trees before and after it whose crowns overlap its own.
    """

    def __init__(
        self, points: NDArray[Any], diameters: NDArray[np.float64], feedback: Feedback | None = None
    ) -> None:
        self.known, half = _halves(np.asarray(diameters))
        self.half, self.x, self.y = half, shapely.get_x(points), shapely.get_y(points)
        self.radius = quantise_length(half)
        # a point of width 0 becomes an empty polygon
        self.circles = elementwise(_circles, np.asarray(points, dtype=object), half, feedback=feedback)
        self.tree = shapely.STRtree(self.circles)
        self.before, self.after = self._overlaps(half)
        self._own = self._all_own(feedback)
        self._memory: dict[tuple[int, ...], Any] = {}

    def _overlaps(self, half: NDArray[np.float64]) -> tuple[Groups, Groups]:
        one, two = self.tree.query(self.circles)
        later = one > two
        one, two = one[later], two[later]
        meet = np.hypot(self.x[one] - self.x[two], self.y[one] - self.y[two]) < half[one] + half[two]
        order = np.lexsort((two[meet], one[meet]))
        one, two = one[meet][order], two[meet][order]
        count = len(self.circles)
        return Groups(one, two, count), Groups(two, one, count)

    def _all_own(self, feedback: Feedback | None) -> NDArray[Any]:
        own = self.circles.copy()
        starts, sizes = self.before.starts, self.before.sizes()
        for turn in range(int(sizes.max(initial=0))):
            more = np.flatnonzero(sizes > turn)
            over = self.circles[self.before.members[starts[more] + turn]]
            own[more] = _without(own[more], over, feedback)
        return own

    def own(self) -> NDArray[Any]:
        """The own part of each crown; empty where it is unknown or covered."""
        return self._own

    def own_without(self, gone: Indices) -> Mapping[int, Any]:
        """The own parts that become others when the given trees are no longer there, by tree.

        Each is made by the same steps as if the trees had never been there, so it is the same, bit for bit.
        """
        lost = set(gone.tolist())
        gaining = sorted(set(self.after.pairs(gone)[1].tolist()) - lost)
        found = {}
        if len(self._memory) > MEMORY:
            self._memory.clear()
        for tree in gaining:
            left = [one for one in self.before[tree].tolist() if one not in lost]
            key = (tree, *left)
            if key not in self._memory:
                part = self.circles[tree : tree + 1].copy()
                for one in left:
                    part = _without(part, self.circles[one : one + 1])
                self._memory[key] = part[0]
            found[tree] = self._memory[key]
        return found


class NewCrowns:
    """Crowns that come after all others: what each covers that no crown before it does.

    Args:
        crowns: those that stand already.
        points, diameters: of the new ones, in the order of their ids.
        gone: trees that no longer stand.

    Attributes:
        circles, own: polygons by tree, empty where the diameter is unknown; ``known``: whether it is.
    """

    def __init__(self, crowns: Crowns, points: NDArray[Any], diameters: Any, gone: Indices) -> None:
        self.known, half = _halves(np.asarray(diameters, dtype=np.float64))
        self.circles = _circles(np.asarray(points, dtype=object), half)
        lost = set(gone.tolist())
        x, y = shapely.get_x(points), shapely.get_y(points)
        one, two = crowns.tree.query(self.circles)
        near = Groups(one, two, len(self.circles))
        boxes = shapely.bounds(self.circles).reshape(-1, 4)
        self.own = self.circles.copy()
        for tree in np.flatnonzero(self.known).tolist():
            before = [one for one in near[tree].tolist() if one not in lost]
            apart = np.hypot(crowns.x[before] - x[tree], crowns.y[before] - y[tree])
            meet = apart < crowns.half[before] + half[tree]
            over = crowns.circles[np.sort(np.array(before, dtype=np.intp)[meet])]
            low, high = boxes[:tree, :2] <= boxes[tree, 2:], boxes[:tree, 2:] >= boxes[tree, :2]
            meet = np.hypot(x[:tree] - x[tree], y[:tree] - y[tree]) < half[:tree] + half[tree]
            mine = np.flatnonzero(self.known[:tree] & (low & high).all(axis=1) & meet)
            for other in (*over, *self.circles[mine]):
                self.own[tree : tree + 1] = _without(
                    self.own[tree : tree + 1], np.array([other], dtype=object)
                )


def _halves(diameters: NDArray[np.float64]) -> tuple[NDArray[np.bool_], NDArray[np.float64]]:
    """(whether a diameter counts, half of it or 0)."""
    size = np.nan_to_num(diameters, nan=0.0, posinf=0.0, neginf=0.0)
    known = (size > 0) & (size <= LARGEST_CROWN)
    return known, np.where(known, size, 0.0) / 2


def _circles(points: NDArray[Any], radii: NDArray[np.float64]) -> NDArray[Any]:
    return np.asarray(shapely.buffer(points, radii, quad_segs=SEGMENTS))


def _without(shapes: NDArray[Any], over: NDArray[Any], feedback: Feedback | None = None) -> NDArray[Any]:
    return polygonal_each(elementwise(shapely.difference, shapes, over, feedback=feedback))
