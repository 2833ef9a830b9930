"""The baseline: what is computed once from a neighbourhood and shared, unchanged, by all states."""

from __future__ import annotations

from functools import cached_property
from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray

from ..model.codes import Function, Ground
from ..model.floor_area import derive_floor_areas, single_dwellings
from ..model.partition import Partition
from ..model.quantities import quantise_area, quantise_length
from ..model.tables import Neighbourhood, TypedTable
from ..model.vector import Feedback, Groups, aside, check
from ..scoring.parameters import Parameters
from .notes import area_notes, available_tables
from .objects import NO_ROWS, object_column, record_of
from .pairs import (
    building_row_columns,
    clip_new,
    lay_by_code,
    pands_of_units,
    published_dwellings,
    tenure_dates,
    unit_row_columns,
)
from .provenance import newest_dates
from .records import Building, Unit
from .rows import Rows, concatenate
from .street_rows import street_lines
from .surfaces import surface_columns, surface_rank, taken_public_of
from .trees import TreeLayer


class Baseline:
    """Tables of a neighbourhood as arrays, clipped to the areas.

    Attributes:
        areas: polygons; ``area_q`` their quantised areas; ``area_tree`` an STRtree of them.
        surfaces: columns of the polygons of the partition: buildings first, then ground.
        partition: cells of the surfaces in the areas, see ``model/partition.py``.
        buildings, units: columns of the records in ``records.py``; None when not delivered.
        building_rows, unit_rows, ground_rows, play_rows, address_rows, street_rows: row tables
            (``rows.py``); None when not delivered.
        street_lines: what the street rows are made of; None when not delivered.
        rows_of_building, rows_of_unit: their rows by object.
        trees: see ``trees.py``; None when not delivered.
        available, notes: per area, see ``notes.py``.
        dates: newest date per area and table of the rows that count in it, see ``model/dates.py``.
    """

    def __init__(
        self, neighbourhood: Neighbourhood, parameters: Parameters, feedback: Feedback | None = None
    ) -> None:
        self.neighbourhood = neighbourhood
        self.parameters = parameters
        # own copies: areas stay prepared, and a prepared geometry belongs to one thread
        self.areas = shapely.from_wkb(shapely.to_wkb(neighbourhood.areas.geometry))
        self.area_tree = shapely.STRtree(self.areas)
        self.cache: dict[Any, Any] = {}
        self._unit_records: dict[int, Unit] = {}
        self._building_records: dict[int, Building] = {}
        self.buildings: Rows | None = None
        self.units: Rows | None = None
        check(feedback, 0.0)
        self.surfaces = surface_columns(neighbourhood)
        with aside() as thread:
            objects = thread.submit(self._derive_objects)
            streets = thread.submit(street_lines, neighbourhood, parameters, feedback)
            self._cut_ground(feedback)
            objects.result()
            self._cut_objects(feedback)
            self.street_lines = streets.result()
        self.street_rows = None if self.street_lines is None else self.street_lines.rows
        self.available = available_tables(neighbourhood, parameters)
        self.notes = area_notes(neighbourhood, parameters, self.unit_rows)
        check(feedback, 1.0)

    def _cut_ground(self, feedback: Feedback | None) -> None:
        self.partition = Partition(
            self.areas, self.surfaces["geometry"], surface_rank(self.surfaces), feedback
        )
        self.area_q = self.partition.area_q
        self.ground_rows = self._ground_rows()
        check(feedback, 0.7)

    def _cut_objects(self, feedback: Feedback | None) -> None:
        self.unit_rows, self.rows_of_unit = self._unit_rows()
        self.building_rows, self.rows_of_building = self._building_rows()
        self.play_rows, play_date = self._play_rows(feedback)
        trees = self.neighbourhood.trees
        self.trees = None if trees is None else TreeLayer(trees, self.areas, feedback)
        self.dates = self._dates(play_date)
        self.address_rows = self._address_rows()

    @property
    def count(self) -> int:
        """Number of areas."""
        return len(self.areas)

    @cached_property
    def building_row(self) -> dict[str, int]:
        """Row of each building by id."""
        return (
            {}
            if self.buildings is None
            else {one: row for row, one in enumerate(self.buildings["building_id"])}
        )

    @cached_property
    def unit_row(self) -> dict[str, int]:
        """Row of each unit by id."""
        return {} if self.units is None else {one: row for row, one in enumerate(self.units["unit_id"])}

    def ids(self, table: str) -> frozenset[str]:
        """Ids of the objects of a table of the neighbourhood."""
        key = ("ids", table)
        if key not in self.cache:
            found = getattr(self.neighbourhood, table)
            self.cache[key] = frozenset() if found is None else frozenset(found.ids.tolist())
        ids: frozenset[str] = self.cache[key]
        return ids

    @cached_property
    def destination_row(self) -> dict[str, int]:
        """Row of each destination by id."""
        table = self.neighbourhood.destinations
        return {} if table is None else {one: row for row, one in enumerate(table.ids.tolist())}

    @cached_property
    def units_of_building(self) -> dict[str, list[int]]:
        """Rows of the units in each building, by building id."""
        found: dict[str, list[int]] = {}
        if self.units is not None:
            for row, ids in enumerate(self.units["building_ids"]):
                for one in ids:
                    found.setdefault(one, []).append(row)
        return found

    def unit(self, row: int) -> Unit:
        """A unit as a record; made once, as measures ask for the same ones at every edit."""
        if row not in self._unit_records:
            self._unit_records[row] = record_of(Unit, self.units or {}, row)
        return self._unit_records[row]

    def building(self, row: int) -> Building:
        """The same of a building."""
        if row not in self._building_records:
            self._building_records[row] = record_of(Building, self.buildings or {}, row)
        return self._building_records[row]

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
        """Union of the areas, prepared."""
        union = shapely.union_all(self.areas)
        shapely.prepare(union)
        return union

    def within_study(self, geometry: Any) -> Any:
        """What of a geometry lies in the study area: itself where it reaches none of its borders."""
        if shapely.contains_properly(self.study_area, geometry):
            return geometry
        return shapely.intersection(self.study_area, geometry)

    def _ground_rows(self) -> dict[str, Any]:
        cells = {
            name: values[self.partition.feature]
            for name, values in self.surfaces.items()
            if name not in ("geometry", "priority")
        }
        cells |= {
            "area": self.partition.area,
            "q": self.partition.q,
            "taken_public": taken_public_of(self.neighbourhood.buildings, self.partition),
            "green_before": cells["public"] & cells["green"] & ~cells["building"],
        }
        gap = {name: np.zeros(self.count, dtype=values.dtype) for name, values in cells.items()}
        gap |= {
            "area": np.arange(self.count),
            "q": self.partition.gap,
            "cls": np.full(self.count, Ground.GAP, dtype=np.int16),
            "paved": np.full(self.count, np.nan),
            "width": np.full(self.count, -1, dtype=np.int64),
        }
        return concatenate([cells, gap])

    def _derive_objects(self) -> None:
        buildings, units = self.neighbourhood.buildings, self.neighbourhood.units
        pieces: list[tuple[int, ...]] = [] if units is None else [()] * len(units)
        owners: list[tuple[str, ...]] = [] if units is None else list(units["building_ids"])
        placed = np.ones(len(pieces))
        if buildings is not None:
            floors = derive_floor_areas(buildings, units, self.parameters.form_factor)
            self.buildings = {
                "building_id": buildings.ids,
                "geometry": buildings.geometry,
                "year": buildings["year"],
                "functions": buildings["functions"],
                "layers": buildings["layers"],
                "flat_roof": buildings["flat_roof"],
                "footprint": quantise_area(shapely.area(buildings.geometry)),
                "bvo": floors.bvo,
                "bvo_rule": floors.rule,
                "go": floors.go,
                "go_res": floors.go_res,
                "unit_count": floors.unit_count,
                "taken_public": buildings["taken_public"],
                "bays": buildings["bays"],
                "doors": buildings["doors"],
            }
            if units is not None:
                placed = floors.placed
                by_unit = Groups(floors.pair_unit, np.arange(len(floors.pair_unit)), len(units))
                pand = buildings.ids[floors.pair_building[by_unit.members]].tolist()
                piece = floors.pieces[by_unit.members].tolist()
                starts = by_unit.starts.tolist()
                spans = list(map(slice, starts[:-1], starts[1:]))
                owners = [tuple(pand[span]) for span in spans]
                pieces = [tuple(piece[span]) for span in spans]
        if units is not None:
            self.units = _unit_columns(units, owners, pieces, placed, self.building_row, buildings)

    def _building_rows(self) -> tuple[Rows | None, Groups | None]:
        if self.buildings is None:
            return None, None
        count = len(self.buildings["building_id"])
        mine = self.partition.feature < count  # buildings come first among the surfaces
        building, area = self.partition.feature[mine], self.partition.area[mine]
        share = self.partition.size[mine] / shapely.area(self.buildings["geometry"])[building]
        sunk, sunk_area, sunk_share = self._underground()
        building, area = np.append(building, sunk), np.append(area, sunk_area)
        share = np.append(share, sunk_share)
        return building_row_columns(self.buildings, building, area, share), Groups(
            building, np.arange(len(building)), count
        )

    def _underground(self) -> tuple[NDArray[np.intp], NDArray[np.intp], NDArray[np.float64]]:
        """(building, area, share) of buildings without a footprint: by their outline, those that have none
        are where their first unit is."""
        table = self.neighbourhood.buildings
        if table is None or self.buildings is None:
            return NO_ROWS, NO_ROWS, np.zeros(0)
        sunk = np.flatnonzero(table["outline"] != "")
        outlines = np.asarray(shapely.from_wkb(table["outline"][sunk].astype(str)), dtype=object)
        one, area, size = clip_new(self, outlines)
        found: list[tuple[int, int]] = []
        if self.unit_rows is not None and self.rows_of_unit is not None:
            for building in np.flatnonzero((self.buildings["footprint"] == 0) & (table["outline"] == "")):
                units = self.units_of_building.get(self.buildings["building_id"][building], [])
                if units:
                    areas = self.unit_rows["area"][self.rows_of_unit[units[0]]]
                    found.extend((int(building), int(where)) for where in areas)
        pairs = np.array(found, dtype=np.intp).reshape(-1, 2)
        share = size / shapely.area(outlines)[one]
        return (
            np.append(sunk[one], pairs[:, 0]),
            np.append(area, pairs[:, 1]),
            np.append(share, np.ones(len(pairs))),
        )

    def _unit_rows(self) -> tuple[Rows | None, Groups | None]:
        if self.units is None:
            return published_dwellings(self.neighbourhood), None
        area, unit = self.unit_tree.query(self.areas, predicate="intersects")
        order = np.lexsort((area, unit))
        unit, area = unit[order], area[order]
        rows = unit_row_columns(self.units, unit, area)
        lay_by_code(rows, self.neighbourhood, unit)
        return rows, Groups(unit, np.arange(len(unit)), len(self.units["x"]))

    def _address_rows(self) -> Rows | None:
        if self.neighbourhood.addresses is None:
            return None
        points = shapely.STRtree(self.neighbourhood.addresses.geometry)
        return {"area": points.query(self.areas, predicate="intersects")[0]}

    def _play_rows(self, feedback: Feedback | None) -> tuple[Rows | None, NDArray[np.int64]]:
        """Rows of the play places, and the date of each."""
        play = self.neighbourhood.play
        if play is None:
            return None, np.zeros(0, dtype=np.int64)
        places = Partition(self.areas, play.geometry.copy(), np.arange(len(play)), feedback)
        return {"area": places.area, "q": places.q}, play["date"][places.feature]

    def _dates(self, play_date: NDArray[np.int64]) -> list[dict[str, int]]:
        """By cells that hold ground or play, by pairs of building and area, and by the points of units (of
        tenure by the area's own figures where there are no units)."""
        found = self.neighbourhood
        first = 0 if found.buildings is None else len(found.buildings)
        dated: dict[str, tuple[NDArray[Any], NDArray[Any]]] = {}
        if found.ground is not None:
            mine = (self.partition.feature >= first) & (self.partition.q > 0)  # buildings come first
            ground = self.partition.feature[mine] - first
            dated["ground"] = self.partition.area[mine], found.ground["date"][ground]
        for name, table, rows, groups in (
            ("buildings", found.buildings, self.building_rows, self.rows_of_building),
            ("units", found.units, self.unit_rows, self.rows_of_unit),
        ):
            if table is not None and rows is not None and groups is not None:
                one, row = groups.pairs(np.arange(len(table)))
                dated[name] = rows["area"][row], table["date"][one]
                if name == "units":
                    home = rows["dwelling"][row]
                    told = tenure_dates(found, one[home], rows["area"][row][home])
                    dated["tenure"] = rows["area"][row][home], told
                    valued = home & (table["woz"][one] >= 0)
                    dated["woz"] = rows["area"][row][valued], table["woz_date"][one[valued]]
        if found.units is None and found.area_facts is not None:
            dated["tenure"] = np.arange(self.count), found.area_facts["tenure_date"]
            if found.squares is not None:
                valued = found.squares["woz"] >= 0
                centres = shapely.STRtree(shapely.centroid(found.squares.geometry[valued]))
                area, square = centres.query(self.areas, predicate="intersects")
                dated["woz"] = area, found.squares["woz_date"][valued][square]
        if self.trees is not None and found.trees is not None:
            tree, area = self.trees.dated
            dated["trees"] = area, found.trees["date"][tree]
        if self.play_rows is not None:
            seen = self.play_rows["q"] > 0
            dated["play"] = self.play_rows["area"][seen], play_date[seen]
        return newest_dates(self.count, dated)


