"""The ladder of tenure sources: a dwelling gets the finest level known of it (T1 > T2 > T3 > T4)."""

from __future__ import annotations

from collections import Counter
from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray

from ..model.codes import Function, TenureLevel
from ..model.dates import UNKNOWN_DATE
from ..model.quantities import ONE, split_share
from ..model.schemas import UNITS, UNKNOWN_WOZ
from ..model.tables import TypedTable
from .area_facts import area_facts, records_by_code
from .cbs_areas import Records, with_vector
from .cbs_squares import cell_of
from .raking import SIDE
from .reading import Job
from .reference import MUNICIPAL
from .register import Registers
from .statistics import NO_RECORD, year_dates
from .tenure_layers import TenureSources

Vectors = NDArray[np.int64]


class Ladder:
    """Vectors of the units while levels are laid over each other, the coarsest first.

    Attributes:
        vector: (n, 3) in 2^-32; known, level, square, date, woz, woz_date: as in ``schemas.UNITS``.
        by_code: the vector is that of the code of an area that holds the unit, the first of several; in each
            area that of its own code holds, so that no area depends on another.
        reason: why there is no vector; record: row of the record that a unit lies in, -1 none.
        unplaced: no record of its place but that of the municipality, so that the area's code says why.
    """

    def __init__(self, units: TypedTable) -> None:
        count = len(units)
        self.units = units
        self.vector: Vectors = np.zeros((count, 3), dtype=np.int64)
        self.known = np.zeros(count, dtype=np.int64)
        self.level = np.zeros(count, dtype=np.int64)
        self.square = np.full(count, -1, dtype=np.int64)
        self.date = np.full(count, UNKNOWN_DATE, dtype=np.int64)
        self.woz = np.full(count, UNKNOWN_WOZ, dtype=np.int64)
        self.woz_date = np.full(count, UNKNOWN_DATE, dtype=np.int64)
        self.by_code = np.zeros(count, dtype=bool)
        self.reason = np.full(count, NO_RECORD, dtype=object)
        self.unplaced = np.ones(count, dtype=bool)
        self.record = np.full(count, -1, dtype=np.int64)

    def lay(self, rows: NDArray[np.intp], vector: Vectors, known: Any, level: TenureLevel, date: Any) -> None:
        """Give rows a vector."""
        self.vector[rows], self.known[rows], self.level[rows] = vector, known, int(level)
        self.date[rows], self.by_code[rows] = date, False


def add_tenure(
    job: Job,
    areas: TypedTable,
    units: TypedTable | None,
    sources: TenureSources,
    buildings: TypedTable | None = None,
) -> tuple[TypedTable | None, TypedTable]:
    """Units with their tenure columns, and the facts of the areas."""
    ladder = None
    if units is not None:
        ladder = Ladder(units)
        _from_records(ladder, areas, sources.records)
        job.tick()
        if sources.squares is not None:
            _from_squares(ladder, sources.squares)
        panden = _pand_of(ladder, sources.registers, buildings)
        _from_panden(ladder, sources.registers, panden)
        columns = _from_units(ladder, sources.registers, panden)
        squares = () if sources.squares is None else sources.squares.provenance
        provenance = (
            *units.provenance,
            *sources.registers.provenance,
            *squares,
            *sources.records.provenance,
        )
        laid = {
            **columns,
            "koop": ladder.vector[:, 0],
            "corporatie": ladder.vector[:, 1],
            "overig": ladder.vector[:, 2],
            "known": ladder.known,
            "tenure_level": ladder.level,
            "by_code": ladder.by_code,
            "square": ladder.square,
            "tenure_date": ladder.date,
            "woz": ladder.woz,
            "woz_date": ladder.woz_date,
        }
        stated = np.flatnonzero(units["stated"])
        for name, values in laid.items():
            values[stated] = units[name][stated]
        kept = {name: units[name] for name in units}
        units = TypedTable(UNITS, {**kept, **laid}, units.geometry, provenance, keep_order=True)
    return units, area_facts(areas, sources, ladder)


