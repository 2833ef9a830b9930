"""Dwellings with enough trees of some size near their pand (indicators A3).

A tree counts for a pand when its crown, taken as an exact circle around the trunk, comes within the radius of
the footprint. A dwelling in several panden is judged by the one that contains its point, else by the first by
id (settled 26); a dwelling without a known pand, or in one that has no footprint, is not judged.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

import numpy as np
import shapely
from numpy.typing import NDArray

from ...model.quantities import Ints, quantise_length
from ...model.vector import Groups, corners, elementwise, without
from ...scenario.objects import object_column
from ...scenario.rows import Rows
from ..terms import RelationTerm

if TYPE_CHECKING:
    from ...scenario.objects import Edited
    from ...scenario.state import State
    from ...scoring.parameters import Parameters

JUDGED, SEEN = "trees_near.judged", "trees_near.seen"
NOWHERE = -1  # no pand, or one without a footprint
SLACK = 0.001  # m
REMEMBERED = 2_000  # footprints

Indices = NDArray[np.intp]


class LargeTrees:
    """The trees that count, around panden.

    Attributes:
        reach: int64, mm from the trunk within which a footprint has the tree near.
        rows: which trees of the table they are.
    """

    def __init__(self, trees: Rows, parameters: Parameters) -> None:
        crown, height = np.nan_to_num(trees["crown"]), np.nan_to_num(trees["height"])
        self.rows = np.flatnonzero(
            (crown >= parameters.tree_crown_seen) | (height >= parameters.tree_height_seen)
        )
        self.points = trees["geometry"][self.rows]
        self.reach: Ints = quantise_length(parameters.trees_radius) + quantise_length(crown[self.rows] / 2)
        self._tree, self._xy = shapely.STRtree(self.points), shapely.get_coordinates(self.points)
        self._widest = int(self.reach.max(initial=0)) / 1000 + SLACK

    def near(self, footprints: NDArray[Any]) -> tuple[Indices, Indices]:
        """(footprint, position in ``rows``) of all trees near footprints."""
        if not len(self.rows):
            return self.rows, self.rows
        low, high = corners(footprints)
        there = np.flatnonzero(np.isfinite(low[:, 0]))
        boxes = shapely.box(*(low[there] - self._widest).T, *(high[there] + self._widest).T)
        one, two = self._tree.query(boxes)
        one = there[one]
        xy = self._xy[two]
        # no nearer than the box of the footprint: that spares most distances
        beside = np.maximum(0.0, np.maximum(low[one] - xy, xy - high[one]))
        maybe = np.hypot(beside[:, 0], beside[:, 1]) <= self.reach[two] / 1000 + SLACK
        one, two = one[maybe], two[maybe]
        distance = quantise_length(elementwise(shapely.distance, self.points[two], footprints[one]))
        close = distance <= self.reach[two]
        return one[close], two[close]


class _Views:
    """Panden with enough trees near, and the dwellings in them, of all rows that are given.

    Attributes:
        near: tree (row of its table) -> footprints that have it near; ``counts`` trees by footprint, of those
            with dwellings in an area.
        pand: footprint of each row of the ``units`` row table, NOWHERE for those that are not judged.
    """

    def __init__(self, trees: Rows, buildings: Rows, rows: Rows, state: State) -> None:
        self.enough = state.parameters.trees_seen
        self.trees = LargeTrees(trees, state.parameters)
        self.shapes = buildings["geometry"]
        row_of = {one: row for row, one in enumerate(buildings["building_id"])}
        names = panden_of(rows, lambda one: self.shapes[row_of[one]] if one in row_of else None)
        self.pand = np.array([row_of.get(one, NOWHERE) for one in names], dtype=np.intp)
        lived_in = np.unique(self.pand[self.pand >= 0])
        one, two = self.trees.near(self.shapes[lived_in])
        self.near = Groups(self.trees.rows[two], lived_in[one], len(trees["crown"]))
        self.counts = np.bincount(lived_in[one], minlength=len(self.shapes))
        self.lived_in = lived_in
        self._boxes: Any = None  # STRtree of those
        self._after: tuple[Edited, _Wooded] | None = None  # asked last
        self._around: dict[Any, Indices] = {}
        self._new: tuple[Rows, LargeTrees, Indices] | None = None  # planted last
        home = np.flatnonzero(self.pand >= 0)
        self.rows_of_pand = Groups(self.pand[home], home, len(self.shapes))
        seen = (self.counts >= self.enough)[self.pand[home]]
        self.totals = _sums(rows["area"][home], seen, state.baseline.count)

    def after(self, trees: Edited, area: NDArray[Any], parameters: Parameters) -> _Wooded:
        """What changed trees make of it; edits that follow mostly leave the trees as they are."""
        if self._after is None or self._after[0] is not trees:
            self._after = trees, _Wooded(self, trees, area, parameters)
        return self._after[1]

    def standing_near(self, footprint: Any) -> Indices:
        """Trees of the baseline near a footprint; remembered, as edits that follow ask again."""
        if footprint not in self._around:
            if len(self._around) >= REMEMBERED:
                self._around.clear()
            shape = np.array([footprint], dtype=object)
            self._around[footprint] = self.trees.rows[self.trees.near(shape)[1]]
        return self._around[footprint]

    def planted(self, trees: Rows, parameters: Parameters) -> tuple[LargeTrees, Indices]:
        """(those of new trees that count, footprints with dwellings that have them near, once for each)."""
        if self._new is None or self._new[0] is not trees:
            new = LargeTrees(trees, parameters)
            self._new = trees, new, self._near_new(new)
        return self._new[1:]

    def _near_new(self, new: LargeTrees) -> Indices:
        if not len(new.rows):
            return new.rows
        if self._boxes is None:
            self._boxes = shapely.STRtree(self.shapes[self.lived_in])
        reach = new.reach / 1000 + SLACK
        x, y = shapely.get_x(new.points), shapely.get_y(new.points)
        around = self._boxes.query(shapely.box(x - reach, y - reach, x + reach, y + reach))[1]
        maybe = self.lived_in[np.unique(around)]
        return maybe[new.near(self.shapes[maybe])[0]]


class _Wooded:
    """Panden of the baseline when trees were felled and planted.

    Attributes:
        counts: trees near by footprint; ``now``: whether these are enough.
        totals: per area, if no dwelling changed.
        felled, planted: the trees.
    """

    def __init__(self, base: _Views, trees: Edited, area: NDArray[Any], parameters: Parameters) -> None:
        self.felled = trees.removed
        self.planted, more = base.planted(trees.added, parameters)
        fewer = base.near.pairs(trees.removed)[1]
        self.counts = base.counts.copy()
        np.subtract.at(self.counts, fewer, 1)
        np.add.at(self.counts, more, 1)
        self.now = self.counts >= base.enough
        touched = np.unique(np.append(fewer, more))
        before = base.counts[touched] >= base.enough
        lost, won = touched[before & ~self.now[touched]], touched[~before & self.now[touched]]
        self.totals = {name: values.copy() for name, values in base.totals.items()}
        np.subtract.at(self.totals[SEEN], area[base.rows_of_pand.pairs(lost)[1]], 1)
        np.add.at(self.totals[SEEN], area[base.rows_of_pand.pairs(won)[1]], 1)


class TreesNearTerm(RelationTerm):
    """Totals per area, in dwellings: judged, and with enough trees near."""

    name = "trees_near"
    inputs = frozenset({"trees", "units", "buildings"})
    apart = True

    def totals(self, state: State) -> Mapping[str, Ints]:
        """Totals of a state; only panden near changed trees and changed dwellings are counted again."""
        trees, buildings, units = state.trees, state.buildings, state.rows["units"]
        if state.units is None or trees is None or buildings is None:  # published dwellings have no place
            return {name: np.zeros(state.baseline.count, dtype=np.int64) for name in (JUDGED, SEEN)}
        if state.afresh:
            return _Views(trees.all(), buildings.all(), units.all(), state).totals
        cache = state.baseline.cache
        if self.name not in cache:
            cache[self.name] = _Views(trees.base, buildings.base, units.base, state)
        base: _Views = cache[self.name]
        return _after(base, state, trees, buildings, units) if self.inputs & state.changed else base.totals


def panden_of(rows: Rows, footprint_of: Callable[[str], Any]) -> list[str]:
    """The pand by which each row of the ``units`` row table is judged; "" for those that are not.

    ``footprint_of`` gives the polygon of a pand, None of one that does not stand.
    """
    found = [""] * len(rows["area"])
    homes = np.flatnonzero(rows["dwelling"])
    # most dwellings lie in one pand: those panden are looked up all at once
    names = {ids[0] for ids in rows["building_ids"][homes].tolist() if len(ids) == 1}
    shapes = object_column([footprint_of(one) for one in names])
    empty = shapely.is_missing(shapes) | shapely.is_empty(shapes)
    bare = dict(zip(names, empty.tolist(), strict=True))
    for row, ids in zip(homes.tolist(), rows["building_ids"][homes].tolist(), strict=True):
        if len(ids) > 1:
            point = shapely.Point(rows["x"][row] / 1000, rows["y"][row] / 1000)
            known = [one for one in sorted(ids) if footprint_of(one) is not None]
            ids = [one for one in known if shapely.intersects(footprint_of(one), point)] or known
        if ids:
            one = ids[0]
            if one not in bare:
                shape = footprint_of(one)
                bare[one] = shape is None or bool(shapely.is_empty(shape))
            found[row] = "" if bare[one] else one
    return found


def _sums(area: NDArray[Any], seen: NDArray[np.bool_], count: int) -> dict[str, Ints]:
    """Totals of dwellings that are judged."""
    return {
        JUDGED: np.bincount(area, minlength=count).astype(np.int64),
        SEEN: np.bincount(area[seen], minlength=count).astype(np.int64),
    }


def _after(base: _Views, state: State, trees: Edited, buildings: Edited, units: Edited) -> dict[str, Ints]:
    count, area = state.baseline.count, units.base["area"]
    wooded = base.after(trees, area, state.parameters)
    if not units.changed and not buildings.changed:
        return dict(wooded.totals)
    gone = units.removed[base.pand[units.removed] >= 0]
    come, seen = _newcomers(base, state, buildings, units.added, wooded)
    less = _sums(area[gone], wooded.now[base.pand[gone]], count)
    more = _sums(units.added["area"][come], seen, count)
    return {name: values - less[name] + more[name] for name, values in wooded.totals.items()}


def _newcomers(
    base: _Views, state: State, buildings: Edited, rows: Rows, wooded: _Wooded
) -> tuple[Indices, NDArray[np.bool_]]:
    """Which added rows are judged, and which of those have enough trees near."""
    row_of = state.baseline.building_row
    ids, shapes = buildings.added["building_id"], buildings.added["geometry"]
    added = dict(zip(ids, shapes, strict=True))

    def footprint(one: str) -> Any:
        return added[one] if one in added else base.shapes[row_of[one]] if one in row_of else None

    names = panden_of(rows, footprint)
    near: dict[str, int] = {"": 0}
    new: dict[str, Any] = {}
    for one in set(names) - {""}:
        at, shape = row_of.get(one, NOWHERE), footprint(one)
        if at >= 0 and base.shapes[at] is shape and len(base.rows_of_pand[at]):
            near[one] = int(wooded.counts[at])
        else:
            near[one], new[one] = len(without(base.standing_near(shape), wooded.felled)), shape
    if new and len(wooded.planted.rows):
        planted = wooded.planted.near(object_column(list(new.values())))[0]
        for one, more in zip(new, np.bincount(planted, minlength=len(new)).tolist(), strict=True):
            near[one] += more
    enough = {one: bool(one) and number >= base.enough for one, number in near.items()}
    come = np.array([row for row, one in enumerate(names) if one], dtype=np.intp)
    return come, np.array([enough[names[row]] for row in come], dtype=bool)


TREES_NEAR = TreesNearTerm()
