"""Walking distances from the nearest of many sources, along the network, in whole millimetres.

A distance runs from foot to foot: the way from a point to its foot on the network is not counted. All
distances are float64 that hold integers, so they do not depend on the order in which paths are tried.
"""

from __future__ import annotations

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
    """

    def __init__(self, network: Network, edges: NDArray[np.intp]) -> None:
        self._edges = edges
        self._length = network.length[edges]
        ends = np.concatenate((network.u[edges], network.v[edges]))
        self._nodes, ends = np.unique(ends, return_inverse=True)
        self._u, self._v = ends[: len(edges)], ends[len(edges) :]
        low, high = np.minimum(self._u, self._v), np.maximum(self._u, self._v)
        order = np.lexsort((self._length, high, low))
        low, high, length = low[order], high[order], self._length[order]
        # of parallel edges the shortest: the sparse matrix would add them up
        kept = np.append(True, (low[1:] != low[:-1]) | (high[1:] != high[:-1]))[: len(low)] & (low != high)
        low, high, length = low[kept], high[kept], length[kept].astype(np.float64)
        count = len(self._nodes)
        self._matrix = csr_matrix(
            (np.append(length, length), (np.append(low, high), np.append(high, low))), shape=(count, count)
        )

    def here(self, feet: Feet) -> Feet:
        """The feet that stand on these edges, with edges numbered within this graph."""
        at = np.searchsorted(self._edges, feet.edge)
        at[at == len(self._edges)] = 0
        mine = self._edges[at] == feet.edge if len(self._edges) else np.zeros(len(feet), dtype=bool)
        return Feet(np.where(mine, at, -1), feet.offset)

    def distances(self, sources: Feet, limit: int) -> Field:
        """Distances from the nearest source, up to ``limit`` mm. All feet are of this graph, see ``here``."""
        sources = sources[sources.edge >= 0]
        count = len(self._nodes)
        seeds = np.full(count, np.inf)
        np.minimum.at(seeds, self._u[sources.edge], sources.offset)
        np.minimum.at(seeds, self._v[sources.edge], self._length[sources.edge] - sources.offset)
        first = np.flatnonzero(seeds <= limit)
        # one more node leads to all seeds, by ways that are 1 mm too long so that none has length 0
        matrix = csr_matrix(
            (
                np.append(self._matrix.data, seeds[first] + 1),
                np.append(self._matrix.indices, first),
                np.append(self._matrix.indptr, len(self._matrix.data) + len(first)),
            ),
            shape=(count + 1, count + 1),
        )
        found = dijkstra(matrix, directed=True, indices=count, limit=limit + 1)
        return Field(self, found[:count] - 1, sources, limit)

    def reached(self, from_nodes: Distances, sources: Feet, feet: Feet) -> Distances:
        """Distance to feet by the ends of their edges or straight along the edge."""
        length = self._length[feet.edge]
        by_u = from_nodes[self._u[feet.edge]] + feet.offset
        by_v = from_nodes[self._v[feet.edge]] + (length - feet.offset)
        return np.minimum(np.minimum(by_u, by_v), self._along(sources, feet))

    def _along(self, sources: Feet, feet: Feet) -> Distances:
        scale = int(self._length.max(initial=0)) * 2 + 2  # more than any two offsets on an edge differ
        keys: Ints = np.sort(sources.edge * scale + sources.offset)
        wanted = feet.edge * scale + feet.offset
        keys = np.concatenate(([-scale * 2], keys, [scale * (len(self._length) + 2)]))
        after = np.searchsorted(keys, wanted)
        near = np.minimum(keys[after] - wanted, wanted - keys[after - 1])
        return np.where(near <= self._length[feet.edge], near.astype(np.float64), np.inf)


class Field:
    """Distances from the nearest source to every node, and from there to any foot."""

    def __init__(self, graph: WalkingGraph, from_nodes: Distances, sources: Feet, limit: int) -> None:
        self._graph, self._from_nodes, self._sources, self._limit = graph, from_nodes, sources, limit

    def at(self, feet: Feet) -> Distances:
        """Distance of each foot in mm; infinite beyond the limit and for a foot that stands nowhere."""
        found = np.full(len(feet), np.inf)
        there = feet.edge >= 0
        found[there] = self._graph.reached(self._from_nodes, self._sources, feet[there])
        return np.where(found <= self._limit, found, np.inf)
