"""The median floor area of the dwellings of an area, from their quantised floor areas by size."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

import numpy as np

from ...model.quantities import Ints, quantise_area
from ...model.vector import Groups
from ...scenario.objects import Edited
from ...scenario.rows import Rows
from ..terms import GlobalTerm

if TYPE_CHECKING:
    from ...scenario.state import State

MIDDLE = "size.twice_median"


def known_size(rows: Rows) -> Any:
    """Dwellings of known, not estimated floor area (settled 36)."""
    return rows["dwelling"] & np.isfinite(rows["go"]) & ~rows["estimated"]


def twice_median(ranked: Ints) -> int:
    """The sum of the two middle values of sorted ones (of an odd number: twice the middle one); 0 of none."""
    count = len(ranked)
    return int(ranked[(count - 1) // 2]) + int(ranked[count // 2]) if count else 0


class SizeMedianTerm(GlobalTerm):
    """Twice the median GO in 2^-20 m2."""

    name = "size_median"
    inputs = frozenset({"units"})

    def totals(self, state: State) -> Mapping[str, Ints]:
        """Totals of a state; only areas with changed dwellings are ranked again."""
        table, count = state.rows["units"], state.baseline.count
        if state.afresh:
            return {
                MIDDLE: np.array([twice_median(one) for one in ranked_by_area(table.all(), count)], np.int64)
            }
        cache = state.baseline.cache
        if self.name not in cache:
            made = ranked_by_area(table.base, count)
            cache[self.name] = (made, np.array([twice_median(one) for one in made], dtype=np.int64))
        ranked, base = cache[self.name]
        return {MIDDLE: _edited(ranked, base, table) if table.changed else base}


def ranked_by_area(rows: Rows, count: int) -> list[Ints]:
    """Quantised floor areas of each area, ascending."""
    mine = np.flatnonzero(known_size(rows))
    size, area = quantise_area(rows["go"][mine]), rows["area"][mine]
    order = np.lexsort((size, area))
    groups = Groups(area[order], size[order], count)
    return [groups[one] for one in range(count)]


def _edited(ranked: list[Ints], base: Ints, table: Edited) -> Ints:
    rows, sign = table.difference
    mine = np.flatnonzero(known_size(rows))
    size, area, sign = quantise_area(rows["go"][mine]), rows["area"][mine], sign[mine]
    found = base.copy()
    for one in np.unique(area):
        gone = np.sort(size[(area == one) & (sign < 0)])
        come = np.sort(size[(area == one) & (sign > 0)])
        # equal sizes stand side by side: the first of them is as good as any other
        again = np.arange(len(gone)) - np.searchsorted(gone, gone)
        left = np.delete(ranked[one], np.searchsorted(ranked[one], gone) + again)
        found[one] = twice_median(np.insert(left, np.searchsorted(left, come), come))
    return found


SIZE_MEDIAN = SizeMedianTerm()
