"""A graph of street lines: nodes, and edges whose lengths are whole millimetres.

Nodes (settled 55) are the ends of lines, vertices that two or more lines share within 0.01 m, and places
where such a point lies on the interior of another line. Lines that merely cross do not meet: one may be a
bridge.

Positions are measured along whole lines and rounded there; the length of an edge is the difference of two
positions. So a distance does not depend on how far-away lines cut up a line, nor on rounding edge by edge.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray
from scipy.sparse import coo_matrix
from scipy.sparse.csgraph import connected_components
from scipy.spatial import cKDTree

from ..model.quantities import Ints, quantise_length

TOLERANCE = 10  # mm
SEARCH = 0.0105  # m; distances are rounded to whole mm before they are compared
FINE = 1 << 20  # parts of a metre, so that positions are sums of integers


@dataclass(frozen=True)
class Network:
    """Edges in the order of line, then position; none is shared by two lines.

    Attributes:
        lines: the lines (single parts) in the order of their ids.
        total: length of each line, mm.
        line, start, length: line of each edge, position of its beginning on the line and its length, mm.
        u, v: nodes at its beginning and end.
        nodes: number of nodes; ``xy`` (nodes, 2) their positions in m.
        first: first edge of each line; one longer than ``lines``.
        owner: which of the lines that were given each line is, or is a part of.
        before: the network to which the last of the lines were added, see ``extension.py``.
    """

    lines: NDArray[Any]
    total: Ints
    line: NDArray[np.intp]
    start: Ints
    length: Ints
    u: NDArray[np.intp]
    v: NDArray[np.intp]
    nodes: int
    first: NDArray[np.intp]
    owner: NDArray[np.intp]
    xy: NDArray[np.float64]
    before: Network | None = None

    @cached_property
    def tree(self) -> Any:
        """STRtree of the lines."""
        return shapely.STRtree(self.lines)

    def lines_at(self, box: Any) -> NDArray[np.intp]:
        """Lines whose box meets a box."""
        if self.before is None:
            return np.asarray(self.tree.query(box))
        old = len(self.before.lines)
        more = shapely.intersects(shapely.envelope(self.lines[old:]), box)
        return np.append(self.before.lines_at(box), old + np.flatnonzero(more))

    def edges_of(self, lines: NDArray[np.intp]) -> NDArray[np.intp]:
        """The edges of the given lines, in order."""
        lines = np.sort(lines)
        size = self.first[lines + 1] - self.first[lines]
        before = np.repeat(np.cumsum(size) - size, size)
        return np.arange(int(size.sum())) - before + np.repeat(self.first[lines], size)

    def part(self, lines: NDArray[np.intp]) -> Network:
        """Only the given lines (sorted), between the same nodes; its edges are those of ``edges_of``."""
        edges, kept = self.edges_of(lines), self.lines[lines]
        line = np.searchsorted(lines, self.line[edges])
        return Network(
            kept,
            self.total[lines],
            line,
            self.start[edges],
            self.length[edges],
            self.u[edges],
            self.v[edges],
            self.nodes,
            np.searchsorted(line, np.arange(len(lines) + 1)),
            self.owner[lines],
            self.xy,
        )


def build_network(lines: NDArray[Any]) -> Network:
    """The network of lines (n,); parts of multi-part lines are lines of their own."""
    parts, owner = real_parts(lines)
    vertex = Vertices(parts)
    _, stops, place = stops_and_nodes(vertex, parts, shapely.STRtree(parts))
    return network_of(parts, owner, vertex.total, stops, place)


def stops_and_nodes(
    vertex: Vertices, lines: NDArray[Any], tree: Any
) -> tuple[NDArray[np.intp], Stops, NDArray[np.float64]]:
    """(node of each vertex, -1 for none; stops by line, then position; place of each node)."""
    node_of, _ = _shared_nodes(vertex)
    at = np.flatnonzero(node_of >= 0)
    place = vertex.xy[at[np.unique(node_of[at], return_index=True)[1]]]
    more = _on_interiors(vertex, tree, lines, node_of, place)
    stops = Stops(node_of[at], vertex.line[at], vertex.position[at]).joined(more)
    return node_of, stops[np.lexsort((stops.node, stops.position, stops.line))], place


def real_parts(lines: NDArray[Any]) -> tuple[NDArray[Any], NDArray[np.intp]]:
    """The parts of lines that have a length, and the line of each."""
    parts, owner = shapely.get_parts(shapely.force_2d(lines), return_index=True)
    real = shapely.length(parts) > 0
    return parts[real], owner[real]


@dataclass(frozen=True)
class Stops:
    """Nodes along lines: node, line, position in mm of each."""

    node: NDArray[np.intp]
    line: NDArray[np.intp]
    position: Ints

    def __getitem__(self, which: Any) -> Stops:
        return Stops(self.node[which], self.line[which], self.position[which])

    def joined(self, other: Stops) -> Stops:
        """These and others."""
        return Stops(
            np.append(self.node, other.node),
            np.append(self.line, other.line),
            np.append(self.position, other.position),
        )


def network_of(
    lines: NDArray[Any],
    owner: NDArray[np.intp],
    total: Ints,
    stops: Stops,
    place: NDArray[np.float64],
    before: Network | None = None,
) -> Network:
    """The network of lines whose stops are known, by line, then position; ``place`` of each node."""
    node, line = stops.node, stops.line
    length = np.diff(stops.position)
    real = (line[1:] == line[:-1]) & ((length > 0) | (node[1:] != node[:-1]))
    edge_line = line[:-1][real]
    return Network(
        lines,
        total,
        edge_line,
        stops.position[:-1][real],
        length[real],
        node[:-1][real],
        node[1:][real],
        len(place),
        np.searchsorted(edge_line, np.arange(len(lines) + 1)),
        owner,
        place,
        before,
    )


class Vertices:
    """All vertices, their line, and their position along it in whole mm."""

    def __init__(self, lines: NDArray[Any]) -> None:
        self.xy, self.line = shapely.get_coordinates(lines, return_index=True)
        changes = np.flatnonzero(np.diff(self.line)) + 1
        self.first = np.append(0, changes) if len(lines) else np.zeros(0, dtype=np.intp)
        self.last = np.append(changes, len(self.xy)) - 1 if len(lines) else np.zeros(0, dtype=np.intp)
        self.end = np.zeros(len(self.xy), dtype=bool)
        self.end[self.first] = self.end[self.last] = True
        step = np.zeros(len(self.xy), dtype=np.int64)
        if len(lines):
            step[1:] = np.rint(np.hypot(*np.diff(self.xy, axis=0).T) * FINE).astype(np.int64)
        step[self.first] = 0
        along = np.cumsum(step)
        along -= np.repeat(along[self.first], self.last - self.first + 1)
        self.position = quantise_length(along / FINE)
        self.total = self.position[self.last]


def _shared_nodes(vertex: Vertices) -> tuple[NDArray[np.intp], int]:
    """Node of each vertex, -1 for a vertex of one line only, and the number of nodes."""
    node = np.full(len(vertex.xy), -1, dtype=np.intp)
    if not len(vertex.xy):
        return node, 0
    one, two = cKDTree(vertex.xy).query_pairs(SEARCH, output_type="ndarray").T
    meet = (vertex.line[one] != vertex.line[two]) | vertex.end[one] | vertex.end[two]
    meet &= quantise_length(np.hypot(*(vertex.xy[one] - vertex.xy[two]).T)) <= TOLERANCE
    one, two = one[meet], two[meet]
    chosen = vertex.end.copy()
    chosen[one] = chosen[two] = True
    number = np.cumsum(chosen) - 1
    count = int(number[-1]) + 1
    links = coo_matrix((np.ones(len(one)), (number[one], number[two])), shape=(count, count))
    nodes, label = connected_components(links, directed=False)
    node[chosen] = label
    return node, int(nodes)


def _on_interiors(
    vertex: Vertices, tree: Any, lines: NDArray[Any], node_of: NDArray[np.intp], place: NDArray[np.float64]
) -> Stops:
    """Where a node lies on a line that has no vertex there."""
    at = np.flatnonzero(node_of >= 0)
    points = shapely.points(place)
    node, line = tree.query(points, predicate="dwithin", distance=SEARCH)
    near = quantise_length(shapely.distance(points[node], lines[line])) <= TOLERANCE
    node, line = node[near], line[near]
    position = quantise_length(shapely.line_locate_point(lines[line], points[node]))
    # a line may come back to a node of its own; what is a vertex of it there is known already
    scale = int(vertex.position.max(initial=0)) * 2 + 4 * TOLERANCE
    pairs, rank = np.unique(node_of[at] * len(lines) + vertex.line[at], return_inverse=True)
    known = np.sort(rank * scale + vertex.position[at])
    known = np.concatenate(([-scale], known, [scale * (len(pairs) + 1)]))
    found = np.searchsorted(pairs, node * len(lines) + line)
    other = np.append(pairs, -1)[found] != node * len(lines) + line
    wanted = found * scale + position
    after = np.searchsorted(known, wanted)
    new = other | (np.minimum(known[after] - wanted, wanted - known[after - 1]) > 2 * TOLERANCE)
    return Stops(node[new], line[new], position[new])
