"""Junctions and dead ends of the walking network in each area (settled 55, 56, 99).

The network is that of the lines that meet the analysis buffer, kept whole, so no line ends because it was
cut. A junction whose members lie well within the buffer is the same in the network of all lines; an area with
another one is judged by a network of its own lines.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

import numpy as np
import shapely
from numpy.typing import NDArray

from ...model.quantities import Ints, quantise_length
from ...model.remembered import Remembered
from ...model.vector import Groups
from ...network.graph import Network, build_network
from ...network.junctions import Change, Junctions, Merged, merged_nodes
from ...scenario.placed import Paths
from ..terms import GlobalTerm
from .networks import REMEMBERED, Networks, given_networks, networks_of, walked_lines

if TYPE_CHECKING:
    from ...scenario.baseline import Baseline
    from ...scenario.state import State

JUNCTIONS, DEAD_ENDS = "walking_nodes.junctions", "walking_nodes.dead_ends"
HALF_MM = 0.0005  # m; a place that lies on the border, to the millimetre, is inside
SLACK = 0.1  # m more than any tolerance of the network


class WalkingNodesTerm(GlobalTerm):
    """Totals per area: junctions of three ways or more, and dead ends."""

    name = "walking_nodes"
    inputs = frozenset({"streets"})

    @property
    def around(self) -> frozenset[str]:
        """New paths."""
        return frozenset({"paths"})

    def totals(self, state: State) -> Mapping[str, Ints]:
        """Totals of a state."""
        baseline, paths = state.baseline, state.placed.paths
        networks = networks_of(state)
        if state.afresh:
            return _Counted(baseline, networks.whole, walked_lines(baseline, paths)).totals
        cache = baseline.cache
        if self.name not in cache:
            counted = _Counted(baseline, given_networks(baseline).whole, walked_lines(baseline))
            cache[self.name] = counted, Remembered[Paths, Mapping[str, Ints]](REMEMBERED)
        counted, memory = cache[self.name]
        if not paths:
            return counted.totals
        found: Mapping[str, Ints] = memory.of(paths, lambda: counted.along(networks, paths))
        return found


class _Counted:
    """Junctions and dead ends of a network in each area."""

    def __init__(self, baseline: Baseline, network: Network, lines: NDArray[Any]) -> None:
        self._baseline, parameters = baseline, baseline.parameters
        merge = int(quantise_length(parameters.node_distance))
        self._merged = Merged(network, merge)
        self._safe = parameters.analysis_buffer - parameters.node_distance - SLACK
        self._apart = False  # whether an area is judged by a network of its own
        nodes = self._merged.junctions
        self.totals = {name: np.zeros(baseline.count, dtype=np.int64) for name in (JUNCTIONS, DEAD_ENDS)}
        tree, line_tree = shapely.STRtree(shapely.points(nodes.xy)), None
        for area, polygon in enumerate(baseline.areas):
            here = np.sort(tree.query(polygon, predicate="dwithin", distance=HALF_MM))
            mine, counted = nodes, here
            if not _within(network, nodes, here, polygon, self._safe):
                self._apart = True
                line_tree = line_tree or shapely.STRtree(lines)
                around = line_tree.query(polygon, predicate="dwithin", distance=parameters.analysis_buffer)
                mine = merged_nodes(build_network(lines[np.sort(around)]), merge)
                counted = shapely.dwithin(shapely.points(mine.xy), polygon, HALF_MM)
            self.totals[JUNCTIONS][area] = np.count_nonzero(mine.degree[counted] >= 3)
            self.totals[DEAD_ENDS][area] = np.count_nonzero(mine.degree[counted] == 1)

    def along(self, networks: Networks, paths: Paths) -> Mapping[str, Ints]:
        """Totals with paths: only junctions that these make, change or do away with are counted again."""
        baseline = self._baseline
        change = self._merged.after(networks.whole) if networks.followed and not self._apart else None
        if change is None or not self._settled(change):
            return _Counted(baseline, networks.whole, walked_lines(baseline, paths)).totals
        nodes = self._merged.junctions
        found = {name: values.copy() for name, values in self.totals.items()}
        for sign, xy, degree in (
            (-1, nodes.xy[change.gone], nodes.degree[change.gone]),
            (1, change.xy, change.degree),
        ):
            node, area = self._holding(xy)
            for name, counts in ((JUNCTIONS, degree >= 3), (DEAD_ENDS, degree == 1)):
                np.add.at(found[name], area, sign * counts[node].astype(np.int64))
        return found

    def _settled(self, change: Change) -> bool:
        """Whether all members of the junctions that come lie well within the buffer of their areas."""
        node, area = self._holding(change.xy)
        members = Groups(change.of, np.arange(len(change.of)), len(change.degree))
        which, member = members.pairs(node)
        points = shapely.points(change.members[member])
        return bool(shapely.dwithin(points, self._baseline.areas[area[which]], self._safe).all())

    def _holding(self, xy: NDArray[np.float64]) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
        """(place, area) for all areas that hold a place."""
        tree = self._baseline.area_tree
        found = tree.query(shapely.points(xy), predicate="dwithin", distance=HALF_MM)
        return found[0], found[1]


def _within(network: Network, nodes: Junctions, which: NDArray[Any], polygon: Any, reach: float) -> bool:
    """Whether all members of the junctions lie within ``reach`` m of the area."""
    if reach < 0:
        return False
    members = np.flatnonzero(nodes.member_of(which))
    return bool(shapely.dwithin(shapely.points(network.xy[members]), polygon, reach).all())


WALKING_NODES = WalkingNodesTerm()
