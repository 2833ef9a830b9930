"""Reach along the network, from the foot of the dwelling to the foot of an access point.

Nothing is walked again but what moves. Each point remembers a witness: the access point nearest to it in the
baseline. While the witness counts, the point reaches what it reached. From polygons that begin to count
one walks once a move. Only where the witness is lost and no such polygon is near, distances are found without
the lost ones.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property, partial
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray

from ...model.remembered import Remembered
from ...network.access_points import AccessFeet
from ...network.field import Distances, Field, WalkingGraph
from ...network.graph import Network
from ...network.losing import LosingField
from ...network.snap import Feet
from .reach import Flags, Indices, Moved
from .walks import Spot

REMEMBERED = 256  # moves; new places


class OnFoot:
    """Walking in one area.

    Args:
        box: all of the network that a walk may use meets it.
        access: of all polygons; ``goals``: those that count in the baseline.
        feet: of the area's points on the network; ``limit``: mm.

    Attributes:
        graph: the area's part of the network; ``feet``: of the points on it.
        points, owner: access points (of ``AccessFeet``) of the goals that stand on it, and their polygons.
        witness: the nearest access point of each, -1 for none.
    """

    def __init__(
        self, network: Network, box: Any, access: AccessFeet, goals: Indices, feet: Feet, limit: int
    ) -> None:
        self.network, self.box, self.limit = network, box, limit
        self.graph = WalkingGraph(network, network.edges_of(network.lines_at(box)))
        self._access, self._goals = access, goals
        self.feet = self.graph.here(feet)
        self.judged: Flags = self.feet.edge >= 0
        points, owner = access.points_of(goals)
        sources = self.graph.here(access.feet[points])
        here = sources.edge >= 0
        self.points, self.owner = points[here], owner[here]
        self._field = LosingField(self.graph, sources[here], limit)
        self.witness = self._field.nearest(self.feet)
        self._gains: Remembered[Moved, Gain] = Remembered(REMEMBERED)
        self._stood: Remembered[Spot, tuple[Feet, int]] = Remembered(REMEMBERED)

    @cached_property
    def places(self) -> tuple[NDArray[np.intp], NDArray[np.intp], NDArray[np.float64]]:
        """(points of ``AccessFeet``, polygon, coordinates) of all the goals' points, wherever they stand."""
        points, owner = self._access.points_of(self._goals)
        return points, owner, self._access.xy[points]

    def judges(self, spot: Spot) -> bool:
        """Those near enough to the network."""
        return bool(self.stand(spot)[0].edge[0] >= 0)

    def after(self, moves: Sequence[Moved]) -> After:
        """What is reached after moves."""
        lost = np.zeros(len(self._access), dtype=bool)
        for one in moves:
            lost[one.lost] = True
        return After(self, lost[self.owner], [self.gain(one) for one in moves])

    def distances_without(self, lost: Flags, feet: Feet) -> Distances:
        """mm to the nearest access point of the baseline's goals that is not lost, from feet on the graph."""
        return self._field.without(lost, feet)

    def gain(self, moved: Moved) -> Gain:
        """Who reaches the polygons that begin to count."""
        return self._gains.of(moved, partial(self._gain, moved))

    def gain_of(self, feet: Feet) -> Gain:
        """Who reaches some access points, by their feet on the network."""
        return Gain(self.graph.distances(self.graph.here(feet), self.limit), self.feet)

    def stand(self, spot: Spot) -> tuple[Feet, int]:
        """(foot, witness) of a new place."""

        def found() -> tuple[Feet, int]:
            foot = self.graph.here(spot.foot)
            return foot, int(self._field.nearest(foot)[0])

        return self._stood.of(spot, found)

    def _gain(self, moved: Moved) -> Gain:
        some = [self._access.of(moved.gained)[0], self._access.of_others(moved.shapes)]
        return self.gain_of(Feet.joined(some))


class Gaining(Protocol):
    """Who reaches something: the area's ``points``, and other places."""

    points: NDArray[np.intp]

    def at(self, spot: Spot, foot: Feet) -> bool:
        """Whether a place reaches it."""
        ...


class Gain:
    """Who reaches some polygons: the area's ``points``, and other places."""

    def __init__(self, field: Field, feet: Feet) -> None:
        self.field, self.points = field, np.flatnonzero(np.isfinite(field.at(feet)))
        self._known: Remembered[Spot, bool] = Remembered(REMEMBERED)

    def at(self, spot: Spot, foot: Feet) -> bool:
        """Whether a place reaches them."""
        return self._known.of(spot, lambda: bool(np.isfinite(self.field.at(foot))[0]))


class After:
    """What is reached without the access points ``lost`` and with some gains."""

    def __init__(self, way: OnFoot, lost: Flags, gains: Sequence[Gaining]) -> None:
        self._way, self._lost, self._gains = way, lost, gains
        before = way.witness >= 0
        self.points: Flags = before.copy()
        self.points[before] = ~lost[way.witness[before]]
        for gain in gains:
            self.points[gain.points] = True
        again = np.flatnonzero(before & ~self.points)
        if len(again):
            self.points[again] = np.isfinite(way.distances_without(lost, way.feet[again]))
        self._known: Remembered[Spot, bool] = Remembered(REMEMBERED)

    def at(self, spot: Spot) -> bool:
        """Whether a place where no dwelling of the baseline stands reaches a goal."""
        return self._known.of(spot, lambda: self._at(spot))

    def _at(self, spot: Spot) -> bool:
        foot, witness = self._way.stand(spot)
        lost = witness >= 0 and bool(self._lost[witness])
        if (witness >= 0 and not lost) or any(gain.at(spot, foot) for gain in self._gains):
            return True
        return lost and bool(np.isfinite(self._way.distances_without(self._lost, foot))[0])
