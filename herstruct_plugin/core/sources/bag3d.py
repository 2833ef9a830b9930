"""Attributes of 3DBAG on a pand layer: storeys and flat roof (current names with ``b3_``, older without)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
import shapely
from numpy.typing import NDArray

from .recognise import Column

if TYPE_CHECKING:
    from .reading import Job, Rows

STOREY = 3.0  # m a storey (aanname HerStruct)
COLUMNS = (
    Column("layers", ("layers", "b3_bouwlagen")),
    Column("roof_height", ("b3_h_dak_70p", "b3_h_70p", "h_dak_70p")),
    Column("ground_height", ("b3_h_maaiveld", "h_maaiveld")),
    Column("roof_area", ("b3_opp_dak_plat",)),
    Column("roof_type", ("b3_dak_type", "dak_type")),
)


def layers_of(job: Job, rows: Rows) -> NDArray[np.float64]:
    """Storeys above ground: as 3DBAG gives them, else height / 3 m, at least 1; NaN unknown."""
    given = job.numbers(rows, "layers")
    height = job.numbers(rows, "roof_height") - job.numbers(rows, "ground_height")
    estimated = np.maximum(1.0, np.rint(height / STOREY))
    return np.where(np.isfinite(given) & (given > 0), given, estimated)


def flat_roof(area: NDArray[np.float64], kind: NDArray[Any], footprints: NDArray[Any]) -> NDArray[np.float64]:
    """m2 of flat roof: as given, else the footprint under a horizontal roof; NaN unknown."""
    horizontal = np.array(["horizontal" in word.lower() for word in kind], dtype=bool)
    found = np.where(horizontal, shapely.area(footprints), np.nan)
    return np.where(np.isfinite(area) & (area > 0), area, found)
