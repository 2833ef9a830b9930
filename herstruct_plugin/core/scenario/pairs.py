"""Rows of the row tables from pairs of object and area."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
import shapely
from numpy.typing import NDArray

from ..model.codes import Function
from ..model.partition import clipped_area, meetings
from ..model.tables import Neighbourhood
from .objects import object_column
from .rows import Rows

if TYPE_CHECKING:
    from .baseline import Baseline


def building_row_columns(
    buildings: Rows, building: NDArray[Any], area: NDArray[Any], share: Any
) -> dict[str, Any]:
    """Rows of the ``buildings`` row table for pairs (building, area, share of the footprint inside)."""
    names = ("bvo", "bvo_rule", "footprint", "go", "go_res")
    return {"area": area, "share": np.asarray(share, dtype=np.float64)} | {
        n: buildings[n][building] for n in names
    }


def unit_row_columns(units: Rows, unit: NDArray[Any], area: NDArray[Any]) -> dict[str, Any]:
    """Rows of the ``units`` row table for pairs (unit, area that covers its point)."""
    names = (
        "building_ids",
        "placed",
        "x",
        "y",
        "dwelling",
        "functions",
        "go",
        "estimated",
        "koop",
        "corporatie",
        "overig",
        "known",
        "level",
        "segment",
        "single",
        "year",
    )
    return {"area": area} | {name: units[name][unit] for name in names}


def published_dwellings(neighbourhood: Neighbourhood) -> dict[str, Any] | None:
    """Unit rows for areas of which only a published number of dwellings is known (settled 61, 65).

    One row a dwelling, each with the tenure vector of the area; floor area, type and place are unknown, so
    only tenure indicators read them.
    """
    facts = neighbourhood.area_facts
    if facts is None or not np.isfinite(facts["dwellings"]).any():
        return None
    counts = np.rint(np.nan_to_num(facts["dwellings"])).astype(np.int64)
    area = np.repeat(np.arange(len(counts)), counts)
    total = len(area)
    zeros = np.zeros(total, dtype=np.int64)
    return {
        "area": area,
        "building_ids": object_column([()] * total),
        "placed": np.ones(total),
        "x": zeros,
        "y": zeros,
        "dwelling": np.ones(total, dtype=bool),
        "functions": np.full(total, int(Function.WOON), dtype=np.int64),
        "go": np.full(total, np.nan),
        "estimated": np.ones(total, dtype=bool),
        **{name: facts[name][area] for name in ("koop", "corporatie", "overig", "known")},
        "level": facts["tenure_level"][area],
        "segment": zeros.astype(np.int16),
        "single": np.zeros(total, dtype=bool),
        "year": np.full(total, -1, dtype=np.int64),
    }


def clip_new(
    baseline: Baseline, geometry: NDArray[Any]
) -> tuple[NDArray[Any], NDArray[Any], NDArray[np.float64]]:
    """(new polygon, area, m2 inside) for polygons that a sketch adds, by the same steps as the baseline's."""
    one, area, inside = meetings(shapely.STRtree(geometry), baseline.areas, geometry)
    size = clipped_area(baseline.areas[area], geometry[one], inside)
    kept = size > 0
    return one[kept], area[kept], size[kept]