def _unit_columns(
    units: TypedTable,
    owners: list[tuple[str, ...]],
    pieces: list[tuple[int, ...]],
    placed: NDArray[np.float64],
    building_row: dict[str, int],
    buildings: TypedTable | None,
) -> dict[str, Any]:
    count = len(units)
    dwelling = (units["functions"] & int(Function.WOON)) != 0
    owner, piece = object_column(owners), object_column(pieces)
    year = np.full(count, -1, dtype=np.int64)
    if buildings is not None:
        built = {one: y for one, y in zip(building_row, buildings["year"].tolist(), strict=True) if y > 0}
        for row, ids in enumerate(owners):  # in several panden: the oldest year counts (CBS)
            year[row] = min([built[one] for one in ids if one in built], default=-1)
    xy = quantise_length(shapely.get_coordinates(units.geometry))
    return {
        "unit_id": units.ids,
        "x": xy[:, 0],
        "y": xy[:, 1],
        "building_ids": owner,
        "pieces": piece,
        "placed": placed,
        "functions": units["functions"],
        "dwelling": dwelling,
        "go": units["go"],
        "estimated": units["estimated"],
        "koop": units["koop"],
        "corporatie": units["corporatie"],
        "overig": units["overig"],
        "known": units["known"],
        "level": units["tenure_level"],
        "segment": units["segment"],
        "energy_label": units["energy_label"],
        "single": np.where(
            units["single"] >= 0, units["single"] > 0, single_dwellings(units, dwelling, owners)
        ),
        "year": year,
        "landlord": units["landlord"],
        "complex": units["complex"],
        "pand": pands_of_units(owners, xy, buildings, building_row),
        "woz": units["woz"],
    }
