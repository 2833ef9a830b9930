"""Which dwellings of an area reach one of some polygons: along the network, or as the crow flies without one.

Both remember what they found, by what it depends on, and do not depend on each other's areas.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, Protocol

import numpy as np
import shapely
from numpy.typing import NDArray

from ...model.quantities import quantise_length
from ...network.access_points import AccessFeet
from ...network.field import Field, WalkingGraph
from ...network.graph import Network
from ...network.snap import Feet, snap

Indices = NDArray[np.intp]
NONE: Indices = np.zeros(0, dtype=np.intp)
REMEMBERED = 64  # sets of goals per area
SHAPES = 1024  # polygons per area whose access is remembered
SLACK = 0.001  # m


@dataclass(frozen=True)
class Goals:
    """Polygons that count: of the baseline by number, and others with a key to remember them by.

    Attributes:
        lost, gained: sorted, how ``members`` differs from the goals of the baseline.
    """

    members: Indices
    shapes: NDArray[Any]
    keys: tuple[bytes, ...] = ()
    lost: Indices = field(default_factory=lambda: NONE)
    gained: Indices = field(default_factory=lambda: NONE)

    @cached_property
    def key(self) -> tuple[bytes, ...]:
        """What tells these goals from others of the same area."""
        return (self.lost.tobytes(), self.gained.tobytes(), *self.keys)


class Reach(Protocol):
    """How dwellings of one area reach goals. Answers are one bool a point of the area."""

    judged: Any

    def reached(self, goals: Goals) -> Any:
        """Which points of the area reach a goal."""

    def at(self, points: NDArray[Any], goals: Goals) -> tuple[Any, Any]:
        """Which other points are judged, and which of them reach a goal."""
        ...


class OnFoot:
    """Along the network, from the foot of the dwelling to the foot of an access point.

    Args:
        box: all of the network that a walk may use meets it.
        feet: of the area's points; ``snap_limit``: mm, for other points.
        goals: those of the baseline; answers for other goals start from theirs.
        limit: mm.
    """

    def __init__(
        self,
        network: Network,
        access: AccessFeet,
        box: Any,
        feet: Feet,
        goals: Goals,
        snap_limit: int,
        limit: int,
    ) -> None:
        self._network, self._access, self._snap_limit, self._limit = network, access, snap_limit, limit
        self._graph = WalkingGraph(network, network.edges_of(network.tree.query(box)))
        self._feet = self._graph.here(feet)
        self.judged = self._feet.edge >= 0
        self._others: dict[bytes, Feet] = {}
        self._goals = goals
        self._sources, owner = access.of(goals.members)
        self._sources = self._graph.here(self._sources)
        here = self._sources.edge >= 0
        self._sources, self._owner = self._sources[here], owner[here]
        self._found: dict[tuple[bytes, ...], tuple[Field, Any]] = {}
        self._base = self._from(self._sources)

    def reached(self, goals: Goals) -> Any:
        """Which points of the area walk at most the limit to an access point of a goal."""
        return self._answer(goals)[1]

    def at(self, points: NDArray[Any], goals: Goals) -> tuple[Any, Any]:
        """The same for other points; a point too far from the network is not judged."""
        feet = self._graph.here(snap(self._network, points, self._snap_limit))
        return feet.edge >= 0, np.isfinite(self._answer(goals)[0].at(feet))

    def _answer(self, goals: Goals) -> tuple[Field, Any]:
        if goals is self._goals:
            return self._base
        if goals.key not in self._found:
            if len(self._found) >= REMEMBERED:
                self._found.clear()
            self._found[goals.key] = self._from(self._sources_of(goals))
        return self._found[goals.key]

    def _from(self, sources: Feet) -> tuple[Field, Any]:
        field = self._graph.distances(sources, self._limit)
        return field, np.isfinite(field.at(self._feet))

    def _sources_of(self, goals: Goals) -> Feet:
        """Feet of the access points that lie in this part of the network."""
        kept = self._sources[~np.isin(self._owner, goals.lost)] if len(goals.lost) else self._sources
        gained, _ = self._access.of(goals.gained)
        if len(self._others) >= SHAPES:
            self._others.clear()
        new = [one for one, key in enumerate(goals.keys) if key not in self._others]
        if new:
            feet, owner = self._access.of_others(goals.shapes[new])
            ends = np.searchsorted(owner, np.arange(len(new) + 1))
            for one, first, last in zip(new, ends[:-1], ends[1:], strict=True):
                self._others[goals.keys[one]] = self._graph.here(feet[first:last])
        parts = [kept, self._graph.here(gained), *(self._others[key] for key in goals.keys)]
        return Feet(
            np.concatenate([one.edge for one in parts]), np.concatenate([one.offset for one in parts])
        )


class AsTheCrowFlies:
    """Straight to the polygon, for areas without a network.

    Args:
        shapes, tree: the polygons of the baseline.
        points: of the area.
        goals: those of the baseline; answers for other goals start from theirs.
        limit: mm.
    """

    def __init__(
        self, shapes: NDArray[Any], tree: Any, points: NDArray[Any], goals: Goals, limit: int
    ) -> None:
        self._shapes, self._tree, self._points, self._limit = shapes, tree, points, limit
        self._goals = goals
        self.judged = np.ones(len(points), dtype=bool)
        nearest = self._nearest(points, shapes[goals.members])
        self._base = nearest >= 0
        self._member = np.append(goals.members, -1)[nearest]

    def reached(self, goals: Goals) -> Any:
        """Which points of the area have a goal within the limit."""
        if goals is self._goals:
            return self._base
        found = self._base & np.isin(self._member, goals.members)
        again = np.flatnonzero(self._base & ~found)  # the polygon that was nearest no longer counts
        found[again] = self._near_members(self._points[again], goals.members)
        gained = self._shapes[goals.gained]
        rest = np.flatnonzero(~found)
        found[rest] = self._nearest(self._points[rest], np.concatenate((gained, goals.shapes))) >= 0
        return found

    def at(self, points: NDArray[Any], goals: Goals) -> tuple[Any, Any]:
        """The same for other points; all are judged."""
        found = self._near_members(points, goals.members) | (self._nearest(points, goals.shapes) >= 0)
        return np.ones(len(points), dtype=bool), found

    def _near_members(self, points: NDArray[Any], members: Indices) -> Any:
        if not len(points):
            return np.zeros(0, dtype=bool)
        around = shapely.buffer(shapely.box(*shapely.total_bounds(points)), self._limit / 1000 + SLACK)
        near = self._tree.query(around)
        return self._nearest(points, self._shapes[near[np.isin(near, members)]]) >= 0

    def _nearest(self, points: NDArray[Any], shapes: NDArray[Any]) -> Indices:
        """The nearest of the shapes within the limit of each point, -1 when there is none."""
        found = np.full(len(points), -1, dtype=np.intp)
        if len(points) and len(shapes):
            (point, shape), distance = shapely.STRtree(shapes).query_nearest(
                points, max_distance=self._limit / 1000 + SLACK, return_distance=True, all_matches=False
            )
            near = quantise_length(distance) <= self._limit
            found[point[near]] = shape[near]
        return found
