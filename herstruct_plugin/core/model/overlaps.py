"""Which polygons overlap, without testing neighbours that share their border.

In a partition of the ground nearly all polygons that meet only touch, edge on edge. Testing each such pair
costs most of an overlay, so those pairs are proved apart instead:

1. Find the edges that polygons share (``SharedEdges``); the other edges are loose.
2. Test each pair (A, B) where the box of A's loose edges meets the box of B.
3. From each pair (A, B) that overlaps, test all (A', B') with A' equal to A or sharing an edge with A, and
   B' likewise.

This finds every pair that overlaps. For let S be the overlapping pairs that are not found, and h(x) how many
of them have x in both their interiors. Where h changes, on a point that lies on one line only, that point is
on an edge of B inside A, or on edges of both with A and B on the same side, for some (A, B) in S. A loose
edge there would have had (A, B) tested in step 2. A shared edge has B' on its other side (and A' likewise),
so there (A, B') or (A', B') overlaps; it is in S too, or step 3 would have found (A, B) from it. So with each
pair of S that ends there another one begins, and the other way round: h changes nowhere. As it is 0 far away,
S is empty. Nothing is rounded: end points are compared as they are, boxes only ever add tests, and a test is
the exact predicate.
"""

from __future__ import annotations

from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray

from .shared_edges import SharedEdges
from .vector import Feedback, Groups, copies, elementwise

INTERIORS_MEET = "T********"
PREPARE_FROM = 8  # tests; for fewer an index costs more than it saves
FRONT = 20_000  # overlapping pairs whose neighbours are looked up at once
Pairs = tuple[NDArray[np.intp], NDArray[np.intp]]


def overlapping_pairs(
    tree: Any,
    surfaces: NDArray[Any],
    rank: NDArray[Any],
    used: NDArray[np.intp],
    feedback: Feedback | None = None,
) -> Pairs:
    """(lower, higher): rows of surfaces whose interiors meet, ordered by lower; higher has the smaller rank.

    Args:
        tree: STRtree of the surfaces.
        surfaces: valid polygons.
        rank: unique int per surface.
        used: the rows that count, sorted.
    """
    polygons = surfaces[used]
    edges = SharedEdges(polygons)
    boxes, bounds = edges.loose_boxes, shapely.bounds(polygons)
    row = np.full(len(surfaces), -1)
    row[used] = np.arange(len(used))
    loose = np.flatnonzero(~np.isnan(boxes[:, 0]))
    one, two = tree.query(shapely.box(*boxes[loose].T))
    one, two = loose[one], row[two]
    tests = _Tests(polygons, rank[used], feedback)
    found = [tests.overlapping(one[two >= 0], two[two >= 0])]
    # the pairs of an island, and of a polygon whose loose edges span its box, were all tested by now
    done = (boxes == bounds).all(axis=1)
    near: Groups | None = None
    fronts = [found[0]]
    while fronts:
        one, two = fronts.pop()
        wide = ~(edges.island[one] | edges.island[two])
        one, two = one[wide], two[wide]
        if not len(one):
            continue
        near = near or edges.neighbours()
        for start in range(0, len(one), FRONT):
            part = slice(start, start + FRONT)
            beside = _around(near, one[part], two[part], done, bounds)
            found.append(tests.overlapping(*beside))
            fronts.append(found[-1])
    lower, higher = (np.concatenate(column) for column in zip(*found, strict=True))
    order = np.lexsort((higher, lower))
    return used[lower[order]], used[higher[order]]


def _around(
    near: Groups, one: NDArray[Any], two: NDArray[Any], done: NDArray[np.bool_], bounds: NDArray[np.float64]
) -> Pairs:
    """Pairs of a neighbour of one and a neighbour of two, themselves included, whose boxes meet."""
    position, first = near.pairs(one)
    kept = ~done[first]
    position, first = position[kept], first[kept]
    again, second = near.pairs(two[position])
    first = first[again]
    kept = ~done[second] & (first != second)
    first, second = first[kept], second[kept]
    a, b = bounds[first], bounds[second]
    meet = (a[:, :2] <= b[:, 2:]).all(axis=1) & (b[:, :2] <= a[:, 2:]).all(axis=1)
    return first[meet], second[meet]


class _Tests:
    """Tests pairs of polygons, each pair once."""

    def __init__(self, polygons: NDArray[Any], rank: NDArray[Any], feedback: Feedback | None) -> None:
        self._polygons = polygons
        self._rank = rank
        self._feedback = feedback
        self._tested = np.zeros(0, dtype=np.int64)

    def overlapping(self, one: NDArray[Any], two: NDArray[Any]) -> Pairs:
        """(lower, higher) of the given pairs that overlap and were not tested before."""
        apart = one != two
        one, two = one[apart], two[apart]
        swap = self._rank[one] < self._rank[two]
        size = len(self._polygons)
        keys = np.unique(np.where(swap, two, one) * size + np.where(swap, one, two))
        keys = np.setdiff1d(keys, self._tested, assume_unique=True)
        self._tested = np.union1d(self._tested, keys)
        lower, higher = keys // size, keys % size
        row, count = np.unique(lower, return_counts=True)
        used = row[count >= PREPARE_FROM]
        own = self._polygons.copy()
        own[used] = copies(own[used])
        shapely.prepare(own[used])
        meet = elementwise(
            _interiors_meet, own[lower], self._polygons[higher], prepared=lower, feedback=self._feedback
        )
        return lower[meet], higher[meet]


def _interiors_meet(one: NDArray[Any], two: NDArray[Any]) -> NDArray[Any]:
    return np.asarray(shapely.relate_pattern(one, two, INTERIORS_MEET))
