"""Floor area of units and buildings: the rules that set it once, when a baseline is made.

Rules (indicators.md 1.3, settled 26, 34-36, 40): all units valid: bvo = sum GO / ff; some invalid: footprint
times layers, or, without heights, sum valid GO / ff * n / n_valid; no unit: 0; none valid and no heights:
unknown. Afterwards bvo is a stored state of the building that only interventions change.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray

from .codes import FloorRule, Function
from .quantities import ONE_M2, Ints, quantise_area
from .tables import TypedTable
from .vector import Groups, sum_by

MINIMUM_GO = 10.0  # m2, floor of an estimated unit


@dataclass(frozen=True)
class FloorAreas:
    """Floor areas of a baseline.

    Attributes:
        pieces: for each pair (unit, building): quantised GO of the unit in that building, estimates too.
        pair_unit, pair_building: rows of the pair; a unit in m buildings has m pairs.
        placed: per unit, the part of its floor area that lies in buildings of the table: 1 in one, 1/2 where
            of two panden that it names one is there, 0 nowhere.
        bvo, rule, go, go_res, unit_count: per building (quantised m2; ``FloorRule``).
    """

    pair_unit: NDArray[Any]
    pair_building: NDArray[Any]
    pieces: Ints
    placed: NDArray[np.float64]
    bvo: Ints
    rule: NDArray[np.int16]
    go: Ints
    go_res: Ints
    unit_count: NDArray[np.int64]


def unit_building_pairs(units: TypedTable, buildings: TypedTable) -> tuple[NDArray[Any], NDArray[Any]]:
    """(unit row, building row) by pand id; a unit without a known pand goes to the pand it falls in."""
    row_of = {building_id: row for row, building_id in enumerate(buildings.ids)}
    unit_rows: list[int] = []
    building_rows: list[int] = []
    lost: list[int] = []
    for unit, ids in enumerate(units["building_ids"]):
        found = sorted({row_of[one] for one in ids if one in row_of})
        if not found:
            lost.append(unit)
        unit_rows.extend([unit] * len(found))
        building_rows.extend(found)
    if lost:
        at = np.array(lost)
        point, building = shapely.STRtree(buildings.geometry).query(
            units.geometry[at], predicate="intersects"
        )
        order = np.lexsort((building, point))  # buildings are sorted by id: the first hit is the lowest id
        point, building = point[order], building[order]
        first = np.unique(point, return_index=True)[1]
        unit_rows.extend(at[point[first]].tolist())
        building_rows.extend(building[first].tolist())
    return np.array(unit_rows, dtype=np.intp), np.array(building_rows, dtype=np.intp)


def _named(units: TypedTable, buildings: TypedTable) -> NDArray[np.bool_]:
    """Which units name a building of the table."""
    there = set(buildings.ids)
    return np.array([not there.isdisjoint(ids) for ids in units["building_ids"]], dtype=bool)


def residential_part(pieces: Ints, functions: NDArray[np.int64]) -> Ints:
    """The part of a floor area that is residential: split evenly over the unit's functions."""
    count = np.zeros(len(functions), dtype=np.int64)
    for function in Function:
        if function:
            count += (functions & int(function)) != 0
    residential = (functions & int(Function.WOON)) != 0
    part = np.rint(pieces / np.maximum(count, 1)).astype(np.int64)
    return np.where(residential, part, 0)


def residential_piece(piece: int, functions: int) -> int:
    """``residential_part`` of one unit, the same to the bit."""
    if not functions & int(Function.WOON):
        return 0
    return int(np.rint(piece / bin(functions).count("1")))


