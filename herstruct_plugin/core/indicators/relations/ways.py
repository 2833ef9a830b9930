"""How one area walks: along the network within its analysis buffer, or straight where there is none."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, Protocol

import numpy as np
import shapely
from numpy.typing import NDArray

from ...model.quantities import Ints, quantise_length
from ...network.field import Distances, Field, WalkingGraph
from ...network.graph import Network
from ...network.snap import Feet, snap

SLACK = 0.001  # m


@dataclass(frozen=True, eq=False)
class Stand:
    """Where some points stand: ``feet`` on the area's graph, and whether distances from there are judged.

    ``measured`` remembers the distances from there; ``whole`` is what they are ``rows`` of, if they are.
    """

    points: NDArray[Any]
    feet: Feet
    judged: NDArray[np.bool_]
    measured: dict[Any, Any] = field(default_factory=dict)
    whole: Stand | None = None
    rows: NDArray[np.intp] | None = None

    @cached_property
    def xy(self) -> NDArray[np.float64]:
        """Coordinates of the points, m, shape (n, 2)."""
        return np.asarray(shapely.get_coordinates(self.points))

    def part(self, rows: NDArray[np.intp]) -> Stand:
        """Some of the points; what was measured of all is not measured again."""
        return Stand(self.points[rows], self.feet[rows], self.judged[rows], {}, self, rows)

    def remembered(self, key: Any, measure: Callable[[Stand], tuple[Any, ...]]) -> tuple[Any, ...]:
        """What is measured of the points, arrays with an entry a point; once, of all of them."""
        if self.whole is not None:
            return tuple(one[self.rows] for one in self.whole.remembered(key, measure))
        if key not in self.measured:
            self.measured[key] = measure(self)
        found: tuple[Any, ...] = self.measured[key]
        return found


class Near(Protocol):
    """Distances to the nearest of some goals."""

    def to(self, stand: Stand) -> Distances:
        """mm from each point; infinite beyond the limit that was asked for."""
        ...


class Way(Protocol):
    """How an area walks. ``straight``: as the crow flies."""

    straight: bool

    def stand(self, points: NDArray[Any], feet: Feet | None = None) -> Stand:
        """Where points stand; ``feet`` are theirs on the whole network when they are known."""
        ...

    def near(
        self, shapes: NDArray[Any], points: NDArray[Any], feet: Feet, limit: int, kept: bool = True
    ) -> Near:
        """Distances, up to ``limit`` mm on foot, to shapes that are entered at points with these feet.

        Where points stand, distances are remembered when they are ``kept``.
        """
        ...

    def counted(self, limit: int) -> int:
        """A limit in mm on foot, as distances of this way count."""
        ...


class OnFoot:
    """Along the lines that meet the analysis buffer: no other line can change what an area reaches.

    A point whose nearest line lies beyond the buffer stands on the nearest line within it.

    Args:
        lines: of the network, sorted; ``snap_limit``: mm.
    """

    straight = False

    def __init__(self, network: Network, lines: NDArray[np.intp], snap_limit: int) -> None:
        self._network, self._lines, self._snap_limit = network, lines, snap_limit
        self._edges = network.edges_of(lines)
        self.graph = WalkingGraph(network, self._edges)

    @cached_property
    def _part(self) -> Network:
        return self._network.part(self._lines)

    def stand(self, points: NDArray[Any], feet: Feet | None = None) -> Stand:
        """Points farther from the network than the snapping distance are not judged."""
        if feet is None:
            feet = snap(self._network, points, self._snap_limit)
        here = self.graph.here(feet)
        lost = np.flatnonzero((here.edge < 0) & (feet.edge >= 0))
        if len(lost):
            again = snap(self._part, points[lost], self._snap_limit)
            here.edge[lost], here.offset[lost] = again.edge, again.offset
        return Stand(points, here, here.edge >= 0)

    def near(
        self, shapes: NDArray[Any], points: NDArray[Any], feet: Feet, limit: int, kept: bool = True
    ) -> Walked:
        """Along the network, foot to foot."""
        return Walked(self, self.stand(points, feet).feet, limit, kept)

    def counted(self, limit: int) -> int:
        """The limit itself."""
        return limit

    def spots(self, feet: Feet) -> NDArray[np.float64]:
        """Coordinates of feet, m, shape (n, 2); not-a-number where one stands nowhere."""
        found, there = np.full((len(feet), 2), np.nan), np.flatnonzero(feet.edge >= 0)
        edge = self._edges[feet.edge[there]]
        along = (self._network.start[edge] + feet.offset[there]) / 1000
        points = shapely.line_interpolate_point(self._network.lines[self._network.line[edge]], along)
        found[there] = shapely.get_coordinates(points)
        return found


class Walked:
    """Distances along the network from the nearest of some feet (``goals``)."""

    def __init__(self, way: OnFoot, goals: Feet, limit: int, kept: bool = True) -> None:
        self.goals, self._kept, self._way = goals, kept, way
        self._field: Field = way.graph.nearest(goals, limit)

    @cached_property
    def spots(self) -> NDArray[np.float64]:
        """Where the goals are entered: coordinates of their feet, m."""
        return self._way.spots(self.goals)

    def to(self, stand: Stand) -> Distances:
        """mm from foot to foot."""
        return self.nearest(stand)[0]

    def nearest(self, stand: Stand) -> tuple[Distances, NDArray[np.intp]]:
        """The same, and which goal it is; -1 where the distance is infinite."""
        if not self._kept:
            return self._field.with_source(stand.feet)
        distance, source = stand.remembered(self, lambda whole: self._field.with_source(whole.feet))
        return distance, source


class EitherWalked(Walked):
    """The nearest of two sets of goals; of equally near ones the first set's, as if they were one set."""

    def __init__(self, one: Walked, other: Walked) -> None:
        self._both = one, other
        both = [(goals.goals.edge, goals.goals.offset) for goals in self._both]
        self.goals = Feet(*(np.concatenate(part) for part in zip(*both, strict=True)))

    @cached_property
    def spots(self) -> NDArray[np.float64]:
        """Of the one, then of the other."""
        return np.concatenate([one.spots for one in self._both])

    def nearest(self, stand: Stand) -> tuple[Distances, NDArray[np.intp]]:
        """mm from foot to foot, and which goal it is."""
        (first, goal), (second, other) = (one.nearest(stand) for one in self._both)
        return np.minimum(first, second), np.where(second < first, other + len(self._both[0].goals), goal)


