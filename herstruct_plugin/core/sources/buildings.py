"""The building table: BAG panden with their BGT footprints, or BGT panden where there is no BAG layer."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray

from ..issues import info
from ..model.dates import newest_by
from ..model.schemas import BUILDINGS
from ..model.tables import TypedTable
from .bag_pand import Panden
from .bgt import GroundLayer
from .ground import footprints, united
from .reading import Job


def buildings_of_panden(
    job: Job,
    panden: Panden,
    layers: Sequence[GroundLayer],
) -> tuple[TypedTable, frozenset[str]]:
    """Building table of BAG panden, and the BAG ids whose BGT polygons became footprints."""
    bgt = layers if panden.named else ()  # without BAG ids nothing tells which BGT pand is which
    shapes, shape_dates, matched, underground = footprints(bgt, panden.ids, panden.shapes)
    sunk = shapely.is_empty(shapes)
    outline = np.full(len(shapes), "", dtype=object)
    outline[sunk] = shapely.to_wkb(panden.shapes[sunk], hex=True)
    if underground:
        job.tell(info("panden_underground", panden.rows.layer.table.name, count=underground))
    table = TypedTable(
        BUILDINGS,
        {
            **panden.columns,
            "building_id": panden.ids,
            "flat_roof": panden.flat_roof(shapes),
            "taken_public": np.zeros(len(panden.ids), dtype=np.int64),
            "outline": outline,
            "date": np.maximum(panden.columns["date"], shape_dates),
        },
        shapes,
        (panden.rows.provenance(len(panden.ids)),),
    )
    return table, matched


def buildings_of_bgt(job: Job, layers: Sequence[GroundLayer]) -> tuple[TypedTable | None, frozenset[str]]:
    """Building table of BGT panden: id = BAG id, else the BGT id; year and units unknown.

    Returns:
        The table (None without BGT panden) and the ids that are no longer part of the ground.
    """
    panden = [layer for layer in layers if layer.kind == "pand"]
    if not panden:
        return None, frozenset()
    names: NDArray[Any] = np.concatenate(
        [np.where(layer.building_ids == "", layer.ids, layer.building_ids) for layer in panden]
    )
    shapes = np.concatenate([layer.shapes for layer in panden])
    dates = np.concatenate([layer.rows.dates for layer in panden])
    ids, inverse = np.unique(names.astype(str), return_inverse=True)
    parts: list[list[Any]] = [[] for _ in ids]
    for row, shape in zip(inverse, shapes, strict=True):
        parts[row].append(shape)
    made = np.empty(len(ids), dtype=object)
    for row, found in enumerate(parts):
        made[row] = found[0] if len(found) == 1 else united(found)
    job.tell(info("buildings_from_bgt", panden[0].rows.layer.table.name, count=len(ids)))
    missing = np.full(len(ids), np.nan)
    table = TypedTable(
        BUILDINGS,
        {
            "building_id": ids.astype(object),
            "year": np.full(len(ids), -1),
            "functions": np.zeros(len(ids)),
            "unit_count": np.full(len(ids), -1),
            "unit_area_min": missing,
            "unit_area_max": missing,
            "layers": missing,
            "flat_roof": missing,
            "taken_public": np.zeros(len(ids)),
            "date": newest_by(inverse, dates, len(ids)),
        },
        made,
        tuple(layer.rows.provenance() for layer in panden),
    )
    return table, frozenset(ids.tolist())
