"""Reach along the network, from the foot of the dwelling to the foot of an access point.

Nothing is walked again but what moves. Each point remembers a witness: the access point nearest to it in the
baseline. While the witness counts, the point reaches what it reached. From polygons that begin to count
one walks once a move. Only where the witness is lost and no such polygon is near, distances are found without
the lost ones.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Any

import numpy as np

from ...model.remembered import Remembered
from ...network.access_points import AccessFeet
from ...network.field import Field, WalkingGraph
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
        feet: of the points on the area's part of the network.
        witness: the nearest access point of each, -1 for none.
    """

    def __init__(
        self, network: Network, box: Any, access: AccessFeet, goals: Indices, feet: Feet, limit: int
    ) -> None:
        self._graph = WalkingGraph(network, network.edges_of(network.lines_at(box)))
        self._access, self._limit = access, limit
        self.feet = self._graph.here(feet)
        self.judged: Flags = self.feet.edge >= 0
        sources, owner = access.of(goals)
        sources = self._graph.here(sources)
        here = sources.edge >= 0
        self._field, self._owner = LosingField(self._graph, sources[here], limit), owner[here]
        self.witness = self._field.nearest(self.feet)
        self._gains: Remembered[Moved, _Gain] = Remembered(REMEMBERED)
        self._stood: Remembered[Spot, tuple[Feet, int]] = Remembered(REMEMBERED)

    def judges(self, spot: Spot) -> bool:
        """Those near enough to the network."""
        return bool(self.stand(spot)[0].edge[0] >= 0)

    def after(self, moves: Sequence[Moved]) -> _After:
        """What is reached after moves."""
        lost = np.zeros(len(self._access), dtype=bool)
        for one in moves:
            lost[one.lost] = True
        gains = [self._gains.of(one, partial(self._gain, one)) for one in moves]
        return _After(self, lost[self._owner], gains)

    def reached_without(self, lost: Flags, feet: Feet) -> Flags:
        """Which feet reach an access point of the baseline's goals that is not lost."""
        return np.isfinite(self._field.without(lost, feet))

    def stand(self, spot: Spot) -> tuple[Feet, int]:
        """(foot, witness) of a new place."""

        def found() -> tuple[Feet, int]:
            foot = self._graph.here(spot.foot)
            return foot, int(self._field.nearest(foot)[0])

        return self._stood.of(spot, found)

    def _gain(self, moved: Moved) -> _Gain:
        """Who reaches the polygons that begin to count."""
        some = [self._access.of(moved.gained)[0], self._access.of_others(moved.shapes)]
        feet = self._graph.here(Feet.joined(some))
        return _Gain(self._graph.distances(feet, self._limit), self.feet)


class _Gain:
    """Who reaches some polygons: the area's ``points``, and other places."""

    def __init__(self, field: Field, feet: Feet) -> None:
        self._field, self.points = field, np.flatnonzero(np.isfinite(field.at(feet)))
        self._known: Remembered[Spot, bool] = Remembered(REMEMBERED)

    def at(self, spot: Spot, foot: Feet) -> bool:
        """Whether a place reaches them."""
        return self._known.of(spot, lambda: bool(np.isfinite(self._field.at(foot))[0]))


class _After:
    """What is reached without the access points ``lost`` and with some gains."""

    def __init__(self, way: OnFoot, lost: Flags, gains: Sequence[_Gain]) -> None:
        self._way, self._lost, self._gains = way, lost, gains
        before = way.witness >= 0
        self.points: Flags = before.copy()
        self.points[before] = ~lost[way.witness[before]]
        for gain in gains:
            self.points[gain.points] = True
        again = np.flatnonzero(before & ~self.points)
        if len(again):
            self.points[again] = way.reached_without(lost, way.feet[again])
        self._known: Remembered[Spot, bool] = Remembered(REMEMBERED)

    def at(self, spot: Spot) -> bool:
        """Whether a place where no dwelling of the baseline stands reaches a goal."""
        return self._known.of(spot, lambda: self._at(spot))

    def _at(self, spot: Spot) -> bool:
        foot, witness = self._way.stand(spot)
        lost = witness >= 0 and bool(self._lost[witness])
        if (witness >= 0 and not lost) or any(gain.at(spot, foot) for gain in self._gains):
            return True
        return lost and bool(self._way.reached_without(self._lost, foot)[0])
