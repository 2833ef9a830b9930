"""The polygons of overlay results.

Where borders coincide, an intersection or difference of polygons also holds lines and points. They have no
area, and the next overlay may refuse such a mixture.
"""

from __future__ import annotations

from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray

POLYGON, MULTIPOLYGON = 3, 6  # shapely's type ids


def polygonal(geometry: Any) -> Any:
    """The polygons of a geometry whose parts do not overlap; an empty polygon when it has none."""
    if shapely.get_type_id(geometry) in (POLYGON, MULTIPOLYGON):
        return geometry
    parts = shapely.get_parts(shapely.get_parts(geometry))  # twice: collections hold multipolygons too
    flat = parts[shapely.get_type_id(parts) == POLYGON]
    if len(flat) > 1:
        return shapely.multipolygons(flat)
    return flat[0] if len(flat) else shapely.Polygon()


def polygonal_each(geometries: NDArray[Any]) -> NDArray[Any]:
    """``polygonal`` of each geometry of a fresh array, in place."""
    kinds = shapely.get_type_id(geometries)
    mixed = np.flatnonzero((kinds != POLYGON) & (kinds != MULTIPOLYGON))
    for row in mixed:
        geometries[row] = polygonal(geometries[row])
    return geometries
