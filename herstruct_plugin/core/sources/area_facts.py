"""What statistics say of an area as a whole: household size, why tenure is missing, and its own figures."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

import numpy as np
import shapely
from numpy.typing import NDArray

from ..model.codes import Function, TenureLevel
from ..model.dates import UNKNOWN_DATE
from ..model.quantities import ONE
from ..model.schemas import AREA_FACTS
from ..model.tables import TypedTable
from ..model.vector import Groups
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
    inside, squares = _dwellings_inside(areas, ladder), _squares_of(areas, sources.squares)
    coded = records_by_code(sources.records)
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
        dwellings, vector, known, level, date = _figures_of_squares(sources.squares, squares[row])
        if level == TenureLevel.NONE and len(own):
            dwellings, vector, known, level, date = _own_figures(sources.records, own)
        if ladder is not None:
            reason = _reason(ladder, inside[row], sources, areas.ids[row].upper())
        else:
            reason = "" if level != TenureLevel.NONE else _published_reason(sources, own, squares[row])
        facts = (
            areas.ids[row],
            *found,
            reason,
            dwellings,
            *vector,
            known,
            int(level),
            date,
            *_figures_of_code(records, coded.get(areas.ids[row].upper())),
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


def records_by_code(records: Records) -> dict[str, int]:
    """The preferred record with a vector of each code."""
    return {str(records.codes[row]): int(row) for row in reversed(np.flatnonzero(with_vector(records)))}


def _figures_of_code(records: Records, row: int | None) -> tuple[int, ...]:
    """(koop, corporatie, overig, known, date) of the record with the area's code."""
    if row is None:
        return 0, 0, 0, 0, UNKNOWN_DATE
    date = int(year_dates(records.years[row : row + 1])[0])
    return (*(int(part) for part in records.vector[row]), int(records.known[row]), date)


def _reason(ladder: Ladder, inside: NDArray[np.intp], sources: TenureSources, code: str) -> str:
    """Why most of the dwellings without tenure have none."""
    if len(inside) == 0:
        return "" if sources.delivered else NO_RECORD
    records = sources.records
    own = np.flatnonzero(records.codes == code)
    without = ladder.level[inside] == 0
    if not with_vector(records)[own].any():
        without |= ladder.by_code[inside]
    of_code = str(records.reason[own[0]]) if len(own) else NO_RECORD
    return _most_frequent(
        of_code if ladder.unplaced[row] else str(ladder.reason[row]) for row in inside[without]
    )


def _published_reason(sources: TenureSources, own: NDArray[np.intp], squares: NDArray[np.intp]) -> str:
    """Why figures without tenure have none: by the area's own record, else by its squares."""
    if len(own):
        return str(sources.records.reason[own[0]])
    if sources.squares is not None and len(squares):
        return _most_frequent(str(one) for one in sources.squares["reason"][squares] if one)
    return "" if sources.delivered else NO_RECORD


def _most_frequent(reasons: Iterable[str]) -> str:
    counted = Counter(reasons)
    return max(sorted(counted), key=lambda reason: counted[reason], default="")


def _squares_of(areas: TypedTable, squares: TypedTable | None) -> list[NDArray[np.intp]]:
    """Rows of the squares with dwellings whose centre lies in each area."""
    if squares is None:
        return [np.empty(0, dtype=np.intp)] * len(areas)
    there = np.flatnonzero(squares["dwellings"] > 0)
    centres = shapely.STRtree(shapely.centroid(squares.geometry[there]))
    area, square = centres.query(areas.geometry, predicate="intersects")
    groups = Groups(area, there[square], len(areas))
    return [np.sort(groups[row]) for row in range(len(areas))]


def _figures_of_squares(squares: TypedTable | None, rows: NDArray[np.intp]) -> Figures:
    if squares is None or not len(rows):
        return float("nan"), [0, 0, 0], 0, TenureLevel.NONE, UNKNOWN_DATE
    counts = squares["dwellings"][rows].tolist()
    total = sum(counts)
    sums = [
        sum(count * part for count, part in zip(counts, squares[name][rows].tolist(), strict=True))
        for name in ("koop", "corporatie", "overig")
    ]
    known = sum(sums)
    if not known:
        return float(total), [0, 0, 0], 0, TenureLevel.NONE, UNKNOWN_DATE
    vector = [part * ONE // known for part in sums]
    vector[vector.index(max(vector))] += ONE - sum(vector)
    told = [int(squares["date"][row]) for row in rows if not squares["reason"][row]]
    return float(total), vector, known // total, TenureLevel.T3, max(told)


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
