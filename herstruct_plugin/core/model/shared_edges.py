"""Edges that polygons share with their neighbours, end point for end point."""

from __future__ import annotations

from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray

from .vector import Groups, over_threads

POLYGON = 3
CHUNK = 1 << 16  # edges matched at once: arrays that fit the cache
_MIX = (np.uint64(0x9E3779B97F4A7C15), np.uint64(0xD6E8FEB86659FD93))
Points = NDArray[np.complex128]  # x + iy: both compared at once


class SharedEdges:
    """Which edges of valid polygons are shared.

    Every edge is directed so that its polygon lies to the left. It is *shared* when it is paired with one
    edge in the other direction, with end points that are equal as they are. Else it is *loose*, as are edges
    that look alike to the hash by which pairs are sought.

    Edges are first matched among polygons that lie together, then what is left over among all.

    Args:
        polygons: valid polygons and multipolygons.

    Attributes:
        loose_boxes: box around the loose edges of each polygon (xmin, ymin, xmax, ymax), NaN when all of its
            edges are shared.
        island: whether a polygon shares no edge.
    """

    def __init__(self, polygons: NDArray[Any]) -> None:
        count = len(polygons)
        found = over_threads(lambda rows: _among(_edges(polygons, rows)), _together(polygons))
        left = _Edges.joined([loose for loose, _ in found])
        left, pairs = _among(left)
        self._pairs = [*(pairs for _, pairs in found), pairs]
        self.loose_boxes = np.full((count, 4), np.nan)
        loose = left.owner
        if len(loose):
            order = np.argsort(loose, kind="stable")
            ends = np.stack([left.tail[order], left.head[order]]).view(np.float64).reshape(2, -1, 2)
            loose = loose[order]
            first = np.flatnonzero(np.append(True, loose[1:] != loose[:-1]))
            self.loose_boxes[loose[first], :2] = np.minimum.reduceat(ends.min(axis=0), first)
            self.loose_boxes[loose[first], 2:] = np.maximum.reduceat(ends.max(axis=0), first)
        self.island = ~np.isnan(self.loose_boxes[:, 0])
        for one, two in self._pairs:
            self.island[one] = self.island[two] = False

    def neighbours(self) -> Groups:
        """The polygons that each polygon shares an edge with, and itself."""
        count, every = len(self.island), np.arange(len(self.island))
        one, two = (np.concatenate(side) for side in zip(*self._pairs, strict=True))
        keys = np.unique(np.concatenate([one * count + two, two * count + one, every * count + every]))
        return Groups(keys // count, keys % count, count)


class _Edges:
    """Directed edges: from where, to where, and the row of the polygon to their left."""

    def __init__(self, tail: Points, head: Points, owner: NDArray[np.intp]) -> None:
        self.tail, self.head, self.owner = tail, head, owner

    def __getitem__(self, at: NDArray[Any]) -> _Edges:
        return _Edges(self.tail[at], self.head[at], self.owner[at])

    @classmethod
    def joined(cls, parts: list[_Edges]) -> _Edges:
        return cls(
            np.concatenate([np.zeros(0, np.complex128), *(part.tail for part in parts)]),
            np.concatenate([np.zeros(0, np.complex128), *(part.head for part in parts)]),
            np.concatenate([np.zeros(0, np.intp), *(part.owner for part in parts)]),
        )


def _together(polygons: NDArray[Any]) -> list[NDArray[np.intp]]:
    """Rows of the polygons in groups of some CHUNK edges, of polygons that lie together."""
    size = shapely.get_num_coordinates(polygons)
    rows = np.flatnonzero(size)
    if not len(rows):
        return []
    box = shapely.bounds(polygons[rows])
    x, y = box[:, 0] + box[:, 2], box[:, 1] + box[:, 3]
    chunks = int(size.sum()) // CHUNK + 1
    stripes = max(1, round(chunks**0.5))
    by_y = np.argsort(y)
    stripe = np.empty(len(rows), dtype=np.intp)
    stripe[by_y] = np.arange(len(rows)) * stripes // len(rows)
    rows = rows[np.lexsort((x, stripe))]
    chunk = np.cumsum(size[rows]) // CHUNK
    return np.split(rows, np.flatnonzero(np.diff(chunk)) + 1)


def _edges(polygons: NDArray[Any], rows: NDArray[np.intp]) -> _Edges:
    """The edges of some polygons."""
    rings, owner, shell = _rings(polygons[rows])
    points, ring = shapely.get_coordinates(rings, return_index=True)
    turned = shapely.is_ccw(rings) != shell
    point = np.ascontiguousarray(points).view(np.complex128).ravel()
    start = np.flatnonzero(ring[1:] == ring[:-1])
    ring = ring[start]
    back = turned[ring]
    return _Edges(point[start + back], point[start + ~back], rows[owner[ring]])


def _rings(polygons: NDArray[Any]) -> tuple[NDArray[Any], NDArray[Any], NDArray[np.bool_]]:
    """(rings, row of the polygon of each, whether it is a shell)."""
    plain = (shapely.get_type_id(polygons) == POLYGON) & (shapely.get_num_interior_rings(polygons) == 0)
    simple, others = np.flatnonzero(plain), np.flatnonzero(~plain)
    parts, row = shapely.get_parts(polygons[others], return_index=True)
    rings, part = shapely.get_rings(parts, return_index=True)
    shell = np.append(True, part[1:] != part[:-1])[: len(rings)]
    return (
        np.concatenate([shapely.get_exterior_ring(polygons[simple]), rings]),
        np.concatenate([simple, others[row[part]]]),
        np.concatenate([np.ones(len(simple), dtype=bool), shell]),
    )


def _hash(points: Points) -> NDArray[np.uint64]:
    bits = np.ascontiguousarray(points).view(np.uint64).reshape(-1, 2)
    mixed: NDArray[np.uint64] = bits[:, 0] * _MIX[0]
    mixed ^= mixed >> np.uint64(32)
    mixed += bits[:, 1]
    mixed *= _MIX[1]
    mixed ^= mixed >> np.uint64(29)
    return mixed


def _among(edges: _Edges) -> tuple[_Edges, tuple[NDArray[np.intp], NDArray[np.intp]]]:
    """(edges that stay loose, (left polygon, right polygon) of each shared pair)."""
    count = len(edges.owner)
    index_mask = np.uint64((1 << count.bit_length()) - 1)
    key = (_hash(edges.tail) + _hash(edges.head)) * _MIX[0]  # whichever way an edge goes
    key &= ~index_mask
    key |= np.arange(count, dtype=np.uint64)  # hash above, position below: one sort finds the pairs
    key.sort()
    equal = np.zeros(count + 1, dtype=bool)
    equal[1:-1] = (key[1:] ^ key[:-1]) <= index_mask
    at = np.flatnonzero(equal[1:-1] & ~equal[:-2] & ~equal[2:])
    position = (key & index_mask).astype(np.intp)
    one, two = position[at], position[at + 1]
    same = (edges.tail[one] == edges.head[two]) & (edges.head[one] == edges.tail[two])
    one, two = one[same], two[same]
    loose = np.ones(count, dtype=bool)
    loose[one] = loose[two] = False
    return edges[np.flatnonzero(loose)], (edges.owner[one], edges.owner[two])
