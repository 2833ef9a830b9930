"""Tree crowns as circles, and the ground of each that no crown before it covers.

A crown is a circle of 32 segments a quarter, from angle 0 (settled 53, 93). Where crowns overlap, the tree
that comes first by id has the ground: the *own part* of a crown is the crown minus those of the earlier trees
that overlap it. So own parts never overlap and add up to the union of all crowns, and when a tree goes only
the crowns that it covered change.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import partial
from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray

from .polygons import polygonal, polygonal_each
from .quantities import Ints, quantise_area, quantise_length
from .remembered import Remembered
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
        self.remembered: Remembered[Any, Any] = Remembered(MEMORY)
        self._planted: tuple[NDArray[Any], frozenset[int], NewCrowns] | None = None

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
        for tree in gaining:
            left = [one for one in self.before[tree].tolist() if one not in lost]
            make = partial(_uncovered, self.circles[tree], self.circles[left])
            found[tree] = self.remembered.of((tree, *left), make)
        return found

    def planted(self, points: NDArray[Any], diameters: NDArray[Any], gone: Indices) -> NewCrowns:
        """New crowns; those of the last columns are made once, unless a tree beside them comes or goes."""
        last, lost = self._planted, frozenset(gone.tolist())
        if last is None or last[0] is not points or not (last[1] ^ lost).isdisjoint(last[2].beside):
            self._planted = last = points, lost, NewCrowns(self, points, diameters, gone)
        return last[2]


class NewCrowns:
    """Crowns that come after all others: what each covers that no crown before it does.

    Args:
        crowns: those that stand already.
        points, diameters: of the new ones, in the order of their ids.
        gone: trees that no longer stand.

    Attributes:
        circles, own: polygons by tree, empty where the diameter is unknown; ``known``: whether it is.
        size: quantised areas of the circles.
        beside: trees of before whose crowns overlap one, also those that no longer stand.
    """

    def __init__(self, crowns: Crowns, points: NDArray[Any], diameters: Any, gone: Indices) -> None:
        self.known, half = _halves(np.asarray(diameters, dtype=np.float64))
        self._x, self._y, self._half = shapely.get_x(points), shapely.get_y(points), half
        self._keys = list(zip(self._x.tolist(), self._y.tolist(), half.tolist(), strict=True))
        self.circles = np.empty(len(points), dtype=object)
        self.own = self.circles.copy()
        for tree, key in enumerate(self._keys):
            circle = crowns.remembered.of(("circle", *key), partial(_circles, points[tree], half[tree]))
            self.circles[tree] = self.own[tree] = circle
        self.size: Ints = quantise_area(shapely.area(self.circles))
        standing, planted = self._standing(crowns, gone), self._planted()
        for tree in np.flatnonzero(standing.sizes() + planted.sizes()).tolist():
            over = [*crowns.circles[standing[tree]], *self.circles[planted[tree]]]
            earlier = tuple(self._keys[one] for one in planted[tree].tolist())
            key = (self._keys[tree], standing[tree].tobytes(), earlier)
            self.own[tree] = crowns.remembered.of(key, partial(_uncovered, self.circles[tree], over))

    def _standing(self, crowns: Crowns, gone: Indices) -> Groups:
        """The trees before whose crowns overlap each."""
        tree, other = crowns.tree.query(self.circles)
        stands = np.ones(len(crowns.circles), dtype=bool)
        stands[gone] = False
        apart = np.hypot(crowns.x[other] - self._x[tree], crowns.y[other] - self._y[tree])
        meet = apart < crowns.half[other] + self._half[tree]
        self.beside = frozenset(other[meet].tolist())
        meet &= stands[other]
        tree, other = tree[meet], other[meet]
        order = np.lexsort((other, tree))
        return Groups(tree[order], other[order], len(self.circles))

    def _planted(self) -> Groups:
        """The new trees before each whose crowns overlap its own."""
        boxes = shapely.bounds(self.circles).reshape(-1, 4)
        low, high = boxes[:, None, :2], boxes[:, None, 2:]
        meet = (low <= boxes[None, :, 2:]).all(axis=2) & (high >= boxes[None, :, :2]).all(axis=2)
        tree, other = np.nonzero(np.tril(meet, -1))
        apart = np.hypot(self._x[other] - self._x[tree], self._y[other] - self._y[tree])
        meet = apart < self._half[other] + self._half[tree]
        return Groups(tree[meet], other[meet], len(self.circles))


def _halves(diameters: NDArray[np.float64]) -> tuple[NDArray[np.bool_], NDArray[np.float64]]:
    """(whether a diameter counts, half of it or 0)."""
    size = np.nan_to_num(diameters, nan=0.0, posinf=0.0, neginf=0.0)
    known = (size > 0) & (size <= LARGEST_CROWN)
    return known, np.where(known, size, 0.0) / 2


def _circles(points: Any, radii: Any) -> Any:
    return shapely.buffer(points, radii, quad_segs=SEGMENTS)


def _uncovered(circle: Any, over: Iterable[Any]) -> Any:
    """A crown without others, one after the other."""
    for other in over:
        circle = polygonal(shapely.difference(circle, other))
    return circle


def _without(shapes: NDArray[Any], over: NDArray[Any], feedback: Feedback | None = None) -> NDArray[Any]:
    return polygonal_each(elementwise(shapely.difference, shapes, over, feedback=feedback))
