"""The units of a changed neighbourhood."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..model.quantities import quantise_length
from ..model.tables import TypedTable
from ..scenario.objects import Edited
from ..scenario.pairs import unit_points
from ..scenario.rows import Rows, select
from .stacked import after_all, kept_column, rows_of, stacked

# what sources of tenure, value and label say: column of the table -> column of the records
SAID = {
    "koop": "koop",
    "corporatie": "corporatie",
    "overig": "overig",
    "known": "known",
    "tenure_level": "level",
    "segment": "segment",
    "landlord": "landlord",
    "complex": "complex",
    "woz": "woz",
    "energy_label": "energy_label",
}
OWN = ("functions", "go", "estimated", "single")


def units_after(table: TypedTable, units: Edited) -> TypedTable:
    """The unit table of a state. What a measure changed of a unit holds against every source of it."""
    if not units.changed:
        return table
    rows = units.added
    before = rows_of(table, rows["unit_id"])
    base = rows_of_base(units)
    stated = _differ(rows, units.base, base)
    columns: dict[str, Any] = {name: kept_column(table, name, before) for name in table}
    for name in OWN:
        columns[name] = rows[name]
    new_id = after_all(table)
    columns["unit_id"] = [
        one if at >= 0 else new_id(one) for one, at in zip(rows["unit_id"], before, strict=True)
    ]
    for row, (ids, sizes) in enumerate(zip(rows["building_ids"], rows["pieces"], strict=True)):
        columns["pieces"][row] = tuple(zip(ids, sizes, strict=True))
    columns["stated"] |= stated
    for name, column in SAID.items():
        columns[name][stated] = rows[column][stated]
    moved_in = stated & _differ(rows, units.base, base, ("koop", "corporatie", "overig"))
    columns["by_code"][moved_in], columns["square"][moved_in] = False, -1
    at = np.flatnonzero(base >= 0)
    same = np.zeros(len(before), dtype=bool)
    same[at] = [rows["building_ids"][row] == units.base["building_ids"][base[row]] for row in at]
    for row in np.flatnonzero(~same):
        columns["building_ids"][row] = rows["building_ids"][row]
    return stacked(table, units.removed, columns, _points(table, rows, before))


def rows_of_base(units: Edited) -> NDArray[np.intp]:
    """The base row of each added row, -1 of new ones."""
    old = {units.base["unit_id"][row]: int(row) for row in units.removed}
    return np.array([old.get(one, -1) for one in units.added["unit_id"]], dtype=np.intp)


def _differ(
    rows: Rows, base: Rows, at: NDArray[np.intp], names: tuple[str, ...] = tuple(SAID.values())
) -> NDArray[np.bool_]:
    """Which rows say something else than the base rows that they come from; new ones do."""
    found = at < 0
    there = np.flatnonzero(~found)
    old = select(base, at[there])
    for name in names:
        found[there] |= rows[name][there] != old[name]
    return found


def _points(table: TypedTable, rows: Rows, before: NDArray[np.intp]) -> list[Any]:
    """Where units stand: as the table has it, unless they moved."""
    shapes = list(unit_points(rows["x"], rows["y"]))
    for row in np.flatnonzero(before >= 0):
        old = table.geometry[before[row]]
        if quantise_length(old.x) == rows["x"][row] and quantise_length(old.y) == rows["y"][row]:
            shapes[row] = old
    return shapes
