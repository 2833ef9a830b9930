"""The ground of a changed neighbourhood: polygons cut out and laid in."""

from __future__ import annotations

from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray

from ..model.codes import GROUND_CLASSES, Ground
from ..model.polygons import polygonal, polygonal_each
from ..model.quantities import ONE
from ..model.tables import TypedTable
from ..scenario.records import GroundEdit
from ..scenario.surfaces import effective_width
from .stacked import kept_column, stacked, with_rows
from .strips import strips

Added = list[tuple[str, Any, dict[str, Any]]]


def ground_after(table: TypedTable, edits: list[tuple[GroundEdit, Any]], areas: NDArray[Any]) -> TypedTable:
    """The ground table with edits, each given with the polygon of which it keeps the ground.

    Args:
        areas: polygons, each of which gets its own part of ground that is shared out.

    A footway that is cut keeps the width that it had as a whole, as in an evaluation. Where a building comes
    there is no ground any more: its footprint is in the table of buildings.
    """
    edits = [(edit, shape) for edit, shape in edits if not shapely.is_empty(shape)]
    if not edits:
        return table
    left, touched = _left(table, [shape for _, shape in edits])
    kept = touched[~shapely.is_empty(left)]
    columns = {name: kept_column(table, name, kept) for name in table}
    foot = (table["ground_class"][kept] == Ground.VOET) & (columns["width"] < 0) & ~columns["placeless"]
    columns["width"][foot] = effective_width(table.geometry[kept[foot]])
    cut = stacked(table, touched, columns, left[~shapely.is_empty(left)])
    laid = [row for edit, shape in edits if not edit.building for row in _laid(edit, shape, areas)]
    return with_rows(cut, (), laid)


def _left(table: TypedTable, shapes: list[Any]) -> tuple[NDArray[Any], NDArray[np.intp]]:
    """(what is left of each polygon that an edit touches, its row)."""
    edit, row = shapely.STRtree(table.geometry).query(shapes, predicate="intersects")
    touched = np.unique(row)
    over = np.empty(len(touched), dtype=object)
    for at, one in enumerate(touched):
        over[at] = shapely.union_all([shapes[which] for which in edit[row == one]])
    left = shapely.difference(table.geometry[touched], over)
    return polygonal_each(left), touched


def _laid(edit: GroundEdit, shape: Any, areas: NDArray[Any]) -> Added:
    """The rows of an edit: one, or where it only shares ground out one a class."""
    if not edit.shares:
        placeless = edit.ground_class == Ground.VOET and edit.width < 0
        return [(edit.key, shape, _values(edit.ground_class, edit, placeless))]
    found = []
    for number, piece in enumerate(_by_area(shape, areas)):
        parts = strips(piece, [part / ONE for _, part in edit.shares])
        found += [
            (f"{edit.key}/{number}/{ground.name.lower()}", part, _values(ground, None, True))
            for (ground, _), part in zip(edit.shares, parts, strict=True)
            if not shapely.is_empty(part)
        ]
    return found


def _by_area(shape: Any, areas: NDArray[Any]) -> list[Any]:
    """A polygon cut along the areas, what lies in none of them last; of overlapping ones the first has it."""
    found = []
    for area in areas[shapely.intersects(areas, shape)]:
        found.append(polygonal(shapely.intersection(shape, area)))
        shape = polygonal(shapely.difference(shape, area))
    return [one for one in (*found, shape) if not shapely.is_empty(one)]


def _values(ground: Ground, edit: GroundEdit | None, placeless: bool) -> dict[str, Any]:
    usual = GROUND_CLASSES[ground] if edit is None else edit
    return {
        "ground_class": int(ground),
        "public": usual.public,
        "green": usual.green,
        "paved": usual.paved,
        "width": -1 if edit is None else edit.width,
        "placeless": placeless,
    }
