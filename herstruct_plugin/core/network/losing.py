"""Walking distances from many sources when some of these are lost.

Where the nearest source stays, so does the distance. Nodes whose nearest source is lost are searched again,
from the nodes around them and from the sources that are left on the edges there.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from ..model.vector import Groups
from .field import Distances, Field, WalkingGraph
from .snap import Feet


class LosingField:
    """Distances from the nearest of some sources, up to a limit in mm, also without some of them."""

    def __init__(self, graph: WalkingGraph, sources: Feet, limit: int) -> None:
        self._graph, self._sources, self._limit = graph, sources, limit
        self._all = graph.nearest(sources, limit)
        self._distance, self._source = self._all.of_nodes()
        self._on_edge = Groups(sources.edge, np.arange(len(sources)), len(graph))

    def nearest(self, feet: Feet) -> NDArray[np.intp]:
        """The nearest of all sources, -1 beyond the limit and for a foot that stands nowhere."""
        return self._all.with_source(feet)[1]

    def without(self, lost: NDArray[np.bool_], feet: Feet) -> Distances:
        """Distances from the nearest source that is not lost. All feet stand on edges of the graph."""
        if not lost.any():
            return self._all.at(feet)
        graph = self._graph
        orphan = (self._source >= 0) & lost[self._source]
        again = orphan[graph.u] | orphan[graph.v]
        again[feet.edge] = True
        edges = np.flatnonzero(again)
        part, nodes = graph.part(edges)
        start = np.where(orphan[nodes], np.inf, self._distance[nodes])
        left = self._on_edge.pairs(edges)[1]
        left = left[~lost[left]]

        def there(some: Feet) -> Feet:
            return Feet(np.searchsorted(edges, some.edge), some.offset)

        return Field(part, there(self._sources[left]), self._limit, 1, start).at(there(feet))
