"""Mean property value (WOZ) of the dwellings of an area in each square of 100 m."""

from __future__ import annotations

import numpy as np

from ...model.quantities import Ints
from ...scenario.rows import Rows
from .grouped import NO_GROUP, GroupedTerm, Grouping, square_keys

VALUED, VALUE, SQUARED = "woz.dwellings", "woz.value", "woz.squared"


class WozTerm(GroupedTerm):
    """Totals over squares: dwellings of known value n, n * m and n * m², with m the mean in whole euro.

    m stays below 2^24 euro, so that n * m² of 2^15 dwellings fits in 64 bits.
    """

    name = "woz"
    names = (VALUED, VALUE, SQUARED)

    def keys(self, rows: Rows, grouping: Grouping) -> Ints:
        """The square in which a dwelling of known value stands."""
        return np.where(rows["dwelling"] & (rows["woz"] >= 0), square_keys(rows), NO_GROUP)

    def weights(self, rows: Rows) -> Ints:
        """(1, value)."""
        return np.column_stack((np.ones(len(rows["woz"]), dtype=np.int64), rows["woz"]))

    def contributions(self, sums: Ints) -> Ints:
        """Exact integers of the mean in whole euro."""
        count, value = sums.T
        mean = np.rint(value / np.maximum(count, 1)).astype(np.int64)
        return np.column_stack((count, count * mean, count * mean * mean))


WOZ_SQUARES = WozTerm()
