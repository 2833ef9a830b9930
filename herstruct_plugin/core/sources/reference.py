"""Municipal and national values, and the published figures of buurten, from statistics records."""

from __future__ import annotations

from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray

from ..model.quantities import ONE
from ..model.schemas import REFERENCE, STATISTICS
from ..model.tables import TypedTable
from .cbs_areas import COLUMNS, Records, with_vector
from .cbs_orders import ORDERS
from .recognise import Spec

SPEC = Spec("reference", "REFERENCE", COLUMNS, ORDERS)
MUNICIPAL = 2  # level of a gemeente; higher is coarser


def reference_table(records: Records) -> TypedTable | None:
    """One row a municipality (or the country), per attribute the newest value; None without rows."""
    if len(records) == 0:
        return None
    codes = np.unique(records.codes.astype(str))
    rows: list[dict[str, Any]] = []
    for code in codes:
        mine = records.take(np.flatnonzero(records.codes == code))  # preferred, so newest, first
        known = np.flatnonzero(with_vector(mine))
        vector = mine.vector[known[0]] / ONE if len(known) else np.full(3, np.nan)
        rows.append(
            {
                "code": code,
                "name": mine.names[0],
                "koop": vector[0],
                "corporatie": vector[1],
                "overig": vector[2],
                "dwellings": _first(mine.dwellings),
                "household_size": _first(mine.household_size),
                "year": mine.years[known[0]] if len(known) else mine.years[0],
            }
        )
    columns = {name: [row[name] for row in rows] for name in REFERENCE.columns}
    return TypedTable(REFERENCE, columns, None, records.provenance)


def statistics_table(records: Records) -> TypedTable | None:
    """Published figures of buurten and wijken, to hold our own against; None without records."""
    if len(records) == 0:
        return None
    share = np.where(
        with_vector(records)[:, None], records.vector / ONE * (records.known / ONE)[:, None], np.nan
    )
    shapes = records.shapes.copy()
    shapes[shapely.is_missing(shapes)] = shapely.Polygon()
    return TypedTable(
        STATISTICS,
        {
            "code": records.codes,
            "name": records.names,
            "source": records.sources,
            "year": records.years,
            "dwellings": records.dwellings,
            "inhabitants": records.inhabitants,
            "koop": share[:, 0],
            "corporatie": share[:, 1],
            "overig": share[:, 2],
        },
        shapes,
        records.provenance,
    )


def _first(values: NDArray[np.float64]) -> float:
    known = values[np.isfinite(values)]
    return float(known[0]) if len(known) else float("nan")
