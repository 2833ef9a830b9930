"""The building and unit tables that a draft ends in."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np

from ..model.floor_area import residential_piece
from .objects import Edited, columns_of, unchanged
from .records import Building, Unit

if TYPE_CHECKING:
    from .draft import Draft


def finished_buildings(draft: Draft) -> Edited | None:
    """The building table; floor area and number of units are summed over the units of each."""
    base, row = draft.baseline.buildings, draft.baseline.building_row
    if base is None:
        return None
    touched = set(draft.changed_buildings) | _with_changed_units(draft)
    if not touched:
        return unchanged(base)
    records = [_recounted(draft, one) for one in sorted(touched) if draft.stands(one)]
    removed = np.array(sorted(row[one] for one in touched if one in row), dtype=np.intp)
    return Edited(base, removed, columns_of(records, base))


def finished_units(draft: Draft) -> Edited | None:
    """The unit table; ``single`` follows the number of units in each building."""
    base, row = draft.baseline.units, draft.baseline.unit_row
    if base is None:
        return None
    changed: dict[str, Unit | None] = dict(draft.changed_units)
    for building_id in _with_changed_units(draft):
        for unit in draft.inside(building_id):
            changed[unit.unit_id] = unit
    if not changed:
        return unchanged(base)
    living = _Living(draft)
    records = [_counted_alone(living, unit) for _, unit in sorted(changed.items()) if unit is not None]
    removed = np.array(sorted(row[one] for one in changed if one in row), dtype=np.intp)
    return Edited(base, removed, columns_of(records, base))


def _with_changed_units(draft: Draft) -> set[str]:
    base, row = draft.baseline.units, draft.baseline.unit_row
    found: set[str] = set()
    for unit_id, unit in draft.changed_units.items():
        if base is not None and unit_id in row:
            found.update(base["building_ids"][row[unit_id]])
        if unit is not None:
            found.update(unit.building_ids)
    return {one for one in found if draft.stands(one)}


def _recounted(draft: Draft, building_id: str) -> Building:
    """The building with floor area and number of units summed over the units it has now."""
    building = draft.standing(building_id)
    go = residential = count = 0
    for unit in draft.inside(building_id):
        piece = unit.pieces[unit.building_ids.index(building_id)]
        go += piece
        residential += residential_piece(piece, unit.functions)
        count += 1
    if (building.go, building.go_res, building.unit_count) == (go, residential, count):
        return building
    return replace(building, go=go, go_res=residential, unit_count=count)


class _Living:
    """Who lives where now; each building is looked into once."""

    def __init__(self, draft: Draft) -> None:
        self._draft, self._baseline = draft, draft.baseline
        self._known: dict[str, tuple[bool, int]] = {}

    def inside(self, building_id: str) -> tuple[bool, int]:
        """(whether it holds other units than in the baseline, number of its units)."""
        if building_id not in self._known:
            now, base = self._draft.ids_inside(building_id), self._baseline.units
            rows = self._baseline.units_of_building.get(building_id, ())
            before = set() if base is None else {base["unit_id"][row] for row in rows}
            self._known[building_id] = now != before, len(now)
        return self._known[building_id]

    def otherwise(self, unit: Unit) -> bool:
        """Whether a unit or those that share its buildings came, went or moved; a sale is not that."""
        row, base = self._baseline.unit_row.get(unit.unit_id), self._baseline.units
        if row is None or base is None or base["building_ids"][row] != unit.building_ids:
            return True
        return any(self.inside(one)[0] for one in unit.building_ids)


def _counted_alone(living: _Living, unit: Unit) -> Unit:
    """The unit with ``single`` as it is now."""
    if not living.otherwise(unit):
        return unit
    single = (
        unit.dwelling
        and bool(unit.building_ids)
        and all(living.inside(one)[1] == 1 for one in unit.building_ids)
    )
    return unit if single == unit.single else replace(unit, single=single)
