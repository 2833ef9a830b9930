"""Rows of the row tables from pairs of object and area."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

import numpy as np
import shapely
from numpy.typing import NDArray

from ..model.codes import Function, TenureLevel
from ..model.partition import clipped_area, meetings
from ..model.quantities import ONE, quantise_length
from ..model.tables import Neighbourhood, TypedTable
from .objects import object_column
from .rows import Rows, concatenate, select

if TYPE_CHECKING:
    from .baseline import Baseline

REMEMBERED = 2_000  # footprints


def building_row_columns(
    buildings: Rows, building: NDArray[Any], area: NDArray[Any], share: Any
) -> dict[str, Any]:
    """Rows of the ``buildings`` row table for pairs (building, area, share of the footprint inside)."""
    names = ("bvo", "bvo_rule", "footprint", "go", "go_res", "bays", "doors")
    return {"area": area, "share": np.asarray(share, dtype=np.float64)} | {
        n: buildings[n][building] for n in names
    }


def unit_row_columns(units: Rows, unit: NDArray[Any], area: NDArray[Any]) -> dict[str, Any]:
    """Rows of the ``units`` row table for pairs (unit, area that covers its point)."""
    names = (
        "building_ids",
        "placed",
        "x",
        "y",
        "dwelling",
        "functions",
        "go",
        "estimated",
        "koop",
        "corporatie",
        "overig",
        "known",
        "level",
        "segment",
        "single",
        "year",
        "pand",
        "woz",
        "energy_label",
    )
    return {"area": area} | {name: units[name][unit] for name in names}


def lay_by_code(rows: Rows, neighbourhood: Neighbourhood, unit: NDArray[Any]) -> None:
    """Give dwellings whose tenure is that of an area's code the vector of the area of their row (in place).

    Args:
        unit: of each row, -1 for those that have a vector of their own.
    """
    units, facts = neighbourhood.units, neighbourhood.area_facts
    if units is None or facts is None or not units["by_code"].any():
        return
    mine = np.flatnonzero((unit >= 0) & units["by_code"][unit])
    area = rows["area"][mine]
    for name in ("koop", "corporatie", "overig", "known"):
        rows[name][mine] = facts[f"code_{name}"][area]
    rows["level"][mine] = np.where(facts["code_known"][area] > 0, TenureLevel.T4, TenureLevel.NONE)


def tenure_dates(neighbourhood: Neighbourhood, unit: NDArray[Any], area: NDArray[Any]) -> NDArray[np.int64]:
    """Date of the tenure of units in areas."""
    units, facts = neighbourhood.units, neighbourhood.area_facts
    if units is None:
        return np.zeros(0, dtype=np.int64)
    found = units["tenure_date"][unit]
    return found if facts is None else np.where(units["by_code"][unit], facts["code_date"][area], found)


def unit_points(x: Any, y: Any) -> Any:
    """Points of units from whole millimetres."""
    return shapely.points(np.asarray(x) / 1000, np.asarray(y) / 1000)


def pands_of_units(
    owners: Sequence[Sequence[str]],
    xy: NDArray[np.int64],
    buildings: TypedTable | None,
    building_row: Mapping[str, int],
) -> NDArray[Any]:
    """The pand to which each unit belongs as a count, "" none (settled 26): of several the lowest that holds
    its point, else the lowest."""
    found = np.array([min(ids, default="") for ids in owners], dtype=object)
    if buildings is None:
        return found
    for row in [row for row, ids in enumerate(owners) if len(ids) > 1]:
        point = unit_points(*xy[row])
        inside = [
            one
            for one in owners[row]
            if one in building_row and shapely.intersects(buildings.geometry[building_row[one]], point)
        ]
        found[row] = min(inside or owners[row])
    return found


def published_dwellings(neighbourhood: Neighbourhood) -> dict[str, Any] | None:
    """Unit rows for areas of which only a published number of dwellings is known (settled 61, 65).

    One row a dwelling: with the tenure vector, the property value and the centre of its CBS square, else with
    the tenure vector of the area and no place. Floor area and type are unknown, so only indicators of tenure
    and value read them.
    """
    facts = neighbourhood.area_facts
    if facts is None or not np.isfinite(facts["dwellings"]).any():
        return None
    areas, squares = neighbourhood.areas.geometry, neighbourhood.squares
    if squares is None:
        return _of_areas(facts, np.ones(len(areas), dtype=bool))
    area, square = _squares_inside(squares, areas)
    counted = np.bincount(area, squares["dwellings"][square], len(areas)) == facts["dwellings"]
    level = facts["tenure_level"]
    by_square = (level == TenureLevel.T3) | ((level == TenureLevel.NONE) & counted)
    mine = by_square[area]
    found = concatenate([_of_areas(facts, ~by_square), _of_squares(squares, area[mine], square[mine])])
    return select(found, np.argsort(found["area"], kind="stable"))


def _squares_inside(squares: TypedTable, areas: NDArray[Any]) -> tuple[NDArray[Any], NDArray[Any]]:
    """(area, square) by area, then square, for squares with dwellings whose centre lies in the area."""
    there = np.flatnonzero(squares["dwellings"] > 0)
    centres = shapely.STRtree(shapely.centroid(squares.geometry[there]))
    area, square = centres.query(areas, predicate="intersects")
    order = np.lexsort((square, area))
    return area[order], there[square[order]]


def _of_areas(facts: TypedTable, mine: NDArray[np.bool_]) -> dict[str, Any]:
    counts = np.where(mine, np.rint(np.nan_to_num(facts["dwellings"])), 0).astype(np.int64)
    area = np.repeat(np.arange(len(counts)), counts)
    none = np.zeros(len(area), dtype=np.int64)
    vectors = {name: facts[name][area] for name in ("koop", "corporatie", "overig", "known")}
    return _published(area, none, none, vectors, facts["tenure_level"][area], none - 1)


def _of_squares(squares: TypedTable, area: NDArray[Any], square: NDArray[Any]) -> dict[str, Any]:
    """The dwellings of (area, square) pairs, at the centre of the square."""
    counts = squares["dwellings"][square]
    area, square = np.repeat(area, counts), np.repeat(square, counts)
    centres = shapely.get_coordinates(shapely.centroid(squares.geometry))
    vectors = {name: squares[name][square] for name in ("koop", "corporatie", "overig")}
    known = sum(vectors.values()) > 0
    xy = quantise_length(centres)[square]
    level = np.where(known, TenureLevel.T3, TenureLevel.NONE).astype(np.int16)
    vectors["known"] = np.where(known, ONE, 0)
    return _published(area, xy[:, 0], xy[:, 1], vectors, level, squares["woz"][square])


def _published(
    area: NDArray[Any], x: Any, y: Any, vectors: Mapping[str, Any], level: Any, woz: Any
) -> dict[str, Any]:
    total = len(area)
    return {
        "area": area,
        "building_ids": object_column([()] * total),
        "placed": np.ones(total),
        "x": x,
        "y": y,
        "dwelling": np.ones(total, dtype=bool),
        "functions": np.full(total, int(Function.WOON), dtype=np.int64),
        "go": np.full(total, np.nan),
        "estimated": np.ones(total, dtype=bool),
        **vectors,
        "level": level,
        "segment": np.zeros(total, dtype=np.int16),
        "single": np.zeros(total, dtype=bool),
        "year": np.full(total, -1, dtype=np.int64),
        "pand": np.full(total, "", dtype=object),
        "woz": woz,
        "energy_label": np.zeros(total, dtype=np.int16),
    }


def clip_new(
    baseline: Baseline, geometry: NDArray[Any]
) -> tuple[NDArray[Any], NDArray[Any], NDArray[np.float64]]:
    """(new polygon, area, m2 inside) for polygons that a sketch adds, by the same steps as the baseline's."""
    one, area, inside = meetings(shapely.STRtree(geometry), baseline.areas, geometry)
    size = clipped_area(baseline.areas[area], geometry[one], inside)
    kept = size > 0
    return one[kept], area[kept], size[kept]


def shares_of_new(baseline: Baseline, footprint: Any) -> tuple[NDArray[Any], NDArray[np.float64]]:
    """(area, share of the footprint inside) of a footprint that a sketch adds; remembered by it."""
    memory = baseline.cache.setdefault("shares_of_new", {})
    if footprint not in memory:
        if len(memory) >= REMEMBERED:
            memory.clear()
        _, area, size = clip_new(baseline, np.array([footprint], dtype=object))
        memory[footprint] = area, size / shapely.area(footprint)
    found: tuple[NDArray[Any], NDArray[np.float64]] = memory[footprint]
    return found
