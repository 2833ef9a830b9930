"""Walking distances from the nearest of many sources, along the network, in whole millimetres.

A distance runs from foot to foot: the way from a point to its foot on the network is not counted. All
distances are float64 that hold integers, so they do not depend on the order in which paths are tried.
"""

from __future__ import annotations

import math
from functools import cached_property

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_matrix
from scipy.sparse.csgraph import dijkstra

from ..model.quantities import Ints
from .graph import Network
from .snap import Feet

Distances = NDArray[np.float64]


class WalkingGraph:
    """Some edges of a network, between their own nodes.

    Args:
        edges: sorted indices of edges.

    Attributes:
        u, v: nodes of this graph at the beginning and end of each edge.
    """

    def __init__(self, network: Network, edges: NDArray[np.intp]) -> None:
        self._network, self._edges = network, edges
        self._length = network.length[edges]
        ends = np.concatenate((network.u[edges], network.v[edges]))
        self._nodes, ends = np.unique(ends, return_inverse=True)
        self.u, self.v = ends[: len(edges)], ends[len(edges) :]
        low, high = np.minimum(self.u, self.v), np.maximum(self.u, self.v)
        order = np.lexsort((self._length, high, low))
        low, high, length = low[order], high[order], self._length[order]
        # of parallel edges the shortest: the sparse matrix would add them up
        kept = np.append(True, (low[1:] != low[:-1]) | (high[1:] != high[:-1]))[: len(low)] & (low != high)
        low, high, length = low[kept], high[kept], length[kept].astype(np.float64)
        count = len(self._nodes)
        self._matrix = csr_matrix(
            (np.append(length, length), (np.append(low, high), np.append(high, low))), shape=(count, count)
        )

    def __len__(self) -> int:
        return len(self._edges)

    @cached_property
    def _at_nodes(self) -> Feet:
        """For each node a foot that stands on it."""
        feet = Feet(np.zeros(len(self._nodes), dtype=np.intp), np.zeros(len(self._nodes), dtype=np.int64))
        every = np.arange(len(self._edges))
        feet.edge[self.v], feet.offset[self.v] = every, self._length
        feet.edge[self.u], feet.offset[self.u] = every, 0
        return feet

    def at_nodes(self, nodes: NDArray[np.intp]) -> Feet:
        """Feet that stand on nodes of the network; edge -1 for those that this graph has not."""
        at = np.searchsorted(self._nodes, nodes)
        at[at == len(self._nodes)] = 0
        mine = self._nodes[at] == nodes if len(self._nodes) else np.zeros(len(nodes), dtype=bool)
        if not mine.any():
            return Feet(np.full(len(nodes), -1, dtype=np.intp), np.zeros(len(nodes), dtype=np.int64))
        feet = self._at_nodes[at]
        return Feet(np.where(mine, feet.edge, -1), feet.offset)

    def here(self, feet: Feet) -> Feet:
        """The feet that stand on these edges, with edges numbered within this graph."""
        at = np.searchsorted(self._edges, feet.edge)
        at[at == len(self._edges)] = 0
        mine = self._edges[at] == feet.edge if len(self._edges) else np.zeros(len(feet), dtype=bool)
        return Feet(np.where(mine, at, -1), feet.offset)

    def part(self, edges: NDArray[np.intp]) -> tuple[WalkingGraph, NDArray[np.intp]]:
        """A graph of some of these edges (sorted), and which node of this graph each of its nodes is."""
        part = WalkingGraph(self._network, self._edges[edges])
        return part, np.asarray(np.searchsorted(self._nodes, part._nodes))

    def distances(self, sources: Feet, limit: int) -> Field:
        """Distances from the nearest source, up to ``limit`` mm. All feet are of this graph, see ``here``."""
        return Field(self, sources, limit, 1)

    def nearest(self, sources: Feet, limit: int) -> Field:
        """The same, and which source it is; of sources that are equally near the first."""
        return Field(self, sources, limit, max(1, len(sources)))

    def from_nodes(
        self, rank: Distances, sources: Feet, limit: int, times: int, start: Distances | None = None
    ) -> Distances:
        """``times`` the distance of each node from its nearest source, plus that source's rank.

        Args:
            start: the same numbers of nodes that lie so far from other sources; infinite for the others.
        """
        count = len(self._nodes)
        seeds = np.full(count, np.inf) if start is None else start.copy()
        np.minimum.at(seeds, self.u[sources.edge], sources.offset * times + rank)
        np.minimum.at(
            seeds, self.v[sources.edge], (self._length[sources.edge] - sources.offset) * times + rank
        )
        most = limit * times + times - 1
        first = np.flatnonzero(seeds <= most)
        # one more node leads to all seeds, by ways that are 1 too long so that none has length 0
        matrix = csr_matrix(
            (
                np.append(self._matrix.data * times, seeds[first] + 1),
                np.append(self._matrix.indices, first),
                np.append(self._matrix.indptr, len(self._matrix.data) + len(first)),
            ),
            shape=(count + 1, count + 1),
        )
        return np.asarray(dijkstra(matrix, directed=True, indices=count, limit=most + 1)[:count] - 1)

    def reached(self, from_nodes: Distances, times: int, feet: Feet) -> Distances:
        """The same at feet, by the ends of their edges."""
        by_u = from_nodes[self.u[feet.edge]] + feet.offset * times
        by_v = from_nodes[self.v[feet.edge]] + (self._length[feet.edge] - feet.offset) * times
        return np.minimum(by_u, by_v)

    def key(self, feet: Feet) -> Ints:
        """Edge and offset as one number; those on one edge differ by less than ``apart``."""
        return np.asarray(feet.edge * 2 * self.apart + feet.offset)

    def beyond(self, edge: int, offset: int) -> int:
        """mm from a place on an edge to the end of it."""
        return int(self._length[edge]) - offset

    @cached_property
    def apart(self) -> int:
        """More than any two offsets on an edge differ."""
        return int(self._length.max(initial=0)) + 1


