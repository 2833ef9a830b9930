"""Dwellings of areas by the point where they stand: many share one."""

from __future__ import annotations

from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray

from ...model.quantities import Ints
from ...model.vector import Groups
from ...scenario.rows import Rows
from .egohood import distinct_points


class Homes:
    """The points of the dwellings in each area.

    Attributes:
        xy: distinct points, whole mm; ``points`` the same as geometries.
        place: index of the (area, point) pair of each row of the ``units`` row table, -1 for other units.
        area, point, count: of each pair, by area: the area, the point and the number of dwellings.
        of_area: the pairs of each area.
    """

    def __init__(self, rows: Rows, areas: int) -> None:
        mine = np.flatnonzero(rows["dwelling"])
        self.xy: Ints
        self.xy, point = distinct_points(np.column_stack((rows["x"], rows["y"]))[mine])
        self.points: NDArray[Any] = shapely.points(self.xy / 1000)
        key = rows["area"][mine] * max(1, len(self.xy)) + point
        pair, which, self.count = np.unique(key, return_inverse=True, return_counts=True)
        self.area, self.point = np.divmod(pair, max(1, len(self.xy)))
        self.place = np.full(len(rows["area"]), -1, dtype=np.intp)
        self.place[mine] = which
        self.of_area = Groups(self.area, np.arange(len(pair)), areas)
        if len(self.xy):  # places and pairs as numbers, in order, as they are
            self._low, self._high = self.xy.min(axis=0), self.xy.max(axis=0)
            self._width = int(self._high[1] - self._low[1]) + 1
            self._known = (self.xy[:, 0] - self._low[0]) * self._width + self.xy[:, 1] - self._low[1]
            self._pairs = self.area * len(self.xy) + self.point

    def within(self, area: int) -> slice:
        """Where the pairs of an area are: one after the other."""
        return slice(int(self.of_area.starts[area]), int(self.of_area.starts[area + 1]))

    def pairs_at(self, area: Any, x: Ints, y: Ints) -> NDArray[np.intp]:
        """The pair of each area and place (whole mm), -1 where no dwelling of that area stands."""
        found = np.full(len(x), -1, dtype=np.intp)
        if not len(self.xy):
            return found
        low, high, known, pairs = self._low, self._high, self._known, self._pairs
        inside = np.flatnonzero((x >= low[0]) & (x <= high[0]) & (y >= low[1]) & (y <= high[1]))
        wanted = (x[inside] - low[0]) * self._width + y[inside] - low[1]
        point = np.minimum(np.searchsorted(known, wanted), len(known) - 1)
        wanted_pair = area[inside] * len(known) + point
        pair = np.minimum(np.searchsorted(pairs, wanted_pair), len(pairs) - 1)
        there = (known[point] == wanted) & (pairs[pair] == wanted_pair)
        found[inside[there]] = pair[there]
        return found

    def sum_by_area(self, where: Any, areas: int) -> Ints:
        """Number of dwellings per area at the pairs for which ``where`` holds."""
        return np.bincount(self.area, weights=np.where(where, self.count, 0), minlength=areas).astype(
            np.int64
        )
