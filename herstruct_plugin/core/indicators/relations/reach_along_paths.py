"""Reach along the network with new paths, followed from the reach without them.

Dwellings and access points stand where they stood, or on a path. An access point that moves onto a path is
lost where it was. What paths bring nearer is found from what their links reach, see
``network/through_paths.py``.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from ...network.graph import Network
from ...network.path_access import PathAccessFeet
from ...network.snap import Feet, moved_back
from ...network.through_paths import Joints, Spread, ThroughPaths
from .reach import Flags, Moved
from .reach_on_foot import After, Gain, OnFoot
from .walks import Spot


class AlongPaths:
    """Walking in one area with new paths.

    Args:
        before: without them, on ``network.before``.
        access: of all polygons, with the paths.
        homes: feet on the network of the area's points that stand on a path; edge -1 for the others.

    Attributes:
        feet: of the points; those on paths by the edges of ``through``.
    """

    def __init__(
        self,
        before: OnFoot,
        network: Network,
        joints: Joints,
        access: PathAccessFeet,
        homes: Feet,
    ) -> None:
        self.before, self._access = before, access
        old = len(before.network.lines)
        lines = network.lines_at(before.box)
        self.through = ThroughPaths(before.graph, network, joints, np.sort(lines[lines >= old]))
        self._new = int(network.first[old])  # the first edge of a path
        points, owner, xy = before.places
        rows, own = access.moved(points, xy)
        own = self.through.here(own)
        there = own.edge >= 0
        self._own, self._owner = own[there], owner[rows[there]]
        gone = np.zeros(len(access.before.feet), dtype=bool)
        gone[points[rows]] = True
        self._gone: Flags = gone[before.points]
        self.moved = np.flatnonzero(homes.edge >= 0)
        self.feet = Feet(before.feet.edge.copy(), before.feet.offset.copy())
        mine = self.through.here(homes[self.moved])
        self.feet.edge[self.moved], self.feet.offset[self.moved] = mine.edge, mine.offset
        self.judged: Flags = self.feet.edge >= 0

    def judges(self, spot: Spot) -> bool:
        """Those near enough to the network."""
        foot = self.on_path(spot)
        return self.before.judges(spot.before or spot) if foot is None else bool(foot.edge[0] >= 0)

    def on_path(self, spot: Spot) -> Feet | None:
        """The foot of a place that stands on a path."""
        return self.through.here(spot.foot) if spot.foot.edge[0] >= self._new else None

    def after(self, moves: Sequence[Moved]) -> _AfterPaths:
        """What is reached after moves."""
        lost = np.zeros(len(self._access), dtype=bool)
        for one in moves:
            lost[one.lost] = True
        own = [self._own[~lost[self._owner]]]
        gains = []
        for one in moves:
            gain, mine = self._gain(one)
            gains.append(gain)
            own.append(mine)
        sources = lost[self.before.owner] | self._gone
        links = self.through.links
        known = self.before.distances_without(sources, links) if len(links) else np.zeros(0)
        for gain in gains:
            known = np.minimum(known, gain.field.at(links))
        feet = Feet.joined(own)
        spread = self.through.spread(known, feet, np.zeros(len(feet)), self.before.limit, 1)
        return _AfterPaths(self, sources, gains, _PathGain(spread, self.before))

    def _gain(self, moved: Moved) -> tuple[Gain, Feet]:
        """Who reaches the polygons that begin to count without paths, and their feet on paths."""
        access, before = self._access, self._access.before
        points = before.points_of(moved.gained)[0]
        rows, own = access.moved(points, before.xy[points])
        if not len(rows) and not access.nears(moved.shapes):
            return self.before.gain(moved), own
        others = access.of_others(moved.shapes)
        new = others.edge >= self._new
        own = self.through.here(Feet.joined([own, others[new]]))
        left = [before.feet[np.delete(points, rows)], moved_back(access.network, others[~new])]
        return self.before.gain_of(Feet.joined(left)), own[own.edge >= 0]


class _PathGain:
    """Who reaches a polygon along paths."""

    def __init__(self, spread: Spread, before: OnFoot) -> None:
        self._spread, self._limit = spread, before.limit
        self.points: NDArray[np.intp] = np.zeros(0, dtype=np.intp)
        if spread.more is not None:
            self.points = np.flatnonzero(self.reaches(before.feet))

    def reaches(self, feet: Feet) -> Flags:
        """Which feet reach one."""
        return np.asarray(self._spread.numbers(feet) <= self._limit)

    def at(self, spot: Spot, foot: Feet) -> bool:
        """Whether a place that stands on no path does."""
        return bool(self.reaches(foot)[0])


class _AfterPaths(After):
    """What is reached without the access points ``lost``, with some gains and along paths."""

    def __init__(self, way: AlongPaths, lost: Flags, gains: Sequence[Gain], paths: _PathGain) -> None:
        super().__init__(way.before, lost, [*gains, paths])
        self._along, self._paths = way, paths
        self.points[way.moved] = paths.reaches(way.feet[way.moved])

    def at(self, spot: Spot) -> bool:
        """Whether a place where no dwelling of the baseline stands reaches a goal."""
        foot = self._along.on_path(spot)
        return super().at(spot.before or spot) if foot is None else bool(self._paths.reaches(foot)[0])
