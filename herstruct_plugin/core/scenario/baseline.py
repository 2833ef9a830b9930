"""The baseline: what is computed once from a neighbourhood and shared, unchanged, by all states."""

from __future__ import annotations

from functools import cached_property
from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray

from ..model.codes import GROUND_CLASSES, Function, Ground
from ..model.floor_area import derive_floor_areas, single_dwellings
from ..model.partition import Partition, clipped_area, meetings
from ..model.quantities import quantise_area, quantise_length
from ..model.tables import Neighbourhood, TypedTable
from ..model.vector import Feedback, Groups, check
from ..scoring.parameters import Parameters
from .notes import area_notes, available_tables
from .objects import object_column
from .rows import Rows, concatenate


class Baseline:
    """Tables of a neighbourhood as arrays, clipped to the areas.

    Attributes:
        areas: polygons; ``area_q`` their quantised areas; ``area_tree`` an STRtree of them.
        surfaces: columns of the polygons of the partition: buildings first, then ground.
        partition: cells of the surfaces in the areas, see ``model/partition.py``.
        buildings, units: columns of the records in ``records.py``; None when not delivered.
        building_rows, unit_rows, ground_rows, play_rows: row tables (``rows.py``); None when not delivered.
        rows_of_building, rows_of_unit: their rows by object.
        available, notes: per area, see ``notes.py``.
    """

    def __init__(self, neighbourhood: Neighbourhood, parameters: Parameters, feedback: Feedback | None = None) -> None:
        self.neighbourhood = neighbourhood
        self.parameters = parameters
        # own copies: areas stay prepared, and a prepared geometry belongs to one thread
        self.areas = shapely.from_wkb(shapely.to_wkb(neighbourhood.areas.geometry))
        self.area_tree = shapely.STRtree(self.areas)
        self.cache: dict[Any, Any] = {}
        check(feedback, 0.0)
        self.surfaces = _surfaces(neighbourhood)
        self.partition = Partition(self.areas, self.surfaces["geometry"], _rank(self.surfaces), feedback)
        self.area_q = self.partition.area_q
        self.ground_rows = self._ground_rows()
        check(feedback, 0.7)
        self.buildings: Rows | None = None
        self.units: Rows | None = None
        self._derive_objects()
        check(feedback, 0.8)
        self.unit_rows, self.rows_of_unit = self._unit_rows()
        self.building_rows, self.rows_of_building = self._building_rows()
        self.play_rows = self._play_rows(feedback)
        self.available = available_tables(neighbourhood, parameters)
        self.notes = area_notes(neighbourhood, parameters, self.unit_rows)
        check(feedback, 1.0)

    @property
    def count(self) -> int:
        """Number of areas."""
        return len(self.areas)

    @cached_property
    def building_row(self) -> dict[str, int]:
        """Row of each building by id."""
        return {} if self.buildings is None else {one: row for row, one in enumerate(self.buildings["building_id"])}

    @cached_property
    def unit_row(self) -> dict[str, int]:
        """Row of each unit by id."""
        return {} if self.units is None else {one: row for row, one in enumerate(self.units["unit_id"])}

    @cached_property
    def units_of_building(self) -> dict[str, list[int]]:
        """Rows of the units in each building, by building id."""
        found: dict[str, list[int]] = {}
        if self.units is not None:
            for row, ids in enumerate(self.units["building_ids"]):
                for one in ids:
                    found.setdefault(one, []).append(row)
        return found

    @cached_property
    def unit_tree(self) -> Any:
        """STRtree of the unit points."""
        table = self.neighbourhood.units
        return shapely.STRtree([] if table is None else table.geometry)

    @cached_property
    def building_tree(self) -> Any:
        """STRtree of the footprints."""
        return shapely.STRtree([] if self.buildings is None else self.buildings["geometry"])

    @cached_property
    def study_area(self) -> Any:
        """Union of the areas."""
        return shapely.union_all(self.areas)

    def _ground_rows(self) -> dict[str, Any]:
        cells = {name: values[self.partition.feature] for name, values in self.surfaces.items()
                 if name not in ("geometry", "priority")}
        cells |= {"area": self.partition.area, "q": self.partition.q,
                  "taken_public": np.zeros(len(self.partition.q), dtype=bool)}
        gap = {name: np.zeros(self.count, dtype=values.dtype) for name, values in cells.items()}
        gap |= {"area": np.arange(self.count), "q": self.partition.gap,
                "cls": np.full(self.count, Ground.GAP, dtype=np.int16),
                "paved": np.full(self.count, np.nan), "width": np.full(self.count, -1, dtype=np.int64)}
        return concatenate([cells, gap])

    def _derive_objects(self) -> None:
        buildings, units = self.neighbourhood.buildings, self.neighbourhood.units
        pieces: list[tuple[int, ...]] = [] if units is None else [()] * len(units)
        owners: list[tuple[str, ...]] = [] if units is None else list(units["building_ids"])
        if buildings is not None:
            floors = derive_floor_areas(buildings, units, self.parameters.form_factor)
            self.buildings = {
                "building_id": buildings.ids, "geometry": buildings.geometry, "year": buildings["year"],
                "functions": buildings["functions"], "layers": buildings["layers"],
                "flat_roof": buildings["flat_roof"], "footprint": quantise_area(shapely.area(buildings.geometry)),
                "bvo": floors.bvo, "bvo_rule": floors.rule, "go": floors.go, "go_res": floors.go_res,
                "unit_count": floors.unit_count, "taken_public": buildings["taken_public"],
            }
            if units is not None:
                by_unit = Groups(floors.pair_unit, np.arange(len(floors.pair_unit)), len(units))
                for row in range(len(units)):
                    pairs = by_unit[row]
                    owners[row] = tuple(buildings.ids[floors.pair_building[pairs]])
                    pieces[row] = tuple(floors.pieces[pairs].tolist())
        if units is not None:
            self.units = _unit_columns(units, owners, pieces, self.building_row, buildings)

    def _building_rows(self) -> tuple[Rows | None, Groups | None]:
        if self.buildings is None:
            return None, None
        count = len(self.buildings["building_id"])
        mine = self.partition.feature < count  # buildings come first among the surfaces
        building, area = self.partition.feature[mine], self.partition.area[mine]
        share = self.partition.size[mine] / shapely.area(self.buildings["geometry"])[building]
        sunk, sunk_area = self._underground()
        building, area = np.append(building, sunk), np.append(area, sunk_area)
        share = np.append(share, np.ones(len(sunk)))
        return building_row_columns(self.buildings, building, area, share), Groups(
            building, np.arange(len(building)), count)

    def _underground(self) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
        """(building, area) of buildings without a footprint: they are where their first unit is."""
        found: list[tuple[int, int]] = []
        if self.buildings is not None and self.unit_rows is not None and self.rows_of_unit is not None:
            for building in np.flatnonzero(self.buildings["footprint"] == 0):
                units = self.units_of_building.get(self.buildings["building_id"][building], [])
                rows = self.rows_of_unit[units[0]] if units else []
                found.extend((int(building), int(self.unit_rows["area"][row])) for row in rows)
        pairs = np.array(found, dtype=np.intp).reshape(-1, 2)
        return pairs[:, 0], pairs[:, 1]

    def _unit_rows(self) -> tuple[Rows | None, Groups | None]:
        if self.units is None:
            return None, None
        area, unit = self.unit_tree.query(self.areas, predicate="intersects")
        order = np.lexsort((area, unit))
        unit, area = unit[order], area[order]
        return unit_row_columns(self.units, unit, area), Groups(unit, np.arange(len(unit)), len(self.units["x"]))

    def _play_rows(self, feedback: Feedback | None) -> Rows | None:
        play = self.neighbourhood.play
        if play is None:
            return None
        places = Partition(self.areas, play.geometry.copy(), np.arange(len(play)), feedback)
        return {"area": places.area, "q": places.q}


