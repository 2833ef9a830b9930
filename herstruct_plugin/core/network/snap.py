"""Points put on the nearest edge of a network."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray

from ..model.quantities import Ints, quantise_length
from ..model.vector import elementwise
from .graph import Network

BESIDE = 50_000  # mm; up to this limit all lines that may be near are looked at
MANY = 8  # lines by box for each point
TIE = 0.001  # m; lines whose distance rounds to the same mm are not farther than this beyond the nearest


@dataclass(frozen=True)
class Feet:
    """Where points stand on a network: edge, and mm from its beginning; edge -1 is too far from any line."""

    edge: NDArray[np.intp]
    offset: Ints

    def __len__(self) -> int:
        return len(self.edge)

    def __getitem__(self, which: Any) -> Feet:
        return Feet(self.edge[which], self.offset[which])

    @staticmethod
    def joined(some: Sequence[Feet]) -> Feet:
        """Feet one after the other."""
        edges, offsets = [one.edge for one in some], [one.offset for one in some]
        return Feet(np.concatenate(edges), np.concatenate(offsets))


def snap(network: Network, points: NDArray[Any], limit: int) -> Feet:
    """The nearest place on the network of each point, at most ``limit`` mm away.

    Distances count in whole mm. Of lines that are equally near the first counts, of two edges of a line that
    meet there the first.
    """
    feet = Feet(np.full(len(points), -1, dtype=np.intp), np.zeros(len(points), dtype=np.int64))
    if not len(points) or not len(network.lines):
        return feet
    candidates = _beside if limit <= BESIDE else _nearest
    point, line = candidates(network, points, limit)
    distance = quantise_length(elementwise(shapely.distance, points[point], network.lines[line]))
    near = distance <= limit
    point, line, distance = point[near], line[near], distance[near]
    order = np.lexsort((line, distance, point))
    point, line = point[order], line[order]
    first = np.append(True, point[1:] != point[:-1])[: len(point)]
    point, line = point[first], line[first]
    position = quantise_length(shapely.line_locate_point(network.lines[line], points[point]))
    position = np.minimum(position, network.total[line])
    scale = int(network.total.max()) + 1
    edge = np.searchsorted(network.line * scale + network.start, line * scale + position) - 1
    edge = np.maximum(edge, network.first[line])
    feet.edge[point] = edge
    feet.offset[point] = position - network.start[edge]
    return feet


def _nearest(network: Network, points: NDArray[Any], limit: int) -> tuple[NDArray[Any], NDArray[Any]]:
    """(point, line) of the lines that may be the nearest."""
    (point, _), nearest = network.tree.query_nearest(
        points, max_distance=(limit + 1) / 1000, return_distance=True, all_matches=False
    )
    which, line = network.tree.query(points[point], predicate="dwithin", distance=nearest + TIE)
    return point[which], line


def _beside(network: Network, points: NDArray[Any], limit: int) -> tuple[NDArray[Any], NDArray[Any]]:
    """(point, line) of all lines whose box may be within a short limit: few, so faster than the nearest."""
    x, y = shapely.get_coordinates(points).T
    reach = (limit + 1) / 1000
    point, line = network.tree.query(shapely.box(x - reach, y - reach, x + reach, y + reach))
    if len(point) > MANY * len(points):  # long lines have boxes that hold much that is far from them
        return _nearest(network, points, limit)
    return point, line