def _from_records(ladder: Ladder, areas: TypedTable, records: Records) -> None:
    """T4: the preferred record with a vector whose polygon holds the point; else by the code of the area that
    holds the point. The municipality's record is no stand-in: a buurt is not its municipality."""
    if len(records) == 0:
        return
    points = ladder.units.geometry
    known = with_vector(records)
    fine = records.level < MUNICIPAL
    with_shape = np.flatnonzero(~shapely.is_missing(records.shapes))
    best = np.full(len(points), len(records), dtype=np.int64)
    any_record = best.copy()
    if len(with_shape):
        at, hit = shapely.STRtree(records.shapes[with_shape]).query(points, predicate="intersects")
        hit = with_shape[hit]
        np.minimum.at(any_record, at, hit)
        usable = known[hit] & fine[hit]
        np.minimum.at(best, at[usable], hit[usable])
    ladder.unplaced = ~np.append(fine, False)[any_record]
    without = np.flatnonzero(ladder.unplaced)
    coded = records_by_code(records)
    at, area = shapely.STRtree(areas.geometry).query(points[without], predicate="intersects")
    by_code = []
    for unit, one in sorted(zip(without[at].tolist(), area.tolist(), strict=True)):
        if best[unit] == len(records) and areas.ids[one].upper() in coded:
            best[unit] = coded[areas.ids[one].upper()]
            by_code.append(unit)
    there = np.flatnonzero(any_record < len(records))
    ladder.record[there] = any_record[there]
    ladder.reason[there] = np.where(ladder.unplaced[there], NO_RECORD, records.reason[any_record[there]])
    rows = np.flatnonzero(best < len(records))
    chosen = best[rows]
    dates = year_dates(records.years[chosen])
    ladder.lay(rows, records.vector[chosen], records.known[chosen], TenureLevel.T4, dates)
    ladder.by_code[by_code] = True


def _from_squares(ladder: Ladder, squares: TypedTable) -> None:
    """T3: the vector of the cell that holds the point (lower and left edges belong to the cell)."""
    points = ladder.units.geometry
    east = np.floor(shapely.get_x(points) / SIDE).astype(np.int64)
    north = np.floor(shapely.get_y(points) / SIDE).astype(np.int64)
    rows = {cell_of(name): row for row, name in enumerate(squares.ids)}
    found = np.array(
        [rows.get(cell, -1) for cell in zip(east.tolist(), north.tolist(), strict=True)], dtype=np.int64
    )
    vector = np.column_stack([squares["koop"], squares["corporatie"], squares["overig"]])
    known = (found >= 0) & vector.any(axis=1)[found] if len(vector) else np.zeros(len(found), dtype=bool)
    units = np.flatnonzero(known)
    ladder.lay(units, vector[found[units]], ONE, TenureLevel.T3, squares["date"][found[units]])
    ladder.square[units] = found[units]
    valued = np.flatnonzero(found >= 0)
    ladder.woz[valued] = squares["woz"][found[valued]]
    ladder.woz_date[valued] = squares["woz_date"][found[valued]]
    silent = np.flatnonzero((found >= 0) & ~known & ((ladder.level == 0) | ladder.by_code))
    ladder.reason[silent], ladder.unplaced[silent] = squares["reason"][found[silent]], False


def _pand_of(ladder: Ladder, registers: Registers, buildings: TypedTable | None) -> list[str]:
    """The pand that each unit belongs to, "" for none (settled 26): of several the one that holds its point,
    else the lowest id that a register knows, else the lowest."""
    owners = ladder.units["building_ids"]
    found = [names[0] if names else "" for names in owners]
    several = np.array([row for row, names in enumerate(owners) if len(names) > 1], dtype=np.intp)
    for row in several:
        found[row] = next((name for name in owners[row] if name in registers.panden), owners[row][0])
    if buildings is None or not len(several):
        return found
    tree = shapely.STRtree(buildings.geometry)
    at, hit = tree.query(ladder.units.geometry[several], predicate="intersects")
    holding: dict[int, list[str]] = {}
    for row, building in zip(several[at].tolist(), hit.tolist(), strict=True):
        if buildings.ids[building] in owners[row]:
            holding.setdefault(row, []).append(str(buildings.ids[building]))
    for row, names in holding.items():
        found[row] = min(names)
    return found