def building_row_columns(buildings: Rows, building: NDArray[Any], area: NDArray[Any], share: Any) -> dict[str, Any]:
    """Rows of the ``buildings`` row table for pairs (building, area, share of the footprint inside)."""
    names = ("bvo", "bvo_rule", "footprint", "go", "go_res")
    return {"area": area, "share": np.asarray(share, dtype=np.float64)} | {n: buildings[n][building] for n in names}


def unit_row_columns(units: Rows, unit: NDArray[Any], area: NDArray[Any]) -> dict[str, Any]:
    """Rows of the ``units`` row table for pairs (unit, area that covers its point)."""
    names = ("dwelling", "functions", "go", "estimated", "koop", "corporatie", "overig", "known", "level",
             "segment", "single", "year")
    return {"area": area} | {name: units[name][unit] for name in names}


def clip_new(baseline: Baseline, geometry: NDArray[Any]) -> tuple[NDArray[Any], NDArray[Any], NDArray[np.float64]]:
    """(new polygon, area, m2 inside) for polygons that a sketch adds, by the same steps as the baseline's."""
    one, area, inside = meetings(shapely.STRtree(geometry), baseline.areas, geometry)
    size = clipped_area(baseline.areas[area], geometry[one], inside)
    kept = size > 0
    return one[kept], area[kept], size[kept]