class Field:
    """Distances from the nearest source to every node, and from there to any foot.

    Distance and source are kept in one number, ``times`` the distance plus the rank of the source: one search
    finds both, and of equally near sources always the first.
    """

    def __init__(
        self, graph: WalkingGraph, sources: Feet, limit: int, times: int, start: Distances | None = None
    ) -> None:
        self._graph, self.limit, self.times = graph, limit, times
        there = np.flatnonzero(sources.edge >= 0)
        sources, rank = sources[there], np.where(times > 1, there, 0)
        self._from_nodes = graph.from_nodes(rank.astype(np.float64), sources, limit, times, start)
        keys = graph.key(sources)
        order = np.lexsort((rank, keys))
        keys, first = np.unique(keys[order], return_index=True)
        far = graph.apart * 2 * (len(graph) + 2)
        self._keys = np.concatenate(([-far], keys, [far]))
        self._ranks = np.concatenate(([0], rank[order][first], [0]))

    def at(self, feet: Feet) -> Distances:
        """Distance of each foot in mm; infinite beyond the limit and for a foot that stands nowhere."""
        return self.with_source(feet)[0]

    def of_nodes(self) -> tuple[Distances, NDArray[np.intp]]:
        """Distance of each node in mm and its nearest source; infinite and -1 beyond the limit."""
        return self.parted(self._from_nodes)

    def with_source(self, feet: Feet) -> tuple[Distances, NDArray[np.intp]]:
        """The same, and the nearest source; -1 where the distance is infinite."""
        if len(feet) == 1:
            distance, source = self._of_one(int(feet.edge[0]), int(feet.offset[0]))
            return np.array([distance]), np.array([source], dtype=np.intp)
        return self.parted(self.numbers(feet))

    def numbers(self, feet: Feet) -> Distances:
        """The numbers that hold both, not cut off at the limit; infinite for a foot that stands nowhere."""
        found = np.full(len(feet), np.inf)
        there = feet.edge >= 0
        mine = feet[there]
        by_ends = self._graph.reached(self._from_nodes, self.times, mine)
        found[there] = np.minimum(by_ends, self._along(mine))
        return found

    def _of_one(self, edge: int, offset: int) -> tuple[float, int]:
        """The same of one foot: an edit asks for few, and plain numbers are then faster than arrays."""
        if edge < 0:
            return math.inf, -1
        graph, times = self._graph, self.times
        by_u = float(self._from_nodes[graph.u[edge]]) + offset * times
        by_v = float(self._from_nodes[graph.v[edge]]) + graph.beyond(edge, offset) * times
        found, wanted = min(by_u, by_v), edge * 2 * graph.apart + offset
        after = int(self._keys.searchsorted(wanted))
        for side in (after, after - 1):
            near = abs(int(self._keys[side]) - wanted)
            if near < graph.apart:
                found = min(found, float(near * times + int(self._ranks[side])))
        if not found < (self.limit + 1) * times:
            return math.inf, -1
        whole, source = divmod(int(found), times)
        return float(whole), source

    def parted(self, numbers: Distances) -> tuple[Distances, NDArray[np.intp]]:
        """(distance, source) of numbers that hold both."""
        near = np.flatnonzero(numbers < (self.limit + 1) * self.times)
        source = np.full(len(numbers), -1, dtype=np.intp)
        distance, source[near] = np.divmod(numbers[near].astype(np.int64), self.times)
        found = np.full(len(numbers), np.inf)
        found[near] = distance
        return found, source

    def _along(self, feet: Feet) -> Distances:
        """Straight along the edge."""
        wanted = self._graph.key(feet)
        after = np.searchsorted(self._keys, wanted)
        found = np.full(len(feet), np.inf)
        for side in (after, after - 1):
            near = np.abs(self._keys[side] - wanted)
            there = near < self._graph.apart
            np.minimum(found, np.where(there, near * self.times + self._ranks[side], np.inf), out=found)
        return found
