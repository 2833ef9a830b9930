"""What lies within the analysis buffer of areas."""

from __future__ import annotations

from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray

from ...model.vector import corners, elementwise

HALF_MM = 0.0005  # distances count in whole mm
FEW = 100  # pairs that are asked for their distance at once
CORNERS = 12  # vertices of an area that are tried before its exact distance is asked for


def within_reach(
    areas: NDArray[Any], shapes: NDArray[Any], tree: Any, reach: float
) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
    """(area, shape) at most ``reach`` m apart, by area, then shape. ``tree`` holds the shapes."""
    reach += HALF_MM
    low, high = corners(areas)
    area, shape = tree.query(shapely.box(*(low - reach).T, *(high + reach).T))
    order = np.lexsort((shape, area))
    area, shape = area[order], shape[order]
    found = _surely_within(areas, area, shapely.bounds(shapes)[shape], reach)
    unsure = np.flatnonzero(~found)

    def near(one: NDArray[Any], other: NDArray[Any]) -> NDArray[Any]:
        return np.asarray(shapely.dwithin(one, other, reach))

    shapely.prepare(areas)
    found[unsure] = elementwise(near, areas[area[unsure]], shapes[shape[unsure]], prepared=area[unsure])
    return area[found], shape[found]


def is_within(area: Any, shapes: Any, reach: float) -> Any:
    """Whether shapes lie at most ``reach`` m from an area, one by one."""
    return shapely.dwithin(area, shapes, reach + HALF_MM)


def _surely_within(areas: NDArray[Any], area: NDArray[np.intp], bounds: NDArray[Any], reach: float) -> Any:
    """Whether the farthest corner of a shape's box is near a vertex of the area: then the shape is near."""
    found = np.zeros(len(area), dtype=bool)
    if len(area) < FEW:
        return found
    which, starts = np.unique(area, return_index=True)
    for index, start, end in zip(which, starts, np.append(starts[1:], len(area)), strict=True):
        rows = slice(start, end)
        vertices = shapely.get_coordinates(areas[index])
        for x, y in vertices[:: max(1, len(vertices) // CORNERS)]:
            dx = np.maximum(np.abs(bounds[rows, 0] - x), np.abs(bounds[rows, 2] - x))
            dy = np.maximum(np.abs(bounds[rows, 1] - y), np.abs(bounds[rows, 3] - y))
            found[rows] |= np.hypot(dx, dy) < reach * 0.999
    return found
