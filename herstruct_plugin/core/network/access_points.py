"""Access points of polygons: places along their boundary that lie near the network."""

from __future__ import annotations

import math
from itertools import pairwise
from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray

from ..model.quantities import quantise_length
from ..model.remembered import Remembered
from ..model.vector import parts_of
from .graph import FINE, Network
from .snap import Feet, snap

CORNER = math.radians(20)
BATCH = 2000  # polygons at a time: their points take memory


def boundary_points(polygons: NDArray[Any], spacing: int) -> tuple[NDArray[Any], NDArray[np.intp]]:
    """Points along the outer boundary of each part, and the polygon of each.

    They stand at the corners, where the boundary turns by more than ``CORNER``, and divide the stretches in
    between in equal pieces of at most ``spacing`` mm. So they are the same wherever the polygon's own ring
    begins, whichever way it runs and however the map is turned; a boundary without any corner begins at the
    vertex with the smallest x, then y.
    """
    parts, owner = parts_of(polygons)
    real = shapely.length(parts) > 0
    rings, owner = shapely.get_exterior_ring(shapely.normalize(parts[real])), owner[real]
    xy, of = shapely.get_coordinates(rings, return_index=True)
    start = np.flatnonzero(of[1:] == of[:-1])  # of each segment; the last vertex of a ring is its first
    along = xy[start + 1] - xy[start]
    length = np.hypot(*along.T)
    real = length > 0
    start, along, length = start[real], along[real], length[real]
    ring = of[start]
    first = np.searchsorted(ring, np.arange(len(rings)))
    before = np.arange(len(start)) - 1
    before[first] = np.append(first[1:], len(start)) - 1
    straight = (along * along[before]).sum(axis=1) >= math.cos(CORNER) * length * length[before]
    corner = ~straight
    corner[first[~np.bincount(ring, weights=corner, minlength=len(rings)).astype(bool)]] = True
    # in integers, so that no polygon's points depend on which others are asked for with it
    covered = np.append(0, np.cumsum(np.rint(length * FINE).astype(np.int64)))
    position = (covered[:-1] - covered[first[ring]]) / FINE
    total = (covered[np.append(first[1:], len(start))] - covered[first]) / FINE
    at = np.flatnonzero(corner)
    ring, position = ring[at], position[at]
    # a stretch runs to the next corner; the last of a ring to its first
    last = np.append(ring[1:] != ring[:-1], True)[: len(ring)]
    begin = np.searchsorted(ring, np.arange(len(rings)))
    end = np.append(position[1:], 0.0)[: len(ring)]
    end[last] = position[begin] + total
    size = end - position
    count = np.maximum(1, -(-quantise_length(size) // spacing))
    stretch = np.repeat(np.arange(len(ring)), count)
    number = np.arange(len(stretch)) - np.repeat(np.cumsum(count) - count, count)
    places = position[stretch] + size[stretch] * number / count[stretch]
    where = ring[stretch]
    places = np.where(places > total[where], places - total[where], places)
    return shapely.line_interpolate_point(rings[where], places), owner[where]


REMEMBERED = 4096  # polygons that edits made


class AccessFeet:
    """Feet on the network of the access points of polygons, found when they are first asked for.

    Args:
        spacing: mm along the boundary, see ``boundary_points``.
        reach: mm to the network, beyond which a point gives no access.
    """

    def __init__(self, network: Network, polygons: NDArray[Any], spacing: int, reach: int) -> None:
        self.network, self.polygons, self.spacing, self.reach = network, polygons, spacing, reach
        self._size = np.full(len(polygons), -1, dtype=np.intp)
        self._start = np.zeros(len(polygons), dtype=np.intp)
        self.feet = Feet(np.zeros(0, dtype=np.intp), np.zeros(0, dtype=np.int64))
        self.xy = np.zeros((0, 2))
        self._others: Remembered[Any, Feet] = Remembered(REMEMBERED)

    def __len__(self) -> int:
        return len(self.polygons)

    def of(self, which: NDArray[np.intp]) -> tuple[Feet, NDArray[np.intp]]:
        """The feet of the given polygons, one polygon after the other, and the polygon of each."""
        at, owner = self.points_of(which)
        feet = self.feet[at]
        there = feet.edge >= 0
        return feet[there], owner[there]

    def points_of(self, which: NDArray[np.intp]) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
        """(points of the given polygons, polygon of each); ``feet`` and ``xy`` are of points.

        The feet of points that give no access have edge -1.
        """
        new = np.unique(which[self._size[which] < 0])
        for at in range(0, len(new), BATCH):
            self._find(new[at : at + BATCH])
        size = self._size[which]
        before = np.repeat(np.cumsum(size) - size, size)
        points = np.arange(int(size.sum())) - before + np.repeat(self._start[which], size)
        return points, np.repeat(which, size)

    def of_others(self, polygons: NDArray[Any]) -> Feet:
        """The feet of polygons that are not among these, remembered by the polygon."""

        def find(new: list[int]) -> list[Feet]:
            points, owner = boundary_points(polygons[new], self.spacing)
            feet = snap(self.network, points, self.reach)
            there = feet.edge >= 0
            feet, owner = feet[there], owner[there]
            ends = np.searchsorted(owner, np.arange(len(new) + 1))
            return [feet[first:last] for first, last in pairwise(ends)]

        return Feet.joined([self.feet[:0], *self._others.all(list(polygons), find)])

    def _find(self, new: NDArray[np.intp]) -> None:
        feet, xy, owner = self._look(new)
        first = np.searchsorted(owner, np.arange(len(new) + 1))
        self._start[new] = first[:-1] + len(self.feet)
        self._size[new] = np.diff(first)
        self.feet, self.xy = Feet.joined([self.feet, feet]), np.concatenate((self.xy, xy))

    def _look(self, new: NDArray[np.intp]) -> tuple[Feet, NDArray[np.float64], NDArray[np.intp]]:
        """(feet, coordinates, place of the polygon among those asked for) of points, by polygon."""
        points, owner = boundary_points(self.polygons[new], self.spacing)
        return snap(self.network, points, self.reach), shapely.get_coordinates(points), owner
