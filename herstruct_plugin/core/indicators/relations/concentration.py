"""Dwellings in concentrations of corporation housing (settled 68, 89).

A dwelling with its own tenure (T1, T2) is judged by its egohood: the share of corporation housing among all
dwellings of known tenure within a radius, itself and those outside the area included. A dwelling that carries
the vector of its square (T3) is judged by that vector. A vector of a whole buurt (T4) says nothing about
concentration, so such a dwelling is not judged; nor is one of unknown tenure.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from ...model.codes import TenureLevel
from ...model.quantities import ONE, Ints, quantise_length
from ...scenario.objects import Edited
from ...scenario.rows import Rows, select
from ..terms import RelationTerm
from .egohood import PointGrid, distinct_points, sum_by_point

if TYPE_CHECKING:
    from ...scenario.state import State
    from ...scoring.parameters import Parameters

OWN_TENURE = (TenureLevel.T1, TenureLevel.T2)
JUDGED, ABOVE, COARSE = "concentration.judged", "concentration.above", "concentration.coarse"


def _weights(rows: Rows) -> Ints:
    """(corporation, all) of each vector, in 2^-32."""
    return np.column_stack((rows["corporatie"], rows["koop"] + rows["corporatie"] + rows["overig"]))


def _concentrated(sums: Ints, parameters: Parameters) -> Any:
    """Whether the corporation share is strictly above the threshold, compared in integers.

    A vector adds up to ONE and each of its parts is at most two units off, so a share of exactly two thirds
    may come out a few units above: that much does not count.
    """
    part, whole = parameters.concentration_threshold
    rounding = 2 * whole * (sums[:, 1] // ONE)
    return sums[:, 0] * whole - sums[:, 1] * part > rounding


def _points(rows: Rows) -> Ints:
    return np.column_stack((rows["x"], rows["y"]))


def _known(rows: Rows) -> Any:
    return rows["dwelling"] & (_weights(rows)[:, 1] > 0)


def _by_egohood(rows: Rows) -> Any:
    return _known(rows) & np.isin(rows["level"], OWN_TENURE)


def _units(state: State) -> Edited:
    if state.units is None:
        raise TypeError("concentration needs units")
    return state.units


def _radius(state: State) -> int:
    return int(quantise_length(state.parameters.concentration_radius))


def _sources(units: Rows, radius: int) -> PointGrid:
    """All dwellings of known tenure, by point."""
    known = select(units, _known(units))
    points, which = distinct_points(_points(known))
    return PointGrid(points, sum_by_point(which, _weights(known), len(points)), radius)


def _count(rows: Rows, where: Any, count: int) -> Ints:
    return np.bincount(rows["area"][where], minlength=count).astype(np.int64)


class _Egohoods:
    """Egohoods of the dwellings in the areas of the baseline."""

    def __init__(self, units: Rows, rows: Rows, radius: int, parameters: Parameters) -> None:
        self.sources = _sources(units, radius)
        mine = np.flatnonzero(_by_egohood(rows))
        self.points, which = distinct_points(_points(select(rows, mine)))
        self.point_of_row: NDArray[np.intp] = np.full(len(rows["area"]), -1)
        self.point_of_row[mine] = which
        self.rows = mine
        self.sums = self.sources.sums_at(self.points)
        self.above = _concentrated(self.sums, parameters)
        self.grid = PointGrid(self.points, np.zeros((len(self.points), 0), dtype=np.int64), radius)

    def in_rows(self, above: Any) -> Any:
        """By row, from by point."""
        found = np.zeros(len(self.point_of_row), dtype=bool)
        found[self.rows] = above[self.point_of_row[self.rows]]
        return found


class ConcentrationTerm(RelationTerm):
    """Totals per area, in dwellings: judged, of those in a concentration, and not judged because of T4."""

    name = "concentration"
    inputs = frozenset({"units"})

    def totals(self, state: State) -> Mapping[str, Ints]:
        """Totals of a state; only egohoods around changed dwellings are computed again."""
        table, count = state.rows["units"], state.baseline.count
        if state.units is None:  # published dwellings: those of squares are judged by the square
            rows = table.all()
            return self._of_rows(rows, np.zeros(len(rows["area"]), dtype=bool), count, state.parameters)
        if state.afresh:
            return self._of_rows(table.all(), self._afresh(state), count, state.parameters)
        base = self._baseline(state)
        if not _units(state).changed:
            return base.totals
        points, added = self._changed(state, base.egohoods)
        now = base.egohoods.in_rows(points)
        gone = self._of_rows(select(table.base, table.removed), now[table.removed], count, state.parameters)
        come = self._of_rows(table.added, added, count, state.parameters)
        found = {name: base.totals[name] - gone[name] + come[name] for name in base.totals}
        flipped = np.flatnonzero(now != base.above)
        np.add.at(found[ABOVE], table.base["area"][flipped], np.where(now[flipped], 1, -1))
        return found

    def _of_rows(self, rows: Rows, in_egohood: Any, count: int, parameters: Parameters) -> dict[str, Ints]:
        """Totals of rows of which is known whether they live in a concentration by their egohood."""
        egohood, known = _by_egohood(rows), _known(rows)
        square = known & (rows["level"] == TenureLevel.T3)
        above = (egohood & in_egohood) | (square & _concentrated(_weights(rows), parameters))
        return {
            JUDGED: _count(rows, egohood | square, count),
            ABOVE: _count(rows, above, count),
            COARSE: _count(rows, known & (rows["level"] == TenureLevel.T4), count),
        }

    def _afresh(self, state: State) -> Any:
        """Whether each row lives in a concentration, from all dwellings that stand."""
        egohoods = _Egohoods(_units(state).all(), state.rows["units"].all(), _radius(state), state.parameters)
        return egohoods.in_rows(egohoods.above)

    def _baseline(self, state: State) -> _Base:
        cache = state.baseline.cache
        if self.name not in cache:
            units, rows = _units(state).base, state.rows["units"].base
            egohoods = _Egohoods(units, rows, _radius(state), state.parameters)
            above = egohoods.in_rows(egohoods.above)
            totals = self._of_rows(rows, above, state.baseline.count, state.parameters)
            cache[self.name] = _Base(egohoods, above, totals)
        found: _Base = cache[self.name]
        return found

    def _changed(self, state: State, base: _Egohoods) -> tuple[Any, Any]:
        """Whether each point of the baseline, and each added row, now lies in a concentration."""
        units = _units(state)
        gone, come = select(units.base, units.removed), units.added
        gone, come = select(gone, _known(gone)), select(come, _known(come))
        points, which = distinct_points(np.vstack((_points(gone), _points(come))))
        change = sum_by_point(which, np.vstack((-_weights(gone), _weights(come))), len(points))
        real = change.any(axis=1)
        changes = PointGrid(points[real], change[real], _radius(state))
        near = base.grid.near(points[real])
        above = base.above.copy()
        above[near] = _concentrated(base.sums[near] + changes.sums_at(base.points[near]), state.parameters)
        added = _points(state.rows["units"].added)
        return above, _concentrated(base.sources.sums_at(added) + changes.sums_at(added), state.parameters)


class _Base:
    """Results of the baseline: its egohoods, whether each row is in a concentration, the totals."""

    def __init__(self, egohoods: _Egohoods, above: Any, totals: dict[str, Ints]) -> None:
        self.egohoods, self.above, self.totals = egohoods, above, totals


CONCENTRATION = ConcentrationTerm()
