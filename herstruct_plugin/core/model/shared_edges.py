"""Edges that polygons share with their neighbours, end point for end point."""

from __future__ import annotations

from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray

from .vector import Groups, over_threads

POLYGON = 3
STRIPES, STRIPE_SIZE = 64, 50_000  # edges are matched stripe by stripe: short sorts, near memory
CHUNK = 1 << 18  # edges hashed at once
_MIX = (np.uint64(0x9E3779B97F4A7C15), np.uint64(0xD6E8FEB86659FD93))


class SharedEdges:
    """Which edges of valid polygons are shared.

    Every edge is directed so that its polygon lies to the left. It is *shared* when there is one edge to pair
    it with: in the other direction, with end points that are equal as they are. Else it is *loose*, as are
    edges that look alike to the hash by which pairs are sought.

    Args:
        polygons: valid polygons and multipolygons.

    Attributes:
        loose_boxes: box around the loose edges of each polygon (xmin, ymin, xmax, ymax), NaN when all of its
            edges are shared.
        island: whether a polygon shares no edge.
    """

    def __init__(self, polygons: NDArray[Any]) -> None:
        count = len(polygons)
        rings, self._owner, shell = _rings(polygons)
        points, ring = shapely.get_coordinates(rings, return_index=True)
        turned = shapely.is_ccw(rings) != shell
        start = np.flatnonzero(ring[1:] == ring[:-1])
        self._one, self._two = _pairs_of_edges(points, ring, start, turned)
        self._ring = ring
        loose = np.ones(len(points), dtype=bool)
        loose[self._one] = loose[self._two] = False
        at = start[loose[start]]
        owner = self._owner[ring[at]]
        self.loose_boxes = np.full((count, 4), np.nan)
        if len(at):
            first = np.flatnonzero(np.append(True, owner[1:] != owner[:-1]))
            low, high = np.minimum(points[at], points[at + 1]), np.maximum(points[at], points[at + 1])
            self.loose_boxes[owner[first], :2] = np.minimum.reduceat(low, first)
            self.loose_boxes[owner[first], 2:] = np.maximum.reduceat(high, first)
        edges = np.bincount(self._owner, weights=shapely.get_num_points(rings) - 1, minlength=count)
        self.island = np.bincount(owner, minlength=count) == edges

    def neighbours(self) -> Groups:
        """The polygons that each polygon shares an edge with, and itself."""
        count, every = len(self.island), np.arange(len(self.island))
        one, two = self._owner[self._ring[self._one]], self._owner[self._ring[self._two]]
        keys = np.unique(np.concatenate([one * count + two, two * count + one, every * count + every]))
        return Groups(keys // count, keys % count, count)


def _rings(polygons: NDArray[Any]) -> tuple[NDArray[Any], NDArray[Any], NDArray[np.bool_]]:
    """(rings, row of the polygon of each, whether it is a shell); those of a polygon follow each other."""
    plain = (shapely.get_type_id(polygons) == POLYGON) & (shapely.get_num_interior_rings(polygons) == 0)
    plain &= ~shapely.is_empty(polygons)
    simple, others = np.flatnonzero(plain), np.flatnonzero(~plain)
    parts, row = shapely.get_parts(polygons[others], return_index=True)
    rings, part = shapely.get_rings(parts, return_index=True)
    shell = np.append(True, part[1:] != part[:-1])[: len(rings)]
    return (
        np.concatenate([shapely.get_exterior_ring(polygons[simple]), rings]),
        np.concatenate([simple, others[row[part]]]),
        np.concatenate([np.ones(len(simple), dtype=bool), shell]),
    )


def _keys(points: NDArray[np.float64], start: NDArray[Any]) -> NDArray[np.uint64]:
    """Hash of the end points of the edges that begin at ``start``, whichever way they go."""
    bits = np.ascontiguousarray(points).view(np.uint64)
    key = np.empty(len(start), dtype=np.uint64)

    def fill(first: int) -> None:
        mine = start[first : first + CHUNK]
        low = mine[0]
        near = bits[low : mine[-1] + 2]
        mixed = near[:, 0] * _MIX[0]
        mixed ^= mixed >> np.uint64(32)
        mixed += near[:, 1]
        mixed *= _MIX[1]
        mixed ^= mixed >> np.uint64(29)
        key[first : first + CHUNK] = (mixed[mine - low] + mixed[mine - low + 1]) * _MIX[0]

    over_threads(fill, range(0, len(start), CHUNK))
    return key


def _stripes(points: NDArray[np.float64], start: NDArray[Any]) -> tuple[NDArray[np.uint8], int]:
    """(stripe of each edge from south to north, their number); both edges of a pair are in the same one."""
    count = min(STRIPES, len(start) // STRIPE_SIZE + 1)
    middle = points[start, 1] + points[start + 1, 1]  # a sum does not depend on the direction
    low, high = middle.min(initial=np.inf), middle.max(initial=-np.inf)
    if count == 1 or high <= low:
        return np.zeros(len(start), dtype=np.uint8), 1
    return np.minimum((middle - low) * (count / (high - low)), count - 1).astype(np.uint8), count


def _pairs_of_edges(
    points: NDArray[np.float64], ring: NDArray[Any], start: NDArray[Any], turned: NDArray[np.bool_]
) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
    """Positions in ``points`` where the two edges of each shared pair start."""
    point = np.ascontiguousarray(points).view(np.complex128).ravel()  # x and y compared at once
    back = turned[ring[start]]
    index_mask = np.uint64((1 << len(start).bit_length()) - 1)
    key = _keys(points, start)
    key &= ~index_mask
    key |= np.arange(len(key), dtype=np.uint64)  # hash above, position below: one sort finds the pairs
    stripe, count = _stripes(points, start)

    def matched(number: int) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
        mine = key[stripe == number]
        mine.sort()
        equal = np.zeros(len(mine) + 1, dtype=bool)
        equal[1:-1] = (mine[1:] ^ mine[:-1]) <= index_mask
        at = np.flatnonzero(equal[1:-1] & ~equal[:-2] & ~equal[2:])
        position = (mine & index_mask).astype(np.intp)
        first, second = position[at], position[at + 1]
        back_one, back_two = back[first], back[second]
        one, two = start[first], start[second]
        same = point[one + back_one] == point[two + ~back_two]
        same &= point[one + ~back_one] == point[two + back_two]
        return one[same], two[same]

    found = over_threads(matched, range(count))
    return np.concatenate([one for one, _ in found]), np.concatenate([two for _, two in found])
