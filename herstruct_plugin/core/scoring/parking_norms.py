"""A municipality's own parking norms: bays per dwelling by type, tenure and size.

HerStruct ships no national table: key figures are licensed averages, and norms are local policy.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class ParkingNorm:
    """One row of the table. The first row that fits a dwelling counts for it.

    Attributes:
        norm: bays per dwelling.
        type: "eengezins" or "meergezins"; "" any.
        tenure: "koop", "corporatie" or "overig"; "" any.
        size_min, size_max: floor area (GO) in m2, from (included) and to (not included); 0 and None any.
    """

    norm: float
    type: str = ""
    tenure: str = ""
    size_min: float = 0.0
    size_max: float | None = None
