"""Lines that people walk, of the data and of earlier measures."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
import shapely
from numpy.typing import NDArray

from .objects import object_column

if TYPE_CHECKING:
    from .baseline import Baseline
    from .draft import Draft


def walkable_near(draft: Draft, shape: Any, reach: float) -> NDArray[Any]:
    """Line strings within ``reach`` m of a shape: of streets by id, then of earlier paths."""
    tree = _walkable_tree(draft.baseline)
    found = tree.geometries[np.sort(tree.query(shape, predicate="dwithin", distance=reach))]
    paths = [one.geometry for one in draft.paths_near(shape, reach)]
    paths = shapely.get_parts(object_column(paths))
    return np.append(found, paths[shapely.dwithin(paths, shape, reach)])


def _walkable_tree(baseline: Baseline) -> Any:
    """STRtree of the walkable lines of the data; made once."""
    cache, streets = baseline.cache, baseline.neighbourhood.streets
    if "walkable_tree" not in cache:
        lines = np.zeros(0, dtype=object) if streets is None else streets.geometry[streets["walkable"]]
        cache["walkable_tree"] = shapely.STRtree(shapely.get_parts(lines))
    return cache["walkable_tree"]
