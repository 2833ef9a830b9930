"""Points spread evenly over a polygon: where a measure states how many objects, but not where."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray

FINER = 0.9  # of the distance between points, until enough of them fall inside
ROUNDS = 100


def spread(shape: Any, count: int) -> NDArray[Any]:
    """So many points (n,) inside a polygon, on a square lattice from the corner of its box.

    A pure function of the polygon: moved by whole metres, it gives the moved points. A polygon in which no
    lattice falls, however fine, gets its points where they surely are inside, all in one place.
    """
    low_x, low_y, high_x, high_y = shapely.bounds(shape)
    step = math.sqrt(float(shapely.area(shape)) / count)
    for _ in range(ROUNDS):
        x = low_x + step * (np.arange(math.ceil((high_x - low_x) / step)) + 0.5)
        y = low_y + step * (np.arange(math.ceil((high_y - low_y) / step)) + 0.5)
        points = shapely.points(np.stack(np.meshgrid(x, y, indexing="ij"), -1).reshape(-1, 2))
        inside = points[shapely.contains_properly(shape, points)]
        if len(inside) >= count:
            return np.asarray(inside[np.arange(count) * len(inside) // count])
        if len(points) > 100 * count:
            break
        step *= FINER
    return np.full(count, shapely.point_on_surface(shape), dtype=object)
