"""Shorter ways through new lines of a network, found from what is known without them.

New lines touch the old ones at few places, the links. Between links one walks along new lines, or along old
ones as before. So a distance becomes shorter only through a link that new lines bring nearer to a source:
where they bring none nearer, nothing is searched at all, and else the search begins at those links only.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ..model.quantities import Ints
from .field import Distances, Field, WalkingGraph
from .graph import Network
from .snap import Feet, edge_at


@dataclass(frozen=True)
class Joints:
    """New nodes of a network on lines of ``network.before``: nodes, and their feet on that network."""

    nodes: NDArray[np.intp]
    feet: Feet


def joints_of(network: Network) -> Joints | None:
    """The joints of a network whose old nodes kept their numbers.

    None when one lies beyond the end of a line, which rounding may do.
    """
    before = network.before
    if before is None:
        return None
    old = int(network.first[len(before.lines)])
    end = network.start[:old] + network.length[:old]
    node = np.append(network.u[:old], network.v[:old])
    line, position = np.tile(network.line[:old], 2), np.append(network.start[:old], end)
    new = np.flatnonzero(node >= before.nodes)
    node, line, position = node[new], line[new], position[new]
    edge, offset = edge_at(before, line, position)
    if ((offset < 0) | (offset > before.length[edge])).any():
        return None
    return Joints(node, Feet(edge, offset))


class ThroughPaths:
    """Ways through some new lines between the edges of a graph.

    Feet are those of the graph, and on the new lines' edges, which are numbered after those of the graph.

    Args:
        graph: of ``network.before``; ``lines``: of the network that are new, sorted.
    """

    def __init__(
        self, graph: WalkingGraph, network: Network, joints: Joints, lines: NDArray[np.intp]
    ) -> None:
        self.graph, self.size = graph, len(graph)
        self._edges = network.edges_of(lines)
        self.length: Ints = network.length[self._edges]
        joint = graph.here(joints.feet)
        here = np.flatnonzero(joint.edge >= 0)
        ends = np.append(network.u[self._edges], network.v[self._edges])
        nodes, place = np.unique(np.append(ends, joints.nodes[here]), return_inverse=True)
        self.u, self.v, of = np.split(place, [len(self._edges), len(ends)])
        old = graph.at_nodes(np.where(nodes < (network.before or network).nodes, nodes, -1))
        known = np.flatnonzero(old.edge >= 0)
        self.links = Feet.joined([joint[here], old[known]])
        self._of = np.append(of, known)
        self._apart = self._shortest(len(nodes))

    def _shortest(self, count: int) -> Distances:
        """mm between the nodes along the new lines, and between links on one edge."""
        found = np.full((count, count), np.inf)
        found[np.arange(count), np.arange(count)] = 0.0
        one, other = np.nonzero(self.links.edge[:, None] == self.links.edge)
        beside = np.abs(self.links.offset[one] - self.links.offset[other])
        np.minimum.at(found, (self._of[one], self._of[other]), beside)
        np.minimum.at(found, (self.u, self.v), self.length)
        np.minimum.at(found, (self.v, self.u), self.length)
        for middle in range(count):
            np.minimum(found, found[:, middle, None] + found[middle], out=found)
        return found

    def here(self, feet: Feet) -> Feet:
        """Feet on new lines of the network, by edges numbered as here; -1 for others."""
        at = np.searchsorted(self._edges, feet.edge)
        at[at == len(self._edges)] = 0
        mine = self._edges[at] == feet.edge if len(self._edges) else np.zeros(len(feet), dtype=bool)
        return Feet(np.where(mine, self.size + at, -1), feet.offset)

    def edges(self, feet: Feet) -> NDArray[np.intp]:
        """Edges of the network that feet on the new lines stand on."""
        return np.asarray(self._edges[feet.edge - self.size])

    def spread(self, known: Distances, own: Feet, rank: Distances, limit: int, times: int) -> Spread:
        """What sources become nearer.

        Args:
            known: numbers of the links without the new lines, see ``Field``.
            own: sources on the new lines, with their ``rank``.
        """
        most = limit * times + times - 1
        known, offset = known.copy(), own.offset
        reach = np.full(len(self._apart), np.inf)
        at = own.edge - self.size
        np.minimum.at(reach, self.u[at], offset * times + rank)
        np.minimum.at(reach, self.v[at], (self.length[at] - offset) * times + rank)
        more: Distances | None = None
        while True:
            np.minimum.at(reach, self._of, known)
            reach = (self._apart * times + reach).min(axis=1, initial=np.inf)
            reach[reach > most] = np.inf
            nearer = np.flatnonzero(reach[self._of] < known)
            if not len(nearer):
                return Spread(self, reach, more, own, rank, times)
            start = reach[self._of[nearer]]
            found = self.graph.from_nodes(start, self.links[nearer], limit, times)
            more = found if more is None else np.minimum(more, found)
            known = np.minimum(
                known, np.minimum(reach[self._of], self.graph.reached(more, times, self.links))
            )

    def on_edges(self, reach: Distances, times: int, feet: Feet) -> Distances:
        """Numbers of feet that stand on edges of links, from the links there."""
        found = np.full(len(feet), np.inf)
        for link in range(len(self.links)):
            mine = np.flatnonzero(feet.edge == self.links.edge[link])
            beside = np.abs(feet.offset[mine] - self.links.offset[link]) * times
            found[mine] = np.minimum(found[mine], reach[self._of[link]] + beside)
        return found


@dataclass(frozen=True, eq=False)
class Spread:
    """Numbers (see ``Field``) of ways through new lines.

    Attributes:
        reach: of the nodes of the new lines; ``more``: of the nodes of the graph, None where new lines bring
            no link nearer to a source.
        own, rank: sources on the new lines.
    """

    through: ThroughPaths
    reach: Distances
    more: Distances | None
    own: Feet
    rank: Distances
    times: int

    def numbers(self, feet: Feet) -> Distances:
        """Numbers of feet; infinite where new lines bring nothing nearer."""
        through, times = self.through, self.times
        found = np.full(len(feet), np.inf)
        if self.more is not None:
            there = np.flatnonzero((feet.edge >= 0) & (feet.edge < through.size))
            old = feet[there]
            by_links = through.on_edges(self.reach, times, old)
            found[there] = np.minimum(through.graph.reached(self.more, times, old), by_links)
        there = np.flatnonzero(feet.edge >= through.size)
        if len(there):
            new = feet[there]
            at = new.edge - through.size
            by_u = self.reach[through.u[at]] + new.offset * times
            by_v = self.reach[through.v[at]] + (through.length[at] - new.offset) * times
            beside = np.abs(new.offset[:, None] - self.own.offset) * times + self.rank
            beside = np.where(new.edge[:, None] == self.own.edge, beside, np.inf)
            found[there] = np.minimum(np.minimum(by_u, by_v), beside.min(axis=1, initial=np.inf))
        return found


class PathField:
    """A field with new lines.

    Args:
        field: of the same sources without the new lines, and without those that stand on these in ``own``,
            where all feet of the sources are.

    Attributes:
        nearer: whether anything off the new lines is nearer to a source.
    """

    def __init__(self, through: ThroughPaths, field: Field, own: Feet) -> None:
        self._field, self._size = field, through.size
        there = np.flatnonzero(own.edge >= through.size)
        rank = (there if field.times > 1 else np.zeros(len(there))).astype(np.float64)
        known = field.numbers(through.links)
        self._spread = through.spread(known, own[there], rank, field.limit, field.times)
        self.nearer = self._spread.more is not None

    def at(self, feet: Feet) -> Distances:
        """Distance of each foot in mm; infinite beyond the limit and for a foot that stands nowhere."""
        return self.with_source(feet)[0]

    def with_source(self, feet: Feet) -> tuple[Distances, NDArray[np.intp]]:
        """The same, and the nearest source; -1 where the distance is infinite."""
        old = Feet(np.where(feet.edge < self._size, feet.edge, -1), feet.offset)
        return self._field.parted(np.minimum(self._field.numbers(old), self._spread.numbers(feet)))
