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
from ...model.vector import Groups, among, sum_by
from ...scenario.objects import Edited
from ...scenario.rows import Rows, select
from ..terms import RelationTerm
from .egohood import PointGrid, distinct_points, sum_by_point, sums_within

if TYPE_CHECKING:
    from ...scenario.state import State
    from ...scoring.parameters import Parameters

REMEMBERED = 5_000  # places
COLUMNS = ("x", "y", "dwelling", "koop", "corporatie", "overig")
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
    return _known(rows) & among(rows["level"], OWN_TENURE)


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


def _count(rows: Rows, where: Any, count: int, sign: Ints | None) -> Ints:
    if sign is None:
        return np.bincount(rows["area"][where], minlength=count).astype(np.int64)
    return sum_by(rows["area"][where], sign[where], count)


def _changes(units: Edited) -> tuple[Ints, Ints]:
    """(places, change of the weights there) where dwellings of known tenure came or went."""
    found: dict[tuple[int, int], tuple[int, int]] = {}
    for rows, where, sign in ((units.base, units.removed, -1), (units.added, slice(None), 1)):
        columns = [rows[name][where].tolist() for name in COLUMNS]
        for x, y, dwelling, koop, corporatie, overig in zip(*columns, strict=True):
            whole = koop + corporatie + overig
            if dwelling and whole > 0:
                before = found.get((x, y), (0, 0))
                found[x, y] = before[0] + sign * corporatie, before[1] + sign * whole
    real = [(*place, *change) for place, change in found.items() if any(change)]
    made = np.array(real, dtype=np.int64).reshape(-1, 4)
    return made[:, :2], made[:, 2:]


class _Egohoods:
    """Egohoods of the dwellings in the areas of the baseline.

    Which points lie within the radius of a place where dwellings came or went, and what the baseline has
    around one where they came, is remembered by the place: it is asked at every edit that follows.
    """

    def __init__(self, units: Rows, rows: Rows, radius: int, parameters: Parameters) -> None:
        self.sources = _sources(units, radius)
        mine = np.flatnonzero(_by_egohood(rows))
        self.points, which = distinct_points(_points(select(rows, mine)))
        self.point_of_row: NDArray[np.intp] = np.full(len(rows["area"]), -1)
        self.point_of_row[mine] = which
        self.rows = mine
        self.sums = self.sources.sums_at(self.points)
        self.above = _concentrated(self.sums, parameters)
        self.rows_of_point = Groups(which, mine, len(self.points))
        self._radius = radius
        self._grid = PointGrid(self.points, np.zeros((len(self.points), 0), dtype=np.int64), radius)
        self._near: dict[tuple[int, int], NDArray[np.intp]] = {}
        self._around: dict[tuple[int, int], Ints] = {}

    def in_rows(self, above: Any, rows: NDArray[np.intp] | None = None) -> Any:
        """By row, from by point; of all rows unless some are given."""
        points = self.point_of_row if rows is None else self.point_of_row[rows]
        return (points >= 0) & np.append(above, False)[points]

    def after(self, places: Ints, change: Ints, parameters: Parameters) -> Any:
        """Whether each point lies in a concentration when weights change (p, 2) at places (p, 2)."""
        part, whole = (np.zeros(len(self.sums), dtype=np.int64) for _ in range(2))
        for place, (corporation, everyone) in zip(places, change.tolist(), strict=True):
            near = self._points_near(place)
            part[near] += corporation
            whole[near] += everyone
        touched = np.flatnonzero((part != 0) | (whole != 0))
        above, more = self.above.copy(), np.column_stack((part[touched], whole[touched]))
        above[touched] = _concentrated(self.sums[touched] + more, parameters)
        return above

    def sums_around(self, places: Ints) -> Ints:
        """Sums of the baseline around places (p, 2)."""
        keys = [(int(x), int(y)) for x, y in places]
        new = [row for row, key in enumerate(keys) if key not in self._around]
        if new:
            if len(self._around) > REMEMBERED:
                self._around.clear()
                return self.sums_around(places)
            for row, sums in zip(new, self.sources.sums_at(places[new]), strict=True):
                self._around[keys[row]] = sums
        return np.array([self._around[key] for key in keys], dtype=np.int64).reshape(-1, 2)

    def _points_near(self, place: Ints) -> NDArray[np.intp]:
        key = int(place[0]), int(place[1])
        if key not in self._near:
            if len(self._near) > REMEMBERED:
                self._near.clear()
            near = self._grid.near(place[None, :])
            apart = self.points[near] - place
            self._near[key] = near[(apart * apart).sum(axis=1) <= self._radius**2]
        return self._near[key]


class ConcentrationTerm(RelationTerm):
    """Totals per area, in dwellings: judged, of those in a concentration, and not judged because of T4."""

    name = "concentration"
    inputs = frozenset({"units"})
    apart = True

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
        now = np.append(base.egohoods.in_rows(points, table.removed), added)
        more = self._of_rows(table.difference[0], now, count, state.parameters, table.difference[1])
        found = {name: base.totals[name] + more[name] for name in base.totals}
        flipped = np.flatnonzero(points != base.egohoods.above)
        flip, row = base.egohoods.rows_of_point.pairs(flipped)
        np.add.at(found[ABOVE], table.base["area"][row], np.where(points[flipped[flip]], 1, -1))
        return found

    def _of_rows(
        self, rows: Rows, in_egohood: Any, count: int, parameters: Parameters, sign: Ints | None = None
    ) -> dict[str, Ints]:
        """Totals of rows of which is known whether they live in a concentration by their egohood."""
        known = _known(rows)
        egohood = known & among(rows["level"], OWN_TENURE)
        square = known & (rows["level"] == int(TenureLevel.T3))
        above = (egohood & in_egohood) | (square & _concentrated(_weights(rows), parameters))
        return {
            JUDGED: _count(rows, egohood | square, count, sign),
            ABOVE: _count(rows, above, count, sign),
            COARSE: _count(rows, known & (rows["level"] == int(TenureLevel.T4)), count, sign),
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
            cache[self.name] = _Base(egohoods, totals)
        found: _Base = cache[self.name]
        return found

    def _changed(self, state: State, base: _Egohoods) -> tuple[Any, Any]:
        """Whether each point of the baseline, and each added row, now lies in a concentration."""
        points, change = _changes(_units(state))
        above = base.after(points, change, state.parameters)
        added, which = distinct_points(_points(state.rows["units"].added))
        sums = base.sums_around(added) + sums_within(added, points, change, _radius(state))
        return above, _concentrated(sums, state.parameters)[which]


class _Base:
    """Results of the baseline: its egohoods, and the totals."""

    def __init__(self, egohoods: _Egohoods, totals: dict[str, Ints]) -> None:
        self.egohoods, self.totals = egohoods, totals


CONCENTRATION = ConcentrationTerm()
