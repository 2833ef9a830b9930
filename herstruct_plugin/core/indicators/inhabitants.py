"""Inhabitants of an area, estimated from its dwellings (settled 69)."""

from __future__ import annotations

from .base import AreaTotals
from .common_terms import DWELLINGS


def inhabitants(area: AreaTotals) -> float | None:
    """Dwellings times the mean household size of a CBS record; None without such a record."""
    size = area.notes.get("household_size")
    return area[DWELLINGS.name] * size if isinstance(size, float) else None