@dataclass(frozen=True, eq=False)
class EitherFlown:
    """The nearest of two sets of goals, straight."""

    one: Near
    other: Near

    def to(self, stand: Stand) -> Distances:
        """mm from the point."""
        return np.minimum(self.one.to(stand), self.other.to(stand))


def either(one: Near, other: Near) -> Near:
    """Distances to the nearest of two sets of goals of one way."""
    if isinstance(one, Walked) and isinstance(other, Walked):
        return EitherWalked(one, other)
    return EitherFlown(one, other)


class AsTheCrowFlies:
    """Straight to the goal, times the detour factor, for areas without a network; everything is judged."""

    straight = True

    def __init__(self, detour: float) -> None:
        self._detour = detour

    def stand(self, points: NDArray[Any], feet: Feet | None = None) -> Stand:
        """Points where they are."""
        nowhere: Ints = np.full(len(points), -1, dtype=np.int64)
        return Stand(points, Feet(nowhere, nowhere), np.ones(len(points), dtype=bool))

    def near(
        self, shapes: NDArray[Any], points: NDArray[Any], feet: Feet, limit: int, kept: bool = True
    ) -> Flown:
        """Straight to the shapes themselves."""
        return Flown(shapes, self.counted(limit))

    def counted(self, limit: int) -> int:
        """The limit in mm divided by the detour factor."""
        return math.floor(limit / self._detour + 1e-9)


class Flown:
    """Straight distances to the nearest of some shapes."""

    def __init__(self, shapes: NDArray[Any], limit: int) -> None:
        self._tree: Any = shapely.STRtree(shapes)
        self._limit = limit

    def to(self, stand: Stand) -> Distances:
        """mm from the point."""
        found = np.full(len(stand.points), np.inf)
        if len(stand.points) and len(self._tree.geometries):
            (point, _), distance = self._tree.query_nearest(
                stand.points, max_distance=self._limit / 1000 + SLACK, return_distance=True, all_matches=False
            )
            found[point] = quantise_length(distance)
        return np.where(found <= self._limit, found, np.inf)
