"""A network with some more lines: what the lines do not touch stays as it is.

The result has the lines of ``build_network`` on all of them, the new ones last, cut at the same places. The
nodes of the old network keep their numbers. Where new lines make nodes of the old network one, which takes
ends within a centimetre of each other, everything is built again.
"""

from __future__ import annotations

from dataclasses import replace
from functools import cached_property
from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray
from scipy.sparse import coo_matrix
from scipy.sparse.csgraph import connected_components
from scipy.spatial import cKDTree

from ..model.quantities import quantise_length
from .graph import (
    SEARCH,
    TOLERANCE,
    Network,
    Stops,
    Vertices,
    build_network,
    network_of,
    real_parts,
    stops_and_nodes,
)


class Extensible:
    """A network that lines are added to, with what that needs; made once.

    Args:
        network: with an owner for each of its lines, all smaller than ``owners``.
    """

    def __init__(self, network: Network, owners: int) -> None:
        self.network, self._owners = network, owners

    @cached_property
    def _known(self) -> tuple[Vertices, NDArray[np.intp], Stops, Any]:
        """Vertices, their nodes, the stops in order, a tree of the vertices."""
        vertex = Vertices(self.network.lines)
        node_of, stops, _ = stops_and_nodes(vertex, self.network.lines, self.network.tree)
        return vertex, node_of, stops, cKDTree(vertex.xy)

    @cached_property
    def _nodes(self) -> Any:
        return shapely.STRtree(shapely.points(self.network.xy))

    def with_lines(self, lines: NDArray[Any]) -> tuple[Network, bool]:
        """(the network with more lines, whether old nodes kept their numbers)."""
        base = self.network
        parts, owner = real_parts(lines)
        every, owner = np.append(base.lines, parts), np.append(base.owner, self._owners + owner)
        found = self._extended(parts, every, owner) if len(base.lines) and len(parts) else None
        if found is None:
            return replace(build_network(every), owner=owner, before=base), False
        return found, True

    def _extended(self, parts: NDArray[Any], every: NDArray[Any], owner: NDArray[np.intp]) -> Network | None:
        """None when nodes of the old network become one."""
        base, vertex = self.network, Vertices(parts)
        known, node_of, stops, tree = self._known
        meets, old = _meetings(vertex, known, tree)
        label, fresh = _labels(vertex, meets, old, node_of)
        if label is None:
            return None
        place = _places(vertex, known, label, fresh, base)
        new = np.flatnonzero(label >= 0)
        more = Stops(label[new], len(base.lines) + vertex.line[new], vertex.position[new])
        at = np.array(sorted(fresh), dtype=np.intp)
        numbers = np.array([fresh[one] for one in at.tolist()], dtype=np.intp)
        more = more.joined(Stops(numbers, known.line[at], known.position[at]))
        more = more.joined(self._upon(parts, every, place, more))
        order = np.lexsort((more.node, more.position, more.line))
        more = more[order]
        scale = int(max(known.total.max(), vertex.total.max())) + 1
        where = np.searchsorted(
            stops.line * scale + stops.position, more.line * scale + more.position, side="right"
        )
        every_stop = Stops(
            np.insert(stops.node, where, more.node),
            np.insert(stops.line, where, more.line),
            np.insert(stops.position, where, more.position),
        )
        total = np.append(base.total, vertex.total)
        return network_of(every, owner, total, every_stop, place, base)

    def _upon(self, parts: NDArray[Any], every: NDArray[Any], place: Any, known: Stops) -> Stops:
        """Where nodes lie on lines that have no vertex there: old ones on new lines, new ones on all."""
        base = self.network
        line, node = self._nodes.query(parts, predicate="dwithin", distance=SEARCH)
        line = line + len(base.lines)
        points = shapely.points(place[base.nodes :])
        which, old = base.tree.query(points, predicate="dwithin", distance=SEARCH)
        fresh, new = np.divmod(np.arange(len(points) * len(parts)), max(1, len(parts)))
        node = np.concatenate((node, base.nodes + which, base.nodes + fresh))
        line = np.concatenate((line, old, len(base.lines) + new))
        points = shapely.points(place[node])
        near = quantise_length(shapely.distance(points, every[line])) <= TOLERANCE
        node, line, points = node[near], line[near], points[near]
        position = quantise_length(shapely.line_locate_point(every[line], points))
        told = (node[:, None] == known.node) & (line[:, None] == known.line)
        told &= np.abs(position[:, None] - known.position) <= 2 * TOLERANCE
        left = ~told.any(axis=1)
        return Stops(node[left], line[left], position[left])


Pairs = tuple[NDArray[np.intp], NDArray[np.intp]]


def _meetings(vertex: Vertices, known: Vertices, tree: Any) -> tuple[Pairs, Pairs]:
    """Pairs of new vertices that meet, and of a new and an old one."""
    one, two = cKDTree(vertex.xy).query_pairs(SEARCH, output_type="ndarray").T
    meet = (vertex.line[one] != vertex.line[two]) | vertex.end[one] | vertex.end[two]
    meet &= quantise_length(np.hypot(*(vertex.xy[one] - vertex.xy[two]).T)) <= TOLERANCE
    found = tree.query_ball_point(vertex.xy, SEARCH)
    new = np.repeat(np.arange(len(vertex.xy)), [len(some) for some in found])
    old = np.array([one for some in found for one in some], dtype=np.intp)
    near = quantise_length(np.hypot(*(vertex.xy[new] - known.xy[old]).T)) <= TOLERANCE
    return (one[meet], two[meet]), (new[near], old[near])


def _labels(
    vertex: Vertices, meets: Pairs, old: Pairs, node_of: NDArray[np.intp]
) -> tuple[NDArray[np.intp] | None, dict[int, int]]:
    """(node of each new vertex, -1 for none; nodes of old vertices that had none).

    None when a node would be made of several old ones or gain an old vertex.
    """
    count, nodes = len(vertex.xy), int(node_of.max(initial=-1)) + 1
    chosen = vertex.end.copy()
    for side in (*meets, old[0]):
        chosen[side] = True
    olds, which = np.unique(old[1], return_inverse=True)
    size = count + len(olds)
    links = np.append(meets[0], old[0]), np.append(meets[1], count + which)
    number, label = connected_components(
        coo_matrix((np.ones(len(links[0])), links), shape=(size, size)), directed=False
    )
    node = np.full(number, -1, dtype=np.intp)
    of_new, of_old = label[:count], label[count:]
    for one in np.unique(of_new[chosen]).tolist():
        before = np.unique(node_of[olds[of_old == one]])
        if len(before) > 1:
            return None, {}
        if len(before) and before[0] >= 0:
            node[one] = before[0]
        else:
            node[one], nodes = nodes, nodes + 1
    found = np.where(chosen, node[of_new], -1)
    bare = node_of[olds] < 0
    return found, dict(zip(olds[bare].tolist(), node[of_old[bare]].tolist(), strict=True))


def _places(
    vertex: Vertices, known: Vertices, label: NDArray[np.intp], fresh: dict[int, int], base: Network
) -> NDArray[np.float64]:
    """Places of all nodes: of new ones where the first vertex is."""
    place = np.vstack((base.xy, np.full((max(0, int(label.max()) + 1 - base.nodes), 2), np.nan)))
    for one in np.flatnonzero(label >= base.nodes)[::-1].tolist():
        place[label[one]] = vertex.xy[one]
    for one in sorted(fresh, reverse=True):  # old vertices come before new ones
        place[fresh[one]] = known.xy[one]
    return place
