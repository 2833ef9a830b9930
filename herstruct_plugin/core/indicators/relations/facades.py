"""Street facades: walls from which, straight out, a street lies near with no other pand in between.

The outer walls of a pand are cut into pieces of at most 10 m. A piece is a street facade when the line from
its middle, at a right angle outwards, meets a street within a distance (20 m) and meets no other pand before.
So back walls, party walls and walls that turn away from the street are none.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray

from ...model.quantities import Ints, quantise_length
from ...model.vector import Groups, corners, parts_of

PIECE = 10_000  # mm
OFF = 0.05  # m before the wall where the line of sight begins, so that it does not touch its own pand
HALF_MM = 0.0005  # m
STRETCH = 50_000  # mm; longer street segments are cut, so that their boxes stay small
CHUNK = 20_000  # polygons at a time


@dataclass(frozen=True)
class Facades:
    """Wall pieces that have a street before them.

    Attributes:
        owner: index of the polygon that each is a wall of.
        middle: (n, 2) m; ``length`` in mm.
        sight: line of sight from each to its street.
    """

    owner: NDArray[np.intp]
    middle: NDArray[np.float64]
    length: Ints
    sight: NDArray[Any]

    def __len__(self) -> int:
        return len(self.owner)


class Streets:
    """Segments of street lines, to look along from walls.

    Args:
        lines: line strings, multi-parts too.
        distance: m.
    """

    def __init__(self, lines: NDArray[Any], distance: float) -> None:
        parts = shapely.segmentize(shapely.get_parts(shapely.force_2d(lines)), STRETCH / 1000)
        xy, of = shapely.get_coordinates(parts, return_index=True)
        first = np.flatnonzero(of[1:] == of[:-1])
        self._from, self._along = xy[first], xy[first + 1] - xy[first]
        self._tree = shapely.STRtree(shapely.linestrings(np.stack((xy[first], xy[first + 1]), axis=1)))
        self._distance = distance

    def facades(self, polygons: NDArray[Any]) -> Facades:
        """The wall pieces of polygons that have a street before them, whatever stands in between."""
        parts = [
            self._of_some(polygons[at : at + CHUNK], at) for at in range(0, max(1, len(polygons)), CHUNK)
        ]
        return Facades(
            *(np.concatenate([getattr(one, name) for one in parts]) for name in Facades.__annotations__)
        )

    def _of_some(self, polygons: NDArray[Any], start: int) -> Facades:
        owner, middle, out, length = _walls(polygons)
        low, high = corners(polygons)
        reach = self._distance + 1.0
        boxes = shapely.box(*(low - reach).T, *(high + reach).T)
        polygon, segment = self._tree.query(boxes)
        pair, wall = Groups(owner, np.arange(len(owner)), len(polygons)).pairs(polygon)
        segment = segment[pair]
        way = self._meets(middle[wall], out[wall], segment)
        met = way >= 0
        nearest = np.full(len(owner), np.iinfo(np.int64).max)
        np.minimum.at(nearest, wall[met], way[met])
        mine = np.flatnonzero(nearest <= quantise_length(self._distance))
        begin = middle[mine] + OFF * out[mine]
        end = middle[mine] + np.maximum(nearest[mine] / 1000, 2 * OFF)[:, None] * out[mine]
        sight = shapely.linestrings(np.stack((begin, end), axis=1))
        return Facades(owner[mine] + start, middle[mine], length[mine], sight)

    def _meets(self, origin: Any, out: Any, segment: NDArray[np.intp]) -> Ints:
        """mm from each origin along ``out`` to each segment, -1 where it does not meet it."""
        along, to = self._along[segment], self._from[segment] - origin
        cross = out[:, 0] * along[:, 1] - out[:, 1] * along[:, 0]
        size = np.hypot(*along.T)
        turned = np.abs(cross) > 1e-9 * size
        safe = np.where(turned, cross, 1.0)
        way = (to[:, 0] * along[:, 1] - to[:, 1] * along[:, 0]) / safe
        part = (to[:, 0] * out[:, 1] - to[:, 1] * out[:, 0]) / safe
        slack = HALF_MM / np.maximum(size, HALF_MM)
        met = turned & (part >= -slack) & (part <= 1 + slack) & (way > -HALF_MM)
        met &= way < self._distance + 1.0
        return np.where(met, quantise_length(np.where(met, way, 0.0)), -1)


def _walls(polygons: NDArray[Any]) -> tuple[NDArray[np.intp], Any, Any, Ints]:
    """(polygon, middle, unit vector outwards, length in mm) of the pieces of outer walls."""
    shells, owner = parts_of(polygons)
    rings = shapely.get_exterior_ring(shells)
    inward = np.where(shapely.is_ccw(rings), 1.0, -1.0)
    xy, of = shapely.get_coordinates(rings, return_index=True)
    first = np.flatnonzero(of[1:] == of[:-1])
    along = xy[first + 1] - xy[first]
    size = np.hypot(*along.T)
    millimetres = quantise_length(size)
    real = millimetres > 0
    first, along, size, millimetres = first[real], along[real], size[real], millimetres[real]
    count = -(-millimetres // PIECE)
    wall = np.repeat(np.arange(len(first)), count)
    number = np.arange(len(wall)) - np.repeat(np.cumsum(count) - count, count)
    middle = xy[first[wall]] + along[wall] * ((number + 0.5) / count[wall])[:, None]
    turn = inward[of[first[wall]]] / size[wall]
    out = np.column_stack((along[wall, 1] * turn, -along[wall, 0] * turn))
    length = quantise_length(size[wall] / count[wall])
    return owner[of[first[wall]]], middle, out, length
