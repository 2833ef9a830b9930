"""Length of street facade per area, and of it what stands before shops, schools, offices and the like.

The BAG has no floor numbers: a unit that is no dwelling is taken to be on the ground floor, and its use to
count for all street facades of its pand. Following sketches, only walls of changed panden, and walls whose
line of sight meets one, are judged again.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

import numpy as np
import shapely
from numpy.typing import NDArray

from ...model.codes import Function
from ...model.quantities import Ints
from ...model.vector import Groups, among, sum_by
from ...scenario.objects import Edited
from ...scenario.rows import Rows
from ..terms import RelationTerm
from .facades import Facades, Streets

if TYPE_CHECKING:
    from ...scenario.baseline import Baseline
    from ...scenario.state import State

FACADE, LIVELY = "plinths.facade", "plinths.lively"
LIVELY_USES = int(
    Function.WINKEL
    | Function.BIJEENKOMST
    | Function.GEZONDHEIDSZORG
    | Function.ONDERWIJS
    | Function.SPORT
    | Function.KANTOOR
)
REMEMBERED = 64  # polygons
NO_WALLS = np.zeros(0, dtype=np.intp)


def lively(units: Rows) -> NDArray[np.bool_]:
    """Units that make a plinth lively; a dwelling with another use beside it is a dwelling (settled 25)."""
    return np.asarray(~units["dwelling"] & ((units["functions"] & LIVELY_USES) != 0))


class _Sketched:
    """A pand that a sketch adds: its walls, the panden in their sight, the walls that have it in theirs."""

    def __init__(self, polygon: Any, base: Plinths) -> None:
        polygons = np.array([polygon], dtype=object)
        self.facades = base.streets.facades(polygons)
        self.wall, self.pand = base.tree.query(self.facades.sight, predicate="intersects")
        self.before = base.sights.query(polygon, predicate="intersects")
        self.wall_in, self.area = _in_areas(base.areas, self.facades)


class Plinths:
    """Facades of the panden of a table.

    Args:
        buildings, units: object tables (``scenario/records.py``).
    """

    def __init__(self, baseline: Baseline, buildings: Rows, units: Rows) -> None:
        table, self.areas, self._count = baseline.neighbourhood.streets, baseline.areas, baseline.count
        lines = np.zeros(0, dtype=object) if table is None else table.geometry[table["street"]]
        self.streets = Streets(lines, baseline.parameters.facade_distance)
        polygons = buildings["geometry"]
        self._row = {one: row for row, one in enumerate(buildings["building_id"])}
        self._facades = self.streets.facades(polygons)
        self.tree = shapely.STRtree(polygons)
        self.sights = shapely.STRtree(self._facades.sight)
        wall, pand = self.tree.query(self._facades.sight, predicate="intersects")
        other = pand != self._facades.owner[wall]
        wall, pand = wall[other], pand[other]
        self._blocked = np.bincount(wall, minlength=len(self._facades))
        self._seen_past = Groups(pand, wall, len(polygons))  # the walls from which each pand is in sight
        self._walls = Groups(self._facades.owner, np.arange(len(self._facades)), len(polygons))
        self._lively = np.zeros(len(polygons), dtype=np.int64)
        for one in units["pand"][lively(units)]:
            if one in self._row:
                self._lively[self._row[one]] += 1
        wall, area = _in_areas(self.areas, self._facades)
        self._areas = Groups(wall, area, len(self._facades))
        self._memory: dict[Any, _Sketched] = {}
        everything = np.arange(len(self._facades))
        self.totals = self._sums(everything, self._blocked == 0, self._lively[self._facades.owner] > 0)

    def _sums(self, walls: Any, visible: Any, used: Any) -> dict[str, Ints]:
        """Totals of some walls, of which is known whether they see a street and whether they are lively."""
        at, area = self._areas.pairs(walls)
        length = np.where(visible, self._facades.length[walls], 0)
        return {
            FACADE: sum_by(area, length[at], self._count),
            LIVELY: sum_by(area, np.where(used, length, 0)[at], self._count),
        }

    def after(self, buildings: Edited, units: Edited) -> dict[str, Ints]:
        """Totals after edits."""
        gone, ids, polygons = _changes(buildings)
        uses: dict[str, int] = {}
        rows, came = units.difference
        used = np.flatnonzero(lively(rows))
        for one, more in zip(rows["pand"][used].tolist(), came[used].tolist(), strict=True):
            uses[one] = uses.get(one, 0) + more
        changed = sorted((self._row[one], change) for one, change in uses.items() if one in self._row)
        pand, change = np.array(changed, dtype=np.int64).reshape(-1, 2).T
        new = [self._sketched(one) for one in polygons]
        cleared = self._seen_past.pairs(gone)[1]
        hidden = np.concatenate([NO_WALLS, *[one.before for one in new]])
        own = self._walls.pairs(np.concatenate((gone, pand)))[1]
        walls = np.unique(np.concatenate((own, cleared, hidden)))
        owner, blocked = self._facades.owner[walls], self._blocked[walls]
        uses_now = self._lively[owner]
        before = self._sums(walls, blocked == 0, uses_now > 0)
        for moved, sign in ((cleared, -1), (hidden, 1)):
            blocked = blocked + sign * np.bincount(np.searchsorted(walls, moved), minlength=len(walls))
        if len(pand):
            at = np.searchsorted(pand, owner).clip(max=len(pand) - 1)
            uses_now = uses_now + np.where(pand[at] == owner, change[at], 0)
        after = self._sums(walls, (blocked == 0) & ~among(owner, gone.tolist()), uses_now > 0)
        totals = {name: self.totals[name] - before[name] + after[name] for name in self.totals}
        for number, (one, name) in enumerate(zip(new, ids, strict=True)):
            here = self._lively[self._row[name]] if name in self._row else 0
            others = polygons[:number] + polygons[number + 1 :]
            self._add(totals, one, others, gone, here + uses.get(name, 0) > 0)
        return totals

    def _add(self, totals: dict[str, Ints], new: _Sketched, others: list[Any], gone: Any, used: bool) -> None:
        visible = np.ones(len(new.facades), dtype=bool)
        visible[new.wall[~among(new.pand, gone.tolist())]] = False
        for polygon in others:
            visible &= ~shapely.intersects(new.facades.sight, polygon)
        length = np.where(visible, new.facades.length, 0)[new.wall_in]
        np.add.at(totals[FACADE], new.area, length)
        if used:
            np.add.at(totals[LIVELY], new.area, length)

    def _sketched(self, polygon: Any) -> _Sketched:
        if polygon not in self._memory:
            if len(self._memory) >= REMEMBERED:
                self._memory.clear()
            self._memory[polygon] = _Sketched(polygon, self)
        return self._memory[polygon]


class PlinthsTerm(RelationTerm):
    """Totals per area in mm: street facade, and lively street facade."""

    name = "plinths"
    inputs = frozenset({"buildings", "units", "streets"})
    apart = True

    def totals(self, state: State) -> Mapping[str, Ints]:
        """Totals of a state."""
        baseline, buildings, units = state.baseline, state.buildings, state.units
        if buildings is None or units is None:  # published numbers of dwellings have no pand
            return {name: np.zeros(baseline.count, dtype=np.int64) for name in (FACADE, LIVELY)}
        if state.afresh:
            return Plinths(baseline, buildings.all(), units.all()).totals
        if self.name not in baseline.cache:
            baseline.cache[self.name] = Plinths(baseline, buildings.base, units.base)
        base: Plinths = baseline.cache[self.name]
        return base.after(buildings, units) if buildings.changed or units.changed else base.totals


def _in_areas(areas: NDArray[Any], facades: Facades) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
    """(wall, area) for the areas in which the middle of a wall lies."""
    area, wall = shapely.STRtree(shapely.points(facades.middle)).query(areas, predicate="intersects")
    return wall, area


def _changes(buildings: Edited) -> tuple[NDArray[np.intp], list[str], list[Any]]:
    """(rows of panden that went, ids and footprints of those that came); optoppen changes no footprint."""
    base = {
        one: (int(row), shape)
        for one, row, shape in zip(
            buildings.base["building_id"][buildings.removed],
            buildings.removed,
            buildings.base["geometry"][buildings.removed],
            strict=True,
        )
    }
    ids, polygons = [], []
    for one, shape in zip(buildings.added["building_id"], buildings.added["geometry"], strict=True):
        if one in base and base[one][1] is shape:
            del base[one]
        else:
            ids.append(one)
            polygons.append(shape)
    return np.array(sorted(row for row, _ in base.values()), dtype=np.intp), ids, polygons


PLINTHS = PlinthsTerm()
