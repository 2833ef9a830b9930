"""Totals of additive terms over a table of rows: all terms of a table are summed together."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np

from ..indicators.terms import AdditiveTerm
from ..model.quantities import Ints
from ..scoring.parameters import Parameters
from .objects import Edited
from .rows import Rows

AT_ONCE = 1 << 20  # contributions that are held at a time


class AdditiveTotals:
    """Totals of the terms of one table, of which a state replaces some rows.

    Args:
        terms: they all sum over this table.
        base: its rows without edits; ``count`` the number of areas.
    """

    def __init__(self, terms: Sequence[AdditiveTerm], base: Rows, count: int, parameters: Parameters) -> None:
        self._terms, self._count, self._parameters = terms, count, parameters
        self._base = sums(terms, base, None, count, parameters)
        self._last: tuple[Edited, Mapping[str, Ints]] | None = None
        self.base = self._named(self._base)

    def _named(self, totals: Ints) -> dict[str, Ints]:
        return {term.name: row for term, row in zip(self._terms, totals, strict=True)}

    def of(self, table: Edited) -> Mapping[str, Ints]:
        """Totals by name of the rows that stand; what was given last for the same table is given again."""
        if not table.changed:
            return self.base
        if self._last is None or self._last[0] is not table:
            more = sums(self._terms, *table.difference, self._count, self._parameters)
            self._last = table, self._named(self._base + more)
        return self._last[1]


def sums(
    terms: Sequence[AdditiveTerm], rows: Rows, sign: Ints | None, count: int, parameters: Parameters
) -> Ints:
    """Totals of terms over rows with a sign each (None: all +1), int64 of shape (terms, areas)."""
    area = rows["area"]
    found = np.zeros((len(terms), count), dtype=np.int64)
    if not len(area):
        return found
    order = np.argsort(area, kind="stable")
    first = np.flatnonzero(np.diff(area[order], prepend=-1))
    areas, ordered = area[order[first]], None if sign is None else sign[order]
    step = max(1, AT_ONCE // len(area))
    for start in range(0, len(terms), step):
        some = terms[start : start + step]
        made = np.empty((len(some), len(area)), dtype=np.int64)
        for row, term in zip(made, some, strict=True):
            row[:] = term.of(rows, parameters)
        made = made[:, order]
        if ordered is not None:
            made *= ordered
        found[start : start + step, areas] = np.add.reduceat(made, first, axis=1)
    return found