def _surfaces(neighbourhood: Neighbourhood) -> dict[str, Any]:
    parts = []
    if neighbourhood.buildings is not None:
        count = len(neighbourhood.buildings)
        parts.append({
            "geometry": neighbourhood.buildings.geometry, "cls": np.full(count, Ground.PAND, dtype=np.int16),
            "public": np.zeros(count, dtype=bool), "green": np.zeros(count, dtype=bool), "paved": np.zeros(count),
            "main_road": np.zeros(count, dtype=bool), "width": np.full(count, -1, dtype=np.int64),
            "building": np.ones(count, dtype=bool)})
    ground = neighbourhood.ground
    if ground is not None:
        width = np.full(len(ground), -1, dtype=np.int64)
        foot = ground["ground_class"] == Ground.VOET
        width[foot] = effective_width(ground.geometry[foot])
        parts.append({
            "geometry": ground.geometry, "cls": ground["ground_class"], "public": ground["public"],
            "green": ground["green"], "paved": ground["paved"], "main_road": ground["main_road"], "width": width,
            "building": np.zeros(len(ground), dtype=bool)})
    if not parts:
        empty = np.zeros(0)
        return {"geometry": np.zeros(0, dtype=object), "cls": empty.astype(np.int16), "public": empty.astype(bool),
                "green": empty.astype(bool), "paved": empty, "main_road": empty.astype(bool),
                "width": empty.astype(np.int64), "building": empty.astype(bool)}
    surfaces = concatenate(parts)
    return surfaces


def effective_width(polygons: NDArray[Any]) -> NDArray[np.int64]:
    """Effective width in mm: the short side of the rectangle with the same area and perimeter (settled 51)."""
    perimeter, area = shapely.length(polygons), shapely.area(polygons)
    return quantise_length((perimeter - np.sqrt(np.maximum(0.0, perimeter**2 - 16 * area))) / 4)


def _rank(surfaces: Rows) -> NDArray[np.int64]:
    priority = np.array([GROUND_CLASSES[one].priority for one in Ground])[surfaces["cls"]]
    count = len(priority)
    order = np.lexsort((np.arange(count), priority))  # within a class by table order: buildings, then by id
    rank = np.empty(count, dtype=np.int64)
    rank[order] = np.arange(count)
    return rank


def _unit_columns(
    units: TypedTable, owners: list[tuple[str, ...]], pieces: list[tuple[int, ...]], building_row: dict[str, int],
    buildings: TypedTable | None,
) -> dict[str, Any]:
    count = len(units)
    dwelling = (units["functions"] & int(Function.WOON)) != 0
    owner, piece = object_column(owners), object_column(pieces)
    year = np.full(count, -1, dtype=np.int64)
    if buildings is not None:
        for row, ids in enumerate(owners):  # in several panden: the oldest year counts (CBS)
            years = [y for one in ids if one in building_row and (y := int(buildings["year"][building_row[one]])) > 0]
            year[row] = min(years, default=-1)
    xy = quantise_length(shapely.get_coordinates(units.geometry))
    return {
        "unit_id": units.ids, "x": xy[:, 0], "y": xy[:, 1], "building_ids": owner, "pieces": piece,
        "functions": units["functions"], "dwelling": dwelling, "go": units["go"], "estimated": units["estimated"],
        "koop": units["koop"], "corporatie": units["corporatie"], "overig": units["overig"], "known": units["known"],
        "level": units["tenure_level"], "segment": units["segment"], "single": single_dwellings(units, dwelling),
        "year": year, "landlord": units["landlord"], "complex": units["complex"],
    }
