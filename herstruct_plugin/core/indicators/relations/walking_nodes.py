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
from ...network.graph import Network, build_network
from ...network.junctions import Junctions, merged_nodes
from ..terms import GlobalTerm
from .walks import walking_networks

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

    def totals(self, state: State) -> Mapping[str, Ints]:
        """Totals of a state. No measure changes the streets."""
        if state.afresh:
            return _count(state.baseline)
        cache = state.baseline.cache
        if self.name not in cache:
            cache[self.name] = _count(state.baseline)
        found: Mapping[str, Ints] = cache[self.name]
        return found


def _count(baseline: Baseline) -> dict[str, Ints]:
    streets, parameters = baseline.neighbourhood.streets, baseline.parameters
    found = {name: np.zeros(baseline.count, dtype=np.int64) for name in (JUNCTIONS, DEAD_ENDS)}
    if streets is None:
        return found
    merge = int(quantise_length(parameters.node_distance))
    lines = streets.geometry[streets["walkable"]]
    network, _ = walking_networks(baseline)
    nodes = merged_nodes(network, merge)
    tree = shapely.STRtree(shapely.points(nodes.xy))
    safe = parameters.analysis_buffer - parameters.node_distance - SLACK
    line_tree = None
    for area, polygon in enumerate(baseline.areas):
        here = np.sort(tree.query(polygon, predicate="dwithin", distance=HALF_MM))
        mine, counted = nodes, here
        if not _within(network, nodes, here, polygon, safe):
            line_tree = line_tree or shapely.STRtree(lines)
            around = line_tree.query(polygon, predicate="dwithin", distance=parameters.analysis_buffer)
            mine = merged_nodes(build_network(lines[np.sort(around)]), merge)
            counted = shapely.dwithin(shapely.points(mine.xy), polygon, HALF_MM)
        found[JUNCTIONS][area] = np.count_nonzero(mine.degree[counted] >= 3)
        found[DEAD_ENDS][area] = np.count_nonzero(mine.degree[counted] == 1)
    return found


def _within(network: Network, nodes: Junctions, which: NDArray[Any], polygon: Any, reach: float) -> bool:
    """Whether all members of the junctions lie within ``reach`` m of the area."""
    if reach < 0:
        return False
    members = np.flatnonzero(nodes.member_of(which))
    return bool(shapely.dwithin(shapely.points(network.xy[members]), polygon, reach).all())


WALKING_NODES = WalkingNodesTerm()
