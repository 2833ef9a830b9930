"""A neighbourhood in which the measures of a ledger were carried out.

It serves as the baseline of what comes next, or to look at. Its figures are those of the ledger on the old
baseline, to rounding: ground is cut as polygons here, where an evaluation moves whole units of area.
"""

from __future__ import annotations

from collections.abc import Mapping

from ..model.tables import TypedTable
from ..scenario.objects import Edited
from ..scenario.placed import Placed, Spot, Tree
from ..scenario.state import State
from .ground import ground_after
from .stacked import kept_column, rows_of, stacked, with_rows
from .units import units_after

OF_THE_SOURCE = ("unit_count",)  # what the layer of panden says; the units themselves are counted


def carried_out(state: State, tables: Mapping[str, TypedTable]) -> dict[str, TypedTable]:
    """The tables as a state leaves them; those that it does not touch are the given ones.

    Args:
        state: of a baseline of these tables.
        tables: by name, row by row those of the baseline's neighbourhood. Units may be as they were before
            tenure was laid on them.
    """
    made, placed = dict(tables), state.placed
    if "buildings" in made and state.buildings is not None:
        made["buildings"] = _buildings(made["buildings"], state.buildings)
    if "units" in made and state.units is not None:
        made["units"] = units_after(made["units"], state.units)
    if "ground" in made:
        made["ground"] = ground_after(made["ground"], state.final_edits(), state.baseline.areas)
    if "trees" in made:
        trees = [(one.tree_id, one.geometry, _sizes(one)) for one in placed.trees]
        made["trees"] = with_rows(made["trees"], placed.felled, trees)
    if "play" in made:
        play = [(one.id, one.geometry, {"age": one.kind}) for one in placed.play]
        made["play"] = with_rows(made["play"], (), play)
    if "streets" in made:
        paths = [(one.id, one.geometry, {"walkable": True, "lit": one.lit}) for one in placed.paths]
        made["streets"] = with_rows(made["streets"], (), paths)
    made |= _spots(made, placed)
    return made


def _sizes(tree: Tree) -> dict[str, float]:
    return {"crown": tree.crown, "height": tree.height}


def _buildings(table: TypedTable, buildings: Edited) -> TypedTable:
    if not buildings.changed:
        return table
    rows = buildings.added
    before = rows_of(table, rows["building_id"])
    columns = {
        name: rows[name] if name in rows and name not in OF_THE_SOURCE else kept_column(table, name, before)
        for name in table
    }
    return stacked(table, buildings.removed, columns, rows["geometry"])


def _spots(tables: Mapping[str, TypedTable], placed: Placed) -> dict[str, TypedTable]:
    """Furniture and destinations.

    A layer that was not delivered stays so: with nothing but what a plan adds it would look as if there were
    nothing else, and what is missing would become zero.
    """
    spots: dict[str, tuple[tuple[Spot, ...], frozenset[int]]] = {
        "furniture": (placed.furniture, frozenset()),
        "destinations": (placed.destinations, placed.closed),
    }
    return {
        name: with_rows(tables[name], closed, [(one.id, one.geometry, {"kind": one.kind}) for one in added])
        for name, (added, closed) in spots.items()
        if name in tables
    }
