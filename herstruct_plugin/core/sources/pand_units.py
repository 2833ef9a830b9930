"""Units made from panden when there is no layer of verblijfsobjecten (settled definition 39)."""

from __future__ import annotations

import numpy as np
import shapely
from numpy.typing import NDArray

from ..issues import info, warning
from ..model.codes import Function
from ..model.schemas import UNITS
from ..model.tables import Provenance, TypedTable
from .bag_pand import Panden
from .bag_unit import SMALLEST_DWELLING, SMALLEST_OTHER, UNKNOWN_AREAS, no_tenure
from .reading import Job

FLAGS = np.array([int(function) for function in Function if function], dtype=np.int64)


def units_of_panden(job: Job, panden: Panden) -> TypedTable | None:
    """n units a pand, n = aantal_verblijfsobjecten, at a point inside the pand.

    Functions: dwellings = n when the pand has woonfunctie only; with other functions n minus their number,
    at least 1; the other units get the other functions, one each in the order of ``codes.Function``. A pand
    without woonfunctie has n units with all its functions, and a single unit has all functions of its pand.

    Floor area: (oppervlakte_min + oppervlakte_max) / 2 each; the smallest and the largest for n = 2. Where
    that makes the sum exact (n <= 2, or smallest = largest) the unit is not ``estimated``.

    Returns:
        None when the layer has no numbers of units, or does not say what they are used for: dwellings are
        then unknown, not none.
    """
    count = panden.columns["unit_count"]
    if (count < 0).all():
        return None
    if not panden.rows.has("functions"):
        job.tell(
            warning("columns_not_found", panden.rows.layer.table.name, columns=["functions"], kind="bag.pand")
        )
        return None
    n = np.maximum(count, 0)
    pand = np.repeat(np.arange(len(n)), n)
    number = np.arange(len(pand)) - np.repeat(np.cumsum(n) - n, n)  # 0, 1, ... in each pand
    use = _split(panden.columns["functions"][pand], n[pand], number)
    low, high = panden.columns["unit_area_min"][pand], panden.columns["unit_area_max"][pand]
    pair = n[pand] == 2
    go = np.where(pair, np.where(number == 0, low, high), (low + high) / 2)
    unknown = np.isin(low, UNKNOWN_AREAS) | np.isin(high, UNKNOWN_AREAS)
    smallest = np.where(use & int(Function.WOON) > 0, SMALLEST_DWELLING, SMALLEST_OTHER)
    go = np.where(unknown | (go < smallest), np.nan, go)
    estimated = ~((n[pand] <= 2) | (low == high))
    points = shapely.point_on_surface(panden.shapes)
    ids = np.array(
        [f"{panden.ids[row]}#{at + 1:04d}" for row, at in zip(pand, number, strict=True)], dtype=object
    )
    name = panden.rows.layer.table.name
    job.tell(info("units_estimated", name, count=len(ids), panden=int((n > 0).sum())))
    owners = np.empty(len(ids), dtype=object)
    owners[:] = [(panden.ids[row],) for row in pand]
    source = Provenance(
        name,
        "bag.pand (units)",
        reference_date=panden.rows.date,
        rows_in=len(n),
        rows_used=len(ids),
        fields={"unit_count": panden.rows.layer.fields.get("unit_count", "")},
    )
    return TypedTable(
        UNITS,
        {
            **no_tenure(len(ids)),
            "unit_id": ids,
            "building_ids": owners,
            "functions": use,
            "go": go,
            "estimated": estimated,
            "date": panden.columns["date"][pand],
        },
        points[pand],
        (source,),
    )


def _split(mask: NDArray[np.int64], n: NDArray[np.int64], number: NDArray[np.int64]) -> NDArray[np.int64]:
    """Functions of the units: first the dwellings, then one unit for each other function."""
    woon = int(Function.WOON)
    has = (mask[:, None] & FLAGS[None, :]) > 0
    has[:, woon == FLAGS] = False
    others = has.sum(axis=1)
    dwellings = np.where(mask & woon > 0, np.maximum(n - others, np.minimum(n, 1)), 0)
    turn = number - dwellings  # which of the other functions this unit gets
    rank = np.cumsum(has, axis=1) - 1
    mine = has & (rank == turn[:, None])
    single = (mine * FLAGS[None, :]).sum(axis=1)
    mixed = np.where(turn < 0, woon, single)
    return np.where((mask & woon == 0) | (n == 1), mask, mixed)
