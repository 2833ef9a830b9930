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
    if network.before is not None:
        return hung_again(network, snap(network.before, points, limit), points, limit)
    candidates = _beside if limit <= BESIDE else _nearest
    point, line = candidates(network, points, limit)
    distance = quantise_length(elementwise(shapely.distance, points[point], network.lines[line]))
    near = distance <= limit
    point, line, distance = point[near], line[near], distance[near]
    if not len(point):
        return feet
    order = np.argsort(point, kind="stable")  # as good as sorted already
    point, line, distance = point[order], line[order], distance[order]
    first = np.flatnonzero(np.append(True, point[1:] != point[:-1]))
    many = len(network.lines)
    point, line = point[first], np.minimum.reduceat(distance * many + line, first) % many
    position = quantise_length(shapely.line_locate_point(network.lines[line], points[point]))
    position = np.minimum(position, network.total[line])
    scale = int(network.total.max()) + 1
    edge = np.searchsorted(network.line * scale + network.start, line * scale + position) - 1
    edge = np.maximum(edge, network.first[line])
    feet.edge[point] = edge
    feet.offset[point] = position - network.start[edge]
    return feet


def hung_again(network: Network, feet: Feet, points: NDArray[Any], limit: int) -> Feet:
    """Feet on a network of points whose feet on ``network.before`` are known: new lines may be nearer."""
    if network.before is None:
        return feet
    found, lines = moved_over(network, feet), NewLines.all_of(network)
    xy = shapely.get_coordinates(points)
    near = lines.near(xy, limit)
    rows, mine = lines.hung(lines_before(network, feet[near]), xy[near], limit)
    found.edge[near[rows]], found.offset[near[rows]] = mine.edge, mine.offset
    return found


def lines_before(network: Network, feet: Feet) -> NDArray[np.intp]:
    """The line of each foot on ``network.before``, -1 for a foot that stands nowhere."""
    line = (network.before or network).line
    return np.where(feet.edge >= 0, line[feet.edge], -1) if len(line) else feet.edge


class NewLines:
    """Lines of a network that ``network.before`` has not: points near them may stand on them.

    Args:
        lines: sorted.
    """

    def __init__(self, network: Network, lines: NDArray[np.intp]) -> None:
        self._network, self._lines = network, lines
        self._low_x, self._low_y, self._high_x, self._high_y = shapely.total_bounds(network.lines[lines])

    @classmethod
    def all_of(cls, network: Network) -> NewLines:
        """All of them."""
        old = 0 if network.before is None else len(network.before.lines)
        return cls(network, np.arange(old, len(network.lines)))

    def near(self, xy: NDArray[np.float64], limit: int) -> NDArray[np.intp]:
        """Rows of the points, (n, 2), that may be at most ``limit`` mm from one."""
        reach = (limit + 1) / 1000
        x = xy[:, 0]
        beside = np.flatnonzero((x >= self._low_x - reach) & (x <= self._high_x + reach))
        y = xy[beside, 1]
        return beside[(y >= self._low_y - reach) & (y <= self._high_y + reach)]

    def beside(self, shapes: NDArray[Any], limit: int) -> bool:
        """Whether any of some shapes may be at most ``limit`` mm from one."""
        reach = (limit + 1) / 1000
        low_x, low_y, high_x, high_y = shapely.bounds(shapes).reshape(-1, 4).T
        x = (low_x <= self._high_x + reach) & (high_x >= self._low_x - reach)
        return bool((x & (low_y <= self._high_y + reach) & (high_y >= self._low_y - reach)).any())

    def hung(
        self, line: NDArray[np.intp], xy: NDArray[np.float64], limit: int
    ) -> tuple[NDArray[np.intp], Feet]:
        """(rows of points that stand on one of these at most ``limit`` mm away, and where).

        Args:
            line: that each point stood on, -1 for none; of equally near lines it stays there.
        """
        if not len(xy):
            return np.zeros(0, dtype=np.intp), Feet(np.zeros(0, dtype=np.intp), np.zeros(0, dtype=np.int64))
        network, points = self._network, shapely.points(xy)
        apart = quantise_length(shapely.distance(points[:, None], network.lines[None, self._lines]))
        nearest = apart.argmin(axis=1)
        apart = apart[np.arange(len(xy)), nearest]
        given = np.full(len(xy), limit + 1)
        there = line >= 0
        given[there] = quantise_length(shapely.distance(points[there], network.lines[line[there]]))
        mine = np.flatnonzero(apart < given)
        on = self._lines[nearest[mine]]
        position = quantise_length(shapely.line_locate_point(network.lines[on], points[mine]))
        position = np.minimum(position, network.total[on])
        return mine, Feet(*edge_at(network, on, position))


def moved_over(network: Network, feet: Feet) -> Feet:
    """The same places on lines that ``network.before`` has as well, by the edges of the network."""
    if network.before is None:
        return feet
    before = network.before
    edge, offset = feet.edge.copy(), feet.offset.copy()
    there = np.flatnonzero(edge >= 0)
    line = before.line[edge[there]]
    edge[there] += network.first[line] - before.first[line]
    size = network.first[1 : len(before.lines) + 1] - network.first[: len(before.lines)]
    cut = there[(size != before.first[1:] - before.first[:-1])[line]]
    at = before.line[feet.edge[cut]]
    edge[cut], offset[cut] = edge_at(network, at, before.start[feet.edge[cut]] + feet.offset[cut])
    return Feet(edge, offset)


def moved_back(network: Network, feet: Feet) -> Feet:
    """The same places by the edges of ``network.before``; all are on lines that it has."""
    line, position = network.line[feet.edge], network.start[feet.edge] + feet.offset
    return Feet(*edge_at(network.before or network, line, position))


def edge_at(network: Network, line: NDArray[np.intp], position: Ints) -> tuple[NDArray[np.intp], Ints]:
    """(edge, offset) at positions on lines; where two edges meet the first."""
    edge = np.empty(len(line), dtype=np.intp)
    for one in np.unique(line).tolist():
        mine = line == one
        first, last = network.first[one], network.first[one + 1]
        edge[mine] = first + np.searchsorted(network.start[first:last], position[mine]) - 1
        edge[mine] = np.maximum(edge[mine], first)
    return edge, position - network.start[edge]


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
