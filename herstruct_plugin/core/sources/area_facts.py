"""What statistics say of an area as a whole: household size, why tenure is missing, and its own figures."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any

import numpy as np
import shapely
from numpy.typing import NDArray

from ..model.codes import Function, TenureLevel
from ..model.dates import UNKNOWN_DATE
from ..model.quantities import ONE
from ..model.schemas import AREA_FACTS
from ..model.tables import TypedTable
from .cbs_areas import Records, with_vector
from .statistics import NO_RECORD, year_dates
from .tenure_layers import TenureSources

if TYPE_CHECKING:
    from .tenure import Ladder

# dwellings, tenure vector, its coverage, level and date
Figures = tuple[float, list[int], int, TenureLevel, int]
SAME_AREA = 0.95  # overlap, as a share of the larger, from which a record is that of the area


def area_facts(areas: TypedTable, sources: TenureSources, ladder: Ladder | None) -> TypedTable:
    """One row an area, in the order of the area table.

    Household size and cars per household: of the area's own record; else the mean of the records its
    dwellings lie in, weighted by dwellings. Own figures (for when there are no units): the squares whose
    centre lies in the area, else the area's own record.
    """
    columns: dict[str, list[Any]] = {name: [] for name in AREA_FACTS.columns}
    inside = _dwellings_inside(areas, ladder)
    for row, polygon in enumerate(areas.geometry):
        own = _own_record(sources.records, areas.ids[row].upper(), polygon)
        records = sources.records
        sizes = [records.household_size, records.cars_per_household]
        found = [_of_record(values[own]) for values in sizes]
        if ladder is not None:
            there = ladder.record[inside[row]]
            means = [_mean(values, there) for values in sizes]
            found = [
                own_value if np.isfinite(own_value) else mean
                for own_value, mean in zip(found, means, strict=True)
            ]
        dwellings, vector, known, level, date = _squares_inside(sources.squares, polygon)
        if level == TenureLevel.NONE and len(own):
            dwellings, vector, known, level, date = _own_figures(sources.records, own)
        facts = (
            areas.ids[row],
            *found,
            _reason(ladder, inside[row], sources),
            dwellings,
            *vector,
            known,
            int(level),
            date,
        )
        for name, value in zip(AREA_FACTS.columns, facts, strict=True):
            columns[name].append(value)
    return TypedTable(AREA_FACTS, columns, None, keep_order=True)


def _dwellings_inside(areas: TypedTable, ladder: Ladder | None) -> list[NDArray[np.intp]]:
    found: list[NDArray[np.intp]] = [np.empty(0, dtype=np.intp)] * len(areas)
    if ladder is None:
        return found
    homes = np.flatnonzero((ladder.units["functions"] & int(Function.WOON)) > 0)
    area, home = shapely.STRtree(ladder.units.geometry[homes]).query(areas.geometry, predicate="intersects")
    return [np.sort(homes[home[area == row]]) for row in range(len(areas))]


def _own_record(records: Records, code: str, polygon: Any) -> NDArray[np.intp]:
    """Rows of the records (years) of the area itself, preferred first: by code, else by geometry."""
    by_code = np.flatnonzero(records.codes == code)
    if len(by_code):
        return by_code
    shapes = records.shapes
    there = np.flatnonzero(~shapely.is_missing(shapes))
    if len(there) == 0:
        return there
    there = there[shapely.intersects(shapes[there], polygon)]
    common = shapely.area(shapely.intersection(shapes[there], polygon))
    larger = np.maximum(shapely.area(shapes[there]), shapely.area(polygon))
    return there[common >= SAME_AREA * larger]


def _of_record(values: NDArray[np.float64]) -> float:
    """The first known value: the newest year that has one."""
    known = values[np.isfinite(values)]
    return float(known[0]) if len(known) else float("nan")


def _mean(values: NDArray[np.float64], rows: NDArray[np.int64]) -> float:
    """Mean over dwellings of a value of the record each lies in, summed by record."""
    rows, counts = np.unique(rows[rows >= 0], return_counts=True)
    known = np.isfinite(values[rows])
    rows, counts = rows[known], counts[known]
    if len(rows) == 0:
        return float("nan")
    total = 0.0
    for row, count in zip(rows, counts, strict=True):
        total += float(values[row]) * int(count)
    return total / int(counts.sum())


def _reason(ladder: Ladder | None, inside: NDArray[np.intp], sources: TenureSources) -> str:
    if ladder is None or len(inside) == 0:
        return "" if sources.delivered else NO_RECORD
    reasons = Counter(str(ladder.reason[row]) for row in inside if ladder.level[row] == 0)
    return max(sorted(reasons), key=lambda reason: reasons[reason]) if reasons else ""


def _squares_inside(squares: TypedTable | None, polygon: Any) -> Figures:
    if squares is not None:
        centres = shapely.centroid(squares.geometry)
        rows = np.flatnonzero(shapely.intersects(polygon, centres) & (squares["dwellings"] > 0))
        total = sum(int(squares["dwellings"][row]) for row in rows)
        sums = [
            sum(int(squares["dwellings"][row]) * int(squares[name][row]) for row in rows)
            for name in ("koop", "corporatie", "overig")
        ]
        known = sum(sums)
        if total and known:
            vector = [part * ONE // known for part in sums]
            vector[vector.index(max(vector))] += ONE - sum(vector)
            told = [int(squares["date"][row]) for row in rows if not squares["reason"][row]]
            return float(total), vector, known // total, TenureLevel.T3, max(told)
        if total:
            return float(total), [0, 0, 0], 0, TenureLevel.NONE, UNKNOWN_DATE
    return float("nan"), [0, 0, 0], 0, TenureLevel.NONE, UNKNOWN_DATE


def _own_figures(records: Records, own: NDArray[np.intp]) -> Figures:
    counts = records.dwellings[own]
    counts = counts[np.isfinite(counts)]
    known = own[with_vector(records)[own]]
    dwellings = float(counts[0]) if len(counts) else float("nan")
    if len(known) == 0:
        return dwellings, [0, 0, 0], 0, TenureLevel.NONE, UNKNOWN_DATE
    return (
        dwellings,
        [int(part) for part in records.vector[known[0]]],
        int(records.known[known[0]]),
        TenureLevel.T4,
        int(year_dates(records.years[known[:1]])[0]),
    )