def derive_floor_areas(buildings: TypedTable, units: TypedTable | None, form_factor: float) -> FloorAreas:
    """Floor areas of all buildings and units by the rules above."""
    count = len(buildings)
    footprint = shapely.area(buildings.geometry)
    if units is None:
        none = np.zeros(0, dtype=np.int64)
        zeros = np.zeros(count, dtype=np.int64)
        rule = np.full(count, FloorRule.UNKNOWN, dtype=np.int16)
        return FloorAreas(none, none, none, np.zeros(0), zeros, rule, zeros, zeros, zeros)
    unit, building = unit_building_pairs(units, buildings)
    found = sum_by(unit, np.ones(len(unit), dtype=np.int64), len(units))
    names = np.array([len(ids) for ids in units["building_ids"]], dtype=np.int64)
    among = np.where(_named(units, buildings), names, 1)
    sharing = among[unit]
    valid = ~np.isnan(units["go"][unit])
    known = np.where(valid, quantise_area(np.nan_to_num(units["go"][unit])) // sharing, 0)
    total = sum_by(building, np.ones(len(unit), dtype=np.int64), count)
    n_valid = sum_by(building, valid.astype(np.int64), count)
    sum_valid = sum_by(building, known, count)
    guessed = sum_by(building, units["estimated"][unit].astype(np.int64), count) > 0
    layers = np.where(footprint > 0, buildings["layers"], np.nan)  # underground they say nothing
    rule = np.select(
        [total == 0, (n_valid == total) & guessed, n_valid == total, ~np.isnan(layers), n_valid > 0],
        [
            FloorRule.NO_UNITS,
            FloorRule.ESTIMATED,
            FloorRule.UNIT_AREAS,
            FloorRule.FOOTPRINT_TIMES_LAYERS,
            FloorRule.SCALED_UNITS,
        ],
        FloorRule.UNKNOWN,
    ).astype(np.int16)
    by_units = sum_valid / form_factor
    bvo = np.select(
        [
            np.isin(rule, (FloorRule.UNIT_AREAS, FloorRule.ESTIMATED)),
            rule == FloorRule.FOOTPRINT_TIMES_LAYERS,
            rule == FloorRule.SCALED_UNITS,
        ],
        [by_units, footprint * np.nan_to_num(layers) * ONE_M2, by_units * total / np.maximum(n_valid, 1)],
        0.0,
    )
    left = (bvo * form_factor - sum_valid) / np.maximum(total - n_valid, 1)
    estimate = np.rint(np.maximum(left, MINIMUM_GO * ONE_M2)).astype(np.int64)
    estimate[rule == FloorRule.UNKNOWN] = 0
    pieces = _stated_pieces(units, buildings, unit, building, np.where(valid, known, estimate[building]))
    stated = buildings["bvo"] >= 0
    residential = residential_part(pieces, units["functions"][unit])
    return FloorAreas(
        unit,
        building,
        pieces,
        found / among,
        np.where(stated, buildings["bvo"], np.rint(bvo).astype(np.int64)),
        np.where(stated, buildings["bvo_rule"], rule).astype(np.int16),
        sum_by(building, pieces, count),
        sum_by(building, residential, count),
        total,
    )


def _stated_pieces(
    units: TypedTable, buildings: TypedTable, unit: NDArray[Any], building: NDArray[Any], pieces: Ints
) -> Ints:
    """The pieces of pairs (unit, building), those that a unit states itself first."""
    stating = {row: dict(stated) for row, stated in enumerate(units["pieces"]) if stated}
    if not stating:
        return pieces
    found = pieces.copy()
    for pair in np.flatnonzero(np.isin(unit, list(stating))):
        found[pair] = stating[int(unit[pair])][str(buildings.ids[building[pair]])]
    return found


def single_dwellings(
    units: TypedTable, dwelling: NDArray[np.bool_], found: Sequence[tuple[str, ...]] | None = None
) -> NDArray[np.bool_]:
    """Eengezins: a dwelling that is the only unit of every pand it lies in (CBS; settled 24, 26).

    Args:
        units: the unit table.
        dwelling: which of its rows are dwellings.
        found: panden of each unit, for those that name none themselves (settled 27).
    """
    panden = list(units["building_ids"])
    if found is not None:
        panden = [ids or others for ids, others in zip(panden, found, strict=True)]
    number = {one: code for code, one in enumerate(sorted({one for ids in panden for one in ids}))}
    unit = np.array([row for row, ids in enumerate(panden) for _ in ids], dtype=np.intp)
    pand = np.array([number[one] for ids in panden for one in ids], dtype=np.intp)
    crowd = Groups(pand, unit, len(number)).sizes()
    crowded = sum_by(unit, (crowd[pand] > 1).astype(np.int64), len(units)) > 0
    housed = sum_by(unit, np.ones(len(unit), dtype=np.int64), len(units)) > 0
    return dwelling & housed & ~crowded
