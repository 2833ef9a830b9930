"""Row tables: what additive terms are summed over, one row a pair of feature and area.

Each table is a mapping from column name to numpy array of equal length. Columns:

``ground`` (cells of the ground partition, clipped to the area):
    area (int, index of the area), q (int64, quantised m2), cls (int16, codes.Ground), public (bool),
    green (bool), paved (float64, weight 0-1, NaN unknown), main_road, rail (bool), width (int64, mm,
    effective width of the unclipped polygon; -1 where it has no meaning), building (bool, part of the
    footprint of a standing building of the building table), taken_public (int64, quantised m2 of it that were
    public before a building that measures put), green_before (bool, public green in the baseline).
``buildings``:
    area, share (float64, f_p: share of the footprint inside the area), bvo (int64, quantised m2 of the whole
    building), bvo_rule (int16, codes.FloorRule), footprint (int64, quantised m2 of the whole footprint),
    go (int64, quantised m2 GO of all functions), go_res (int64, quantised residential GO), bays, doors
    (int64, parking bays and extra entrances that measures added to the whole building).
``units``:
    area, building_ids (object, tuple of the known buildings it is in), placed (float64, part of its floor
    area in known buildings), x, y (int64, whole mm), dwelling (bool), functions (int64, codes.Function
    mask), go (float64, m2, NaN unknown), estimated (bool, go is an estimate), koop, corporatie, overig
    (int64, 2^-32), known (int64, tenure coverage, 2^-32), level (int16, codes.TenureLevel), segment
    (int16), single (bool, eengezins), year (int64, year built of the oldest of its buildings, -1 unknown),
    pand (object, id of the building to which it belongs as a count, "" none), woz (int64, euro, its own or
    the mean of its CBS square, -1 unknown), energy_label (int16, index in codes.ENERGY_LABELS, 0 unknown).
    Without a layer of units: one row a published dwelling, of which
    only the tenure is known, and of those of CBS squares the place (the centre of the square) and the woz.
``play``:
    area, q (int64, quantised m2 of the union of play places, clipped to the area).
``trees`` (pairs of a tree and an area that its crown covers or its trunk stands in):
    area, q (int64, quantised m2 of the area that the crown covers and no crown of a lower id does), trunk
    (bool, the trunk stands in the area), crowned (bool, its crown diameter is known), sized (bool, its crown
    diameter or its height is known).
``addresses``:
    area.
``streets`` (one row a street line and area):
    area, length (int64, mm inside the area), inner (int64, mm inside that do not run along the border),
    border (int64, mm that run along the border, on either side of it), lit (int64, mm of ``length`` near a
    lamp), walkable, street, main_road (bool).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np

Rows = Mapping[str, np.ndarray]


def concatenate(parts: Sequence[Rows]) -> dict[str, Any]:
    """Stack row tables that have the same columns."""
    return {name: np.concatenate([part[name] for part in parts]) for name in parts[0]}


def select(rows: Rows, where: Any) -> dict[str, Any]:
    """The given rows (indices or mask)."""
    return {name: values[where] for name, values in rows.items()}