def _from_panden(ladder: Ladder, registers: Registers, panden: list[str]) -> None:
    """T2: numbers by owner make one vector for all dwellings of a pand.

    Where only the corporation's number is given, the rest is shared out as the level below has it between
    koop and overig; unknown when there is none.
    """
    if not registers.panden:
        return
    dwelling = (ladder.units["functions"] & int(Function.WOON)) > 0
    dwellings = Counter(name for name, home in zip(panden, dwelling, strict=True) if home)
    weights = np.zeros((len(panden), 3))
    for row, name in enumerate(panden):
        if name in registers.panden:
            weights[row] = _weights(registers.panden[name], dwellings[name], ladder.vector[row])
    vector = split_share(weights)
    rows = np.flatnonzero(vector.any(axis=1))
    ladder.lay(rows, vector[rows], ONE, TenureLevel.T2, [registers.pand_dates[panden[row]] for row in rows])
    ladder.square[rows] = -1


def _weights(
    counts: tuple[float, float, float, float], dwellings: int, below: Vectors
) -> NDArray[np.float64]:
    parts = np.array(counts[:3])
    missing = np.isnan(parts)
    if missing.all():
        return np.zeros(3)
    if not missing.any():
        return parts
    total = counts[3] if not np.isnan(counts[3]) else float(dwellings)
    rest = total - float(np.nansum(parts))
    if rest <= 0:
        return np.nan_to_num(parts)
    if missing.sum() == 1:
        return np.where(missing, rest, parts)
    ratio = np.where(missing, below, 0).astype(np.float64)
    if ratio.sum() == 0:
        return np.zeros(3)
    return np.asarray(np.where(missing, rest * ratio / ratio.sum(), parts))


def _from_units(ladder: Ladder, registers: Registers, panden: list[str]) -> dict[str, Any]:
    """T1: the owner of each unit; and its segment, landlord, complex, value and energy label."""
    segment = ladder.units["segment"].copy()
    landlord, complex_ = ladder.units["landlord"].copy(), ladder.units["complex"].copy()
    if registers.landlords:
        for row, name in enumerate(panden):
            if name in registers.landlords:
                segment[row], landlord[row], complex_[row] = registers.landlords[name]
    for row, name in enumerate(ladder.units.ids if registers.values else ()):
        if name in registers.values:
            ladder.woz_date[row], ladder.woz[row] = registers.values[name]
    label_date, label_code = ladder.units["label_date"].copy(), ladder.units["energy_label"].copy()
    for row, name in enumerate(ladder.units.ids if registers.labels else ()):
        if name in registers.labels:
            label_date[row], label_code[row] = registers.labels[name]
    if registers.units:
        labels = [registers.units.get(name) for name in ladder.units.ids]
        tenure = np.array([-1 if label is None else label.tenure for label in labels], dtype=np.int64)
        rows = np.flatnonzero(tenure >= 0)
        dates = [registers.unit_dates[ladder.units.ids[row]] for row in rows]
        ladder.lay(rows, (np.eye(3, dtype=np.int64) * ONE)[tenure[rows]], ONE, TenureLevel.T1, dates)
        ladder.square[rows] = -1
        for row, label in enumerate(labels):
            if label is not None:
                segment[row] = label.segment or segment[row]
                landlord[row] = label.landlord or landlord[row]
                complex_[row] = label.complex or complex_[row]
    return {
        "segment": segment,
        "landlord": landlord,
        "complex": complex_,
        "energy_label": label_code,
        "label_date": label_date,
    }
