"""A state: the read-only baseline plus the small overlay that a ledger leaves on it."""

from __future__ import annotations

from copy import copy
from functools import cached_property
from typing import Any

import numpy as np

from ..model.vector import Groups, copies
from .baseline import Baseline
from .draft import Draft
from .finished import finished_buildings, finished_units
from .objects import NO_ROWS, Edited, unchanged
from .overlay import GroundOverlay
from .pairs import building_row_columns, lay_by_code, shares_of_new, unit_points, unit_row_columns
from .placed import Placed
from .play_rows import play_rows_after
from .records import GroundEdit
from .rows import Rows


class State:
    """What terms see of a neighbourhood under a ledger.

    Attributes:
        baseline: shared by all states; ``baseline.cache`` is for results that depend on nothing else.
        rows: row tables by name (``rows.py``), each as ``Edited``; tables that were not delivered are absent.
        units, buildings: object tables (columns of ``records.py``), None when not delivered.
        trees: object table (columns of ``trees.py``), None when not delivered.
        placed: objects that measures put, closed or felled.
        edits: the ground edits in order; ``final_edits`` the same with the polygon that each keeps.
        afresh: terms compute from all rows, without what the baseline's cache holds of its own totals.
        cache: the baseline's, or one of its own when it computes afresh.
    """

    afresh = False

    def __init__(
        self, baseline: Baseline, draft: Draft, overlay: GroundOverlay, before: State | None = None
    ) -> None:
        self.baseline = baseline
        self.cache: dict[Any, Any] = baseline.cache
        self.parameters = baseline.parameters
        self.edits: tuple[GroundEdit, ...] = tuple(draft.edits)
        self.objects = draft.objects()
        self._overlay = overlay
        self.buildings: Edited | None = None
        self.units: Edited | None = None
        self.trees: Edited | None = None
        self.placed: Placed = draft.placed if before is None else before.placed.or_equal(draft.placed)
        self.rows: dict[str, Edited] = {}
        # tables that a change of the ledger did not touch stay the same tables, so that terms know
        if before is not None and before.edits == self.edits:
            self.edits, self.rows["ground"] = before.edits, before.rows["ground"]
        else:
            self.rows["ground"] = overlay.apply(self.edits)
        if before is not None and before.objects == self.objects:
            self.buildings, self.units = before.buildings, before.units
            others = ("ground", "trees", "play", "streets")
            self.rows |= {name: table for name, table in before.rows.items() if name not in others}
        else:
            self._cut_objects(draft)
        self._cut_placed(before)

    def _cut_placed(self, before: State | None) -> None:
        baseline, placed = self.baseline, self.placed
        same = placed if before is None else before.placed
        if before is not None and same.play is placed.play and "play" in before.rows:
            self.rows["play"] = before.rows["play"]
        elif baseline.play_rows is not None:
            self.rows["play"] = play_rows_after(baseline, placed.play)
        as_lit = same.furniture is placed.furniture and same.paths is placed.paths
        if before is not None and as_lit and "streets" in before.rows:
            self.rows["streets"] = before.rows["streets"]
        elif baseline.street_lines is not None:
            lamps = [one.geometry for one in placed.furniture if one.kind == "lamp"]
            self.rows["streets"] = baseline.street_lines.after(lamps, placed.paths)
        if before is not None and same.felled is placed.felled and same.trees is placed.trees:
            self.trees = before.trees
            self.rows |= {name: table for name, table in before.rows.items() if name == "trees"}
        elif baseline.trees is not None:
            self.trees, self.rows["trees"] = baseline.trees.after(self.placed.felled, self.placed.trees)

    def _cut_objects(self, draft: Draft) -> None:
        baseline = self.baseline
        self.buildings = finished_buildings(draft)
        self.units = finished_units(draft)
        if self.buildings is not None and baseline.building_rows is not None:
            self.rows["buildings"] = self._building_rows(self.buildings, baseline.building_rows)
        if self.units is not None and baseline.unit_rows is not None:
            self.rows["units"] = self._unit_rows(self.units, baseline.unit_rows)
        elif baseline.unit_rows is not None:
            self.rows["units"] = unchanged(baseline.unit_rows)
        if baseline.address_rows is not None:
            self.rows["addresses"] = unchanged(baseline.address_rows)

    @cached_property
    def changed(self) -> frozenset[str]:
        """Names of the tables that differ from the baseline, whether inside the areas or around them."""
        found = {name for name, table in self.rows.items() if table.changed}
        around = {"units": self.units, "buildings": self.buildings, "trees": self.trees}
        found |= {name for name, table in around.items() if table is not None and table.changed}
        placed = {
            name for name in ("play", "furniture", "destinations", "paths") if getattr(self.placed, name)
        }
        found |= placed | ({"destinations"} if self.placed.closed else set())
        return frozenset(found | ({"ground"} if self.edits else set()))

    def final_edits(self) -> list[tuple[GroundEdit, Any]]:
        """Each ground edit with the polygon of which it keeps the ground."""
        return self._overlay.final_edits(self.edits)

    def _building_rows(self, buildings: Edited, base: Rows) -> Edited:
        groups = self.baseline.rows_of_building
        if not buildings.changed or groups is None:
            return unchanged(base)
        removed = _rows_of(groups, buildings.removed)
        stood, shapes = buildings.stood("building_id"), buildings.added["geometry"]
        same = stood >= 0
        same[same] = [
            one is other
            for one, other in zip(shapes[same], buildings.base["geometry"][stood[same]], strict=True)
        ]
        # same footprint: the shares are those of the baseline
        row, mine = groups.pairs(stood[same])
        parts = [(np.flatnonzero(same)[row], base["area"][mine], base["share"][mine])]
        for fresh in np.flatnonzero(~same).tolist():
            area, share = shares_of_new(self.baseline, shapes[fresh])
            parts.append((np.full(len(area), fresh), area, share))
        building, area, share = (np.concatenate(column) for column in zip(*parts, strict=True))
        return Edited(base, removed, building_row_columns(buildings.added, building, area, share))

    def _unit_rows(self, units: Edited, base: Rows) -> Edited:
        groups = self.baseline.rows_of_unit
        if not units.changed or groups is None:
            return unchanged(base)
        removed, stood = _rows_of(groups, units.removed), units.stood("unit_id")
        known, fresh = np.flatnonzero(stood >= 0), np.flatnonzero(stood < 0)
        row, mine = groups.pairs(stood[known])  # a unit that changed stands where it stood
        points = unit_points(units.added["x"][fresh], units.added["y"][fresh])
        point, area = self.baseline.area_tree.query(points, predicate="intersects")
        order = np.lexsort((area, point))
        unit = np.append(known[row], fresh[point[order]])
        added = unit_row_columns(units.added, unit, np.append(base["area"][mine], area[order]))
        same = stood >= 0
        for name in ("koop", "corporatie", "overig"):
            same[known] &= units.added[name][known] == units.base[name][stood[known]]
        lay_by_code(added, self.baseline.neighbourhood, np.where(same, stood, -1)[unit])
        return Edited(base, removed, added)


def twin(state: State) -> State:
    """The same state for another thread: with areas of its own, which are prepared, and a cache of its own.

    All else is shared, and stays as it is.
    """
    found, baseline = copy(state), copy(state.baseline)
    baseline.areas, baseline.cache = copies(baseline.areas), {}
    found.baseline, found.cache = baseline, baseline.cache
    return found


def materialised(state: State) -> State:
    """The same state with every row table made afresh, row by row, as if it were a baseline.

    Used to prove that incremental totals equal a full recompute.
    """
    full = object.__new__(State)
    full.__dict__.update(state.__dict__)
    full.__dict__.pop("changed", None)  # is told by the rows
    full.rows = {name: unchanged(table.all()) for name, table in state.rows.items()}
    full.afresh, full.cache = True, {}
    return full


def _rows_of(groups: Groups, objects: Any) -> Any:
    return np.sort(groups.pairs(objects)[1]) if len(objects) else NO_ROWS
