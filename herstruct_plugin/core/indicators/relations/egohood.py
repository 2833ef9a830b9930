"""Exact sums over all points within a radius, by dense distances between the points of nearby grid cells.

Coordinates are whole millimetres and weights integers, so every sum is exact and depends neither on the
order of the points nor on which other points are asked for.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ...model.quantities import Ints

HANDFUL = 40  # points that are told apart one by one
REACH = 2  # a radius is this many cells wide
BLOCK = 1 << 18  # distances at a time: they stay in the processor's cache
CELL_COST = 10_000  # distances that take as long as one cell
SPARSE = 100  # points around a point; for fewer the cells are not gone through one by one
FEW = CELL_COST  # distances that are told without products of matrices
CLOSE = 1 << 24  # mm
EXACT = 1 << 53  # floats hold every integer below


def distinct_points(xy: Ints) -> tuple[Ints, NDArray[np.intp]]:
    """The distinct points of ``xy`` (n, 2), by x then y, and which of them each row is."""
    if not len(xy):
        return xy, np.zeros(0, dtype=np.intp)
    if len(xy) <= HANDFUL:
        rows = [(x, y) for x, y in xy.tolist()]
        ranks = {point: rank for rank, point in enumerate(sorted(set(rows)))}
        return np.array(list(ranks), dtype=np.int64), np.array([ranks[row] for row in rows], dtype=np.intp)
    order = np.lexsort((xy[:, 1], xy[:, 0]))
    ranked = xy[order]
    first = np.append(True, (ranked[1:] != ranked[:-1]).any(axis=1))
    which = np.empty(len(xy), dtype=np.intp)
    which[order] = np.cumsum(first) - 1
    return ranked[first], which


def sum_by_point(which: NDArray[np.intp], weights: Ints, count: int) -> Ints:
    """Integer sums of the rows of ``weights`` (n, k) by point."""
    totals = np.zeros((count, weights.shape[1]), dtype=np.int64)
    np.add.at(totals, which, weights)
    return totals


class PointGrid:
    """Points with integer weights, in square cells of half a radius.

    Args:
        xy: whole mm, shape (n, 2).
        weights: shape (n, k).
        radius: mm; a point at exactly this distance is within it.
    """

    def __init__(self, xy: Ints, weights: Ints, radius: int) -> None:
        self._radius = radius
        self._size = max(1, -(-radius // REACH))
        cells = xy // self._size
        self._order = np.lexsort((cells[:, 1], cells[:, 0]))
        self._xy, self._weights = xy[self._order], weights[self._order]
        cells = cells[self._order]
        self._low = cells.min(axis=0) if len(cells) else np.zeros(2, dtype=np.int64)
        # columns of cells end to end, with room between them for the cells beyond either end
        self._column = int(cells[:, 1].max() - self._low[1]) + 1 + 4 * REACH if len(cells) else 1
        self._keys = self._key(cells)

    def _key(self, cells: Ints) -> Ints:
        return (cells[:, 0] - self._low[0]) * self._column + (cells[:, 1] - self._low[1])

    def _windows(self, cells: Ints) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
        """First and last position of the points in each column of cells around the given ones."""
        # a row of cells beyond reach would run into the next column, so it is moved to where nothing is
        top = self._column - 4 * REACH + REACH
        y = np.clip(cells[:, 1] - self._low[1], -REACH - 1, top)
        beyond = (cells[:, 1] - self._low[1] < -REACH) | (cells[:, 1] - self._low[1] >= top)
        columns = cells[:, 0, None] - self._low[0] + np.arange(-REACH, REACH + 1)
        middle = columns * self._column + y[:, None]
        first = np.searchsorted(self._keys, middle - REACH, side="left")
        last = np.searchsorted(self._keys, middle + REACH, side="right")
        last[beyond] = first[beyond]
        return first, last

    def near(self, xy: Ints) -> NDArray[np.intp]:
        """Indices of the points that may lie within the radius of any of the given ones."""
        if not len(xy) or not len(self._xy):
            return np.zeros(0, dtype=np.intp)
        first, last = self._windows(distinct_points(xy // self._size)[0])
        found = np.zeros(len(self._xy) + 1, dtype=np.int64)
        np.add.at(found, first.ravel(), 1)
        np.add.at(found, last.ravel(), -1)
        return np.sort(self._order[np.cumsum(found)[:-1] > 0])

    def sums_at(self, xy: Ints) -> Ints:
        """Sums of the weights of all points within the radius of each given point, shape (m, k)."""
        sums = np.zeros((len(xy), self._weights.shape[1]), dtype=np.int64)
        if not len(xy) or not len(self._xy):
            return sums
        cells, which = distinct_points(xy // self._size)
        if len(xy) * len(self._xy) < CELL_COST * len(cells) and self._is_close(xy):
            for rows in _blocks(np.arange(len(xy)), len(self._xy)):
                sums[rows] = _sums(
                    xy[rows] - self._xy[0], self._xy - self._xy[0], self._weights, self._radius
                )
            return sums
        first, last = self._windows(cells)
        if (last - first).sum(axis=1)[which].mean() < SPARSE:
            for rows in _blocks(np.arange(len(xy)), SPARSE):
                sums[rows] = self._sums_one_by_one(xy[rows], first[which[rows]], last[which[rows]])
            return sums
        order = np.argsort(which, kind="stable")
        ends = np.searchsorted(which[order], np.arange(len(cells) + 1))
        for cell in range(len(cells)):
            strips = [slice(a, b) for a, b in zip(first[cell], last[cell], strict=True) if b > a]
            if not strips:
                continue
            origin = cells[cell] * self._size
            there = np.concatenate([self._xy[strip] for strip in strips]) - origin
            weights = np.concatenate([self._weights[strip] for strip in strips])
            asked = order[ends[cell] : ends[cell + 1]]
            for rows in _blocks(asked, len(there)):
                sums[rows] = _sums(xy[rows] - origin, there, weights, self._radius)
        return sums

    def _sums_one_by_one(self, xy: Ints, first: NDArray[np.intp], last: NDArray[np.intp]) -> Ints:
        """Sums at points of which the columns of cells around them are given, (m, columns)."""
        size = (last - first).ravel()
        point = np.repeat(np.arange(len(xy)), (last - first).sum(axis=1))
        other = np.arange(len(point)) + np.repeat(first.ravel() - (np.cumsum(size) - size), size)
        apart = xy[point] - self._xy[other]
        within = (apart * apart).sum(axis=1) <= self._radius * self._radius
        return sum_by_point(point[within], self._weights[other[within]], len(xy))

    def _is_close(self, xy: Ints) -> bool:
        """Whether squared distances to all points are exact in floats."""
        return bool(max(np.abs(xy - self._xy[0]).max(), np.abs(self._xy - self._xy[0]).max()) < CLOSE)


def sums_within(xy: Ints, points: Ints, weights: Ints, radius: int) -> Ints:
    """Sums of the weights of the points within the radius of each of ``xy``; a few without cells."""
    if len(xy) * len(points) > FEW:
        return PointGrid(points, weights, radius).sums_at(xy)
    return np.asarray(_sums(xy, points, weights, radius))


def _blocks(rows: NDArray[np.intp], width: int) -> Iterator[NDArray[np.intp]]:
    step = max(1, BLOCK // width)
    for start in range(0, len(rows), step):
        yield rows[start : start + step]


def _sums(here: Ints, there: Ints, weights: Ints, radius: int) -> Any:
    """r^2 - |h - t|^2 as one product of small matrices; all numbers are integers far below 2^53, so exact.

    A few are subtracted one by one: such a product wakes threads that keep a core busy long after it is done.
    """
    if len(here) * len(there) <= FEW:
        x, y = (here[:, axis, None] - there[:, axis] for axis in (0, 1))
        return (x * x + y * y <= radius * radius) @ weights
    one, two = here.astype(np.float64), there.astype(np.float64)
    left = np.column_stack((2 * one, np.ones(len(one)), radius * radius - (one * one).sum(axis=1)))
    right = np.vstack((two.T, -(two * two).sum(axis=1), np.ones(len(two))))
    within = left @ right >= 0
    if np.abs(weights).sum() < EXACT:
        return np.rint(within.astype(np.float64) @ weights.astype(np.float64)).astype(np.int64)
    return within @ weights
