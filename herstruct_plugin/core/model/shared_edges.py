"""Edges that polygons share with their neighbours, end point for end point."""

from __future__ import annotations

from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray

from .vector import Groups, over_threads

BUCKETS = 4
_MIX = (np.uint64(0x9E3779B97F4A7C15), np.uint64(0xD6E8FEB86659FD93))


class SharedEdges:
    """Which edges of valid polygons are shared.

    Every edge is directed so that its polygon lies to the left. It is *shared* when it occurs exactly twice,
    once in each direction, with end points that are equal as they are; else it is *loose*. Two edges may look
    like one another to the hash by which they are sought: then they count as loose.

    Args:
        polygons: valid polygons and multipolygons.

    Attributes:
        loose_boxes: box around the loose edges of each polygon (xmin, ymin, xmax, ymax), NaN when all of its
            edges are shared.
        island: whether a polygon shares no edge.
    """

    def __init__(self, polygons: NDArray[Any]) -> None:
        count = len(polygons)
        parts, row = shapely.get_parts(polygons, return_index=True)
        rings, part = shapely.get_rings(parts, return_index=True)
        points, ring = shapely.get_coordinates(rings, return_index=True)
        shell = np.append(True, part[1:] != part[:-1])[: len(rings)]
        turned = shapely.is_ccw(rings) != shell
        self._owner = row[part]  # of each ring
        start = np.flatnonzero(ring[1:] == ring[:-1])
        one, two = _pairs_of_edges(points, ring, start, turned)
        self._one, self._two = self._owner[ring[one]], self._owner[ring[two]]
        loose = np.ones(len(points), dtype=bool)
        loose[one] = loose[two] = False
        at = start[loose[start]]
        self.loose_boxes = np.full((count, 4), np.nan)
        if len(at):
            owner = self._owner[ring[at]]
            first = np.flatnonzero(np.append(True, owner[1:] != owner[:-1]))
            low, high = np.minimum(points[at], points[at + 1]), np.maximum(points[at], points[at + 1])
            self.loose_boxes[owner[first], :2] = np.minimum.reduceat(low, first)
            self.loose_boxes[owner[first], 2:] = np.maximum.reduceat(high, first)
        self.island = np.ones(count, dtype=bool)
        self.island[self._one] = self.island[self._two] = False

    def neighbours(self) -> Groups:
        """The polygons that each polygon shares an edge with, and itself."""
        count, every = len(self.island), np.arange(len(self.island))
        keys = np.unique(
            np.concatenate(
                [self._one * count + self._two, self._two * count + self._one, every * count + every]
            )
        )
        return Groups(keys // count, keys % count, count)


def _pairs_of_edges(
    points: NDArray[np.float64], ring: NDArray[Any], start: NDArray[Any], turned: NDArray[np.bool_]
) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
    """Positions in ``points`` where the two edges of each shared pair start."""
    point = np.ascontiguousarray(points).view(np.complex128).ravel()  # x and y compared at once
    index_bits = np.uint64(len(start).bit_length())
    index_mask = np.uint64((1 << int(index_bits)) - 1)
    bits = np.ascontiguousarray(points).view(np.uint64)
    mixed = bits[:, 0] * _MIX[0]
    mixed ^= mixed >> np.uint64(32)
    mixed += bits[:, 1]
    mixed *= _MIX[1]
    mixed ^= mixed >> np.uint64(29)
    key = mixed[start]
    key += mixed[start + 1]  # a sum does not depend on the direction
    key *= _MIX[0]
    key &= ~index_mask
    key |= np.arange(len(key), dtype=np.uint64)  # hash above, position below: one sort finds the pairs
    bucket = (key >> np.uint64(62)).astype(np.uint8)

    def matched(number: int) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
        mine = key[bucket == number]
        mine.sort()
        equal = np.zeros(len(mine) + 1, dtype=bool)
        equal[1:-1] = (mine[1:] ^ mine[:-1]) <= index_mask
        at = np.flatnonzero(equal[1:-1] & ~equal[:-2] & ~equal[2:])
        mine &= index_mask
        one, two = start[mine[at].astype(np.intp)], start[mine[at + 1].astype(np.intp)]
        back_one, back_two = turned[ring[one]], turned[ring[two]]
        same = point[one + back_one] == point[two + ~back_two]
        same &= point[one + ~back_one] == point[two + back_two]
        return one[same], two[same]

    found = over_threads(matched, range(BUCKETS))
    return np.concatenate([one for one, _ in found]), np.concatenate([two for _, two in found])
