"""The polygons of the ground partition: footprints of buildings, and the ground around them."""

from __future__ import annotations

from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray

from ..model.codes import GROUND_CLASSES, Ground
from ..model.partition import Partition
from ..model.quantities import quantise_length
from ..model.tables import Neighbourhood, TypedTable
from .rows import Rows, concatenate


def surface_columns(neighbourhood: Neighbourhood) -> dict[str, Any]:
    """The polygons of the ground partition with what they count for: buildings first, then ground."""
    parts = []
    if neighbourhood.buildings is not None:
        count = len(neighbourhood.buildings)
        parts.append(
            {
                "geometry": neighbourhood.buildings.geometry,
                "cls": np.full(count, Ground.PAND, dtype=np.int16),
                "public": np.zeros(count, dtype=bool),
                "green": np.zeros(count, dtype=bool),
                "paved": np.zeros(count),
                "main_road": np.zeros(count, dtype=bool),
                "rail": np.zeros(count, dtype=bool),
                "width": np.full(count, -1, dtype=np.int64),
                "building": np.ones(count, dtype=bool),
            }
        )
    ground = neighbourhood.ground
    if ground is not None:
        width = np.full(len(ground), -1, dtype=np.int64)
        foot = (ground["ground_class"] == Ground.VOET) & ~ground["placeless"]
        width[foot] = effective_width(ground.geometry[foot])
        width[foot] = np.where(ground["width"][foot] >= 0, ground["width"][foot], width[foot])
        parts.append(
            {
                "geometry": ground.geometry,
                "cls": ground["ground_class"],
                "public": ground["public"],
                "green": ground["green"],
                "paved": ground["paved"],
                "main_road": ground["main_road"],
                "rail": ground["rail"],
                "width": width,
                "building": np.zeros(len(ground), dtype=bool),
            }
        )
    if not parts:
        empty = np.zeros(0)
        return {
            "geometry": np.zeros(0, dtype=object),
            "cls": empty.astype(np.int16),
            "public": empty.astype(bool),
            "green": empty.astype(bool),
            "paved": empty,
            "main_road": empty.astype(bool),
            "rail": empty.astype(bool),
            "width": empty.astype(np.int64),
            "building": empty.astype(bool),
        }
    return concatenate(parts)


def taken_public_of(buildings: TypedTable | None, partition: Partition) -> NDArray[np.int64]:
    """How much of each cell was public before a building came: of a building cut by areas, in proportion."""
    found = np.zeros(len(partition.q), dtype=np.int64)
    if buildings is None:
        return found
    for row in np.flatnonzero(buildings["taken_public"] > 0).tolist():
        cells = partition.cells_of[row].tolist()  # buildings come first among the surfaces
        taken, sizes = int(buildings["taken_public"][row]), [int(partition.q[cell]) for cell in cells]
        for cell, size in zip(cells, sizes, strict=True):  # Python's integers: the product exceeds 64 bits
            found[cell] = min(size, taken * size // max(1, sum(sizes)))
    return found


def effective_width(polygons: NDArray[Any]) -> NDArray[np.int64]:
    """Effective width in mm: short side of the rectangle of equal area and perimeter (settled 51)."""
    perimeter, area = shapely.length(polygons), shapely.area(polygons)
    return quantise_length((perimeter - np.sqrt(np.maximum(0.0, perimeter**2 - 16 * area))) / 4)


def surface_rank(surfaces: Rows) -> NDArray[np.int64]:
    """Which surface keeps the ground where two overlap: the lower rank (settled 46), ties by id."""
    priority = np.array([GROUND_CLASSES[one].priority for one in Ground])[surfaces["cls"]]
    count = len(priority)
    order = np.lexsort((np.arange(count), priority))  # within a class by table order: buildings, then by id
    rank = np.empty(count, dtype=np.int64)
    rank[order] = np.arange(count)
    return rank
