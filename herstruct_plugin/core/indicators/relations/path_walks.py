"""Walking with new paths: like without them, but in areas that come near one.

A dwelling may stand on a new path, walk along it, or walk to a place that now stands on it. All of that
happens within the distance that is walked and three times the snapping distance of the path: from the
dwelling to its foot, and from the old foot of a place by the place itself to the path.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import cached_property
from typing import TYPE_CHECKING, Any

import numpy as np
import shapely
from numpy.typing import NDArray

from ...model.remembered import Remembered
from ...model.vector import Groups
from ...network.graph import Network
from ...network.snap import Feet, NewLines, hung_again, lines_before
from ...network.through_paths import joints_of
from ...scenario.objects import Edited
from .goals import Goals
from .nearby import within_reach
from .networks import given_networks, networks_of
from .path_ways import OverPaths, PathStand, PathWalked
from .walks import PASSING, Moves, Spot, Walks
from .ways import Near, OnFoot, Stand, Walked, Way

if TYPE_CHECKING:
    from ...scenario.baseline import Baseline
    from ...scenario.state import State

REMEMBERED = 4096  # new places
SETS = 4  # of paths


class PathWalks(Walks):
    """Walks along a network that is ``before``'s with some more lines.

    Args:
        followed: whether the nodes of that network kept their numbers.

    Attributes:
        joints: where new lines meet others; None when all must be walked again.
    """

    def __init__(self, baseline: Baseline, network: Network, before: Walks, followed: bool) -> None:
        self._begin(baseline, network, before.homes)
        self.before = before
        self._new = network.lines[len(before.network.lines) :]
        self._first = len(before.network.lines)
        self.joints = joints_of(network) if followed else None
        area, line = within_reach(baseline.areas, self._new, shapely.STRtree(self._new), self._buffer)
        self._new_lines = Groups(area, line, baseline.count)
        self._touched = self._new_lines.sizes() > 0
        self.walked = before.walked | self._touched
        self._near_paths: dict[float, NDArray[np.intp]] = {}
        self._placed: Remembered[Spot, Spot] = Remembered(REMEMBERED)
        self._hung: Remembered[object, tuple[Feet, Groups, Groups]] = Remembered(PASSING * 4)

    def near_paths(self, limit: int, access: int | None = None) -> NDArray[np.intp]:
        """Areas of which dwellings may walk otherwise than without the paths, up to ``limit`` mm.

        Args:
            access: mm between places and the network, the snapping distance if None.
        """
        around = self._snap_limit + 2 * (self._snap_limit if access is None else access)
        reach = min(self._buffer, (limit + around) / 1000)
        if reach not in self._near_paths:
            near = within_reach(self._areas, self._new, shapely.STRtree(self._new), reach)[0]
            self._near_paths[reach] = np.union1d(near, np.flatnonzero(self.walked & ~self.before.walked))
        return self._near_paths[reach]

    @cached_property
    def on_paths(self) -> Feet:
        """Feet on the network of the points of the dwellings that stand on a path; edge -1 for others."""
        count = len(self.homes.points)
        found = Feet(np.full(count, -1, dtype=np.intp), np.zeros(count, dtype=np.int64))
        xy, lines = self.homes.xy / 1000, NewLines.all_of(self.network)
        near = lines.near(xy, self._snap_limit)
        line = lines_before(self.network, self.before.feet_of(near))
        rows, feet = lines.hung(line, xy[near], self._snap_limit)
        found.edge[near[rows]], found.offset[near[rows]] = feet.edge, feet.offset
        return found

    def remembered(self, name: str, make: Callable[[], Any]) -> Any:
        """What a term makes of these walks, once."""
        if name not in self.memory:
            self.memory[name] = make()
        return self.memory[name]

    def feet_of(self, points: NDArray[np.intp]) -> Feet:
        """Feet of some points of the dwellings."""
        feet = self.before.feet_of(points)
        return hung_again(self.network, feet, self.homes.points[points], self._snap_limit)

    def way(self, area: int) -> Way:
        """How an area walks."""
        if not self._touched[area]:
            return self.before.way(area)
        if area not in self._ways:
            given, new = self.before.way(area), self._first + self._new_lines[area]
            if isinstance(given, OnFoot) and self.joints is not None:
                self._ways[area] = OverPaths(given, self.network, self.joints, new)
                return self._ways[area]
            lines = np.append(self.before.lines_of(area), new)
            self._ways[area] = OnFoot(self.network, lines, self._snap_limit)
        return self._ways[area]

    def stand(self, area: int) -> Stand:
        """Where the dwellings of an area stand."""
        if not self._touched[area]:
            return self.before.stand(area)
        way = self.way(area)
        if not isinstance(way, OverPaths):
            return super().stand(area)
        if area not in self._stands:
            self._stands[area] = way.over(self.before.stand(area))
        return self._stands[area]

    def number(self, area: int, goals: Goals) -> int:
        """How many of the goals lie within the analysis buffer of an area."""
        return self.before.number(area, goals)

    def near(self, area: int, goals: Goals, limit: int) -> Near:
        """Distances to the goals within the analysis buffer of an area."""
        near = super().near if self._touched[area] else self.before.near
        return near(area, goals, limit)

    def _search(self, area: int, goals: Goals, limit: int) -> Near:
        way, near = self.way(area), self.before.near(area, goals, limit)
        if not isinstance(way, OverPaths) or not isinstance(near, Walked):
            return super()._search(area, goals, limit)
        points = goals.points[self.before.located(goals)[2][area]]
        return way.follow(near, points, limit, not goals.sketched)

    def rerouted(self, area: int, goals: Iterable[tuple[Goals, int]]) -> NDArray[np.intp]:
        """Rows of dwellings of an area that may walk otherwise than without the paths.

        Args:
            goals: that are walked to, each with a limit in mm.
        """
        stand = self.stand(area)
        if not isinstance(stand, PathStand) or stand.moved is None:
            return np.arange(len(stand.points))
        found = stand.moved
        for some, limit in goals:
            near = self.near(area, some, limit) if self.number(area, some) else None
            if isinstance(near, PathWalked):
                found = np.union1d(found, near.rerouted(stand))
        return found

    def located(self, goals: Goals) -> tuple[Feet, Groups, Groups]:
        """Feet of the goals, and by area the shapes and the points within its buffer."""
        feet, shapes, points = self.before.located(goals)

        def found() -> tuple[Feet, Groups, Groups]:
            return hung_again(self.network, feet, goals.points, self._snap_limit), shapes, points

        return self._hung.of(goals.key, found)

    def moves(self, table: Edited) -> Moves:
        """How the dwellings of a state's ``units`` rows differ from the baseline's."""
        found = self.before.moves(table)
        new = tuple((self._placed_at(spot), number) for spot, number in found.new)
        return Moves(found.pair, found.sign, new)

    def _placed_at(self, spot: Spot) -> Spot:
        if not self._touched[spot.area]:
            return spot

        def found() -> Spot:
            foot = hung_again(self.network, spot.foot, spot.stand.points, self._snap_limit)
            way = self.way(spot.area)
            stand = way.over(spot.stand) if isinstance(way, OverPaths) else way.stand(spot.stand.points, foot)
            return Spot(spot.area, stand, foot, {}, spot)

        return self._placed.of(spot, found)


def without_paths(walks: Walks) -> Walks:
    """The walks of the same dwellings without new paths."""
    return walks.before if isinstance(walks, PathWalks) else walks


def walks_of(state: State, main_roads: bool = True) -> Walks:
    """Walking in a state, from the dwellings of its baseline (of the state itself when it computes afresh).

    Args:
        main_roads: whether main roads are walked along; they are crossed where streets meet on them.
    """
    baseline, cache, paths = state.baseline, state.cache, state.placed.paths
    networks = networks_of(state)
    given = networks if state.afresh else given_networks(baseline)
    wide = main_roads or given.minor is given.whole
    key = "walks", wide
    if key not in cache:
        rows = state.rows["units"].all() if state.afresh else baseline.unit_rows
        if rows is None:
            raise TypeError("walks need units")
        walks = Walks(baseline, given.whole if wide else given.minor, rows)
        cache[key] = walks, Remembered[object, PathWalks](SETS)
    walks, memory = cache[key]
    if state.afresh or not paths:
        return walks
    network = networks.whole if wide else networks.minor
    return memory.of(paths, lambda: PathWalks(baseline, network, walks, networks.followed))
