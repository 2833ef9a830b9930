"""Reach as the crow flies, straight to the polygon, for areas without a network."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray

from ...model.quantities import quantise_length
from ...model.remembered import Remembered
from .reach import Flags, Indices, Moved
from .walks import Spot

SLACK = 0.001  # m
REMEMBERED = 256  # new places


class AsTheCrowFlies:
    """Straight distances in one area; everything is judged.

    Args:
        shapes, tree: all polygons; ``goals``: those that count in the baseline, sorted.
        points: of the area; ``limit``: mm.
    """

    def __init__(
        self, shapes: NDArray[Any], tree: Any, goals: Indices, points: NDArray[Any], limit: int
    ) -> None:
        self._shapes, self._tree, self._goals, self._limit = shapes, tree, goals, limit
        self.points = points
        self.judged: Flags = np.ones(len(points), dtype=bool)
        self.witness = np.append(goals, -1)[self.nearest(points, shapes[goals])]

    def judges(self, spot: Spot) -> bool:
        """Always."""
        return True

    def after(self, moves: Sequence[Moved]) -> _After:
        """What is reached after moves."""
        counts = np.zeros(len(self._shapes) + 1, dtype=bool)  # the last for no polygon
        counts[self._goals] = True
        for one in moves:
            counts[one.lost] = False
            counts[one.gained] = True
        new = [self._shapes[one.gained] for one in moves] + [one.shapes for one in moves]
        return _After(self, counts, np.concatenate([self._shapes[:0], *new]))

    def near_counting(self, points: NDArray[Any], counts: Flags) -> Flags:
        """Which points have one of the polygons that count within the limit."""
        if not len(points):
            return np.zeros(0, dtype=bool)
        around = shapely.buffer(shapely.box(*shapely.total_bounds(points)), self._limit / 1000 + SLACK)
        near = self._tree.query(around)
        return self.nearest(points, self._shapes[near[counts[near]]]) >= 0

    def nearest(self, points: NDArray[Any], shapes: NDArray[Any]) -> Indices:
        """The nearest of the shapes within the limit of each point, -1 when there is none."""
        found = np.full(len(points), -1, dtype=np.intp)
        if len(points) and len(shapes):
            (point, shape), distance = shapely.STRtree(shapes).query_nearest(
                points, max_distance=self._limit / 1000 + SLACK, return_distance=True, all_matches=False
            )
            near = quantise_length(distance) <= self._limit
            found[point[near]] = shape[near]
        return found


class _After:
    """What is reached when the polygons that count are those flagged, and some new ones."""

    def __init__(self, way: AsTheCrowFlies, counts: Flags, new: NDArray[Any]) -> None:
        self._way, self._counts, self._new = way, counts, new
        self.points: Flags = counts[way.witness]
        again = np.flatnonzero(~self.points & (way.witness >= 0))  # what was nearest no longer counts
        self.points[again] = way.near_counting(way.points[again], counts)
        rest = np.flatnonzero(~self.points)
        self.points[rest] = way.nearest(way.points[rest], new) >= 0
        self._known: Remembered[Spot, bool] = Remembered(REMEMBERED)

    def at(self, spot: Spot) -> bool:
        """Whether a place where no dwelling of the baseline stands reaches a goal."""
        return self._known.of(spot, lambda: self._at(spot.stand.points))

    def _at(self, point: NDArray[Any]) -> bool:
        near = self._way.near_counting(point, self._counts)
        return bool(near[0] or self._way.nearest(point, self._new)[0] >= 0)
