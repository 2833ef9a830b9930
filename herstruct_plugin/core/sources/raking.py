"""Scaling the tenure of CBS squares to the figures of their buurt (iterative proportional fitting).

Counts of squares are rounded to fives, shares to tens; those of the buurt to whole percents. Within a buurt
the squares keep their pattern and together get the shares of the buurt (settled 63).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
import shapely
from numpy.typing import NDArray

from ..model.quantities import ONE, split_share
from .cbs_areas import Records, with_vector

if TYPE_CHECKING:
    from .cbs_squares import Cells

Floats = NDArray[np.float64]
TOLERANCE = 1e-12  # of all dwellings, largest miss of a total
STEPS = 1000
COVERED = 0.9  # of the dwellings of a buurt; withheld squares hold some 4 % of them
SIDE = 100.0


def rake(dwellings: Floats, vectors: Floats, shares: Floats) -> Floats:
    """Vectors of squares that together have the given shares.

    Args:
        dwellings: of each square, positive, shape (n,).
        vectors: shares per tenure of each square, rows add up to 1, shape (n, 3).
        shares: per tenure of the buurt, add up to 1.

    Returns:
        Shape (n, 3); rows add up to 1. Where the shares cannot be reached (a tenure that no square has), as
        near as the steps come. A square whose only tenure the buurt lacks keeps its vector.
    """
    cells, total = dwellings[:, None] * vectors, dwellings.sum()
    wanted = shares * total
    for _ in range(STEPS):
        before, sums = cells, cells.sum(axis=0)
        scaled = cells * np.divide(wanted, sums, out=np.zeros(len(sums)), where=sums > 0)
        rows = scaled.sum(axis=1)
        scaled = np.where(rows[:, None] > 0, scaled, cells)
        cells = scaled * (dwellings / scaled.sum(axis=1))[:, None]
        if np.abs(cells.sum(axis=0) - wanted).max() <= TOLERANCE * total or np.array_equal(cells, before):
            break
    return cells / dwellings[:, None]


def record_of_cells(cells: Cells, records: Records, usable: NDArray[np.bool_]) -> NDArray[np.int64]:
    """The preferred usable record around the centre of each cell, -1 none."""
    rows = np.flatnonzero(usable & ~shapely.is_missing(records.shapes))
    found = np.full(len(cells), len(rows), dtype=np.int64)
    centres = shapely.points(cells.east * SIDE + SIDE / 2, cells.north * SIDE + SIDE / 2)
    at, hit = shapely.STRtree(records.shapes[rows]).query(centres, predicate="intersects")
    np.minimum.at(found, at, hit)
    return np.append(rows, -1)[found]


def raked_vectors(
    cells: Cells, vectors: NDArray[np.int64], records: Records
) -> tuple[NDArray[np.int64], list[str]]:
    """Vectors (n, 3) in 2^-32, scaled in every buurt that the cells cover; unknown ones stay unknown.

    Returns:
        The vectors, and the codes of the buurten that were scaled.
    """
    made, scaled = vectors.copy(), []
    owner = record_of_cells(cells, records, with_vector(records) & (records.level == 0))
    known = vectors.any(axis=1) & (cells.dwellings > 0)
    for record in np.unique(owner[(owner >= 0) & known]):
        mine = owner == record
        rows = np.flatnonzero(mine & known)
        if _cover(cells, mine, records, int(record)):
            shares = records.vector[record] / ONE
            made[rows] = split_share(rake(cells.dwellings[rows], vectors[rows] / ONE, shares))
            scaled.append(str(records.codes[record]))
    return made, sorted(scaled)


def _cover(cells: Cells, mine: NDArray[np.bool_], records: Records, record: int) -> bool:
    """Whether the cells of a buurt are all of them: by its dwellings; where these are not told by its ground,
    of which then every square of 100 m must be there (CBS leaves out squares where nobody lives)."""
    stock = records.dwellings[record]
    if np.isfinite(stock):
        return bool(np.nansum(cells.dwellings[mine]) >= COVERED * stock)
    return _squares_inside(records.shapes[record]) <= int(mine.sum())


def _squares_inside(shape: Any) -> int:
    """Number of squares of the national raster whose centre lies in a polygon."""
    low_x, low_y, high_x, high_y = shape.bounds
    east = np.arange(np.floor(low_x / SIDE), np.floor(high_x / SIDE) + 1)
    north = np.arange(np.floor(low_y / SIDE), np.floor(high_y / SIDE) + 1)
    x, y = np.meshgrid(east * SIDE + SIDE / 2, north * SIDE + SIDE / 2)
    shapely.prepare(shape)
    return int(shapely.intersects_xy(shape, x.ravel(), y.ravel()).sum())
