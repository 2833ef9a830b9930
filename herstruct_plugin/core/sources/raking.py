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


def cells_in_records(
    cells: Cells, records: Records, usable: NDArray[np.bool_]
) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
    """(cell, record) for every usable record that covers the centre of a cell."""
    rows = np.flatnonzero(usable & ~shapely.is_missing(records.shapes))
    centres = shapely.points(cells.east * SIDE + SIDE / 2, cells.north * SIDE + SIDE / 2)
    cell, hit = shapely.STRtree(records.shapes[rows]).query(centres, predicate="intersects")
    return cell, rows[hit]


def preferred(cell: NDArray[np.intp], record: NDArray[np.intp], count: int) -> NDArray[np.intp]:
    """Of pairs (cell, record) the preferred record, which is the first, of each cell, -1 none."""
    none = np.iinfo(np.intp).max
    found = np.full(count, none, dtype=np.intp)
    np.minimum.at(found, cell, record)
    return np.where(found == none, -1, found)


def raked_vectors(
    cells: Cells, vectors: NDArray[np.int64], records: Records
) -> tuple[NDArray[np.int64], list[str]]:
    """Vectors (n, 3) in 2^-32, scaled in every buurt that the cells cover; unknown ones stay unknown.

    Returns:
        The vectors, and the codes of the buurten that were scaled.
    """
    made, scaled = vectors.copy(), []
    cell, hit = cells_in_records(cells, records, with_vector(records) & (records.level == 0))
    owner = preferred(cell, hit, len(cells))
    known = vectors.any(axis=1) & (cells.dwellings > 0)
    for record in np.unique(owner[(owner >= 0) & known]):
        # all its cells, also where another record is preferred: that one may not be read for another area
        mine = np.sort(cell[hit == record])
        if _cover(cells, mine, records, int(record)):
            rows = mine[known[mine]]
            fitted = split_share(
                rake(cells.dwellings[rows], vectors[rows] / ONE, records.vector[record] / ONE)
            )
            own = owner[rows] == record
            made[rows[own]] = fitted[own]
            scaled.append(str(records.codes[record]))
    return made, sorted(scaled)


def _cover(cells: Cells, mine: NDArray[np.intp], records: Records, record: int) -> bool:
    """Whether the cells of a buurt are all of them: by its dwellings; where these are not told by its ground,
    of which then every square of 100 m must be there (CBS leaves out squares where nobody lives)."""
    stock = records.dwellings[record]
    if np.isfinite(stock):
        return bool(np.nansum(cells.dwellings[mine]) >= COVERED * stock)
    return _squares_inside(records.shapes[record]) <= len(mine)


def _squares_inside(shape: Any) -> int:
    """Number of squares of the national raster whose centre lies in a polygon."""
    low_x, low_y, high_x, high_y = shape.bounds
    east = np.arange(np.floor(low_x / SIDE), np.floor(high_x / SIDE) + 1)
    north = np.arange(np.floor(low_y / SIDE), np.floor(high_y / SIDE) + 1)
    x, y = np.meshgrid(east * SIDE + SIDE / 2, north * SIDE + SIDE / 2)
    shapely.prepare(shape)
    return int(shapely.intersects_xy(shape, x.ravel(), y.ravel()).sum())
