"""How an area walks with new paths: as without them, but for what the paths bring nearer.

Points stand where they stood, or on a path. Distances are followed from those without the paths, see
``network/through_paths.py``.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray

from ...network.field import Distances
from ...network.graph import Network
from ...network.snap import Feet, NewLines, lines_before, snap
from ...network.through_paths import Joints, PathField, ThroughPaths
from .ways import OnFoot, Stand, Walked


@dataclass(frozen=True, eq=False)
class PathStand(Stand):
    """Where points stand that stood at ``before`` without the paths; ``moved``: rows that stand on a path."""

    before: Stand | None = None
    moved: NDArray[np.intp] | None = None

    def remembered(self, key: Any, measure: Callable[[Stand], tuple[Any, ...]]) -> tuple[Any, ...]:
        """What is measured of the feet alone, by a name, differs only where they moved."""
        if self.before is None or self.moved is None or not isinstance(key, str):
            return super().remembered(key, measure)
        if key not in self.measured:
            found = self.before.remembered(key, measure)
            if len(self.moved):
                found = tuple(one.copy() for one in found)
                again = measure(
                    Stand(self.points[self.moved], self.feet[self.moved], self.judged[self.moved])
                )
                for one, new in zip(found, again, strict=True):
                    one[self.moved] = new
            self.measured[key] = found
        known: tuple[Any, ...] = self.measured[key]
        return known


class OverPaths(OnFoot):
    """Along the lines of ``before`` and new ones.

    Args:
        network: whose ``before`` that way walks; ``lines``: the new ones of it, sorted.
    """

    def __init__(self, before: OnFoot, network: Network, joints: Joints, lines: NDArray[np.intp]) -> None:
        self.before, self._with_new, self._lines_new = before, network, NewLines(network, lines)
        self.graph, self._snap_limit = before.graph, before._snap_limit
        self._network, self._edges = before._network, before._edges
        self.through = ThroughPaths(before.graph, network, joints, lines)

    def stand(self, points: NDArray[Any], feet: Feet | None = None) -> Stand:
        """Points that stand nowhere yet."""
        return self.over(self.before.stand(points))

    def over(self, stand: Stand) -> PathStand:
        """Where points stand that stood on the way before."""
        rows, feet = self.hung(stand.xy, stand.feet)
        return PathStand(stand.points, feet, feet.edge >= 0, {}, before=stand, moved=rows)

    def hung(self, xy: NDArray[np.float64], feet: Feet) -> tuple[NDArray[np.intp], Feet]:
        """(rows of points at ``xy`` that now stand on a new line, feet of all)."""
        near = self._lines_new.near(xy, self._snap_limit)
        edge = feet.edge[near]
        given = Feet(np.where(edge >= 0, self._edges[edge], -1), feet.offset[near])
        line = lines_before(self._with_new, given)
        rows, mine = self._lines_new.hung(line, xy[near], self._snap_limit)
        rows = near[rows]
        if len(rows):
            feet = Feet(feet.edge.copy(), feet.offset.copy())
            mine = self.through.here(mine)
            feet.edge[rows], feet.offset[rows] = mine.edge, mine.offset
        return rows, feet

    def near(
        self, shapes: NDArray[Any], points: NDArray[Any], feet: Feet, limit: int, kept: bool = True
    ) -> Walked:
        """Along the network, foot to foot; ``feet`` are on the network with new lines."""
        before = snap(self._network, points, self._snap_limit)
        return self.follow(self.before.near(shapes, points, before, limit, kept), points, limit, kept)

    def follow(self, near: Walked, points: NDArray[Any], limit: int, kept: bool) -> PathWalked:
        """Distances to goals, entered at points, from those without the new lines."""
        return PathWalked(self, near, points, limit, kept)

    def spots(self, feet: Feet) -> NDArray[np.float64]:
        """Coordinates of feet, m, shape (n, 2); not-a-number where one stands nowhere."""
        new = np.flatnonzero(feet.edge >= self.through.size)
        found = super().spots(Feet(np.where(feet.edge < self.through.size, feet.edge, -1), feet.offset))
        network, mine = self._with_new, feet[new]
        edge = self.through.edges(mine)
        along = (network.start[edge] + mine.offset) / 1000
        points = shapely.line_interpolate_point(network.lines[network.line[edge]], along)
        found[new] = shapely.get_coordinates(points)
        return found


class PathWalked(Walked):
    """Distances with new lines, from those without (``near``)."""

    def __init__(self, way: OverPaths, near: Walked, points: NDArray[Any], limit: int, kept: bool) -> None:
        self._before, self._kept, self._way = near, kept, way
        self.moved, self.goals = way.hung(shapely.get_coordinates(points), near.goals)
        field = near._field
        if len(self.moved):
            left = near.goals.edge.copy()
            left[self.moved] = -1
            field = way.graph.nearest(Feet(left, near.goals.offset), limit)
        self._path_field = PathField(way.through, field, self.goals)
        self._same = not len(self.moved) and not self._path_field.nearer

    @cached_property
    def spots(self) -> NDArray[np.float64]:
        """Where the goals are entered: coordinates of their feet, m."""
        found = self._before.spots
        if len(self.moved):
            found = found.copy()
            found[self.moved] = self._way.spots(self.goals[self.moved])
        return found

    def nearest(self, stand: Stand) -> tuple[Distances, NDArray[np.intp]]:
        """mm from foot to foot, and which goal it is; -1 where the distance is infinite."""
        if not self._kept:
            return self._path_field.with_source(stand.feet)
        distance, source = stand.remembered(self, self._measured)
        return distance, source

    def rerouted(self, stand: PathStand) -> NDArray[np.intp]:
        """Rows of points that walk otherwise than without the new lines."""
        if stand.before is None or stand.moved is None:
            raise TypeError("points that stood nowhere before")
        if self._same:
            return stand.moved
        distance, source = self.nearest(stand)
        before, goal = self._before.nearest(stand.before)
        other = (distance != before) | (source != goal)
        other[stand.moved] = True
        if len(self.moved):
            other |= np.isin(source, self.moved)
        return np.flatnonzero(other)

    def _measured(self, stand: Stand) -> tuple[Any, ...]:
        if not self._same or not isinstance(stand, PathStand) or stand.before is None or stand.moved is None:
            return self._path_field.with_source(stand.feet)
        found = self._before.nearest(stand.before)
        if not len(stand.moved):
            return found
        found = found[0].copy(), found[1].copy()
        found[0][stand.moved], found[1][stand.moved] = self._path_field.with_source(stand.feet[stand.moved])
        return found
