"""Junctions and dead ends of a network: nodes that lie close together are one (settled 56).

Nodes less than a distance apart belong together, by single linkage over all nodes; together they lie at the
mean of their positions. The degree is the number of edges that leave the cluster, each end of an edge counted
where it is. An edge between two nodes of one cluster stays inside it, unless it goes out and comes back: when
it is longer than the straight line between its ends by twice the distance, it leaves at both ends. So a
round drawn as one line counts like a round drawn as two.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import coo_matrix
from scipy.sparse.csgraph import connected_components
from scipy.spatial import cKDTree

from ..model.quantities import Ints, quantise_length
from ..model.vector import Groups
from .graph import FINE, Network


@dataclass(frozen=True)
class Junctions:
    """Merged nodes.

    Attributes:
        xy: (n, 2) positions in m.
        degree: edges that leave each.
        of_node: the junction of each node of the network.
    """

    xy: NDArray[np.float64]
    degree: Ints
    of_node: NDArray[np.intp]

    def member_of(self, which: NDArray[np.intp]) -> NDArray[np.bool_]:
        """Which nodes of the network belong to the given junctions."""
        chosen = np.zeros(len(self.degree), dtype=bool)
        chosen[which] = True
        return np.asarray(chosen[self.of_node])


def merged_nodes(network: Network, distance: int) -> Junctions:
    """The nodes of a network, those less than ``distance`` mm apart as one."""
    return _merged(network.xy, network.u, network.v, network.length, distance)


class Merged:
    """The junctions of a network, and how they change with more lines.

    Attributes:
        junctions: of the network.
    """

    def __init__(self, network: Network, distance: int) -> None:
        self._network, self._distance = network, distance
        self.junctions = merged_nodes(network, distance)

    @cached_property
    def _near(self) -> Any:
        return cKDTree(self._network.xy)

    @cached_property
    def _members(self) -> Groups:
        return Groups(self.junctions.of_node, np.arange(self._network.nodes), len(self.junctions.degree))

    def after(self, network: Network) -> Change:
        """What changes on the network with more lines; nodes of this one keep their numbers."""
        base, old = self._network, len(self._network.lines)
        new = np.arange(base.nodes, network.nodes)
        found = self._near.query_ball_point(network.xy[new], self._distance / 1000)
        size = network.first[1 : old + 1] - network.first[:old]
        cut = base.edges_of(np.flatnonzero(size != np.diff(base.first)))
        more = np.arange(network.first[old], len(network.length))
        ends = np.concatenate((base.u[cut], base.v[cut], network.u[more], network.v[more]))
        touched = np.append(ends[ends < base.nodes], [one for some in found for one in some])
        gone = np.unique(self.junctions.of_node[touched.astype(np.intp)])
        nodes = np.append(self._members.pairs(gone)[1], new)
        mine = np.zeros(network.nodes, dtype=bool)
        mine[nodes] = True
        edges = np.flatnonzero(mine[network.u] | mine[network.v])
        known, ends = np.unique(
            np.concatenate((nodes, network.u[edges], network.v[edges])), return_inverse=True
        )
        u, v = np.split(ends[len(nodes) :], 2)
        part = _merged(network.xy[known], u, v, network.length[edges], self._distance)
        # nodes at the other ends of these edges belong to junctions that stay as they were
        come, of = np.unique(part.of_node[ends[: len(nodes)]], return_inverse=True)
        return Change(gone, part.xy[come], part.degree[come], network.xy[nodes], of)


@dataclass(frozen=True)
class Change:
    """Junctions that go and come.

    Attributes:
        gone: by their numbers; ``xy``, ``degree``: of those that come.
        members, of: positions of the nodes that make these up, and the junction of each.
    """

    gone: NDArray[np.intp]
    xy: NDArray[np.float64]
    degree: Ints
    members: NDArray[np.float64]
    of: NDArray[np.intp]


def _merged(
    xy: NDArray[np.float64], u: NDArray[np.intp], v: NDArray[np.intp], length: Ints, distance: int
) -> Junctions:
    if not len(xy):
        return Junctions(np.zeros((0, 2)), np.zeros(0, dtype=np.int64), np.zeros(0, dtype=np.intp))
    count = len(xy)
    one, two = cKDTree(xy).query_pairs(distance / 1000, output_type="ndarray").T
    near = quantise_length(np.hypot(*(xy[one] - xy[two]).T)) < distance
    one, two = one[near], two[near]
    links = coo_matrix((np.ones(len(one)), (one, two)), shape=(count, count))
    clusters, label = connected_components(links, directed=False)
    size = np.bincount(label, minlength=clusters)
    # sums of integers: a mean does not depend on the order of its members
    total = np.zeros((clusters, 2), dtype=np.int64)
    np.add.at(total, label, np.rint(xy * FINE).astype(np.int64))
    place = total / (size[:, None] * FINE)
    place[label] = np.where(size[label, None] == 1, xy, place[label])
    straight = quantise_length(np.hypot(*(xy[u] - xy[v]).T))
    leaves = (label[u] != label[v]) | (length >= straight + 2 * distance)
    degree = np.zeros(clusters, dtype=np.int64)
    np.add.at(degree, label[u[leaves]], 1)
    np.add.at(degree, label[v[leaves]], 1)
    return Junctions(place, degree, label.astype(np.intp))
