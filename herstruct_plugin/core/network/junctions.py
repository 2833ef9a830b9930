"""Junctions and dead ends of a network: nodes that lie close together are one (settled 56).

Nodes less than a distance apart belong together, by single linkage over all nodes; together they lie at the
mean of their positions. The degree is the number of edges that leave the cluster, each end of an edge counted
where it is. An edge between two nodes of one cluster stays inside it, unless it goes out and comes back: when
it is longer than the straight line between its ends by twice the distance, it leaves at both ends. So a
round drawn as one line counts like a round drawn as two.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import coo_matrix
from scipy.sparse.csgraph import connected_components
from scipy.spatial import cKDTree

from ..model.quantities import Ints, quantise_length
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
    if not network.nodes:
        return Junctions(np.zeros((0, 2)), np.zeros(0, dtype=np.int64), np.zeros(0, dtype=np.intp))
    xy, count = network.xy, network.nodes
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
    u, v = network.u, network.v
    straight = quantise_length(np.hypot(*(xy[u] - xy[v]).T))
    leaves = (label[u] != label[v]) | (network.length >= straight + 2 * distance)
    degree = np.zeros(clusters, dtype=np.int64)
    np.add.at(degree, label[u[leaves]], 1)
    np.add.at(degree, label[v[leaves]], 1)
    return Junctions(place, degree, label.astype(np.intp))
